"""The facts of a customer: how many contacts, how they ended, how long the customer waited and how often was passed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.clock_words import moment
from console.detail.fact import Fact
from console.explanation import Meaning
from console.models.columns import Cell
from console.words import NOTHING, count, duration, plural, say

if TYPE_CHECKING:
    from db.queries.customer_timeline import CustomerTimeline


def customer_facts(history: CustomerTimeline, now: int) -> list[Fact]:
    """What the contacts in sight say of the customer at `now` (UTC microseconds)."""
    rows = history.contacts
    made = [_contacts(history)]
    if rows:
        first = moment(min(row.arrived_at for row in rows), now)
        made.append(Fact("first", say("First"), Cell(first), say("When the first contact told here arrived.")))
    open_ = sum(row.state not in ("closed", "lost") for row in rows)
    made.append(
        Fact("open", say("Open now"), Cell(_some(open_), strong=open_ > 0), say("Contacts that are not closed."))
    )
    unanswered = sum(row.answered_at is None and row.state in ("closed", "lost") for row in rows)
    about = say("Contacts that ended before anybody answered them.")
    made.append(Fact("unanswered", say("Never answered"), Cell(_some(unanswered), strong=unanswered > 0), about))
    waits = Meaning(
        say("How long the customer waited in all queues together."),
        say("the sum of the waits that are over, in each queue from joining the line to leaving it"),
        say("over the contacts told here"),
    )
    made.append(Fact("waited_in_all", say("Waited in all"), Cell(duration(history.waits_us or None)), waits))
    transfers = sum(row.transfers for row in rows)
    passed = say("How often the customer was passed on after somebody had answered.")
    made.append(Fact("transfers", say("Transfers"), Cell(_some(transfers), strong=transfers > 1), passed))
    return made


def _contacts(history: CustomerTimeline) -> Fact:
    told, in_sight = len(history.contacts), history.in_sight
    text = count(told) if told == in_sight else say("the newest {n} of {all}", n=count(told), all=count(in_sight))
    if history.out_of_sight:
        outside = plural("%Ln more in queues you do not see", history.out_of_sight)
        text = say("{contacts}; {outside}", contacts=text, outside=outside)
    about = say("Contacts of this customer in the queues you see.")
    if history.out_of_sight is None:
        about = say("Contacts of this customer in the queues you see. There may be others.")
    return Fact("contacts", say("Contacts"), Cell(text), about, wide=bool(history.out_of_sight))


def _some(number: int) -> str:
    return count(number) if number else NOTHING
