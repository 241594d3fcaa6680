"""Asks for the reason of an act that needs one, and says beside it what the act does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from console.acting.composing import ComposingDialog, why_line
from console.connecting.form_rows import FormRows
from console.words import say

if TYPE_CHECKING:
    from console.window import FloorWindow


class ReasonDialog(ComposingDialog):
    """`act` is given the reason once there is one."""

    def __init__(self, window: FloorWindow, title: str, outcome: str, do: str, act: Callable[[str], None]) -> None:
        super().__init__(title, do, window.theme, window)
        self._words = outcome
        self._act = act
        self.reason = why_line(self, say("it is kept in the history"))
        rows = FormRows()
        rows.add(say("&Reason"), self.reason)
        self.column.addLayout(rows)
        self.finish()
        self.reason.textChanged.connect(self._look)
        self._look()

    def accept(self) -> None:
        """Do it."""
        self._act(self.reason.text().strip())
        super().accept()

    def _look(self) -> None:
        self.say_outcome(self._words)
        given = bool(self.reason.text().strip())
        self.do_button.setEnabled(given)
        self.do_button.setToolTip("" if given else say("It needs a reason."))
