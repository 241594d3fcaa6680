"""The service level of the last minutes, kept up to date one segment at a time."""

from __future__ import annotations

import heapq
from collections import Counter, deque

from db.metrics.segment import ABANDONED, ANSWERED, MICROSECONDS
from db.metrics.service_level import Counts, Target, service_level

Entry = tuple[int, str, int]
"""(instant it is filed under in UTC microseconds, outcome, wait in microseconds)"""


class WindowTally:
    """Running counts of the segments of one queue whose instant lies in a sliding window.

    The caller chooses the instant once and for all: when the wait ended, for a live figure; when it began,
    for one that agrees with the interval report. `add` and `remove` are O(1) and `expire` is O(1) per
    entry that it drops, so an entry costs O(1) amortised; one that comes late (older than one added
    before) costs O(log of the late ones). Memory is one tuple per entry in the window. Figures are O(1) to
    read. Call-backs and outbound are the caller's to leave out. When the target changes, make a new tally.
    """

    def __init__(self, target: Target) -> None:
        self.target = target
        self.answered = 0
        self.answered_in_time = 0
        self.abandoned = 0
        self.abandoned_in_time = 0
        self.short_abandoned = 0
        self.left_otherwise = 0
        self.answered_wait_us = 0
        self._within = target.answer_within_us
        self._short = target.short_abandon_us
        self._in_order: deque[Entry] = deque()
        self._late: list[Entry] = []
        self._removed: Counter[Entry] = Counter()
        self._expired_before: int | None = None

    def __len__(self) -> int:
        """Number of segments in the window."""
        return self.answered + self.abandoned + self.left_otherwise

    @property
    def oldest_at(self) -> int | None:
        """The earliest instant under which anything is filed (UTC microseconds): nothing is dropped before it is expired."""
        first = [entries[0][0] for entries in (self._in_order, self._late) if entries]
        return min(first) if first else None

    def add(self, at: int, outcome: str, wait_us: int) -> None:
        """Take in a segment that ended with `outcome` after `wait_us` microseconds, filed under `at`.

        One filed under an instant that has already been expired is not counted.
        """
        if self._is_expired(at):
            return
        entry = (at, outcome, wait_us)
        if self._removed.get(entry):
            self._forget_removal(entry)
        elif self._in_order and at < self._in_order[-1][0]:
            heapq.heappush(self._late, entry)
        else:
            self._in_order.append(entry)
        self._count(outcome, wait_us, 1)

    def remove(self, at: int, outcome: str, wait_us: int) -> None:
        """Take back a segment added with exactly these values (its row was corrected).

        Nothing happens if it has already been expired; one that was never added makes the counts wrong.
        """
        if self._is_expired(at):
            return
        self._removed[at, outcome, wait_us] += 1
        self._count(outcome, wait_us, -1)

    def expire(self, before: int) -> None:
        """Drop every entry filed under an instant earlier than `before` (UTC microseconds)."""
        if self._is_expired(before):
            return
        self._expired_before = before
        while self._in_order and self._in_order[0][0] < before:
            self._drop(self._in_order.popleft())
        while self._late and self._late[0][0] < before:
            self._drop(heapq.heappop(self._late))

    def counts(self, waiting_past_threshold: int = 0) -> Counts:
        """The counts now; who waits past the threshold at this moment is the caller's to know."""
        return Counts(
            self.answered,
            self.answered_in_time,
            self.abandoned,
            self.abandoned_in_time,
            self.short_abandoned,
            waiting_past_threshold,
        )

    def service_level(self, waiting_past_threshold: int = 0) -> float | None:
        """Share (0..1) under the target's rule; None where there is nothing to divide by."""
        return service_level(self.counts(waiting_past_threshold), self.target.rule)

    def asa_s(self) -> float | None:
        """Average speed of answer in seconds; None if nobody in the window was answered."""
        return self.answered_wait_us / self.answered / MICROSECONDS if self.answered else None

    def _is_expired(self, at: int) -> bool:
        return self._expired_before is not None and at < self._expired_before

    def _drop(self, entry: Entry) -> None:
        if self._removed.get(entry):
            self._forget_removal(entry)
        else:
            self._count(entry[1], entry[2], -1)

    def _forget_removal(self, entry: Entry) -> None:
        self._removed[entry] -= 1
        if not self._removed[entry]:
            del self._removed[entry]

    def _count(self, outcome: str, wait_us: int, sign: int) -> None:
        if outcome == ANSWERED:
            self.answered += sign
            self.answered_wait_us += sign * wait_us
            if wait_us <= self._within:
                self.answered_in_time += sign
        elif outcome == ABANDONED:
            self.abandoned += sign
            if wait_us <= self._within:
                self.abandoned_in_time += sign
            if wait_us <= self._short:
                self.short_abandoned += sign
        else:
            self.left_otherwise += sign
