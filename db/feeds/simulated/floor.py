"""The simulated floor at work: who waits where, who is free, and who takes what next."""

from __future__ import annotations

from bisect import insort
from collections.abc import Generator, Mapping, Sequence
from random import Random
from typing import Any, Final
from zoneinfo import ZoneInfo

import simpy

from db.feeds.ingest import Customer, Ingest
from db.feeds.simulated.clock import FloorClock
from db.feeds.simulated.plan_parts import AgentPlan, FloorPlan, Habits, QueuePlan, TeamPlan

#: A simpy process: yields events, may answer with something.
Process = Generator[simpy.Event, Any, Any]


class Work:
    """One contact on the floor; seconds are the simulation's, drawn when it arrives so that policies change no workload."""

    __slots__ = (
        *("agent", "channel", "chance", "customer", "entered_s", "gives_up_s", "gone", "intent", "key", "language"),
        *("line", "moves", "offered", "overflows_s", "priority", "rank", "staged", "talk_over", "talk_s", "talks"),
    )

    def __init__(self, key: str, line: Line, now_s: float, chance: Random) -> None:
        self.key, self.line, self.channel, self.chance = key, line, line.plan.channel, chance
        self.entered_s = now_s
        self.customer: Customer | None = None
        self.intent: str | None = None
        self.language: str | None = None
        self.priority = 0
        self.talk_s = 0.0
        self.gives_up_s: float | None = None
        self.overflows_s: float | None = None
        self.offered: simpy.Event
        self.talk_over: simpy.Event
        self.agent: Agent
        self.moves = 0
        self.rank = (0, 0.0)
        self.talks = self.staged = self.gone = False


class Line:
    """A queue of the plan, who waits in it in the order they are taken, and who serves it."""

    def __init__(self, plan: QueuePlan, queue_id: str, zone: ZoneInfo, seed: int) -> None:
        self.plan, self.id, self.zone = plan, queue_id, zone
        self.chance = Random(f"{seed}/queue/{plan.name}")
        self.waiting: list[Work] = []
        self.members: list[tuple[int, Agent]] = []

    @property
    def rings(self) -> bool:
        """Whether its contacts ring before they are answered."""
        return self.plan.channel in ("voice", "callback")

    def urgency(self, work: Work, now_s: float) -> float:
        """How long the contact has waited, in times of what the queue promises; priority weighs as one promise broken."""
        return (now_s - work.entered_s) / max(1.0, self.plan.answer_within_s) + (1.0 if work.priority else 0.0)


class Agent:
    """An agent of the plan and what they have in hand."""

    def __init__(self, plan: AgentPlan, agent_id: str, zone: ZoneInfo, seed: int, habits: Habits) -> None:
        self.plan, self.id, self.zone = plan, agent_id, zone
        self.chance = Random(f"{seed}/agent/{plan.alias}")
        self.pace = max(0.6, self.chance.gauss(1.0, habits.pace_spread)) if habits.pace_spread else 1.0
        self.slots: Final = dict(plan.slots)
        self.lines: list[tuple[int, Line]] = []
        self.holding: list[Work] = []
        self.wrapping = False
        self.ready = False
        """Signed in and not about to go: takes contacts."""
        self.told_away = False
        """The system of origin has been told that they go as soon as their contacts end."""
        self.away: object | None = None
        """Which of their absences is going on."""
        self.stuck = False
        """Has forgotten the time on a break and follows no plan until back."""
        self.idle_since_s = 0.0
        self.emptied: simpy.Event | None = None

    def has_room_for(self, channel: str) -> bool:
        """Whether they may be given one more contact of that channel now; different channels are never mixed."""
        if not self.ready:
            return False
        return not self.holding or (
            self.holding[0].channel == channel and len(self.holding) < self.slots.get(channel, 1)
        )


class Floor:
    """Queues and agents of a plan, joined by the rule of who takes what; tells `ingest` nothing by itself."""

    def __init__(self, plan: FloorPlan, env: simpy.Environment, clock: FloorClock, ingest: Ingest) -> None:
        self.plan, self.env, self.clock, self.ingest = plan, env, clock, ingest
        self.habits: Final = plan.habits
        self.lines: dict[str, Line] = {}
        self.agents: list[Agent] = []
        self.supervisors: Mapping[TeamPlan, Sequence[str]] = {}
        """Ids of the supervisors of each team."""
        self.run_name = ""
        """What the keys of this run's contacts begin with."""
        self._arrived = 0

    @property
    def now_us(self) -> int:
        """The instant it is on the floor."""
        return self.clock.at(self.env.now)

    def next_key(self) -> str:
        """The key of the next contact."""
        self._arrived += 1
        return f"{self.run_name}-{self._arrived:06d}"

    def join(self, work: Work) -> None:
        """The contact waits in its queue, until somebody is found: then `work.offered` happens with the agent."""
        work.offered = self.env.event()
        work.rank = (-work.priority, work.entered_s)
        insort(work.line.waiting, work, key=_rank)
        agent = self._best_for(work)
        if agent is not None:
            self._give(work, agent)

    def leave(self, work: Work) -> None:
        """The contact waits no more."""
        work.line.waiting.remove(work)

    def release(self, work: Work, agent: Agent) -> None:
        """The agent has done with the contact and takes the next."""
        agent.holding.remove(work)
        if not agent.holding:
            agent.idle_since_s = self.env.now
            if agent.emptied is not None:
                agent.emptied.succeed()
                agent.emptied = None
        self.find_work(agent)

    def find_work(self, agent: Agent) -> None:
        """Gives the agent what is most urgent in their queues, as long as they have room."""
        while agent.ready:
            best, most = None, float("-inf")
            for penalty, line in agent.lines:
                if line.waiting and agent.has_room_for(line.plan.channel):
                    first = line.waiting[0]
                    urgency = line.urgency(first, self.env.now) - penalty
                    if urgency > most:
                        best, most = first, urgency
            if best is None:
                return
            self._give(best, agent)

    def _best_for(self, work: Work) -> Agent | None:
        """Of those free, one whose first business this queue is, then whoever holds least, then has been idle longest."""
        line = work.line
        free = [
            (penalty, len(agent.holding), agent.idle_since_s, agent)
            for penalty, agent in line.members
            if agent.has_room_for(work.channel)
        ]
        return min(free, key=_by_rank)[3] if free else None

    def _give(self, work: Work, agent: Agent) -> None:
        work.line.waiting.remove(work)
        work.agent = agent
        agent.holding.append(work)
        work.offered.succeed(agent)


def _rank(work: Work) -> tuple[int, float]:
    return work.rank


def _by_rank(candidate: tuple[int, int, float, Agent]) -> tuple[int, int, float]:
    return candidate[:3]
