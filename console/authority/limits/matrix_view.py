"""The table of the matrix: Enter or a digit edits the cell that has the keyboard, where the person may."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from console.authority.limits.flat_table import FlatTable
from console.authority.limits.matrix_model import CellKey, MatrixModel
from console.theme import Theme, scaled
from console.words import say

_Index = QModelIndex | QPersistentModelIndex
_Trigger: Final = QAbstractItemView.EditTrigger


class MatrixView(FlatTable):
    """`chosen` says that another cell has the keyboard; `refused` carries why this one cannot be edited.

    `menu_wanted` carries where on the screen (QPoint) the menu of the cell is wanted.
    """

    chosen = Signal()
    refused = Signal(str)
    menu_wanted = Signal(object)

    def __init__(self, theme: Theme, why_not: Callable[[CellKey], str], begins: Callable[[CellKey], str]) -> None:
        self.matrix = MatrixModel()
        self._why_not, self._begins = why_not, begins
        super().__init__(theme, self.matrix, say("Limits by kind and level"))
        self.setObjectName("matrix of limits")
        self.setEditTriggers(_Trigger.AnyKeyPressed | _Trigger.EditKeyPressed | _Trigger.DoubleClicked)

    @property
    def key(self) -> CellKey | None:
        """The cell that has the keyboard."""
        return self.matrix.key(self.currentIndex())

    @property
    def is_typed_into(self) -> bool:
        """Whether somebody types into a cell now."""
        return self.state() == QAbstractItemView.State.EditingState

    def enter(self) -> None:
        """Type into it, where the person may; what was typed there before stands in it."""
        if self._may_edit(self.currentIndex()):
            self.edit(self.currentIndex())

    def edit(self, index: Any, trigger: Any = None, event: Any = None) -> Any:
        """Not where the person may not: then it says why. Of all keys only digits begin an amount."""
        if trigger is None:
            super().edit(index)
            return None
        if not self.editTriggers() & trigger or self.is_typed_into:
            return super().edit(index, trigger, event)
        if trigger == _Trigger.AnyKeyPressed and not (isinstance(event, QKeyEvent) and event.text().isdigit()):
            return False
        return super().edit(index, trigger, event) if self._may_edit(index) else False

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Another cell has the keyboard."""
        super().currentChanged(current, previous)
        self.chosen.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Its menu, by the pointer or by the key."""
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(QPoint(rect.left() + scaled(8), rect.bottom()))
        self.menu_wanted.emit(at)

    def _may_edit(self, index: Any) -> bool:
        key = self.matrix.key(index)
        if key is None:
            return False
        reason = self._why_not(key)
        if reason:
            self.refused.emit(reason)
        else:
            self.painter_.begins_with[index.row(), index.column()] = self._begins(key)
        return not reason
