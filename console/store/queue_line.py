"""Everything a screen says about one queue at one moment, put together once."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from console.store.floor import Floor
from console.store.heads import QueueHeads
from console.store.queue_tally import QueueFigures
from console.store.tallies import Share
from db.metrics.segment import MICROSECONDS
from db.rows import QueueRow

if TYPE_CHECKING:
    from db.metrics.staffing import OverUnder

#: The longest wait is called out when it is this much longer than the target's answer time, seconds.
GRACE_S: Final = 120


class QueueLine:
    """One queue with its figures at `now_us` (UTC microseconds), each computed when it is first asked for."""

    def __init__(self, floor: Floor, queue: QueueRow, now_us: int) -> None:
        self.queue = queue
        self.now_us = now_us
        self._tallies = floor.tallies

    @cached_property
    def figures(self) -> QueueFigures:
        """Waiting, served and given up."""
        return self._tallies.queue(self.queue.id, self.now_us)

    @cached_property
    def recent(self) -> Share:
        """Service level of the last half hour."""
        return self._tallies.level(self.queue.id, self.figures.recent)

    @cached_property
    def today(self) -> Share:
        """Service level of the business day."""
        return self._tallies.level(self.queue.id, self.figures.today)

    @cached_property
    def heads(self) -> QueueHeads:
        """People by state."""
        return self._tallies.agents(self.queue.id)

    @cached_property
    def free(self) -> int:
        """People who are free for this queue now."""
        return self._tallies.heads.free(self.queue.id)

    @cached_property
    def over_under(self) -> OverUnder | None:
        """People at work against people needed."""
        return self._tallies.over_under(self.queue.id, self.now_us)

    @cached_property
    def callbacks_due(self) -> int:
        """Call-backs whose promised time has begun."""
        return self._tallies.callbacks_due(self.queue.id, self.now_us)

    @cached_property
    def contacts(self) -> dict[str, int]:
        """Contacts by state."""
        return self._tallies.contacts(self.queue.id)

    @property
    def longest_us(self) -> int | None:
        """How long the one who waits longest has waited, microseconds."""
        return None if self.figures.oldest_at is None else max(0, self.now_us - self.figures.oldest_at)

    @property
    def due_at(self) -> int | None:
        """When the one who waits longest has to be answered by the target, UTC microseconds."""
        if self.figures.oldest_at is None:
            return None
        return self.figures.oldest_at + self.queue.answer_within_s * MICROSECONDS

    @property
    def waits_too_long(self) -> bool:
        """Whether somebody has waited more than `GRACE_S` seconds past the target's answer time."""
        longest = self.longest_us
        return longest is not None and longest > (self.queue.answer_within_s + GRACE_S) * MICROSECONDS

    @property
    def target(self) -> float:
        """The share (0..1) of contacts that the queue promises to answer in time."""
        return self.queue.target_percent / 100


class QueueLines:
    """The lines of all queues, each computed once for a moment however many cells ask for it."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self._lines: dict[str, tuple[int, QueueLine]] = {}

    def of(self, queue: QueueRow, now_us: int) -> QueueLine:
        """The line of a queue the store holds, at `now_us` (UTC microseconds)."""
        held = self._lines.get(queue.id)
        if held is not None and held[0] == self._floor.revision and held[1].now_us == now_us:
            return held[1]
        line = QueueLine(self._floor, queue, now_us)
        self._lines[queue.id] = (self._floor.revision, line)
        return line
