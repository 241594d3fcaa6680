"""Writing what a feed collected: one transaction per batch, only rows that differ, once even if sent twice."""

import re
from collections.abc import Callable
from typing import Any, Final, Protocol

from db.address import parse
from db.feeds.known import RECENT_US, Known, Origin
from db.feeds.pending import Pending
from db.feeds.rewind import rewound
from db.feeds.written import FILLED, FORWARD, OVERWRITTEN, WRITTEN

#: 'ingest': live, every row shows on every console. 'batch': the past in bulk; consoles take one new snapshot of it.
MODES: Final = ("ingest", "batch")
#: What was heard first of a visit stands, unless it was only thought lost, or a later line shows that who seemed to have
#: given up was moved on: so a log that contradicts another, or an earlier part read again, takes nothing back.
REVISED: Final = {
    "contact_segment": "contact_segment.outcome = 'lost' OR (contact_segment.outcome = 'abandoned'"
    " AND excluded.outcome = 'overflowed')"
}


#: Tables whose rows people call by number: an INSERT that turns out to be an update would use one up all the same.
NUMBERED: Final = frozenset({"contact", "service_case", "escalation"})
#: Histories with one present row for each subject. Somebody else may have begun another meanwhile (a plain UPDATE of an
#: agent's state): the feed's new row then ends the older one, or is ended by the newer one, so that neither is lost.
PRESENT: Final = {"agent_state": ("agent_id",), "queue_membership": ("queue_id", "agent_id")}


class Writer(Protocol):
    """Writes a feed's rows into one floor.

    Raises (from `known` and `write`): `db.errors.LinkLost` when the database is away (nothing of the batch is then
    written), `db.errors.Refused` when a rule of the database said no to the batch.
    """

    def known(self, since: int | None = None) -> Known:
        """What the database holds already of this origin, for a feed whose first line is of `since` (UTC microseconds).

        Where the database has heard of later things than that, the same lines were read before: then it is what stood
        just before `since` (see `db.feeds.rewind`), so that reading them again changes nothing.
        """
        ...

    def write(self, pending: Pending, *, mode: str = "ingest") -> int:
        """Write one batch in one transaction; returns how many rows were new or different (0: nothing was written)."""
        ...

    def close(self) -> None:
        """Give the connection back."""
        ...


def open_writer(url: str, origin: Origin) -> Writer:
    """A writer for the floor at `url`.

    Raises:
        db.errors.CannotOpen: the floor cannot be opened, or has another schema.
    """
    address = parse(url)
    if address.engine == "sqlite":
        from db.feeds.sqlite_writer import SqliteWriter

        return SqliteWriter(address, origin)
    from db.feeds.postgresql_writer import PostgresqlWriter

    return PostgresqlWriter(address, origin)


def upsert(table: str, source: str, differs: str) -> str:
    """SQL that adds or brings up to date rows of `table` from `source` (VALUES or SELECT).

    Columns of `OVERWRITTEN` take the feed's value, those of `FILLED` unless it is NULL, rows of `FORWARD` only if they are
    not older; a row that would stay as it is, is not touched, so no console hears of it. `differs` is the engine's
    NULL-safe unequal.
    """
    head = f"INSERT INTO {table} ({', '.join(WRITTEN[table])}) {source} ON CONFLICT (id) DO"
    assigned, condition = _brought_up_to_date(table, differs)
    return f"{head} UPDATE SET {assigned} WHERE {condition}" if assigned else f"{head} NOTHING"


def update(table: str, differs: str, given: Callable[[str], str], source: str = "") -> str:
    """SQL that brings a known row of a `NUMBERED` table up to date as `upsert` does, and adds none.

    `given` says how the feed's value of a column is written, `source` where it comes from (' FROM ...').
    """
    assigned, condition = _brought_up_to_date(table, differs)
    made = f"UPDATE {table} SET {assigned}{source} WHERE {table}.id = excluded.id AND {condition}"
    return re.sub(r"\bexcluded\.(\w+)", lambda found: given(found[1]), made)


def _brought_up_to_date(table: str, differs: str) -> tuple[str, str]:
    values = {name: f"excluded.{name}" for name in OVERWRITTEN.get(table, ())}
    values |= {name: f"coalesce(excluded.{name}, {table}.{name})" for name in FILLED.get(table, ())}
    if table in REVISED:
        for name in FILLED[table]:
            first = f"coalesce({table}.{name}, excluded.{name})"
            values[name] = f"CASE WHEN {REVISED[table]} THEN {values[name]} ELSE {first} END"
    assigned = ", ".join(f"{name} = {value}" for name, value in values.items())
    changed = " OR ".join(f"{table}.{name} {differs} {value}" for name, value in values.items())
    forward = FORWARD.get(table)
    newer = f" AND coalesce(excluded.{forward} >= {table}.{forward}, true)" if forward else ""
    return assigned, f"({changed}){newer}"


_OPEN_NOW: Final = "origin_id = {origin} AND (state <> 'closed' OR closed_at >= {recent})"
_OPEN_THEN: Final = "origin_id = {origin} AND arrived_at < {since} AND (state <> 'closed' OR closed_at >= {since})"
_STOOD_THEN: Final = "since_at < {since} AND (until_at IS NULL OR until_at >= {since})"
_KNOWN_TABLES: Final = (
    "origin_system",
    "site",
    "team",
    "skill",
    "queue",
    "agent",
    "agent_alias",
    "agent_capacity",
    "queue_membership",
    "contact",
    "contact_segment",
    "agent_state",
    "raised_hand",
)
#: When the last step of any contact of this origin was, and when one closed last.
NEWEST: Final = (
    "SELECT coalesce(max(state_since), 0), coalesce(max(closed_at), 0) FROM contact WHERE origin_id = {origin}"
)
BEGAN: Final = (
    "SELECT CAST(agent_id AS text), min(since_at) FROM agent_state GROUP BY agent_id",
    "SELECT CAST(queue_id AS text) || '/' || CAST(agent_id AS text), min(since_at)"
    " FROM queue_membership GROUP BY queue_id, agent_id",
)


def known_selects(origin: str, recent: int, since: int | None, *, as_text: bool) -> list[tuple[str, str]]:
    """One SELECT per table of what a feed of `origin` (an id) has to know, columns in the order of `WRITTEN`.

    Contacts closed before `recent` are left out; with `since`, it is what stood then.
    """
    contacts, present = (_OPEN_NOW, "until_at IS NULL") if since is None else (_OPEN_THEN, _STOOD_THEN)
    where = {
        "agent_alias": "origin_id = {origin}",
        "agent_state": present,
        "queue_membership": present,
        "contact": contacts,
        "contact_segment": f"contact_id IN (SELECT id FROM contact WHERE {contacts})",
        "raised_hand": "ended_at IS NULL",
    }
    made = []
    for table in _KNOWN_TABLES:
        columns = ", ".join(_column(name, as_text) for name in WRITTEN[table])
        condition = where.get(table, "true").format(origin=f"'{origin}'", recent=recent, since=since)
        order = " ORDER BY entered_at" if table == "contact_segment" else ""
        made.append((table, f"SELECT {columns} FROM {table} WHERE {condition}{order}"))
    return made


def load_known(run: Callable[[str], list[tuple[Any, ...]]], origin: str, since: int | None, *, as_text: bool) -> Known:
    """`Writer.known` over a function that runs a SELECT."""
    heard, closed = run(NEWEST.format(origin=f"'{origin}'"))[0]
    again = since if since is not None and heard > since else None
    rows = {table: run(select) for table, select in known_selects(origin, closed - RECENT_US, again, as_text=as_text)}
    known = Known(rows, {str(subject): int(began) for select in BEGAN for subject, began in run(select)})
    return known if again is None else rewound(known, again)


def is_id(column: str) -> bool:
    """Whether a column holds one of our ids (a system of origin's own is `external_id`)."""
    return column == "id" or (column.endswith("_id") and column != "external_id")


def _column(name: str, as_text: bool) -> str:
    return f"{name}::text" if as_text and is_id(name) else name
