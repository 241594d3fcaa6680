"""The table of what is still to be done for customers after their escalations were resolved."""

from collections.abc import Callable
from typing import Any, Final

from console.clock_words import moment
from console.explanation import Meaning
from console.models.columns import Cell, Column, Exact, TableSpec
from console.store.floor import Floor
from console.store.held import follow_up_is_open
from console.words import NOTHING, contact_number, count, duration, say
from db.metrics.segment import MICROSECONDS
from db.rows import CustomerFollowUpRow

TextOf = Callable[[str], str]
_HOUR_US: Final = 3600 * MICROSECONDS


def follow_up_table(text_of: TextOf) -> TableSpec:
    """The columns; `text_of` gives the words of one by its id, which the feed does not bring."""
    return TableSpec(
        "customer_follow_up",
        say("Still to be done"),
        (
            Column(
                "due",
                say("Due"),
                _due,
                lambda row, _: row.due_at,
                _due_tip,
                14,
                ticks=True,
                says=(_overdue(_HOUR_US),),
                exact=(
                    Exact("moment", lambda row, _floor, _now: row.due_at),
                    Exact("seconds", lambda row, _floor, now: row.due_at - now),
                ),
            ),
            Column(
                "what",
                say("Still to be done for customers"),
                lambda row, _floor, _now: Cell(_one_line(text_of(row.id)) or NOTHING),
                lambda row, _: row.made_at,
                lambda row, _floor, _now: text_of(row.id) or say("Its words have not been read yet."),
                24,
                stretch=True,
            ),
            Column("contact", say("Contact"), _contact, _contact_sort, _about, 9, keep=2),
            Column("queue", say("Queue"), _queue, _queue_name, _about, 12, keep=1),
            Column("owner", say("Who does it"), _owner, _owner_name, _about, 12, keep=3),
        ),
        lambda row, floor: f"{text_of(row.id)} {_queue_name(row, floor) or ''} {_owner_name(row, floor) or ''}",
        frozenset({"queue", "contact", "staff", "escalation"}),
        "due",
        noteworthy=lambda row: (row.due_at, row.owner_id),
        shows=follow_up_is_open,
        called=lambda row, _floor: say("what is still to be done"),
    )


def _due(row: CustomerFollowUpRow, _floor: Floor, now: int) -> Cell:
    left = row.due_at - now
    if left <= -MICROSECONDS:
        return Cell(_overdue(-left), "urgent", glyph="escalation", strong=True, badge=True)
    return Cell(say("{time} left", time=duration(max(0, left))))


def _overdue(microseconds: int) -> str:
    return say("overdue {time}", time=duration(microseconds))


def _due_tip(row: CustomerFollowUpRow, _floor: Floor, now: int) -> Meaning:
    return Meaning(
        say("Time left until it was to be done for the customer, or since then."),
        say("due time minus now"),
        say("promised {time} ago", time=duration(max(0, now - row.made_at))),
        limit=say("due {time}", time=moment(row.due_at, now)),
    )


def _contact(row: CustomerFollowUpRow, floor: Floor, _now: int) -> Cell:
    contact = floor.store.row("contact", row.contact_id)
    return Cell(contact_number(contact.number) if contact is not None else NOTHING, "quiet")


def _contact_sort(row: CustomerFollowUpRow, floor: Floor) -> Any:
    contact = floor.store.row("contact", row.contact_id)
    return contact.number if contact is not None else None


def _queue(row: CustomerFollowUpRow, floor: Floor, _now: int) -> Cell:
    return Cell(_queue_name(row, floor) or NOTHING, "quiet")


def _queue_name(row: CustomerFollowUpRow, floor: Floor) -> Any:
    queue = floor.store.row("queue", row.queue_id)
    return queue.name if queue is not None else None


def _owner(row: CustomerFollowUpRow, floor: Floor, _now: int) -> Cell:
    name = _owner_name(row, floor)
    return Cell(name) if name else Cell(say("nobody"), strong=True)


def _owner_name(row: CustomerFollowUpRow, floor: Floor) -> Any:
    owner = floor.store.row("staff", row.owner_id)
    return owner.name if owner is not None else None


def _about(row: CustomerFollowUpRow, floor: Floor, now: int) -> str:
    escalation = floor.store.row("escalation", row.escalation_id)
    made = moment(row.made_at, now)
    if escalation is None:
        return say("Promised when an escalation was resolved, {time}.", time=made)
    return say("Promised when escalation {n} was resolved, {time}.", n=count(escalation.number), time=made)


def _one_line(text: str) -> str:
    return " ".join(text.split())
