"""Coaching notes as who is signed in may read them; on a server row security decides, on a file whoever opens it."""

import json
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa

from db.coaching.notes_wanted import NotesWanted, has_words
from db.folded import folded
from db.models.coaching import coaching_note
from db.models.people import agent, staff
from db.models.standards import standard
from db.models.work import contact

#: Notes that are looked through at once for words.
_AT_ONCE: Final = 2_500
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
class NotesFound:
    """Some notes, the newest first, and where to go on (`after` of the next question); None when these were the last."""

    notes: list[NoteShown]
    goes_on: tuple[int, int] | None


def notes_page(
    connection: sa.Connection,
    wanted: NotesWanted,
    *,
    after: tuple[int, int] | None = None,
    most: int = 200,
    through: int = 5_000,
) -> NotesFound:
    """The next notes in sight that were not withdrawn and are wanted, behind `after`; at most `most`.

    Where words are looked for, at most `through` notes are looked through: there may be none of them on a page, and more
    behind it. So whoever asks is never kept waiting long.
    """
    needles = folded(wanted.words).split()
    if not needles:
        rows = connection.execute(_behind(_query(wanted), after).limit(most)).all()
        return NotesFound([NoteShown(*row) for row in rows], _place(rows[-1]) if len(rows) == most else None)
    found: list[NoteShown] = []
    for _ in range(max(1, through // _AT_ONCE)):
        rows = connection.execute(_behind(_query(wanted), after).limit(_AT_ONCE)).all()
        for row in rows:
            if has_words((row.agent, row.author, *(getattr(row, name) for name in _TEXTS)), needles):
                found.append(NoteShown(*row))
                if len(found) == most:
                    return NotesFound(found, _place(row))
        if len(rows) < _AT_ONCE:
            return NotesFound(found, None)
        after = _place(rows[-1])
    return NotesFound(found, after)


def notes_shown(
    connection: sa.Connection, wanted: NotesWanted | None = None, *, agent_id: str | None = None, most: int = 500
) -> list[NoteShown]:
    """The newest notes in sight that were not withdrawn and are wanted, at most `most`, all looked through at once."""
    asked = wanted or NotesWanted(agent_id=agent_id)
    page = notes_page(connection, asked, most=most)
    found = page.notes
    while page.goes_on is not None and len(found) < most:
        page = notes_page(connection, asked, after=page.goes_on, most=most - len(found))
        found += page.notes
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


def _place(row: Any) -> tuple[int, int]:
    return int(row.shared_at), int(row.number)


def _behind(query: sa.Select[Any], after: tuple[int, int] | None) -> sa.Select[Any]:
    if after is None:
        return query
    n, (at, number) = coaching_note.c, after
    # Said so, the index leads to the place.
    return query.where(n.shared_at <= at, sa.or_(n.shared_at < at, n.number < number))


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
    for name in ("agent_id", "standard_id", "kind", "state", "author_id", "contact_id", "escalation_id"):
        value = getattr(asked, name)
        if value is not None:
            query = query.where(n[name] == value)
    return query.order_by(n.shared_at.desc(), n.number.desc())
