"""Escalations and raised hands as entries of a timeline: raised, taken, promised, resolved, and by whom."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import sqlalchemy as sa

from db.models.attention import escalation, raised_hand
from db.queries.change_log import Log
from db.queries.timeline_entry import Entry, Numbered, thing


class Attention(NamedTuple):
    """Rows of `escalation` and `raised_hand`."""

    escalations: Sequence[Any]
    hands: Sequence[Any]

    @property
    def versions(self) -> dict[str, int]:
        """Ids and versions, to ask the change log for them."""
        return {row.id: row.version for row in (*self.escalations, *self.hands)}

    def entries(self, logs: Mapping[str, Log]) -> list[Entry]:
        """Their courses, with what `logs` add; in no particular order."""
        made: list[Entry] = []
        for row in self.escalations:
            made += escalation_entries(row, logs.get(row.id))
        for row in self.hands:
            made += hand_entries(row)
        return made


def attention_of(connection: sa.Connection, contact_id: str) -> Attention:
    """All that asked for a supervisor about one contact."""
    escalations = connection.execute(sa.select(escalation).where(escalation.c.contact_id == contact_id)).all()
    hands = connection.execute(sa.select(raised_hand).where(raised_hand.c.contact_id == contact_id)).all()
    return Attention(escalations, hands)


def escalation_entries(row: Any, log: Log | None) -> Iterable[Entry]:
    """The course of one escalation. What it was promised when, and who had it before, only the log tells."""
    about, contact = row.id, None if row.contact_id is None else Numbered(row.contact_id)
    yield Entry(
        row.raised_at,
        "escalated",
        about,
        contact=contact,
        queue=thing(row.queue_id),
        agent=thing(row.raised_by_agent_id),
        staff=thing(row.raised_by_staff_id),
        word=row.reason,
        text=row.rule,
        value=row.due_at,
    )
    if row.taken_at is not None:
        taker = _owner_at(row, log)
        yield Entry(row.taken_at, "taken", about, contact=contact, staff=thing(taker))
    for entry in _logged_steps(log):
        yield entry._replace(contact=contact)
    if row.resolved_at is not None:
        yield Entry(row.resolved_at, "resolved", about, contact=contact, staff=thing(row.owner_id), text=row.cause)


def _owner_at(row: Any, log: Log | None) -> str | None:
    """Who had it when it was taken."""
    taken = (logged.row for logged in (log.changes if log else ()) if logged.row.taken_at is not None)
    owner: str | None = next(taken, row).owner_id
    return owner


def _logged_steps(log: Log | None) -> Iterable[Entry]:
    changes = log.changes if log else ()
    for before, after in pairwise(changes):
        was, now, at, by = before.row, after.row, after.at, after.by
        if now.promised_at is not None and was.promised_at != now.promised_at:
            yield Entry(at, "promised_back", now.id, staff=thing(now.owner_id), value=now.promised_at, by=by)
        if now.state == "returned" and was.state != "returned":
            yield Entry(at, "returned", now.id, staff=thing(was.owner_id), by=by)
        if was.owner_id is not None and now.owner_id not in (None, was.owner_id):
            yield Entry(at, "given_to", now.id, staff=thing(now.owner_id), by=by)
        if was.due_at != now.due_at:
            yield Entry(at, "due_moved", now.id, former=was.due_at, value=now.due_at, by=by)


def hand_entries(row: Any) -> Iterable[Entry]:
    """The course of one raised hand."""
    about, contact = row.id, None if row.contact_id is None else Numbered(row.contact_id)
    agent = thing(row.agent_id)
    up = row.answered_at is None and row.ended_at is None
    yield Entry(row.raised_at, "hand_up", about, contact=contact, agent=agent, text=row.reason, goes_on=up)
    if row.answered_at is not None:
        lasted = row.answered_at - row.raised_at
        helper = thing(row.answered_by_id)
        yield Entry(row.answered_at, "hand_taken", about, contact=contact, agent=agent, staff=helper, lasted_us=lasted)
    if row.ended_at is not None:
        lasted = row.ended_at - row.raised_at
        yield Entry(row.ended_at, "hand_down", about, contact=contact, agent=agent, lasted_us=lasted)
