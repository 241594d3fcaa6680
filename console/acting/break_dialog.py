"""Composes another time for a break, lunch, training or meeting of an agent's plan; it stays as long as it was planned."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QComboBox, QLineEdit

from console.acting.composing import ComposingDialog, why_line
from console.clock_words import clock_time, moment, next_time
from console.connecting.form_rows import FormRows
from console.store.loans import breaks_ahead, shift_end
from console.words import duration, say, word

if TYPE_CHECKING:
    from console.window import FloorWindow
    from db.rows import AgentRow, ShiftActivityRow

Shift = Callable[["ShiftActivityRow", int, str | None], None]
_DAY_US: Final = 24 * 3600 * 1_000_000


class BreakDialog(ComposingDialog):
    """`shift` is given the activity, when it is to begin (UTC microseconds), and why."""

    def __init__(self, window: FloorWindow, agent: AgentRow, shift: Shift) -> None:
        super().__init__(say("Shift a break: {agent}", agent=agent.name), say("&Shift it"), window.theme, window)
        self._floor = window.floor
        self._agent = agent
        self._shift = shift
        now = self._floor.now_us()
        self._breaks = breaks_ahead(self._floor.store, agent.id, now)
        self.which = QComboBox(self)
        for row in self._breaks:
            begins, ends = moment(row.starts_at, now, seconds=False), clock_time(row.ends_at, seconds=False)
            self.which.addItem(say("{what}, {begins} to {ends}", what=word(row.activity), begins=begins, ends=ends))
        self.time = QLineEdit(self)
        self.time.setMaxLength(5)
        self.why = why_line(self, say("it is kept in the history"))
        rows = FormRows()
        rows.add(say("&Which"), self.which)
        rows.add(say("&To begin at"), self.time)
        rows.add(say("Wh&y"), self.why)
        self.column.addLayout(rows)
        self.finish()
        self.which.currentIndexChanged.connect(self._another)
        self.time.textEdited.connect(self._look)
        self._another()
        self.time.setFocus()
        self.time.selectAll()

    @property
    def starts_at(self) -> int | None:
        """When it is to begin: the typed time of day nearest to the planned one, UTC microseconds."""
        row = self._breaks[self.which.currentIndex()]
        return next_time(self.time.text(), row.starts_at - _DAY_US // 2)

    def accept(self) -> None:
        """Shift it."""
        starts_at = self.starts_at
        if starts_at is not None and self.do_button.isEnabled():
            self._shift(self._breaks[self.which.currentIndex()], starts_at, self.why.text().strip() or None)
            super().accept()

    def _another(self) -> None:
        row = self._breaks[self.which.currentIndex()]
        self.time.setText(clock_time(row.starts_at, seconds=False))
        self._look()

    def _look(self) -> None:
        row, starts_at, now = self._breaks[self.which.currentIndex()], self.starts_at, self._floor.now_us()
        if starts_at is None:
            self.say_outcome(say("Write the time as hours and minutes: 14:30."), problem=True)
            return
        ends_at = starts_at + row.ends_at - row.starts_at
        if ends_at <= now:
            self.say_outcome(say("That time is over already; choose one to come."), problem=True)
            return
        words = say(
            "{what} from {begins} to {ends}, {length} as planned.",
            what=word(row.activity),
            begins=moment(starts_at, now, seconds=False),
            ends=clock_time(ends_at, seconds=False),
            length=duration(row.ends_at - row.starts_at),
        )
        end = shift_end(self._floor.store, self._agent.id, now)
        if end is not None and ends_at > end:
            words = say("{words} That is after the end of the shift.", words=words)
        self.say_outcome(words)
        if starts_at == row.starts_at:
            self.do_button.setEnabled(False)
            self.do_button.setToolTip(say("It begins then already."))
