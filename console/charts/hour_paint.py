"""Paints the words around the lines of the last hour: captions, heights, times, values, and the line under the pointer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen

from console.charts.hour_layout import HourLayout, Measures, Placed
from console.charts.hour_plots import HourPlots, Plot
from console.charts.scales import clock_ticks
from console.clock_words import clock_time
from console.delegates.cell import MARGIN
from console.store.step_sums import SAMPLES, STEP_US
from console.theme import HEADER_PT, TEXT_PT, Theme, scaled, text_font

_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE: Final = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
_ELIDE: Final = Qt.TextElideMode.ElideRight
_DASH_WIDTH: Final = 16
_DOT: Final = 3
#: How much the colour of an incident covers of what lies under it, of 255: lines stay as they are.
_SHADE: Final = 26
#: The hour ends with the next step.
_SPAN_US: Final = SAMPLES * STEP_US


class HourPainter:
    """Knows fonts, colours and places; what it paints is handed to it."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._small, self._strong = text_font(HEADER_PT), text_font(TEXT_PT, strong=True)
        self._small_metrics, self._strong_metrics = QFontMetrics(self._small), QFontMetrics(self._strong)

    def measures(self, hour: HourPlots | None) -> Measures:
        """The room that the texts of this hour need."""
        plots = hour.plots if hour is not None else ()
        left = [self._small_metrics.horizontalAdvance(words) for plot in plots for _, words in plot.scale.ticks]
        right = [self._strong_metrics.horizontalAdvance(self._value(plot, len(plot.values) - 1)) for plot in plots]
        return Measures(
            self._strong_metrics.height() + scaled(1),
            # In steps, so that a digit more does not move all plots.
            _step(max(left, default=0), scaled(12)) + scaled(MARGIN) * 2,
            _step(max(right, default=0), scaled(24)) + scaled(MARGIN) * 2,
            scaled(4),
        )

    def paint(self, painter: QPainter, hour: HourPlots, layout: HourLayout, place: int | None, chosen: str) -> None:
        """Paint all words; `place` is the moment under the pointer, `chosen` the plot the keyboard is at, or ''."""
        for placed in layout.plots:
            plot = hour.plot(placed.key)
            self._paint_shades(painter, hour, placed.area)
            self._paint_caption(painter, plot, placed, strong=placed.key == chosen)
            self._paint_heights(painter, plot, placed.area)
            self._paint_value(painter, plot, placed, hour, place)
        for times in layout.times:
            self._paint_times(painter, hour, times, place)

    def paint_hatch(self, painter: QPainter, layout: HourLayout) -> None:
        """Hatch the lines of times: what stands above is old."""
        for times in layout.times:
            painter.fillRect(times, QBrush(self._theme.colour("hairline"), Qt.BrushStyle.BDiagPattern))

    def paint_words(self, painter: QPainter, rect: QRect, words: str) -> None:
        """Paint a sentence where there are no plots."""
        painter.setFont(text_font(TEXT_PT))
        painter.setPen(self._theme.colour("quiet"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(rect.adjusted(scaled(MARGIN), scaled(10), -scaled(MARGIN), 0), flags, words)

    def paint_ring(self, painter: QPainter, rect: QRect) -> None:
        """Paint the ring of the keyboard."""
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawRect(rect.adjusted(1, 1, -1, -1))

    @staticmethod
    def x_of(hour: HourPlots, place: int, area: QRect) -> int:
        """Where a moment stands in an area."""
        begin = hour.at_us[0]
        return area.left() + round((hour.at_us[place] - begin) * area.width() / _SPAN_US)

    @staticmethod
    def place_at(hour: HourPlots, x: int, area: QRect) -> int:
        """The moment whose value is drawn at a pixel of an area."""
        step = int((x - area.left()) * SAMPLES / max(1, area.width()))
        place = min(max(step, 0), SAMPLES - 1)
        return len(hour.at_us) - 1 if place == SAMPLES - 1 else place

    def _paint_caption(self, painter: QPainter, plot: Plot, placed: Placed, *, strong: bool) -> None:
        caption = placed.caption
        painter.setFont(self._strong if strong else self._small)
        painter.setPen(self._theme.colour("text"))
        metrics = self._strong_metrics if strong else self._small_metrics
        text = metrics.elidedText(plot.caption, _ELIDE, caption.width())
        painter.drawText(caption, _LEFT, text)
        painter.setFont(self._small)
        room = caption.adjusted(metrics.horizontalAdvance(text) + scaled(12), 0, 0, 0)
        for mark in plot.marks:
            needed = scaled(_DASH_WIDTH + 4) + self._small_metrics.horizontalAdvance(mark.words)
            if needed > room.width():
                break
            colour = self._theme.colour("urgent_text" if mark.urgent else "quiet")
            painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
            middle = room.center().y()
            painter.drawLine(room.left(), middle, room.left() + scaled(_DASH_WIDTH), middle)
            painter.setPen(colour)
            painter.drawText(room.adjusted(scaled(_DASH_WIDTH + 4), 0, 0, 0), _LEFT, mark.words)
            room.setLeft(room.left() + needed + scaled(12))

    def _paint_shades(self, painter: QPainter, hour: HourPlots, area: QRect) -> None:
        """Shade the time of incidents, with an edge where each begins and what it is called."""
        painter.setFont(self._small)
        ground = QColor(self._theme.colour("urgent_text"))
        ground.setAlpha(_SHADE)
        edge = self._theme.colour("urgent_text")
        end = area.left()
        for shade in hour.shades:
            left, right = (self._x_at(hour, at, area) for at in (shade.since_us, shade.until_us))
            painter.fillRect(left, area.top(), max(1, right - left), area.height(), ground)
            painter.fillRect(left, area.top(), 1, area.height(), edge)
            width = self._small_metrics.horizontalAdvance(shade.words)
            x = left + scaled(4)
            if x + width > area.right():
                # Near the end its name stands before its edge.
                x = left - scaled(4) - width
            if x >= end:
                painter.setPen(edge)
                painter.drawText(QPoint(x, area.top() + self._small_metrics.ascent()), shade.words)
                end = max(x, left) + width + scaled(6)

    @staticmethod
    def _x_at(hour: HourPlots, at_us: int, area: QRect) -> int:
        """Where an instant stands in an area, at its ends where it is outside."""
        x = area.left() + round((at_us - hour.at_us[0]) * area.width() / _SPAN_US)
        return min(max(x, area.left()), area.right() + 1)

    def _paint_heights(self, painter: QPainter, plot: Plot, area: QRect) -> None:
        painter.setFont(self._small)
        line = self._small_metrics.height()
        fits_middle = area.height() >= 3 * line
        for number, (value, words) in enumerate(plot.scale.ticks):
            y = self._y_of(value, plot, area)
            if number == 1 and not fits_middle:
                continue
            painter.setPen(self._theme.colour("quiet"))
            top = min(max(y - line // 2, area.top() - line // 3), area.bottom() - line + line // 3)
            painter.drawText(QRect(0, top, area.left() - scaled(MARGIN) // 2, line), _RIGHT, words)

    def _paint_value(self, painter: QPainter, plot: Plot, placed: Placed, hour: HourPlots, place: int | None) -> None:
        area = placed.area
        at = len(plot.values) - 1 if place is None else place
        value = plot.values[at]
        late = plot.is_late(at)
        height = self._strong_metrics.height()
        y = self._y_of(value or 0, plot, area)
        x = self.x_of(hour, at, area)
        if place is not None:
            painter.fillRect(x, area.top(), 1, area.height(), self._theme.colour("quiet"))
        if value is not None:
            dot = QRectF(x - _DOT / 2, y - _DOT / 2, _DOT, _DOT)
            painter.fillRect(dot, self._theme.colour("urgent_text" if late else "text"))
        top = min(max(y - height // 2, area.top() - height // 4), area.bottom() - height + height // 4)
        painter.setFont(self._strong)
        painter.setPen(self._theme.colour("urgent_text" if late else "text" if value is not None else "quiet"))
        painter.drawText(
            QPoint(area.right() + scaled(MARGIN), top + self._strong_metrics.ascent()), self._value(plot, at)
        )

    def _paint_times(self, painter: QPainter, hour: HourPlots, times: QRect, place: int | None) -> None:
        painter.setFont(self._small)
        words_width = self._small_metrics.horizontalAdvance("00:00")
        most = times.width() * 2 // (words_width * 3)
        begin = hour.at_us[0]
        told = None if place is None else self._told_time(hour, place, times)
        painter.setPen(self._theme.colour("quiet"))
        for at, words in clock_ticks(begin, begin + _SPAN_US, most):
            x = times.left() + round((at - begin) * times.width() / _SPAN_US)
            where = QRect(x - words_width // 2, times.top(), words_width, times.height())
            painter.fillRect(x, times.top(), 1, scaled(3), self._theme.colour("quiet"))
            if told is None or not where.adjusted(-4, 0, 4, 0).intersects(told):
                painter.drawText(where, _CENTRE, words)
        if told is not None and place is not None:
            painter.setPen(self._theme.colour("text"))
            painter.setFont(self._strong)
            painter.drawText(told, _CENTRE, clock_time(hour.at_us[place]))

    def _told_time(self, hour: HourPlots, place: int, times: QRect) -> QRect:
        width = self._strong_metrics.horizontalAdvance(clock_time(hour.at_us[place])) + 4
        left = self.x_of(hour, place, times) - width // 2
        return QRect(
            min(max(left, times.left()), times.right() + scaled(MARGIN) - width), times.top(), width, times.height()
        )

    @staticmethod
    def _value(plot: Plot, place: int) -> str:
        words = plot.say_value(place)
        return f"{words}\N{NO-BREAK SPACE}!" if plot.is_late(place) else words

    @staticmethod
    def _y_of(value: float, plot: Plot, area: QRect) -> int:
        return area.bottom() - round(min(value / plot.scale.top, 1.0) * (area.height() - 1))


def _step(pixels: int, step: int) -> int:
    return -(-pixels // step) * step


def size_without(size: QSize, gap: int) -> QSize:
    """A size less a gap at its right and lower edge."""
    return QSize(size.width() - gap, size.height() - gap)
