"""A day from midnight to midnight as a bar, with its open hours filled: seven of them show a week at a glance."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.theme import Theme, scaled

_DAY_MIN: Final = 1440
#: Marks at these hours.
_MARKS: Final = (6, 12, 18)
_HEIGHT: Final = 14
_WIDTH: Final = 120


class DayBar(QWidget):
    """Paints hours (from, to) in minutes of the day. The words stand beside it, so it says nothing to a screen reader."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hours: tuple[tuple[int, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)

    def show_hours(self, hours: tuple[tuple[int, int], ...]) -> None:
        """Show these."""
        if hours != self._hours:
            self._hours = hours
            self.update()

    def sizeHint(self) -> QSize:
        """A line of words high."""
        return QSize(scaled(_WIDTH), scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """A fourth as wide."""
        return QSize(scaled(_WIDTH) // 4, scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the day, its open hours, and marks at six, noon and eighteen o'clock."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("hairline"))
        per_minute = self.width() / _DAY_MIN
        for opens, closes in self._hours:
            room = QRectF(opens * per_minute, 0, (closes - opens) * per_minute, self.height())
            painter.fillRect(room, self._theme.colour("spark"))
        for hour in _MARKS:
            place = QRectF(hour * 60 * per_minute, 0, 1, self.height())
            painter.fillRect(place, self._theme.colour("base"))
        painter.end()
