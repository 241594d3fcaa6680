"""What is handed over, in words: what it is, until when, whose it is, and how it stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from console.alerts.grant_called import grant_called
from console.clock_words import moment
from console.models.who_has_it import who_has_it
from console.store.handovers import Line, readers
from console.words import NOTHING, contact_number, count, plural, rough_length, say, word
from db.metrics.segment import MICROSECONDS

if TYPE_CHECKING:
    from console.store.floor import Floor

#: The kinds in the order in which they are read.
ORDER: Final = ("promise", "escalation", "follow_up", "incident", "absence", "loan", "grant", "message", "note")


def heading(kind: str, number: int) -> str:
    """What a group of lines is called, with how many they are."""
    titles = {
        "promise": lambda: say("Call-backs promised ({n})", n=count(number)),
        "escalation": lambda: say("Escalations ({n})", n=count(number)),
        "follow_up": lambda: say("Still to do for customers ({n})", n=count(number)),
        "incident": lambda: say("Incidents ({n})", n=count(number)),
        "absence": lambda: say("Absent ({n})", n=count(number)),
        "loan": lambda: say("On loan ({n})", n=count(number)),
        "grant": lambda: say("Authority that ends soon ({n})", n=count(number)),
        "message": lambda: say("Notices not read by all ({n})", n=count(number)),
        "note": lambda: say("In words ({n})", n=count(number)),
    }
    return titles[kind]()


def what(line: Line, floor: Floor, texts: Mapping[str, str]) -> str:
    """What it is about; `texts` are the free texts that were read, by id."""
    if line.kind == "note":
        return texts.get(line.id) or NOTHING
    if line.thing is None:
        return say("It is not held any more")
    return _WHAT[line.kind](line.thing, floor, texts)


def when(line: Line, now: int) -> str:
    """Until when something has to be done about it, or how long it goes on."""
    thing = line.thing
    if thing is None:
        return NOTHING
    if line.kind == "promise" and thing.promised_at is not None:
        return _due(thing.promised_at, now)
    if line.kind in ("escalation", "promise", "follow_up"):
        return _due(thing.due_at, now)
    if line.kind in ("loan", "grant", "absence"):
        end = thing.ends_at if line.kind == "absence" else thing.until_at
        return NOTHING if end is None else say("until {time}", time=moment(end, now, seconds=False))
    at = {"incident": "declared_at", "message": "sent_at"}[line.kind]
    return say("since {time}", time=moment(getattr(thing, at), now, seconds=False))


def is_late(line: Line, now: int) -> bool:
    """Whether its time is over although it still waits."""
    if line.state != "waits" or line.thing is None or line.kind not in ("escalation", "promise", "follow_up"):
        return False
    promised = line.thing.promised_at if line.kind == "promise" else None
    return bool((promised or line.thing.due_at) < now)


def whose(line: Line, floor: Floor, now: int) -> str:
    """With whom it is at `now`, of what has an owner; escalations as their table says it: they may have climbed."""
    if line.kind in ("escalation", "promise") and line.thing is not None:
        return who_has_it(line.thing, floor, now).text
    if line.kind not in ("escalation", "promise", "follow_up"):
        return NOTHING
    owner = line.thing.owner_id if line.thing is not None else line.had_by_id
    person = floor.store.row("staff", owner)
    return str(person.name) if person is not None else say("nobody")


def standing(line: Line, floor: Floor, now: int) -> str:
    """How it stands: whether it waits, who accepted it when, or why it needs nobody any more."""
    row = line.row
    if row is None:
        return ""
    if line.state == "accepted":
        person = floor.store.row("staff", row.accepted_by_id)
        return say(
            "accepted by {person}, {time}",
            person=person.name if person is not None else say("somebody"),
            time=moment(row.accepted_at or now, now, seconds=False),
        )
    if line.state == "taken":
        person = floor.store.row("staff", line.thing.owner_id)
        return say("{person} has it now", person=person.name if person is not None else say("somebody"))
    return say("ended, needs nobody") if line.state == "over" else say("waits")


def _due(due_at: int, now: int) -> str:
    if due_at < now:
        return say("overdue {length}!", length=rough_length((now - due_at) / MICROSECONDS))
    return say("due {time}", time=moment(due_at, now, seconds=False))


def _escalation(row: Any, floor: Floor, _texts: Mapping[str, str]) -> str:
    return " · ".join(filter(None, (word(row.reason), _queue(row, floor), _contact(row, floor))))


def _follow_up(row: Any, floor: Floor, texts: Mapping[str, str]) -> str:
    return " · ".join(filter(None, (texts.get(row.id, ""), _queue(row, floor), _contact(row, floor))))


def _loan(row: Any, floor: Floor, _texts: Mapping[str, str]) -> str:
    agent = floor.store.row("agent", row.agent_id)
    return say("{agent} lent to {queue}", agent=agent.name if agent else NOTHING, queue=_queue(row, floor) or NOTHING)


def _grant(row: Any, floor: Floor, _texts: Mapping[str, str]) -> str:
    words = grant_called(row, floor)
    return say("{grant}, waits for a second person", grant=words) if row.state == "waiting" else words


def _incident(row: Any, _floor: Floor, _texts: Mapping[str, str]) -> str:
    return str(row.cause)


def _absence(row: Any, floor: Floor, _texts: Mapping[str, str]) -> str:
    agent = floor.store.row("agent", row.agent_id)
    return str(agent.name) if agent is not None else NOTHING


def _message(row: Any, floor: Floor, texts: Mapping[str, str]) -> str:
    read = readers(floor.store, row.id)
    seen = plural("read by {read} of %Ln person(s)", row.recipients, read=count(read))
    return " · ".join(filter(None, (texts.get(row.id, ""), seen)))


def _queue(row: Any, floor: Floor) -> str:
    queue = floor.store.row("queue", row.queue_id)
    return "" if queue is None else str(queue.name)


def _contact(row: Any, floor: Floor) -> str:
    contact = floor.store.row("contact", row.contact_id)
    return "" if contact is None else contact_number(contact.number)


_WHAT: Final = {
    "escalation": _escalation,
    "promise": _escalation,
    "follow_up": _follow_up,
    "loan": _loan,
    "grant": _grant,
    "incident": _incident,
    "absence": _absence,
    "message": _message,
}
