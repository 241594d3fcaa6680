"""Shapes of states, drawn rather than typed: the same on every machine, and told apart without colour."""

import math
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

_Points = Sequence[tuple[float, float]]

#: Shapes in a square from 0 to 1: round ones, closed ones, open lines.
_ROUND: Final = frozenset({"available", "offline", "live", "scheduled"})
_CLOSED: Final[Mapping[str, Sequence[_Points]]] = {
    "ringing": [[(0.08, 0), (1, 0.5), (0.08, 1)]],
    "on_contact": [[(0.08, 0), (1, 0.5), (0.08, 1)]],
    "wrap_up": [[(0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)]],
    "aux": [[(0.12, 0), (0.38, 0), (0.38, 1), (0.12, 1)], [(0.62, 0), (0.88, 0), (0.88, 1), (0.62, 1)]],
    "escalation": [[(0.5, 0), (1, 1), (0, 1)]],
    "stale": [[(0.5, 0), (1, 1), (0, 1)]],
    "stuck": [[(0.05, 0), (0.95, 0), (0.5, 0.5)], [(0.5, 0.5), (0.95, 1), (0.05, 1)]],
    "float": [[(0, 0.3), (0.7, 0.3), (0.7, 1), (0, 1)]],
}
_OPEN: Final[Mapping[str, Sequence[_Points]]] = {
    "lost": [[(0, 0), (1, 1)], [(1, 0), (0, 1)]],
    "close": [[(0, 0), (1, 1)], [(1, 0), (0, 1)]],
    "asked": [[(0, 0.5), (1, 0.5)], [(0.6, 0.1), (1, 0.5), (0.6, 0.9)]],
    "in_hand": [[(0, 1), (0.08, 0.7), (0.75, 0.03), (0.97, 0.25), (0.3, 0.92), (0, 1)]],
    "scheduled": [[(0.5, 0.22), (0.5, 0.5), (0.74, 0.5)]],
    "float": [[(0.3, 0.3), (0.3, 0), (1, 0), (1, 0.7), (0.7, 0.7)]],
}
_FILLED: Final = frozenset({"available", "on_contact", "wrap_up", "aux", "escalation", "live", "stale", "stuck"})


def shape(name: str, box: QRectF) -> QPainterPath:
    """The outline of a state's shape within `box`; an unknown name has none."""
    path = QPainterPath()
    if name in _ROUND:
        path.addEllipse(box)
    for closed in _CLOSED.get(name, ()):
        path.addPolygon(_polygon(closed, box))
        path.closeSubpath()
    for line in _OPEN.get(name, ()):
        path.addPolygon(_polygon(line, box))
    return path


def draw(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """Draw a state's shape into `box`: filled, or as a line that grows with the box, as the state wants it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if name in _FILLED:
        painter.fillPath(shape(name, box), colour)
    else:
        thick = max(1.5, 0.15 * box.width())
        pen = QPen(colour, thick)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPath(shape(name, box.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)))
    painter.restore()


def pixmap(name: str, size: int, colour: QColor, ratio: float) -> QPixmap:
    """A shape as a picture of `size` logical pixels for a screen with `ratio` device pixels to each."""
    picture = QPixmap(math.ceil(size * ratio), math.ceil(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw(painter, name, QRectF(0.5, 0.5, size - 1, size - 1), colour)
    painter.end()
    return picture


def _polygon(points: _Points, box: QRectF) -> QPolygonF:
    return QPolygonF([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points])
