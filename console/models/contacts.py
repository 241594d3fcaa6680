"""The table of contacts: what is due next, how long each has waited, with whom it is and how often it was passed on."""

from typing import Any, Final

from console.acting.priority_words import priority_words
from console.explanation import Meaning, now_window
from console.models.columns import RIGHT, Cell, Column, Exact, TableSpec, over_limit
from console.models.contact_marks import (
    MARKED_BY,
    are_marks,
    incident_sentences,
    mark_sentence,
    marked,
    with_incident,
)
from console.models.leaving_words import CLOCKED_BY, about_cell, are_leaving, leaving_sentence
from console.models.stuck_words import stuck_cell, stuck_of, stuck_sentence
from console.store.floor import Floor
from console.words import NOTHING, contact_number, count, duration, plural, say, word
from db.metrics.segment import MICROSECONDS
from db.rows import ContactRow
from db.words import OPEN_CONTACT_STATES

_GLYPHS: Final = {
    "ringing": "ringing",
    "on_contact": "on_contact",
    "wrap_up": "wrap_up",
    "lost": "lost",
    "scheduled": "scheduled",
}
_QUEUE: Final = frozenset({"queue"})
_AFTER_DUE: Final = 1 << 62
_IN_LINE: Final = frozenset({"waiting", "ringing"})


def contact_table() -> TableSpec:
    """The columns of the contacts."""
    return TableSpec(
        "contact",
        say("Contacts"),
        (
            Column(
                "due", say("Due"), _due, _sort_due, _due_tip, 9, RIGHT, ticks=True, sort_from=_QUEUE, exact=_EXACT_DUE
            ),
            Column(
                "waited",
                say("Waited"),
                _waited,
                _sort_waited,
                _waited_tip,
                10,
                RIGHT,
                ticks=True,
                exact=(Exact("seconds", _waited_us),),
            ),
            Column("contact", say("Contact"), _contact, lambda row, _: row.number, _contact_tip, 9),
            Column(
                "state",
                say("State"),
                _state,
                _sort_state,
                _state_tip,
                17,
                ticks_while=are_marks,
                says=tuple(map(word, OPEN_CONTACT_STATES)),
            ),
            Column(
                "about",
                say("About"),
                _about,
                lambda row, _: row.intent,
                _about_tip,
                14,
                stretch=True,
                keep=6,
                ticks_while=are_leaving,
            ),
            Column("queue", say("Queue"), _queue, _queue_name, _contact_tip, 12, keep=4, sort_from=_QUEUE),
            Column(
                "priority",
                say("Priority"),
                _priority,
                lambda row, _: -row.priority,
                _priority_tip,
                8,
                RIGHT,
                keep=3,
                exact=(Exact("count", lambda row, _floor, _now: row.priority),),
            ),
            Column("agent", say("Agent"), _agent, _agent_name, _agent_tip, 12, keep=5),
            Column(
                "transfers",
                say("Transfers"),
                _transfers,
                lambda row, _: -row.transfers,
                _transfers_tip,
                9,
                RIGHT,
                keep=2,
                exact=(Exact("count", lambda row, _floor, _now: row.transfers),),
            ),
            Column(
                "total",
                say("In all"),
                _total,
                lambda row, _: row.arrived_at,
                _total_tip,
                10,
                RIGHT,
                ticks=True,
                keep=1,
                exact=_EXACT_TOTAL,
            ),
        ),
        lambda row, floor: " ".join(
            (
                contact_number(row.number),
                _state(row, floor, 0).text,
                _about(row, floor, 0).text,
                _queue_name(row, floor) or "",
                _agent_name(row, floor) or "",
                word(row.channel),
            )
        ),
        frozenset({"agent", "queue"}) | MARKED_BY | CLOCKED_BY,
        "due",
        noteworthy=lambda row: (row.state, row.queue_id, row.agent_id, row.priority),
        called=lambda row, _floor: contact_number(row.number),
    )


def due_at(row: ContactRow, floor: Floor) -> int | None:
    """When somebody has to have it, UTC microseconds: its own due time, the promised time of a call-back, or for one
    in the line the answer time of its queue's target; None once it is with an agent."""
    if row.state not in ("waiting", "ringing", "scheduled"):
        return None
    if row.due_at is not None:
        return row.due_at
    if row.channel == "callback" and row.promised_until_at is not None:
        return row.promised_until_at
    queue = floor.store.row("queue", row.queue_id)
    if queue is None or row.state == "scheduled":
        return None
    return int(waits_since(row) + queue.answer_within_s * MICROSECONDS)


def waits_since(row: ContactRow) -> int:
    """When this wait began, UTC microseconds."""
    return row.queued_at if row.queued_at is not None else row.arrived_at


def _due(row: ContactRow, floor: Floor, now: int) -> Cell:
    left = _left_us(row, floor, now)
    if left is None:
        return Cell(NOTHING, "quiet")
    return over_limit(duration(left)) if left <= -MICROSECONDS else Cell(duration(max(0, left)))


def _waited_us(row: ContactRow, _floor: Floor, now: int) -> int | None:
    if row.state in _IN_LINE:
        return max(0, now - waits_since(row))
    if row.state == "scheduled" or row.answered_at is None:
        return None
    return max(0, row.answered_at - row.arrived_at)


def _waited(row: ContactRow, floor: Floor, now: int) -> Cell:
    return Cell(duration(_waited_us(row, floor, now)), "text" if row.state in _IN_LINE else "quiet")


def _shown_due_at(row: ContactRow, floor: Floor, _now: int) -> int | None:
    """Whoever is stuck waits for nobody: the time it was due says nothing any more."""
    return None if stuck_of(row, "contact", floor) is not None else due_at(row, floor)


def _left_us(row: ContactRow, floor: Floor, now: int) -> int | None:
    at = _shown_due_at(row, floor, now)
    return None if at is None else at - now


_EXACT_DUE: Final = (Exact("moment", _shown_due_at), Exact("seconds", _left_us))
_EXACT_TOTAL: Final = (
    Exact("moment", lambda row, _floor, _now: row.arrived_at),
    Exact("seconds", lambda row, _floor, now: max(0, now - row.arrived_at)),
)


def _total(row: ContactRow, _floor: Floor, now: int) -> Cell:
    return Cell(duration(max(0, now - row.arrived_at)), "quiet")


def _contact(row: ContactRow, _floor: Floor, _now: int) -> Cell:
    return Cell(contact_number(row.number))


def own_state(row: ContactRow, floor: Floor) -> Cell:
    """The state of the contact itself, whatever else is going on with it."""
    if stuck_of(row, "contact", floor) is not None:
        return stuck_cell(word(row.state))
    return Cell(word(row.state), "quiet" if row.state == "lost" else "text", glyph=_GLYPHS.get(row.state, ""))


def _state(row: ContactRow, floor: Floor, now: int) -> Cell:
    state = own_state(row, floor)
    return state if stuck_of(row, "contact", floor) is not None else marked(row, floor, now, state)


def _about(row: ContactRow, floor: Floor, now: int) -> Cell:
    cell, incidents = about_cell(row, floor, now), floor.incidents.of_contact(row.id)
    return (
        cell._replace(text=with_incident("" if cell.text == NOTHING else cell.text, incidents)) if incidents else cell
    )


def _about_tip(row: ContactRow, floor: Floor, now: int) -> str:
    told = leaving_sentence(row, floor, now) or _contact_tip(row, floor, now)
    return "\n".join((*incident_sentences(floor.incidents.of_contact(row.id)), told))


def _queue(row: ContactRow, floor: Floor, _now: int) -> Cell:
    return Cell(_queue_name(row, floor) or NOTHING, "quiet")


def _priority(row: ContactRow, _floor: Floor, _now: int) -> Cell:
    if not row.priority:
        return Cell(NOTHING, "quiet")
    return Cell(priority_words(row.priority), "text" if row.priority > 0 else "quiet", strong=row.priority > 0)


def _agent(row: ContactRow, floor: Floor, _now: int) -> Cell:
    name = _agent_name(row, floor)
    return Cell(name) if name else Cell(NOTHING, "quiet")


def _transfers(row: ContactRow, _floor: Floor, _now: int) -> Cell:
    return Cell(count(row.transfers), strong=row.transfers > 1) if row.transfers else Cell(NOTHING, "quiet")


def _queue_name(row: ContactRow, floor: Floor) -> Any:
    queue = floor.store.row("queue", row.queue_id)
    return queue.name if queue is not None else None


def _agent_name(row: ContactRow, floor: Floor) -> Any:
    agent = floor.store.row("agent", row.agent_id)
    return agent.name if agent is not None else None


def _sort_waited(row: ContactRow, _floor: Floor) -> Any:
    return -waits_since(row) if row.state in _IN_LINE else None


def _sort_due(row: ContactRow, floor: Floor) -> Any:
    """What is due first; then what is stuck, under the line where the eye finds it; then what is with an agent."""
    if stuck_of(row, "contact", floor) is not None:
        return _AFTER_DUE + (row.state_since or 0)
    return due_at(row, floor)


def _sort_state(row: ContactRow, floor: Floor) -> Any:
    if stuck_of(row, "contact", floor) is not None:
        return (-1, row.state_since or 0)
    order = ("waiting", "ringing", "scheduled", "on_contact", "wrap_up", "lost")
    return (order.index(row.state) if row.state in order else len(order), row.state_since or 0)


def _due_tip(row: ContactRow, floor: Floor, now: int) -> Meaning:
    queue, stuck = floor.store.row("queue", row.queue_id), stuck_of(row, "contact", floor)
    if stuck is not None:
        meaning = stuck_sentence(row, stuck, now)
    elif due_at(row, floor) is None:
        meaning = say("Nothing is due: it is with an agent, or has no time set.")
    else:
        meaning = say("Time left until somebody has to have it; below zero it is late.")
    return Meaning(
        meaning,
        say("its own due time, or the promised time of a call-back, or else the answer time of its queue minus now"),
        now_window(),
        limit=say(
            "answer time of {queue}: {time}", queue=queue.name, time=duration(queue.answer_within_s * MICROSECONDS)
        )
        if queue is not None
        else "",
    )


def _waited_tip(row: ContactRow, floor: Floor, _now: int) -> Meaning:
    if row.state not in _IN_LINE:
        return Meaning(
            say("How long it waited for its first answer."),
            say("first answer minus arrival"),
            say("from its arrival to its first answer"),
        )
    queue = floor.store.row("queue", row.queue_id)
    return Meaning(
        plural(
            "How long it has waited in this queue. It came %Ln time(s) from another.", row.transfers + row.overflows
        ),
        say("now minus when it joined this line"),
        say("since it joined this line"),
        limit=say(
            "answer time of {queue}: {time}", queue=queue.name, time=duration(queue.answer_within_s * MICROSECONDS)
        )
        if queue is not None
        else "",
    )


def _total_tip(_row: ContactRow, _floor: Floor, _now: int) -> Meaning:
    return Meaning(
        say("How long it has been open, over all queues and people."),
        say("now minus arrival"),
        say("since its arrival"),
    )


def _contact_tip(row: ContactRow, floor: Floor, _now: int) -> str:
    origin = floor.store.row("origin_system", row.origin_id)
    return say(
        "{contact}: {direction} {channel}, from {origin}, {external}.",
        contact=contact_number(row.number),
        direction=word(row.direction),
        channel=word(row.channel),
        origin=origin.name if origin is not None else NOTHING,
        external=row.external_id or NOTHING,
    )


def _state_tip(row: ContactRow, floor: Floor, now: int) -> str:
    stuck = stuck_of(row, "contact", floor)
    if stuck is not None:
        return stuck_sentence(row, stuck, now)
    since = duration(None if row.state_since is None else max(0, now - row.state_since))
    said = say("{state} for {time}.", state=word(row.state), time=since)
    return "\n".join(filter(None, (said, mark_sentence(row, floor, now))))


def _priority_tip(row: ContactRow, _floor: Floor, _now: int) -> Meaning:
    return Meaning(
        say("Priority {priority}: a higher one goes first in its line.", priority=priority_words(row.priority)),
        say("as its own system or a person set it"),
        now_window(),
    )


def _agent_tip(row: ContactRow, floor: Floor, _now: int) -> str:
    return _agent_name(row, floor) or say("With nobody yet.")


def _transfers_tip(row: ContactRow, _floor: Floor, _now: int) -> Meaning:
    return Meaning(
        say("How often it was passed on after somebody had answered it."),
        say(
            "changes of queue or agent after the first answer; changes before it are overflows: {n}",
            n=count(row.overflows),
        ),
        say("since its arrival"),
        plural("%Ln different person(s) had it", row.distinct_agents),
    )
