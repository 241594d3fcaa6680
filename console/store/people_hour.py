"""People at work against people needed over the last hour: noted as it goes, because no visit tells it afterwards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from console.store.floor_store import FloorStore
from console.store.floor_view import FloorView
from console.store.step_sums import SAMPLES, STEP_S, STEP_US
from console.store.tallies import Tallies

if TYPE_CHECKING:
    from db.metrics.staffing import OverUnder

#: A gap of at most so many steps is filled with what was noted before it; a longer one stays a gap.
BRIDGED: Final = 2
#: Where the figures of the whole floor, and of the part of it in a view, stand among the queues'.
WHOLE_FLOOR: Final = "floor"
IN_VIEW: Final = "view"


class PeopleHour:
    """Notes by queue, of the whole floor and of what is in view. What was before the first note, before the view was
    chosen, or while nobody looked, is not known."""

    def __init__(self, store: FloorStore, tallies: Tallies, view: FloorView) -> None:
        self._store = store
        self._tallies = tallies
        self._view = view
        self._view_noted = view.revision
        self._notes: defaultdict[str, dict[int, OverUnder | None]] = defaultdict(dict)
        self._ahead: Iterator[str] = iter(())
        self.revision = 0

    @property
    def shown(self) -> str:
        """Where the figures of everything that is shown stand: the whole floor's, or those of the view."""
        return WHOLE_FLOOR if self._view.is_whole else IN_VIEW

    def note(self, now_us: int) -> None:
        """Note some of the queues: called each second, each comes round once in `STEP_S` of them.

        Need is expensive to compute: all at the same moment would be seen on a large floor.
        """
        step = now_us // STEP_US
        if self._view.revision != self._view_noted:
            self._view_noted = self._view.revision
            self._notes.pop(IN_VIEW, None)
        for place in self._next_ones():
            if place == WHOLE_FLOOR:
                self._put(self._notes[place], step, self._tallies.people(now_us))
            elif place == IN_VIEW and not self._view.is_whole:
                self._put(self._notes[place], step, self._tallies.people(now_us, self._view))
            elif place in self._store.rows("queue"):
                self._put(self._notes[place], step, self._tallies.over_under(place, now_us))
            else:
                self._notes.pop(place, None)
        self.revision += 1

    def of(self, place: str, newest_us: int) -> tuple[OverUnder | None, ...]:
        """At each of the `SAMPLES` steps up to the instant `newest_us`, people at work and needed in one queue, on the
        `WHOLE_FLOOR` or `IN_VIEW`; None where it is not known."""
        newest = newest_us // STEP_US
        notes = self._notes.get(place, {})
        return tuple(notes.get(step) for step in range(newest - SAMPLES + 1, newest + 1))

    def _next_ones(self) -> list[str]:
        queues = self._store.rows("queue")
        found: list[str] = []
        for _ in range(-(-(len(queues) + 2) // (STEP_S - 1))):
            place = next(self._ahead, None)
            if place is None:
                self._ahead = iter([WHOLE_FLOOR, IN_VIEW, *queues])
                place = next(self._ahead)
            found.append(place)
        return found

    @staticmethod
    def _put(notes: dict[int, OverUnder | None], step: int, people: OverUnder | None) -> None:
        last = max(notes, default=step)
        if 1 < step - last <= BRIDGED:
            notes.update(dict.fromkeys(range(last + 1, step), notes[last]))
        notes[step] = people
        for old in [old for old in notes if old <= step - SAMPLES]:
            del notes[old]
