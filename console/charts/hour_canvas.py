"""The surface of the last hour: shows the plots, and takes the pointer and the keys for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from console.charts.hour_layout import HourLayout, placed
from console.charts.hour_paint import HourPainter, size_without
from console.charts.hour_plots import HourPlots
from console.charts.hour_words import moment_words, sentences
from console.explanation import Explanation, explained
from console.theme import Theme, scaled

if TYPE_CHECKING:
    from console.charts.hour_lines import HourLines

#: Steps that the arrows go, alone and with Shift or Ctrl: 20 seconds and five minutes.
STEP: Final = 1
LEAP: Final = 15
_NOTHING: Final = HourLayout((), ())
_LEAPS: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class HourCanvas(QWidget):
    """Plots with a line under the pointer. Left and right move it (with Shift or Ctrl by five minutes), up and down go
    from plot to plot, Home and End to the ends of the hour, Escape lets go, Ctrl+C asks for a copy.

    `moment_changed` carries the words of the moment under the line, '' for none.
    """

    accessible_role = QAccessible.Role.Chart
    moment_changed = Signal(str)
    copy_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._painter = HourPainter(theme)
        self._lines: HourLines | None = None
        self._words = _Words(self)
        self.hour: HourPlots | None = None
        self.layout_now = _NOTHING
        self.message = ""
        self.age = ""
        self.stale = False
        #: The moment under the line, by its place among the hour's; None for none.
        self.place: int | None = None
        self._by_key = False
        self._chosen = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        theme.changed.connect(self._recolour)

    def draw_with(self, lines: HourLines) -> None:
        """From now on lines are drawn."""
        self._lines = lines
        lines.view.setGeometry(self.rect())
        lines.view.lower()
        lines.view.show()
        self._lay_out()

    @property
    def can_draw(self) -> bool:
        """Whether lines are drawn already."""
        return self._lines is not None

    def show_hour(self, hour: HourPlots | None, message: str = "") -> None:
        """Show this hour, or words for none."""
        self.hour, self.message = hour, message
        self._lay_out()
        if self.place is not None:
            self.moment_changed.emit(self._moment())

    def set_stale(self, stale: bool) -> None:
        """Hatch the times while the data is old."""
        if stale != self.stale:
            self.stale = stale
            self._words.update()

    def minimumSizeHint(self) -> QSize:
        """One plot at its least."""
        return QSize(scaled(120), scaled(24))

    def sizeHint(self) -> QSize:
        """Two rows of plots."""
        return QSize(scaled(600), scaled(140))

    def explanation(self) -> Explanation | None:
        """What the plot the keyboard is at says about its figure now."""
        shown = self.layout_now.plots
        return self._explanation_of(shown[min(self._chosen, len(shown) - 1)].key) if shown else None

    def explained_place(self) -> QRect:
        """Where that plot stands on screen."""
        shown = self.layout_now.plots
        area = shown[min(self._chosen, len(shown) - 1)].area if shown else self.rect()
        return QRect(self.mapToGlobal(area.topLeft()), area.size())

    def go_to(self, place: int | None) -> None:
        """Put the line at a moment, or take it away."""
        if self.hour is None:
            place = None
        elif place is not None:
            place = min(max(place, 0), len(self.hour.at_us) - 1)
        if place != self.place:
            self.place = place
            self._words.update()
            self.moment_changed.emit(self._moment())

    def paint_words(self, painter: QPainter) -> None:
        """Paint everything but the lines."""
        if self.hour is not None and self.layout_now.plots and self._lines is not None:
            chosen = self.layout_now.plots[min(self._chosen, len(self.layout_now.plots) - 1)].key
            self._painter.paint(
                painter, self.hour, self.layout_now, self.place, chosen if self.hasFocus() and self._by_key else ""
            )
            if self.stale:
                self._painter.paint_hatch(painter, self.layout_now)
        elif self.hour is not None and self._lines is not None:
            # There is no room for a plot: its words take less.
            self._painter.paint_words(painter, self.rect(), " ".join(sentences(self.hour)))
        else:
            self._painter.paint_words(painter, self.rect(), self.message)
        if self.hasFocus():
            self._painter.paint_ring(painter, self.rect())

    def event(self, event: QEvent) -> bool:
        """Explain the plot under the pointer when it rests there."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            key = next((plot.key for plot in self.layout_now.plots if plot.caption.contains(event.pos())), None)
            found = self._explanation_of(key) if key is not None else None
            QToolTip.showText(event.globalPos(), found.as_text() if found is not None else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Put the line under the pointer."""
        x = round(event.position().x())
        near = next((one.area for one in self.layout_now.plots if one.area.left() <= x <= one.area.right()), None)
        self._by_key = False
        self.go_to(self._painter.place_at(self.hour, x, near) if near is not None and self.hour is not None else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the line away."""
        super().leaveEvent(event)
        if not self._by_key:
            self.go_to(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self._words.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring and the line away."""
        super().focusOutEvent(event)
        self._by_key = False
        self.go_to(None)
        self._words.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the line, go from plot to plot, ask for a copy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif self.hour is None or not self._key_moves(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the plots anew."""
        super().resizeEvent(event)
        self._words.resize(self.size())
        if self._lines is not None:
            self._lines.view.setGeometry(self.rect())
        self._lay_out()

    def _key_moves(self, event: QKeyEvent) -> bool:
        last = len(self.hour.at_us) - 1 if self.hour is not None else 0
        here = last if self.place is None else self.place
        far = LEAP if event.modifiers() & _LEAPS else STEP
        key = event.key()
        moves = {
            Qt.Key.Key_Left: here - far,
            Qt.Key.Key_Right: here + far,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key in moves:
            self._by_key = True
            self.go_to(moves[Qt.Key(key)])
            self._announce(self._moment())
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._by_key = True
            step = 1 if key == Qt.Key.Key_Down else -1
            self._chosen = min(max(self._chosen + step, 0), max(0, len(self.layout_now.plots) - 1))
            self._words.update()
            found = self.explanation()
            self._announce(f"{found.title}: {found.value}" if found is not None else "")
        elif key == Qt.Key.Key_Escape and self.place is not None:
            self._by_key = False
            self.go_to(None)
        else:
            return False
        return True

    def _announce(self, words: str) -> None:
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _moment(self) -> str:
        return moment_words(self.hour, self.place) if self.hour is not None and self.place is not None else ""

    def _explanation_of(self, key: str) -> Explanation | None:
        if self.hour is None:
            return None
        plot = self.hour.plot(key)
        return explained(plot.caption, plot.now, plot.meaning, self.age)

    def _lay_out(self) -> None:
        if self.hour is None:
            self.layout_now = _NOTHING
        else:
            measures = self._painter.measures(self.hour)
            keys = [plot.key for plot in self.hour.plots]
            self.layout_now = placed(size_without(self.size(), measures.gap), keys, measures)
        if self._lines is not None:
            self._lines.place(self.layout_now)
            if self.hour is not None:
                self._lines.show_hour(self.hour)
        self._words.update()

    def _recolour(self) -> None:
        if self._lines is not None:
            self._lines.recolour()
        self._words.update()


class _Words(QWidget):
    """Lies over the lines and lets everything through."""

    def __init__(self, canvas: HourCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        painter = QPainter(self)
        self._canvas.paint_words(painter)
        painter.end()
