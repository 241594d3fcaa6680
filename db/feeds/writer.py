"""Writing what a feed collected: one transaction per batch, only rows that differ, once even if sent twice."""

from typing import Any, Final, Protocol

from db.address import parse
from db.feeds.known import RECENT_US, Known, Origin
from db.feeds.pending import Pending
from db.feeds.written import FILLED, FORWARD, OVERWRITTEN, WRITTEN

#: 'ingest': live, every row shows on every console. 'batch': the past in bulk; consoles take one new snapshot of it.
MODES: Final = ("ingest", "batch")


class Writer(Protocol):
    """Writes a feed's rows into one floor.

    Raises (from `known` and `write`): `db.errors.LinkLost` when the database is away (nothing of the batch is then
    written), `db.errors.Refused` when a rule of the database said no to the batch.
    """

    def known(self) -> Known:
        """What the database holds already of this origin; see `Known`."""
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
    columns = ", ".join(WRITTEN[table])
    values = {name: f"excluded.{name}" for name in OVERWRITTEN.get(table, ())}
    values |= {name: f"coalesce(excluded.{name}, {table}.{name})" for name in FILLED.get(table, ())}
    head = f"INSERT INTO {table} ({columns}) {source} ON CONFLICT (id) DO"
    if not values:
        return f"{head} NOTHING"
    assigned = ", ".join(f"{name} = {value}" for name, value in values.items())
    changed = " OR ".join(f"{table}.{name} {differs} {value}" for name, value in values.items())
    forward = FORWARD.get(table)
    newer = f" AND coalesce(excluded.{forward} >= {table}.{forward}, true)" if forward else ""
    return f"{head} UPDATE SET {assigned} WHERE ({changed}){newer}"


#: What of each table a feed has to know; `{origin}` and `{since}` are put in by the engine. Order as in `WRITTEN`.
_KNOWN_WHERE: Final = {
    "agent_alias": "origin_id = {origin}",
    "agent_state": "until_at IS NULL",
    "queue_membership": "until_at IS NULL",
    "contact": "origin_id = {origin} AND (state <> 'closed' OR closed_at >= {since})",
    "contact_segment": "contact_id IN (SELECT c.id FROM contact c WHERE c.origin_id = {origin}"
    " AND (c.state <> 'closed' OR c.closed_at >= {since}))",
    "raised_hand": "ended_at IS NULL",
}
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
NEWEST_CLOSED: Final = "SELECT coalesce(max(closed_at), 0) FROM contact WHERE origin_id = {origin}"
BEGAN: Final = (
    "SELECT CAST(agent_id AS text), min(since_at) FROM agent_state GROUP BY agent_id",
    "SELECT CAST(queue_id AS text) || '/' || CAST(agent_id AS text), min(since_at)"
    " FROM queue_membership GROUP BY queue_id, agent_id",
)


def known_selects(origin: str, newest_closed: int, *, as_text: bool) -> list[tuple[str, str]]:
    """One SELECT per table of what a feed of `origin` (an id) has to know, columns in the order of `WRITTEN`."""
    made = []
    for table in _KNOWN_TABLES:
        columns = ", ".join(_column(name, as_text) for name in WRITTEN[table])
        where = _KNOWN_WHERE.get(table, "true").format(origin=f"'{origin}'", since=newest_closed - RECENT_US)
        order = " ORDER BY entered_at" if table == "contact_segment" else ""
        made.append((table, f"SELECT {columns} FROM {table} WHERE {where}{order}"))
    return made


def is_id(column: str) -> bool:
    """Whether a column holds one of our ids (a system of origin's own is `external_id`)."""
    return column == "id" or (column.endswith("_id") and column != "external_id")


def _column(name: str, as_text: bool) -> str:
    return f"{name}::text" if as_text and is_id(name) else name


def began_of(rows: list[tuple[Any, ...]]) -> dict[str, int]:
    """Since when there is history, by subject."""
    return {str(subject): int(since) for subject, since in rows}
