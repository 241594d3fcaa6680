"""People against need, queue by queue and over the floor, computed bit by bit: need is the costliest of all figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple
from zlib import crc32

from console.store.floor_store import FloorStore
from console.store.heads import Heads
from console.store.queue_tally import QueueFigures
from db.metrics.service_level import Target
from db.rows import QueueMembershipRow, QueueRow

if TYPE_CHECKING:
    from console.store.staffing import FloorPeople
    from db.metrics.staffing import OverUnder, QueueLoad

# Staffing is imported where it is first needed: with the first rows, not with the first window.

#: How often the need of people is computed again, UTC microseconds; it follows half an hour of arrivals.
EVERY_US: Final = 5_000_000
#: In so many calls of `look_around` each queue has come round.
ROUND: Final = 100


class _Staffed(NamedTuple):
    at_us: int
    load: QueueLoad | None
    people: OverUnder | None


class _Group(NamedTuple):
    """Queues that share people, and all who serve them."""

    queue_ids: list[str]
    agent_ids: frozenset[str]


class FloorStaffing:
    """Who is at work and who is needed. `figures` and `target` give those of a queue."""

    def __init__(
        self,
        store: FloorStore,
        heads: Heads,
        figures: Callable[[str, int], QueueFigures],
        target: Callable[[str], Target],
    ) -> None:
        self._store = store
        self._heads = heads
        self._figures = figures
        self._target = target
        self._queues: dict[str, _Staffed] = {}
        #: When it was computed, by the queues it is for (None: all), and what it was.
        self._people: dict[frozenset[str] | None, tuple[int, FloorPeople | None]] = {}
        self._groups: list[_Group] | None = None
        self._ahead: Iterator[str] = iter(())

    def forget_all(self) -> None:
        """Everything is another than before."""
        self._queues.clear()
        self.queues_changed()

    def forget(self, queue_id: str) -> None:
        """A queue is counted in another way than before."""
        self._queues.pop(queue_id, None)

    def queues_changed(self) -> None:
        """A queue came, changed or went."""
        self._people.clear()
        self._groups = None

    def membership_changed(self, old: QueueMembershipRow | None, new: QueueMembershipRow | None) -> None:
        """A membership came, changed or went: who shares people with whom may be another."""
        if old is None or new is None or (old.queue_id, old.agent_id) != (new.queue_id, new.agent_id):
            self._groups = None

    def look_around(self, now_us: int) -> None:
        """Compute the next few queues again, so that nobody has to wait for all; called many times a second."""
        for _ in range(-(-len(self._store.rows("queue")) // ROUND)):
            queue_id = next(self._ahead, None)
            if queue_id is None:
                self._ahead = iter(list(self._store.rows("queue")))
            elif queue_id in self._store.rows("queue"):
                self._compute(queue_id, now_us)

    def of_queue(self, queue_id: str, now_us: int) -> OverUnder | None:
        """People at work against people needed in one queue, some seconds old at most; None while no handle time is
        known."""
        return self._staffed(queue_id, now_us).people

    def of_floor(self, now_us: int, queue_ids: frozenset[str] | None) -> FloorPeople | None:
        """People over these queues, or over all; at most twice as old as those of a queue."""
        known = self._people.get(queue_ids)
        if known is None or not 0 <= now_us - known[0] < 2 * EVERY_US:
            people = self._whole_floor(now_us) if queue_ids is None else self._part_of_floor(now_us, queue_ids)
            # Only the whole floor's and the newest view's are remembered.
            self._people = {ids: former for ids, former in self._people.items() if ids is None}
            known = self._people[queue_ids] = (now_us, people)
        return known[1]

    def _whole_floor(self, now_us: int) -> FloorPeople | None:
        from console.store.staffing import floor_people

        if self._groups is None:
            self._groups = self._make_groups()
        loads = {queue_id: self._staffed(queue_id, now_us).load for queue_id in self._store.rows("queue")}
        # Nobody serves two groups, so that who is at work anywhere is at work in their own.
        at_work = {group.queue_ids[0]: len(group.agent_ids & self._heads.at_work) for group in self._groups}
        return floor_people(loads, [group.queue_ids for group in self._groups], lambda group: at_work[group[0]])

    def _part_of_floor(self, now_us: int, queue_ids: frozenset[str]) -> FloorPeople | None:
        from console.store.staffing import floor_people, sharing_groups

        members = {queue_id: agents for queue_id, agents in self._heads.members().items() if queue_id in queue_ids}
        loads = {queue_id: self._staffed(queue_id, now_us).load for queue_id in members}
        return floor_people(loads, sharing_groups(members), self._heads.present_in)

    def _make_groups(self) -> list[_Group]:
        from console.store.staffing import sharing_groups

        members = self._heads.members()
        return [
            _Group(group, frozenset(agent for queue_id in group for agent in members[queue_id]))
            for group in sharing_groups(members)
        ]

    def _staffed(self, queue_id: str, now_us: int) -> _Staffed:
        known = self._queues.get(queue_id)
        if known is None or not 0 <= now_us - known.at_us < EVERY_US + _spread_us(queue_id):
            known = self._compute(queue_id, now_us)
        return known

    def _compute(self, queue_id: str, now_us: int) -> _Staffed:
        from console.store.staffing import balance, queue_load

        queue = self._store.rows("queue")[queue_id]
        load = queue_load(queue_id, self._figures(queue_id, now_us), self._target(queue_id), self._at_once(queue))
        people = None if load is None else balance(load, self._heads.present(queue_id))
        computed = self._queues[queue_id] = _Staffed(now_us, load, people)
        return computed

    def _at_once(self, queue: QueueRow) -> float:
        slots = [
            capacity.slots
            for membership in self._store.rows_where("queue_membership", "queue_id", queue.id)
            for capacity in self._store.rows_where("agent_capacity", "agent_id", membership.agent_id)
            if capacity.channel == queue.channel and capacity.slots > 0
        ]
        return sum(slots) / len(slots) if slots else 1.0


def _spread_us(queue_id: str) -> int:
    return crc32(queue_id.encode()) % EVERY_US
