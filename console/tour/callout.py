"""The callout of the tour: what one part of the window is for, how far the tour is, and the way on, back and out."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from console.panels.wrapped_label import wrapped_label
from console.theme import HEADER_PT, TEXT_PT, Theme, scaled
from console.tour.steps import Step
from console.words import count, say

_WIDTH = 380


class Callout(QWidget):
    """Title, words and buttons of one step."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.title = self._label(12.0, strong=True)
        self.words = self._label(TEXT_PT)
        self.progress = self._label(HEADER_PT, quiet=True)
        # It stands in the line of the buttons.
        self.progress.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.end = QPushButton(say("&End the tour"), self)
        self.back = QPushButton(say("&Back"), self)
        self.next = QPushButton(say("&Next"), self)
        self.buttons = (self.next, self.end, self.back)
        for button in self.buttons:
            # Without this Enter would press it in dialogs only.
            button.setAutoDefault(True)
        self._lay_out()

    def tell(self, step: Step, place: int, steps: int) -> None:
        """Tell about a step, the `place`-th (from 0) of so many."""
        self.title.setText(step.title)
        self.words.setText(step.words)
        self.progress.setText(say("{n} of {all}", n=count(place + 1), all=count(steps)))
        self.back.setEnabled(place > 0)
        self.next.setText(say("&Next") if place + 1 < steps else say("&Done"))
        # A screen reader reads the button that has the keyboard: the step has to be told with it.
        self.next.setAccessibleDescription(say("{title}. {words}", title=step.title, words=step.words))
        self.setAccessibleName(step.title)
        self.setAccessibleDescription(step.words)

    def wanted_size(self, room: QSize) -> QSize:
        """How large it has to be to say all of it, within `room`."""
        width = min(scaled(_WIDTH), room.width() - 2 * scaled(8))
        layout = self.layout()
        assert layout is not None
        layout.activate()
        return QSize(width, min(max(layout.heightForWidth(width), layout.minimumSize().height()), room.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line around it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._theme.colour("quiet"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _label(self, points: float, *, strong: bool = False, quiet: bool = False) -> QLabel:
        return wrapped_label(self._theme, points, self, strong=strong, quiet=quiet)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.progress, 1)
        for button in (self.end, self.back, self.next):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addSpacing(4)
        column.addLayout(buttons)
