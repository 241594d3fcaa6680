"""How an agent stands to the plan, in words: cells of the table of agents, and sentences that say what they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from console.clock_words import clock_time, moment
from console.explanation import Meaning, now_window
from console.models.columns import Cell, over_limit
from console.store.floor import Floor
from console.store.plan import GRACE_US, LEAST_US, MINUTE_US, URGENCY, Kept, PlanNow
from console.words import NOTHING, count, duration, percent, say, word
from db.rows import AgentRow

if TYPE_CHECKING:
    from db.metrics.adherence import Adherence

#: A beginning of work further ahead than this is not what comes next, microseconds.
_AHEAD_US: Final = 24 * 3600 * 1_000_000


def why_no_individual() -> str:
    """Why figures of one agent are not shown."""
    return say(
        "The monitoring agreement shows figures of single agents to other roles: see Help > Monitoring agreement."
    )


def no_plan_words() -> str:
    """Why only what is now is shown."""
    return say("No plan was imported, so only now is shown: File > Bring a log, an export or a shift plan…")


def plan_cell(row: AgentRow, floor: Floor, now: int) -> Cell:
    """How the agent stands to the plan; what costs the queues a hand is bold and marked."""
    if not floor.plan.is_there:
        return Cell(say("no plan"), "quiet")
    stands = floor.plan.of(row, now)
    words = _short(stands, now)
    if stands.kept in (Kept.LATE, Kept.OVER_BREAK):
        return over_limit(words)
    quiet = stands.kept in (Kept.NO_PLAN, Kept.OFF, Kept.ABSENT, Kept.ON_PLAN)
    return Cell(words, "quiet" if quiet else "text", strong=stands.impact == "negative")


def _short(stands: PlanNow, now: int) -> str:
    lasted = duration(None if stands.since_us is None else abs(now - stands.since_us))
    match stands.kept:
        case Kept.NO_PLAN:
            return NOTHING
        case Kept.OFF:
            return say("no shift")
        case Kept.ON_PLAN:
            return say("as planned")
        case Kept.ABSENT:
            return say("absent")
        case Kept.LATE:
            return say("late {time}", time=lasted)
        case Kept.GONE:
            return say("left {time}", time=lasted)
        case Kept.OVER_BREAK:
            return say("over {time}", time=lasted)
        case Kept.EARLY_BREAK:
            return say("early {time}", time=lasted)
        case Kept.AWAY | Kept.WORKS | Kept.ELSEWHERE:
            return say("not planned")


def plan_says() -> tuple[str, ...]:
    """The longest words that usually stand in the column."""
    time = duration(12 * MINUTE_US)
    return (say("over {time}", time=time), say("as planned"), say("not planned"))


def plan_sort(row: AgentRow, floor: Floor) -> Any:
    """The most pressing first, those who are so for the longest before others; who has no plan stands last."""
    stands = floor.plan.seen(row.id)
    return None if stands is None else (URGENCY[stands.kept], stands.since_us or 0)


def plan_meaning(row: AgentRow, floor: Floor, now: int) -> Meaning | str:
    """What the cell says, and what it means for the queues."""
    if not floor.plan.is_there:
        return no_plan_words()
    stands = floor.plan.of(row, now)
    limit = ""
    if stands.kept in (Kept.LATE, Kept.OVER_BREAK, Kept.GONE, Kept.AWAY):
        limit = say("told from {time} on", time=duration(GRACE_US))
    return Meaning(
        _sentence(stands, now),
        say("the agent's state now against the activity planned for now"),
        now_window(),
        _impact(stands),
        limit,
    )


def _sentence(stands: PlanNow, now: int) -> str:
    at = "" if stands.since_us is None else moment(stands.since_us, now, seconds=False)
    match stands.kept:
        case Kept.NO_PLAN:
            return say("Nothing is planned for this agent today.")
        case Kept.OFF:
            return say("No work is planned for this agent now.")
        case Kept.ON_PLAN:
            return say("The agent does what is planned: {activity}.", activity=word(stands.activity))
        case Kept.ABSENT:
            return say("An absence is planned since {time}.", time=at)
        case Kept.LATE:
            return say("Work was planned from {time} on, and the agent has not signed in.", time=at)
        case Kept.GONE:
            return say("Work is planned, and the agent has been offline since {time}.", time=at)
        case Kept.OVER_BREAK:
            return say("The plan's break ended at {time}, and the agent is still in aux.", time=at)
        case Kept.EARLY_BREAK:
            return say("The agent is in a break that is planned for {time}.", time=at)
        case Kept.AWAY:
            return say("Work is planned, and the agent is in aux since {time}.", time=at)
        case Kept.WORKS:
            if stands.activity is None:
                return say("The agent works, and no work is planned now.")
            return say("The agent works, and the plan says {activity}.", activity=word(stands.activity))
        case Kept.ELSEWHERE:
            return say("The plan says {activity}, and the agent is in something else.", activity=word(stands.activity))


def _impact(stands: PlanNow) -> str:
    """What being out of plan means for the queues now."""
    return {
        "positive": say("impact on the queues: positive, one more than planned"),
        "negative": say("impact on the queues: negative, one less than planned"),
        "neutral": say("impact on the queues: none"),
    }.get(stands.impact, "")


def next_cell(row: AgentRow, floor: Floor, now: int) -> Cell:
    """What comes next in the plan, and when."""
    ahead = floor.plan.next_of(row.id, now)
    if ahead is None or ahead.at_us > now + _AHEAD_US:
        return Cell(NOTHING, "quiet")
    time = clock_time(ahead.at_us, seconds=False)
    if ahead.activity == "end":
        return Cell(say("ends {time}", time=time), "quiet")
    return Cell(say("{activity} {time}", activity=word(ahead.activity), time=time))


def next_says() -> tuple[str, ...]:
    """The longest words that usually stand in the column."""
    return (say("{activity} {time}", activity=word("training"), time="12:00"),)


def next_sort(row: AgentRow, floor: Floor) -> Any:
    """The next first."""
    ahead = floor.plan.next_of(row.id, floor.now_us())
    return None if ahead is None else ahead.at_us


def next_meaning(row: AgentRow, floor: Floor, now: int) -> str:
    """All that is still planned in this stretch of work."""
    if not floor.plan.is_there:
        return no_plan_words()
    lines = [
        say(
            "{activity} {start} to {end}",
            activity=word(one.activity),
            start=moment(one.starts_at, now, seconds=False),
            end=moment(one.ends_at, now, seconds=False),
        )
        for one in floor.plan.pieces_of(row.id)
        if one.ends_at > now and one.starts_at < now + _AHEAD_US
    ]
    return "\n".join(lines) or say("Nothing more is planned for this agent today.")


def _adherence(row: AgentRow, floor: Floor, now: int) -> tuple[Adherence, int] | None:
    """How the plan was kept; nothing to who may not look at single agents."""
    return floor.plan.adherence(row, now) if floor.monitoring.allowed(floor.login, now).individual else None


def kept_cell(row: AgentRow, floor: Floor, now: int) -> Cell:
    """The share of planned time in which the agent's state agreed with the plan, in this stretch of work."""
    found = _adherence(row, floor, now)
    if found is None or found[0].planned_us < LEAST_US:
        return Cell(NOTHING, "quiet")
    return Cell(percent(found[0].share))


def kept_share(row: AgentRow, floor: Floor, now: int) -> float | None:
    """The same as a number; None where it is not shown."""
    found = _adherence(row, floor, now)
    return None if found is None or found[0].planned_us < LEAST_US else found[0].share


def kept_sort(row: AgentRow, floor: Floor) -> Any:
    """The lowest first."""
    return kept_share(row, floor, floor.now_us())


def kept_meaning(row: AgentRow, floor: Floor, now: int) -> Meaning:
    """The formula, since when, and from how many minutes."""
    found = _adherence(row, floor, now) if floor.plan.is_there else None
    formula = say(
        "time in which the state agreed with the planned activity / planned time; planned absences are left out"
    )
    limit = say("shown from {n} planned minutes on", n=count(LEAST_US // MINUTE_US))
    if not floor.monitoring.allowed(floor.login, now).individual:
        return Meaning(why_no_individual(), formula, say("this stretch of work"), NOTHING, limit)
    if found is None:
        why = say("How the plan was kept so far is being read, or no work was planned yet.")
        nothing = say("{agreed} of {planned} min", agreed=_minutes(0), planned=_minutes(0))
        return Meaning(
            why if floor.plan.is_there else no_plan_words(), formula, say("this stretch of work"), nothing, limit
        )
    kept, since = found
    return Meaning(
        say("How far the agent's state agreed with the plan in this stretch of work. It is kept nowhere."),
        formula,
        say("since {time}", time=moment(since, now, seconds=False)),
        say("{agreed} of {planned} min", agreed=_minutes(kept.agreed_us), planned=_minutes(kept.planned_us)),
        limit,
    )


def _minutes(us: int) -> str:
    return count(round(us / MINUTE_US))
