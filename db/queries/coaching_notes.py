"""Coaching notes as who is signed in may read them; on a server row security decides, on a file whoever opens it."""

from dataclasses import dataclass

import sqlalchemy as sa

from db.models.coaching import coaching_note
from db.models.people import agent, staff
from db.models.standards import standard
from db.models.work import contact


@dataclass(frozen=True, slots=True)
class NoteShown:
    """One shared note. Instants are UTC microseconds; names are as they are now."""

    id: str
    number: int
    agent_id: str
    agent: str
    author_id: str | None
    author: str | None
    contact_id: str | None
    contact_number: int | None
    standard_id: str | None
    standard: str | None
    kind: str
    visibility: str
    state: str
    situation: str | None
    behaviour: str | None
    impact: str | None
    next_step: str | None
    answer: str | None
    measure: str
    due_at: int | None
    shared_at: int
    seen_at: int | None
    answered_at: int | None
    agreed_at: int | None
    has_timeline: bool


def notes_shown(connection: sa.Connection, *, agent_id: str | None = None, most: int = 500) -> list[NoteShown]:
    """The newest notes in sight that were not withdrawn, at most `most`; with `agent_id` of that agent alone."""
    n = coaching_note.c
    named = {
        "agent": agent.c.name,
        "author": staff.c.name,
        "contact_number": contact.c.number,
        "standard": standard.c.name,
        "has_timeline": n.timeline.is_not(None),
    }
    columns = [named[name].label(name) if name in named else n[name] for name in NoteShown.__dataclass_fields__]
    joined = (
        coaching_note.join(agent, agent.c.id == n.agent_id)
        .outerjoin(staff, staff.c.id == n.author_id)
        .outerjoin(contact, contact.c.id == n.contact_id)
        .outerjoin(standard, standard.c.id == n.standard_id)
    )
    query = sa.select(*columns).select_from(joined).where(n.state != "withdrawn")
    if agent_id is not None:
        query = query.where(n.agent_id == agent_id)
    rows = connection.execute(query.order_by(n.shared_at.desc(), n.number.desc()).limit(most))
    return [NoteShown(**row._mapping) for row in rows]
