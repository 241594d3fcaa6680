"""The facts of an incident: what is wrong, what to say, when the next update is due, who is concerned, what was promised."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from console.clock_words import moment
from console.detail.fact import Fact
from console.incidents.incident_words import is_late, next_update, queue_names
from console.models.columns import Cell
from console.store.floor import Floor
from console.words import NOTHING, contact_number, count, duration, plural, say
from db.metrics.segment import MICROSECONDS
from db.rows import IncidentRow

if TYPE_CHECKING:
    from db.queries.incident_timeline import IncidentTimeline, Promise

#: So many promises stand in a line of their own; of more, how many more.
_PROMISES: Final = 8


def incident_facts(row: IncidentRow, history: IncidentTimeline | None, floor: Floor, now: int) -> list[Fact]:
    """How an incident stands."""
    held = floor.incidents.queue_ids(row.id)
    queues = queue_names(floor, held)
    if not held and history is not None:
        queues = ", ".join(queue.name or NOTHING for queue in history.queues) or NOTHING
    made = [
        Fact("cause", say("What is wrong"), Cell(row.cause, strong=True), say("As it was declared."), whole=True),
        Fact(
            "line",
            say("Say to customers"),
            Cell(row.line_to_say or NOTHING),
            say("The same from everybody."),
            whole=True,
        ),
        Fact("queues", say("Queues"), Cell(queues), say("The queues it concerns, from its beginning."), whole=True),
        _since(row, floor, now),
        _next(row, now),
    ]
    if row.intent:
        about = say("Only contacts about this belong to it.")
        made.append(Fact("about", say("Only about"), Cell(row.intent.replace("_", " ")), about))
    made.append(_contacts(row, history, floor))
    made.append(_escalations(row, history, floor))
    return made + _promises(row, history, floor, now) + _grants(history, now)


def _since(row: IncidentRow, floor: Floor, now: int) -> Fact:
    staff = floor.store.row("staff", row.declared_by_id)
    begun = moment(row.declared_at, now, seconds=False)
    words = begun if staff is None else say("{time} by {name}", time=begun, name=staff.name)
    return Fact("since", say("Declared"), Cell(words), say("From here on contacts belong to it."), wide=True)


def _next(row: IncidentRow, now: int) -> Fact:
    if row.ended_at is not None:
        time = moment(row.ended_at, now, seconds=False)
        lasted = duration(row.ended_at - row.declared_at)
        cell = Cell(say("{time}, after {lasted}", time=time, lasted=lasted))
        return Fact("ended", say("Ended"), cell, say("No contact belongs to it from here on."), wide=True)
    late = is_late(row, now)
    cell = Cell(next_update(row, now), "urgent" if late else "text", strong=late)
    return Fact("update", say("Update"), cell, say("When the floor was promised to hear more."), wide=True)


def _contacts(row: IncidentRow, history: IncidentTimeline | None, floor: Floor) -> Fact:
    about = say("Contacts that were in one of its queues while it went on; those of others are not counted.")
    words = count(floor.incidents.count_open(row.id))
    if history is not None:
        words = say("{open} open, {all} in all", open=words, all=count(history.contacts))
    return Fact("contacts", say("Contacts"), Cell(words), about, wide=True)


def _escalations(row: IncidentRow, history: IncidentTimeline | None, floor: Floor) -> Fact:
    words = count(len(floor.incidents.escalations(row.id)))
    if history is not None:
        words = say("{open} open, {all} in all", open=words, all=count(history.escalations))
    about = say("Escalations of its contacts. They can be selected together and resolved with one cause.")
    return Fact("escalations", say("Escalations"), Cell(words), about, wide=True)


def _promises(row: IncidentRow, history: IncidentTimeline | None, floor: Floor, now: int) -> list[Fact]:
    """Call-backs that stand out, next due first."""
    calls = floor.incidents.promised(row.id)
    if not calls:
        return []
    left = calls[0].until_us - now
    late = left <= -MICROSECONDS
    number = plural("%Ln call-back(s) promised", len(calls))
    due = say("overdue {time}", time=duration(-left)) if late else say("next in {time}", time=duration(max(0, left)))
    cell = Cell(say("{calls}, {due}", calls=number, due=due), "urgent" if late else "text", strong=late)
    about = say("Customers of the incident who were promised to be called back, and were not yet.")
    made = [Fact("promised", say("Promised"), cell, about, wide=True)]
    if history is not None:
        waiting = [one for one in history.promises if not one.kept]
        listed = [_promise_words(one, now) for one in waiting[:_PROMISES]]
        if len(waiting) > _PROMISES:
            listed.append(plural("%Ln more", len(waiting) - _PROMISES))
        made.append(Fact("calls", say("Call back"), Cell(" · ".join(listed) or NOTHING), about, whole=True))
    return made


def _grants(history: IncidentTimeline | None, now: int) -> list[Fact]:
    """What is used of its emergency grants."""
    if history is None or not history.grants:
        return []
    # Here, not above: seldom an incident has one.
    from console.authority.grants import grant_words

    about = say("Every agent may use it for the incident's contacts. It ends with the incident by itself.")
    made = []
    for grant in history.grants:
        urgent, over = grant_words.is_urgent(grant, now), grant_words.stage(grant, now) in grant_words.OVER
        words = say(
            "{kind}: {left}, {stands}", kind=grant.kind_name, left=grant_words.used_words(grant),
            stands=grant_words.stands(grant, now),
        )  # fmt: skip
        cell = Cell(words, "urgent" if urgent else "quiet" if over else "text", strong=urgent)
        bar = (grant.spent, grant.budget)
        made.append(Fact(f"grant {grant.id}", say("Emergency grant"), cell, about, whole=True, bar=bar))
    return made


def _promise_words(promise: Promise, now: int) -> str:
    until = moment(promise.until_us, now, seconds=False)
    if promise.number is not None:
        return say("{contact} until {time}", contact=contact_number(promise.number), time=until)
    return say("escalation {n} until {time}", n=count(promise.escalation or 0), time=until)
