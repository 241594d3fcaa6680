"""What can be done for the agent whose page is open: a note, praise, a goal and what becomes of it, the Floor."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from console.coaching.act_row import ActRow
from console.coaching.agent.agent_words import goal_words
from console.coaching.contacts_opened import menu_of
from console.words import say
from db.commands.command import Command, Wanted
from db.commands.goal_acts import REACH, SET, WITHDRAW

if TYPE_CHECKING:
    from console.coaching.agent.agent_page import AgentPage
    from db.queries.agent_page import GoalShown

    Act = Callable[[GoalShown], None]


class AgentActs(ActRow):
    """The row below the page."""

    def __init__(self, page: AgentPage) -> None:
        super().__init__(page, page.window_.acts)
        self.page = page
        anybody, goal, some = self._why_not_anybody, self._why_not_goal, self._why_not_some_goal
        self.add(say("&Note…"), self._note, anybody, "Ctrl+N")
        self.add(say("&Praise…"), self._praise, anybody)
        self.add(say("&Goal…"), self.set_goal, goal)
        self.reached = self.add(say("Goal &reached"), lambda: self._which(self.reached, self.reach), some)
        self.later = self.add(say("Goal &until…"), lambda: self._which(self.later, self.put_off), some)
        self.given_up = self.add(say("G&ive a goal up"), lambda: self._which(self.given_up, self.give_up), some)
        self.add(say("Show on the &Floor"), self._on_floor, anybody)
        self.add(say("Save as a &document…"), self.save_document, self._why_no_document)

    def set_goal(self) -> None:
        """Compose one."""
        from console.coaching.agent.goal_dialog import GoalDialog

        row, window = self.page.row(), self.page.window_
        if row is not None:
            window.escalating.composer.open("goal", [row.id], lambda: GoalDialog(window, row))

    def reach(self, goal: GoalShown) -> None:
        """Say that it is reached."""
        words = say("Reached: {goal}", goal=goal_words(goal))
        self._send(Command(REACH.kind, (Wanted(goal.id),)), words)

    def put_off(self, goal: GoalShown) -> None:
        """Let it be due at another time."""
        from console.coaching.agent.goal_dialog import goal_due_dialog

        window = self.page.window_
        window.escalating.composer.open("goal due", [goal.id], lambda: goal_due_dialog(window, goal))

    def give_up(self, goal: GoalShown) -> None:
        """Say that it is a goal no longer."""
        words = say("Given up: {goal}", goal=goal_words(goal))
        self._send(Command(WITHDRAW.kind, (Wanted(goal.id),)), words)

    def save_document(self) -> None:
        """Compose the document for a one-to-one."""
        from console.coaching.agent.one_to_one_dialog import OneToOneDialog

        row, window = self.page.row(), self.page.window_
        if row is not None and window.questions is not None:
            dialog = OneToOneDialog(window, window.questions, row)
            dialog.saved.connect(window.said.say)
            dialog.open()

    def _send(self, command: Command, words: str) -> None:
        self.page.window_.said_acts.send(command, lambda _n: words)

    def _which(self, button: QPushButton, do: Act) -> None:
        """Do it with the only goal, or let the person say with which."""
        goals = self.page.shown.goals if self.page.shown is not None else ()
        if len(goals) == 1:
            do(goals[0])
            return
        menu = menu_of(button, [(goal_words(goal), partial(_without_checked, do, goal)) for goal in goals])
        menu.popup(button.mapToGlobal(button.rect().topLeft()))

    def _note(self) -> None:
        self.page.window_.noting.begin(agent_id=self.page.agent_id, asks_kind=True)

    def _praise(self) -> None:
        self.page.window_.noting.praise(self.page.agent_id)

    def _on_floor(self) -> None:
        from console.selection import Selected

        window = self.page.window_
        window.workspaces.show_floor()
        window.selection.open(Selected("agent", self.page.agent_id))

    def _why_not_anybody(self) -> str:
        return "" if self.page.row() is not None else say("Choose an agent first.")

    def _why_no_document(self) -> str:
        floor = self.page.window_.floor
        if self.page.row() is None:
            return self._why_not_anybody()
        if not floor.monitoring.allowed(floor.login, floor.now_us()).export:
            return say(
                "The monitoring agreement lets other roles save what is here as a file: see Help > Monitoring agreement."
            )
        return self.page.window_.acts.why_not()

    def _why_not_goal(self) -> str:
        row, window = self.page.row(), self.page.window_
        if row is None:
            return self._why_not_anybody()
        return window.acts.why_not() or window.rights.why_not(SET, row)

    def _why_not_some_goal(self) -> str:
        if self.page.shown is None or not self.page.shown.goals:
            return say("No goal is set.")
        return self._why_not_goal()


def _without_checked(do: Act, goal: GoalShown, _checked: bool = False) -> None:
    do(goal)
