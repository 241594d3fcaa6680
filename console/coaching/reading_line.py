"""The line above a page: that it is still being read, or why it could not be, and a button to try again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.panels.problem_line import ProblemLine
from console.words import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ReadingLine(ProblemLine):
    """Takes no room while all is well."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(say("Read again"), parent)
        # It stands in the column of its page, which keeps the distance.
        self.layout().setContentsMargins(0, 0, 0, 0)  # type: ignore[union-attr]
        self.sentence.setAccessibleName(say("What was read"))

    def say_reading(self) -> None:
        """It is on its way."""
        self.show_problem(say("Reading…"))
        self.button.hide()

    def show_problem(self, sentence: str) -> None:
        """Say this, and offer to try again."""
        self.button.show()
        self.sentence.setAccessibleDescription(sentence)
        super().show_problem(sentence)
