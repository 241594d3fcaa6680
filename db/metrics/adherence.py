"""Adherence: the share of planned time in which an agent's state agrees with the planned activity.

adherence = time in which the state agrees with the plan / time planned, within one stretch of work. Source: peers.md section
5 (AWS: 'percentage of time an agent correctly follows the schedule'). Work beyond the plan does not raise it, and a planned
absence is not planned time; time whose state is not known counts for nobody and against nobody. What Genesys calls
conformance would count work beyond the plan and is another figure. What being out of plan means for the queues now is its
impact, as Genesys says it: positive, negative or neutral.
"""

import itertools
from collections.abc import Iterable, Sequence
from typing import Final, Literal, NamedTuple

Impact = Literal["positive", "negative", "neutral", ""]

WORKING: Final = frozenset({"available", "ringing", "on_contact", "wrap_up"})
#: Breaks of the plan that people are not called out of, and what else takes them from the queues.
RESTS: Final = frozenset({"break", "lunch"})
AWAY: Final = frozenset({"break", "lunch", "training", "meeting"})
#: What covers what: an absence a break, a break the shift around it.
_RANK: Final = {"shift": 0, "break": 1, "lunch": 1, "training": 1, "meeting": 1, "absence": 2}
#: Planned time parted by no more than this is one stretch of work: programs write a shift in parts between its breaks.
JOINED_US: Final = 2 * 3600 * 1_000_000


class Piece(NamedTuple):
    """An activity of a plan, [starts_at, ends_at) in UTC microseconds."""

    activity: str
    starts_at: int
    ends_at: int


class StateSpan(NamedTuple):
    """A state of an agent, [since_at, until_at) in UTC microseconds; None while it lasts."""

    state: str
    aux_reason: str | None
    since_at: int
    until_at: int | None


class Adherence(NamedTuple):
    """Microseconds; both add up over stretches and people."""

    agreed_us: int
    planned_us: int

    @property
    def share(self) -> float | None:
        """0..1; None where nothing was planned."""
        return self.agreed_us / self.planned_us if self.planned_us else None


class SoFar(NamedTuple):
    """Adherence of one agent from `from_us` to `until_us` (UTC microseconds), and the state at its end."""

    from_us: int
    until_us: int
    agreed_us: int
    planned_us: int
    state: str
    aux_reason: str | None


def pieces(plan: Iterable[Piece]) -> list[Piece]:
    """What is planned at each moment, in order and without overlaps: what lies over a shift takes its place there."""
    ahead = sorted(plan, key=lambda one: one.starts_at, reverse=True)
    cuts = sorted({at for one in ahead for at in (one.starts_at, one.ends_at)})
    found: list[Piece] = []
    over: list[Piece] = []
    for start, end in itertools.pairwise(cuts):
        while ahead and ahead[-1].starts_at <= start:
            over.append(ahead.pop())
        over = [one for one in over if one.ends_at > start]
        if not over:
            continue
        activity = max(over, key=lambda one: (_RANK[one.activity], one.starts_at)).activity
        if found and found[-1].activity == activity and found[-1].ends_at == start:
            found[-1] = found[-1]._replace(ends_at=end)
        else:
            found.append(Piece(activity, start, end))
    return found


def stretches(planned: Sequence[Piece]) -> list[tuple[int, int]]:
    """The stretches of work, absences left out; `planned` is in order."""
    found: list[tuple[int, int]] = []
    for one in planned:
        if one.activity == "absence":
            continue
        if found and one.starts_at - found[-1][1] <= JOINED_US:
            found[-1] = (found[-1][0], max(found[-1][1], one.ends_at))
        else:
            found.append((one.starts_at, one.ends_at))
    return found


def stretch_at(planned: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """The stretch of work that `at` lies in, or else the last one that began before; None where none did."""
    return max((one for one in stretches(planned) if one[0] <= at), default=None)


def planned_at(planned: Sequence[Piece], at: int) -> str | None:
    """The activity planned at that moment; `planned` as `pieces` gives it."""
    return next((one.activity for one in planned if one.starts_at <= at < one.ends_at), None)


def agrees(activity: str, state: str, aux_reason: str | None) -> bool:
    """Whether a state is what the activity asks for.

    Work asks for a state of work. What takes people away asks for aux or offline; an aux reason that names another such
    activity disagrees, but break and lunch are taken for each other.
    """
    if activity == "shift":
        return state in WORKING
    if state in WORKING:
        return False
    if activity == "absence" or state == "offline" or aux_reason not in AWAY or aux_reason == activity:
        return True
    return activity in RESTS and aux_reason in RESTS


def impact(activity: str | None, state: str, aux_reason: str | None) -> Impact:
    """What being out of plan means for the queues: positive is a hand more than planned, negative one less, '' is in plan."""
    if activity is None or activity == "absence":
        return "positive" if state in WORKING else ""
    if agrees(activity, state, aux_reason):
        return ""
    if activity == "shift":
        return "negative"
    return "positive" if state in WORKING else "neutral"


def adherence(planned: Sequence[Piece], states: Iterable[StateSpan], from_us: int, to_us: int) -> Adherence:
    """Over [from_us, to_us); `planned` as `pieces` gives it, `states` follow each other without overlaps.

    Time whose state nobody knows (before a feed began) is held against nobody: it does not count.
    """
    counted = [one for one in planned if one.activity != "absence"]
    agreed = total = 0
    for span in states:
        since, until = max(span.since_at, from_us), to_us if span.until_at is None else min(span.until_at, to_us)
        for one in counted:
            shared = _shared(one, since, until)
            total += shared
            if agrees(one.activity, span.state, span.aux_reason):
                agreed += shared
    return Adherence(agreed, total)


def _shared(one: Piece, from_us: int, to_us: int) -> int:
    return max(0, min(one.ends_at, to_us) - max(one.starts_at, from_us))
