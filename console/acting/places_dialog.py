"""The queues and skills of one agent, or of several, changed live: what they share is ticked, where they differ is half so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from console.acting.composing import ComposingDialog, who, why_line
from console.connecting.form_rows import FormRows
from console.models.agents import lent_words
from console.store.loans import LENT
from console.store.places import QueuePlace, SkillPlace, commands_for, queue_places, skill_places
from console.theme import scaled
from console.words import count, plural, say
from db.commands.command import Command
from db.commands.people_acts import CHANGE_SKILL, GIVE_SKILL, JOIN, LEAVE, TAKE_SKILL

if TYPE_CHECKING:
    from console.window import FloorWindow
    from db.rows import AgentRow

Change = Callable[[list[Command]], None]
_ID: Final = Qt.ItemDataRole.UserRole
_LEVELS: Final = range(6)
_CHECKED, _PARTLY, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked


class PlacesDialog(ComposingDialog):
    """`change` is given the commands that make it as it was left here. Keys 0 to 5 set the level of the skill chosen."""

    def __init__(self, window: FloorWindow, agents: Sequence[AgentRow], change: Change) -> None:
        super().__init__(say("Queues and skills: {who}", who=who(agents)), say("&Change"), window.theme, window)
        self._store = window.floor.store
        self._agents = agents
        self._ids = [row.id for row in agents]
        self._change = change
        self._levels: dict[str, int] = {}
        self._queue_places = {place.queue.id: place for place in queue_places(self._store, self._ids)}
        self._skill_places = {place.skill.id: place for place in skill_places(self._store, self._ids)}
        self.queues = self._list(say("Queues"))
        self.skills = _SkillList(self)
        self.skills.setAccessibleName(say("Skills"))
        self.level = QComboBox(self)
        self.level.setAccessibleName(say("Level of the skill chosen"))
        for level in _LEVELS:
            self.level.addItem(say("not") if level == 0 else count(level), level)
        self.why = why_line(self, say("it is kept in the history"))
        self._lay_out()
        self._fill()
        self.queues.itemChanged.connect(self._look)
        self.skills.currentItemChanged.connect(self._show_level)
        self.skills.level_typed = self.set_level
        self.level.activated.connect(self._level_chosen)
        self._show_level()
        self._look()

    def commands(self) -> list[Command]:
        """What makes it as it is ticked now."""
        queues = {}
        for place in range(self.queues.count()):
            item = self.queues.item(place)
            if item.checkState() != _PARTLY:
                queues[str(item.data(_ID))] = item.checkState() == _CHECKED
        return commands_for(self._store, self._ids, queues, self._levels, self.why.text().strip() or None)

    def set_level(self, level: int) -> None:
        """Give the skill chosen this level, 0 for taking it away."""
        item = self.skills.currentItem()
        if item is not None:
            self._levels[str(item.data(_ID))] = level
            item.setText(self._skill_words(self._skill_places[str(item.data(_ID))]))
            self._show_level()
            self._look()

    def accept(self) -> None:
        """Change it."""
        self._change(self.commands())
        super().accept()

    def _list(self, name: str) -> QListWidget:
        made = QListWidget(self)
        made.setAccessibleName(name)
        made.setMinimumHeight(scaled(180))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        return made

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        level = FormRows()
        level.add(say("&Level of the skill chosen"), self.level)
        for text, part in ((say("&Queues, ticked are theirs"), self.queues), (say("&Skills and levels"), self.skills)):
            label = QLabel(text, self)
            label.setBuddy(part)
            side = QVBoxLayout()
            side.addWidget(label)
            side.addWidget(part, 1)
            if part is self.skills and self._skill_places:
                side.addLayout(level)
            elif part is self.skills:
                side.addWidget(self._no_skills(), 1)
            both.addLayout(side, 1)
        self.column.addLayout(both, 1)
        rows = FormRows()
        rows.add(say("&Why"), self.why)
        self.column.addLayout(rows)
        self.finish()

    def _no_skills(self) -> QLabel:
        self.skills.setVisible(False)
        self.level.setVisible(False)
        words = QLabel(say("No skills are set up on this floor."), self)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        return words

    def _fill(self) -> None:
        for place in self._queue_places.values():
            item = QListWidgetItem(self._queue_words(place), self.queues)
            item.setData(_ID, place.queue.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            there = len({row.agent_id for row in place.members})
            item.setCheckState(_UNCHECKED if not there else _CHECKED if there == len(self._ids) else _PARTLY)
        for found in self._skill_places.values():
            QListWidgetItem(self._skill_words(found), self.skills).setData(_ID, found.skill.id)
        self.queues.setCurrentRow(0)
        self.skills.setCurrentRow(0)

    def _queue_words(self, place: QueuePlace) -> str:
        there = len({row.agent_id for row in place.members})
        if 0 < there < len(self._ids):
            return say("{queue}: {n} of {all}", queue=place.queue.name, n=count(there), all=count(len(self._ids)))
        if len(place.members) == 1 and place.members[0].source == LENT:
            return lent_words(place.members[0].until_at, place.queue.name)
        return str(place.queue.name)

    def _skill_words(self, place: SkillPlace) -> str:
        name, before = place.skill.name, self._level_words(place)
        if place.skill.id not in self._levels:
            return say("{skill}: {level}", skill=name, level=before)
        after = _one_level(self._levels[place.skill.id])
        return say("{skill}: {level}", skill=name, level=say("{before} → {after}", before=before, after=after))

    def _level_words(self, place: SkillPlace) -> str:
        if len(place.held) == len(self._ids) and len(place.levels) == 1:
            return _one_level(next(iter(place.levels)))
        if not place.held:
            return _one_level(0)
        lowest = 0 if len(place.held) < len(self._ids) else min(place.levels)
        return say("{low} to {high}", low=_one_level(lowest), high=_one_level(max(place.levels)))

    def _show_level(self) -> None:
        item = self.skills.currentItem()
        self.level.setEnabled(item is not None)
        if item is None:
            return
        place = self._skill_places[str(item.data(_ID))]
        same = len(place.held) == len(self._ids) and len(place.levels) == 1
        now = next(iter(place.levels)) if same else 0 if not place.held else -1
        self.level.setCurrentIndex(self.level.findData(self._levels.get(place.skill.id, now)))

    def _level_chosen(self, _place: int) -> None:
        self.set_level(int(self.level.currentData()))

    def _look(self) -> None:
        commands = self.commands()
        numbers = dict.fromkeys((JOIN.kind, LEAVE.kind, GIVE_SKILL.kind, CHANGE_SKILL.kind, TAKE_SKILL.kind), 0)
        for command in commands:
            numbers[command.kind] += len(command.things)
        lines = [
            plural("%Ln time(s) somebody joins a queue.", numbers[JOIN.kind]) if numbers[JOIN.kind] else "",
            plural("%Ln time(s) somebody leaves a queue.", numbers[LEAVE.kind]) if numbers[LEAVE.kind] else "",
            plural("%Ln level(s) given or changed.", numbers[GIVE_SKILL.kind] + numbers[CHANGE_SKILL.kind])
            if numbers[GIVE_SKILL.kind] + numbers[CHANGE_SKILL.kind]
            else "",
            plural("%Ln skill(s) taken away.", numbers[TAKE_SKILL.kind]) if numbers[TAKE_SKILL.kind] else "",
        ]
        self.say_outcome(" ".join(filter(None, lines)) or say("Nothing is changed yet."))
        self.do_button.setEnabled(bool(commands))
        self.do_button.setToolTip("" if commands else say("Nothing is changed yet."))


class _SkillList(QListWidget):
    """Skills; a digit sets the level of the one that has the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.level_typed: Callable[[int], None] | None = None
        self.setMinimumHeight(scaled(140))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a digit as a level."""
        digit = event.key() - Qt.Key.Key_0
        if digit in _LEVELS and self.level_typed is not None:
            self.level_typed(digit)
        else:
            super().keyPressEvent(event)


def _one_level(level: int) -> str:
    return say("not") if level == 0 else count(level)
