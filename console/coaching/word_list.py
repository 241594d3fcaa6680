"""The lists of coaching: rows as high as on the floor, and words where there is no row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QWidget,
)

from console.theme import Theme, scaled


class WordList(QTreeWidget):
    """A tree of texts of which one row is chosen, under `titles`; `name` is for who hears it."""

    def __init__(self, name: str, titles: Sequence[str], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._empty_words = ""
        self.setAccessibleName(name)
        self.setHeaderLabels(list(titles))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(_Rows(theme, self))
        theme.changed.connect(self._rows_changed)

    @property
    def empty_words(self) -> str:
        """What is said while there is no row: what belongs here, and how to begin; '' while nobody knows yet."""
        return self._empty_words

    @empty_words.setter
    def empty_words(self, words: str) -> None:
        self._empty_words = words
        self.setAccessibleDescription("" if self.topLevelItemCount() else words)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say what an empty list means."""
        super().paintEvent(event)
        if self._empty_words and not self.topLevelItemCount():
            painter = QPainter(self.viewport())
            painter.setPen(self._theme.colour("quiet"))
            room = self.viewport().rect().adjusted(scaled(24), scaled(16), -scaled(24), -scaled(16))
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self._empty_words)
            painter.end()

    def _rows_changed(self) -> None:
        self.scheduleDelayedItemsLayout()


class _Rows(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As Qt has it, as high as a row of the floor at least."""
        found = super().sizeHint(option, index)
        return QSize(found.width(), max(found.height(), self._theme.row_height))
