"""The tables of limits: cells of several lines under flat headers, columns that share the width, rows as high as they need."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QTableView

from console.authority.limits.cell_painter import CellPainter
from console.authority.limits.flat_header import FlatHeader
from console.theme import HEADER_PT, TEXT_PT, Theme, scaled

#: No column is narrower or wider, pixels at the usual text size.
_NARROWEST: Final = 118
_WIDEST: Final = 320


class FlatTable(QTableView):
    """One cell has the keyboard; Enter does what `enter` does there."""

    def __init__(self, theme: Theme, model: QAbstractTableModel, name: str) -> None:
        super().__init__()
        model.setParent(self)
        self.setModel(model)
        self.painter_ = CellPainter(theme, self)
        self.setItemDelegate(self.painter_)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        corner = self.findChild(QAbstractButton)
        if corner is not None:
            # Qt's button between the headers, for selecting everything: there is nothing of that kind here.
            corner.setMaximumSize(0, 0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(FlatHeader(Qt.Orientation.Horizontal, theme, HEADER_PT, self))
        self.setVerticalHeader(FlatHeader(Qt.Orientation.Vertical, theme, TEXT_PT, self, strong=True))
        model.dataChanged.connect(self.fit)
        model.modelReset.connect(self._begin)

    def enter(self) -> None:
        """What Enter does with the cell that has the keyboard."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        # While a cell is typed into, Enter ends that and comes by here afterwards.
        is_typing = self.state() == QAbstractItemView.State.EditingState
        if enter and plain and not is_typing and self.currentIndex().isValid():
            self.enter()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns of one width, none too narrow to be read."""
        super().resizeEvent(event)
        self.fit()

    def fit(self, *_changed: Any) -> None:
        """Columns share the width; rows are as high as what stands in them, and its name, need."""
        number = self.model().columnCount()
        if not number:
            return
        wide = min(max(scaled(_NARROWEST), self.viewport().width() // number), scaled(_WIDEST))
        for column in range(number):
            self.setColumnWidth(column, wide)
        names: Any = self.verticalHeader()
        for row in range(self.model().rowCount()):
            self.setRowHeight(row, max(self.sizeHintForRow(row), names.sectionSizeFromContents(row).height()))

    def _begin(self) -> None:
        self.fit()
        if self.model().rowCount() and self.model().columnCount():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.model().index(0, 0), flags)
