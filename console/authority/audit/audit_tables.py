"""The two tables of the audit: the commands, and below them what the chosen one did."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from console.theme import HEADER_PT, TEXT_PT, Theme, scaled, text_font
from console.words import say

#: No column begins wider than this, pixels at the usual text size.
_WIDEST: Final = 300
_LEAST: Final = 60


class QuietTable(QTableView):
    """A table of rows that are read, not edited; `empty_words` says why there are none."""

    def __init__(self, model: QAbstractItemModel, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.empty_words = ""
        self._is_fitted = False
        self.setModel(model)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFont(text_font(TEXT_PT))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setFont(text_font(HEADER_PT))
        header.setHighlightSections(False)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setResizeContentsPrecision(60)
        self.setMinimumHeight(scaled(110))
        self._size_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Rows follow the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._size_rows()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say what nothing means."""
        super().paintEvent(event)
        if not self.model().rowCount() and self.empty_words:
            painter = QPainter(self.viewport())
            painter.setPen(self._theme.colour("quiet"))
            room = self.viewport().rect().adjusted(scaled(24), scaled(16), -scaled(24), -scaled(16))
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.empty_words)
            painter.end()

    def fit_once(self) -> None:
        """Give each column the width its words need, as soon as there are some."""
        if self._is_fitted or not self.model().rowCount():
            return
        self._is_fitted = True
        self.resizeColumnsToContents()
        for column in range(self.model().columnCount()):
            width = self.columnWidth(column) + scaled(12)
            self.setColumnWidth(column, max(scaled(_LEAST), min(width, scaled(_WIDEST))))

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.row_height)


class EffectsModel(QStandardItemModel):
    """What one command did: what, was, became."""

    def show_lines(self, lines: Sequence[tuple[str, str, str]]) -> None:
        """Show these in place of what was there."""
        self.clear()
        self.setHorizontalHeaderLabels([say("What"), say("Before"), say("After")])
        for line in lines:
            items = [QStandardItem(text) for text in line]
            for item, text in zip(items, line, strict=True):
                item.setToolTip(text)
                item.setEditable(False)
            self.appendRow(items)
