"""When a person begins to drag rows of a table: pressing on a row and pulling takes along what is selected with it.

With Shift or Ctrl the pointer selects rows as it always did; without, a press on one of several selected rows leaves the
selection alone until the button is let go.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from console.panels.floor_table import FloorTable


class RowDrag(QObject):
    """Watches the pointer over the rows of one table; `begin` is called with the table when rows are pulled."""

    def __init__(self, table: FloorTable, begin: Callable[[FloorTable], None]) -> None:
        super().__init__(table)
        self._table = table
        self._begin = begin
        self._pressed_at: QPoint | None = None
        self._keeps_selection = False
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the left button over the rows."""
        if not isinstance(event, QMouseEvent) or watched is not self._table.viewport():
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            return self._press(event)
        if event.type() == QEvent.Type.MouseMove:
            return self._move(event)
        if event.type() == QEvent.Type.MouseButtonRelease:
            return self._release(event)
        return False

    def _press(self, event: QMouseEvent) -> bool:
        self._pressed_at, self._keeps_selection = None, False
        place = event.position().toPoint()
        index = self._table.indexAt(place)
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if event.button() != Qt.MouseButton.LeftButton or not plain or not index.isValid():
            return False
        self._pressed_at = place
        chosen = self._table.selectionModel()
        self._keeps_selection = self._table.selected_count() > 1 and chosen.isRowSelected(index.row())
        if self._keeps_selection:
            self._table.setFocus(Qt.FocusReason.MouseFocusReason)
        return self._keeps_selection

    def _move(self, event: QMouseEvent) -> bool:
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        pulled = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if pulled >= QApplication.startDragDistance():
            self._pressed_at, self._keeps_selection = None, False
            self._begin(self._table)
        return True

    def _release(self, event: QMouseEvent) -> bool:
        keeps, self._pressed_at, self._keeps_selection = self._keeps_selection, None, False
        if not keeps:
            return False
        index = self._table.indexAt(event.position().toPoint())
        if index.isValid():
            chosen = self._table.selectionModel()
            chosen.setCurrentIndex(index, chosen.SelectionFlag.ClearAndSelect | chosen.SelectionFlag.Rows)
        return True
