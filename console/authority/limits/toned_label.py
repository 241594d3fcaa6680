"""Words of several lines in one of the theme's inks, which stay readable when the colours change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from console.theme import Theme, text_font


class TonedLabel(QLabel):
    """Plain text that wraps; `tone` is the name of its colour in the theme."""

    def __init__(
        self, theme: Theme, points: float, parent: QWidget, *, tone: str = "text", strong: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme, self._tone = theme, tone
        self.setFont(text_font(points, strong=strong))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._take_colours()
        theme.changed.connect(self._take_colours)

    def say(self, sentence: str) -> None:
        """Show a sentence, or take no room for it."""
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def _take_colours(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(self._tone))
        self.setPalette(palette)
