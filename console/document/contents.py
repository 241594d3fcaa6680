"""What a timeline's document says: whose it is, who made it when, the facts, and every entry with when, who and why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, NamedTuple

from console.clock_words import clock_time, day
from console.detail.timeline_words import line_of
from console.words import plural, say
from db.pseudonyms import letter_of
from db.queries.timeline_entry import Entry, Named

if TYPE_CHECKING:
    from console.detail.fact import Fact

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_AGENTS = ("agent", "to_agent")


@dataclass(frozen=True, slots=True)
class Told:
    """What may stand in a document; what is left out is said in it."""

    agent_names: bool = True
    customer: bool = True
    notes: bool = True


@dataclass(frozen=True, slots=True)
class Source:
    """What a document is made of, as it stood on screen. `made_at` and `log_since` are UTC microseconds.

    `agents` are all names of agents that may stand in `facts`.
    """

    title: str
    title_without_customer: str
    floor: str
    made_by: str
    made_at: int
    facts: tuple[Fact, ...]
    entries: tuple[Entry, ...]
    log_since: int | None
    of_many: bool
    agents: tuple[str, ...] = ()


class Row(NamedTuple):
    """One entry in words."""

    when: str
    what: str
    who: str
    note: str


class Section(NamedTuple):
    """A part of a document under a heading of its own: lines, and perhaps rows under `titles`."""

    heading: str
    lines: tuple[str, ...]
    rows: tuple[Row, ...] = ()
    titles: tuple[str, str, str] = ("", "", "")


@dataclass(frozen=True, slots=True)
class Contents:
    """The document in words: `about` says what it is, `facts` how the thing stands, `rows` the entries, oldest first.

    `heading` and `titles` stand above the rows and their columns, where those are not the course of a thing. A document
    of `sections` has these instead of rows.
    """

    title: str
    about: tuple[tuple[str, str], ...]
    facts: tuple[tuple[str, str], ...]
    rows: tuple[Row, ...]
    heading: str = ""
    titles: tuple[str, str, str] | None = None
    sections: tuple[Section, ...] = ()


def contents(source: Source, told: Told, zone: tzinfo | None = None) -> Contents:
    """The document's words; times in `zone`, else in this machine's."""
    hidden = {} if told.agent_names else _pseudonyms(source)
    entries = [_without_names(entry, hidden) for entry in source.entries]
    rows = [_row(entry, source, told, zone) for entry in entries]
    facts = [
        (fact.title, without_names(fact.cell.text, hidden))
        for fact in source.facts
        if (told.customer or fact.key != "customer") and (told.notes or fact.key != "note")
    ]
    title = source.title if told.customer else source.title_without_customer
    return Contents(title, tuple(_about(source, told, zone)), tuple(facts), tuple(rows))


def made_words(floor: str, made_by: str, made_at: int, zone: tzinfo | None = None) -> Iterable[tuple[str, str]]:
    """Of which floor a document is, who made it when (UTC microseconds), and in whose time it tells."""
    yield say("Floor"), floor
    yield say("Made"), say("{time} by {person}", time=_when(made_at, zone), person=made_by)
    yield say("Times"), _zone_words(made_at, zone)


def _about(source: Source, told: Told, zone: tzinfo | None) -> Iterable[tuple[str, str]]:
    yield from made_words(source.floor, source.made_by, source.made_at, zone)
    yield say("Entries"), plural("%Ln entry(entries), the oldest first", len(source.entries))
    if source.log_since:
        since = _when(source.log_since, zone)
        words = say("Changes that no person made by this program are known from {time} on.", time=since)
        yield say("Not known"), words
    elif source.log_since == 0:
        yield say("Not known"), say("Changes that no person made by this program are not kept any more.")
    left_out = list(_left_out(told))
    yield say("Left out"), " ".join(left_out) if left_out else say("Nothing of what the person who made it may see.")


def _left_out(told: Told) -> Iterable[str]:
    if not told.customer:
        yield say("What the customer is called.")
    if not told.agent_names:
        yield say("The names of agents: each has a letter instead, the same throughout.")
    if not told.notes:
        yield say("What people wrote in notes.")


def _row(entry: Entry, source: Source, told: Told, zone: tzinfo | None) -> Row:
    line = line_of(entry, source.made_at, names_contact=source.of_many)
    note = line.said.quote
    if note and not told.notes:
        note = say("(a note, left out)")
    return Row(_when(entry.at, zone), line.said.words, line.said.who, note)


def _when(at: int, zone: tzinfo | None) -> str:
    return say("{day}, {time}", day=day(at, zone), time=clock_time(at, zone))


def _zone_words(at: int, zone: tzinfo | None) -> str:
    moment = (_EPOCH + timedelta(microseconds=at)).astimezone(zone)
    name = getattr(zone, "key", None) or moment.tzname() or ""
    return say(
        "{zone}, {offset} from UTC when it was made", zone=name, offset=f"{moment:%z}"[:3] + ":" + f"{moment:%z}"[3:5]
    )


def _pseudonyms(source: Source) -> dict[str, str]:
    """A letter for each agent's name, in the order in which they come up."""
    named = [getattr(entry, field) for entry in source.entries for field in _AGENTS]
    names = list(dict.fromkeys([*(thing.name for thing in named if thing is not None and thing.name), *source.agents]))
    return {name: say("agent {letter}", letter=letter_of(place)) for place, name in enumerate(names)}


def _without_names(entry: Entry, hidden: dict[str, str]) -> Entry:
    if not hidden:
        return entry
    changed: dict[str, Named] = {}
    for field in _AGENTS:
        thing = getattr(entry, field)
        if thing is not None and thing.name in hidden:
            changed[field] = Named(thing.id, hidden[thing.name])
    by = entry.by
    if by is not None and by.name in hidden:
        by = by._replace(name=hidden[by.name], login="")
    return entry._replace(**changed, by=by)  # type: ignore[arg-type]


def without_names(text: str, hidden: Mapping[str, str]) -> str:
    """The text with names taken out, the longest first: one name may be the beginning of another."""
    for name in sorted(hidden, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", hidden[name].replace("\\", r"\\"), text)
    return text
