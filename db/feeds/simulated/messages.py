"""Who reads the messages that supervisors send, and when: over the next minutes, once they are at their desk."""

from random import Random
from typing import Final

from db.feeds.simulated.floor import Agent, Floor, Process

#: Between how many seconds after it was sent an agent reads a message; how long they look again when they were away.
_READ_AFTER_S: Final = (4.0, 170.0)
_LOOKS_AGAIN_S: Final = 60.0
_LOOKS: Final = 120


class Messages:
    """Lets agents read what was sent to them."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self._withdrawn: Final[set[str]] = set()
        self._read: Final[set[tuple[str, str]]] = set()
        self._seen: Final[set[str]] = set()

    def sent(
        self, message: str, *, agent_id: str | None, queue_id: str | None, team_id: str, is_withdrawn: bool
    ) -> None:
        """A message to an agent, else to the members of a queue, else to a team; or it was withdrawn."""
        if is_withdrawn:
            self._withdrawn.add(message)
        elif message not in self._seen:
            self._seen.add(message)
            for agent in self._readers(agent_id, queue_id, team_id):
                self._floor.env.process(self._reads(message, agent))

    def _readers(self, agent_id: str | None, queue_id: str | None, team_id: str) -> list[Agent]:
        floor = self._floor
        if agent_id is not None:
            return [agent for agent in floor.agents if agent.id == agent_id]
        if queue_id is not None:
            line = floor.lines_by_id.get(queue_id)
            return [] if line is None else [agent for _, agent in line.members]
        return [agent for agent in floor.agents if floor.ingest.team_of(agent.id) == team_id]

    def read(self, message: str, agent_id: str) -> None:
        """The agent's own desktop has said that they read it."""
        self._read.add((message, agent_id))

    def _reads(self, message: str, agent: Agent) -> Process:
        floor = self._floor
        yield floor.env.timeout(Random(f"{message}/{agent.id}").uniform(*_READ_AFTER_S))
        for _ in range(_LOOKS):
            if message in self._withdrawn or (message, agent.id) in self._read:
                return
            if not agent.is_gone and agent.away is None:
                self._read.add((message, agent.id))
                floor.ingest.message_read(message, agent.id, floor.now_us)
                return
            yield floor.env.timeout(_LOOKS_AGAIN_S)
