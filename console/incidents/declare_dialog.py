"""Declares an incident in one act: what is wrong, what to say to customers, which queues, and when the next update comes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from console.acting.refusal_words import refusal_sentence
from console.authority.grants.emergency_part import EmergencyPart
from console.clock_words import moment
from console.connecting.form_rows import FormRows
from console.incidents.incident_dialog import IncidentDialog, first_said, one_line, too_long
from console.incidents.incident_words import called
from console.incidents.queue_choice import QueueChoice
from console.store.incidents import visit_meets
from console.words import plural, say
from db.commands.command import Command, Wanted
from db.commands.incident_acts import DECLARE, LONGEST_CAUSE, LONGEST_INTENT, LONGEST_LINE
from db.ids import new_id
from db.rows import ContactRow, IncidentRow

if TYPE_CHECKING:
    from console.window import FloorWindow

_LINE_LINES = 2


class DeclareDialog(IncidentDialog):
    """Starts with the queues that are selected. What goes on there already stands under the form."""

    def __init__(self, window: FloorWindow, queue_ids: Iterable[str]) -> None:
        super().__init__(window, say("Declare an incident"), say("&Declare"))
        self._floor = window.floor
        #: The incidents this person has been shown: one declared meanwhile is told before another stands beside it.
        self._seen = self._newest()
        self.cause = QLineEdit(self)
        self.cause.setMaxLength(LONGEST_CAUSE)
        self.cause.setPlaceholderText(say("in a few words; the whole floor reads it"))
        self.line = self.text_field(say("Say to customers"), _LINE_LINES, say("the same words from everybody"))
        self.minutes = self.minutes_field()
        self.at = QLabel(self)
        self.queues = QueueChoice(self._floor, queue_ids, window.theme, self)
        self.about = QComboBox(self)
        self.about.setEditable(True)
        self.about.addItems(["", *sorted({row.intent for row in self._contacts() if row.intent})])
        about = self.about.lineEdit()
        assert about is not None
        about.setMaxLength(LONGEST_INTENT)
        about.setPlaceholderText(say("all contacts of the queues"))
        about.setAccessibleName(say("Only contacts about"))
        self._lay_out()
        self.cause.textChanged.connect(self.look)
        self.queues.itemChanged.connect(self.look)
        self.about.currentTextChanged.connect(self.look)
        self.emergency.changed.connect(self.look)
        self.emergency.box.toggled.connect(self.grow)
        self.look()
        self.cause.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        rows = FormRows()
        rows.add(say("&What is wrong"), self.cause)
        rows.add(say("&Say to customers"), self.line)
        rows.add(say("&Next update, minutes"), self.minutes, self.at)
        rows.add(say("&Queues"), self.queues)
        rows.add(say("Only contacts &about"), self.about)
        self.emergency = EmergencyPart(self.window_, rows, self)
        self.column.addLayout(rows)
        self.finish()

    def accept(self) -> None:
        """Declare it."""
        to = {
            "cause": self.cause.text().strip(),
            "line_to_say": one_line(self.line),
            "intent": self.about.currentText().strip(),
            "next_update_at": self.due_at(self.minutes.value()),
            "queues": " ".join(self.queues.ticked()),
            "seen": self._seen,
        }
        incident_id = new_id()
        declare = Command(DECLARE.kind, (Wanted(incident_id, to),))
        if self.emergency.is_wanted:
            given = self.emergency.command(incident_id, str(to["cause"]))
            self.send_together(declare, given, _declared_with_grant)
        else:
            self.send(declare, _declared)

    def refused(self, word: str) -> None:
        """What was declared meanwhile has been shown now; whoever sends again has read it."""
        self._seen = self._newest()

    def look(self) -> None:
        """Say how many contacts belong now, and what goes on there already."""
        if self.is_sending:
            return
        self.at.setText(self.due_words(self.minutes.value()))
        queues = self.queues.ticked()
        self.emergency.concern(queues)
        missing = ""
        if not self.cause.text().strip():
            missing = refusal_sentence("what_is_wrong_needed")
        elif not queues:
            missing = refusal_sentence("queues_needed")
        else:
            missing = self.emergency.stopped()
        line = too_long(one_line(self.line), LONGEST_LINE)
        problem = first_said(line, self.window_.rights.why_not_in(DECLARE, queues))
        if problem:
            self.say_outcome(problem, problem=True)
            return
        stopped = self.emergency.stopped() if queues else ""
        self.say_outcome("\n".join(filter(None, (self._outcome(queues), stopped or self.emergency.words()))))
        self.do_button.setEnabled(not missing)
        self.do_button.setToolTip(missing)

    def _outcome(self, queues: list[str]) -> str:
        there = dict.fromkeys(row for queue in queues for row in self._floor.incidents.of_queue(queue))
        going_on = [row for row in there if row.ended_at is None]
        if going_on:
            row, now = going_on[-1], self._floor.now_us()
            since = moment(row.declared_at, now, seconds=False)
            return say(
                "{incident} goes on there since {time}; update that one if it is the same.",
                incident=called(row),
                time=since,
            )
        return plural(
            "%Ln open contact(s) belong(s) to it now, and all that come until it ends.", self._matching(queues)
        )

    def _matching(self, queues: list[str]) -> int:
        now, intent = self._floor.now_us(), self.about.currentText().strip() or None
        it = IncidentRow("", 0, "", None, None, now, None, None, intent, 1)
        store = self._floor.store
        found = set()
        for queue in queues:
            for visit in store.rows_where("contact_segment", "queue_id", queue):
                contact = store.row("contact", visit.contact_id) if visit_meets(visit, it) else None
                if contact is not None and intent in (None, contact.intent):
                    found.add(contact.id)
        return len(found)

    def _contacts(self) -> Iterable[ContactRow]:
        return self._floor.store.rows("contact").values()

    def _newest(self) -> int:
        return max((row.number for row in self._floor.store.rows("incident").values()), default=0)


def _declared_with_grant(number: int) -> str:
    if number > 1:
        return say("Declared, with an emergency grant: it stands on every console that sees these queues.")
    return _declared(number)


def _declared(_number: int) -> str:
    return say("Declared: it stands on every console that sees these queues.")
