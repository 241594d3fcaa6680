"""How many waited in each queue over the last hour: a ring of samples, filled from visits at the start."""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from itertools import accumulate
from typing import Final

from console.store.queue_tally import counts_as_offered
from db.metrics.segment import MICROSECONDS
from db.rows import ContactSegmentRow

#: One sample every `STEP_S` seconds for an hour.
STEP_S: Final = 20
SAMPLES: Final = 180
_STEP_US: Final = STEP_S * MICROSECONDS


class WaitingHistory:
    """Samples of the number waiting, by queue; the last sample is the newest."""

    def __init__(self) -> None:
        self._samples: defaultdict[str, deque[int]] = defaultdict(lambda: deque([0] * SAMPLES, SAMPLES))
        self._last_step: int | None = None

    def rebuild(self, segments: Iterable[ContactSegmentRow], now_us: int) -> None:
        """Compute the last hour from the visits themselves, as it was at each step up to `now_us`."""
        self._samples.clear()
        self._last_step = now_us // _STEP_US
        first = self._last_step - SAMPLES + 1
        steps: defaultdict[str, list[int]] = defaultdict(lambda: [0] * (SAMPLES + 1))
        for row in segments:
            if not counts_as_offered(row):
                continue
            begins = max(0, _first_step_at_or_after(row.entered_at) - first)
            ends = SAMPLES if row.left_at is None else _first_step_at_or_after(row.left_at) - first
            if begins < min(ends, SAMPLES):
                steps[row.queue_id][begins] += 1
                steps[row.queue_id][min(ends, SAMPLES)] -= 1
        for queue_id, differences in steps.items():
            self._samples[queue_id].extend(accumulate(differences[:SAMPLES]))

    def sample(self, waiting: Mapping[str, int], now_us: int) -> bool:
        """Note the number waiting in each queue if a step has passed; says whether it did."""
        step = now_us // _STEP_US
        missed = 1 if self._last_step is None else step - self._last_step
        if missed <= 0:
            return False
        self._last_step = step
        for queue_id in waiting.keys() | self._samples.keys():
            self._samples[queue_id].extend([waiting.get(queue_id, 0)] * min(missed, SAMPLES))
        return True

    def of_queue(self, queue_id: str) -> tuple[int, ...]:
        """The samples of one queue, oldest first, `SAMPLES` of them."""
        samples = self._samples.get(queue_id)
        return tuple(samples) if samples is not None else (0,) * SAMPLES

    def total(self, minutes_ago: int) -> int:
        """How many waited on the whole floor that many minutes ago (0..59)."""
        place = SAMPLES - 1 - min(SAMPLES - 1, minutes_ago * 60 // STEP_S)
        return sum(samples[place] for samples in self._samples.values())


def _first_step_at_or_after(at_us: int) -> int:
    return -(-at_us // _STEP_US)
