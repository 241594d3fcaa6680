"""Agents of the simulated floor read what is said of them by their own program; a while later most answer."""

import heapq
from random import Random
from typing import Any, Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy.exc import OperationalError

from db.desktop.coaching_acts import ANSWER, SEEN
from db.desktop.doing import do_for_agent
from db.engine import make_engine
from db.errors import CannotOpen, Refused
from db.feeds.simulated.authority_history import may_write
from db.feeds.simulated.clock import SECOND_US
from db.feeds.simulated.simulation import Simulation

#: How often it is looked for notes that are new.
_LOOKS_US: Final = 2 * SECOND_US
_SEEN_AFTER_S: Final = (20.0, 60.0)
_ANSWERED_AFTER_S: Final = (20.0, 90.0)
#: Of a hundred agents so many say something to it; the others leave it at having read it.
_ANSWERS_PERCENT: Final = {"praise": 60, "correction": 90}
_WORDS: Final = {
    "praise": ("Thank you.", "Thank you, I was not sure about that one.", "Good to hear."),
    "correction": (
        "I will try it that way.",
        "You are right, I was in a hurry there.",
        "I see it, but the customer had asked me to be quick.",
    ),
}
#: Those words that do not agree.
_DISAGREES: Final = frozenset({"I see it, but the customer had asked me to be quick."})
_NEW: Final = sa.text(
    "SELECT CAST(n.id AS text) AS id, CAST(n.agent_id AS text) AS agent_id, n.kind FROM coaching_note n JOIN agent a ON"
    " a.id = n.agent_id WHERE n.state = 'shared' AND n.shared_at > :since AND a.state <> 'offline'"
)


class _Todo(NamedTuple):
    at: int
    number: int
    note: str
    agent_id: str
    kind: str
    sees: bool


class CoachingDesk:
    """Reads and answers at `url`; what was shared before `since` (UTC microseconds) stays as it is."""

    def __init__(self, url: str, simulation: Simulation, since: int) -> None:
        self._engine: Final = make_engine(url, held=True)
        self._floor, self._since = simulation.floor, since
        self._chance: Final = Random(f"{simulation.floor.plan.seed}/coaching/live")
        self._todo: list[_Todo] = []
        self._known: set[str] = set()
        self._looks_at = self._count = 0
        self._may: bool | None = None

    def attend(self, now_us: int) -> None:
        """Do what is due at `now_us` (UTC microseconds); while the database is away it is tried again later."""
        try:
            if now_us >= self._looks_at:
                self._look(now_us)
            if self._todo and self._todo[0].at <= now_us:
                self._do(self._todo[0], now_us)
                heapq.heappop(self._todo)
        except (OperationalError, CannotOpen):
            self._engine.dispose()

    def close(self) -> None:
        """Give the connection back."""
        self._engine.dispose()

    def _look(self, now_us: int) -> None:
        self._looks_at = now_us + _LOOKS_US
        with self._engine.begin() as connection:
            if self._may is None:
                self._may = may_write(connection)
            if not self._may:
                return
            for row in connection.execute(_NEW, {"since": self._since}).all():
                if row.id not in self._known and row.agent_id in self._floor.agents_by_id:
                    self._known.add(row.id)
                    self._plan(now_us, _SEEN_AFTER_S, row.id, row.agent_id, row.kind, sees=True)

    def _do(self, todo: _Todo, now_us: int) -> None:
        given: dict[str, Any] = {"coaching_note": todo.note}
        if not todo.sees:
            words = self._chance.choice(_WORDS[todo.kind])
            given |= {"words": words, "agrees": words not in _DISAGREES}
        login = self._floor.agents_by_id[todo.agent_id].plan.login
        try:
            with self._engine.begin() as connection:
                do_for_agent(connection, SEEN if todo.sees else ANSWER, given, agent_id=todo.agent_id, login=login)
        except Refused:
            # Taken back, or agreed otherwise meanwhile.
            return
        if todo.sees and self._chance.uniform(0, 100) < _ANSWERS_PERCENT[todo.kind]:
            self._plan(now_us, _ANSWERED_AFTER_S, todo.note, todo.agent_id, todo.kind, sees=False)

    def _plan(self, now: int, within: tuple[float, float], note: str, agent_id: str, kind: str, *, sees: bool) -> None:
        self._count += 1
        at = now + round(self._chance.uniform(*within) / self._floor.clock.lapse * SECOND_US)
        heapq.heappush(self._todo, _Todo(at, self._count, note, agent_id, kind, sees))
