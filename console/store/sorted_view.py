"""Rows of one table in a kept order, filtered and sorted a few times a second instead of at each change."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

Row = Any
SortKey = Callable[[Row], Any]


@dataclass(frozen=True, slots=True)
class Settlement:
    """What has to happen on screen: runs of positions to drop (last run first), ids to append, a new order.

    `order` is None when the order stays as it is after dropping and appending.
    """

    dropped: tuple[tuple[int, int], ...]
    added: tuple[str, ...]
    order: list[str] | None

    @property
    def is_empty(self) -> bool:
        """Whether nothing has to happen."""
        return not self.dropped and not self.added and self.order is None


class SortedView:
    """Ids in the order shown, with the rows they show.

    `touch` takes a changed row at once, without moving anything; `settle` says what the order should
    become; the steps `drop`, `append` and `reorder` then do it, so that a model can announce each. Rows
    whose key is None stand last in either direction; equal keys keep the order they had.
    """

    def __init__(self, key: SortKey, text: Callable[[Row], str], *, descending: bool = False) -> None:
        self.ids: list[str] = []
        self.rows: dict[str, Row] = {}
        self._key = key
        self._text = text
        self.descending = descending
        self._member: Callable[[Row], bool] | None = None
        self._needle = ""
        self._all: dict[str, Row] = {}
        self._keys: dict[str, Any] = {}
        self._texts: dict[str, str] = {}
        self._shown: set[str] = set()
        self._dirty = False

    @property
    def needle(self) -> str:
        """The text that rows have to contain, in lower case; '' for all."""
        return self._needle

    @property
    def count_unfiltered(self) -> int:
        """How many rows there are without the filter."""
        return len(self._all)

    def replace_all(self, rows: Iterable[Row]) -> None:
        """Begin again with these rows; what is shown changes with `start`."""
        self._all = {row.id: row for row in rows if self._member is None or self._member(row)}
        self._keys.clear()
        self._texts.clear()
        self._dirty = True

    def start(self) -> None:
        """Show the right rows in the right order at once, as one step (a model resets around it)."""
        self._shown = {row_id for row_id, row in self._all.items() if self._matches(row_id, row)}
        self.rows = {row_id: self._all[row_id] for row_id in self._shown}
        self.ids = self._sorted([row_id for row_id in self._all if row_id in self._shown])
        self._dirty = False

    def touch(self, row_id: str, row: Row | None) -> None:
        """Take a row as it became, or None if it is not held any more; nothing on screen moves."""
        self._keys.pop(row_id, None)
        self._texts.pop(row_id, None)
        self._dirty = True
        if row is None or (self._member is not None and not self._member(row)):
            self._all.pop(row_id, None)
            return
        self._all[row_id] = row
        if row_id in self._shown:
            self.rows[row_id] = row

    def touch_keys(self) -> None:
        """All sort keys may have changed although no row did (figures)."""
        self._keys.clear()
        self._dirty = True

    def set_member(self, member: Callable[[Row], bool] | None, rows: Iterable[Row]) -> None:
        """Show only rows that belong here, of `rows`; begins again."""
        self._member = member
        self.replace_all(rows)

    def set_filter(self, needle: str) -> None:
        """Show only rows whose text contains `needle`, upper or lower case alike."""
        self._needle = needle.strip().casefold()
        self._dirty = True

    def set_order(self, key: SortKey, *, descending: bool) -> None:
        """Sort by another key or in the other direction."""
        self._key, self.descending = key, descending
        self._keys.clear()
        self._dirty = True

    def settle(self) -> Settlement:
        """What has to happen so that the right rows stand in order. O(n log n), nearly O(n) if sorted."""
        if not self._dirty:
            return Settlement((), (), None)
        self._dirty = False
        wanted = {row_id for row_id, row in self._all.items() if self._matches(row_id, row)}
        gone = [place for place, row_id in enumerate(self.ids) if row_id not in wanted]
        added = tuple(row_id for row_id in self._all if row_id in wanted and row_id not in self._shown)
        kept = [row_id for row_id in self.ids if row_id in wanted] if gone else list(self.ids)
        kept.extend(added)
        order = self._sorted(kept)
        return Settlement(_runs_from_last(gone), added, None if order == kept else order)

    def drop(self, first: int, last: int) -> None:
        """Take the rows at these positions (both included) off the screen."""
        for row_id in self.ids[first : last + 1]:
            self._shown.discard(row_id)
            self.rows.pop(row_id, None)
        del self.ids[first : last + 1]

    def append(self, added: Iterable[str]) -> None:
        """Put new rows at the end."""
        for row_id in added:
            self._shown.add(row_id)
            self.rows[row_id] = self._all[row_id]
            self.ids.append(row_id)

    def reorder(self, order: list[str]) -> None:
        """Stand in this order, which has the same ids."""
        self.ids = order

    def _matches(self, row_id: str, row: Row) -> bool:
        if not self._needle:
            return True
        text = self._texts.get(row_id)
        if text is None:
            text = self._texts[row_id] = self._text(row).casefold()
        return self._needle in text

    def _sorted(self, ids: list[str]) -> list[str]:
        keys, key, rows = self._keys, self._key, self._all
        for row_id in ids:
            if row_id not in keys:
                keys[row_id] = key(rows[row_id])
        last = [row_id for row_id in ids if keys[row_id] is None]
        if not last:
            return sorted(ids, key=keys.__getitem__, reverse=self.descending)
        first = [row_id for row_id in ids if keys[row_id] is not None]
        return sorted(first, key=keys.__getitem__, reverse=self.descending) + last


def _runs_from_last(places: list[int]) -> tuple[tuple[int, int], ...]:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return tuple(reversed(runs))
