"""A chart of strips, one below the other: in each points with their intervals over the same time, names at the left."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.theme import HEADER_PT, Theme, scaled, text_font

#: A strip is so high, in lines of text.
STRIP: Final = 4.4
#: With the figure below it a name has so many of them at most.
_MOST_LINES: Final = 3


class StripChart(QWidget):
    """Painted in text's own size; a screen reader is told all of it in words."""

    accessible_role = QAccessible.Role.Chart
    #: Pixels at the usual text size.
    narrowest: ClassVar[int]

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme_ = theme
        #: How many strips there are, and how many lines of text stand below the last.
        self.strips, self.below = 0, 1.5
        self.setAccessibleName(name)
        self.setFont(text_font(HEADER_PT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_strips(self, strips: int, words: str) -> None:
        """Show so many, which say these words; without any it takes no room."""
        self.strips = strips
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.setVisible(strips > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its strips with what stands below."""
        return QSize(scaled(self.narrowest), round(self.fontMetrics().height() * (STRIP * self.strips + self.below)))

    def minimumSizeHint(self) -> QSize:
        """The same height always."""
        return self.sizeHint()

    def draw_words(self, painter: QPainter, room: QRectF, words: str, colour: str = "text") -> None:
        """Words that wrap, at the left and in the middle of a strip."""
        painter.setPen(self.theme_.colour(colour))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, words)

    def short_name(self, name: str, room: QRectF) -> str:
        """A name in the lines that have room, which is made so narrow that none runs into the scale; its tip is whole."""
        room.setWidth(room.width() - self.fontMetrics().height())
        return "\n".join(self.name_lines(name, room.width()))

    def name_lines(self, name: str, width: float) -> list[str]:
        """A name in lines of so many pixels, three at most; what has no room ends in an ellipsis."""
        metrics = self.fontMetrics()
        layout = QTextLayout(name, self.font())
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) < _MOST_LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        ends = [*starts[1:], len(name)]
        found = [name[start:end].strip() for start, end in zip(starts, ends, strict=True)]
        return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, int(width)) for line in found]

    def draw_level(self, painter: QPainter, strip: QRectF, y: float, words: str, *, expected: bool = False) -> None:
        """A line across a strip with what it stands for before it; one that is expected is dashed."""
        pen = QPen(self.theme_.colour("accent" if expected else "hairline"), 1)
        pen.setStyle(Qt.PenStyle.DashLine if expected else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(strip.left(), y), QPointF(strip.right(), y))
        if words:
            height = self.fontMetrics().height()
            painter.setPen(self.theme_.colour("quiet"))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(strip.left() - 4 * height, y - height / 2, 3.6 * height, height), right, words)

    def draw_point(self, painter: QPainter, at: QPointF, bounds: tuple[float, float] | None, *, sure: bool) -> None:
        """A point with its interval, as heights; of few it is not sure how far it reaches, so that it is hollow."""
        painter.setPen(QPen(self.theme_.colour("text"), 2))
        if bounds is not None:
            painter.drawLine(QPointF(at.x(), bounds[0]), QPointF(at.x(), bounds[1]))
            for y in bounds:
                painter.drawLine(QPointF(at.x() - scaled(4), y), QPointF(at.x() + scaled(4), y))
        painter.setBrush(self.theme_.colour("text" if sure else "window"))
        painter.drawEllipse(at, scaled(4), scaled(4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
