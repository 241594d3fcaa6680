"""Composes the return of an escalation that was thought resolved: why it comes back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from console.clock_words import moment
from console.escalating.act_dialog import ActDialog, text_of, too_long
from console.escalating.titles import called
from console.words import plural, say
from db.commands.command import Command, wanted
from db.commands.escalation_acts import RETURN
from db.escalation_due import due_s
from db.metrics.segment import MICROSECONDS

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.rows import EscalationRow


class ReturnDialog(ActDialog):
    """Brings these escalations back."""

    def __init__(self, window: FloorWindow, rows: Sequence[EscalationRow]) -> None:
        title = say("Bring back {what}", what=called(rows))
        super().__init__(window, title, say("&Bring back"))
        self.rows, self._floor = rows, window.floor
        self.note = self.text_field(say("&Why it comes back"), say("the next person reads it first"))
        self.finish()

    def typed(self) -> dict[str, Any]:
        """The words."""
        return {"note": self.note.toPlainText()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """The words."""
        self.note.setPlainText(typed.get("note", ""))

    def commands(self) -> list[Command]:
        """One for all of them."""
        things = tuple(wanted(RETURN, row) for row in self.rows)
        return [Command(RETURN.kind, things, note=text_of(self.note))]

    def says_done(self) -> DoneWords:
        """How many came back."""
        return lambda number: plural("%Ln escalation(s) brought back.", number)

    def words(self) -> str:
        """To whom it goes, and until when."""
        now = self._floor.now_us()
        if len(self.rows) != 1:
            return say("They go back to whoever had them, with a due time anew.")
        row = self.rows[0]
        due = moment(now + due_s(row.reason, row.severity) * MICROSECONDS, now, seconds=False)
        owner = self._floor.store.row("staff", row.owner_id)
        if owner is None:
            return say("It is open again, due {time}.", time=due)
        return say("It goes back to {name}, due {time}.", name=owner.name, time=due)

    def missing(self) -> str:
        """Words."""
        return "" if text_of(self.note) else say("Say why in a few words: the next person reads them first.")

    def problem(self) -> str:
        """Too many words."""
        return too_long(self.note) if self.rows else say("The escalation is not there any more.")
