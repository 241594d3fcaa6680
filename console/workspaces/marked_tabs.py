"""Tabs of which the one in front is underlined: in the dark the shades of Fusion's tabs are told apart by nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from console.theme import scaled

if TYPE_CHECKING:
    from console.theme import Theme

#: How thick the line is, and how far it stays from the tab's sides, pixels at the usual text size.
_THICK: Final = 3
_SIDE: Final = 6


class MarkedTabs(QTabWidget):
    """Pages under titles; the bar of its titles has the keyboard."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabBar(_MarkedBar(theme, self))
        self.setDocumentMode(True)


class _MarkedBar(QTabBar):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def tabSizeHint(self, index: int) -> QSize:
        """As Qt has it, and the room of the line: below letters that reach down there was none for all of them."""
        found = super().tabSizeHint(index)
        return QSize(found.width(), found.height() + scaled(_THICK))

    def marked(self) -> QRect:
        """Where the line is."""
        tab = self.tabRect(self.currentIndex())
        side, thick = scaled(_SIDE), scaled(_THICK)
        return QRect(tab.left() + side, tab.bottom() + 1 - thick, tab.width() - 2 * side, thick)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tabs, and the line below the title in front."""
        super().paintEvent(event)
        if self.currentIndex() >= 0:
            painter = QPainter(self)
            painter.fillRect(self.marked(), self._theme.colour("accent"))
            painter.end()
