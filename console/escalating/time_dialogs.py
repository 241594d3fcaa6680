"""Composing times: when the customer is called back, and when something is due instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from console.acting.composing import why_line
from console.clock_words import moment
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog, text_of, too_long
from console.escalating.moment_choice import MomentChoice
from console.escalating.titles import called
from console.words import plural, say
from db.commands.command import Command, wanted
from db.commands.escalation_acts import CHANGE_DUE, FOLLOW_UP_DUE, PROMISE

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.commands.act import Act
    from db.rows import CustomerFollowUpRow, EscalationRow

_MINUTES: Final = (15, 30, 60, 120)
#: What is done for customers later takes days.
_LONG_MINUTES: Final = (120, 24 * 60, 3 * 24 * 60, 7 * 24 * 60)
_USUAL: Final = 30
_LONGER: Final = 24 * 60


class PromiseDialog(ActDialog):
    """Promises the customers of these escalations a call-back."""

    def __init__(self, window: FloorWindow, rows: Sequence[EscalationRow]) -> None:
        title = say("Promise a call-back: {what}", what=called(rows))
        super().__init__(window, title, say("&Promise"))
        self.rows, self._floor = rows, window.floor
        self.at = MomentChoice(window.floor.now_us, say("Call back"), _MINUTES, self)
        self.at.bring_back(_USUAL)
        form = FormRows()
        form.add(say("Call &back"), self.at)
        self.column.addLayout(form)
        self.note = self.text_field(say("&What was promised"), say("it is kept in the history"))
        self.finish()
        self.at.changed.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """The time and the words."""
        return {"at": self.at.typed(), "note": self.note.toPlainText()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """The time and the words."""
        self.at.bring_back(typed.get("at"))
        self.note.setPlainText(typed.get("note", ""))

    def commands(self) -> list[Command]:
        """One for all of them."""
        to = {"promised_at": self.at.at_us()}
        things = tuple(wanted(PROMISE, row, to) for row in self.rows)
        return [Command(PROMISE.kind, things, note=text_of(self.note) or None)]

    def says_done(self) -> DoneWords:
        """Until when."""
        time = moment(self.at.at_us(), self._floor.now_us(), seconds=False)
        return lambda number: plural("%Ln call-back(s) promised for {time}.", number, time=time)

    def look(self) -> None:
        """The clock goes on."""
        self.at.go_on()
        super().look()

    def words(self) -> str:
        """What is promised, and who has it then."""
        time = moment(self.at.at_us(), self._floor.now_us(), seconds=False)
        return say("The customer is called back by {time}; until then you have it.", time=time)

    def problem(self) -> str:
        """A time that is over, or too many words."""
        if not self.rows:
            return say("The escalation is not there any more.")
        return _over(self.at, self._floor.now_us()) or too_long(self.note)


class DueDialog(ActDialog):
    """Moves the due time of these escalations, or of what is still to be done for customers."""

    def __init__(self, window: FloorWindow, act: Act, rows: Sequence[EscalationRow | CustomerFollowUpRow]) -> None:
        super().__init__(window, say("Move the due time"), say("&Move the due time"))
        self._act, self.rows, self._floor = act, rows, window.floor
        is_long = act is FOLLOW_UP_DUE
        self.at = MomentChoice(window.floor.now_us, say("Due"), _LONG_MINUTES if is_long else _MINUTES, self)
        self.at.bring_back(_LONGER if is_long else _USUAL)
        self.why = why_line(self, say("it is kept in the history"))
        form = FormRows()
        form.add(say("&Due"), self.at)
        form.add(say("&Why"), self.why)
        self.column.addLayout(form)
        self.finish()
        self.at.changed.connect(self.edited)
        self.why.textChanged.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """The time and the reason."""
        return {"at": self.at.typed(), "why": self.why.text()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """The time and the reason."""
        self.at.bring_back(typed.get("at"))
        self.why.setText(typed.get("why", ""))

    def commands(self) -> list[Command]:
        """One for all of them."""
        to = {"due_at": self.at.at_us()}
        things = tuple(wanted(self._act, row, to) for row in self.rows)
        return [Command(self._act.kind, things, self.why.text().strip())]

    def says_done(self) -> DoneWords:
        """Until when."""
        time = moment(self.at.at_us(), self._floor.now_us(), seconds=False)
        if self._act is CHANGE_DUE:
            return lambda number: plural("%Ln escalation(s) due {time} now.", number, time=time)
        return lambda number: plural("%Ln follow-up(s) due {time} now.", number, time=time)

    def look(self) -> None:
        """The clock goes on."""
        self.at.go_on()
        super().look()

    def words(self) -> str:
        """Before and after."""
        now = self._floor.now_us()
        time = moment(self.at.at_us(), now, seconds=False)
        if len(self.rows) != 1:
            return say("Due {time}.", time=time)
        former = moment(self.rows[0].due_at, now, seconds=False)
        return say("Due {time} instead of {former}.", time=time, former=former)

    def missing(self) -> str:
        """A reason."""
        return "" if self.why.text().strip() else say("It needs a reason.")

    def problem(self) -> str:
        """A time that is over."""
        return _over(self.at, self._floor.now_us()) if self.rows else say("It is not there any more.")


def _over(at: MomentChoice, now: int) -> str:
    return say("That time is over already; choose one to come.") if at.at_us() <= now else ""
