"""Changes which queues an incident concerns: what is ticked belongs to it, from its beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from console.acting.composing import ComposingDialog
from console.acting.refusal_words import refusal_sentence
from console.incidents.incident_words import called
from console.incidents.queue_choice import QueueChoice
from console.words import say
from db.commands.command import Command, Wanted, wanted
from db.commands.incident_acts import ADD_QUEUE, REMOVE_QUEUE
from db.ids import new_id
from db.rows import IncidentRow

if TYPE_CHECKING:
    from console.acting.act_group import AnyCommand
    from console.window import FloorWindow


class QueuesDialog(ComposingDialog):
    """Adds first, then takes away; all of it is taken back as one."""

    def __init__(self, window: FloorWindow, row: IncidentRow) -> None:
        super().__init__(
            say("Queues of {incident}", incident=called(row)), say("&Change the queues"), window.theme, window
        )
        self._window, self._row = window, row
        self._before = window.floor.incidents.queue_ids(row.id)
        self.queues = QueueChoice(window.floor, self._before, window.theme, self)
        label = QLabel(say("&Queues"), self)
        label.setBuddy(self.queues)
        self.column.addWidget(label)
        self.column.addWidget(self.queues, 1)
        self.finish()
        self.queues.itemChanged.connect(self.look)
        self.look()

    def accept(self) -> None:
        """Change them."""
        commands = self._commands()
        if len(commands) == 1:
            self._window.acts.send(commands[0], _changed)
        elif commands:
            self._window.acts.send_group(commands, _changed)
        super().accept()

    def look(self) -> None:
        """Say what changes."""
        ticked = set(self.queues.ticked())
        problem = "" if ticked else refusal_sentence("last_queue")
        problem = problem or self._window.rights.why_not_in(ADD_QUEUE, ticked | self._before)
        words = say("A queue belongs to it from its beginning, in reports too.")
        self.say_outcome(problem or words, problem=bool(problem))
        if ticked == self._before:
            self.do_button.setEnabled(False)
            self.do_button.setToolTip(say("Nothing is changed yet."))

    def _commands(self) -> list[AnyCommand]:
        ticked = set(self.queues.ticked())
        added = [
            Wanted(new_id(), {"incident_id": self._row.id, "queue_id": queue})
            for queue in sorted(ticked - self._before)
        ]
        held = self._window.floor.store.rows("incident_queue").values()
        gone = [row for row in held if row.incident_id == self._row.id and row.queue_id not in ticked]
        made: list[AnyCommand] = [Command(ADD_QUEUE.kind, tuple(added))] if added else []
        # One by one: each looks whether another is left.
        return made + [Command(REMOVE_QUEUE.kind, (wanted(REMOVE_QUEUE, row),)) for row in gone]


def _changed(_number: int) -> str:
    return say("The queues of the incident are changed.")
