"""A card of the agent's page: a title, some lines, and below them perhaps a way to where more is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from console.theme import HEADER_PT, text_font


class Card(QFrame):
    """A title and some lines."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.title = QLabel(title, self)
        self.title.setFont(text_font(HEADER_PT, strong=True))
        self.lines = QLabel(self)
        self.lines.setWordWrap(True)
        self.lines.setTextFormat(Qt.TextFormat.PlainText)
        self.lines.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.lines.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.title)
        self.column.addWidget(self.lines)
        self.column.addStretch(1)
        self.link: QPushButton | None = None
        self.action: QAction | None = None

    def say_lines(self, lines: Iterable[str]) -> None:
        """Show these."""
        text = "\n".join(line for line in lines if line)
        if text != self.lines.text():
            self.lines.setText(text)
            self.lines.setAccessibleName(f"{self.title.text()}: {text}")

    def offer(self, text: str, go: Callable[[], object]) -> None:
        """Lead to another page from below the lines; `action` is the same for a menu."""
        self.action = QAction(text, self)
        self.action.triggered.connect(go)
        self.link = QPushButton(text, self)
        self.link.clicked.connect(self.action.trigger)
        row = QHBoxLayout()
        row.addWidget(self.link)
        row.addStretch(1)
        self.column.addLayout(row)

    def look(self, why_not: str) -> None:
        """Let the way be open, or say in its tip why it is not."""
        for one in (self.link, self.action):
            if one is not None:
                one.setEnabled(not why_not)
                one.setToolTip(why_not)
