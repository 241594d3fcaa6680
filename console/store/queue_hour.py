"""The last hour of one queue, step by step, as its visits tell it: waiting, longest wait and service level."""

from bisect import bisect_left, insort
from collections import defaultdict, deque
from collections.abc import Iterable
from typing import Final, NamedTuple

from console.store.queue_tally import RECENT_S, counts_as_offered
from console.store.step_sums import (
    FOR_EVER,
    SAMPLES,
    STEP_US,
    StepSums,
    first_step_after,
    first_step_at_or_after,
)
from db.metrics.segment import ABANDONED, ANSWERED, MICROSECONDS
from db.metrics.service_level import Counts, Target, met_and_counted
from db.rows import ContactSegmentRow

_RECENT_US: Final = RECENT_S * MICROSECONDS


class Wait(NamedTuple):
    """A wait that covers at least one step: those from `begins` on, before `ends`."""

    entered_at: int
    begins: int
    ends: int


#: (name of the sum, step, by): from that step on the sum is larger by so much.
Change = tuple[str, int, int]


class QueueHour:
    """What `Tallies` would have said about one queue at each step of the last hour, as is known now.

    `follow` takes each visit as it was and as it is. What is told late, or corrected, changes the past as well.
    """

    def __init__(self, target: Target) -> None:
        self.target = target
        self._sums = {name: StepSums() for name in ("waiting", "met", "counted")}
        self._waits: list[Wait] = []
        self._entered: deque[int] = deque(maxlen=SAMPLES)
        self._entered_newest = 0
        self._worth: dict[tuple[str, bool, bool], tuple[int, int]] = {}

    def begin(self, rows: Iterable[ContactSegmentRow], newest: int) -> None:
        """Take all visits of a queue: the same as to `follow` one after the other from none, in half the time."""
        first = newest - SAMPLES + 1
        sums: defaultdict[tuple[str, int], int] = defaultdict(int)
        waits: list[Wait] = []
        for row in rows:
            if _is_past(row, first):
                continue
            for name, step, by in self._changes(row, 1):
                sums[name, step] += by
            wait = _wait_of(row)
            if wait is not None and wait.begins < wait.ends:
                waits.append(wait)
        for (name, step), by in sums.items():
            self._sums[name].change(step, by)
        self._waits = sorted(waits)

    def follow(self, old: ContactSegmentRow | None, new: ContactSegmentRow | None, newest: int) -> bool:
        """Take a visit as it was (`old`) and as it is (`new`); says whether a step of the hour up to `newest` changed."""
        first = newest - SAMPLES + 1
        was = None if old is None or _is_past(old, first) else old
        is_ = None if new is None or _is_past(new, first) else new
        if was is not None and is_ is not None and _counted_by(was) == _counted_by(is_):
            return False
        steps = [*self._follow_sums(was, is_), *self._follow_wait(was, is_)]
        if not steps or min(steps) > newest or max(steps) <= first:
            return False
        self._entered.clear()
        return True

    def waiting(self, newest: int) -> tuple[int, ...]:
        """How many waited at each step, `SAMPLES` steps up to `newest`."""
        return self._sums["waiting"].values(newest)

    def met(self, newest: int) -> tuple[int, ...]:
        """At each step, how many of those counted in the service level of the half hour before were met."""
        return self._sums["met"].values(newest)

    def counted(self, newest: int) -> tuple[int, ...]:
        """At each step, how many counted in the service level of the half hour before."""
        return self._sums["counted"].values(newest)

    def entered(self, newest: int) -> tuple[int, ...]:
        """At each step, when the one who waited longest had joined (UTC microseconds); `FOR_EVER` where nobody waited."""
        if not self._entered or newest - self._entered_newest >= SAMPLES:
            self._entered.extend(self._longest(newest))
            self._entered_newest = newest
        for step in range(self._entered_newest + 1, newest + 1):
            longest = next((wait for wait in self._waits if wait.ends > step), None)
            self._entered.append(longest.entered_at if longest is not None and longest.begins <= step else FOR_EVER)
        self._entered_newest = max(newest, self._entered_newest)
        return tuple(self._entered)

    def _follow_sums(self, old: ContactSegmentRow | None, new: ContactSegmentRow | None) -> list[int]:
        told = self._changes(new, 1) if new is not None else []
        if old is not None:
            # A visit that goes on differs from what it was in its end only: what is equal is not told.
            net: defaultdict[tuple[str, int], int] = defaultdict(int)
            for name, step, by in [*told, *self._changes(old, -1)]:
                net[name, step] += by
            told = [(name, step, by) for (name, step), by in net.items() if by]
        for name, step, by in told:
            self._sums[name].change(step, by)
        return [change[1] for change in told]

    def _changes(self, row: ContactSegmentRow, sign: int) -> list[Change]:
        if not counts_as_offered(row):
            return []
        found: list[Change] = []
        left_at, within = row.left_at, self.target.answer_within_us
        begins = first_step_at_or_after(row.entered_at)
        ends = FOR_EVER if left_at is None else first_step_at_or_after(left_at)
        if begins < ends:
            found += [("waiting", begins, sign), ("waiting", ends, -sign)]
        late = first_step_after(row.entered_at + within)
        if late < ends:
            found += [("counted", late, sign), ("counted", ends, -sign)]
        if left_at is not None and row.outcome is not None:
            waited = max(0, left_at - row.entered_at)
            met, counted = self._ended(row.outcome, waited <= within, waited <= self.target.short_abandon_us)
            gone = first_step_after(left_at + _RECENT_US)
            if met:
                found += [("met", ends, sign * met), ("met", gone, -sign * met)]
            if counted:
                found += [("counted", ends, sign * counted), ("counted", gone, -sign * counted)]
        return found

    def _ended(self, outcome: str, in_time: bool, is_short: bool) -> tuple[int, int]:
        known = self._worth.get((outcome, in_time, is_short))
        if known is None:
            counts = Counts()
            if outcome == ANSWERED:
                counts = Counts(answered=1, answered_in_time=int(in_time))
            elif outcome == ABANDONED:
                counts = Counts(abandoned=1, abandoned_in_time=int(in_time), short_abandoned=int(is_short))
            known = self._worth[outcome, in_time, is_short] = met_and_counted(counts, self.target.rule)
        return known

    def _follow_wait(self, old: ContactSegmentRow | None, new: ContactSegmentRow | None) -> list[int]:
        was, is_ = _wait_of(old), _wait_of(new)
        if was == is_:
            return []
        if was is not None and was.begins < was.ends:
            place = bisect_left(self._waits, was)
            if place < len(self._waits) and self._waits[place] == was:
                del self._waits[place]
        if is_ is not None and is_.begins < is_.ends:
            insort(self._waits, is_)
        if was is not None and is_ is not None and was.entered_at == is_.entered_at:
            return [was.ends, is_.ends]
        return [step for wait in (was, is_) if wait is not None for step in wait[1:]]

    def _longest(self, newest: int) -> list[int]:
        first = newest - SAMPLES + 1
        self._waits = [wait for wait in self._waits if wait.ends > first]
        entered = [FOR_EVER] * SAMPLES
        covered = first
        # In the order of joining, each wait rules the steps that nobody before it still waited at.
        for wait in self._waits:
            begins = max(wait.begins, covered)
            ends = min(wait.ends, newest + 1)
            if begins < ends:
                entered[begins - first : ends - first] = [wait.entered_at] * (ends - begins)
                covered = ends
        return entered


def _is_past(row: ContactSegmentRow, first: int) -> bool:
    """Whether the visit was over so long ago that it is in no figure of the step `first` or later."""
    return row.left_at is not None and row.left_at + _RECENT_US < first * STEP_US


def _counted_by(row: ContactSegmentRow) -> tuple[object, ...]:
    return row.entered_at, row.left_at, row.outcome, row.channel, row.direction


def _wait_of(row: ContactSegmentRow | None) -> Wait | None:
    if row is None or not counts_as_offered(row):
        return None
    ends = FOR_EVER if row.left_at is None else first_step_at_or_after(row.left_at)
    return Wait(row.entered_at, first_step_at_or_after(row.entered_at), ends)
