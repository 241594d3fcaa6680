"""Composes a refusal: what the agent may tell the customer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from console.escalating.act_dialog import ActDialog, text_of, too_long
from console.words import plural, say
from db.commands.authority_request_acts import DECLINE
from db.commands.command import Command, wanted

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.authority_rows import AuthorityRequestRow


class DeclineDialog(ActDialog):
    """Declines these requests."""

    def __init__(self, window: FloorWindow, rows: Sequence[AuthorityRequestRow]) -> None:
        title = say("Decline what was asked for") if len(rows) < 2 else plural("Decline %Ln request(s)", len(rows))
        super().__init__(window, title, say("&Decline"))
        self.rows = rows
        self.note = self.text_field(
            say("What the agent may &tell the customer"), say("the reason, in words one can say to them")
        )
        self.finish()

    def typed(self) -> dict[str, Any]:
        """The words."""
        return {"note": self.note.toPlainText()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """The words."""
        self.note.setPlainText(typed.get("note", ""))

    def commands(self) -> list[Command]:
        """One for all of them."""
        return [Command(DECLINE.kind, tuple(wanted(DECLINE, row) for row in self.rows), note=text_of(self.note))]

    def says_done(self) -> DoneWords:
        """How many were declined."""
        return lambda number: plural("%Ln request(s) declined; the agent reads why.", number)

    def words(self) -> str:
        """What happens."""
        return say("The agent reads these words at once and the escalation is resolved.")

    def missing(self) -> str:
        """The words."""
        return "" if text_of(self.note) else say("Say what the agent may tell the customer.")

    def problem(self) -> str:
        """Too many words, or nothing to decide."""
        return too_long(self.note) if self.rows else say("The request is not there any more.")
