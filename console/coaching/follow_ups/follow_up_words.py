"""Follow-ups in words: when something is due, what waits without a date, and what came of before and after."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from console.clock_words import day, moment
from console.coaching.notes.note_words import measure_words, note_number
from console.words import contact_number, duration, percent, plural, say
from db.metrics.before_and_after import FEWEST_COLLEAGUES, FEWEST_VALUES, SHARES

if TYPE_CHECKING:
    from db.metrics.before_and_after import Compared, Measured
    from db.queries.before_and_after import BeforeAndAfter
    from db.queries.coaching_waiting import Step, Undated

#: Groups of the list, in their order.
GROUPS: Final = ("overdue", "today", "week", "waits", "later", "done")
_SECOND_US: Final = 1_000_000


def group_words(group: str) -> str:
    """What a group is called."""
    return {
        "overdue": say("Overdue"),
        "today": say("Due today"),
        "week": say("Within seven days"),
        "waits": say("Waits without a date"),
        "later": say("Later"),
        "done": say("Done lately"),
    }[group]


def group_of(step: Step, now_us: int) -> str:
    """Which group a step belongs to at `now_us` (UTC microseconds)."""
    if not step.is_open:
        return "done"
    if step.due_at <= now_us:
        return "overdue"
    if step.due_at < day_ends_at(now_us):
        return "today"
    return "week" if step.due_at < day_ends_at(now_us, days=7) else "later"


def day_ends_at(now_us: int, days: int = 0) -> int:
    """The end of this day at this console, or of one so many days later, UTC microseconds."""
    now = datetime.fromtimestamp(now_us / _SECOND_US, UTC).astimezone()
    # Without the offset of now: the clock may change before that day ends.
    today = now.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    return round((today + timedelta(days=days + 1)).astimezone().timestamp()) * _SECOND_US


def step_words(step: Step) -> str:
    """The step itself, on one line."""
    return " ".join((step.text or say("a step without words")).split())


def when_words(step: Step, now_us: int) -> str:
    """When it is due, or when it ended."""
    if step.done_at is not None:
        return say("done {when}", when=moment(step.done_at, now_us, seconds=False))
    if step.withdrawn_at is not None:
        return say("withdrawn {when}", when=moment(step.withdrawn_at, now_us, seconds=False))
    return moment(step.due_at, now_us, seconds=False)


def undated_words(one: Undated) -> str:
    """What waits."""
    if one.kind == "expiry":
        return say("{module} expires", module=one.what or say("Training"))
    number = one.number or 0
    if one.kind == "sample":
        return say("{contact} was drawn and is not reviewed", contact=contact_number(number) if number else "")
    note = note_number(number)
    return {
        "answer": say("The agent answered {note}; agree, or talk again", note=note),
        "unseen": say("{note} has not been seen by the agent", note=note),
        "dispute": say("The agent disputes review {number}", number=number),
    }[one.kind]


def undated_when(one: Undated, now_us: int) -> str:
    """Since when it waits; of what expires, until when it holds."""
    when = moment(one.at, now_us, seconds=False)
    return say("until {when}", when=when) if one.kind == "expiry" else say("since {when}", when=when)


def empty_words(is_nothing: bool, whose: str) -> str:
    """What a list without a line means: whether nothing waits at all, or nothing of `whose` was asked for."""
    if is_nothing:
        return say("Nothing waits: no step is open, and nobody waits for an answer. Steps come from notes that agree one,"
                   " or are written down here.")  # fmt: skip
    if whose == "mine":
        return say("Nothing of yours waits; All in sight has what waits for others.")
    return say("Nothing of your teams' waits; All in sight has what waits for others.")


def summary_words(overdue: int, today: int, waits: int) -> str:
    """What of it is pressing."""
    if not (overdue or today or waits):
        return say("Nothing waits today.")
    return say(
        "{overdue} · {today} · {waits}",
        overdue=plural("%Ln overdue", overdue),
        today=plural("%Ln due today", today),
        waits=plural("%Ln waiting without a date", waits),
    )


def figure_words(value: float, measure: str) -> str:
    """A value of a measure."""
    if measure in SHARES:
        return percent(value)
    if measure in ("handle_time", "hold_time"):
        return duration(round(value * _SECOND_US))
    return QLocale().toString(value, "f", 0 if measure == "rating" else 1)


def measured_words(shown: Measured | None, measure: str) -> str:
    """A value with its interval and of how many it is."""
    if shown is None:
        return say("nothing counted")
    value = figure_words(shown.mean, measure)
    if shown.low is None or shown.high is None:
        return say("{value}, n {n}", value=value, n=shown.n)
    low, high = figure_words(shown.low, measure), figure_words(shown.high, measure)
    return say("{value} ({low} to {high}), n {n}", value=value, low=low, high=high, n=shown.n)


def found_words(shown: BeforeAndAfter, agent: str) -> str:
    """The plain sentence: better, worse, or nobody can tell. It never says why."""
    if shown.compared is None:
        return {
            "no_measure": say("No measure was chosen for this step, so there is no before and after."),
            "not_agreed": say("It is not agreed yet: before and after are seen from then on."),
            "not_individual": say(
                "Figures of single agents are not shown to you: the monitoring agreement leaves them to other roles."
            ),
            "too_long_ago": say("It was agreed so long ago that the monitoring agreement lets nobody look back there."),
            "small_group": say("Too few colleagues were in the same queues: the agreement shows no group so small."),
        }[shown.why]
    words = _verdict_words(shown.compared, shown.measure, agent)
    if shown.is_cut:
        cut = say("The monitoring agreement lets nobody look back further than {day}.", day=day(shown.since))
        return say("{found} {cut}", found=words, cut=cut)
    return words


def _verdict_words(found: Compared, measure: str, agent: str) -> str:
    if found.verdict == "too_few" or found.difference is None or found.low is None or found.high is None:
        return say(
            "Cannot tell: it takes {n} counted before and after, and {colleagues} colleagues in the same queues.",
            n=FEWEST_VALUES,
            colleagues=FEWEST_COLLEAGUES,
        )
    values = {
        "agent": agent,
        "measure": measure_words(measure),
        "difference": difference_words(found.difference, measure),
        "low": difference_words(found.low, measure),
        "high": difference_words(found.high, measure),
        "colleagues": plural("%Ln colleague(s)", found.colleagues),
    }
    if found.verdict == "cannot_tell":
        return say(
            "Cannot tell: {agent} is {difference} from what was to be expected in {measure}, and chance alone may do that"
            " ({low} to {high}, beside {colleagues}).",
            **values,
        )
    if found.verdict == "better":
        return say(
            "Better: {agent} is {difference} from what was to be expected in {measure} ({low} to {high}, beside"
            " {colleagues}). It does not say why.",
            **values,
        )
    return say(
        "Worse: {agent} is {difference} from what was to be expected in {measure} ({low} to {high}, beside {colleagues})."
        " It does not say why.",
        **values,
    )


def difference_words(value: float, measure: str) -> str:
    """A difference, with its sign."""
    sign = "+" if value > 0 else "−" if value < 0 else ""
    if measure in SHARES:
        return sign + say("{points} points", points=QLocale().toString(abs(100 * value), "f", 1))
    return sign + figure_words(abs(value), measure)


def method_words() -> str:
    """How it is compared."""
    return say(
        "Whoever is at their worst is better afterwards anyway. So the agent is compared with what was to be expected of"
        " somebody who began there, by colleagues in the same queues and weeks, weighted to the agent's queues."
    )
