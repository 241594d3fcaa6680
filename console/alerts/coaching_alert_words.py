"""Alerts of coaching in words: names and numbers, never a word of what somebody wrote of somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from console.clock_words import moment
from console.words import plural, say

if TYPE_CHECKING:
    from console.store.alerts_alert import Alert
    from console.store.alerts_lines import Line
    from console.store.floor import Floor

METRICS: Final = frozenset({"readiness", "expiry", "coaching"})
#: Up to so many modules are named.
_NAMED: Final = 2


def coaching_sentence(alert: Alert, floor: Floor, now_us: int) -> str:
    """What one alert of `METRICS` tells at `now_us` (UTC microseconds)."""
    agent = _name(floor, "agent", alert.agent_id)
    if alert.metric == "readiness":
        queue = _name(floor, "queue", alert.queue_id)
        return say("{agent} serves {queue} without {modules}", agent=agent, queue=queue,
                   modules=_modules(alert, floor, now_us))  # fmt: skip
    if alert.metric == "expiry":
        row = floor.store.row("agent_training", alert.id)
        module = _name(floor, "training_module", row.module_id if row is not None else None)
        if alert.stage == "ended":
            return say("{agent}: {module} has ended", agent=agent, module=module)
        return plural("{agent}: {module} ends within %Ln day(s)", alert.limit, agent=agent, module=module)
    return {
        "today": say("Coaching: A-{n} with {agent} is due today", n=alert.limit, agent=agent),
        "overdue": say("Coaching: A-{n} with {agent} is overdue", n=alert.limit, agent=agent),
        "answer": say("Coaching: {agent} answered N-{n}", n=alert.limit, agent=agent),
        "dispute": say("Coaching: {agent} disputes R-{n}", n=alert.limit, agent=agent),
    }[alert.stage]


def coaching_clock(alert: Alert, now_us: int) -> str:
    """Since when, or until when."""
    at = moment(alert.clock_at, now_us, seconds=False)
    if alert.metric == "expiry":
        return say("ended {when}", when=at) if alert.stage == "ended" else say("until {when}", when=at)
    if alert.stage in ("today", "overdue"):
        return say("due at {due}", due=at)
    return say("since {time}", time=at)


def coaching_digest(line: Line) -> str:
    """What several alerts of one kind tell together."""
    number, alert = len(line.alerts), line.first
    if alert.metric == "readiness":
        return plural("%Ln agent(s) on queues they are not ready for", len({one.agent_id for one in line.alerts}))
    return {
        "soon": plural("%Ln sign-off(s) end soon", number),
        "ended": plural("%Ln sign-off(s) have ended", number),
        "today": plural("Coaching: %Ln follow-up(s) due today", number),
        "overdue": plural("Coaching: %Ln follow-up(s) overdue", number),
        "answer": plural("Coaching: %Ln answer(s) wait for you", number),
        "dispute": plural("Coaching: %Ln disputed review(s) wait for you", number),
    }[alert.stage]


def coaching_metric_words(metric: str) -> str:
    """What one of `METRICS` is called where a person chooses it."""
    return {
        "readiness": say("Agents on queues they are not ready for"),
        "expiry": say("Sign-offs that end in 30, 14 and 3 days"),
        "coaching": say("Coaching follow-ups, answers and disputes that wait for me"),
    }[metric]


def _modules(alert: Alert, floor: Floor, now_us: int) -> str:
    missing = floor.readiness.missing(alert.agent_id or "", alert.queue_id or "", now_us)
    if 0 < len(missing) <= _NAMED:
        return ", ".join(module.name for module in missing)
    return plural("%Ln module(s) it asks for", max(len(missing), alert.limit))


def _name(floor: Floor, table: str, row_id: str | None) -> str:
    row = floor.store.row(table, row_id)
    return str(row.name) if row is not None else say("one that is gone")
