"""What every feed reader offers, and what both engines' readers share: images to rows, snapshots by table."""

import json
from collections.abc import Callable, Iterable
from sys import intern
from typing import Any, Final, Protocol

from db.capture.description import BY_TABLE, CAPTURED
from db.changes.batch import LONG_WAIT_US, RECENT_US, Batch, Change, Snapshot, SnapshotNeeded
from db.rows import ROW_TYPES

#: What of each table a snapshot holds; everything where nothing is said. `:recent` is UTC microseconds.
RECENT: Final = {
    "contact": "state <> 'closed'",
    "contact_segment": (
        "entered_at >= :recent OR left_at IS NULL OR (outcome = 'answered' AND ended_at IS NULL)"
        f" OR (left_at >= :recent AND left_at - entered_at > {LONG_WAIT_US})"
    ),
    "queue_membership": f"until_at IS NULL OR until_at > :recent + {RECENT_US}",
    "raised_hand": "ended_at IS NULL OR ended_at >= :recent",
    "escalation": "state <> 'resolved' OR resolved_at >= :recent",
    "customer_follow_up": ("(done_at IS NULL AND withdrawn_at IS NULL) OR coalesce(done_at, withdrawn_at) >= :recent"),
    "incident": "ended_at IS NULL OR ended_at >= :recent",
    "shift_activity": "ends_at >= :recent",
    "telephone_order": "state IN ('requested', 'taken') OR requested_at >= :recent",
    "message": "sent_at >= :recent",
    "message_reading": "read_at >= :recent",
    "working_on": f"until_at > :recent + {RECENT_US}",
    "handover": "state IN ('open', 'given') OR coalesce(withdrawn_at, accepted_at) >= :recent",
    "authority_grant": "until_at >= :recent",
    "authority_use": "at >= :recent",
    "authority_request": "state IN ('open', 'second') OR decided_at >= :recent",
    "handover_line": "coalesce(accepted_at, closed_at) IS NULL OR coalesce(accepted_at, closed_at) >= :recent",
    "readiness_override": "until_at >= :recent",
    "agent_buddy": "until_at >= :recent",
}


def held(entity: str, row: Any, recent_since: int) -> bool:
    """Whether a snapshot of now would hold this row: `RECENT` in Python, `recent_since` in UTC microseconds."""
    match entity:
        case "contact":
            return bool(row.state != "closed")
        case "contact_segment":
            talking = row.outcome == "answered" and row.ended_at is None
            if row.left_at is None or talking or row.entered_at >= recent_since:
                return True
            return bool(row.left_at >= recent_since and row.left_at - row.entered_at > LONG_WAIT_US)
        case "queue_membership":
            return row.until_at is None or bool(row.until_at > recent_since + RECENT_US)
        case "working_on":
            return bool(row.until_at > recent_since + RECENT_US)
        case "telephone_order":
            return row.state in ("requested", "taken") or bool(row.requested_at >= recent_since)
        case "message":
            return bool(row.sent_at >= recent_since)
        case "message_reading":
            return bool(row.read_at >= recent_since)
        case "incident":
            return row.ended_at is None or bool(row.ended_at >= recent_since)
        case "customer_follow_up":
            over = row.withdrawn_at if row.done_at is None else row.done_at
            return over is None or bool(over >= recent_since)
        case "handover":
            over = row.accepted_at if row.withdrawn_at is None else row.withdrawn_at
            return row.state in ("open", "given") or bool((over or 0) >= recent_since)
        case "handover_line":
            over = row.closed_at if row.accepted_at is None else row.accepted_at
            return over is None or bool(over >= recent_since)
        case "authority_grant" | "readiness_override" | "agent_buddy":
            return bool(row.until_at >= recent_since)
        case "authority_use":
            return bool(row.at >= recent_since)
        case "authority_request":
            return row.state in ("open", "second") or bool((row.decided_at or 0) >= recent_since)
        case "raised_hand":
            return row.ended_at is None or bool(row.ended_at >= recent_since)
        case "escalation":
            return bool(row.state != "resolved" or (row.resolved_at or 0) >= recent_since)
        case "shift_activity":
            return bool(row.ends_at >= recent_since)
    return True


class Reader(Protocol):
    """A feed reader. All but `interrupt` are called from one thread, the one that follows the feed.

    Raises (from any method): `db.errors.LinkLost` when the database is away, `db.errors.CannotOpen` when it cannot be
    used at all. After either, close this reader and open another.
    """

    def floor_name(self) -> str:
        """What the floor is called; '' where nobody said."""
        ...

    def snapshot(self) -> Snapshot:
        """The floor as it is now, and the place to read on from."""
        ...

    def changes(self) -> Batch | SnapshotNeeded:
        """What was committed since the last read; every row once, whatever commits, rolls back or waits meanwhile."""
        ...

    def wait(self, timeout_s: float) -> bool:
        """Sleep until something may have changed (True), or `timeout_s` seconds are over or `interrupt` came (False)."""
        ...

    @property
    def heard_at(self) -> float:
        """From any thread: when the database last gave a sign of life, by the steady clock; within long reads too."""
        ...

    def interrupt(self) -> None:
        """From any thread: make `wait` return at once, now or at its next call."""
        ...

    def break_off(self) -> None:
        """From any thread: have whatever is under way fail soon; close this reader and open another."""
        ...

    def close(self) -> None:
        """Give the connection back."""
        ...


def row_of(entity: str, image: str | None) -> Any:
    """The row of an image; None for a change that carries none.

    Columns that this program does not know are left out and ones it misses are None, so that programs of two schema
    versions can follow one feed during an upgrade.
    """
    if image is None:
        return None
    values = json.loads(image)
    return _row(ROW_TYPES[entity]._make, map(values.get, BY_TABLE[entity].columns))


def rows_of(table: str, records: Iterable[Iterable[Any]]) -> tuple[Any, ...]:
    """The rows of a table, of records with its columns in order."""
    make = ROW_TYPES[table]._make
    return tuple([_row(make, record) for record in records])


def _row(make: Callable[[Iterable[Any]], Any], values: Iterable[Any]) -> Any:
    # Most text of a floor is the same few words and ids again and again: each is held once, which is a third of it all.
    return make([intern(value) if type(value) is str else value for value in values])


def change_of(record: tuple[Any, ...]) -> Change | None:
    """A change from its columns (entity, id, version, operation, actor, command, at, image); None for a table unknown here."""
    entity, entity_id, version, operation, actor, command_id, at, image = record
    if entity not in ROW_TYPES:
        return None
    return Change(
        intern(entity),
        entity_id and intern(entity_id),
        version,
        operation,
        row_of(entity, image),
        at,
        actor,
        command_id,
    )


def snapshot_selects(*, as_text: bool) -> list[tuple[str, str]]:
    """One SELECT per captured table, columns in the order of its rows; ids cast to text where `as_text`."""
    made = []
    for captured in CAPTURED:
        columns = ", ".join(_column(captured.table, name, as_text) for name in captured.columns)
        where = f" WHERE {RECENT[captured.table]}" if captured.table in RECENT else ""
        made.append((captured.table, f"SELECT {columns} FROM {captured.table}{where}"))
    return made


def _column(table: str, name: str, as_text: bool) -> str:
    is_id = name == "id" or (name.endswith("_id") and name != "external_id")
    return f"{name}::text" if as_text and is_id else name
