"""Queues whose service level of the last half hour is under the limit, and since which step of the last hour."""

from typing import NamedTuple

from console.store.alerts_limits import LEVEL_OF, Limit
from console.store.last_hour import LastHour
from console.store.step_sums import STEP_US
from db.rows import QueueRow


class LowLevel(NamedTuple):
    """A queue under its limit since `began_at` (UTC microseconds); `level` is 0..1."""

    began_at: int
    level: float


class LowLevels:
    """Looks at each queue once a step of the last hour (`STEP_US`): a level is known at steps, on every console alike."""

    def __init__(self, history: LastHour) -> None:
        self._history = history
        self._found: dict[str, tuple[int, int, LowLevel | None]] = {}

    def forget(self) -> None:
        """Everything may be otherwise."""
        self._found.clear()

    def look(self, queue: QueueRow, limit: Limit) -> LowLevel | None:
        """Whether a queue is under its limit at the newest step."""
        newest = self._history.newest_us
        known = self._found.get(queue.id)
        if known is not None and known[:2] == (newest, limit.value):
            return known[2]
        found = self._see(queue.id, limit.value, newest)
        before = known[2] if known is not None and known[1] == limit.value else None
        if found is not None and before is not None and known is not None and newest - known[0] == STEP_US:
            # What was low at the step before goes on, also where its beginning is more than an hour ago.
            found = LowLevel(min(found.began_at, before.began_at), found.level)
        self._found[queue.id] = (newest, limit.value, found)
        return found

    def _see(self, queue_id: str, limit: int, newest: int) -> LowLevel | None:
        met, counted = self._history.levels(queue_id)
        low = 0
        while low < len(met) and counted[-1 - low] >= LEVEL_OF and 100 * met[-1 - low] < limit * counted[-1 - low]:
            low += 1
        return LowLevel(newest - (low - 1) * STEP_US, met[-1] / counted[-1]) if low else None
