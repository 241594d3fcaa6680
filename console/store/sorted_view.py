"""Rows of one table in a kept order, filtered and sorted a few times a second instead of at each change."""

from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass
from typing import Any, Final

Row = Any
SortKey = Callable[[Row], Any]
#: Up to so many moving rows have their places looked up one by one; with more, everything is sorted again.
MOVED_ONE_BY_ONE: Final = 2_000


@dataclass(frozen=True, slots=True)
class Settlement:
    """What has to happen on screen, in this order: runs of positions to drop (last run first), ids to append, then
    whether rows have to change their places."""

    dropped: tuple[tuple[int, int], ...] = ()
    added: tuple[str, ...] = ()
    reordered: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing has to happen."""
        return not self.dropped and not self.added and not self.reordered


class SortedView:
    """Ids in the order shown, with the rows they show.

    `touch` takes a changed row at once, without moving anything; `settle` says what has to happen; the steps `drop`,
    `append` and `reorder` then do it, so that a model can announce each. Rows whose key is None stand last in either
    direction; rows with equal keys stand in the order of their ids, so that every console shows the same.

    What is costly to know of a row, its sort key and its text, is kept while the row stays as it is, shown or not: for
    another filter or other members, rows already in order are merged and few keys are computed.
    """

    def __init__(self, key: SortKey, text: Callable[[Row], str], *, descending: bool = False) -> None:
        self.ids: list[str] = []
        self.rows: dict[str, Row] = {}
        self.descending = descending
        self._key = key
        self._text = text
        self._member: Callable[[Row], bool] | None = None
        self._needle = ""
        self._needles: tuple[str, ...] = ()
        self._all: dict[str, Row] = {}
        self._keys: dict[str, Any] = {}
        #: Those of rows that are not shown.
        self._hidden_keys: dict[str, Any] = {}
        self._keys_stale = True
        self._texts: dict[str, str] = {}
        self._touched: set[str] = set()
        self._all_stale = False
        self._moving: dict[str, Any] = {}
        self._new_order: list[str] | None = None

    @property
    def needle(self) -> str:
        """The text the person filters by, in lower case; '' for none."""
        return self._needle

    @property
    def count_unfiltered(self) -> int:
        """How many rows there are without the filter."""
        return len(self._all)

    def replace_all(self, rows: Iterable[Row]) -> None:
        """Begin again with these rows; what is shown changes with `start`."""
        self.forget()
        self.set_member(self._member, rows)

    def forget(self) -> None:
        """All rows may be others than before: nothing is known of them any more."""
        self._texts.clear()
        self._keys_stale = True

    def start(self) -> None:
        """Show the right rows in the right order at once, as one step (a model resets around it)."""
        self._forget_touched()
        wanted = self._matching()
        self.ids = self._sorted(self._mostly_in_order(wanted))
        # To copy all is much cheaper than to pick all.
        everything = len(wanted) == len(self._all)
        self.rows = self._all.copy() if everything else {row_id: self._all[row_id] for row_id in self.ids}
        self._all_stale = False
        self._moving = {}
        self._new_order = None

    def touch(self, row_id: str, row: Row | None) -> None:
        """Take a row as it became, or None if it is not held any more; nothing on screen moves."""
        self._texts.pop(row_id, None)
        self._hidden_keys.pop(row_id, None)
        self._touched.add(row_id)
        if row is None or (self._member is not None and not self._member(row)):
            self._all.pop(row_id, None)
            return
        self._all[row_id] = row
        if row_id in self.rows:
            self.rows[row_id] = row

    def touch_keys(self) -> None:
        """All sort keys may have changed although no row did (figures)."""
        self._all_stale = self._keys_stale = True

    def touch_texts(self) -> None:
        """What the filter searches, and all sort keys, may have changed although no row did."""
        self._texts.clear()
        self._all_stale = True

    def set_member(self, member: Callable[[Row], bool] | None, rows: Iterable[Row]) -> None:
        """Show only rows that belong here, of `rows`: all there are, as they were last touched or replaced."""
        self._member = member
        self._all = {row.id: row for row in rows if member is None or member(row)}
        self._all_stale = True

    def set_filter(self, needle: str, also: str = "") -> None:
        """Show only rows whose text contains `needle` and `also`, upper or lower case alike."""
        self._needle = needle.strip().casefold()
        self._needles = tuple(filter(None, (self._needle, also.strip().casefold())))
        self._all_stale = True

    def set_order(self, key: SortKey, *, descending: bool) -> None:
        """Sort by another key or in the other direction."""
        self._key, self.descending = key, descending
        self._all_stale = self._keys_stale = True

    def place_of(self, row_id: str | None) -> int:
        """Where a row stands, -1 if it is not shown. O(log n) while rows stand by their keys, else O(n)."""
        if row_id is None or row_id not in self.rows:
            return -1
        if row_id in self._keys:
            place = self._place_of(row_id)
            if place < len(self.ids) and self.ids[place] == row_id:
                return place
        return self.ids.index(row_id)

    def settle(self) -> Settlement:
        """What has to happen so that the right rows stand in order; the steps have to be taken before the next call.

        O(n log n) after a new filter or order, else O(log n) for each row touched.
        """
        if self._all_stale:
            return self._settle_all()
        return self._settle_touched() if self._touched else Settlement()

    def drop(self, first: int, last: int) -> None:
        """Take the rows at these positions (both included) off the screen."""
        for row_id in self.ids[first : last + 1]:
            self.rows.pop(row_id, None)
            self._keys.pop(row_id, None)
        del self.ids[first : last + 1]

    def append(self, added: Iterable[str]) -> None:
        """Put new rows at the end."""
        for row_id in added:
            self.rows[row_id] = self._all[row_id]
            self.ids.append(row_id)

    def reorder(self) -> None:
        """Let the rows take their places."""
        if self._new_order is not None:
            self.ids, self._new_order = self._new_order, None
            return
        added = [row_id for row_id in self._moving if row_id not in self._keys]
        if added:
            del self.ids[-len(added) :]
        if len(self._moving) > MOVED_ONE_BY_ONE:
            self._move_together()
        else:
            self._move_one_by_one()
        self._moving = {}

    def _settle_all(self) -> Settlement:
        self._forget_touched()
        self._all_stale = False
        wanted = self._matching()
        gone = [place for place, row_id in enumerate(self.ids) if row_id not in wanted]
        added = tuple(row_id for row_id in self._all if row_id in wanted and row_id not in self.rows)
        kept = [row_id for row_id in self.ids if row_id in wanted]
        kept.extend(added)
        order = self._sorted(kept)
        self._new_order = order if order != kept else None
        return Settlement(_runs_from_last(gone), added, self._new_order is not None)

    def _settle_touched(self) -> Settlement:
        leaving: list[int] = []
        added: list[str] = []
        self._moving = {}
        for row_id in self._touched:
            row = self._all.get(row_id)
            if row is None or not self._matches(row_id, row):
                if row_id in self.rows:
                    leaving.append(self._place_of(row_id))
                continue
            key = self._ordered_by(row_id, row)
            if row_id not in self.rows:
                added.append(row_id)
                self._moving[row_id] = key
            elif key != self._keys[row_id]:
                self._moving[row_id] = key
        self._touched.clear()
        return Settlement(_runs_from_last(sorted(leaving)), tuple(added), bool(self._moving))

    def _move_one_by_one(self) -> None:
        """Copy the list in slices between the places that change: pieces of a list are copied without a look at them."""
        old = sorted(self._place_of(row_id) for row_id in self._moving if row_id in self._keys)
        self._keys |= self._moving
        ids, standing, place = self.ids, list[str](), 0
        for here in old:
            standing += ids[place:here]
            place = here + 1
        standing += ids[place:]
        self.ids, place = [], 0
        for key in sorted(self._moving.values(), reverse=self.descending):
            here = self._place_for(key, standing)
            self.ids += standing[place:here]
            self.ids.append(key[2])
            place = here
        self.ids += standing[place:]

    def _move_together(self) -> None:
        standing = [row_id for row_id in self.ids if row_id not in self._moving]
        standing.extend(self._moving)
        self._keys |= self._moving
        self.ids = self._sorted(standing)

    def _forget_touched(self) -> None:
        for row_id in self._touched:
            self._keys.pop(row_id, None)
        self._touched.clear()

    def _matching(self) -> Set[str]:
        if not self._needles:
            return self._all.keys()
        return {row_id for row_id, row in self._all.items() if self._matches(row_id, row)}

    def _mostly_in_order(self, wanted: Set[str]) -> list[str]:
        """The ids wanted, those whose keys are known first and as they stood: what is in order is merged, not sorted."""
        shown, hidden = self.rows, self._hidden_keys
        ids = [row_id for row_id in self.ids if row_id in wanted]
        ids += [row_id for row_id in hidden if row_id in wanted]
        if len(ids) < len(wanted):
            ids += [row_id for row_id in self._all if row_id in wanted and row_id not in shown and row_id not in hidden]
        return ids

    def _matches(self, row_id: str, row: Row) -> bool:
        if not self._needles:
            return True
        text = self._texts.get(row_id)
        if text is None:
            text = self._texts[row_id] = self._text(row).casefold()
        return all(needle in text for needle in self._needles)

    def _ordered_by(self, row_id: str, row: Row) -> tuple[bool, Any, str]:
        key = self._key(row)
        return (key is None) is not self.descending, 0 if key is None else key, row_id

    def _sorted(self, ids: list[str]) -> list[str]:
        rows, ordered_by = self._all, self._ordered_by
        keys = {} if self._keys_stale else self._hidden_keys | self._keys
        keys.update((row_id, ordered_by(row_id, rows[row_id])) for row_id in ids if row_id not in keys)
        hidden: dict[str, Any] = {}
        if len(keys) > len(ids):
            hidden = keys
            keys = {row_id: hidden.pop(row_id) for row_id in ids}
        self._keys, self._hidden_keys, self._keys_stale = keys, hidden, False
        return sorted(ids, key=keys.__getitem__, reverse=self.descending)

    def _place_of(self, row_id: str) -> int:
        """Where a row stands, found by the key it was placed by."""
        return self._place_for(self._keys[row_id], self.ids)

    def _place_for(self, key: tuple[bool, Any, str], ids: list[str]) -> int:
        """Where a row with this key stands or would stand among ids in order."""
        keys, low, high = self._keys, 0, len(ids)
        while low < high:
            middle = (low + high) // 2
            other = keys[ids[middle]]
            if (other > key) if self.descending else (other < key):
                low = middle + 1
            else:
                high = middle
        return low


def _runs_from_last(places: list[int]) -> tuple[tuple[int, int], ...]:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return tuple(reversed(runs))
