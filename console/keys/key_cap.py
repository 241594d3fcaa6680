"""Keys as they look on a keyboard: one cap for each, 'or' between two ways to press the same."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from console.keys.known_keys import KnownKey
from console.theme import HEADER_PT, Theme, scaled, text_font
from console.words import say


class KeyCaps(QWidget):
    """The caps of one thing that keys do."""

    def __init__(self, known: KnownKey, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(known.spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(3))
        for place, caps in enumerate(known.keys):
            if place:
                line.addWidget(_between(self))
            for name in caps:
                line.addWidget(KeyCap(name, theme, self))


class KeyCap(QLabel):
    """One key."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._theme = theme
        self.setFont(text_font(HEADER_PT))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        metrics = QFontMetrics(self.font())
        height = metrics.height() + scaled(6)
        self.setFixedSize(max(height, metrics.horizontalAdvance(name) + scaled(12)), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cap below its name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("quiet"))
        painter.setBrush(self._theme.colour("base"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()
        super().paintEvent(event)


def _between(parent: QWidget) -> QLabel:
    label = QLabel(say("or"), parent)
    label.setFont(text_font(HEADER_PT))
    return label
