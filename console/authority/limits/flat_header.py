"""Headers of the tables of limits: words over a hairline, as above the tables of the floor."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from console.theme import Theme, scaled, text_font

_MARGIN: Final = 8
_PAD: Final = 6
#: The names of rows take no more than this, pixels at the usual text size; longer ones wrap.
_WIDEST: Final = 150


class FlatHeader(QHeaderView):
    """Wraps its words; those of rows stand at the top of theirs, `strong` ones in semi-bold."""

    def __init__(
        self, orientation: Qt.Orientation, theme: Theme, points: float, parent: QWidget, *, strong: bool = False
    ) -> None:
        super().__init__(orientation, parent)
        self._theme, self._strong = theme, strong
        self._ground = "window" if orientation == Qt.Orientation.Horizontal else "base"
        self.setFont(text_font(points, strong=strong))
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(parent.accessibleName())

    def sectionSizeFromContents(self, section: int) -> QSize:
        """As wide as the widest may be, as high as the words need there."""
        text = self._text(section)
        metrics, margin, pad = QFontMetrics(self.font()), scaled(_MARGIN), scaled(_PAD)
        if self.orientation() == Qt.Orientation.Vertical:
            room = scaled(_WIDEST)
        else:
            room = max(scaled(40), self.sectionSize(section)) - 2 * margin
        box = metrics.boundingRect(QRect(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap, text)
        wide = min(max(box.width(), _longest_word(metrics, text)), room) + 2 * margin + 2
        return QSize(wide, box.height() + 2 * pad)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The room after the last section is as empty as the table's."""
        super().paintEvent(event)
        rest = self.viewport().rect()
        if self.orientation() == Qt.Orientation.Vertical:
            rest.setTop(self.length() - self.offset())
        else:
            rest.setLeft(self.length() - self.offset())
        if rest.isValid() and not self.isRightToLeft():
            painter = QPainter(self.viewport())
            painter.fillRect(rest, self._theme.colour(self._ground))
            painter.end()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint the words."""
        colour = self._theme.colour
        painter.save()
        painter.fillRect(rect, colour(self._ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour("hairline"))
        painter.setFont(self.font())
        painter.setPen(colour("text" if self._strong else "quiet"))
        room = rect.adjusted(scaled(_MARGIN), scaled(_PAD), -scaled(_MARGIN), -scaled(_PAD) // 2)
        upright = Qt.AlignmentFlag.AlignTop
        if self.orientation() == Qt.Orientation.Horizontal:
            upright = Qt.AlignmentFlag.AlignBottom
        flags = Qt.AlignmentFlag.AlignLeading | upright | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, self._text(section))
        painter.restore()

    def _text(self, section: int) -> str:
        model = self.model()
        return "" if model is None else str(model.headerData(section, self.orientation()) or "")


def _longest_word(metrics: QFontMetrics, text: str) -> int:
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
