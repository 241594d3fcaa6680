"""Composes a goal of an agent, in words or as a skill at a level; and when it is due instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from console.coaching.agent.agent_words import goal_words
from console.coaching.due_again_dialog import DueAgainDialog
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog, text_of, too_long
from console.escalating.moment_choice import MomentChoice
from console.setup.editors import StillCombo, StillSpin, call
from console.words import say
from db.commands.command import Command, Wanted
from db.commands.goal_acts import SET, SET_DUE

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.queries.agent_page import GoalShown
    from db.rows import AgentRow

_DAY_MIN: Final = 24 * 60
_LENGTHS: Final = (28 * _DAY_MIN, 56 * _DAY_MIN, 91 * _DAY_MIN, 182 * _DAY_MIN)


class GoalDialog(ActDialog):
    """Sets one goal."""

    def __init__(self, window: FloorWindow, agent: AgentRow) -> None:
        super().__init__(window, say("A goal of {agent}", agent=agent.name), say("&Set"))
        self._agent = agent
        self.text = self.text_field(say("&What the agent wants to reach"))
        self.skill = StillCombo(self)
        call(self.skill, say("Skill"))
        self.skill.addItem(say("none"), None)
        for row in sorted(window.floor.store.rows("skill").values(), key=lambda row: row.name.casefold()):
            self.skill.addItem(row.name, row.id)
        self.level = StillSpin(self)
        self.level.setRange(1, 5)
        self.level.setValue(3)
        call(self.level, say("Level"))
        self.due = MomentChoice(window.floor.now_us, say("Until"), _LENGTHS, self)
        form = FormRows()
        form.add(say("S&kill"), self.skill)
        form.add(say("&Level"), self.level)
        form.add(say("&Until"), self.due)
        self.column.addLayout(form)
        self.finish()
        self.skill.activated.connect(self.edited)
        self.level.valueChanged.connect(self.edited)
        self.due.changed.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """All of it."""
        return {
            "text": self.text.toPlainText(),
            "skill": self.skill.currentData(),
            "level": self.level.value(),
            "due": self.due.typed(),
        }

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All of it."""
        if typed:
            self.text.setPlainText(typed["text"])
            self.skill.setCurrentIndex(max(0, self.skill.findData(typed["skill"])))
            self.level.setValue(typed["level"])
            self.due.bring_back(typed["due"])

    def commands(self) -> list[Command]:
        """One; the words go beside it, not into the record."""
        skill = self.skill.currentData()
        to = {"skill_id": skill, "level": self.level.value() if skill else None, "due_at": self.due.at_us()}
        return [Command(SET.kind, (Wanted(self._agent.id, to),), note=text_of(self.text) or None)]

    def says_done(self) -> DoneWords:
        """Whose it is."""
        name = self._agent.name
        return lambda _n: say("A goal of {agent} is set.", agent=name)

    def words(self) -> str:
        """Who sees it."""
        return say("{agent} sees it, and so do those who coach the team.", agent=self._agent.name)

    def missing(self) -> str:
        """Words, or a skill."""
        return "" if text_of(self.text) or self.skill.currentData() else say("Say what it is, or choose a skill.")

    def problem(self) -> str:
        """A text that is too long."""
        return too_long(self.text)


def goal_due_dialog(window: FloorWindow, goal: GoalShown) -> DueAgainDialog:
    """Lets a goal be due at another time."""

    def command(at: int) -> Command:
        return Command(SET_DUE.kind, (Wanted(goal.id, {"due_at": at}, {"due_at": goal.due_at}),))

    return DueAgainDialog(window, say("A goal is due again"), goal_words(goal), goal.due_at, _LENGTHS, command)
