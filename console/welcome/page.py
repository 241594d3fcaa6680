"""The page of an empty start: three ways to begin, each with one line, and in place what went wrong."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from console.theme import FIGURE_PT, TEXT_PT, Theme, scaled, text_font
from console.welcome.beginnings import Beginnings
from console.welcome.choice import Choice
from console.words import say

_WIDTH = 640
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class WelcomePage(QScrollArea):
    """Shown in place of the panels. The first choice has the keyboard; arrows and Tab go to the others."""

    def __init__(self, beginnings: Beginnings, theme: Theme, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(say("Welcome"))
        page = QWidget(self)
        page.setBackgroundRole(QPalette.ColorRole.Window)
        self.title = self._label(say("Welcome to Floorwalker"), FIGURE_PT, strong=True)
        self.sentence = self._label(sentence, TEXT_PT)
        self.demo = Choice(
            say("Look at the made-up floor"),
            say("A service floor that lives on this machine only, to try everything on. It is gone when you leave it."),
            theme,
            page,
        )
        self.bring = Choice(
            say("Bring a log, an export or a shift plan"),
            say("An Asterisk queue_log, or a CSV file of calls or tickets. You can also drop the file here."),
            theme,
            page,
        )
        self.connect_ = Choice(
            say("Connect to a shared floor"),
            say("The PostgreSQL database that your team works on."),
            theme,
            page,
        )
        # As the action of the File menu that does the same.
        self.connect_.setObjectName("connect")
        self.choices = (self.demo, self.bring, self.connect_)
        self.demo.clicked.connect(beginnings.demo_asked)
        self.bring.clicked.connect(beginnings.bring)
        self.connect_.clicked.connect(beginnings.connect_asked)
        self.trouble = self._label("", TEXT_PT)
        self.trouble.hide()
        self._lay_out(page)

    def tell(self, sentence: str) -> None:
        """Say below the choices what came in the way."""
        self.trouble.setText(sentence)
        self.trouble.setAccessibleName(sentence)
        self.trouble.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from choice to choice."""
        step = _STEPS.get(Qt.Key(event.key()))
        here = next((place for place, choice in enumerate(self.choices) if choice.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        self.choices[(here + step) % len(self.choices)].setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard on the first choice."""
        super().showEvent(event)
        self.demo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _label(self, text: str, points: float, *, strong: bool = False) -> QLabel:
        label = QLabel(text, self)
        label.setFont(text_font(points, strong=strong))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _lay_out(self, page: QWidget) -> None:
        inner = QWidget(page)
        inner.setMaximumWidth(scaled(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addSpacing(8)
        for choice in self.choices:
            column.addWidget(choice)
        column.addWidget(self.trouble)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner, 20)
        middle.addStretch(1)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.addStretch(2)
        whole.addLayout(middle)
        whole.addStretch(3)
        self.setWidget(page)
