"""Customers who want to leave: when that is known, and how often it is refused, as agents' programs report it."""

from collections.abc import Callable
from random import Random
from typing import Final

from db.feeds.simulated.floor import Agent, Floor, Work

#: What happens in a talk, and after how many of its seconds.
Moment = tuple[float, Callable[[Work, Agent], None]]
#: Of those who are refused: twice.
_TWICE: Final = 0.25
#: Within which shares of the talk the wish is known, and is refused once and again.
_KNOWN: Final = (0.02, 0.12)
_REFUSED: Final = ((0.25, 0.45), (0.55, 0.8))


class Leaving:
    """Tells `Ingest` what the programs of agents report of customers who want to leave."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor

    def moments(self, work: Work, agent: Agent, seconds: float) -> list[Moment]:
        """What comes up in a talk of so many seconds; nothing on a floor where nobody is ever refused."""
        refused = self._floor.habits.refused
        if work.intent != "cancel" or not refused:
            return []
        chance = Random(f"{work.key}/leaving/{work.moves}")
        contact = self._floor.ingest.contacts[work.key]
        known_s = chance.uniform(*_KNOWN) * seconds
        moments: list[Moment] = [(known_s, self._known)] if contact.intent_at is None else []
        if self.is_reported_by(agent) and chance.random() < refused:
            times = 2 if chance.random() < _TWICE else 1
            moments += [(chance.uniform(*share) * seconds, self._refused) for share in _REFUSED[:times]]
        return moments

    def is_reported_by(self, agent: Agent) -> bool:
        """Whether the agent's program counts refusals: those of the last site do not."""
        return agent.plan.team.site != self._floor.plan.sites[-1].name

    def _known(self, work: Work, agent: Agent) -> None:
        counts = {"refusals": 0} if self.is_reported_by(agent) else {}
        self._floor.ingest.changed(work.key, intent_at=self._floor.now_us, **counts)

    def _refused(self, work: Work, _agent: Agent) -> None:
        before = self._floor.ingest.contacts[work.key].refusals or 0
        self._floor.ingest.changed(work.key, refusals=before + 1, refused_at=self._floor.now_us)
