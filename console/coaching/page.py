"""What all pages of the Coaching workspace have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QShowEvent

from console.workspaces.asking_page import AskingPage

if TYPE_CHECKING:
    from console.store.floor_store import Touched
    from console.window import FloorWindow
    from db.rows import AgentRow

#: A change of one of these makes what a page shows old. `coaching_news` tells of all that is said of agents, and nothing of it.
COACHING_TABLES: Final = ("coaching_news", "agent", "staff", "standard")
#: What takes long to find out is asked for again so long after others changed something, milliseconds; after an act of
#: one's own at once.
SLOWLY_MS: Final = 3_000


class CoachingPage(AskingPage):
    """What is said of agents is never in the feed: a page asks for it, and is answered what its person may read.

    Agents change their state all day, which says nothing here: it asks when one is called otherwise, comes, or goes.
    """

    def __init__(self, window: FloorWindow, tables: tuple[str, ...] = COACHING_TABLES, *, slowly: bool = False) -> None:
        super().__init__(window, tables)
        self._follows_agents = "agent" in tables
        self._agents: dict[str, tuple[object, ...]] = {}
        #: Goes up whenever agents are others than before, or called otherwise.
        self.agents_revision = 0
        if slowly:
            self._later.setInterval(SLOWLY_MS)
        window.acts.settled.connect(self._own_act)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while it was hidden is asked for now, and agents are known as they are."""
        self._know_agents()
        super().showEvent(event)

    def is_concerned(self, touched: Touched) -> bool:
        """Whether something changed that it shows."""
        if touched.everything:
            self._know_agents()
            return True
        others = any(touched.of(table) for table in self._tables if table != "agent")
        changed = self._follows_agents and self._changed(touched.of("agent"))
        return others or changed

    def _changed(self, agents: frozenset[str]) -> bool:
        """Whether one of these agents is another than was known; from now on they are."""
        changed = False
        for agent_id in agents:
            row = self.window_.floor.store.row("agent", agent_id)
            standing = () if row is None else _standing(row)
            if self._agents.get(agent_id, ()) != standing:
                self._agents[agent_id] = standing
                changed = True
        self.agents_revision += changed
        return changed

    def _know_agents(self) -> None:
        known = {row.id: _standing(row) for row in self.window_.floor.store.rows("agent").values()}
        if known != self._agents:
            self._agents = known
            self.agents_revision += 1

    def _own_act(self, _settled: object) -> None:
        self.ask()


def _standing(row: AgentRow) -> tuple[object, ...]:
    """What pages of coaching say of an agent beside the state."""
    return row.name, row.team_id, row.level, row.retired_at
