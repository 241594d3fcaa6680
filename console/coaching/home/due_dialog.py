"""Settles when somebody is due for a coach on this floor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog
from console.setup.editors import StillSpin, call
from console.words import say
from db.commands.command import Command, Wanted
from db.commands.due_acts import SET_DUE_SETTINGS
from db.words import DUE_SETTINGS

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.queries.due_settings import DueSettings


class DueDialog(ActDialog):
    """One number for each; what is not changed is not written."""

    def __init__(self, window: FloorWindow, settled: DueSettings) -> None:
        super().__init__(window, say("When somebody is due"), say("&Settle"))
        self._before = {name: int(getattr(settled, name)) for name in DUE_SETTINGS}
        form = FormRows()
        self.fields: dict[str, StillSpin] = {}
        for name, (label, called) in _labels().items():
            _, low, high = DUE_SETTINGS[name]
            field = self.fields[name] = StillSpin(self)
            field.setRange(low, high)
            field.setValue(self._before[name])
            call(field, called)
            form.add(label, field)
        self.column.addLayout(form)
        self.finish()
        for field in self.fields.values():
            field.valueChanged.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """All of it."""
        return {name: field.value() for name, field in self.fields.items()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All of it."""
        for name, value in typed.items():
            self.fields[name].setValue(value)

    def commands(self) -> list[Command]:
        """One, of what is different; it is refused where somebody else changed the same meanwhile."""
        to = {name: value for name, value in self.typed().items() if value != self._before[name]}
        floor_id = next(iter(self.window_.floor.store.rows("floor")), "")
        seen = {name: self._before[name] for name in to}
        return [Command(SET_DUE_SETTINGS.kind, (Wanted(floor_id, to, seen),))] if to else []

    def says_done(self) -> DoneWords:
        """That it counts from now on."""
        return lambda _n: say("It is settled when somebody is due.")

    def words(self) -> str:
        """For whom it counts."""
        return say("It counts for the whole floor, from now on: for Due and for what waits without a date.")

    def missing(self) -> str:
        """Something that is different."""
        return "" if self.commands() else say("Nothing is changed yet.")


def _labels() -> dict[str, tuple[str, str]]:
    """For each setting its label, and the same without its key for who hears it."""
    return {
        "feedback_new_days": (say("&New agents, days without feedback"), say("New agents, days without feedback")),
        "feedback_standard_days": (
            say("S&tandard agents, days without feedback"),
            say("Standard agents, days without feedback"),
        ),
        "feedback_senior_days": (
            say("S&enior agents, days without feedback"),
            say("Senior agents, days without feedback"),
        ),
        "unseen_days": (say("A note that was not seen, &days"), say("A note that was not seen, days")),
        "praise_after": (say("&Corrections since the last praise"), say("Corrections since the last praise")),
        "goal_soon_days": (say("Before a &goal is due, days"), say("Before a goal is due, days")),
    }
