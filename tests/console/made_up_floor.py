"""Rows of a floor made up for tests: every field has a plain default, so that a test says only what matters to it."""

from typing import Any

from db.changes.batch import Batch, Change, Snapshot
from db.rows import ROW_TYPES

SECOND = 1_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
#: 2026-03-02 12:00:00 UTC, a Monday.
NOON = 1_772_452_800 * SECOND

DEFAULTS: dict[str, dict[str, Any]] = {
    "floor": {"name": "North floor", "promise": "A person who can fix it.", "currency": "EUR"},
    "site": {"name": "Leeds", "time_zone": "UTC", "business_day_start_min": 0, "language": "en"},
    "team": {"site_id": "site", "name": "Team"},
    "staff": {"name": "Dana Reyes", "login": "dana"},
    "queue": {
        "team_id": "team",
        "name": "Billing",
        "channel": "voice",
        "answer_within_s": 20,
        "target_percent": 80,
        "service_level_rule": "without_short_abandons",
        "short_abandon_s": 5,
        "wrap_up_s": 0,
        "position": 0,
    },
    "agent": {"team_id": "team", "name": "Ana Ruiz", "state": "available", "state_since": NOON},
    "agent_capacity": {"agent_id": "ana", "channel": "voice", "slots": 1},
    "queue_membership": {
        "queue_id": "billing",
        "agent_id": "ana",
        "penalty": 0,
        "source": "configured",
        "since_at": NOON,
    },
    "contact": {
        "number": 1,
        "channel": "voice",
        "direction": "inbound",
        "queue_id": "billing",
        "state": "waiting",
        "state_since": NOON,
        "priority": 0,
        "arrived_at": NOON,
        "queued_at": NOON,
        "attempts": 0,
        "transfers": 0,
        "overflows": 0,
        "distinct_agents": 0,
        "held_us": 0,
    },
    "contact_segment": {
        "contact_id": "c1",
        "queue_id": "billing",
        "channel": "voice",
        "direction": "inbound",
        "entered_at": NOON,
    },
    "raised_hand": {"agent_id": "ana", "raised_at": NOON},
    "escalation": {
        "number": 1,
        "queue_id": "billing",
        "reason": "complaint",
        "severity": "normal",
        "state": "open",
        "raised_at": NOON,
        "due_at": NOON + 10 * MINUTE,
    },
    "staff_presence": {"staff_id": "dana", "on_shift": 1, "since_at": NOON - HOUR, "until_at": NOON + HOUR},
    "customer_follow_up": {
        "escalation_id": "e1",
        "queue_id": "billing",
        "owner_id": "dana",
        "made_at": NOON - HOUR,
        "due_at": NOON + HOUR,
    },
    "shift_activity": {"agent_id": "ana", "activity": "shift", "starts_at": NOON, "ends_at": NOON, "paid": 1},
}


def made(table: str, row_id: str, version: int = 1, **fields: Any) -> Any:
    """A row of `table` with the fields given and plain defaults for the others."""
    kind = ROW_TYPES[table]
    values = dict.fromkeys(kind._fields) | DEFAULTS.get(table, {}) | fields
    return kind(**values | {"id": row_id, "version": version})


def changed(row: Any, **fields: Any) -> Any:
    """The row as it becomes: other fields, next version."""
    return row._replace(version=row.version + 1, **fields)


def table_of(row: Any) -> str:
    """The table a row belongs to."""
    return next(table for table, kind in ROW_TYPES.items() if type(row) is kind)


def snapshot(*rows: Any, now: int = NOON, since: int = NOON - 25 * HOUR) -> Snapshot:
    """A snapshot of these rows."""
    by_table: dict[str, list[Any]] = {}
    for row in rows:
        by_table.setdefault(table_of(row), []).append(row)
    return Snapshot({table: tuple(found) for table, found in by_table.items()}, 0, now, since, "start")


def batch(*rows: Any, now: int = NOON) -> Batch:
    """A batch that brings these rows as they became."""
    changes = (Change(table_of(row), row.id, row.version, "row", row, now, "outside", None) for row in rows)
    return Batch(tuple(changes), 0, now)


def gone(row: Any, operation: str = "delete", now: int = NOON) -> Batch:
    """A batch that says a row left or was deleted."""
    version = row.version + (operation == "delete")
    return Batch((Change(table_of(row), row.id, version, operation, None, now, "outside", None),), 0, now)
