"""The lines of a handover, in groups by kind: what, until when, whose it is, and how it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from console.handover.line_words import ORDER, heading, is_late, standing, what, when, whose
from console.store.handovers import Line
from console.theme import HEADER_PT, Theme, scaled, text_font
from console.words import say

if TYPE_CHECKING:
    from console.store.floor import Floor

_LINE: Final = Qt.ItemDataRole.UserRole
_COLUMNS: Final = 4
_STATE: Final = 3


class RowDelegate(QStyledItemDelegate):
    """Rows as high as in every other table."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for the words, and the height of a row."""
        return QSize(super().sizeHint(option, index).width() + scaled(12), self._theme.row_height)


def quiet_rows(table: QTreeWidget, theme: Theme) -> None:
    """Give a table the rows and the titles of the floor's tables: the first column has what room there is."""
    table.setItemDelegate(RowDelegate(theme, table))
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setAllColumnsShowFocus(True)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    header = table.header()
    header.setFont(text_font(HEADER_PT))
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(1, table.columnCount()):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)


class LinesView(QTreeWidget):
    """`chosen_changed` says that other lines are chosen; `opened` that Enter was pressed on one."""

    chosen_changed = Signal()
    opened = Signal()

    def __init__(self, floor: Floor, theme: Theme, title: str, parent: QWidget, *, given: bool) -> None:
        super().__init__(parent)
        self._floor, self._theme = floor, theme
        self._shown: tuple[object, ...] = ()
        self.setAccessibleName(title)
        self.setColumnCount(_COLUMNS)
        self.setHeaderLabels([say("What"), say("When"), say("Who has it"), say("Stands")])
        self.setColumnHidden(_STATE, not given)
        quiet_rows(self, theme)
        self.setIndentation(scaled(12))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.itemSelectionChanged.connect(self.chosen_changed)
        self.itemActivated.connect(self._open)

    def show_lines(self, lines: Sequence[Line], texts: Mapping[str, str], now: int) -> None:
        """Show these; what is chosen stays chosen."""
        rows = [(line, self._cells(line, texts, now)) for line in lines]
        shown = tuple((line.id, line.kind, line.state, *cells) for line, cells in rows)
        if shown == self._shown:
            return
        same = [entry[:2] for entry in self._shown] == [entry[:2] for entry in shown]  # type: ignore[index]
        self._shown = shown
        if same:
            self._change(rows, now)
        else:
            self._build(rows, now)

    def chosen(self) -> list[str]:
        """Ids of the lines chosen, or of the one that has the keyboard."""
        found = [item.data(0, _LINE) for item in self.selectedItems()]
        current = self.currentItem()
        if not any(found) and current is not None:
            found = [current.data(0, _LINE)]
        return [line_id for line_id in found if line_id]

    def _build(self, rows: Sequence[tuple[Line, tuple[str, ...]]], now: int) -> None:
        chosen, at = set(self.chosen()), self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        for kind in ORDER:
            of_kind = [(line, cells) for line, cells in rows if line.kind == kind]
            if not of_kind:
                continue
            group = QTreeWidgetItem(self, [heading(kind, len(of_kind))])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFirstColumnSpanned(True)
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            for line, cells in of_kind:
                item = QTreeWidgetItem(group)
                item.setData(0, _LINE, line.id)
                self._fill(item, line, cells, now)
                item.setSelected(line.id in chosen)
            group.setExpanded(True)
        self.verticalScrollBar().setValue(at)
        self.blockSignals(False)
        self.chosen_changed.emit()

    def _change(self, rows: Sequence[tuple[Line, tuple[str, ...]]], now: int) -> None:
        by_id = {line.id: (line, cells) for line, cells in rows}
        for place in range(self.topLevelItemCount()):
            group = self.topLevelItem(place)
            for at in range(0 if group is None else group.childCount()):
                item = group.child(at) if group is not None else None
                if item is not None:
                    line, cells = by_id[item.data(0, _LINE)]
                    self._fill(item, line, cells, now)
        self.chosen_changed.emit()

    def _cells(self, line: Line, texts: Mapping[str, str], now: int) -> tuple[str, ...]:
        floor = self._floor
        return what(line, floor, texts), when(line, now), whose(line, floor, now), standing(line, floor, now)

    def _fill(self, item: QTreeWidgetItem, line: Line, cells: tuple[str, ...], now: int) -> None:
        late = is_late(line, now)
        quiet = QBrush(self._theme.colour("text" if line.state == "waits" else "quiet"))
        for column, text in enumerate(cells):
            item.setText(column, text.replace("\n", " "))
            item.setToolTip(column, text)
            item.setForeground(column, quiet)
        font = item.font(1)
        font.setBold(late)
        item.setFont(1, font)
        if late:
            item.setForeground(1, QBrush(self._theme.colour("urgent_text")))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, cells)))

    def _open(self, item: QTreeWidgetItem) -> None:
        if item.data(0, _LINE):
            self.opened.emit()
