"""A number over the last hour, put together from spans in which something held, and right however late they are told."""

from collections import defaultdict, deque
from itertools import accumulate
from typing import Final

from db.metrics.segment import MICROSECONDS

#: The last hour is seen at `SAMPLES` instants, one every `STEP_S` seconds. Step n is the instant n * STEP_S since 1970.
STEP_S: Final = 20
SAMPLES: Final = 180
STEP_US: Final = STEP_S * MICROSECONDS
#: So many changes are kept before those that are over are put together.
_KEPT: Final = 3 * SAMPLES
#: A step that never comes, for what has not ended.
FOR_EVER: Final = 1 << 62


def first_step_at_or_after(at_us: int) -> int:
    """The first step that is not before an instant (UTC microseconds)."""
    return -(-at_us // STEP_US)


def first_step_after(at_us: int) -> int:
    """The first step that is later than an instant (UTC microseconds)."""
    return at_us // STEP_US + 1


class StepSums:
    """The sum, at each step, of all spans that cover it. Spans may be told in any order, also after their time.

    Telling is O(1); reading is O(1) for each step that passed since the last time, O(steps) after the past changed.
    """

    def __init__(self) -> None:
        self._changes: defaultdict[int, int] = defaultdict(int)
        self._first = 0
        self._at_first = 0
        self._values: deque[int] = deque(maxlen=SAMPLES)
        self._newest = 0

    def change(self, step: int, by: int) -> None:
        """From `step` on the sum is larger by `by`."""
        if step <= self._first:
            self._at_first += by
        else:
            self._changes[step] += by
        if step <= self._newest:
            self._values.clear()

    def values(self, newest: int) -> tuple[int, ...]:
        """The sums of the `SAMPLES` steps that end with `newest`, oldest first; `newest` moves on only."""
        if not self._values or newest - self._newest >= SAMPLES:
            self._tell_again(newest)
        for step in range(self._newest + 1, newest + 1):
            self._values.append(self._values[-1] + self._changes.get(step, 0))
        self._newest = max(newest, self._newest)
        if len(self._changes) > _KEPT:
            self._forget(self._newest - SAMPLES + 1)
        return tuple(self._values)

    def _tell_again(self, newest: int) -> None:
        self._forget(newest - SAMPLES + 1)
        self._newest = newest
        changes = (self._changes.get(step, 0) for step in range(self._first + 1, newest + 1))
        self._values.extend(accumulate(changes, initial=self._at_first))

    def _forget(self, first: int) -> None:
        """Keep what changed up to the step `first` as one number."""
        self._first = max(self._first, first)
        for step in [step for step in self._changes if step <= self._first]:
            self._at_first += self._changes.pop(step)
