"""What the palette says of a thing beside its name, as it is at the moment: enough to know it is the one meant."""

from __future__ import annotations

from typing import NamedTuple

from console.models.agents import contacts_of, state_words
from console.models.contacts import waits_since
from console.selection import Selected
from console.store.floor import Floor
from console.words import contact_number, count, duration, plural, say, word
from db.rows import AgentRow, ContactRow, QueueRow


class ThingWords(NamedTuple):
    """The words, and the shape of a state that stands before the name."""

    note: str
    glyph: str = ""


def thing_words(thing: Selected, floor: Floor) -> ThingWords:
    """What is known of this thing now."""
    row = floor.store.row(thing.kind, thing.id)
    if row is None:
        return ThingWords(say("not there any more"))
    now = floor.now_us()
    match thing.kind:
        case "queue":
            return _queue(row, floor, now)
        case "agent":
            return _agent(row, floor, now)
    return _contact(row, floor, now)


def kind_word(kind: str) -> str:
    """What kind of thing it is."""
    known = {
        "queue": say("Queue"),
        "agent": say("Agent"),
        "contact": say("Contact"),
        "customer": say("Customer"),
    }
    return known.get(kind, "")


def _queue(row: QueueRow, floor: Floor, now: int) -> ThingWords:
    waiting = floor.tallies.queue(row.id, now).waiting
    return ThingWords(say("{channel} · {waiting}", channel=word(row.channel), waiting=plural("%Ln waiting", waiting)))


def _agent(row: AgentRow, floor: Floor, now: int) -> ThingWords:
    lasted = "" if row.state_since is None else duration(max(0, now - row.state_since))
    contacts = contacts_of(row, floor)
    if contacts and lasted:
        first = contact_number(contacts[0].number)
        on = first if len(contacts) == 1 else plural("%Ln contact(s)", len(contacts))
        return ThingWords(say("{state} {time} · {contact}", state=state_words(row), time=lasted, contact=on), row.state)
    if lasted:
        return ThingWords(say("{state} {time}", state=state_words(row), time=lasted), row.state)
    return ThingWords(state_words(row), row.state)


def _contact(row: ContactRow, floor: Floor, now: int) -> ThingWords:
    queue = floor.store.row("queue", row.queue_id)
    about = row.intent.replace("_", " ") if row.intent else word(row.channel)
    return ThingWords(
        say(
            "{queue} · {about} · {state} {time}",
            queue=word(None) if queue is None else queue.name,
            about=about,
            state=word(row.state),
            time=duration(max(0, now - (waits_since(row) if row.state == "waiting" else row.state_since or now))),
        ),
        "" if row.state == "waiting" else row.state,
    )


def over_words(closed_at: int | None, now: int) -> str:
    """Of a contact that is over."""
    if closed_at is None:
        return say("over")
    return say("over for {time}", time=duration(max(0, now - closed_at)))


def customer_words(contacts: int) -> str:
    """Of a customer: how many contacts of theirs may be seen."""
    return plural("%Ln contact(s)", contacts)


def found_words(number: int) -> str:
    """How many lines there are, for a screen reader."""
    return say("nothing found") if not number else say("{n} found", n=count(number))
