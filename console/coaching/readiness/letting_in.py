"""Where an act was refused because somebody is not ready, a supervisor is offered to let them in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from console.words import say
from db.coaching.readiness_sql import NOT_READY
from db.commands.readiness_acts import OVERRIDE

if TYPE_CHECKING:
    from console.acting.said_acts import Refusals
    from console.window import FloorWindow
    from db.commands.command import Effect
    from db.rows import AgentRow


class LettingIn(QObject):
    """Stands beside what sends commands; says whom it concerns, and what is missing."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._agents: list[AgentRow] = []
        self._queue_id: str | None = None
        window.said_acts.refused.connect(self._take)

    def open(self, agents: list[AgentRow], queue_id: str | None) -> None:
        """Compose it for these agents."""
        from console.coaching.readiness.readiness_dialogs import OverrideDialog

        ids = [row.id for row in agents]
        self._window.escalating.composer.open("let in", ids, lambda: OverrideDialog(self._window, agents, queue_id))

    def _take(self, refusals: Refusals) -> None:
        concerned = [_who(effect) for effect in refusals.effects if effect.outcome == NOT_READY]
        store = self._window.floor.store
        rows = {agent: store.row("agent", agent) for agent, _ in concerned if agent is not None}
        self._agents = [row for row in rows.values() if row is not None]
        queues = {queue for _, queue in concerned if queue is not None}
        if refusals.is_undo or not self._agents or len(queues) != 1:
            return
        self._queue_id = queues.pop()
        words = self._words()
        if any(self._window.rights.why_not(OVERRIDE, row) for row in self._agents):
            self._window.said.say(words)
        else:
            self._window.said.offer_way(words, say("Let in…"), self._open)

    def _words(self) -> str:
        floor = self._window.floor
        now, queue = floor.now_us(), floor.store.row("queue", self._queue_id)
        missing = {
            module.name for row in self._agents for module in floor.readiness.missing(row.id, self._queue_id or "", now)
        }
        names = ", ".join(row.name for row in self._agents)
        return say(
            "Not ready for {queue}: {agents}. Missing: {modules}. Nothing was moved to them.",
            queue=queue.name if queue is not None else "",
            agents=names,
            modules=", ".join(sorted(missing)),
        )

    def _open(self) -> None:
        self.open(self._agents, self._queue_id)


def _who(effect: Effect) -> tuple[str | None, str | None]:
    """The agent and the queue that something was refused for."""
    became = effect.became
    agent = became.get("to_agent_id") or became.get("agent_id")
    queue = became.get("to_queue_id") or became.get("queue_id")
    return (None if agent is None else str(agent)), (None if queue is None else str(queue))
