"""Queues in which somebody waits longer than the limit: since when without a break, and how many."""

from bisect import bisect_left, bisect_right
from typing import Any, NamedTuple

from console.store.alerts_hours import OpenHours
from console.store.alerts_limits import Limit
from console.store.floor_store import FloorStore
from console.store.queue_tally import counts_as_offered
from console.store.tallies import Tallies
from db.metrics.segment import MICROSECONDS
from db.rows import ContactSegmentRow, QueueRow


class LongWait(NamedTuple):
    """A queue over its limit. Instants are UTC microseconds."""

    began_at: int
    """Since then somebody was over the limit at every moment."""
    oldest_at: int
    """When the one who waits longest joined the line."""
    contacts: int
    """How many wait longer than the limit."""


class _Late:
    """The stretches in which somebody was over the limit who is gone now, joined where they touch, in order."""

    def __init__(self, signature: tuple[Any, ...]) -> None:
        self.signature = signature
        self.begins: list[int] = []
        self.ends: list[int] = []

    def add(self, begins: int, ends: int) -> None:
        """Take in a stretch."""
        first, last = bisect_left(self.ends, begins), bisect_right(self.begins, ends)
        if first < last:
            begins, ends = min(begins, self.begins[first]), max(ends, self.ends[last - 1])
        self.begins[first:last] = [begins]
        self.ends[first:last] = [ends]

    def began(self, crossed: int) -> int:
        """When the stretch began that reaches up to the moment `crossed`, or that moment itself."""
        place = bisect_left(self.ends, crossed)
        return crossed if place == len(self.ends) else min(crossed, self.begins[place])


class LongWaits:
    """Follows the visits of queues that are over their limit; of others it keeps nothing.

    The moment at which a queue went over its limit is found from the visits themselves: those that are over by now reach
    back from who waits now, so that a console that was started meanwhile says the same.
    """

    def __init__(self, store: FloorStore, tallies: Tallies, hours: OpenHours) -> None:
        self._store = store
        self._tallies = tallies
        self._hours = hours
        self._late: dict[str, _Late] = {}

    def forget(self) -> None:
        """Everything may be otherwise: limits, hours, visits."""
        self._late.clear()

    def visit_changed(self, old: ContactSegmentRow | None, new: ContactSegmentRow | None) -> None:
        """Follow one visit as it was and as it is."""
        if old is not None and old.left_at is not None and (new is None or not _same(old, new)):
            # What fell out of the past stays counted; what was corrected is counted again.
            if new is not None:
                self._late.pop(old.queue_id, None)
                self._late.pop(new.queue_id, None)
            return
        late = self._late.get(new.queue_id) if new is not None else None
        queue = self._store.row("queue", new.queue_id) if late is not None and new is not None else None
        if new is not None and late is not None and queue is not None:
            self._add(late, queue, new)

    def look(self, queue: QueueRow, limit: Limit, now_us: int) -> LongWait | None:
        """Whether a queue is over its limit at `now_us`. O(log of those who wait) once it is known."""
        line = self._tallies.line(queue.id)
        limit_us = limit.value * MICROSECONDS
        if not line or line[0] + limit_us > now_us:
            return None

        def crossed(joined: int) -> int:
            return self._hours.reached(queue, joined, limit_us)

        first = crossed(line[0])
        if first > now_us:
            return None
        late = self._late.get(queue.id)
        # Where the clock always runs, those over the limit are found without asking for each when it was reached.
        always = not self._hours.are_kept
        over = bisect_right(line, now_us - limit_us) if always else bisect_right(line, now_us, key=crossed)
        if late is None or late.signature != _signature(queue, limit):
            late = self._gather(queue, limit)
        return LongWait(late.began(first), line[0], over)

    def _gather(self, queue: QueueRow, limit: Limit) -> _Late:
        late = self._late[queue.id] = _Late(_signature(queue, limit))
        for row in self._store.rows_where("contact_segment", "queue_id", queue.id):
            self._add(late, queue, row)
        return late

    def _add(self, late: _Late, queue: QueueRow, row: ContactSegmentRow) -> None:
        if row.left_at is None or not counts_as_offered(row):
            return
        limit_us = late.signature[0]
        if row.left_at - row.entered_at >= limit_us:
            crossed = self._hours.reached(queue, row.entered_at, limit_us)
            if crossed <= row.left_at:
                late.add(crossed, row.left_at)


def _signature(queue: QueueRow, limit: Limit) -> tuple[Any, ...]:
    return limit.value * MICROSECONDS, queue.time_zone, queue.team_id


def _same(old: ContactSegmentRow, new: ContactSegmentRow) -> bool:
    return (old.queue_id, old.entered_at, old.left_at) == (new.queue_id, new.entered_at, new.left_at)
