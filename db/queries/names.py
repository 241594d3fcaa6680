"""The names of what a timeline speaks of, looked up once for all its entries; who may not see a thing gets no name."""

from collections.abc import Iterable
from typing import Final

import sqlalchemy as sa

from db.models.people import agent, staff
from db.models.work import contact, queue
from db.queries.timeline_entry import Entry, Named, Numbered

_QUEUES: Final = ("queue", "to_queue")
_AGENTS: Final = ("agent", "to_agent")


def with_names(connection: sa.Connection, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries with names in place of mere ids."""
    found = list(entries)
    names = _names(connection, queue, _ids(found, _QUEUES))
    names |= _names(connection, agent, _ids(found, _AGENTS))
    names |= _names(connection, staff, _ids(found, ("staff",)))
    numbers = contact_numbers(connection, {e.contact.id for e in found if e.contact is not None})
    return tuple(_named(entry, names, numbers) for entry in found)


def names_of(connection: sa.Connection, *tables: sa.Table) -> dict[str, str]:
    """The names of all rows of short tables, by id: teams, skills, people in charge."""
    names: dict[str, str] = {}
    for table in tables:
        names |= {row.id: row.name for row in connection.execute(sa.select(table.c.id, table.c.name))}
    return names


def contact_numbers(connection: sa.Connection, ids: Iterable[str]) -> dict[str, int]:
    """The numbers of these contacts, by id, as far as they may be seen."""
    wanted = sorted(set(ids))
    if not wanted:
        return {}
    query = sa.select(contact.c.id, contact.c.number).where(contact.c.id.in_(wanted))
    return {row.id: row.number for row in connection.execute(query)}


def _ids(entries: Iterable[Entry], fields: tuple[str, ...]) -> set[str]:
    things = (getattr(entry, field) for entry in entries for field in fields)
    return {thing.id for thing in things if thing is not None}


def _names(connection: sa.Connection, table: sa.Table, ids: set[str]) -> dict[str, str]:
    if not ids:
        return {}
    query = sa.select(table.c.id, table.c.name).where(table.c.id.in_(sorted(ids)))
    return {row.id: row.name for row in connection.execute(query)}


def _named(entry: Entry, names: dict[str, str], numbers: dict[str, int]) -> Entry:
    return entry._replace(
        contact=None if entry.contact is None else Numbered(entry.contact.id, numbers.get(entry.contact.id)),
        queue=_name(entry.queue, names),
        to_queue=_name(entry.to_queue, names),
        agent=_name(entry.agent, names),
        to_agent=_name(entry.to_agent, names),
        staff=_name(entry.staff, names),
    )


def _name(thing: Named | None, names: dict[str, str]) -> Named | None:
    return None if thing is None else Named(thing.id, names.get(thing.id))
