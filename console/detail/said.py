"""What one entry of a timeline says: its sentence, and what stands beside and below it."""

from typing import NamedTuple

from console.words import contact_number, say
from db.queries.timeline_entry import Actor, Entry, Named


class Said(NamedTuple):
    """One entry in words. `who` stands beside the sentence, `quote` below it: what somebody wrote.

    `tone` is 'text', 'quiet' or 'urgent'; `glyph` the name of a state whose shape stands before the sentence.
    """

    words: str
    glyph: str = ""
    tone: str = "text"
    strong: bool = False
    who: str = ""
    quote: str = ""


def agent_name(thing: Named | None) -> str:
    """What an agent is called; one who may not be seen is said to be that."""
    if thing is None:
        return say("nobody known")
    return thing.name or say("an agent of another team")


def queue_name(thing: Named | None) -> str:
    """What a queue is called."""
    if thing is None:
        return say("no queue")
    return thing.name or say("another queue")


def staff_name(thing: Named | None) -> str:
    """What somebody in charge is called."""
    if thing is None:
        return say("nobody known")
    return thing.name or say("somebody")


def contact_name(entry: Entry) -> str:
    """What a contact is called; one that may not be seen is said to be that."""
    if entry.contact is None or entry.contact.number is None:
        return say("a contact of another queue")
    return contact_number(entry.contact.number)


def by_words(by: Actor | None) -> str:
    """Who made a change, and whether by this program; '' where nobody knows."""
    if by is None:
        return ""
    name = by.name or by.login
    if by.how == "feed":
        return say("told by {system}", system=name)
    if by.how == "outside":
        return say("by another program") if name == "outside" else say("by {name}, with another program", name=name)
    if by.kind == "undo":
        return say("taken back by {name}", name=name)
    return say("by {name}: {reason}", name=name, reason=by.reason) if by.reason else say("by {name}", name=name)
