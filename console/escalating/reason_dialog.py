"""What dialogs that only ask why have in common: one field, which has to be filled and not too much."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from console.escalating.act_dialog import ActDialog, text_of
from console.words import plural, say

if TYPE_CHECKING:
    from console.window import FloorWindow


class ReasonDialog(ActDialog):
    """`ask` makes the field; a subclass says what is done with the reason, and what comes of it."""

    def __init__(self, window: FloorWindow, title: str, do: str) -> None:
        super().__init__(window, title, do)
        self._longest = 0

    def ask(self, question: str, example: str, longest: int) -> None:
        """Ask for a reason of at most so many characters; ends the making of the dialog."""
        self._longest = longest
        self.why = self.text_field(question, example)
        self.finish()

    @property
    def reason(self) -> str:
        """What was typed."""
        return text_of(self.why)

    def typed(self) -> dict[str, Any]:
        """The reason."""
        return {"why": self.why.toPlainText()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """The reason."""
        self.why.setPlainText(typed.get("why", ""))

    def missing(self) -> str:
        """The reason."""
        return "" if self.reason else say("Say in a few words why.")

    def problem(self) -> str:
        """A text that is too long."""
        over = len(self.reason) - self._longest
        return plural("%Ln character(s) too many: shorten it, nothing is lost.", over) if over > 0 else ""
