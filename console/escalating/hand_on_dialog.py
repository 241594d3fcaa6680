"""Composes handing on: to whom of the line of that queue, those on shift first, and what they have to know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel

from console.acting.target_list import TargetList, TargetRow
from console.escalating.act_dialog import ActDialog, text_of, too_long
from console.escalating.line_people import line_rows
from console.escalating.titles import called
from console.words import plural, say
from db.commands.command import Command, wanted
from db.commands.escalation_acts import HAND_ON

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.rows import EscalationRow


class HandOnDialog(ActDialog):
    """Hands these escalations on."""

    def __init__(self, window: FloorWindow, rows: Sequence[EscalationRow]) -> None:
        super().__init__(window, say("Hand on {what}", what=called(rows)), say("&Hand on"))
        self.rows, self._floor = rows, window.floor
        self.people = TargetList(say("To whom"), window.theme, self)
        label = QLabel(say("To &whom of the line, those on shift first"), self)
        label.setBuddy(self.people)
        self.column.addWidget(label)
        self.column.addWidget(self.people, 1)
        self._offer()
        self.note = self.text_field(say("What the next person has to &know"))
        self.finish()
        self.people.chosen_changed.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """The person and the words."""
        chosen = self.people.chosen
        return {"to": None if chosen is None else chosen.key, "note": self.note.toPlainText()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """The person and the words."""
        self.people.choose(typed.get("to"))
        self.note.setPlainText(typed.get("note", ""))

    def commands(self) -> list[Command]:
        """One for all of them."""
        to = {"owner_id": self.typed()["to"]}
        return [Command(HAND_ON.kind, tuple(wanted(HAND_ON, row, to) for row in self.rows), note=text_of(self.note))]

    def says_done(self) -> DoneWords:
        """How many went to whom."""
        chosen = self.people.chosen
        name = "" if chosen is None else chosen.name
        return lambda number: plural("%Ln escalation(s) handed on to {name}.", number, name=name)

    def look(self) -> None:
        """People come and go."""
        self._offer()
        super().look()

    def words(self) -> str:
        """Who has it from then on."""
        chosen = self.people.chosen
        if chosen is None:
            return ""
        if chosen.glyph == "available":
            return say("{name} has it from then on and is asked to take it.", name=chosen.name)
        return say("{name} is not on shift: until they come it is with whoever is on duty.", name=chosen.name)

    def missing(self) -> str:
        """A person, and words for that person."""
        if self.people.chosen is None:
            return say("Choose who is to have it.")
        return "" if text_of(self.note) else say("Say why in a few words: the next person reads them first.")

    def problem(self) -> str:
        """Nobody to hand it to, or too many words."""
        if not self.rows:
            return say("The escalation is not there any more.")
        if not self.people_offered():
            return say("There is no other supervisor or manager for this queue.")
        return too_long(self.note)

    def people_offered(self) -> list[TargetRow]:
        """Who may have it: supervisors and managers of its queue."""
        return line_rows(self._floor, {row.queue_id for row in self.rows}, self._floor.now_us())

    def _offer(self) -> None:
        mine = {row.owner_id for row in self.rows}
        self.people.put([row for row in self.people_offered() if mine != {row.key}], in_place=self.isVisible())
