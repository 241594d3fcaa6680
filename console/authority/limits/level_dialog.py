"""Composes the level of agents: how much is left to them by themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox

from console.acting.composing import who
from console.authority.agent_levels import agent_level
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog
from console.words import plural, say
from db.commands.authority_limit_acts import SET_LEVEL
from db.commands.command import Command, wanted
from db.words import AGENT_LEVELS

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.rows import AgentRow


class LevelDialog(ActDialog):
    """Composes the level of some agents; those who have it already stay as they are."""

    def __init__(self, window: FloorWindow, rows: Sequence[AgentRow]) -> None:
        super().__init__(window, say("Level of authority: {who}", who=who(rows)), say("&Set the level"))
        self._rows = rows
        self.level = QComboBox(self)
        for level in AGENT_LEVELS:
            self.level.addItem(agent_level(level), level)
        self.level.setCurrentIndex(self.level.findData(rows[0].level) if rows else 0)
        form = FormRows()
        form.add(say("&Level"), self.level)
        self.column.addLayout(form)
        self.finish()
        self.level.activated.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """Nothing: the level that stands there is what a person begins with."""
        return {}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """Nothing was kept."""

    def commands(self) -> list[Command]:
        """One for all whose level is another."""
        to = {"level": self.level.currentData()}
        return [Command(SET_LEVEL.kind, tuple(wanted(SET_LEVEL, row, to) for row in self._others()))]

    def says_done(self) -> DoneWords:
        """How many have it."""
        level = agent_level(self.level.currentData())
        return lambda number: plural("%Ln agent(s) have the level '{level}' now.", number, level=level)

    def words(self) -> str:
        """What follows from it."""
        return say("The limits of this level hold at once; what was granted to an agent stays beside them.")

    def missing(self) -> str:
        """Another level."""
        return "" if self._others() else say("This is the level already; choose another.")

    def _others(self) -> list[AgentRow]:
        return [row for row in self._rows if row.level != self.level.currentData()]
