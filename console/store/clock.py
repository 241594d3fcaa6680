"""The database's clock as seen from here: waits are equal on every console, whatever its own clock says."""

import time
from collections.abc import Callable
from typing import Final

from db.metrics.segment import MICROSECONDS

#: A difference larger than this is a clock that was set, not the delay of a message.
_STEP_US: Final = 2 * MICROSECONDS
_SHARE: Final = 0.1


class DatabaseClock:
    """The offset from this machine's steady clock to the database's, refreshed with each read of the feed."""

    def __init__(self, steady_s: Callable[[], float] = time.monotonic) -> None:
        self._steady_s = steady_s
        self._offset_us: int | None = None

    @property
    def is_set(self) -> bool:
        """Whether the database has been heard at all."""
        return self._offset_us is not None

    def heard(self, database_now_us: int) -> None:
        """Take in what the database's clock said just now (UTC microseconds).

        Small differences are how long the message took: they are smoothed, durations must not jump back.
        """
        seen = database_now_us - self._steady_us()
        if self._offset_us is None or abs(seen - self._offset_us) > _STEP_US:
            self._offset_us = seen
        else:
            self._offset_us += round((seen - self._offset_us) * _SHARE)

    def now_us(self) -> int:
        """What the database's clock says now, UTC microseconds; before it was heard, this machine's time."""
        if self._offset_us is None:
            return time.time_ns() // 1_000
        return self._steady_us() + self._offset_us

    def _steady_us(self) -> int:
        return round(self._steady_s() * MICROSECONDS)
