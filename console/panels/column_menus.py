"""Two menus of a table's columns: by which to sort, and which to show, in what order and how wide."""

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from console.keys.action_names import name_action
from console.panels.floor_table import FloorTable
from console.words import say

TableNow = Callable[[], FloorTable]
"""The table that the menus are about at the moment"""


class SortMenu(QMenu):
    """Sorts by any column; the one sorted by is checked, and choosing it again turns the order."""

    def __init__(self, table_now: TableNow, parent: QWidget) -> None:
        super().__init__(say("Sort &by"), parent)
        self._table_now = table_now
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._sort)
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        _empty(self, self._group)
        table = self._table_now()
        by, _ = table.floor_model.sorted_by
        for section in table.columns.in_order():
            action = _of_column(table, section, self._group)
            action.setChecked(section == by)
            self.addAction(action)

    def _sort(self, action: QAction) -> None:
        self._table_now().sort_by(int(action.data()))


class ColumnsMenu(QMenu):
    """Shows and hides columns, moves the current one, makes it wider; all of it is remembered for each table."""

    def __init__(self, table_now: TableNow, parent: QWidget) -> None:
        super().__init__(say("Col&umns"), parent)
        self.setToolTipsVisible(True)
        self._table_now = table_now
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._group.triggered.connect(self._show_or_hide)
        self._below = self.addSeparator()
        #: What has a key; the columns themselves come and go.
        self.lasting = [
            self._add(say("Move column &left"), "Ctrl+Shift+Left", self._move_left),
            self._add(say("Move column &right"), "Ctrl+Shift+Right", self._move_right),
            self._add(say("&Wider column"), "Alt+Shift+Right", self._wider),
            self._add(say("&Narrower column"), "Alt+Shift+Left", self._narrower),
        ]
        self.addSeparator()
        self.lasting.append(self._add(say("R&eset columns"), "", self._reset))
        self.aboutToShow.connect(self._fill)

    def _add(self, text: str, key: str, do: Callable[[], None]) -> QAction:
        action = self.addAction(text)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(do)
        name_action(action, do)
        return action

    def _fill(self) -> None:
        _empty(self, self._group)
        table = self._table_now()
        shown = table.columns.shown()
        for section in table.columns.in_order():
            action = _of_column(table, section, self._group)
            action.setChecked(section in shown)
            if shown == [section]:
                action.setEnabled(False)
                action.setToolTip(say("One column has to stay."))
            elif table.columns.has_no_room(section):
                action.setToolTip(say("There is no room for it now; choose it to see it all the same."))
            self.insertAction(self._below, action)

    def _show_or_hide(self, action: QAction) -> None:
        self._table_now().columns.show_column(int(action.data()), action.isChecked())

    def _move_left(self) -> None:
        self._table_now().move_column(-1)

    def _move_right(self) -> None:
        self._table_now().move_column(1)

    def _wider(self) -> None:
        table = self._table_now()
        table.columns.widen(table.current_section(), 1)

    def _narrower(self) -> None:
        table = self._table_now()
        table.columns.widen(table.current_section(), -1)

    def _reset(self) -> None:
        self._table_now().columns.reset()


_AMPERSANDS: Final = str.maketrans({"&": "&&"})


def _of_column(table: FloorTable, section: int, group: QActionGroup) -> QAction:
    column = table.floor_model.spec.columns[section]
    action = QAction(column.title.translate(_AMPERSANDS), group)
    action.setData(section)
    action.setCheckable(True)
    action.setToolTip(column.about)
    return action


def _empty(menu: QMenu, group: QActionGroup) -> None:
    for action in group.actions():
        menu.removeAction(action)
        group.removeAction(action)
        action.deleteLater()
