"""A window that is on screen before what stands in it is loaded and made."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QByteArray, QCoreApplication, QEventLoop, QRect, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from console.theme import TEXT_PT, Theme, scaled, text_font

#: How long what comes next waits for the empty window to be on screen, seconds.
WAITS_S: Final = 0.1
#: The window can be made as small as this, pixels.
SMALLEST: Final = (640, 480)
_MARGIN: Final = 12
_NO_INPUT: Final = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
_TOP_LEFT: Final = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


class OpeningWindow(QMainWindow):
    """Finds its size, and with `open_empty` shows itself empty, with a sentence; whoever fills it calls `fill_is_done`.

    `first_painted` is emitted once what fills it has been painted.
    """

    first_painted = Signal()

    def __init__(self, theme: Theme, settings: QSettings | None) -> None:
        super().__init__()
        self.theme = theme
        self.settings = settings
        self._words = ""
        self._filled = False
        self._painted = False
        self._painted_empty = False
        self.setWindowTitle("Floorwalker")
        self._find_size()

    @property
    def is_full(self) -> bool:
        """Whether all that stands in it is there."""
        return self._filled

    def open_empty(self, words: str) -> None:
        """Be on screen now, with `words` or none: loading the panels takes longer than all that came before."""
        self._words = words
        self.show()
        ends = time.monotonic() + WAITS_S
        while not self._painted_empty and time.monotonic() < ends:
            QCoreApplication.processEvents(_NO_INPUT, 10)

    def fill_is_done(self) -> None:
        """From the next paint on everything is there."""
        self._filled = True
        self.update()

    def _find_size(self) -> None:
        # Not as much as the panels want as they stand: made smaller, they stand in another way.
        self.setMinimumSize(*SMALLEST)
        room = self.screen().availableGeometry()
        # At first most of a large screen: there is enough to show.
        wide, high = max(1440, room.width() * 6 // 7), max(900, room.height() * 6 // 7)
        self.resize(min(wide, room.width()), min(high, room.height()))
        if room.width() <= 1440 or room.height() <= 940:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        geometry = self.settings.value("geometry") if self.settings is not None else None
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint; while it is empty a sentence; the first time with all in it, say so when it is on screen."""
        super().paintEvent(event)
        if not self._filled:
            self._paint_words()
            self._painted_empty = True
        elif not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._say_painted)

    def _paint_words(self) -> None:
        painter = QPainter(self)
        painter.setFont(text_font(TEXT_PT))
        painter.setPen(self.theme.colour("quiet"))
        edge = scaled(_MARGIN)
        painter.drawText(QRect(self.rect()).adjusted(edge, edge, -edge, -edge), _TOP_LEFT, self._words)
        painter.end()

    def _say_painted(self) -> None:
        self.first_painted.emit()
