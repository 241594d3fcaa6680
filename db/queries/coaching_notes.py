"""Coaching notes as who is signed in may read them; on a server row security decides, on a file whoever opens it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa

from db.folded import folded
from db.models.coaching import coaching_note
from db.models.people import agent, staff
from db.models.standards import standard
from db.models.work import contact

#: Notes that are looked through at once for words.
_AT_ONCE: Final = 2_000
_TEXTS: Final = ("situation", "behaviour", "impact", "next_step", "answer")


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


@dataclass(frozen=True, slots=True)
class NotesWanted:
    """Which notes: what is empty does not matter. `words` have to be in its texts, whatever case and accents; all of them."""

    words: str = ""
    agent_id: str | None = None
    standard_id: str | None = None
    kind: str | None = None
    state: str | None = None
    author_id: str | None = None


def notes_shown(
    connection: sa.Connection, wanted: NotesWanted | None = None, *, agent_id: str | None = None, most: int = 500
) -> list[NoteShown]:
    """The newest notes in sight that were not withdrawn and are wanted, at most `most`."""
    asked = wanted or NotesWanted(agent_id=agent_id)
    needles = folded(asked.words).split()
    if not needles:
        return [NoteShown(**row._mapping) for row in connection.execute(_query(asked).limit(most))]
    found: list[NoteShown] = []
    for note in _all(connection, asked):
        text = folded(" ".join([note.agent, note.author or "", *(getattr(note, name) or "" for name in _TEXTS)]))
        if all(needle in text for needle in needles):
            found.append(note)
            if len(found) == most:
                break
    return found


def course_of(connection: sa.Connection, note_id: str) -> list[tuple[int, str]]:
    """The course of the contact as it was attached to a note: (instant in UTC microseconds, words), the oldest first."""
    text = connection.execute(sa.select(coaching_note.c.timeline).where(coaching_note.c.id == note_id)).scalar()
    try:
        told = json.loads(text or "[]")
        return [(int(at), str(words)) for at, words in told]
    except (ValueError, TypeError):
        # Another program's words: shown as they are.
        return [(0, str(text))]


def _all(connection: sa.Connection, asked: NotesWanted) -> Iterator[NoteShown]:
    n = coaching_note.c
    after: tuple[int, int] | None = None
    while True:
        query = _query(asked).limit(_AT_ONCE)
        if after is not None:
            at, number = after
            query = query.where(sa.or_(n.shared_at < at, sa.and_(n.shared_at == at, n.number < number)))
        rows = connection.execute(query).all()
        for row in rows:
            yield NoteShown(**row._mapping)
        if len(rows) < _AT_ONCE:
            return
        after = (rows[-1].shared_at, rows[-1].number)


def _query(asked: NotesWanted) -> sa.Select[Any]:
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
    for name in ("agent_id", "standard_id", "kind", "state", "author_id"):
        value = getattr(asked, name)
        if value is not None:
            query = query.where(n[name] == value)
    return query.order_by(n.shared_at.desc(), n.number.desc())
