"""The table of the ledger: rows as on the floor, Enter opens the contact of one."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QEvent, QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyledItemDelegate, QTableView, QWidget

from console.authority.ledger.lines_model import AMOUNT, LinesModel
from console.theme import HEADER_PT, TEXT_PT, Theme, scaled, text_font

#: No column begins wider than this, pixels at the usual text size.
_WIDEST: Final = 190
_LEAST: Final = 44


class _AmountDelegate(QStyledItemDelegate):
    """Keeps an amount, which ends at the right, apart from what begins beside it."""

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        """The amount and a blank."""
        return f"{super().displayText(value, locale)}\N{EN SPACE}"


class LinesView(QTableView):
    """`opened` carries the line that Enter was pressed on, or that was clicked twice."""

    opened = Signal(object)

    def __init__(self, model: LinesModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines_model, self._theme = model, theme
        self.empty_words = ""
        self._is_fitted = False
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFont(text_font(TEXT_PT))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setFont(text_font(HEADER_PT))
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header.setResizeContentsPrecision(60)
        self.setMinimumHeight(scaled(170))
        self.setItemDelegateForColumn(AMOUNT, _AmountDelegate(self))
        self.activated.connect(self._open)
        self._size_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Rows follow the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._size_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say what an empty ledger means."""
        super().paintEvent(event)
        if not self.lines_model.lines and self.empty_words:
            painter = QPainter(self.viewport())
            painter.setPen(self._theme.colour("quiet"))
            room = self.viewport().rect().adjusted(scaled(24), scaled(16), -scaled(24), -scaled(16))
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.empty_words)
            painter.end()

    def fit_once(self) -> None:
        """Give each column the width its words need, as soon as there are some."""
        if self._is_fitted or not self.lines_model.lines:
            return
        self._is_fitted = True
        self.resizeColumnsToContents()
        for column in range(self.lines_model.columnCount()):
            width = self.columnWidth(column) + scaled(8)
            self.setColumnWidth(column, max(scaled(_LEAST), min(width, scaled(_WIDEST))))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.lines_model.lines[index.row()])

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.row_height)
