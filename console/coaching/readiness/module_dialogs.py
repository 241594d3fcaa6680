"""Composing what is learnt here, and what a queue asks of whoever serves it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit

from console.coaching.readiness import readiness_words as words_of
from console.coaching.readiness.readiness_dialogs import queues_of
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog
from console.setup.editors import StillCombo, StillSpin, call
from console.words import plural, say
from db.commands.command import Command, Wanted
from db.commands.readiness_acts import ADD_MODULE, ASK_MODULE, DROP_ASKED_MODULE
from db.ids import new_id
from db.words import AGENT_LEVELS, MODULE_KINDS

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow

_LARGEST_MINUTES: Final = 60_000
_LONGEST_DAYS: Final = 3_660


class QueueAsksDialog(ActDialog):
    """What a queue asks of whoever serves it."""

    def __init__(self, window: FloorWindow, queue_id: str | None = None) -> None:
        super().__init__(window, say("What a queue asks for"), say("&Set"))
        self.queue = StillCombo(self)
        call(self.queue, say("Queue"))
        for row in queues_of(window):
            self.queue.addItem(row.name, row.id)
        self.queue.setCurrentIndex(max(0, self.queue.findData(queue_id)))
        form = FormRows()
        form.add(say("&Queue"), self.queue)
        self.column.addLayout(form)
        self.boxes: dict[str, QCheckBox] = {}
        for module in window.floor.readiness.modules():
            box = QCheckBox(module.name, self)
            box.toggled.connect(self.edited)
            self.boxes[module.id] = box
            self.column.addWidget(box)
        self.finish()
        self.queue.activated.connect(self._show_asked)
        self._show_asked()

    def typed(self) -> dict[str, Any]:
        """All of it."""
        return {"queue": self.queue.currentData(), "asked": [key for key, box in self.boxes.items() if box.isChecked()]}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All of it."""
        if typed:
            self.queue.setCurrentIndex(max(0, self.queue.findData(typed["queue"])))
            for key, box in self.boxes.items():
                box.setChecked(key in typed["asked"])

    def commands(self) -> list[Command]:
        """One for what is asked for from now on, one for what is not any more."""
        queue_id, held = self.queue.currentData(), self._held()
        asked = [key for key, box in self.boxes.items() if box.isChecked() and key not in held]
        dropped = [held[key] for key, box in self.boxes.items() if not box.isChecked() and key in held]
        made = []
        if asked:
            things = tuple(_new({"queue_id": queue_id, "module_id": module_id}) for module_id in asked)
            made.append(Command(ASK_MODULE.kind, things))
        if dropped:
            made.append(Command(DROP_ASKED_MODULE.kind, tuple(Wanted(row_id) for row_id in dropped)))
        return made

    def says_done(self) -> DoneWords:
        """Which queue."""
        queue = self.queue.currentText()
        return lambda _n: say("{queue} asks for something else now.", queue=queue)

    def words(self) -> str:
        """Who would not be ready."""
        wanted = {key for key, box in self.boxes.items() if box.isChecked()}
        floor, now = self.window_.floor, self.window_.floor.now_us()
        members = {
            row.agent_id
            for row in floor.store.rows_where("queue_membership", "queue_id", self.queue.currentData())
            if row.until_at is None or row.until_at > now
        }
        short = [one for one in members if any(not self._has(one, module, now) for module in wanted)]
        if not short:
            return say("Everybody who serves it has learnt that.")
        return plural(
            "%Ln agent(s) of the queue have not learnt that: they stay, and are shown as not ready.", len(short)
        )

    def missing(self) -> str:
        """Something that is different."""
        return "" if self.commands() else say("Nothing is changed yet.")

    def _has(self, agent_id: str, module_id: str, now: int) -> bool:
        row = self.window_.floor.readiness.training(agent_id, module_id)
        return row is not None and words_of.stage(row, self.window_.floor, now) in ("held", "soon")

    def _held(self) -> dict[str, str]:
        rows = self.window_.floor.store.rows("queue_module").values()
        return {row.module_id: row.id for row in rows if row.queue_id == self.queue.currentData()}

    def _show_asked(self) -> None:
        held = self._held()
        for key, box in self.boxes.items():
            box.setChecked(key in held)
        self.edited()


class ModuleDialog(ActDialog):
    """Adds something to learn."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window, say("Another module"), say("&Add"))
        self.name = QLineEdit(self)
        self.name.setMaxLength(120)
        self.kind = _combo(self, say("How it is learnt"), {one: words_of.kind_words(one) for one in MODULE_KINDS})
        self.minutes = StillSpin(self)
        self.minutes.setRange(0, _LARGEST_MINUTES)
        self.minutes.setSingleStep(30)
        call(self.minutes, say("Minutes it takes"))
        self.days = StillSpin(self)
        self.days.setRange(0, _LONGEST_DAYS)
        self.days.setSpecialValueText(say("for good"))
        call(self.days, say("Days it holds"))
        levels: dict[str | None, str] = {one: words_of.level_words(one) for one in (None, *AGENT_LEVELS)}
        self.level = _combo(self, say("For whom"), levels)
        form = FormRows()
        form.add(say("&Name"), self.name)
        form.add(say("&How it is learnt"), self.kind)
        form.add(say("&Minutes it takes"), self.minutes)
        form.add(say("&Days it holds"), self.days)
        form.add(say("&For whom"), self.level)
        self.column.addLayout(form)
        self.column.addWidget(QLabel(say("A coach signs it off for each agent."), self))
        self.finish()
        self.name.textEdited.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """All of it."""
        return {
            "name": self.name.text(),
            "kind": self.kind.currentIndex(),
            "minutes": self.minutes.value(),
            "days": self.days.value(),
            "level": self.level.currentIndex(),
        }

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All of it."""
        if typed:
            self.name.setText(typed["name"])
            self.kind.setCurrentIndex(typed["kind"])
            self.minutes.setValue(typed["minutes"])
            self.days.setValue(typed["days"])
            self.level.setCurrentIndex(typed["level"])

    def commands(self) -> list[Command]:
        """One."""
        name = self.name.text().strip()
        to = {
            "code": _code(name),
            "name": name,
            "kind": self.kind.currentData(),
            "about": None,
            "minutes_needed": self.minutes.value(),
            "valid_days": self.days.value() or None,
            "for_level": self.level.currentData(),
            "position": len(self.window_.floor.readiness.modules()),
        }
        return [Command(ADD_MODULE.kind, (_new(to),))]

    def says_done(self) -> DoneWords:
        """What it is called."""
        name = self.name.text().strip()
        return lambda _n: say("{module} can be learnt now.", module=name)

    def words(self) -> str:
        """What follows from it."""
        return say("No queue asks for it yet.")

    def missing(self) -> str:
        """A name."""
        return "" if self.name.text().strip() else say("It needs a name.")


def _new(to: Mapping[str, Any]) -> Wanted:
    row = new_id()
    return Wanted(row, to, row=row)


def _combo(parent: ActDialog, name: str, words: Mapping[Any, str]) -> QComboBox:
    combo = StillCombo(parent)
    for data, text in words.items():
        combo.addItem(text, data)
    call(combo, name)
    return combo


def _code(name: str) -> str:
    """A name for programs: 'data_protection'."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    code = re.sub(r"[^a-z0-9]+", "_", "".join(sign for sign in plain if not unicodedata.combining(sign))).strip("_")
    return (code or f"module_{new_id()[:8]}")[:40]
