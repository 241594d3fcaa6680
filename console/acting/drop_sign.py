"""What is seen while rows are dragged: their number at the pointer, the target lit up, and what dropping them does."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.acting.drop_offer import DropOffer
from console.panels.wrapped_label import wrapped_label
from console.theme import TEXT_PT, Theme, scaled, text_font

#: Pixels at the usual text size: how wide the sign is at most, and how far it stands from the pointer.
_WIDEST: Final = 360
_AWAY: Final = QPoint(14, 22)
#: So far above the pointer it stands where there is no room below: what goes along with the pointer is in between.
_ABOVE: Final = 52
_RING: Final = 2
_PAD: Final = 8


class DropFrame(QWidget):
    """The ring around a target: whole where something can be dropped, broken where it cannot."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._can_drop = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_at(self, frame: QRect, *, can_drop: bool) -> None:
        """Stand around `frame`, in pixels of the parent."""
        self._can_drop = can_drop
        self.setGeometry(frame)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        line = Qt.PenStyle.SolidLine if self._can_drop else Qt.PenStyle.DashLine
        colour = self._theme.colour("accent" if self._can_drop else "quiet")
        painter.setPen(QPen(colour, _RING, line, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()


class DropSign(QWidget):
    """Says beside the pointer what dropping there would do, or why nothing can be dropped there."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.title = wrapped_label(theme, TEXT_PT, self, strong=True)
        self.words = wrapped_label(theme, TEXT_PT, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(12), scaled(_PAD), scaled(12), scaled(_PAD))
        column.setSpacing(scaled(4))
        column.addWidget(self.title)
        column.addWidget(self.words)

    def show_offer(self, offer: DropOffer, pointer: QPoint) -> None:
        """Say what is offered at `pointer` (pixels of the parent), beside it and inside the parent."""
        words = "\n".join(offer.lines)
        if (self.title.text(), self.words.text()) != (offer.title, words):
            self.title.setText(offer.title)
            self.words.setText(words)
            self.words.setVisible(bool(words))
            self.resize(self._wanted_size())
        self.move(self._beside(pointer))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line around it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._theme.colour("quiet"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _wanted_size(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        layout.activate()
        room = self.window().width() - 2 * scaled(_PAD)
        sides = layout.contentsMargins().left() + layout.contentsMargins().right()
        widest = max(_widest_line(self.title.text(), strong=True), _widest_line(self.words.text(), strong=False))
        width = min(widest + sides + 2, scaled(_WIDEST), room)
        return QSize(width, max(layout.heightForWidth(width), layout.minimumSize().height()))

    def _beside(self, pointer: QPoint) -> QPoint:
        """Under the pointer to its right; where there is no room, to its left or above."""
        away, room = QPoint(scaled(_AWAY.x()), scaled(_AWAY.y())), self.window().size()
        x, y = pointer.x() + away.x(), pointer.y() + away.y()
        if x + self.width() > room.width():
            x = max(0, pointer.x() - away.x() - self.width())
        if y + self.height() > room.height():
            y = max(0, pointer.y() - scaled(_ABOVE) - self.height())
        return QPoint(x, y)


def drag_picture(words: str, theme: Theme, ratio: float) -> QPixmap:
    """What goes along with the pointer: what is dragged and how many, in a frame; `ratio` of the screen's pixels."""
    font = text_font(TEXT_PT, strong=True)
    metrics = QFontMetrics(font)
    size = QSize(metrics.horizontalAdvance(words) + 2 * scaled(_PAD), metrics.height() + scaled(_PAD))
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme.colour("accent"))
    painter = QPainter(picture)
    painter.setFont(font)
    painter.setPen(theme.colour("base"))
    painter.drawText(QRect(QPoint(0, 0), size), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return picture


def _widest_line(words: str, *, strong: bool) -> int:
    metrics = QFontMetrics(text_font(TEXT_PT, strong=strong))
    return max((metrics.horizontalAdvance(line) for line in words.split("\n")), default=0)
