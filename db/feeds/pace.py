"""Replaying a log: its lines come when their time has come, at a chosen speed, as if it happened now."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Final

from db.feeds.log_clock import SECOND_US, LogClock

_STAMP: Final = re.compile(r"(\d{9,10})(?:\.\d+)?\|", re.ASCII)
#: The longest single wait in seconds, so that whoever asks for an end is heard.
_LONGEST_WAIT_S: Final = 0.5


def time_of(line: str) -> int | None:
    """The instant of a queue_log line (UTC microseconds, whole seconds); None for a line without a readable one."""
    stamp = _STAMP.match(line)
    return None if stamp is None else int(stamp[1]) * SECOND_US


class Pace:
    """Iterating gives batches of lines as their time comes; `clock` and `mark` are what `QueueLogFeed` needs for them.

    `speed` is seconds of the log per second. `now_us` tells the time (UTC microseconds); `wait(seconds)` waits and answers
    whether to go on. With `shift` the log begins now and its times are mapped (see `LogClock`), else they stay as logged.
    An empty batch comes after each wait, so that time can pass in between. Raises ValueError for a speed not above 0.
    """

    def __init__(
        self,
        lines: Iterable[str],
        speed: float,
        *,
        now_us: Callable[[], int],
        wait: Callable[[float], bool],
        shift: bool = True,
    ) -> None:
        if not speed > 0:
            raise ValueError("the speed of a replay is a number above 0")
        untimed: list[str] = []
        rest = iter(lines)
        first: int | None = None
        for line in rest:
            untimed.append(line)
            first = time_of(line)
            if first is not None:
                break
        self._lines: Iterator[str] = chain(untimed, rest)
        self._first = first or 0
        self._start = now_us()
        self._speed = speed
        self._now_us = now_us
        self._wait = wait
        self.clock: Final = LogClock(self._first, self._start, speed) if shift else LogClock()
        self.mark: Final = f"@{self._start // SECOND_US}" if shift else ""

    def __iter__(self) -> Iterator[list[str]]:
        batch: list[str] = []
        due = self._first
        for line in self._lines:
            at = time_of(line)
            if at is not None and at > due:
                if not self._reached(at):
                    yield batch
                    batch = []
                    while not self._reached(at):
                        # Its time may come between the look above and this one.
                        if not self._wait(max(0.0, min(self._seconds_until(at), _LONGEST_WAIT_S))):
                            return
                        yield []
                due = at
            batch.append(line)
        yield batch

    def _seconds_until(self, log_us: int) -> float:
        """How long it is, in seconds, until the log has come to `log_us`."""
        due_us = self._start + (log_us - self._first) / self._speed
        return (due_us - self._now_us()) / SECOND_US

    def _reached(self, log_us: int) -> bool:
        return self._seconds_until(log_us) <= 0
