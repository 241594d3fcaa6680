"""The last hour of the floor, queue by queue and together, in step with the visits that the store holds."""

from collections.abc import Callable, Container, Iterable
from operator import add
from typing import Any, Final, NamedTuple, TypeVar, cast

from console.store.floor_store import FloorStore
from console.store.queue_hour import QueueHour
from console.store.queue_tally import target_of
from console.store.step_sums import FOR_EVER, SAMPLES, STEP_S, STEP_US
from db.rows import QueueRow

Made = TypeVar("Made")
_NOBODY: Final[tuple[int, ...]] = (0,) * SAMPLES
_NEVER: Final[tuple[int, ...]] = (FOR_EVER,) * SAMPLES


class HourSeries(NamedTuple):
    """The last hour of one or more queues at its steps, oldest first; instants and durations are microseconds."""

    at_us: tuple[int, ...]
    waiting: tuple[int, ...]
    longest_us: tuple[int, ...]
    """The longest wait; 0 where nobody waited."""
    past_us: tuple[int, ...]
    """How long the wait that was furthest past its queue's answer time was past it; 0 where nobody's was."""
    worst: tuple[str | None, ...]
    """The queue of that wait."""
    met: tuple[int, ...]
    counted: tuple[int, ...]
    """Service level of the half hour before: `met` of `counted`, each queue by its own rule."""


class LastHour:
    """Follows the visits of the store; the same rows give the same hour, whenever and in whatever order they came.

    `revision` changes when anything of the hour has: with each step, and when something was told late or corrected.
    """

    def __init__(self, store: FloorStore) -> None:
        self._store = store
        self._queues: dict[str, QueueHour] = {}
        self._newest = 0
        self._made: dict[tuple[str, tuple[str, ...]], object] = {}
        self._remembered_at = 0
        self.revision = 0
        store.listen(self)
        self.everything_changed()

    def everything_changed(self) -> None:
        """Tell the hour again from all visits."""
        self.revision += 1
        self._newest = self._store.now_us // STEP_US
        self._queues = {}
        for queue in self._store.rows("queue").values():
            self._make_queue(queue)

    def row_changed(self, table: str, old: Any, new: Any) -> None:
        """Follow one row of the store."""
        if table == "contact_segment":
            if old is not None and (new is None or old.queue_id != new.queue_id):
                self._follow(old.queue_id, old, None)
                old = None
            if new is not None:
                self._follow(new.queue_id, old, new)
        elif table == "queue":
            if new is None:
                self._queues.pop(old.id, None)
                self.revision += 1
            elif old is None or target_of(old) != target_of(new):
                self._make_queue(new)

    def move_on(self, now_us: int) -> bool:
        """Let the hour end with the last step before `now_us` (UTC microseconds); says whether it is a new one."""
        step = now_us // STEP_US
        if step <= self._newest:
            return False
        self._newest = step
        self.revision += 1
        return True

    @property
    def newest_us(self) -> int:
        """The instant of the newest step, UTC microseconds."""
        return self._newest * STEP_US

    def of_queue(self, queue_id: str) -> tuple[int, ...]:
        """How many waited in one queue at each step, oldest first."""
        hour = self._queues.get(queue_id)
        return hour.waiting(self._newest) if hour is not None else _NOBODY

    def levels(self, queue_id: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Service level of one queue at each step, oldest first: how many were met of how many counted."""
        hour = self._queues.get(queue_id)
        return (hour.met(self._newest), hour.counted(self._newest)) if hour is not None else (_NOBODY, _NOBODY)

    def total(self, minutes_ago: int, queue_ids: Container[str] | None = None) -> int:
        """How many waited that many minutes ago (0..59), in these queues or on the whole floor."""
        place = SAMPLES - 1 - min(SAMPLES - 1, minutes_ago * 60 // STEP_S)
        hours = [hour for queue_id, hour in self._queues.items() if queue_ids is None or queue_id in queue_ids]
        return sum(hour.waiting(self._newest)[place] for hour in hours)

    def waiting(self, queue_ids: Iterable[str]) -> tuple[int, ...]:
        """How many waited in these queues together at each step, oldest first."""
        return self._remembered(tuple(queue_ids), self._make_waiting)

    def series(self, queue_ids: Iterable[str]) -> HourSeries:
        """The hour of these queues together; queues that are not held have none."""
        return self._remembered(tuple(queue_ids), self._make_series)

    def _remembered(self, queue_ids: tuple[str, ...], make: Callable[[tuple[str, ...]], Made]) -> Made:
        if self._remembered_at != self.revision:
            # What is looked at changes seldom: one or two sets of queues at a time.
            self._remembered_at = self.revision
            self._made.clear()
        key = (make.__name__, queue_ids)
        if key not in self._made:
            self._made[key] = make(queue_ids)
        return cast(Made, self._made[key])

    def _make_waiting(self, queue_ids: tuple[str, ...]) -> tuple[int, ...]:
        hours = [self._queues[queue_id] for queue_id in queue_ids if queue_id in self._queues]
        return tuple(map(sum, zip(_NOBODY, *(hour.waiting(self._newest) for hour in hours), strict=True)))

    def _make_series(self, queue_ids: tuple[str, ...]) -> HourSeries:
        at_us = tuple(range((self._newest - SAMPLES + 1) * STEP_US, (self._newest + 1) * STEP_US, STEP_US))
        held = [queue_id for queue_id in queue_ids if queue_id in self._queues]
        hours = [self._queues[queue_id] for queue_id in held]
        waiting, met, counted = self._make_waiting(queue_ids), _NOBODY, _NOBODY
        entered = _NEVER
        due: tuple[int, ...] = (FOR_EVER * max(1, len(hours)),) * SAMPLES
        for place, hour in enumerate(hours):
            met = tuple(map(add, met, hour.met(self._newest)))
            counted = tuple(map(add, counted, hour.counted(self._newest)))
            joined = hour.entered(self._newest)
            entered = tuple(map(min, entered, joined))
            # The earliest due time and whose it is, in one number: what is compared is done a thousand times.
            within = hour.target.answer_within_us
            due = tuple(map(min, due, [(one + within) * len(hours) + place for one in joined]))
        longest = tuple(max(0, at - one) for at, one in zip(at_us, entered, strict=True))
        past: list[int] = []
        worst: list[str | None] = []
        for at, both in zip(at_us, due, strict=True):
            earliest, place = divmod(both, len(hours)) if hours else (both, 0)
            past.append(max(0, at - earliest))
            worst.append(held[place] if at > earliest else None)
        return HourSeries(at_us, waiting, longest, tuple(past), tuple(worst), met, counted)

    def _follow(self, queue_id: str, old: Any, new: Any) -> None:
        hour = self._queues.get(queue_id)
        if hour is not None and hour.follow(old, new, self._newest):
            self.revision += 1

    def _make_queue(self, queue: QueueRow) -> None:
        hour = self._queues[queue.id] = QueueHour(target_of(queue))
        hour.begin(self._store.rows_where("contact_segment", "queue_id", queue.id), self._newest)
        self.revision += 1
