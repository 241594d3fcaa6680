"""Erasing a customer or an agent: who is meant, what would go with counts, and that it cannot be undone, said before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from console.acting.composing import ComposingDialog
from console.acting.refusal_words import refusal_sentence
from console.authority.audit.effect_words import entity_words
from console.authority.audit.erase_questions import Meant, WhoIsMeant
from console.connecting.form_rows import FormRows
from console.panels.wrapped_label import wrapped_label
from console.theme import TEXT_PT, scaled
from console.words import count, plural, say
from db.commands.command import Command, Wanted

if TYPE_CHECKING:
    from console.questions import Answer
    from console.window import FloorWindow
    from db.audit.erasing import Foreseen


#: Whom the database is asked to erase.
CUSTOMER: Final = "customer"
AGENT: Final = "agent"


class EraseDialog(ComposingDialog):
    """Looks first; the button that erases comes alive only for one whose counts stand there."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(say("Erase a customer or an agent"), say("&Erase for good"), window.theme, window)
        self.window_ = window
        self._asked = 0
        self._meant: Foreseen | None = None
        self._problem = ""
        self.whom = QComboBox(self)
        self.whom.setAccessibleName(say("Who is erased"))
        self.whom.addItem(say("A customer"), CUSTOMER)
        self.whom.addItem(say("An agent"), AGENT)
        self.said = QLineEdit(self)
        self.said.setAccessibleName(say("Reference, contact, login or name"))
        self.finder = QPushButton(say("&Look what would go"), self)
        self.finder.setAutoDefault(False)
        finding = QHBoxLayout()
        finding.addWidget(self.said, 1)
        finding.addWidget(self.finder)
        held = QWidget(self)
        finding.setContentsMargins(0, 0, 0, 0)
        held.setLayout(finding)
        held.setFocusProxy(self.said)
        rows = FormRows()
        rows.add(say("&Who"), self.whom)
        rows.add(say("&Called"), held)
        self.column.addLayout(rows)
        self.counts = wrapped_label(window.theme, TEXT_PT, self)
        self.counts.setMinimumWidth(scaled(420))
        self.column.addWidget(self.counts)
        self.finish()
        self.whom.activated.connect(self._forget)
        self.said.textEdited.connect(self._forget)
        self.said.returnPressed.connect(self.look_up)
        self.finder.clicked.connect(self.look_up)
        if window.questions is not None:
            window.questions.answered.connect(self._take)
        self._forget()

    def look_up(self) -> None:
        """Ask who is meant and what would go."""
        said = self.said.text().strip()
        stopped = self.window_.acts.why_not()
        if self.window_.questions is None or not said or stopped:
            self._say(stopped)
            return
        question = WhoIsMeant(self.whom.currentData(), said, self.window_.rights.login)
        self._asked = self.window_.questions.carry_out(question)
        self._meant = None
        self.say_outcome(say("Looking…"))
        self.do_button.setEnabled(False)

    def accept(self) -> None:
        """Erase whom was found."""
        if self._meant is None or self._meant.refusal is not None:
            self.look_up()
            return
        found = self._meant.found
        command = Command(f"{found.whom}.erase", (Wanted(found.id),))
        self.window_.said_acts.send(command, _done_customer if found.whom == CUSTOMER else _done_agent)
        super().accept()

    def _take(self, answer: Answer) -> None:
        if not self._asked or answer.number != self._asked:
            return
        self._asked = 0
        self._meant = None
        if answer.problem:
            self._say(answer.problem)
            return
        meant: Meant = answer.value
        self._meant = meant.foreseen
        if meant.foreseen is None:
            self._say(_who_else(self.whom.currentData(), len(meant.found)))
            return
        self._say(_why_not(meant.foreseen))
        self.counts.setText(_counts(meant.foreseen) if meant.foreseen.refusal is None else "")

    def _forget(self) -> None:
        self._meant, self._asked = None, 0
        self.counts.setText("")
        customer = self.whom.currentData() == CUSTOMER
        self.said.setPlaceholderText(say("Reference, or C-20931") if customer else say("Login, or name"))
        self._say("")

    def _say(self, problem: str) -> None:
        ready = self._meant is not None and self._meant.refusal is None
        if problem:
            self.say_outcome(problem, problem=True)
        elif ready:
            self.say_outcome(
                say(
                    "This cannot be undone. Times, amounts and counts stay, and the seals of the audit stay whole. Backups made"
                    " before still hold it."
                )
            )
        else:
            self.say_outcome(say("Say who is meant; nothing is erased before you have seen what would go."))
        self.do_button.setEnabled(ready and not problem)
        self.do_button.setToolTip("" if ready else say("Look first what would go."))


def _counts(foreseen: Foreseen) -> str:
    lines = [
        say("{what}: {number}", what=entity_words(entity), number=count(number))
        for entity, number in sorted(foreseen.counts.items(), key=lambda one: -one[1])
    ]
    found = foreseen.found
    head = say("{name} would be erased, everywhere these rows name them:", name=found.name or found.beside)
    return "\n".join([head, *lines])


def _why_not(foreseen: Foreseen) -> str:
    if foreseen.held_because is not None:
        return say("A legal hold keeps it: {reason}", reason=foreseen.held_because)
    return "" if foreseen.refusal is None else refusal_sentence(foreseen.refusal)


def _who_else(whom: str, number: int) -> str:
    if number:
        return plural("%Ln are called so; say the login, or the number of a contact.", number)
    if whom == CUSTOMER:
        return say("No customer has this reference, and no contact with this number has a customer.")
    return say("No agent has this login or name.")


def _done_customer(_number: int) -> str:
    return say("The customer was erased. 'floorwalker db prune' overwrites what is left of it in the file.")


def _done_agent(_number: int) -> str:
    return say("The agent was erased. 'floorwalker db prune' overwrites what is left of it in the file.")
