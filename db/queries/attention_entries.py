"""Escalations and raised hands as entries of a timeline: raised, taken, promised, resolved, and by whom."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from db.models.attention import customer_follow_up, escalation, escalation_note, raised_hand
from db.queries.change_log import Log
from db.queries.escalation_columns import SHOWN_ESCALATION
from db.queries.timeline_entry import Entry, Numbered, thing

#: A note and the step it was written with may be so far apart by the clocks of both, microseconds.
_TOGETHER_US: Final = 1_000_000
#: Which step a kind of note was written with.
_STEP_OF: Final[Mapping[str, str]] = {
    "handed_on": "given_to",
    "promised": "promised_back",
    "done": "resolved",
    "returned": "returned",
}


class Beside(NamedTuple):
    """What stands beside an escalation: rows of `escalation_note` and of `customer_follow_up`."""

    notes: Sequence[Any] = ()
    follow_ups: Sequence[Any] = ()


NOTHING_BESIDE: Final = Beside()


class Attention(NamedTuple):
    """Rows of `escalation` and `raised_hand`, and by escalation what stands beside it."""

    escalations: Sequence[Any]
    hands: Sequence[Any]
    beside: Mapping[str, Beside]

    @property
    def versions(self) -> dict[str, int]:
        """Ids and versions, to ask the change log for them."""
        return {row.id: row.version for row in (*self.escalations, *self.hands)}

    def entries(self, logs: Mapping[str, Log]) -> list[Entry]:
        """Their courses, with what `logs` add; in no particular order."""
        made: list[Entry] = []
        for row in self.escalations:
            made += escalation_entries(row, logs.get(row.id), self.beside.get(row.id, NOTHING_BESIDE))
        for row in self.hands:
            made += hand_entries(row)
        return made


def attention_of(connection: sa.Connection, contact_id: str) -> Attention:
    """All that asked for a supervisor about one contact."""
    escalations = connection.execute(sa.select(*SHOWN_ESCALATION).where(escalation.c.contact_id == contact_id)).all()
    hands = connection.execute(sa.select(raised_hand).where(raised_hand.c.contact_id == contact_id)).all()
    return Attention(escalations, hands, beside_of(connection, [row.id for row in escalations]))


def beside_of(connection: sa.Connection, ids: Sequence[str]) -> dict[str, Beside]:
    """Notes and follow-ups of these escalations, as far as the reader may see them, by escalation."""
    if not ids:
        return {}
    found: list[defaultdict[str, list[Any]]] = []
    for table, moment in ((escalation_note, "at"), (customer_follow_up, "made_at")):
        mine = sa.select(table).where(table.c.escalation_id.in_(ids)).order_by(table.c[moment], table.c.id)
        kept: defaultdict[str, list[Any]] = defaultdict(list)
        for row in connection.execute(mine):
            kept[row.escalation_id].append(row)
        found.append(kept)
    notes, follow_ups = found
    return {row_id: Beside(notes[row_id], follow_ups[row_id]) for row_id in ids}


def escalation_entries(row: Any, log: Log | None, beside: Beside = NOTHING_BESIDE) -> Iterable[Entry]:
    """The course of one escalation, with what was written about it. Who had it before only the log tells."""
    contact = None if row.contact_id is None else Numbered(row.contact_id)
    steps = [_raised(row), *_first_owner(row, log), *_clock(row)]
    if row.taken_at is not None:
        steps.append(Entry(row.taken_at, "taken", row.id, staff=thing(_owner_at(row, log))))
    logged = list(_logged_steps(row, log))
    steps += logged
    steps += _last_steps(row, logged)
    if row.resolved_at is not None:
        steps.append(Entry(row.resolved_at, "resolved", row.id, staff=thing(row.owner_id), word=row.cause))
    steps = _with_notes(steps, beside.notes)
    for follow_up in beside.follow_ups:
        steps += _follow_up(follow_up)
    for step in steps:
        yield step._replace(contact=contact)


def _raised(row: Any) -> Entry:
    return Entry(
        row.raised_at,
        "escalated",
        row.id,
        queue=thing(row.queue_id),
        agent=thing(row.raised_by_agent_id),
        staff=thing(row.raised_by_staff_id),
        word=row.reason,
        text=row.rule,
        former=row.rule_limit,
        value=row.due_at,
    )


def _first_owner(row: Any, log: Log | None) -> Iterable[Entry]:
    """Who had it from the first second, where the log knows."""
    if log is None or not log.is_whole or not log.changes:
        return
    # A database may settle a new row in a change of its own.
    began = log.changes[0].at
    at_once = [one.row for one in log.changes if one.at - began <= _TOGETHER_US and one.row.taken_at is None]
    owner = next((one.owner_id for one in at_once if one.owner_id is not None), None)
    if owner is not None:
        yield Entry(row.raised_at, "first_owner", row.id, staff=thing(owner))


def _clock(row: Any) -> Iterable[Entry]:
    """When a rule's limit was crossed."""
    if row.rule is not None and row.crossed_at is not None:
        yield Entry(row.crossed_at, "clock_ran_out", row.id, word=row.rule, value=row.rule_limit)


def _owner_at(row: Any, log: Log | None) -> str | None:
    """Who had it when it was taken."""
    taken = (logged.row for logged in (log.changes if log else ()) if logged.row.taken_at is not None)
    owner: str | None = next(taken, row).owner_id
    return owner


def _logged_steps(row: Any, log: Log | None) -> Iterable[Entry]:
    changes = log.changes if log else ()
    for before, after in pairwise(changes):
        was, now, at, by = before.row, after.row, after.at, after.by
        is_first_taken = was.taken_at is None and now.taken_at is not None
        if now.promised_at is not None and was.promised_at != now.promised_at:
            yield Entry(at, "promised_back", now.id, staff=thing(now.owner_id), value=now.promised_at, by=by)
        if now.state == "returned" and was.state != "returned":
            yield Entry(at, "returned", now.id, staff=thing(now.owner_id), by=by)
        if now.state == "resolved" and was.state != "resolved" and now.resolved_at != row.resolved_at:
            yield Entry(at, "resolved", now.id, staff=thing(now.owner_id), word=now.cause, by=by)
        if was.owner_id is not None and now.owner_id not in (None, was.owner_id) and not is_first_taken:
            yield Entry(at, "given_to", now.id, staff=thing(now.owner_id), by=by)
        elif now.state == "taken" and was.state in ("open", "returned") and not is_first_taken:
            yield Entry(at, "taken", now.id, staff=thing(now.owner_id))
        if was.due_at != now.due_at:
            yield Entry(at, "due_moved", now.id, former=was.due_at, value=now.due_at, by=by)


def _last_steps(row: Any, logged: Sequence[Entry]) -> Iterable[Entry]:
    """The last promise and the last return, where the log does not tell them any more."""
    told = {entry.what for entry in logged}
    if row.promise_made_at is not None and "promised_back" not in told:
        yield Entry(row.promise_made_at, "promised_back", row.id, staff=thing(row.owner_id), value=row.promised_at)
    if row.returned_at is not None and "returned" not in told:
        yield Entry(row.returned_at, "returned", row.id, staff=thing(row.owner_id))


def _with_notes(steps: Sequence[Entry], notes: Sequence[Any]) -> list[Entry]:
    """The steps with the words that came with them; what came with none of them stands for itself."""
    made, left = list(steps), []
    for note in notes:
        what = _STEP_OF.get(note.kind)
        place = next((at for at, step in enumerate(made) if step.what == what and _is_with(note, step)), None)
        if place is None:
            left.append(_note(note))
        else:
            made[place] = made[place]._replace(text=note.text)
    return made + left


def _is_with(note: Any, step: Entry) -> bool:
    return abs(note.at - step.at) <= _TOGETHER_US and step.text is None


def _note(note: Any) -> Entry:
    staff, agent = thing(note.staff_id), thing(note.agent_id)
    return Entry(note.at, "escalation_note", note.id, staff=staff, agent=agent, word=note.kind, text=note.text)


def _follow_up(row: Any) -> Iterable[Entry]:
    """What was promised to be done after it, and what became of that."""
    goes_on = row.done_at is None and row.withdrawn_at is None
    asked = Entry(row.made_at, "follow_up", row.id, staff=thing(row.owner_id), value=row.due_at, goes_on=goes_on)
    yield asked._replace(text=row.text)
    if row.done_at is not None:
        yield asked._replace(at=row.done_at, what="follow_up_done", goes_on=False)
    if row.withdrawn_at is not None:
        yield asked._replace(at=row.withdrawn_at, what="follow_up_withdrawn", goes_on=False)


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
