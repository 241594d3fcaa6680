"""Everything a screen says about one queue at one moment, put together once."""

from dataclasses import dataclass
from typing import Final

from console.store.floor import Floor
from console.store.heads import QueueHeads
from console.store.queue_tally import QueueFigures
from console.store.tallies import Share
from db.metrics.segment import MICROSECONDS
from db.metrics.staffing import OverUnder
from db.rows import QueueRow

#: The longest wait is called out when it is this much longer than the target's answer time, seconds.
GRACE_S: Final = 120


@dataclass(frozen=True, slots=True)
class QueueLine:
    """One queue with its figures at `now_us` (UTC microseconds)."""

    queue: QueueRow
    now_us: int
    figures: QueueFigures
    recent: Share
    today: Share
    heads: QueueHeads
    over_under: OverUnder | None
    callbacks_due: int
    contacts: dict[str, int]

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
        line = self._line(queue, now_us)
        self._lines[queue.id] = (self._floor.revision, line)
        return line

    def _line(self, queue: QueueRow, now_us: int) -> QueueLine:
        tallies = self._floor.tallies
        figures = tallies.queue(queue.id, now_us)
        return QueueLine(
            queue,
            now_us,
            figures,
            tallies.level(queue.id, figures.recent),
            tallies.level(queue.id, figures.today),
            tallies.agents(queue.id),
            tallies.over_under(queue.id, now_us),
            tallies.callbacks_due(queue.id, now_us),
            tallies.contacts(queue.id),
        )
