"""The lists of the page of reviews: rows of texts, of which one is chosen and stays chosen when it is read anew."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from console.coaching.word_list import WordList
from console.panels.kept_place import kept_place
from console.theme import Theme, scaled

_KEY: Final = Qt.ItemDataRole.UserRole
_PRESSES: Final = Qt.ItemDataRole.UserRole + 1
_GAP: Final = 20
#: The last column takes what is left; no other is wider, pixels at the usual text size.
_WIDEST: Final = 260


class ReviewList(WordList):
    """`chosen_changed` is emitted when another row is chosen, or none; each row stands for a value with an `id`."""

    chosen_changed = Signal()

    def __init__(self, name: str, titles: Sequence[str], theme: Theme, parent: QWidget) -> None:
        super().__init__(name, titles, theme, parent)
        self._values: dict[str, Any] = {}
        self.itemSelectionChanged.connect(self._chose)
        theme.changed.connect(self._colour)

    @property
    def chosen(self) -> Any:
        """What the chosen row stands for; None for none."""
        items = self.selectedItems()
        return self._values.get(items[0].data(0, _KEY)) if items else None

    def choose(self, key: str) -> None:
        """Choose the row of the thing with this id."""
        for place in range(self.topLevelItemCount()):
            item = self.topLevelItem(place)
            if item is not None and item.data(0, _KEY) == key:
                self.setCurrentItem(item)

    def show_rows(self, rows: Sequence[tuple[Any, Sequence[str], bool]]) -> None:
        """Show values with their texts; of what is pressing the first text is strong and of the urgent colour."""
        with kept_place(self):
            self._place(rows)
        # Said anew: whether there is a row is another matter now.
        self.empty_words = self.empty_words
        self._chose()

    def _place(self, rows: Sequence[tuple[Any, Sequence[str], bool]]) -> None:
        former = self.chosen
        self.blockSignals(True)
        self.clear()
        self._values = {value.id: value for value, _texts, _presses in rows}
        for value, texts, presses in rows:
            item = QTreeWidgetItem(list(texts))
            item.setData(0, _KEY, value.id)
            if presses:
                font = item.font(0)
                font.setBold(True)
                item.setFont(0, font)
                item.setData(0, _PRESSES, True)
            self.addTopLevelItem(item)
        self._colour()
        self._fit([texts for _value, texts, _presses in rows])
        self.blockSignals(False)
        if former is not None:
            self.choose(former.id)
        first = self.topLevelItem(0)
        if not self.selectedItems() and first is not None:
            self.setCurrentItem(first)

    def _colour(self) -> None:
        """In the colour of the scheme there is now: that of the other one can hardly be read on this ground."""
        for place in range(self.topLevelItemCount()):
            item = self.topLevelItem(place)
            if item is not None and item.data(0, _PRESSES):
                item.setForeground(0, self._theme.colour("urgent_text"))

    def _fit(self, rows: Sequence[Sequence[str]]) -> None:
        """Columns as wide as their texts, measured here: Qt measures only what is on screen."""
        strong = self.font()
        strong.setBold(True)
        measure = QFontMetrics(strong)
        head = self.headerItem()
        for column in range(self.columnCount() - 1):
            texts = [texts[column] for texts in rows] + ([] if head is None else [head.text(column)])
            wide = max(measure.horizontalAdvance(text) for text in texts)
            self.setColumnWidth(column, min(scaled(_WIDEST), wide + scaled(_GAP)))

    def _chose(self) -> None:
        self.chosen_changed.emit()
