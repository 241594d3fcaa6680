"""Who serves which queue on the simulated floor, as the database has it: members, loans until a time, skills, capacity."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from db.feeds.known import Known
from db.feeds.simulated.floor import Agent, Floor, Line
from db.feeds.turns import READ

#: Who is lent to a queue is there for it: its contacts come first.
_LENT: Final = -1.0
#: What each level that an agent lacks of a skill weighs beside a penalty of 1.
_SHORT_OF_A_LEVEL: Final = 0.5


class Membership(NamedTuple):
    """A present membership; `until_at` (UTC microseconds) is ahead, or None for one that lasts."""

    queue_id: str
    agent_id: str
    penalty: int
    is_lent: bool
    until_at: int | None


class Places:
    """Gives queues their members and agents their queues, again whenever something about that has changed.

    Who lacks a skill that a queue asks for takes none of its contacts, unless a supervisor has lent them to it.
    """

    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self._memberships: list[Membership] = []
        self._asked: defaultdict[str, dict[str, int]] = defaultdict(dict)
        self._had: defaultdict[str, dict[str, int]] = defaultdict(dict)
        self._next_end: int | None = None

    def take_up(self, known: Known, now_us: int) -> None:
        """The rows that others changed; loans that have ended by `now_us` are over."""
        changed = False
        for table, read in (
            ("queue_membership", self._read_memberships),
            ("queue_skill", self._read_asked),
            ("agent_skill", self._read_had),
            ("agent_capacity", self._read_capacity),
        ):
            if table in known.rows:
                read([dict(zip(READ[table], values, strict=True)) for values in known.of(table)])
                changed = True
        if changed or (self._next_end is not None and now_us >= self._next_end):
            self._arrange(now_us)

    def _read_memberships(self, rows: list[dict[str, Any]]) -> None:
        self._memberships = [
            Membership(row["queue_id"], row["agent_id"], row["penalty"], row["source"] == "lent", row["until_at"])
            for row in rows
            if row["paused_at"] is None
        ]

    def _read_asked(self, rows: list[dict[str, Any]]) -> None:
        self._asked.clear()
        for row in rows:
            self._asked[row["queue_id"]][row["skill_id"]] = row["level"]

    def _read_had(self, rows: list[dict[str, Any]]) -> None:
        self._had.clear()
        for row in rows:
            self._had[row["agent_id"]][row["skill_id"]] = row["level"]

    def _read_capacity(self, rows: list[dict[str, Any]]) -> None:
        for row in rows:
            agent = self._floor.agents_by_id.get(row["agent_id"])
            if agent is not None:
                agent.slots[row["channel"]] = row["slots"]

    def _arrange(self, now_us: int) -> None:
        floor = self._floor
        present = [one for one in self._memberships if one.until_at is None or one.until_at > now_us]
        self._next_end = min((one.until_at for one in present if one.until_at is not None), default=None)
        served: defaultdict[str, dict[str, float]] = defaultdict(dict)
        for one in present:
            penalty = _LENT if one.is_lent else self._penalty(one, self._had[one.agent_id], self._asked[one.queue_id])
            if penalty is not None:
                served[one.agent_id][one.queue_id] = min(penalty, served[one.agent_id].get(one.queue_id, penalty))
        order = {queue_id: place for place, queue_id in enumerate(floor.lines_by_id)}
        for line in floor.lines_by_id.values():
            line.members = []
        for agent in floor.agents:
            mine = sorted((penalty, order[queue]) for queue, penalty in served[agent.id].items() if queue in order)
            self._serves(agent, [(penalty, [*floor.lines_by_id.values()][place]) for penalty, place in mine])
        for agent in floor.agents:
            floor.find_work(agent)

    @staticmethod
    def _serves(agent: Agent, lines: list[tuple[float, Line]]) -> None:
        agent.lines = lines
        for penalty, line in lines:
            line.members.append((penalty, agent))

    @staticmethod
    def _penalty(one: Membership, had: Mapping[str, int], asked: Mapping[str, int]) -> float | None:
        """What stands against giving the agent the queue's contacts; None if they may have none."""
        if any(skill not in had for skill in asked):
            return None
        return one.penalty + _SHORT_OF_A_LEVEL * sum(max(0, level - had[skill]) for skill, level in asked.items())
