"""Both scores of each group as points with their intervals on one line from 0 to 100 %."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.coaching.perception.gap_words import gap_words, group_words
from console.theme import HEADER_PT, Theme, scaled, text_font
from console.words import percent, say

if TYPE_CHECKING:
    from db.metrics.perception_gap import Gap, Mean

#: A group is so high, in lines of text; names stand in so much of the width.
_ROW: Final = 2.2
_NAMES: Final = 0.28


class GapChart(QWidget):
    """Ours is a filled circle, customers' an open diamond: they are told apart without colour."""

    accessible_role = QAccessible.Role.Chart

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._gaps: list[Gap] = []
        self.setFont(text_font(HEADER_PT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(scaled(260))
        self.setAccessibleName(say("Our scores and customers' ratings"))
        theme.changed.connect(self.update)

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """Show these groups; those without figures are left out."""
        self._gaps = [gap for gap in gaps if gap.ours is not None]
        told = [say("{name}: {words}", name=group_words(gap), words=gap_words(gap)) for gap in self._gaps]
        self.setAccessibleDescription("\n".join(told))
        self.updateGeometry()
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its groups, and a line for the scale."""
        row = self.fontMetrics().lineSpacing() * _ROW
        return QSize(scaled(480), round(row * len(self._gaps) + 1.5 * self.fontMetrics().lineSpacing()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = self.width() * _NAMES
        plot = QRectF(
            names, 0, self.width() - names - scaled(28), self.height() - 1.5 * self.fontMetrics().lineSpacing()
        )
        self._scale(painter, plot)
        row = self.fontMetrics().lineSpacing() * _ROW
        for place, gap in enumerate(self._gaps):
            top = place * row
            painter.setPen(QPen(self._theme.colour("text")))
            room = QRectF(0, top, names - scaled(8), row)
            text = self.fontMetrics().elidedText(group_words(gap), Qt.TextElideMode.ElideRight, round(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
            self._mean(painter, plot, top + row * 0.36, gap.ours, is_ours=True)
            self._mean(painter, plot, top + row * 0.66, gap.theirs, is_ours=False)
        painter.end()

    def _scale(self, painter: QPainter, plot: QRectF) -> None:
        painter.setPen(QPen(self._theme.colour("hairline")))
        for share in (0.0, 0.25, 0.5, 0.75, 1.0):
            x = plot.left() + plot.width() * share
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        painter.setPen(QPen(self._theme.colour("quiet")))
        for share in (0.0, 0.5, 1.0):
            x = plot.left() + plot.width() * share
            room = QRectF(x - scaled(40), plot.bottom(), scaled(80), 1.4 * self.fontMetrics().lineSpacing())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, percent(share))

    def _mean(self, painter: QPainter, plot: QRectF, y: float, mean: Mean | None, *, is_ours: bool) -> None:
        if mean is None:
            return
        colour = self._theme.colour("text" if is_ours else "accent")
        painter.setPen(QPen(colour, scaled(1)))
        if mean.low is not None and mean.high is not None:
            low, high = (plot.left() + plot.width() * min(1.0, max(0.0, bound)) for bound in (mean.low, mean.high))
            painter.drawLine(QPointF(low, y), QPointF(high, y))
        x, size = plot.left() + plot.width() * mean.mean, scaled(4)
        if is_ours:
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(x, y), size, size)
        else:
            painter.setBrush(self._theme.colour("base"))
            corners = (QPointF(x, y - size), QPointF(x + size, y), QPointF(x, y + size), QPointF(x - size, y))
            painter.drawPolygon(corners)
