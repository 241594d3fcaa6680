"""What the change log still has of a few things: each as it became, when, and by whom."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from db.changes.reader import row_of
from db.models.base import Id
from db.queries.actors import commands_told, connectors_among, people_named
from db.queries.timeline_entry import Actor

_CHANGE: Final = sa.table(
    "change",
    sa.column("seq"),
    sa.column("entity"),
    sa.column("entity_id", Id),
    sa.column("version"),
    sa.column("operation"),
    sa.column("actor"),
    sa.column("command_id", Id),
    sa.column("at"),
    sa.column("image"),
)
#: The condition of the index `ix_change_entity_id`; SQLite uses it only where a query repeats it word for word.
_INDEXED: Final = sa.text("entity IN ('contact', 'raised_hand', 'escalation')")
#: What SQLite's feeds put before the name of their system of origin.
_FEED: Final = "feed "
#: The newest so many changes of one thing are read.
MOST: Final = 500


class Logged(NamedTuple):
    """One row as it became (a NamedTuple of `db.rows`), at `at` (UTC microseconds), by whom and by which command."""

    version: int
    row: Any
    at: int
    by: Actor
    command_id: str | None = None


class Log(NamedTuple):
    """The changes of one thing, oldest first; `is_whole` says that none is missing since the row was made."""

    changes: tuple[Logged, ...]
    is_whole: bool


def log_of(connection: sa.Connection, versions: dict[str, int]) -> dict[str, Log]:
    """The log of contacts, escalations and raised hands by id; `versions` are the versions their rows have now."""
    found = _read(connection, sorted(versions)) if versions else []
    actors = actors_of(connection, found)
    kept: defaultdict[str, list[Logged]] = defaultdict(list)
    for entry in found:
        row = row_of(entry.entity, entry.image)
        by = actors[entry.actor, entry.command_id]
        kept[entry.entity_id].append(Logged(entry.version, row, entry.at, by, entry.command_id))
    return {row_id: _whole(tuple(kept[row_id]), version) for row_id, version in versions.items()}


def _whole(changes: tuple[Logged, ...], version: int) -> Log:
    return Log(changes, changes[0].version == 1 if changes else version == 1)


def _read(connection: sa.Connection, ids: list[str]) -> list[Any]:
    query = (
        sa.select(_CHANGE)
        .where(_INDEXED, _CHANGE.c.entity_id.in_(ids), _CHANGE.c.operation == "row")
        .order_by(_CHANGE.c.entity_id, _CHANGE.c.version.desc(), _CHANGE.c.seq.desc())
    )
    rows, counts, seen = [], defaultdict[str, int](int), set[tuple[str, int]]()
    for row in connection.execute(query):
        # A change of scope shows one version twice.
        if (row.entity_id, row.version) not in seen and counts[row.entity_id] < MOST:
            seen.add((row.entity_id, row.version))
            counts[row.entity_id] += 1
            rows.append(row)
    return rows[::-1]


def actors_of(connection: sa.Connection, changes: Iterable[Any]) -> dict[tuple[str, str | None], Actor]:
    """Who is meant by the login and the command that stand beside each change, by both."""
    pairs = {(change.actor, change.command_id) for change in changes}
    logins = sorted({login for login, _ in pairs})
    names = people_named(connection, logins)
    feeds = connectors_among(connection, logins)
    commands = commands_told(connection, sorted({made for _, made in pairs if made is not None}))
    return {
        (login, made): _actor(login, made, names.get(login), login in feeds, commands.get(made or ""))
        for login, made in pairs
    }


def _actor(login: str, command_id: str | None, name: str | None, is_feed: bool, row: Any) -> Actor:
    if login.startswith(_FEED) or is_feed:
        return Actor(login.removeprefix(_FEED), "feed", name)
    if command_id is None:
        return Actor(login, "outside", name)
    return Actor(login, "command", name, None if row is None else row.kind, None if row is None else row.reason)
