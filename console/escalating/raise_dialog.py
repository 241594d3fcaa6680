"""Composes an escalation: why, how pressing, who asked, which amount, until when; says before who will have it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QComboBox, QLineEdit

from console.clock_words import moment
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog, text_of, too_long
from console.escalating.moment_choice import MomentChoice
from console.escalating.standard_choice import StandardChoice
from console.models.who_has_it import who_sentence
from console.money import minor_units, usual_currency
from console.words import contact_number, plural, say, word
from db.commands.command import Command, Wanted
from db.commands.escalation_acts import RAISE
from db.escalation_due import due_s
from db.metrics.segment import MICROSECONDS
from db.rows import EscalationRow
from db.words import ASKED_BY, ESCALATION_REASONS, SEVERITIES

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.rows import ContactRow

_MINUTES: Final = (15, 30, 60, 120)
_CURRENCIES: Final = ("EUR", "GBP", "USD", "CHF")
#: Who asked, as a person says it; rules ask for themselves.
_ASKERS: Final = ASKED_BY[:-1]
_REASON: Final = "asked_for_supervisor"


class RaiseDialog(ActDialog):
    """Escalates these contacts."""

    def __init__(self, window: FloorWindow, rows: Sequence[ContactRow]) -> None:
        one = say("Escalate {contact}", contact=contact_number(rows[0].number)) if rows else say("Escalate")
        title = one if len(rows) < 2 else plural("Escalate %Ln contact(s)", len(rows))
        super().__init__(window, title, say("&Escalate"))
        self.rows, self._floor = rows, window.floor
        self.reason = _choice(self, ESCALATION_REASONS, _REASON)
        self.severity = _choice(self, SEVERITIES, "normal")
        self.asked_by = _choice(self, _ASKERS, "customer")
        self.amount = QLineEdit(self)
        self.amount.setPlaceholderText(say("none"))
        self.currency = QComboBox(self)
        self.currency.setEditable(True)
        own = (row.currency for row in window.floor.store.rows("floor").values())
        usual = (*own, usual_currency(), *_CURRENCIES)
        self.currency.addItems(list(dict.fromkeys(filter(None, usual))))
        self.currency.setAccessibleName(say("Currency"))
        edit = self.currency.lineEdit()
        assert edit is not None
        edit.setAccessibleName(say("Currency"))
        self.standard = StandardChoice(window, self)
        self.due = MomentChoice(window.floor.now_us, say("Due"), _MINUTES, self, follows=say("as it follows"))
        form = FormRows()
        form.add(say("&Reason"), self.reason)
        form.add(say("&Severity"), self.severity)
        form.add(say("&Who asked"), self.asked_by)
        form.add(say("&Amount"), self.amount, self.currency)
        form.add(say("S&tandard"), self.standard)
        form.add(say("&Due"), self.due)
        self.column.addLayout(form)
        self.note = self.text_field(say("What is asked &for"), say("the next person reads it first"))
        self.finish()
        for choice in (self.reason, self.severity, self.asked_by, self.standard):
            choice.currentIndexChanged.connect(self.edited)
        self.currency.currentTextChanged.connect(self.edited)
        self.amount.textChanged.connect(self.edited)
        self.due.changed.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """All fields."""
        return {
            "reason": self.reason.currentData(),
            "severity": self.severity.currentData(),
            "asked_by": self.asked_by.currentData(),
            "amount": self.amount.text(),
            "currency": self.currency.currentText(),
            "standard": self.standard.currentData(),
            "due": self.due.typed(),
            "note": self.note.toPlainText(),
        }

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All fields."""
        if not typed:
            return
        for name, choice in (("reason", self.reason), ("severity", self.severity), ("asked_by", self.asked_by)):
            choice.setCurrentIndex(choice.findData(typed[name]))
        self.amount.setText(typed["amount"])
        self.currency.setCurrentText(typed["currency"])
        self.standard.choose(typed["standard"])
        self.due.bring_back(typed["due"])
        self.note.setPlainText(typed["note"])

    def commands(self) -> list[Command]:
        """One for all of them."""
        to = {name: self.typed()[name] for name in ("reason", "severity", "asked_by")}
        if not self.due.is_following:
            to["due_at"] = self.due.at_us()
        if self.amount.text().strip():
            to |= {"amount_minor": self._minor, "currency": self._currency}
        if self.standard.currentData() is not None:
            to["standard_id"] = self.standard.currentData()
        things = tuple(Wanted(row.id, to) for row in self.rows)
        return [Command(RAISE.kind, things, note=text_of(self.note) or None)]

    def says_done(self) -> DoneWords:
        """How many were escalated."""
        return _escalated

    def look(self) -> None:
        """The due time follows from what is chosen."""
        seconds = due_s(self.reason.currentData(), self.severity.currentData())
        self.due.follow(self._floor.now_us() + seconds * MICROSECONDS)
        super().look()

    def words(self) -> str:
        """Until when it is due, and who has it from then on."""
        now, queues = self._floor.now_us(), {row.queue_id for row in self.rows}
        due = moment(self.due.at_us(), now, seconds=False)
        if self.due.is_following:
            due = say("{time}, as it follows from reason and severity", time=due)
        if len(queues) != 1:
            return say("Due {time}. Whoever is on duty for each queue has it.", time=due)
        queue = self._floor.store.row("queue", queues.pop())
        if queue is None:
            return say("Due {time}.", time=due)
        owner = who_sentence(self._as_it_will_be(queue.id, queue.duty_supervisor_id), self._floor, now)
        return say("Due {time}. {who}", time=due, who=owner)

    def problem(self) -> str:
        """An amount that is none, a time that is over, words that are too many."""
        if not self.rows:
            return say("The contact is not there any more.")
        if self.amount.text().strip() and self._minor is None:
            return say("Write the amount as a number, with no more decimals than the currency has.")
        if self.amount.text().strip() and len(self._currency) != 3:
            return say("Write the currency with its three letters: EUR.")
        if not self.due.is_following and self.due.at_us() <= self._floor.now_us():
            return say("That time is over already; choose one to come.")
        return too_long(self.note)

    @property
    def _currency(self) -> str:
        return self.currency.currentText().strip().upper()

    @property
    def _minor(self) -> int | None:
        return minor_units(self.amount.text(), self._currency)

    def _as_it_will_be(self, queue_id: str, duty_id: str | None) -> EscalationRow:
        row = EscalationRow(*(None for _ in EscalationRow._fields))  # type: ignore[arg-type]
        return row._replace(queue_id=queue_id, owner_id=duty_id, state="open", due_at=self.due.at_us())


def _choice(parent: RaiseDialog, names: Sequence[str], first: str) -> QComboBox:
    choice = QComboBox(parent)
    for name in names:
        choice.addItem(word(name), name)
    choice.setCurrentIndex(choice.findData(first))
    return choice


def _escalated(number: int) -> str:
    return plural("%Ln contact(s) escalated.", number)
