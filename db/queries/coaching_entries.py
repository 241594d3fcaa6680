"""Coaching in the course of a contact and in an agent's day: that there was a note, for who may read it; none of its words."""

from collections.abc import Iterator

import sqlalchemy as sa

from db.models.coaching import coaching_note
from db.queries.timeline_entry import COACHED, Entry, thing


def coaching_of_contact(connection: sa.Connection, contact_id: str) -> Iterator[Entry]:
    """The notes about one contact."""
    return _entries(connection, coaching_note.c.contact_id == contact_id)


def coaching_of_agent(connection: sa.Connection, agent_id: str, since: int) -> Iterator[Entry]:
    """The notes about one agent that were shared since then (UTC microseconds)."""
    n = coaching_note.c
    return _entries(connection, sa.and_(n.agent_id == agent_id, n.shared_at >= since))


def _entries(connection: sa.Connection, wanted: sa.ColumnElement[bool]) -> Iterator[Entry]:
    n = coaching_note.c
    columns = (n.id, n.number, n.kind, n.agent_id, n.author_id, n.shared_at)
    for row in connection.execute(sa.select(*columns).where(wanted, n.state != "withdrawn")):
        yield Entry(
            row.shared_at,
            COACHED,
            str(row.id),
            agent=thing(row.agent_id),
            staff=thing(row.author_id),
            word=row.kind,
            value=row.number,
        )
