"""The rows of the floor by id, kept equal to the database by a snapshot and then batches of changes."""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from console.store.held import HELD
from db.changes.batch import Batch, Change, Snapshot
from db.rows import ROW_TYPES

#: (table, column) by which rows can be looked up without a scan.
INDEXED: Final = (
    ("agent_training", "agent_id"),
    ("readiness_override", "agent_id"),
    ("contact", "queue_id"),
    ("contact", "agent_id"),
    ("contact_segment", "queue_id"),
    ("queue_membership", "queue_id"),
    ("queue_membership", "agent_id"),
    ("agent_capacity", "agent_id"),
    ("agent_skill", "agent_id"),
    ("shift_activity", "agent_id"),
    ("message_reading", "message_id"),
    ("telephone_order", "contact_id"),
    ("authority_request", "escalation_id"),
    ("working_on", "entity_id"),
)
#: Versions of forgotten rows remembered per table, against changes that are delivered again.
REMEMBERED: Final = 50_000
_NONE: Final[frozenset[str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Touched:
    """What an application changed: ids by table (forgotten rows too), or `everything` after a snapshot.

    `regrouped` says that whole groups of rows came into the view that is on, or left it, without changing themselves.
    """

    ids: Mapping[str, frozenset[str]] = field(default_factory=dict)
    everything: bool = False
    snapshot_needed: bool = False
    regrouped: bool = False

    def of(self, table: str) -> frozenset[str]:
        """The ids touched in one table; empty after a snapshot, where `everything` says it."""
        return self.ids.get(table, _NONE)


class StoreListener(Protocol):
    """Somebody who keeps figures in step with the rows, one row at a time."""

    def row_changed(self, table: str, old: Any, new: Any) -> None:
        """A row was replaced (`None` for none before or after); the store already holds the new one."""

    def everything_changed(self) -> None:
        """All rows were replaced by a snapshot."""


class FloorStore:
    """Rows by table and id. Applying the same changes again, in the same order, changes nothing."""

    def __init__(self) -> None:
        self.window_us = 0
        self.now_us = 0
        self._rows: dict[str, dict[str, Any]] = {table: {} for table in ROW_TYPES}
        self._gone: defaultdict[str, dict[str, int]] = defaultdict(dict)
        self._index: dict[tuple[str, str], defaultdict[Any, set[str]]] = {}
        self._indexed: defaultdict[str, list[tuple[int, defaultdict[Any, set[str]]]]] = defaultdict(list)
        self._ageing: list[tuple[int, str, str]] = []
        self._listeners: list[StoreListener] = []
        self._make_indexes()

    def listen(self, listener: StoreListener) -> None:
        """Tell `listener` of every row that changes from now on."""
        self._listeners.append(listener)

    def rows(self, table: str) -> Mapping[str, Any]:
        """All rows held of one table, by id; a live view that must not be changed."""
        return self._rows[table]

    def row(self, table: str, row_id: str | None) -> Any:
        """One row, or None if it is not held."""
        return self._rows[table].get(row_id) if row_id is not None else None

    def ids_where(self, table: str, column: str, value: str | None) -> frozenset[str] | set[str]:
        """Ids of the rows whose `column` equals `value`; only for the pairs in `INDEXED`."""
        return self._index[table, column].get(value, _NONE)

    def rows_where(self, table: str, column: str, value: str | None) -> list[Any]:
        """The rows whose `column` equals `value`, in no particular order; only for the pairs in `INDEXED`."""
        held = self._rows[table]
        return [held[row_id] for row_id in self.ids_where(table, column, value)]

    def frozen(self, tables: Iterable[str]) -> "FloorStore":
        """These tables as they are now, in a store of their own that no change reaches. O(rows)."""
        copy = FloorStore()
        for table in tables:
            copy._rows[table] = dict(self._rows[table])
            for pair, index in self._index.items():
                if pair[0] == table:
                    copy._index[pair].update((value, set(ids)) for value, ids in index.items())
        return copy

    @property
    def since_us(self) -> int:
        """Start of the past that is held, UTC microseconds; it moves on with the database's clock."""
        return self.now_us - self.window_us

    def apply(self, news: Snapshot | Batch) -> Touched:
        """Take in a snapshot (all rows are replaced) or a batch, and say what changed."""
        if isinstance(news, Snapshot):
            return self._replace_all(news)
        touched: defaultdict[str, set[str]] = defaultdict(set)
        snapshot_needed = False
        for change in news.changes:
            if change.operation == "batch":
                snapshot_needed = True
            elif self._apply_change(change):
                touched[change.entity].add(change.entity_id)
        self._move_on(news.database_now, touched)
        return Touched({table: frozenset(ids) for table, ids in touched.items()}, False, snapshot_needed)

    def move_on(self, now_us: int) -> Touched:
        """Let the past that is held move on to `now_us` (UTC microseconds), forgetting what fell out."""
        touched: defaultdict[str, set[str]] = defaultdict(set)
        self._move_on(now_us, touched)
        return Touched({table: frozenset(ids) for table, ids in touched.items()})

    def _replace_all(self, snapshot: Snapshot) -> Touched:
        self.now_us = snapshot.database_now
        self.window_us = snapshot.database_now - snapshot.recent_since
        self._gone.clear()
        for table in ROW_TYPES:
            self._rows[table] = {row.id: row for row in self._held_of(table, snapshot.rows.get(table, ()))}
        self._make_indexes()
        self._ageing = [
            (age, table, row.id)
            for table, held in HELD.items()
            for row in self._rows[table].values()
            if (age := held.age(row)) is not None
        ]
        heapq.heapify(self._ageing)
        for listener in self._listeners:
            listener.everything_changed()
        return Touched(everything=True)

    def _held_of(self, table: str, rows: Iterable[Any]) -> Iterable[Any]:
        held = HELD.get(table)
        if held is None:
            return rows
        since = self.since_us
        return (row for row in rows if held.keeps(row, since))

    def _make_indexes(self) -> None:
        self._indexed.clear()
        for table, column in INDEXED:
            place = ROW_TYPES[table]._fields.index(column)
            index: defaultdict[Any, set[str]] = defaultdict(set)
            for row_id, row in self._rows[table].items():
                index[row[place]].add(row_id)
            self._index[table, column] = index
            self._indexed[table].append((place, index))

    def _apply_change(self, change: Change) -> bool:
        held = self._rows.get(change.entity)
        if held is None:
            return False
        old = held.get(change.entity_id)
        if old is not None and old.version > change.version:
            return False
        if change.operation != "row":
            return self._forget(change, old)
        if change.version < self._gone[change.entity].get(change.entity_id, 0):
            return False
        rule = HELD.get(change.entity)
        if rule is not None and not rule.keeps(change.row, self.since_us):
            return self._forget(change, old)
        self._gone[change.entity].pop(change.entity_id, None)
        if old == change.row:
            return False
        self._put(change.entity, change.entity_id, old, change.row)
        return True

    def _forget(self, change: Change, old: Any) -> bool:
        gone = self._gone[change.entity]
        gone[change.entity_id] = max(change.version, gone.pop(change.entity_id, 0))
        if len(gone) > REMEMBERED:
            del gone[next(iter(gone))]
        if old is None:
            return False
        self._put(change.entity, change.entity_id, old, None)
        return True

    def _put(self, table: str, row_id: str, old: Any, new: Any) -> None:
        if new is None:
            del self._rows[table][row_id]
        else:
            self._rows[table][row_id] = new
            self._will_age(table, new)
        for place, index in self._indexed[table]:
            _reindex(index, row_id, old and old[place], new and new[place], old is not None, new is not None)
        for listener in self._listeners:
            listener.row_changed(table, old, new)

    def _will_age(self, table: str, row: Any) -> None:
        rule = HELD.get(table)
        age = rule.age(row) if rule is not None else None
        if age is not None:
            heapq.heappush(self._ageing, (age, table, row.id))

    def _move_on(self, now_us: int, touched: defaultdict[str, set[str]]) -> None:
        self.now_us = max(self.now_us, now_us)
        since = self.since_us
        while self._ageing and self._ageing[0][0] < since:
            _, table, row_id = heapq.heappop(self._ageing)
            row = self._rows[table].get(row_id)
            if row is not None and not HELD[table].keeps(row, since):
                self._gone[table][row_id] = row.version
                self._put(table, row_id, row, None)
                touched[table].add(row_id)


def _reindex(
    index: defaultdict[Any, set[str]], row_id: str, old: Any, new: Any, was_there: bool, is_there: bool
) -> None:
    if was_there and is_there and old == new:
        return
    if was_there:
        index[old].discard(row_id)
        if not index[old]:
            del index[old]
    if is_there:
        index[new].add(row_id)
