"""The table of the matrix: Enter or a digit edits the cell that has the keyboard, where the person may."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QTableView

from console.authority.limits.cell_painter import CellPainter
from console.authority.limits.flat_header import FlatHeader
from console.authority.limits.matrix_model import CellKey, MatrixModel
from console.theme import HEADER_PT, TEXT_PT, Theme, scaled
from console.words import say

_Trigger: Final = QAbstractItemView.EditTrigger
#: No column is narrower, pixels at the usual text size.
_NARROWEST: Final = 118


class MatrixView(QTableView):
    """`chosen` says that another cell has the keyboard; `refused` carries why this one cannot be edited.

    `menu_wanted` carries where on the screen (QPoint) the menu of the cell is wanted.
    """

    chosen = Signal()
    refused = Signal(str)
    menu_wanted = Signal(object)

    def __init__(self, theme: Theme, why_not: Callable[[CellKey], str], begins: Callable[[CellKey], str]) -> None:
        super().__init__()
        self.matrix = MatrixModel(self)
        self.setModel(self.matrix)
        self._theme, self._why_not, self._begins = theme, why_not, begins
        self.painter_ = CellPainter(theme, self)
        self.setItemDelegate(self.painter_)
        self.setObjectName("matrix of limits")
        self.setAccessibleName(say("Limits by kind and level"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self._corner = self.findChild(QAbstractButton)
        if self._corner is not None:
            self._corner.installEventFilter(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(_Trigger.AnyKeyPressed | _Trigger.EditKeyPressed | _Trigger.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(FlatHeader(Qt.Orientation.Horizontal, theme, HEADER_PT, self))
        self.setVerticalHeader(FlatHeader(Qt.Orientation.Vertical, theme, TEXT_PT, self, strong=True))
        self.matrix.dataChanged.connect(self._fit)
        self.matrix.modelReset.connect(self._begin)

    @property
    def key(self) -> CellKey | None:
        """The cell that has the keyboard."""
        return self.matrix.key(self.currentIndex())

    def edit_cell(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Let a cell be typed into, where the person may; what was typed there before stands in it."""
        plain = self.matrix.index(index.row(), index.column())
        self.setCurrentIndex(plain)
        if self._may_edit(plain):
            self.edit(plain)

    def edit(self, index: Any, trigger: Any = None, event: Any = None) -> Any:
        """Not where the person may not: then it says why. Of all keys only digits begin an amount."""
        if trigger is None:
            super().edit(index)
            return None
        if not self.editTriggers() & trigger or self.state() == QAbstractItemView.State.EditingState:
            return super().edit(index, trigger, event)
        if trigger == _Trigger.AnyKeyPressed and not (isinstance(event, QKeyEvent) and event.text().isdigit()):
            return False
        if trigger == _Trigger.AllEditTriggers or self._may_edit(index):
            return super().edit(index, trigger, event)
        return False

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The corner between the headers is as flat as they are."""
        if watched is self._corner and event.type() == QEvent.Type.Paint:
            painter = QPainter(self._corner)
            painter.fillRect(self._corner.rect(), self._theme.colour("window"))
            painter.end()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and self.currentIndex().isValid():
            self.edit_cell(self.currentIndex())
            return
        super().keyPressEvent(event)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns of one width, none too narrow to be read."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Columns share the width; rows are as high as what stands in them, and its name, need."""
        number = self.matrix.columnCount()
        wide = max(scaled(_NARROWEST), self.viewport().width() // number)
        for column in range(number):
            self.setColumnWidth(column, wide)
        names = self.verticalHeader()
        for row in range(self.matrix.rowCount()):
            needed = max(self.sizeHintForRow(row), names.sectionSizeFromContents(row).height())
            self.setRowHeight(row, needed)

    def _begin(self) -> None:
        if self.matrix.kinds:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.matrix.index(0, 0), flags)
