"""A line that says what went wrong in a part of the window, with a button to try it again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from console.delegates.cell import MARGIN


class ProblemLine(QWidget):
    """Not there while all is well. `retried` says that the person wants it tried again."""

    retried = Signal()

    def __init__(self, try_again: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.button = QPushButton(try_again, self)
        self.button.clicked.connect(self.retried)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 4, MARGIN, 4)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_problem(self, sentence: str) -> None:
        """Say this."""
        self.sentence.setText(sentence)
        self.button.setAccessibleDescription(sentence)
        self.show()

    def clear(self) -> None:
        """All is well again."""
        self.hide()
