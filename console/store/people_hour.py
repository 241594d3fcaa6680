"""People at work against people needed over the last hour: noted as it goes, because no visit tells it afterwards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from console.store.floor_store import FloorStore
from console.store.step_sums import SAMPLES, STEP_S, STEP_US
from console.store.tallies import Tallies

if TYPE_CHECKING:
    from db.metrics.staffing import OverUnder

#: A gap of at most so many steps is filled with what was noted before it; a longer one stays a gap.
BRIDGED: Final = 2
#: Where the whole floor's figures stand among the queues'.
WHOLE_FLOOR: Final = None


class PeopleHour:
    """Notes by queue, and of the whole floor. What was before the first note, or while nobody looked, is not known."""

    def __init__(self, store: FloorStore, tallies: Tallies) -> None:
        self._store = store
        self._tallies = tallies
        self._notes: defaultdict[str | None, dict[int, OverUnder | None]] = defaultdict(dict)
        self._ahead: Iterator[str | None] = iter(())
        self.revision = 0

    def note(self, now_us: int) -> None:
        """Note some of the queues: called each second, each comes round once in `STEP_S` of them.

        Need is expensive to compute: all at the same moment would be seen on a large floor.
        """
        step = now_us // STEP_US
        for queue_id in self._next_ones():
            if queue_id is WHOLE_FLOOR:
                people = self._tallies.people(now_us)
            elif queue_id in self._store.rows("queue"):
                people = self._tallies.over_under(queue_id, now_us)
            else:
                self._notes.pop(queue_id, None)
                continue
            self._put(self._notes[queue_id], step, people)
        self.revision += 1

    def of(self, queue_id: str | None, newest_us: int) -> tuple[OverUnder | None, ...]:
        """At each of the `SAMPLES` steps up to the instant `newest_us`, people at work and needed in one queue or, for
        `WHOLE_FLOOR`, in all; None where it is not known."""
        newest = newest_us // STEP_US
        notes = self._notes.get(queue_id, {})
        return tuple(notes.get(step) for step in range(newest - SAMPLES + 1, newest + 1))

    def _next_ones(self) -> list[str | None]:
        queues = self._store.rows("queue")
        found: list[str | None] = []
        for _ in range(-(-(len(queues) + 1) // (STEP_S - 1))):
            queue_id = next(self._ahead, "")
            if queue_id == "":
                self._ahead = iter([WHOLE_FLOOR, *queues])
                queue_id = next(self._ahead)
            found.append(queue_id)
        return found

    @staticmethod
    def _put(notes: dict[int, OverUnder | None], step: int, people: OverUnder | None) -> None:
        last = max(notes, default=step)
        if 1 < step - last <= BRIDGED:
            notes.update(dict.fromkeys(range(last + 1, step), notes[last]))
        notes[step] = people
        for old in [old for old in notes if old <= step - SAMPLES]:
            del notes[old]
