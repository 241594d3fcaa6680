"""The bell in the pulse: how many lines ask to be seen, filled only where something is bad and nobody saw it yet."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from console.theme import TEXT_PT, Theme, scaled, text_font

_PAD: Final = 8
_BELL: Final = 13


class Bell(QAbstractButton):
    """Takes no keyboard: its action stands in the Shift menu, with a key."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_loud = self._has_some = False
        self._short = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(text_font(TEXT_PT))
        theme.changed.connect(self.update)

    def show_words(self, words: str, short: str, meaning: str, *, has_some: bool, is_loud: bool) -> None:
        """Show these words, or `short` where there is no room for them; `meaning` is the whole of it, for the tooltip and a
        screen reader."""
        self._short = short
        told = (words, meaning, has_some, is_loud)
        if told == (self.text(), self.accessibleName(), self._has_some, self._is_loud):
            return
        self._has_some, self._is_loud = has_some, is_loud
        self.setFont(text_font(TEXT_PT, strong=has_some))
        self.setText(words)
        self.setAccessibleName(meaning)
        self.setToolTip(meaning)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for bell and words."""
        return self._room_for(self.text())

    def minimumSizeHint(self) -> QSize:
        """Room for the number alone."""
        return self._room_for(self._short)

    def _room_for(self, words: str) -> QSize:
        metrics = QFontMetrics(self.font())
        beside = scaled(_BELL + 3 * _PAD) if words else scaled(_BELL + 2 * _PAD)
        return QSize(metrics.horizontalAdvance(words) + beside, metrics.height() + scaled(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, bell and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour
        frame = self.rect().adjusted(1, 1, -1, -1)
        if self._is_loud:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("urgent"))
        else:
            painter.setPen(QPen(colour("hairline"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, scaled(4), scaled(4))
        ink = colour("on_urgent" if self._is_loud else "text" if self._has_some else "quiet")
        side = scaled(_BELL)
        _draw_bell(painter, QRectF(scaled(_PAD), (self.height() - side) / 2, side, side), ink, filled=self._has_some)
        painter.setPen(ink)
        words = self.rect().adjusted(side + 2 * scaled(_PAD), 0, 0, 0)
        shown = self.text() if self.width() >= self.sizeHint().width() else self._short
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


def _draw_bell(painter: QPainter, box: QRectF, ink: QColor, *, filled: bool) -> None:
    def at(x: float, y: float) -> QPointF:
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height())

    body = QPainterPath(at(0.08, 0.78))
    body.cubicTo(at(0.28, 0.58), at(0.14, 0.1), at(0.5, 0.06))
    body.cubicTo(at(0.86, 0.1), at(0.72, 0.58), at(0.92, 0.78))
    body.closeSubpath()
    painter.setPen(QPen(ink, max(1.2, box.width() / 10)))
    painter.setBrush(ink if filled else Qt.BrushStyle.NoBrush)
    painter.drawPath(body)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(at(0.5, 0.92), box.width() * 0.11, box.width() * 0.1)
