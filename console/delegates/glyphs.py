"""Shapes of states, drawn rather than typed: the same on every machine, and told apart without colour."""

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

_FILLED: Final = frozenset({"available", "on_contact", "wrap_up", "aux", "escalation", "hand"})


def shape(name: str, box: QRectF) -> QPainterPath:
    """The outline of a state's shape within `box`; an unknown name has none."""
    path = QPainterPath()
    x, y, w, h = box.x(), box.y(), box.width(), box.height()
    if name in ("available", "offline", "live"):
        path.addEllipse(box)
    elif name in ("ringing", "on_contact"):
        _polygon(path, [(x + w * 0.08, y), (x + w, y + h / 2), (x + w * 0.08, y + h)])
    elif name == "wrap_up":
        _polygon(path, [(x + w / 2, y), (x + w, y + h / 2), (x + w / 2, y + h), (x, y + h / 2)])
    elif name == "aux":
        path.addRect(QRectF(x + w * 0.12, y, w * 0.26, h))
        path.addRect(QRectF(x + w * 0.62, y, w * 0.26, h))
    elif name in ("escalation", "stale"):
        _polygon(path, [(x + w / 2, y), (x + w, y + h), (x, y + h)])
    elif name == "hand":
        path.addRoundedRect(QRectF(x + w * 0.3, y, w * 0.4, h * 0.62), w * 0.2, w * 0.2)
        path.addEllipse(QRectF(x + w * 0.1, y + h * 0.45, w * 0.8, h * 0.55))
        path.setFillRule(Qt.FillRule.WindingFill)
    elif name == "lost":
        path.moveTo(x, y)
        path.lineTo(x + w, y + h)
        path.moveTo(x + w, y)
        path.lineTo(x, y + h)
    elif name == "scheduled":
        path.addEllipse(box)
        path.moveTo(x + w / 2, y + h * 0.22)
        path.lineTo(x + w / 2, y + h / 2)
        path.lineTo(x + w * 0.74, y + h / 2)
    return path


def draw(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """Draw a state's shape into `box`: filled or as a line of 1.5 pixels, as the state wants it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if name in _FILLED or name in ("live", "stale"):
        painter.fillPath(shape(name, box), colour)
    else:
        pen = QPen(colour, 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPath(shape(name, box.adjusted(0.75, 0.75, -0.75, -0.75)))
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


def _polygon(path: QPainterPath, points: list[tuple[float, float]]) -> None:
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
