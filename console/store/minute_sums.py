"""A sum over the last minutes that can be corrected afterwards, kept as one number per minute."""

from collections import defaultdict
from typing import Final

from db.metrics.segment import MICROSECONDS

_MINUTE_US: Final = 60 * MICROSECONDS


class MinuteSums:
    """The sum of what was added with an instant in the last `window_s` seconds, to the whole minute.

    The window begins with the minute in which `now - window_s` lies. Adding is O(1), reading O(minutes).
    """

    def __init__(self, window_s: int) -> None:
        self._window_us = window_s * MICROSECONDS
        self._sums: defaultdict[int, int] = defaultdict(int)
        self._first = 0

    def add(self, at_us: int, value: int) -> None:
        """Add `value` at an instant (UTC microseconds); what is older than the window is not counted."""
        minute = at_us // _MINUTE_US
        if minute >= self._first:
            self._sums[minute] += value

    def total(self, now_us: int) -> int:
        """The sum of the window that ends at `now_us` (UTC microseconds), which moves on only."""
        first = (now_us - self._window_us) // _MINUTE_US
        if first > self._first:
            self._first = first
            for minute in [minute for minute in self._sums if minute < first]:
                del self._sums[minute]
        return sum(self._sums.values())

    def same_until(self, now_us: int) -> int:
        """The instant (UTC microseconds) from which on the passing of time alone may change the total of `now_us`."""
        return ((now_us - self._window_us) // _MINUTE_US + 1) * _MINUTE_US + self._window_us
