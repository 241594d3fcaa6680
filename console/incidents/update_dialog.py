"""Tells what is new about an incident, and ends it with what it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from console.acting.refusal_words import refusal_sentence
from console.connecting.form_rows import FormRows
from console.incidents.incident_dialog import IncidentDialog, first_said, one_line, too_long, words_of
from console.incidents.incident_words import called
from console.words import plural, say
from db.commands.command import Command, wanted
from db.commands.incident_acts import END, LONGEST_LINE, UPDATE
from db.rows import IncidentRow

if TYPE_CHECKING:
    from console.window import FloorWindow

_LINES = 3
_LINE_LINES = 2


class UpdateDialog(IncidentDialog):
    """What is new; and the line to say and the time of the next update, as they are from now on."""

    def __init__(self, window: FloorWindow, row: IncidentRow) -> None:
        super().__init__(window, say("Update: {incident}", incident=called(row)), say("&Update"))
        self._row = row
        self.text = self.text_field(say("What is new"), _LINES, say("the whole floor reads it; it is kept"))
        self.line = self.text_field(say("Say to customers"), _LINE_LINES)
        self.line.setPlainText(row.line_to_say or "")
        self.minutes = self.minutes_field()
        self.at = QLabel(self)
        rows = FormRows()
        rows.add(say("&What is new"), self.text)
        rows.add(say("&Say to customers"), self.line)
        rows.add(say("&Next update, minutes"), self.minutes, self.at)
        self.column.addLayout(rows)
        self.finish()
        self.look()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Tell it."""
        to = {"line_to_say": one_line(self.line) or None, "next_update_at": self.due_at(self.minutes.value())}
        self.send(Command(UPDATE.kind, (wanted(UPDATE, self._row, to),), note=words_of(self.text)), _updated)

    def refused(self, word: str) -> None:
        """Somebody updated it meanwhile: what they said stands now, and whoever sends again has read it."""
        self._row = self.window_.floor.store.row("incident", self._row.id) or self._row

    def look(self) -> None:
        """Say what will stand there."""
        if self.is_sending or not hasattr(self, "at"):
            return
        self.at.setText(self.due_words(self.minutes.value()))
        problem = first_said(too_long(words_of(self.text)), too_long(one_line(self.line), LONGEST_LINE))
        if problem:
            self.say_outcome(problem, problem=True)
            return
        same = one_line(self.line) == (self._row.line_to_say or "")
        self.say_outcome(
            say("The line to say stays as it is. An update cannot be taken back; another puts it right.")
            if same
            else say("Everybody sees the new line at once. An update cannot be taken back; another puts it right.")
        )
        missing = "" if words_of(self.text) else refusal_sentence("what_is_new_needed")
        self.do_button.setEnabled(not missing)
        self.do_button.setToolTip(missing)


class EndDialog(IncidentDialog):
    """Says what it was; the incident goes from every console, its contacts and reports keep it."""

    def __init__(self, window: FloorWindow, row: IncidentRow) -> None:
        super().__init__(window, say("End: {incident}", incident=called(row)), say("&End it"))
        self._row = row
        self.text = self.text_field(say("What it was"), _LINES, say("the next one finds it faster"))
        rows = FormRows()
        rows.add(say("&What it was"), self.text)
        self.column.addLayout(rows)
        self.finish()
        self.look()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """End it."""
        self.send(Command(END.kind, (wanted(END, self._row),), note=words_of(self.text)), _ended)

    def look(self) -> None:
        """Say what stays open when it ends."""
        if self.is_sending or not hasattr(self, "text"):
            return
        problem = too_long(words_of(self.text))
        if problem:
            self.say_outcome(problem, problem=True)
            return
        calls = len(self.window_.floor.incidents.promised(self._row.id))
        words = say("New contacts do not belong to it any more.")
        if calls:
            kept = plural("%Ln call-back(s) promised still stand(s).", calls)
            words = say("{words} {more}", words=words, more=kept)
        self.say_outcome(words)
        missing = "" if words_of(self.text) else refusal_sentence("what_it_was_needed")
        self.do_button.setEnabled(not missing)
        self.do_button.setToolTip(missing)


def _updated(_number: int) -> str:
    return say("Updated on every console that sees it.")


def _ended(_number: int) -> str:
    return say("The incident is over.")
