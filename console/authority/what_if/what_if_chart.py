"""The curve of a what-if: how many refusals and escalations each limit would have avoided, the present limit marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.theme import HEADER_PT, Theme, scaled, text_font
from console.words import count, say

if TYPE_CHECKING:
    from db.metrics.authority_what_if import Interval

#: A limit, and how many refusals and escalations are avoided up to it.
Step = tuple[int, int, int]
_LEAST: Final = QSize(280, 170)
_LINES: Final = 4


class WhatIfChart(QWidget):
    """`amount` says a limit in words."""

    accessible_role = QAccessible.Role.Chart

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps: Sequence[Step] = ()
        self._present = self._chosen = 0
        self._expected: Interval | None = None
        self._top = 1
        self._amount: Callable[[int], str] = count
        self.setFont(text_font(HEADER_PT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(scaled(_LEAST.width()), scaled(_LEAST.height()))
        theme.changed.connect(self.update)

    def show_curve(self, steps: Sequence[Step], present: int, top: int, amount: Callable[[int], str]) -> None:
        """Show the curve of another history; limits go from 0 to `top`."""
        self._steps, self._present, self._top, self._amount = steps, present, max(1, top), amount
        self.update()

    def show_chosen(self, limit: int, expected: Interval | None) -> None:
        """Mark the limit that is looked at, and from where to where refusals avoided by it are to be expected."""
        self._chosen, self._expected = limit, expected
        self._tell()
        self.update()

    def _tell(self) -> None:
        refusals, escalations = self._avoided(self._chosen)
        self.setAccessibleName(
            say(
                "Avoided by limit: {refusals} refusals and {escalations} escalations at {limit}",
                refusals=count(refusals),
                escalations=count(escalations),
                limit=self._amount(self._chosen),
            )
        )

    def _avoided(self, limit: int) -> tuple[int, int]:
        found = [step for step in self._steps if step[0] <= limit]
        return (found[-1][1], found[-1][2]) if found else (0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The grid, both curves with their names, the present limit and the chosen one."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("base"))
        most = max((step[1] for step in self._steps), default=0)
        most = max(most, round(self._expected.high) if self._expected is not None else 0)
        line = self.fontMetrics().height()
        left = self.fontMetrics().horizontalAdvance(count(max(most, 100))) + scaled(10)
        plot = QRectF(left, 2.2 * line, self.width() - left - scaled(14), self.height() - 5.4 * line)
        self._grid(painter, plot, _round_up(most))
        self._mark(painter, plot, self._present, "quiet", say("now {limit}", limit=self._amount(self._present)), 0)
        self._mark(painter, plot, self._chosen, "accent", self._amount(self._chosen), 1)
        self._curve(painter, plot, _round_up(most), 1, "on_contact", Qt.PenStyle.SolidLine)
        self._curve(painter, plot, _round_up(most), 2, "wrap_up", Qt.PenStyle.DashLine)
        self._whisker(painter, plot, _round_up(most))
        self._legend(painter, plot)
        painter.end()

    def _x(self, plot: QRectF, limit: int) -> float:
        return plot.left() + plot.width() * min(1.0, limit / self._top)

    def _grid(self, painter: QPainter, plot: QRectF, most: int) -> None:
        for number in range(_LINES + 1):
            y = plot.bottom() - plot.height() * number / _LINES
            painter.setPen(self._theme.colour("hairline"))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(self._theme.colour("quiet"))
            place = QRectF(0, y - scaled(10), plot.left() - scaled(6), scaled(20))
            if most * number % _LINES == 0:
                painter.drawText(place, _RIGHT, count(most * number // _LINES))
        place = QRectF(plot.left(), plot.bottom() + scaled(4), plot.width(), self.fontMetrics().height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, self._amount(0))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, self._amount(self._top))

    def _mark(self, painter: QPainter, plot: QRectF, limit: int, colour: str, words: str, row: int) -> None:
        x, height = self._x(plot, limit), self.fontMetrics().height()
        pen = QPen(self._theme.colour(colour), 2 if row else 1)
        pen.setStyle(Qt.PenStyle.SolidLine if row else Qt.PenStyle.DotLine)
        painter.setPen(pen)
        top = plot.top() - (height * 0.2 if row else height * 1.1)
        painter.drawLine(QPointF(x, top), QPointF(x, plot.bottom()))
        width = self.fontMetrics().horizontalAdvance(words)
        at = min(max(x - width / 2, plot.left()), plot.right() - width)
        painter.drawText(QPointF(at, plot.top() - height * (0.35 if row else 1.35)), words)

    def _curve(self, painter: QPainter, plot: QRectF, most: int, part: int, colour: str, style: Qt.PenStyle) -> None:
        points, y = QPolygonF(), plot.bottom()
        points.append(QPointF(self._x(plot, self._present), y))
        for step in self._steps:
            x = self._x(plot, step[0])
            points.append(QPointF(x, y))
            y = plot.bottom() - plot.height() * step[part] / most
            points.append(QPointF(x, y))
        points.append(QPointF(plot.right(), y))
        pen = QPen(self._theme.colour(colour), 2)
        pen.setStyle(style)
        painter.setPen(pen)
        painter.drawPolyline(points)

    def _whisker(self, painter: QPainter, plot: QRectF, most: int) -> None:
        """What is to be expected at the chosen limit."""
        if self._expected is None or self._chosen <= self._present:
            return
        x, cap = self._x(plot, self._chosen), scaled(6)
        low, high = (plot.bottom() - plot.height() * value / most for value in self._expected)
        painter.setPen(QPen(self._theme.colour("text"), 2))
        painter.drawLine(QPointF(x, low), QPointF(x, high))
        for y in (low, high):
            painter.drawLine(QPointF(x - cap, y), QPointF(x + cap, y))

    def _legend(self, painter: QPainter, plot: QRectF) -> None:
        height, at = self.fontMetrics().height(), plot.left()
        y = self.height() - height * 0.7
        for words, colour, style in (
            (say("refusals avoided"), "on_contact", Qt.PenStyle.SolidLine),
            (say("of them escalated"), "wrap_up", Qt.PenStyle.DashLine),
        ):
            pen = QPen(QColor(self._theme.colour(colour)), 2)
            pen.setStyle(style)
            painter.setPen(pen)
            painter.drawLine(QPointF(at, y - height * 0.3), QPointF(at + scaled(22), y - height * 0.3))
            painter.setPen(self._theme.colour("text"))
            painter.drawText(QPointF(at + scaled(28), y), words)
            at += scaled(44) + self.fontMetrics().horizontalAdvance(words)
        words = say("\N{BOX DRAWINGS LIGHT VERTICAL AND HORIZONTAL} refusals to expect, 95 %")
        if at + self.fontMetrics().horizontalAdvance(words) < self.width():
            painter.drawText(QPointF(at, y), words)


_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _round_up(most: int) -> int:
    """The end of the scale: four equal parts, the smallest that holds it."""
    step = 1
    while step * _LINES < most:
        step += 1 if step < 5 else 5 if step < 50 else 50
    return step * _LINES
