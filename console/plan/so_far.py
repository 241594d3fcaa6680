"""Asking the database how the plan was kept before this console looked, in another thread, and giving it to the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.questions import Answer
    from console.store.floor_store import Touched
    from console.window import FloorWindow
    from db.metrics.adherence import SoFar

_ASKER: Final = "the plan so far"
#: A plan comes in row by row: what was before is asked for when no more has come for so long, milliseconds.
_SOON_MS: Final = 800


@dataclass(frozen=True, slots=True)
class _SoFarQuestion:
    agents: frozenset[str] | None

    def answer(self, connection: sa.Connection) -> tuple[dict[str, SoFar], int]:
        """How the plan was kept until now, and when now is. Called in the thread that asks."""
        # Here, not above: what speaks SQL is loaded in that thread.
        from db.queries.database_clock import database_now
        from db.queries.plan_so_far import plan_so_far

        return plan_so_far(connection, self.agents), database_now(connection)


class PlanSoFar(QObject):
    """Keeps the plan of the window's floor supplied with what was before; nothing of it is asked without a plan."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._asked: dict[int, frozenset[str] | None] = {}
        self._connected_to: QObject | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._ask)
        window.floor_changed.connect(self._look)

    def _look(self, touched: Touched) -> None:
        wanted = self._window.floor.plan.asks_for
        if (wanted is None or wanted) and not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        questions, plan = self._window.questions, self._window.floor.plan
        if questions is None:
            return
        if self._connected_to is not questions:
            self._connected_to = questions
            questions.answered.connect(self._take)
        # A question that nobody has begun to answer is replaced by this one: it has to ask for those, too.
        asked = None if plan.asks_for is None else frozenset(plan.asks_for)
        for agents in self._asked.values():
            asked = None if asked is None or agents is None else asked | agents
        plan.asks_for = set()
        self._asked = {questions.ask(_SoFarQuestion(asked), _ASKER): asked}

    def _take(self, answer: Answer) -> None:
        if answer.number not in self._asked:
            return
        asked = self._asked.pop(answer.number)
        if not answer.problem:
            past, at = answer.value
            self._window.floor.plan.take_past(past, asked, at)
