"""The simulated floor at work: who waits where, who is free, and who takes what next."""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Generator, Mapping, Sequence
from random import Random
from typing import Any, Final
from zlib import crc32
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
        *("agent", "assigned", "buried", "came_from", "channel", "chance", "customer", "due_s", "entered_s"),
        *("gives_up_s", "gone", "intent"),
        *("key", "language", "line", "moves", "offered", "overflows_s", "priority", "process", "rank", "staged"),
        *("talk_over", "talk_s", "talks", "wanders"),
    )

    def __init__(self, key: str, line: Line, now_s: float, chance: Random) -> None:
        self.key, self.line, self.channel, self.chance = key, line, line.plan.channel, chance
        self.entered_s = now_s
        self.customer: Customer | None = None
        self.intent: str | None = None
        self.language: str | None = None
        self.priority = 0
        self.due_s: float | None = None
        self.assigned: Agent | None = None
        self.process: Any = None
        self.talk_s = 0.0
        self.gives_up_s: float | None = None
        self.overflows_s: float | None = None
        self.offered: simpy.Event
        self.talk_over: simpy.Event
        self.agent: Agent
        self.moves = 0
        self.came_from: Line | None = None
        self.buried = self.wanders = False
        self.rank = (0, 0.0, 0.0)
        self.talks = self.staged = self.gone = False

    def is_one_of(self, share: float, habit: str) -> bool:
        """Whether a habit that so many contacts have (0..1) is this one's; always the same, and takes no draw of chance."""
        return crc32(f"{self.key}/{self.moves}/{habit}".encode()) < share * 2**32

    @property
    def rings(self) -> bool:
        """Whether it rings before it is answered."""
        return self.channel in ("voice", "callback")

    def is_for(self, agent: Agent) -> bool:
        """Whether the agent may take it: it is kept for nobody else who is there, and not out of sight."""
        return not self.is_out_of_sight and (self.assigned in (None, agent) or self.assigned.is_gone)

    @property
    def is_out_of_sight(self) -> bool:
        """Whether nobody takes it: at the bottom of the pile, until somebody gives it a priority or keeps it for one."""
        return self.buried and not self.priority and self.assigned is None


class Line:
    """A queue of the plan, who waits in it in the order they are taken, and who serves it."""

    def __init__(self, plan: QueuePlan, queue_id: str, zone: ZoneInfo, seed: int) -> None:
        self.plan, self.id, self.zone = plan, queue_id, zone
        self.chance = Random(f"{seed}/queue/{plan.name}")
        self.waiting: list[Work] = []
        self.members: list[tuple[float, Agent]] = []
        self.answer_within_s: float = plan.answer_within_s
        self.is_mixed = False
        """Whether others ever moved contacts of another channel here."""
        self.duty_id: str | None = None
        """Who has duty in it, and so what is escalated in it."""
        self.is_closed = False
        """Retired: nothing comes into it any more, what waits in it is still served."""

    def due_s(self, work: Work) -> float:
        """When the contact is due: by its own due time, else as the queue promises."""
        return work.entered_s + self.answer_within_s if work.due_s is None else work.due_s

    def urgency(self, work: Work, now_s: float) -> float:
        """How far the contact is past its due time, in times of what the queue promises (1 = due now).

        A priority of 2 weighs as one promise broken.
        """
        return 1.0 + (now_s - self.due_s(work)) / max(1.0, self.answer_within_s) + work.priority / 2


class Agent:
    """An agent of the plan and what they have in hand."""

    def __init__(self, plan: AgentPlan, agent_id: str, zone: ZoneInfo, seed: int, habits: Habits) -> None:
        self.plan, self.id, self.zone = plan, agent_id, zone
        self.chance = Random(f"{seed}/agent/{plan.alias}")
        self.pace = max(0.6, self.chance.gauss(1.0, habits.pace_spread)) if habits.pace_spread else 1.0
        self.slots: Final = dict(plan.slots)
        self.lines: list[tuple[float, Line]] = []
        self.holding: list[Work] = []
        self.wrapping = False
        self.ready = False
        """Signed in and not about to go: takes contacts."""
        self.told_away = False
        """The system of origin has been told that they go as soon as their contacts end."""
        self.away: object | None = None
        """Which of their absences is going on."""
        self.told: str | None = None
        """What they were asked into by others (aux, offline) and keep to, whatever the plan says."""
        self.is_gone = False
        """Signed out: nothing is kept for them."""
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
        self.lines_by_id: dict[str, Line] = {}
        self.agents: list[Agent] = []
        self.agents_by_id: dict[str, Agent] = {}
        self.works: dict[str, Work] = {}
        """Contacts that are not over, by their key."""
        self.resume: Callable[[Work], Process]
        """Goes on with a contact from where it was put by others."""
        self.not_before_us = 0
        """What others wrote was known at this instant (UTC microseconds): what happens now comes after it."""
        self.supervisors: Mapping[TeamPlan, Sequence[str]] = {}
        """Ids of the supervisors of each team."""
        self.kept_for_somebody = False
        """Whether others ever kept a contact for an agent."""
        self.run_name = ""
        """What the keys of this run's contacts begin with."""
        self._arrived = 0

    @property
    def now_us(self) -> int:
        """The instant it is on the floor."""
        return max(self.clock.at(self.env.now), self.not_before_us)

    def next_key(self) -> str:
        """The key of the next contact."""
        self._arrived += 1
        return f"{self.run_name}-{self._arrived:06d}"

    def begin(self, work: Work, course: Process) -> None:
        """The contact goes its way; if others put it elsewhere, it goes on from there."""
        self.works[work.key] = work
        work.process = self.env.process(self._led(work, course))

    def _led(self, work: Work, course: Process) -> Process:
        while True:
            try:
                yield from course
            except simpy.Interrupt:
                course = self.resume(work)
            else:
                break
        if self.works.get(work.key) is work:
            del self.works[work.key]

    def take_away(self, work: Work) -> None:
        """Whatever the contact is doing ends, without a word to `ingest`; `begin` or `put` follows."""
        if work in work.line.waiting:
            work.line.waiting.remove(work)
        if work.talks:
            work.talks = False
            work.talk_over.succeed()
        for agent in self.agents:
            if work in agent.holding:
                agent.wrapping = False
                self._let_go(work, agent)

    def put(self, work: Work, line: Line, agent: Agent | None = None) -> None:
        """The contact, taken away before, goes on in `line`, kept for `agent` if one is given."""
        work.line, work.assigned, work.gone, work.buried = line, agent, False, False
        line.is_mixed = line.is_mixed or work.channel != line.plan.channel
        if work.process.is_alive:
            work.process.interrupt()

    def found(self, contact_id: str) -> None:
        """Somebody has looked for the contact: what lay at the bottom of a pile is taken like any other."""
        for work in self.works.values():
            if work.buried and self.ingest.contacts[work.key].id == contact_id:
                work.buried = False
                for _, agent in work.line.members:
                    self.find_work(agent)

    def rank(self, work: Work) -> None:
        """The contact waits where its priority and due time put it."""
        work.rank = (-work.priority, work.line.due_s(work), work.entered_s)
        waiting = work.line.waiting
        if work in waiting:
            waiting.remove(work)
            insort(waiting, work, key=_rank)

    def join(self, work: Work) -> None:
        """The contact waits in its queue, until somebody is found: then `work.offered` happens with the agent."""
        work.offered = self.env.event()
        work.rank = (-work.priority, work.line.due_s(work), work.entered_s)
        insort(work.line.waiting, work, key=_rank)
        agent = self._best_for(work)
        if agent is not None:
            self._give(work, agent)

    def leave(self, work: Work) -> None:
        """The contact waits no more."""
        work.line.waiting.remove(work)

    def release(self, work: Work, agent: Agent) -> None:
        """The agent has done with the contact and takes the next."""
        self._let_go(work, agent)
        self.find_work(agent)

    def _let_go(self, work: Work, agent: Agent) -> None:
        agent.holding.remove(work)
        if not agent.holding:
            agent.idle_since_s = self.env.now
            if agent.told is not None:
                agent.told_away = False
            if agent.emptied is not None:
                agent.emptied.succeed()
                agent.emptied = None

    def find_work(self, agent: Agent) -> None:
        """Gives the agent what is kept for them, then what is most urgent in their queues, as long as they have room."""
        while agent.ready:
            best = self._kept_for(agent)
            most = float("-inf")
            for penalty, line in agent.lines if best is None else ():
                first = _first_for(line, agent)
                if first is not None:
                    urgency = line.urgency(first, self.env.now) - penalty
                    if urgency > most:
                        best, most = first, urgency
            if best is None:
                return
            self._give(best, agent)

    def _kept_for(self, agent: Agent) -> Work | None:
        """The first contact that waits for this agent and nobody else."""
        if not self.kept_for_somebody:
            return None
        waiting = (work for work in self.works.values() if work.assigned is agent and work in work.line.waiting)
        return min((work for work in waiting if agent.has_room_for(work.channel)), key=_rank, default=None)

    def _best_for(self, work: Work) -> Agent | None:
        """Of those free, one whose first business this queue is, then whoever holds least, then has been idle longest.

        A contact that is kept for somebody goes to nobody else while they are there.
        """
        line = work.line
        kept_for = work.assigned
        if kept_for is not None and not kept_for.is_gone:
            self.kept_for_somebody = True
            return kept_for if kept_for.has_room_for(work.channel) else None
        if work.is_out_of_sight:
            return None
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


def _first_for(line: Line, agent: Agent) -> Work | None:
    """The first contact in the line that this agent may take and has room for."""
    if line.waiting and not agent.has_room_for(line.plan.channel) and not line.is_mixed:
        return None
    return next((work for work in line.waiting if work.is_for(agent) and agent.has_room_for(work.channel)), None)


def _rank(work: Work) -> tuple[int, float, float]:
    return work.rank


def _by_rank(candidate: tuple[float, int, float, Agent]) -> tuple[float, int, float]:
    return candidate[:3]
