"""The part of a dialog that opens an emergency grant with an incident: off until it is wanted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from console.authority.grants.grant_dialog import GivingQuestion
from console.authority.grants.grant_fields import GrantFields
from console.authority.grants.until_moments import until_moments
from console.words import say
from db.commands.authority_grant_acts import EMERGENCY
from db.commands.command import Command, Wanted

if TYPE_CHECKING:
    from console.connecting.form_rows import FormRows
    from console.questions import Answer
    from console.window import FloorWindow

_ASKER: Final = "giving with an incident"


class EmergencyPart(QObject):
    """Fields in the rows of a form. `changed` says that something was typed, chosen or read."""

    changed = Signal()

    def __init__(self, window: FloorWindow, form: FormRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = window
        self._queues: tuple[str, ...] = ()
        self._asked: int | None = None
        self.box = QCheckBox(say("With an emergency &grant"), parent)
        form.add_below(self.box)
        before = form.count()
        self.fields = GrantFields(window.floor, form, until_moments(window.floor, None), parent)
        items = (form.itemAt(place) for place in range(before, form.count()))
        self._rows = [item.widget() for item in items if item is not None]
        self._show()
        self.box.toggled.connect(self._toggled)
        self.fields.changed.connect(self.changed)
        if window.questions is not None:
            window.questions.answered.connect(self._take_answer)

    @property
    def is_wanted(self) -> bool:
        """Whether a grant is opened with it."""
        return self.box.isChecked()

    def concern(self, queue_ids: Iterable[str]) -> None:
        """The incident concerns these queues now: in each of them one has to be able to approve it."""
        queues = tuple(queue_ids)
        if queues != self._queues:
            self._queues = queues
            self._ask()

    def stopped(self) -> str:
        """What is missing or wrong, as a sentence; '' where nothing is, or no grant is wanted."""
        if not self.is_wanted:
            return ""
        if self._asked is not None:
            return say("Reading how far your approval reaches…")
        return self.fields.problem() or self.fields.missing()

    def words(self) -> str:
        """What is given with it, as a sentence; '' for nothing."""
        if not self.is_wanted:
            return ""
        given = say("Every agent on its contacts: {amounts}, or when the incident ends.", amounts=self.fields.amounts())
        second = self.fields.second_words()
        return say("{given} {second}", given=given, second=second) if second else given

    def command(self, incident_id: str, why: str) -> Command:
        """Gives it for this incident."""
        return Command(EMERGENCY.kind, (Wanted(incident_id, self.fields.values()),), note=why)

    def _toggled(self, _on: bool) -> None:
        self._show()
        self._ask()
        self.changed.emit()

    def _show(self) -> None:
        for part in self._rows:
            if part is not None:
                part.setVisible(self.is_wanted)

    def _ask(self) -> None:
        if self.is_wanted and self._window.questions is not None:
            question = GivingQuestion(places_of(self._window, self._queues), "incident")
            self._asked = self._window.questions.ask(question, _ASKER)

    def _take_answer(self, answer: Answer) -> None:
        if answer.number != self._asked:
            return
        self._asked = None
        if not answer.problem:
            self.fields.show_giving(answer.value)
        self.changed.emit()


def places_of(window: FloorWindow, queue_ids: Iterable[str]) -> tuple[tuple[str | None, str | None], ...]:
    """Where authority for the contacts of these queues is given: (team, queue)."""
    rows = (window.floor.store.row("queue", queue_id) for queue_id in queue_ids)
    return tuple((row.team_id, row.id) for row in rows if row is not None)
