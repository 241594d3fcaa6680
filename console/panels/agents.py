"""The panel of agents, by state."""

from typing import Final

from PySide6.QtWidgets import QWidget

from console.models.agents import agent_table
from console.panels.table_panel import TablePanel
from console.store.floor import Floor
from console.store.plan import COUNTED
from console.theme import Theme
from console.words import count, say

#: Columns that say nothing without a plan; the details of an agent say why.
PLAN_KEYS: Final = ("plan", "next", "kept")


class AgentsPanel(TablePanel):
    """All agents of the floor with their states."""

    def __init__(self, floor: Floor, theme: Theme, parent: QWidget | None = None) -> None:
        empty = say("Nobody works here yet: agents come with an import, a connector or the demo.")
        super().__init__(floor, agent_table(), theme, empty, parent)
        self._has_plan: bool | None = None
        self._show_plan()

    def tick(self) -> None:
        """Let durations go on, and show the plan's columns while there is a plan."""
        super().tick()
        self._show_plan()

    def _show_plan(self) -> None:
        has_plan = self.model.floor.plan.is_there
        if has_plan is not self._has_plan:
            self._has_plan = has_plan
            self.table.columns.leave_out(*(() if has_plan else PLAN_KEYS))

    def heading(self) -> str:
        """How many are there, how many of them are signed in, and how many are not where the plan has them."""
        words = self._signed_in()
        view = self.model.floor.view
        if not self.model.total or self.model.needle or view.filter.narrows_lists:
            return words
        belongs = None if view.is_whole else view.lists("agent")
        late, over = (self.model.floor.plan.count(kept, belongs) for kept in COUNTED)
        if late and over:
            return say("{agents}; {late} late, {over} over break", agents=words, late=count(late), over=count(over))
        if late:
            return say("{agents}; {late} late", agents=words, late=count(late))
        return say("{agents}; {over} over break", agents=words, over=count(over)) if over else words

    def _signed_in(self) -> str:
        view, tallies = self.model.floor.view, self.model.floor.tallies
        if not self.model.total or self.model.needle or view.filter.narrows_lists:
            return super().heading()
        heads = tallies.heads.totals() if view.is_whole else view.heads()
        signed_in = sum(number for state, number in heads.items() if state != "offline")
        if not view.is_whole:
            return self._in_view(signed_in)
        stuck = self.model.floor.stuck.count("agent")
        if stuck:
            return say(
                "Agents: {n} signed in of {total}, {stuck} stuck",
                n=count(signed_in),
                total=count(self.model.total),
                stuck=count(stuck),
            )
        return say("Agents: {n} signed in of {total}", n=count(signed_in), total=count(self.model.total))

    def _in_view(self, signed_in: int) -> str:
        stuck = self.model.floor.stuck.count("agent", belongs=self.model.floor.view.lists("agent"))
        total, everybody = count(self.model.total), count(self.model.on_floor)
        if stuck:
            return say(
                "Agents in the view: {n} signed in of {total}, {stuck} stuck; {all} on the floor",
                n=count(signed_in),
                total=total,
                stuck=count(stuck),
                all=everybody,
            )
        return say(
            "Agents in the view: {n} signed in of {total}; {all} on the floor",
            n=count(signed_in),
            total=total,
            all=everybody,
        )
