"""When simulated agents are there: shifts, lunch, breaks, meetings, training, coaching, and who forgets to come back."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from db.feeds.simulated.clock import DAY_US, HOUR_US, SECOND_US
from db.feeds.simulated.floor import Agent, Floor, Process
from db.feeds.simulated.plan_parts import Shift

_MINUTE_US: Final = 60 * SECOND_US
#: Everybody's breaks: what, how long after the start of the shift at the earliest and the latest (hours), how many minutes.
_BREAKS: Final = (("break", 1.4, 2.6, 15), ("lunch", 3.3, 5.0, 30), ("break", 5.6, 7.0, 15))
#: Some people's other absences: what, share of shifts, how many minutes, whether the plan has it.
_OTHERS: Final = (("meeting", 0.25, 20, True), ("training", 0.12, 45, True), ("coaching", 0.15, 30, False))
_FORGOTTEN_FOR_S: Final = (3600.0, 7200.0)
#: Between how many seconds after they were asked back agents take contacts again.
_COMES_BACK_S: Final = (1.0, 4.0)


@dataclass(slots=True)
class Activity:
    """Something an agent does instead of taking contacts; instants are UTC microseconds.

    `row_id` is its row in the plan, if it has one; `late_us` how much later than that the agent goes, once that is drawn.
    """

    reason: str
    starts_at: int
    ends_at: int
    planned: bool = True
    row_id: str | None = None
    late_us: int | None = None

    @property
    def lasts_s(self) -> float:
        """How long, in seconds."""
        return (self.ends_at - self.starts_at) / SECOND_US


class Presence:
    """Leads agents through their days and tells `Ingest` of it."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self._planned: dict[str, Activity] = {}
        self._replanned: dict[str, Any] = {}

    def begin(self) -> None:
        """Everybody's days begin, wherever in their shift the floor's day finds them."""
        for agent in self._floor.agents:
            if agent.plan.shift is None:
                self._sign_in(agent)
            else:
                agent.is_gone = True
                self._floor.ingest.agent_state(agent.id, "offline", self._floor.now_us)
                self._floor.env.process(self._days(agent, agent.plan.shift))

    def _days(self, agent: Agent, shift: Shift) -> Process:
        midnight = self._floor.clock.midnight(agent.zone, self._floor.now_us)
        while True:
            starts_at = midnight + round(shift.starts_h * HOUR_US)
            ends_at = midnight + round(shift.ends_h * HOUR_US)
            midnight += DAY_US
            if ends_at > self._floor.now_us:
                yield from self._shift(agent, starts_at, ends_at)

    def _shift(self, agent: Agent, starts_at: int, ends_at: int) -> Process:
        floor, chance = self._floor, agent.chance
        floor.ingest.planned(agent.id, "shift", starts_at, ends_at)
        activities = self._activities(agent, starts_at, ends_at)
        absent = chance.random() < floor.habits.absent
        late_s = max(0.0, chance.gauss(20, 90))
        yield from self._until(starts_at)
        if absent:
            yield from self._until(ends_at)
            return
        yield floor.env.timeout(min(late_s, 240.0))
        self._sign_in(agent)
        while activities:
            activity = min(activities, key=lambda one: one.starts_at)
            if not (yield from self._comes_up(agent, activity)):
                continue
            activities.remove(activity)
            if floor.now_us < activity.ends_at and not agent.stuck and agent.told is None:
                yield from self.absence(agent, activity.reason, self._length(agent, activity))
        yield from self._until(ends_at + round(chance.gauss(60, 120)) * SECOND_US)
        yield from self._sign_out(agent)

    def _comes_up(self, agent: Agent, activity: Activity) -> Process:
        """Waits until the agent goes for it; answers False if others have changed the plan before that."""
        if activity.late_us is None:
            activity.late_us = round(agent.chance.gauss(40, 60)) * SECOND_US
        changed = self._replanned[agent.id] = self._floor.env.event()
        at_us = activity.starts_at + activity.late_us
        while self._floor.now_us < at_us and not changed.triggered:
            seconds = self._floor.clock.floor_seconds(at_us) - self._floor.env.now
            yield self._floor.env.timeout(max(1e-3, seconds)) | changed
        return not changed.triggered

    def replanned(self, agent: Agent, row_id: str, starts_at: int, ends_at: int) -> None:
        """Others have moved what the plan has for the agent to these instants (UTC microseconds)."""
        activity = self._planned.get(row_id)
        if activity is not None and (activity.starts_at, activity.ends_at) != (starts_at, ends_at):
            activity.starts_at, activity.ends_at = starts_at, ends_at
            changed = self._replanned.get(agent.id)
            if changed is not None and not changed.triggered:
                changed.succeed()

    def _length(self, agent: Agent, activity: Activity) -> float:
        lasts_s = activity.lasts_s * max(0.7, agent.chance.gauss(1.0, 0.12))
        if agent.chance.random() < self._floor.habits.forgotten and activity.reason == "break":
            return lasts_s + agent.chance.uniform(*_FORGOTTEN_FOR_S)
        return lasts_s

    def _activities(self, agent: Agent, starts_at: int, ends_at: int) -> list[Activity]:
        """What the agent does today besides contacts, in order, told to `Ingest` as far as it is in the plan."""
        activities = sorted(self._drawn(agent, starts_at, ends_at), key=lambda activity: activity.starts_at)
        apart: list[Activity] = []
        for activity in activities:
            if apart and activity.starts_at < apart[-1].ends_at + 10 * _MINUTE_US:
                continue
            apart.append(activity)
            if activity.planned:
                activity.row_id = self._floor.ingest.planned(
                    agent.id, activity.reason, activity.starts_at, activity.ends_at, paid=activity.reason != "lunch"
                )
                self._planned[activity.row_id] = activity
        return apart

    @staticmethod
    def _drawn(agent: Agent, starts_at: int, ends_at: int) -> Iterator[Activity]:
        chance = agent.chance
        for reason, earliest_h, latest_h, minutes in _BREAKS:
            at = starts_at + round(chance.uniform(earliest_h, latest_h) * 12) * 5 * _MINUTE_US
            yield Activity(reason, at, at + minutes * _MINUTE_US)
        for reason, share, minutes, planned in _OTHERS:
            at = starts_at + chance.randrange(30, max(31, (ends_at - starts_at) // _MINUTE_US - 60), 15) * _MINUTE_US
            if chance.random() < share:
                yield Activity(reason, at, at + minutes * _MINUTE_US, planned)

    def _until(self, at_us: int) -> Process:
        """Waits until an instant, also if the time-lapse changes meanwhile."""
        floor = self._floor
        while floor.now_us < at_us:
            yield floor.env.timeout(max(1e-3, floor.clock.floor_seconds(at_us) - floor.env.now))

    def _sign_in(self, agent: Agent) -> None:
        floor = self._floor
        floor.ingest.agent_state(agent.id, "available", floor.now_us)
        agent.told, agent.is_gone = None, False
        agent.ready = True
        agent.idle_since_s = floor.env.now
        floor.find_work(agent)

    def told(self, agent: Agent, state: str) -> None:
        """Others have asked the agent into a state, as `Ingest` was told: they obey and keep to it.

        Into aux or offline once their contacts have ended, until they are asked back or their shift ends; back to work
        a moment later.
        """
        if state == "available":
            if not agent.ready:
                agent.told, agent.stuck, agent.told_away = None, False, False
                agent.away = back = object()
                self._floor.env.process(self._comes_back(agent, back))
            return
        agent.ready, agent.stuck = False, False
        agent.told, agent.away = state, object()
        agent.told_away = bool(agent.holding)
        agent.is_gone = state == "offline"

    def _comes_back(self, agent: Agent, back: object) -> Process:
        yield self._floor.env.timeout(agent.chance.uniform(*_COMES_BACK_S))
        if agent.away is back:
            agent.away = None
            self._sign_in(agent)

    def absence(self, agent: Agent, reason: str, seconds: float) -> Process:
        """The agent finishes what they have in hand, goes, and comes back after so many seconds."""
        floor = self._floor
        mine = yield from self._go(agent, "aux", reason)
        yield floor.env.timeout(seconds)
        if agent.away is mine:
            agent.away = None
            self._sign_in(agent)

    def forget_the_time(self, agent: Agent, seconds: float) -> Process:
        """The agent goes for a break and does not come back for so many seconds, whatever the plan says."""
        agent.stuck = True
        yield from self.absence(agent, "break", seconds)
        agent.stuck = False

    def _sign_out(self, agent: Agent) -> Process:
        agent.told = None
        yield from self._go(agent, "offline", None)
        agent.is_gone = not agent.ready

    def _go(self, agent: Agent, state: str, reason: str | None) -> Process:
        """Takes no more contacts, ends those in hand, and is `state` then; answers which absence this is."""
        floor = self._floor
        agent.ready = False
        mine = agent.away = object()
        # Who wraps up would be taken out of it by being told to go; who talks or is rung is shown as going next.
        wraps_up = agent.wrapping
        if not wraps_up:
            agent.told_away = True
            floor.ingest.agent_state(agent.id, state, floor.now_us, reason)
        if agent.holding:
            agent.emptied = floor.env.event()
            yield agent.emptied
        if agent.away is not mine:
            return mine
        if wraps_up:
            floor.ingest.agent_state(agent.id, state, floor.now_us, reason)
        agent.told_away = False
        return mine
