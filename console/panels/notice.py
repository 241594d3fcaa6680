"""A slim line of words above the panels that can be put away: what a person has to know about all that stands below."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QWidget

from console.theme import TEXT_PT, Theme, scaled, text_font
from console.words import say

#: What a notice keeps around its words, pixels at the usual text size: at its sides, above, below, between its parts.
_SIDE, _ABOVE, _BELOW, _GAP = 12, 6, 7, 8
#: So many lines are always shown, and more while that is no more than this part of the window: the rest is scrolled to.
_LINES: Final = 3
_PART: Final = 8
#: What it keeps above and below where it stands low, pixels at the usual text size.
_LOW: Final = 2
#: Qt's own: no most at all.
_ANY_HEIGHT: Final = 16_777_215


class Notice(QWidget):
    """Words and buttons in one line, higher where the words need it; in a low window long words scroll."""

    def __init__(self, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._low = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Notice"))
        self.words = QLabel(words, self)
        self.words.setFont(text_font(TEXT_PT))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAccessibleName(words)
        self.buttons: list[QPushButton] = []
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.words)
        self._scroll.viewport().setAutoFillBackground(False)
        self.words.setAutoFillBackground(False)
        self._scroll.installEventFilter(self)
        self._scroll.setAccessibleName(say("Notice"))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(scaled(_SIDE), scaled(_ABOVE), scaled(_SIDE), scaled(_BELOW))
        self._line.setSpacing(scaled(_GAP))
        self._line.addWidget(self._scroll, 1)
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

    def height_when(self, low: bool) -> int:
        """Low, it has one line of words."""
        high = min(self._needed(), self._most(low))
        around = 2 * scaled(_LOW) if low else scaled(_ABOVE) + scaled(_BELOW)
        return max([high, *(button.sizeHint().height() for button in self.buttons)]) + around

    def stand_low(self, low: bool) -> None:
        """Show one line, the rest is scrolled to; or all again."""
        if low != self._low:
            self._low = low
            above, below = (_LOW, _LOW) if low else (_ABOVE, _BELOW)
            self._line.setContentsMargins(scaled(_SIDE), scaled(above), scaled(_SIDE), scaled(below))
            # One line exactly, and from line to line: halves of lines cannot be read.
            line = self.words.fontMetrics().lineSpacing()
            self._scroll.setMaximumHeight(line if low else _ANY_HEIGHT)
            self._scroll.verticalScrollBar().setSingleStep(line)
            self._fit()

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
        """Paint the ground, and a ring around words that have the keyboard."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("tint"))
        if self._scroll.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(self._scroll.geometry().adjusted(-3, -3, 3, 3))
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show where the keyboard is when words that scroll have it."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        scrolls = self._needed() > self._most(self._low)
        # What scrolls has to be reached by key; else nobody needs to stop there.
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)
        self.words.setToolTip(self.words.text() if scrolls else "")
        height = self.height_when(self._low)
        if height != self.height():
            self.setFixedHeight(height)

    def _needed(self) -> int:
        """How high all the words are beside the buttons."""
        beside = sum(button.sizeHint().width() + scaled(_GAP) for button in self.buttons)
        return self.words.heightForWidth(max(1, self.width() - 2 * scaled(_SIDE) - beside))

    def _most(self, low: bool) -> int:
        line = self.words.fontMetrics().lineSpacing()
        return line if low else max(_LINES * line, self.window().height() // _PART)

    def _colour(self) -> None:
        palette = QPalette(self.words.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("text"))
        self.words.setPalette(palette)
        self.update()
