"""Composes the end of an escalation: its cause, what was done for the customer, and what is still to be done, by whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel

from console.clock_words import moment
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog, text_of, too_long
from console.escalating.line_people import line_rows
from console.escalating.moment_choice import MomentChoice
from console.escalating.standard_choice import StandardChoice
from console.escalating.titles import called
from console.words import plural, say, word
from db.commands.command import Command, Wanted, wanted
from db.commands.escalation_acts import ADD_FOLLOW_UP, RESOLVE
from db.words import CAUSES

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.rows import EscalationRow

_MINUTES: Final = (120, 24 * 60, 3 * 24 * 60, 7 * 24 * 60)
_USUAL: Final = 24 * 60


class ResolveDialog(ActDialog):
    """Resolves these escalations; of a single one something may be left to do."""

    def __init__(self, window: FloorWindow, rows: Sequence[EscalationRow]) -> None:
        super().__init__(window, say("Resolve {what}", what=called(rows)), say("&Resolve"))
        self.rows, self._floor = rows, window.floor
        self.cause = QComboBox(self)
        for cause in CAUSES:
            self.cause.addItem(word(cause), cause)
        self.cause.setCurrentIndex(-1)
        self.cause.setPlaceholderText(say("choose why it came to it"))
        form = FormRows()
        self.standard = StandardChoice(window, self)
        self.standard.choose(rows[0].standard_id if rows else None)
        form.add(say("&Cause"), self.cause)
        form.add(say("S&tandard"), self.standard)
        self.column.addLayout(form)
        self.note = self.text_field(say("What was &done for the customer"))
        self.follows = QCheckBox(say("Something is &still to be done for the customer"), self)
        self.follows.setVisible(len(rows) == 1)
        self.column.addWidget(self.follows)
        self.later = self.text_field(say("&What is still to be done"))
        self._later_label = next(label for label in self.findChildren(QLabel) if label.buddy() is self.later)
        self.at = MomentChoice(window.floor.now_us, say("Done by"), _MINUTES, self)
        self.at.bring_back(_USUAL)
        self.who = QComboBox(self)
        self._fill_who()
        later = FormRows()
        self._labels = [later.add(say("Done &by"), self.at), later.add(say("Wh&o does it"), self.who)]
        self.column.addLayout(later)
        self.finish()
        self.cause.currentIndexChanged.connect(self.edited)
        self.follows.toggled.connect(self._show_later)
        self.at.changed.connect(self.edited)
        self.who.currentIndexChanged.connect(self.edited)
        self._show_later()

    def typed(self) -> dict[str, Any]:
        """All fields."""
        return {
            "cause": self.cause.currentData(),
            "standard": self.standard.currentData(),
            "note": self.note.toPlainText(),
            "follows": self.follows.isChecked(),
            "later": self.later.toPlainText(),
            "at": self.at.typed(),
            "who": self.who.currentData(),
        }

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All fields."""
        if not typed:
            return
        self.cause.setCurrentIndex(self.cause.findData(typed["cause"]))
        self.standard.choose(typed["standard"])
        self.note.setPlainText(typed["note"])
        self.later.setPlainText(typed["later"])
        self.at.bring_back(typed["at"])
        self.who.setCurrentIndex(max(0, self.who.findData(typed["who"])))
        self.follows.setChecked(typed["follows"])

    def commands(self) -> list[Command]:
        """The end, and what is left to do."""
        to = {"cause": self.cause.currentData()}
        if self.standard.currentData() is not None:
            to["standard_id"] = self.standard.currentData()
        things = tuple(wanted(RESOLVE, row, to) for row in self.rows)
        made = [Command(RESOLVE.kind, things, note=text_of(self.note))]
        if self.follows.isChecked():
            later = {"due_at": self.at.at_us()}
            if self.who.currentData() is not None:
                later["owner_id"] = self.who.currentData()
            left = tuple(Wanted(row.id, later) for row in self.rows)
            made.append(Command(ADD_FOLLOW_UP.kind, left, note=text_of(self.later)))
        return made

    def says_done(self) -> DoneWords:
        """What was resolved and what is left."""
        if self.follows.isChecked():
            time, who = moment(self.at.at_us(), self._floor.now_us(), seconds=False), self.who.currentText()
            return lambda _: say("Escalation resolved; {who} does the rest by {time}.", who=who, time=time)
        return lambda number: plural("%Ln escalation(s) resolved.", number)

    def look(self) -> None:
        """The clock goes on."""
        self.at.go_on()
        super().look()

    def words(self) -> str:
        """What is left when it is resolved."""
        if not self.follows.isChecked():
            return say("It is closed; it can come back, and the cause is counted.")
        time = moment(self.at.at_us(), self._floor.now_us(), seconds=False)
        return say("It is closed; {who} does the rest by {time}.", who=self.who.currentText(), time=time)

    def missing(self) -> str:
        """Cause, what was done, and what is left."""
        if self.cause.currentData() is None:
            return say("Choose the cause: it is counted, so that it does not happen again.")
        if not text_of(self.note):
            return say("Say what was done for the customer.")
        if self.follows.isChecked() and not text_of(self.later):
            return say("Say what is still to be done for the customer.")
        return ""

    def problem(self) -> str:
        """A time that is over, or too many words."""
        if not self.rows:
            return say("The escalation is not there any more.")
        if self.follows.isChecked() and self.at.at_us() <= self._floor.now_us():
            return say("That time is over already; choose one to come.")
        return too_long(self.note) or (too_long(self.later) if self.follows.isChecked() else "")

    def _fill_who(self) -> None:
        me = self.window_.rights.staff_id
        self.who.addItem(say("you"), me)
        for row in line_rows(self._floor, {row.queue_id for row in self.rows}, self._floor.now_us()):
            if row.key != me:
                self.who.addItem(say("{name}: {note}", name=row.name, note=row.words), row.key)

    def _show_later(self) -> None:
        for part in (self.later, self._later_label, self.at, self.who, *self._labels):
            part.setVisible(self.follows.isChecked())
        self.edited()
        self.grow()
