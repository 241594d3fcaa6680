"""The flat things of the view line: buttons filled while the view asks for something, and a line of text like them."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QWidget

from console.delegates import glyphs
from console.theme import TEXT_PT, Theme, scaled, text_font

_AROUND: Final = 8
#: Room for the small triangle that says that something opens.
_OPENS: Final = 14
_GLYPH: Final = 10


class Chip(QAbstractButton):
    """Says `words`, cut in the middle where they are longer than `most` characters are wide; all of it in the tooltip.

    `is_on` fills it; `opens` draws the triangle; `glyph` is the name of a shape in the urgent colour before the words,
    which are then urgent too.
    """

    def __init__(self, theme: Theme, parent: QWidget, *, most: int = 28, opens: bool = True, glyph: str = "") -> None:
        super().__init__(parent)
        self._theme = theme
        self._most = most
        self._opens = opens
        self._glyph = glyph
        self.is_on = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(text_font(TEXT_PT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def say_words(self, words: str, meaning: str, *, is_on: bool) -> None:
        """Show these words; `meaning` is the whole of it, for the tooltip and a screen reader."""
        if (words, meaning, is_on) == (self.text(), self.accessibleName(), self.is_on):
            return
        self.is_on = is_on
        self.setFont(text_font(TEXT_PT, strong=is_on or bool(self._glyph)))
        self.setText(words)
        self.setAccessibleName(meaning)
        self.setToolTip(meaning)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words as they are shown."""
        metrics = QFontMetrics(self.font())
        most = metrics.horizontalAdvance("0") * self._most
        words = metrics.horizontalAdvance(self._shown(most))
        return QSize(words + self._before() + self._after() + 2, metrics.height() + scaled(8))

    def minimumSizeHint(self) -> QSize:
        """Room for some letters: where a row is narrower than the words, they are cut."""
        return QSize(min(scaled(80), self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, shape, words and triangle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour
        painter.setBrush(colour("selection") if self.is_on else Qt.BrushStyle.NoBrush)
        _paint_frame(painter, self, self._theme)
        if self._glyph:
            place = QRect(_AROUND, (self.height() - scaled(_GLYPH)) // 2, scaled(_GLYPH), scaled(_GLYPH))
            glyphs.draw(painter, self._glyph, place.toRectF(), colour("urgent_text"))
        painter.setPen(colour("urgent_text" if self._glyph else "selection_text" if self.is_on else "text"))
        words = self.rect().adjusted(self._before(), 0, -self._after(), 0)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, flags, self._shown(words.width()))
        if self._opens:
            self._paint_triangle(painter)
        painter.end()

    def _paint_triangle(self, painter: QPainter) -> None:
        half, middle = scaled(3), QPointF(self.width() - _AROUND - scaled(4), self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("selection_text" if self.is_on else "quiet"))
        corners = [QPointF(-half, -half / 2), QPointF(half, -half / 2), QPointF(0, half)]
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))

    def _shown(self, room: int) -> str:
        return QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)

    def _before(self) -> int:
        return _AROUND + (scaled(_GLYPH) + 6 if self._glyph else 0)

    def _after(self) -> int:
        return _AROUND + (scaled(_OPENS) if self._opens else 0)


class ChipText(QLineEdit):
    """A line to type into, framed as the chips are."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFont(text_font(TEXT_PT))
        self.setFrame(False)
        self.setTextMargins(4, 0, 2, 0)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As high as a chip."""
        return QSize(super().sizeHint().width(), QFontMetrics(self.font()).height() + scaled(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame around what is typed."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_frame(painter, self, self._theme)
        painter.end()


def _paint_frame(painter: QPainter, widget: QWidget, theme: Theme) -> None:
    focused = widget.hasFocus()
    painter.setPen(QPen(theme.colour("accent" if focused else "hairline"), 2 if focused else 1))
    painter.drawRoundedRect(widget.rect().adjusted(1, 1, -1, -1), 4, 4)
