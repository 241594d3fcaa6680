"""The facts of a contact: what the store knows at once, and what its history adds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from console.clock_words import moment
from console.detail.fact import Fact, from_columns
from console.detail.said import agent_name, staff_name
from console.explanation import Meaning
from console.models.columns import Cell, TableSpec
from console.models.contact_marks import holder_names, order_sentence
from console.models.contacts import own_state, waits_since
from console.models.leaving_words import clock_cell, hold_words, leaving, refusals_words
from console.store.floor import Floor
from console.store.move_parts import newest_order
from console.words import NOTHING, count, duration, incident_number, say, word
from db.rows import ContactRow, IncidentRow

if TYPE_CHECKING:
    from db.queries.contact_timeline import ContactFacts
    from db.queries.timeline_entry import Entry

#: Told only where they say something.
_WAITS: Final = ("due", "waited")
_SUBJECT: Final = ("about", "priority")
_TRAVELS: Final = frozenset({"moved", "assigned", "ordered"})
_IN_LINE: Final = frozenset({"waiting", "ringing"})


def contact_facts(
    spec: TableSpec,
    row: ContactRow,
    facts: ContactFacts | None,
    entries: tuple[Entry, ...],
    floor: Floor,
    now: int,
) -> list[Fact]:
    """The facts of `row`; `facts` and `entries` are its history, as far as that was read."""
    made = [*_note(entries, now), _state(spec, row, floor, now)]
    made += _going_on(row, floor, now)
    made += _leaving(row, floor, now)
    made += _telling(from_columns(spec, ("agent",), row, floor, now))
    made += from_columns(spec, ("queue",), row, floor, now)
    made += _telling(from_columns(spec, _WAITS, row, floor, now))
    made += _telling([_waited_in_all(row, facts, now)])
    made += _telling(from_columns(spec, _SUBJECT, row, floor, now))
    made.append(_channel(row))
    made += incident_marks(floor.incidents.of_row(row))
    if facts is not None and facts.customer is not None:
        about = say("As its own system calls the customer.")
        made.append(Fact("customer", say("Customer"), Cell(facts.customer), about))
    made += _telling([_transfers(spec, row, entries, floor, now)])
    if facts is not None and facts.case_number is not None:
        made.append(_case(facts))
    if row.attempts:
        tried = say("How often somebody tried to reach the customer.")
        made.append(Fact("attempts", say("Attempts"), Cell(count(row.attempts)), tried))
    return made


def _going_on(row: ContactRow, floor: Floor, now: int) -> list[Fact]:
    """Who has it in hand, and what the telephone system was asked to do with it last."""
    made = []
    names = holder_names(floor, row.id)
    if names:
        about = say("Somebody has opened it to move it; the mark goes by itself.")
        made.append(Fact("in_hand", say("In hand"), Cell(", ".join(names)), about))
    order = newest_order(floor.store, row.id)
    if order is not None:
        about = say("A live call belongs to the telephone system: it is asked, and says what became of it.")
        cell = Cell(order_sentence(order, floor, now), strong=order.state == "failed")
        made.append(Fact("order", say("Telephone system"), cell, about, whole=True))
    return made


def _leaving(row: ContactRow, floor: Floor, now: int) -> list[Fact]:
    """That the customer wants to leave, how often that was refused, and how long they were on hold."""
    made = []
    clock = leaving(row, floor)
    if clock is not None:
        about = say(
            "Since it is known that the customer wants to leave, of how long they may be held. Past that, or once they were"
            " refused too often, the agent may close without asking."
        )
        cell = clock_cell(clock, now)
        made.append(Fact("leaving", say("Wants to leave"), cell, about, whole=cell.strong))
        about = say(
            "How often the wish to leave was refused. An agent's program that counts it says so; others do not."
        )
        cell = Cell(refusals_words(clock), "quiet" if clock.refusals is None else "text", strong=clock.is_refused)
        made.append(Fact("refusals", say("Refusals"), cell, about))
    if hold := hold_words(row, now):
        about = say("How long the customer was put on hold, as the agent's program tells it.")
        made.append(Fact("hold", say("On hold"), Cell(hold), about, wide=True))
    return made


def incident_marks(rows: Sequence[IncidentRow]) -> list[Fact]:
    """The incidents something belongs to, with what agents say to customers."""
    about = say("It met the incident: it was in one of its queues while it went on.")
    return [
        Fact(
            "incident",
            say("Incident {number}", number=incident_number(row.number)),
            Cell(
                row.cause
                if not row.line_to_say
                else say("{cause}. Say: “{line}”", cause=row.cause, line=row.line_to_say)
            ),
            about,
            whole=True,
        )
        for row in rows
    ]


def _note(entries: tuple[Entry, ...], now: int) -> list[Fact]:
    """What the last one who passed it on wrote for the next: nobody has to ask the customer again."""
    travelled = [entry for entry in entries if entry.what in _TRAVELS and entry.text]
    if not travelled:
        return []
    last = travelled[-1]
    title = say("Note from {name}, {time}", name=_writer(last), time=moment(last.at, now))
    text = " ".join((last.text or "").split())
    about = say("Written for whoever has it next, when it was passed on:") + "\n" + (last.text or "")
    return [Fact("note", title, Cell(text, strong=True), about, whole=True)]


def _writer(entry: Entry) -> str:
    if entry.staff is not None:
        return staff_name(entry.staff)
    if entry.by is not None:
        return entry.by.name or entry.by.login
    return agent_name(entry.agent)


def _telling(facts: list[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.cell.text != NOTHING]


def origin_words(row: ContactRow, floor: Floor) -> str:
    """The system a contact comes from, and its number there; '' where it comes from none."""
    origin: Any = floor.store.row("origin_system", row.origin_id)
    if origin is None:
        return ""
    return (
        say("{system}: {number}", system=origin.name, number=row.external_id) if row.external_id else str(origin.name)
    )


def _state(spec: TableSpec, row: ContactRow, floor: Floor, now: int) -> Fact:
    fact = from_columns(spec, ("state",), row, floor, now)[0]._replace(cell=own_state(row, floor))
    if row.state == "closed":
        outcome = say("closed: {outcome}", outcome=word(row.outcome)) if row.outcome else say("closed")
        return fact._replace(cell=Cell(outcome, "quiet"))
    since = row.state_since
    if since is None:
        return fact
    text = say("{state}, {time}", state=fact.cell.text, time=duration(max(0, now - since)))
    return fact._replace(cell=fact.cell._replace(text=text))


def _waited_in_all(row: ContactRow, facts: ContactFacts | None, now: int) -> Fact:
    """All waits since arrival together; nothing while there was but one, which is told already."""
    meaning = Meaning(
        say("How long it waited in all queues together."),
        say("the sum of its waits, in each queue from joining the line to leaving it"),
        say("since its arrival"),
    )
    waited: int | None = None
    if facts is not None and facts.waits > 1:
        since = waits_since(row) if row.state in _IN_LINE else None
        waited = facts.waits_us + (max(0, now - since) if since is not None else 0)
    return Fact("waited_in_all", say("Waited in all"), Cell(duration(waited)), meaning)


def _transfers(spec: TableSpec, row: ContactRow, entries: tuple[Entry, ...], floor: Floor, now: int) -> Fact:
    """How often it was passed on, and by whom."""
    fact = from_columns(spec, ("transfers",), row, floor, now)[0]
    handed_on = (entry.agent for entry in entries if entry.what == "moved" and entry.agent is not None)
    names = list(dict.fromkeys(map(agent_name, handed_on)))
    if not names or not row.transfers:
        return fact
    text = say("{n} ({names})", n=count(row.transfers), names=", ".join(names))
    return fact._replace(cell=fact.cell._replace(text=text), wide=True)


def _channel(row: ContactRow) -> Fact:
    text = word(row.channel)
    if row.direction == "outbound":
        text = say("{channel}, outbound", channel=text)
    return Fact("channel", say("Channel"), Cell(text), say("How the customer and we speak with each other."))


def _case(facts: ContactFacts) -> Fact:
    name = facts.case_external_id or count(facts.case_number)
    return Fact("case", say("Case"), Cell(name), say("The request that this contact belongs to."))
