"""A Qt model over one sorted table of the floor: cells change at once, order settles a few times a second."""

import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from console.explanation import Explanation, Meaning, explained
from console.models.columns import RIGHT, Cell, TableSpec, spoken
from console.store.floor import Floor
from console.store.floor_store import Touched
from console.store.sorted_view import Settlement, SortedView
from console.words import count, say

Index = QModelIndex | QPersistentModelIndex
#: How long a new or changed row keeps its tint, seconds.
TINT_S: Final = 2.0
#: More separate removals than this in one settling are shown as a reset; the view keeps its selection by id.
MANY_RUNS: Final = 60
#: So few rows are found faster by looking for each than by numbering all.
FEW: Final = 8

# Looked up once: an enum member looked up for each call of `data` costs as much as the rest of the call.
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
_ALIGNMENT: Final = Qt.ItemDataRole.TextAlignmentRole
_TOOLTIP: Final = Qt.ItemDataRole.ToolTipRole
_ACCESSIBLE: Final = Qt.ItemDataRole.AccessibleTextRole
_DESCRIPTION: Final = Qt.ItemDataRole.AccessibleDescriptionRole
_HORIZONTAL: Final = Qt.Orientation.Horizontal
_DESCENDING: Final = Qt.SortOrder.DescendingOrder
_NOWHERE: Final = QModelIndex()


class FloorTableModel(QAbstractTableModel):
    """Rows of one table of the floor, in kept order.

    `take` follows what the feed brought, `tick` lets durations go on, `settle` puts rows into order. `visible` is asked
    which rows are on screen, because only those need painting; without it all are. Around every step that moves rows it
    says `about_to_settle` and `settled`.
    """

    about_to_settle = Signal()
    settled = Signal()

    def __init__(self, floor: Floor, spec: TableSpec, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.floor = floor
        self.spec = spec
        self.visible: Callable[[], range] = self._all_rows
        self.now_us = floor.now_us()
        self._view = SortedView(self._key_of(spec.order_by), self._text_of, descending=spec.descending)
        self._sorted_by = spec.column(spec.order_by)
        self._member: Callable[[Any], bool] | None = None
        self._needle = ""
        self._news: dict[str, float] = {}
        self._derived_stale = False
        self._keys_stale = False
        self._stuck_seen = 0
        self._plan_seen = 0
        self._ticking = [place for place, column in enumerate(spec.columns) if column.ticks or column.ticks_while]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._view.ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are, hidden ones too."""
        return 0 if parent.isValid() else len(self.spec.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """What a cell says, how it is aligned, and what it means (tooltip, with formula and number of cases)."""
        if not index.isValid():
            return None
        if role == _DISPLAY:
            return self.cell(index.row(), index.column()).text
        if role == _ALIGNMENT:
            return self.spec.columns[index.column()].align
        if role == _TOOLTIP:
            return self._tooltip(index.row(), index.column())
        if role == _ACCESSIBLE:
            cell = self.cell(index.row(), index.column())
            return say("{figure}: {value}", figure=self.spec.columns[index.column()].title, value=spoken(cell))
        if role == _DESCRIPTION:
            return self._tooltip(index.row(), index.column())
        return None

    def _tooltip(self, row: int, place: int) -> str:
        found = self.explanation(row, place)
        if self.spec.columns[place].align == RIGHT:
            return found.as_text()
        # Words may be cut by a narrow column: here they stand in full.
        return "\n".join(dict.fromkeys(filter(None, (found.value, found.as_text()))))

    def explanation(self, row: int, place: int) -> Explanation:
        """What the figure or the words of one cell say about themselves."""
        column, found = self.spec.columns[place], self.row_at(row)
        meaning = column.meaning(found, self.floor, self.now_us)
        title = column.title
        if self.spec.called is not None:
            title = say("{column}, {row}", column=column.title, row=self.spec.called(found, self.floor))
        is_figure = column.align == RIGHT or isinstance(meaning, Meaning)
        return explained(title, self.cell(row, place).text, meaning, self.floor.age if is_figure else "")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Titles, aligned as their columns; a row says to a screen reader what it is about."""
        if orientation != _HORIZONTAL and role == _ACCESSIBLE and 0 <= section < self.rowCount():
            return self._called(section)
        if orientation != _HORIZONTAL or not 0 <= section < len(self.spec.columns):
            return None
        if role == _DISPLAY:
            return self.spec.columns[section].title
        if role == _TOOLTIP:
            # The title stands here in full: a narrow column cuts it.
            column = self.spec.columns[section]
            return f"{column.title}\n{column.about}" if column.about else column.title
        return self.spec.columns[section].align if role == _ALIGNMENT else None

    def _called(self, row: int) -> str:
        called = self.spec.called
        return called(self.row_at(row), self.floor) if called is not None else count(row + 1)

    def cell(self, row: int, column: int) -> Cell:
        """What one cell says and how loudly."""
        return self.spec.columns[column].cell(self.row_at(row), self.floor, self.now_us)

    def row_at(self, row: int) -> Any:
        """The floor's row that stands at a place."""
        return self._view.rows[self._view.ids[row]]

    def rows_in_order(self) -> list[Any]:
        """The floor's rows as they stand now, from the top. O(rows)."""
        rows = self._view.rows
        return [rows[row_id] for row_id in self._view.ids]

    def id_at(self, row: int) -> str:
        """The id of the row that stands at a place."""
        return self._view.ids[row]

    def place_of(self, row_id: str | None) -> int:
        """Where a row stands, -1 if it is not shown. O(log n)."""
        return self._view.place_of(row_id)

    def places_of(self, row_ids: Iterable[str]) -> list[int]:
        """Where these rows stand, from the top; those not shown are left out. O(rows)."""
        wanted = frozenset(row_ids)
        return [place for place, row_id in enumerate(self._view.ids) if row_id in wanted] if wanted else []

    def is_new(self, row: int) -> bool:
        """Whether the row came or changed in the last `TINT_S` seconds."""
        return bool(self._news) and self._view.ids[row] in self._news

    @property
    def total(self) -> int:
        """How many rows belong to the view that is on, and to whatever was chosen; the filter does not count."""
        return self._view.count_unfiltered

    @property
    def on_floor(self) -> int:
        """How many rows of this kind the floor has, in the view or not. O(rows)."""
        shows, rows = self.spec.shows, self.floor.store.rows(self.spec.table)
        return len(rows) if shows is None else sum(map(shows, rows.values()))

    @property
    def view_hides_all(self) -> bool:
        """Whether rows that belong here are not shown because of the view that is on, and only because of it."""
        if self._view.ids or self._needle.strip():
            return False
        asked = _all_of([one for one in (self.spec.shows, self._member) if one])
        return any(asked is None or asked(row) for row in self.floor.store.rows(self.spec.table).values())

    @property
    def needle(self) -> str:
        """What the rows are filtered by; '' for nothing."""
        return self._view.needle

    @property
    def sorted_by(self) -> tuple[int, Qt.SortOrder]:
        """The column and direction of the order."""
        return self._sorted_by, _DESCENDING if self._view.descending else Qt.SortOrder.AscendingOrder

    def take(self, touched: Touched) -> None:
        """Show what the feed brought: changed cells at once, order and numbers of rows when they settle."""
        self.now_us = self.floor.now_us()
        if touched.everything:
            self._view.forget()
            self.show_members(self._member)
            return
        if not self.spec.derived_from.isdisjoint(touched.ids):
            self._derived_stale = True
        if not self.spec.columns[self._sorted_by].sort_from.isdisjoint(touched.ids):
            self._keys_stale = True
        ids = touched.of(self.spec.table)
        if ids:
            self._touch(ids)
            self._repaint_rows(ids)
        if touched.regrouped:
            self.show_members(self._member)

    def concerns(self, touched: Touched) -> bool:
        """Whether anything this table shows, or looks up, is among what changed."""
        return touched.regrouped or self.spec.table in touched.ids or not self.spec.derived_from.isdisjoint(touched.ids)

    def show_members(self, member: Callable[[Any], bool] | None) -> None:
        """Show only rows that belong here, or all, of those in the view that is on; begins again."""
        self._member = member
        asked = (self.floor.view.lists(self.spec.table), self.spec.shows, member)
        if self._keys_stale or self.spec.are_figures:
            self._view.touch_keys()
        self._view.set_filter(self._needle, self.floor.view.filter.text)
        self._view.set_member(_all_of([one for one in asked if one]), self.floor.store.rows(self.spec.table).values())
        self._reset()

    def show_view(self) -> None:
        """Show what belongs to the view that is on now."""
        self.show_members(self._member)

    def set_filter(self, needle: str) -> None:
        """Show only rows whose text contains `needle`, and what the view that is on searches for."""
        self._needle = needle
        self._view.set_filter(needle, self.floor.view.filter.text)
        self._settle_now(self._view.settle())

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column from now on; rows without a value stand last in both directions."""
        self._sorted_by = column
        self._view.set_order(self._key_of(self.spec.columns[column].key), descending=order == _DESCENDING)
        self._settle_now(self._view.settle())

    def words_came(self) -> None:
        """Words that cells say became known from elsewhere than the feed: show them when the rows settle."""
        self._derived_stale = True
        self._view.touch_texts()

    def tick(self) -> None:
        """Let the durations on screen go on."""
        self.now_us = self.floor.now_us()
        stuck = self.floor.stuck.revisions.get(self.spec.table, 0)
        if stuck != self._stuck_seen:
            self._stuck_seen = stuck
            self._derived_stale = True
            self._view.touch_texts()
        if self.spec.table == "agent" and self.floor.plan.revision != self._plan_seen:
            self._plan_seen = self.floor.plan.revision
            if "shift_activity" in self.spec.columns[self._sorted_by].sort_from:
                self._keys_stale = True
        if self.spec.are_figures:
            self._derived_stale = True
            return
        shown = self.visible()
        for column in self._ticking if shown else ():
            ticks_while = self.spec.columns[column].ticks_while
            if ticks_while is None or ticks_while(self.floor):
                self.dataChanged.emit(self.index(shown[0], column), self.index(shown[-1], column))

    def settle(self, *, hold: bool = False) -> bool:
        """Put the rows into order and take in new ones, repaint what was looked up elsewhere, let old tints go.

        With `hold` every row stays where it is: something is under the pointer or being picked. Says whether there was
        anything to do.
        """
        if self._keys_stale or (self._derived_stale and self.spec.are_figures):
            self._view.touch_keys()
        looked_up = self._derived_stale
        if looked_up:
            self._repaint(self.visible())
        self._keys_stale = self._derived_stale = False
        todo = Settlement() if hold else self._view.settle()
        self._settle_now(todo)
        self._fade()
        return looked_up or not todo.is_empty

    def as_text(self, rows: Iterable[int], columns: Iterable[int]) -> str:
        """These cells with their titles, fields parted by tabs, one line a row: what a spreadsheet takes."""
        places = list(columns)
        lines = [[self.spec.columns[column].title for column in places]]
        lines += [[self.cell(row, column).text for column in places] for row in rows]
        return "".join("\t".join(map(_one_line, line)) + "\n" for line in lines)

    def _touch(self, ids: Iterable[str]) -> None:
        rows = self.floor.store.rows(self.spec.table)
        noteworthy, known = self.spec.noteworthy, self._view.rows
        until = time.monotonic() + TINT_S
        for row_id in ids:
            row, old = rows.get(row_id), known.get(row_id)
            if noteworthy is not None and row is not None and (old is None or noteworthy(old) != noteworthy(row)):
                self._news[row_id] = until
            self._view.touch(row_id, row)

    def _repaint_rows(self, ids: Iterable[str]) -> None:
        wanted, shown = frozenset(ids), self.visible()
        for place in shown:
            if self._view.ids[place] in wanted:
                self._repaint(range(place, place + 1))

    def _repaint(self, places: range) -> None:
        if places:
            last = len(self.spec.columns) - 1
            self.dataChanged.emit(self.index(places[0], 0), self.index(places[-1], last))

    def _fade(self) -> None:
        if not self._news:
            return
        now = time.monotonic()
        old = [row_id for row_id, until in self._news.items() if until <= now]
        for row_id in old:
            del self._news[row_id]
        self._repaint_rows(old)

    def _settle_now(self, todo: Settlement) -> None:
        if todo.is_empty:
            return
        if len(todo.dropped) > MANY_RUNS:
            self._reset()
            return
        self.about_to_settle.emit()
        self._take_steps(todo)
        self.settled.emit()

    def _take_steps(self, todo: Settlement) -> None:
        for first, last in todo.dropped:
            self.beginRemoveRows(_NOWHERE, first, last)
            self._view.drop(first, last)
            self.endRemoveRows()
        if todo.added:
            there = len(self._view.ids)
            self.beginInsertRows(_NOWHERE, there, there + len(todo.added) - 1)
            self._view.append(todo.added)
            self.endInsertRows()
        if todo.reordered:
            self._reorder()

    def _reorder(self) -> None:
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        ids = [self._view.ids[index.row()] for index in held]
        wanted = frozenset(ids)
        self._view.reorder()
        order = self._view.ids
        if len(wanted) <= FEW:
            places = {row_id: self._view.place_of(row_id) for row_id in wanted}
        else:
            places = {row_id: place for place, row_id in enumerate(order) if row_id in wanted}
        moved = [self.index(places[row_id], index.column()) for row_id, index in zip(ids, held, strict=True)]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _reset(self) -> None:
        self.about_to_settle.emit()
        self.beginResetModel()
        self._news.clear()
        self._view.start()
        self.endResetModel()
        self.settled.emit()

    def _all_rows(self) -> range:
        return range(len(self._view.ids))

    def _key_of(self, key: str) -> Callable[[Any], Any]:
        sort, floor = self.spec.columns[self.spec.column(key)].sort, self.floor
        return lambda row: sort(row, floor)

    def _text_of(self, row: Any) -> str:
        return self.spec.text(row, self.floor)


def runs(places: Iterable[int]) -> list[tuple[int, int]]:
    """First and last of each run of places that follow each other; `places` have to be in order."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and found[-1][1] == place - 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found


def _all_of(asked: Sequence[Callable[[Any], bool]]) -> Callable[[Any], bool] | None:
    """What rows have to be to answer yes to each question; asked of every row, so one question stands alone."""
    if len(asked) < 2:
        return asked[0] if asked else None
    if len(asked) == 2:
        one, other = asked
        return lambda row: one(row) and other(row)
    return lambda row: all(question(row) for question in asked)


def _one_line(text: str) -> str:
    return " ".join(text.split())
