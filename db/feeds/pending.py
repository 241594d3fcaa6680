"""Collecting the rows that changed, with their final values, until a writer takes them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, ClassVar, Final

from db.feeds.written import WRITTEN


class Row:
    """A row in memory: attributes named as the columns of `table`; `dirty` until the next `take`."""

    table: ClassVar[str]
    dirty: bool = False

    def fill(self, values: Sequence[Any]) -> None:
        """Takes over the values of a known row, in the order of `WRITTEN[table]`."""
        for column, value in zip(WRITTEN[self.table], values, strict=True):
            setattr(self, column, value)


@dataclass(frozen=True, slots=True)
class Pending:
    """Rows that are new or changed, by table in the order of the tables' references, each in the order of `WRITTEN[table]`.

    Of two rows of a history table for the same subject the one that ended stands first.
    """

    rows: Mapping[str, list[tuple[Any, ...]]]

    @property
    def count(self) -> int:
        """How many rows there are in all tables."""
        return sum(map(len, self.rows.values()))


_IMAGE: Final = {table: attrgetter(*columns) for table, columns in WRITTEN.items()}


class Ledger:
    """Which rows changed since the last `take`."""

    def __init__(self) -> None:
        self._changed: dict[str, list[Row]] = {table: [] for table in WRITTEN}
        #: Rows that never change again, as they are to be written; they stand before those that changed.
        self._ready: dict[str, list[tuple[Any, ...]]] = {table: [] for table in WRITTEN}

    def _touch(self, row: Row) -> None:
        if not row.dirty:
            row.dirty = True
            self._changed[row.table].append(row)

    def take(self) -> Pending:
        """The rows that are new or changed since the last call, with their values now; nothing is pending after it."""
        taken: dict[str, list[tuple[Any, ...]]] = {}
        for table, changed in self._changed.items():
            rows = self._ready[table]
            if changed:
                rows.extend(map(_IMAGE[table], changed))
                for row in changed:
                    row.dirty = False
                changed.clear()
            if rows:
                taken[table] = rows
                self._ready[table] = []
        return Pending(taken)
