"""What is going on with a contact beside its state: who has it in hand, and what the telephone system was asked to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from console.models.columns import Cell
from console.store.floor import Floor
from console.store.move_parts import newest_order
from console.words import duration, incident_number, say
from db.metrics.segment import MICROSECONDS
from db.order_standing import SHOWN_FAILED_FOR_S, OrderStanding, order_standing
from db.rows import ContactRow, IncidentRow, TelephoneOrderRow

_IN_LINE: Final = frozenset({"waiting", "ringing"})

#: The tables the marks are looked up in.
MARKED_BY: Final = frozenset({"telephone_order", "working_on", "staff", "incident", "incident_queue"})


def are_marks(floor: Floor) -> bool:
    """Whether there may be anything beside a state on this floor."""
    return bool(floor.store.rows("telephone_order") or floor.store.rows("working_on"))


def marked(row: ContactRow, floor: Floor, now: int, state: Cell) -> Cell:
    """The cell of a contact's `state` with what else is going on; `now` is the database's time in UTC microseconds."""
    order = newest_order(floor.store, row.id)
    mark = None if order is None else _order_cell(row, order, floor, now)
    if mark is not None:
        return mark
    names = holder_names(floor, row.id)
    if not names:
        return state
    if row.state == "waiting":
        return Cell(say("{name} has it", name=names[0]), "quiet", "in_hand", aside=state.text)
    return state._replace(text=say("{state}, {name} has it", state=state.text, name=names[0]))


def mark_sentence(row: ContactRow, floor: Floor, now: int) -> str:
    """What is going on with a contact, as a sentence; '' for nothing."""
    order = newest_order(floor.store, row.id)
    if order is not None and _order_cell(row, order, floor, now) is not None:
        return order_sentence(order, floor, now)
    names = holder_names(floor, row.id)
    return say("{name} is about to move it.", name=", ".join(names)) if names else ""


def standing(order: TelephoneOrderRow, now: int) -> OrderStanding:
    """How an order stands at `now` (UTC microseconds)."""
    return order_standing(order.state, order.requested_at, order.taken_at, order.withdrawn_at, now)


def order_sentence(order: TelephoneOrderRow, floor: Floor, now: int) -> str:
    """What the telephone system was asked to do and what became of it."""
    target, ended = order_target(order, floor), order.ended_at or order.withdrawn_at or order.requested_at
    asked, ago = duration(max(0, now - order.requested_at)), duration(max(0, now - ended))
    match standing(order, now):
        case "requested" | "taken":
            return say("The telephone system was asked {time} ago to move it to {target}.", time=asked, target=target)
        case "not_answered":
            return say(
                "The telephone system was asked {time} ago to move it to {target} and has not answered yet.",
                time=asked,
                target=target,
            )
        case "expired":
            return say(
                "Nobody at the telephone system took the request to move it to {target}; it can be asked again.",
                target=target,
            )
        case "failed":
            return say(
                "The telephone system could not move it to {target}, {time} ago: “{problem}”.",
                target=target,
                time=ago,
                problem=order.problem,
            )
        case "withdrawn":
            return say("The request to move it to {target} was taken back {time} ago.", target=target, time=ago)
        case "done_late":
            return say(
                "The telephone system moved it to {target} {time} ago; that the request was taken back came too late.",
                target=target,
                time=ago,
            )
    return say("The telephone system moved it to {target} {time} ago.", target=target, time=ago)


def order_target(order: TelephoneOrderRow, floor: Floor) -> str:
    """Where an order leads: the agent if it names one, else the queue."""
    agent, queue = floor.store.row("agent", order.to_agent_id), floor.store.row("queue", order.to_queue_id)
    if agent is not None:
        return str(agent.name)
    return str(queue.name) if queue is not None else say("another queue")


def holder_names(floor: Floor, contact_id: str) -> list[str]:
    """Colleagues who have the contact in hand just now."""
    marks = floor.store.rows_where("working_on", "entity_id", contact_id)
    if not marks:
        return []
    now, staff = floor.now_us(), {row.login: row.name for row in floor.store.rows("staff").values()}
    logins = {mark.login for mark in marks if mark.until_at > now and mark.login != floor.login}
    return sorted(staff.get(login, login) for login in logins)


def _order_cell(row: ContactRow, order: TelephoneOrderRow, floor: Floor, now: int) -> Cell | None:
    """What stands in place of the state because of an order; None where it says nothing any more."""
    if row.state not in _IN_LINE or row.queue_id != order.queue_id:
        return None
    target, time = order_target(order, floor), duration(max(0, now - order.requested_at))
    match standing(order, now):
        case "requested" | "taken":
            words = say("to {target}, {time}", target=target, time=time)
            return Cell(words, glyph="asked", aside=say("asked of the telephone system"))
        case "not_answered":
            return Cell(say("no answer, {time}", time=time), glyph="asked", strong=True)
        case "failed" | "expired" if now - order.requested_at < SHOWN_FAILED_FOR_S * MICROSECONDS:
            return Cell(say("not moved to {target}", target=target), glyph="lost", strong=True)
    return None


def with_incident(text: str, rows: Sequence[IncidentRow]) -> str:
    """Words with the newest of these incidents before them: 'I-3 · refund'."""
    if not rows:
        return text
    number = incident_number(rows[0].number)
    return say("{number} · {words}", number=number, words=text) if text else number


def incident_sentences(rows: Sequence[IncidentRow]) -> list[str]:
    """What these incidents are, a sentence each."""
    return [
        say("Belongs to incident {number}: {cause}.", number=incident_number(row.number), cause=row.cause)
        for row in rows
    ]
