"""Readiness in words and signs: how far an agent is with a module, what is missing, who is let in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.clock_words import day, moment
from console.store.readiness import ANNOUNCED_DAYS, holds
from console.words import NOTHING, count, plural, say

if TYPE_CHECKING:
    from console.store.floor import Floor
    from console.store.readiness import Expiry, NotReadyOnQueue
    from db.coaching_rows import AgentTrainingRow, TrainingModuleRow

_DAY_US = 86_400_000_000
_MINUTES = 60


def kind_words(kind: str) -> str:
    """How something is learnt."""
    return {"module": say("module"), "practice": say("practice"), "shadowing": say("shadowing")}[kind]


def level_words(level: str | None) -> str:
    """Whom a module belongs to."""
    return {
        None: say("everybody"),
        "new": say("new agents"),
        "standard": say("standard agents"),
        "senior": say("senior agents"),
    }[level]


def level_of_agent(level: str | None) -> str:
    """An agent's level; who brought the agent in may not know it."""
    return {None: NOTHING, "new": say("new"), "standard": say("standard"), "senior": say("senior")}[level]


def hours(minutes: int) -> str:
    """A length of training: '4 h', '90 min'."""
    return say("{n} h", n=count(minutes // _MINUTES)) if minutes % _MINUTES == 0 else say("{n} min", n=count(minutes))


def stage(row: AgentTrainingRow | None, floor: Floor, now: int) -> str:
    """How far: 'none', 'under_way', 'expired', 'soon' (ends within 30 days) or 'held'."""
    if row is None:
        return "none"
    if holds(row, now):
        ends_soon = (
            row.expires_at is not None
            and row.expires_at - now <= (ANNOUNCED_DAYS[0] + 3) * _DAY_US
            and floor.readiness.days_left(row.agent_id, row.expires_at, now) <= ANNOUNCED_DAYS[0]
        )
        return "soon" if ends_soon else "held"
    return "expired" if row.signed_off_at is not None else "under_way"


SIGNS = {"none": "·", "under_way": "◔", "expired": "✗", "soon": "◷", "held": "✓"}


def cell_words(row: AgentTrainingRow | None, module: TrainingModuleRow, floor: Floor, now: int) -> str:
    """One cell of the matrix, sign and words."""
    how = stage(row, floor, now)
    if row is None:
        return say("{sign} not begun", sign=SIGNS[how])
    if how == "under_way":
        done, needed = hours(row.minutes), hours(module.minutes_needed)
        return say("{sign} {done} of {needed}", sign=SIGNS[how], done=done, needed=needed)
    if how == "held":
        return (
            say("{sign} signed off", sign=SIGNS[how])
            if row.expires_at is None
            else say("{sign} until {day}", sign=SIGNS[how], day=day(row.expires_at))
        )
    when = day(row.expires_at or now)
    return (
        say("{sign} expired {day}", sign=SIGNS[how], day=when)
        if how == "expired"
        else say("{sign} only until {day}", sign=SIGNS[how], day=when)
    )


def cell_meaning(row: AgentTrainingRow | None, module: TrainingModuleRow, floor: Floor, now: int) -> str:
    """The same as a sentence."""
    how = stage(row, floor, now)
    if row is None:
        return say("{module} was not begun.", module=module.name)
    if how == "under_way":
        done, needed = hours(row.minutes), hours(module.minutes_needed)
        return say("{module}: {done} of {needed}, not signed off yet.", module=module.name, done=done, needed=needed)
    who = floor.store.row("staff", row.signed_off_by_id)
    by = who.name if who is not None else say("somebody")
    words = say("{module} was signed off {time} by {person}.", module=module.name,
                time=moment(row.signed_off_at or 0, now, seconds=False), person=by)  # fmt: skip
    if row.expires_at is None:
        return words
    left = max(0, floor.readiness.days_left(row.agent_id, row.expires_at, now))
    if how == "expired":
        return say("{words} It expired {day} and counts no more.", words=words, day=day(row.expires_at))
    return say("{words} {left}", words=words, left=plural("It holds for %Ln more day(s).", left))


def not_ready_words(one: NotReadyOnQueue, floor: Floor, now: int) -> str:
    """Who serves which queue without what."""
    agent, queue = floor.store.row("agent", one.agent_id), floor.store.row("queue", one.queue_id)
    named = {
        "agent": agent.name if agent is not None else "",
        "queue": queue.name if queue is not None else "",
        "modules": ", ".join(module.name for module in one.missing),
    }
    if one.let_in_until is not None:
        until = moment(one.let_in_until, now, seconds=False)
        return say("{agent} serves {queue} without: {modules}. Let in until {time}.", time=until, **named)
    return say("{agent} is not ready and on {queue}: {modules} is missing.", **named)


def expiry_words(one: Expiry, floor: Floor) -> str:
    """Whose sign-off ends when."""
    agent = floor.store.row("agent", one.training.agent_id)
    module = floor.store.row("training_module", one.training.module_id)
    name, what = (agent.name if agent is not None else ""), (module.name if module is not None else "")
    return say(
        "{agent}: {module} holds only until {day}.", agent=name, module=what, day=day(one.training.expires_at or 0)
    )
