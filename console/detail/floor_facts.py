"""The facts of a queue, an agent, an escalation or a raised hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from console.authority.agent_levels import agent_level
from console.authority.requests.request_words import amount_of, given_words, over_words, own_limit, who_may
from console.clock_words import clock_time, moment
from console.detail.contact_facts import incident_marks
from console.detail.fact import Fact, from_columns
from console.explanation import target_limit
from console.models.agents import contacts_of, slots_of
from console.models.clock_ran_out import clock_sentence, clock_words
from console.models.columns import Cell, TableSpec
from console.models.help_words import help_meaning, help_words
from console.money import money
from console.plan.plan_words import no_plan_words
from console.store.floor import Floor
from console.store.held import follow_up_is_open
from console.store.help_times import DAY_US, HOUR_US, time_to_help
from console.store.loans import lent_to
from console.store.messages import Reading, sent_to_agent, sent_to_queue
from console.words import NOTHING, contact_number, count, duration, percent, plural, say, word
from db.metrics.segment import MICROSECONDS
from db.rows import AgentRow, EscalationRow, QueueRow, RaisedHandRow

if TYPE_CHECKING:
    from db.queries.agent_timeline import AgentTimeline
    from db.queries.attention_timeline import AttentionTimeline
    from db.queries.authority_requests import RequestShown

_QUEUE_KEYS: Final = ("waiting", "longest", "recent", "today", "free", "people", "callbacks", "answered", "abandoned")
_ESCALATION_KEYS: Final = ("reason", "severity", "state", "owner", "queue")
_SKILLS_SHOWN: Final = 6


def queue_facts(spec: TableSpec, row: QueueRow, floor: Floor, now: int) -> list[Fact]:
    """How a queue stands."""
    share, time = percent(row.target_percent / 100), duration(row.answer_within_s * MICROSECONDS)
    meaning = target_limit(row.target_percent, row.answer_within_s)
    made = [Fact("target", say("Target"), Cell(say("{share} in {time}", share=share, time=time)), meaning)]
    made += from_columns(spec, _QUEUE_KEYS, row, floor, now)
    made.append(_heads(row, floor))
    made += _lent_here(row, floor)
    made += _messages(sent_to_queue(floor.store, row.id), floor, now)
    duty = floor.store.row("staff", row.duty_supervisor_id)
    if duty is not None:
        about = say("Who looks after this queue where nobody else is asked.")
        made.append(Fact("duty", say("On duty"), Cell(duty.name), about))
    return made


def _heads(row: QueueRow, floor: Floor) -> Fact:
    heads = floor.tallies.agents(row.id)
    states = [
        say("{n} {state}", n=count(number), state=word(state)) for state, number in heads.by_state.items() if number
    ]
    return Fact(
        "heads", say("Heads"), Cell(", ".join(states) or NOTHING), say("People in this queue, by state."), wide=True
    )


def _messages(readings: Sequence[Reading], floor: Floor, now: int) -> list[Fact]:
    """The newest message and how it is read; of all of them on being asked. What they say stands in the history."""
    if not readings:
        return []
    lines = [say("Messages that stand, the newest first; their words are in the history.")]
    lines += [_reading_words(reading, floor, now) for reading in readings]
    cell = Cell(_reading_words(readings[0], floor, now))
    return [Fact("messages", say("Message"), cell, "\n".join(lines), wide=True)]


def _reading_words(reading: Reading, floor: Floor, now: int) -> str:
    time, sent = moment(reading.message.sent_at, now), reading.message
    staff = floor.store.rows("staff").values()
    name = next((row.name for row in staff if row.login == sent.sent_by), sent.sent_by)
    if reading.recipients == 1:
        if reading.read:
            return say("{time} by {name}, read", time=time, name=name)
        return say("{time} by {name}, not read yet", time=time, name=name)
    return plural(
        "{time} by {name}, read by {read} of %Ln", reading.recipients, time=time, name=name, read=count(reading.read)
    )


def _lent_here(row: QueueRow, floor: Floor) -> list[Fact]:
    """Who is lent to the queue, and until when: they stand in its heads as well."""
    names = []
    for loan in lent_to(floor.store, row.id):
        agent = floor.store.row("agent", loan.agent_id)
        time = NOTHING if loan.until_at is None else clock_time(loan.until_at, seconds=False)
        names.append(say("{agent} until {time}", agent=agent.name if agent is not None else NOTHING, time=time))
    if not names:
        return []
    about = say("People of other queues who are lent here; they are among the heads and go back by themselves.")
    return [Fact("lent", say("Lent here"), Cell(", ".join(names)), about, wide=True)]


def agent_facts(spec: TableSpec, row: AgentRow, history: AgentTimeline | None, floor: Floor, now: int) -> list[Fact]:
    """How an agent stands."""
    made = from_columns(spec, ("state", "since"), row, floor, now)
    if row.next_state:
        made[0] = made[0]._replace(wide=True)
    made += _plan(spec, row, floor, now)
    made.append(_on(spec, row, floor, now))
    made += [fact._replace(wide=True) for fact in from_columns(spec, ("queues",), row, floor, now)]
    made += [_slots(spec, row, floor, now), *from_columns(spec, ("desk",), row, floor, now)]
    team = floor.store.row("team", row.team_id)
    if team is not None:
        made.append(Fact("team", say("Team"), Cell(team.name), say("The team this agent belongs to.")))
    if row.level:
        about = say("How much is left to this agent by themselves; the limits of each level stand in Authority.")
        made.append(Fact("level", say("Level of authority"), Cell(agent_level(row.level)), about))
    if history is not None and history.skills:
        made.append(_skills(history))
    made += _messages(sent_to_agent(floor.store, row), floor, now)
    return made


def _plan(spec: TableSpec, row: AgentRow, floor: Floor, now: int) -> list[Fact]:
    """How the agent stands to the plan; without one, why only now is shown."""
    if not floor.plan.is_there:
        return [Fact("plan", say("Plan"), Cell(no_plan_words(), "quiet"), no_plan_words(), whole=True)]
    return from_columns(spec, ("plan", "next", "kept"), row, floor, now)


def _on(spec: TableSpec, row: AgentRow, floor: Floor, now: int) -> Fact:
    fact = from_columns(spec, ("on",), row, floor, now)[0]
    parts = []
    for contact in contacts_of(row, floor):
        since = contact.state_since if contact.state_since is not None else now
        time = duration(max(0, now - since))
        parts.append(say("{contact} {time}", contact=contact_number(contact.number), time=time))
    if not parts:
        return fact
    return fact._replace(cell=Cell(", ".join(parts)), wide=len(parts) > 1)


def _slots(spec: TableSpec, row: AgentRow, floor: Floor, now: int) -> Fact:
    fact = from_columns(spec, ("slots",), row, floor, now)[0]
    said = [
        say("{channel} {used} of {most}", channel=word(channel), used=count(used), most=count(most))
        for channel, used, most in slots_of(row, floor)
        if used or most > 1
    ]
    return fact._replace(cell=Cell(", ".join(said)), wide=True) if said else fact


def _skills(history: AgentTimeline) -> Fact:
    skills = [say("{skill} {level}", skill=name, level=count(level)) for name, level in history.skills]
    shown = ", ".join(skills[:_SKILLS_SHOWN])
    everything = "\n".join([say("What the agent can do, with the level from 1 to 5."), *skills])
    return Fact("skills", say("Skills"), Cell(shown), everything, wide=True)


def escalation_facts(
    spec: TableSpec, row: EscalationRow, history: AttentionTimeline | None, floor: Floor, now: int
) -> list[Fact]:
    """How an escalation stands."""
    made = [] if row.state == "resolved" else from_columns(spec, ("due",), row, floor, now)
    made += from_columns(spec, _ESCALATION_KEYS, row, floor, now)
    sentence = clock_sentence(row, now)
    if sentence:
        made.append(Fact("clock", say("Which clock"), Cell(clock_words(row.rule, row.rule_limit)), sentence, wide=True))
    if row.promised_at is not None:
        made.append(_promised(row, row.promised_at, now))
    owed = [one for one in floor.store.rows("customer_follow_up").values() if one.escalation_id == row.id]
    if any(map(follow_up_is_open, owed)):
        made.append(_owed(min(one.due_at for one in owed if follow_up_is_open(one)), now))
    if history is not None and history.request is not None:
        made += _asked_for(history.request)
    elif history is not None and history.amount_minor is not None:
        text = money(history.amount_minor, history.currency or "")
        made.append(Fact("amount", say("Amount"), Cell(text), say("What is asked for beyond what the agent may give.")))
    standard = floor.store.row("standard", row.standard_id)
    if standard is not None:
        about = say("Which standard of service it is about; Coaching > Standards says how far that is kept.")
        made.append(Fact("standard", say("Standard"), Cell(standard.name), about, wide=True))
    made.append(_contact(spec, row, history, floor, now))
    return made + incident_marks(floor.incidents.of_escalation(row))


def _asked_for(request: RequestShown) -> list[Fact]:
    """What the agent asked for, how far over, and what was given before."""
    asked = say("{kind}, {amount}", kind=request.kind, amount=amount_of(request, request.amount))
    made = [
        Fact(
            "amount", say("Asked for"), Cell(asked, strong=True), say("What the agent may not give alone."), wide=True
        ),
        Fact("over", say("Over the limit"), Cell(over_words(request)), say("By how much, and over which."), wide=True),
    ]
    if given_words(request):
        about = say("Money that the customer had before, from every agent, and how much one customer may have.")
        made.append(Fact("given", say("Given before"), Cell(given_words(request)), about, wide=True))
    if request.state in ("open", "second") and own_limit(request):
        words = say("{limit} {who}", limit=own_limit(request), who=who_may(request))
        made.append(Fact("own", say("You"), Cell(words, "urgent", strong=True), words, whole=True))
    return made


def _owed(due_at: int, now: int) -> Fact:
    about = say("What is still to be done for the customer; its words are in the history.")
    if due_at < now:
        cell = Cell(say("overdue {time}", time=duration(now - due_at)), "urgent", strong=True)
    else:
        cell = Cell(say("due {time}", time=moment(due_at, now, seconds=False)))
    return Fact("owed", say("Still to be done"), cell, about)


def _promised(row: EscalationRow, promised_at: int, now: int) -> Fact:
    about = say("Until when the customer was promised an answer.")
    left = promised_at - now
    if row.state == "resolved":
        cell = Cell(moment(promised_at, now), "quiet")
    elif left <= -MICROSECONDS:
        cell = Cell(say("late by {time}", time=duration(-left)), "urgent", strong=True)
    else:
        cell = Cell(say("in {time}", time=duration(max(0, left))))
    return Fact("promised", say("Promised"), cell, about)


def _contact(
    spec: TableSpec, row: EscalationRow | RaisedHandRow, history: AttentionTimeline | None, floor: Floor, now: int
) -> Fact:
    """The contact it is about; one that is closed is known from the history alone."""
    fact = from_columns(spec, ("contact",), row, floor, now)[0]
    if history is not None and history.contact is not None:
        return fact._replace(cell=Cell(contact_number(history.contact.row.number)))
    return fact


def hand_facts(
    spec: TableSpec, row: RaisedHandRow, history: AttentionTimeline | None, floor: Floor, now: int
) -> list[Fact]:
    """How a raised hand stands."""
    made = from_columns(spec, ("since",), row, floor, now) if row.ended_at is None and row.answered_at is None else []
    if row.answered_at is not None:
        about = say("How long the agent waited until somebody said they were coming.")
        made.append(Fact("helped", say("Help after"), Cell(duration(row.answered_at - row.raised_at)), about))
    made += from_columns(spec, ("agent", "desk", "answered"), row, floor, now)
    made.append(_contact(spec, row, history, floor, now))
    reason = from_columns(spec, ("reason",), row, floor, now)[0]
    made.append(reason._replace(wide=True))
    for key, title, span in (
        ("help_hour", say("Help, last hour"), HOUR_US),
        ("help_day", say("Help, last 24 hours"), DAY_US),
    ):
        figure = Cell(help_words(time_to_help(floor, now, span)))
        made.append(Fact(key, title, figure, help_meaning(floor, now, span), wide=True))
    return made
