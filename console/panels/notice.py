"""A slim line of words above the panels that can be put away: what a person has to know about all that stands below."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from console.theme import TEXT_PT, Theme, text_font
from console.words import say


class Notice(QWidget):
    """Words and buttons in one line, higher where the words need it."""

    def __init__(self, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Notice"))
        self.words = QLabel(words, self)
        self.words.setFont(text_font(TEXT_PT))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAccessibleName(words)
        self.buttons: list[QPushButton] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(12, 6, 12, 7)
        self._line.setSpacing(8)
        self._line.addWidget(self.words, 1)
        theme.changed.connect(self._colour)
        self._colour()

    def add_button(self, title: str, do: Callable[[], object]) -> QPushButton:
        """Offer something to do, at the end of the line."""
        button = QPushButton(title, self)
        button.setAutoDefault(True)
        button.clicked.connect(do)
        self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.buttons.append(button)
        return button

    def tell(self, words: str) -> None:
        """Say something else from now on."""
        self.words.setText(words)
        self.words.setAccessibleName(words)
        self._fit()

    def put_away(self) -> None:
        """It has been read."""
        self.hide()
        self.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need in this width: a tool bar does not ask."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and a hairline at either side."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("tint"))
        painter.end()

    def _fit(self) -> None:
        height = self._line.heightForWidth(self.width())
        if height > 0 and height != self.height():
            self.setFixedHeight(height)

    def _colour(self) -> None:
        palette = QPalette(self.words.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("text"))
        self.words.setPalette(palette)
        self.update()
