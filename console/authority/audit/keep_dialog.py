"""For how many days each class of what the floor keeps is kept: seen and set in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QLabel, QSpinBox

from console.acting.composing import ComposingDialog
from console.connecting.form_rows import FormRows
from console.panels.wrapped_label import wrapped_label
from console.theme import HEADER_PT, scaled
from console.words import plural, say
from db.commands.command import Command, Wanted

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.questions import Answer
    from console.window import FloorWindow
    from db.maintenance.retention import Kept

#: As long as the act allows, days.
_LONGEST: Final = 36_500
_ORDER: Final = ("agent_states", "contacts", "notes", "ledger", "changes")


@dataclass(frozen=True, slots=True)
class KeptQuestion:
    """For how many days is what kept?"""

    def answer(self, connection: sa.Connection) -> list[Kept]:
        """All classes. Called in the thread that asks."""
        from db.maintenance.retention import kept_classes

        return kept_classes(connection)


class KeepDialog(ComposingDialog):
    """A field for each class; 0 keeps it for good. 'floorwalker db prune' applies what is set."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(say("How long things are kept"), say("Set &days"), window.theme, window)
        self.window_ = window
        self._kept: dict[str, Kept] = {}
        self._asked = 0
        about = wrapped_label(window.theme, HEADER_PT, self, quiet=True)
        about.setText(
            say(
                "What is older goes when 'floorwalker db prune' runs, for instance each night. Figures stay; what a legal hold"
                " keeps stays."
            )
        )
        about.setMinimumWidth(scaled(440))
        self.column.addWidget(about)
        rows = FormRows()
        self.fields = {kept: self._field() for kept in _ORDER}
        self.held = {kept: QLabel(self) for kept in _ORDER}
        for kept, field in self.fields.items():
            rows.add(kept_words(kept), field, self.held[kept])
        self.column.addLayout(rows)
        self.finish()
        for field in self.fields.values():
            field.valueChanged.connect(self._look)
        if window.questions is not None:
            window.questions.answered.connect(self._take)
            self._asked = window.questions.ask(KeptQuestion(), "how long things are kept")
        self._look()

    def commands(self) -> list[Command]:
        """A command for each class that is to be kept for another time."""
        made = []
        for kept, field in self.fields.items():
            now = self._kept.get(kept)
            days = field.value() or None
            if now is not None and days != now.days:
                made.append(Command("retention.set", (Wanted(now.id, {"days": days}, {"days": now.days}),)))
        return made

    def accept(self) -> None:
        """Set what was changed."""
        for command in self.commands():
            self.window_.said_acts.send(command, _done)
        super().accept()

    def _field(self) -> QSpinBox:
        field = QSpinBox(self)
        field.setRange(0, _LONGEST)
        field.setSpecialValueText(say("for good"))
        field.setSuffix(f"\N{NO-BREAK SPACE}{say('days')}")
        field.setEnabled(False)
        return field

    def _take(self, answer: Answer) -> None:
        if not self._asked or answer.number != self._asked:
            return
        self._asked = 0
        if answer.problem:
            self.say_outcome(answer.problem, problem=True)
            return
        self._kept = {one.kept: one for one in answer.value}
        for kept, field in self.fields.items():
            one = self._kept[kept]
            field.setValue(one.days or 0)
            field.setEnabled(True)
            self.held[kept].setText(say("held: {reason}", reason=one.held_because) if one.held_because else "")
        self._look()

    def _look(self) -> None:
        number = len(self.commands())
        stopped = self.window_.acts.why_not()
        if stopped:
            self.say_outcome(stopped, problem=True)
            return
        self.say_outcome(
            plural("%Ln class(es) are kept for another time from now on.", number)
            if number
            else say("Nothing is changed.")
        )
        self.do_button.setEnabled(bool(number))


def kept_words(kept: str) -> str:
    """What a class is called, with the letter that leads to its field."""
    return {
        "agent_states": say("&States of agents"),
        "contacts": say("&Who customers were"),
        "notes": say("&Notes and other free text"),
        "ledger": say("&Texts of ledger and audit"),
        "changes": say("&Log of changes"),
    }[kept]


def _done(_number: int) -> str:
    return say("It is kept for another time from now on.")
