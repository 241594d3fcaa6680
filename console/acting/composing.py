"""What the dialogs that compose an act have in common: a title, what will happen in words, one button that does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.theme import Theme, scaled
from console.words import plural, say
from db.commands.act import LONGEST_REASON
from db.rows import AgentRow

#: So many names stand in a sentence; of more only their number.
_NAMED = 3


class ComposingDialog(QDialog):
    """Composes one act. What it will do stands above the buttons; a problem stands there in the colour of trouble.

    It never asks whether one is sure: the button does it, and it can be undone.
    """

    def __init__(self, title: str, do: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(scaled(480))
        self._theme = theme
        self.column = QVBoxLayout(self)
        self.column.setSpacing(scaled(8))
        self.outcome = QLabel(self)
        self.outcome.setWordWrap(True)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.outcome.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.buttons = QDialogButtonBox(self)
        self.do_button = QPushButton(do, self)
        self.do_button.setDefault(True)
        self.buttons.addButton(self.do_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(say("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def finish(self) -> None:
        """Put what will happen, and the buttons, under everything else."""
        self.column.addWidget(self.outcome)
        self.column.addWidget(self.buttons)

    def say_outcome(self, sentence: str, *, problem: bool = False) -> None:
        """Say what will happen, or why it cannot: then the button is off."""
        palette = self.outcome.palette()
        palette.setColor(self.outcome.foregroundRole(), self._theme.colour("urgent_text" if problem else "text"))
        self.outcome.setPalette(palette)
        self.outcome.setText(sentence)
        self.outcome.setAccessibleName(sentence)
        self.do_button.setEnabled(not problem)
        self.do_button.setToolTip(sentence if problem else "")
        self.do_button.setAccessibleDescription(sentence)


def why_line(parent: QWidget, placeholder: str = "") -> QLineEdit:
    """A field for the reason that is kept with the act."""
    field = QLineEdit(parent)
    field.setMaxLength(LONGEST_REASON)
    field.setPlaceholderText(placeholder)
    return field


def who(agents: Sequence[AgentRow]) -> str:
    """The agents by name, or how many they are."""
    if len(agents) > _NAMED:
        return plural("%Ln agent(s)", len(agents))
    names = [row.name for row in agents]
    return " · ".join(names)
