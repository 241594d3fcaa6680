"""Paints the lines of the list of alerts: a shape for how bad, the sentence, and under it which clock ran out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from console.alerts.line_rows import ROW, Row
from console.delegates import glyphs
from console.theme import HEADER_PT, TEXT_PT, Theme, scaled, text_font

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex

_EDGE: Final = 10
_GLYPH: Final = 12
_ARROW: Final = 16
_AIR: Final = 10
_START: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class AlertLineDelegate(QStyledItemDelegate):
    """New lines are strong; what is bad has a triangle in the urgent colour, filled while nobody saw it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font, self._strong = text_font(TEXT_PT), text_font(TEXT_PT, strong=True)
        self._small = text_font(HEADER_PT)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines of words; a line that is too long is cut and stands whole in the tooltip."""
        return QSize(scaled(200), self.height())

    def height(self) -> int:
        """How high each row is, pixels."""
        return QFontMetrics(self._strong).height() + QFontMetrics(self._small).height() + scaled(_AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW)
        place, colour = option.rect, self._theme.colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if current:
            painter.fillRect(place, colour("selection"))
        if current and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRect(place.adjusted(1, 1, -1, -1))
        left = place.left() + scaled(_EDGE) + (scaled(_ARROW + 8) if row.inside else 0)
        quiet = colour("selection_text" if current else "quiet")
        ink = colour("selection_text" if current else "text")
        if row.opens is not None:
            self._paint_arrow(painter, QPointF(left + scaled(4), place.center().y()), quiet, is_open=row.opens)
        left += scaled(_ARROW)
        side = scaled(_GLYPH)
        top = place.top() + scaled(_AIR) // 2
        strong = QFontMetrics(self._strong).height()
        self._paint_shape(painter, row, QRectF(left, top + (strong - side) / 2, side, side), current=current)
        left += side + scaled(8)
        is_new = row.state == "new"
        room = QRect(left, top, place.right() - left - scaled(_EDGE), strong)
        self._draw(painter, room, row.words, self._strong if is_new else self._font, ink if is_new else quiet)
        below = QRect(left, room.bottom() + 1, room.width(), QFontMetrics(self._small).height())
        self._draw(painter, below, row.clock, self._small, quiet)
        painter.restore()

    def _draw(self, painter: QPainter, room: QRect, words: str, font: QFont, ink: QColor) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _START, shown)

    def _paint_shape(self, painter: QPainter, row: Row, box: QRectF, *, current: bool) -> None:
        colour = self._theme.colour
        if row.severity == "normal":
            glyphs.draw(
                painter, "offline", box.adjusted(1, 1, -1, -1), colour("selection_text" if current else "quiet")
            )
        elif row.state == "new":
            glyphs.draw(painter, "escalation", box, colour("urgent_text"))
        else:
            painter.setPen(QPen(colour("selection_text" if current else "quiet"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(glyphs.shape("escalation", box.adjusted(1, 1, -1, -1)))

    def _paint_arrow(self, painter: QPainter, middle: QPointF, ink: QColor, *, is_open: bool) -> None:
        half = scaled(4)
        corners = (
            [QPointF(-half, -half / 2), QPointF(half, -half / 2), QPointF(0, half / 1.5)]
            if is_open
            else [QPointF(-half / 2, -half), QPointF(-half / 2, half), QPointF(half / 1.5, 0)]
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
