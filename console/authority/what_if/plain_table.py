"""A table of a few rows that are only read, texts at the left and figures at the right; a row may lead somewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from console.theme import Theme, scaled

_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

#: No column is narrower, pixels at the usual text size.
_LEAST: Final = 72


class PlainTable(QTableWidget):
    """`titles` are its columns, of which the first `words` hold texts and the others figures."""

    def __init__(self, name: str, titles: Sequence[str], words: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(0, len(titles), parent)
        self._theme, self._words = theme, words
        self.setAccessibleName(name)
        for column, title in enumerate(titles):
            item = QTableWidgetItem(title)
            item.setTextAlignment(_LEFT if column < words else _RIGHT)
            self.setHorizontalHeaderItem(column, item)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setMinimumSectionSize(scaled(_LEAST))
        self.horizontalHeader().setHighlightSections(False)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows; the chosen one stays chosen by its place."""
        chosen = self.currentRow()
        self.setRowCount(len(rows))
        self.verticalHeader().setDefaultSectionSize(self._theme.row_height)
        for number, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setTextAlignment(_LEFT if column < self._words else _RIGHT)
                self.setItem(number, column, item)
        if 0 <= chosen < len(rows):
            self.setCurrentCell(chosen, max(0, self.currentColumn()))

    def fit(self, most: int) -> None:
        """Be as high as its rows need, up to so many."""
        rows = max(1, min(most, self.rowCount()))
        frame = 2 * self.frameWidth() + self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * self._theme.row_height + frame)
