"""What a simulated floor consists of: sites, teams, staff, queues, agents, and how often things go otherwise."""

import math
from dataclasses import dataclass
from random import Random
from typing import NamedTuple


class Duration(NamedTuple):
    """A random length of time: lognormal with mean `mean_s` (seconds) and shape `sigma`, or exponential without one."""

    mean_s: float
    sigma: float | None = None

    def draw(self, chance: Random) -> float:
        """One length in seconds."""
        if self.sigma is None:
            return chance.expovariate(1 / self.mean_s)
        return chance.lognormvariate(math.log(self.mean_s) - self.sigma**2 / 2, self.sigma)


@dataclass(frozen=True, slots=True)
class SitePlan:
    """A place where people work, with its own clocks and language."""

    name: str
    time_zone: str
    language: str
    business_day_start_min: int = 0


@dataclass(frozen=True, slots=True)
class TeamPlan:
    """A team of a site (both by name)."""

    name: str
    site: str


@dataclass(frozen=True, slots=True)
class QueuePlan:
    """A queue, what comes into it and how long that takes. Times in seconds, `per_hour` contacts at half past ten."""

    name: str
    family: str
    channel: str
    language: str
    team: TeamPlan
    answer_within_s: int
    target_percent: int
    rule: str
    talk: Duration
    per_hour: float
    shape: str
    wrap_up: Duration | None = None
    patience: Duration | None = None
    short_abandon_s: int = 5
    handling_limit_s: int | None = None
    overflow_to: str | None = None
    overflow_after_s: float = 0.0
    backlog: int = 0
    """How many wait already when the simulation begins,"""
    backlog_age_s: float = 0.0
    """the oldest of them since that long."""


@dataclass(frozen=True, slots=True)
class Shift:
    """When somebody works, in hours of the floor's day at their site."""

    starts_h: float
    ends_h: float


@dataclass(frozen=True, slots=True)
class StaffPlan:
    """Somebody in charge; `team` (site and name) bounds the role, None is the whole floor.

    Without a shift they are never on the floor.
    """

    name: str
    login: str
    role: str
    team: TeamPlan | None = None
    shift: Shift | None = None


@dataclass(frozen=True, slots=True)
class AgentPlan:
    """An agent: what they can (skill, level 1..5), which queues they serve (name, penalty), how many contacts at once.

    Without a shift they are always there and never take a break.
    """

    alias: str
    name: str
    login: str
    desk: str
    team: TeamPlan
    language: str
    queues: tuple[tuple[str, int], ...]
    skills: tuple[tuple[str, int], ...] = ()
    slots: tuple[tuple[str, int], ...] = (("voice", 1), ("callback", 1), ("chat", 3), ("messaging", 3), ("email", 1))
    shift: Shift | None = None


@dataclass(frozen=True, slots=True)
class Habits:
    """How often things happen on the floor: shares of contacts (0..1) unless said otherwise; all 0 is a textbook's floor."""

    rings_s: tuple[float, float] = (0.0, 0.0)
    """Between how many seconds a telephone rings before it is taken."""
    ring_no_answer: float = 0.0
    cold_transfer: float = 0.0
    warm_transfer: float = 0.0
    raised_hand: float = 0.0
    escalation: float = 0.0
    callback_wanted: float = 0.0
    """Of those who wait on the telephone for a while."""
    quick_hang_up: float = 0.0
    priority: float = 0.0
    absent: float = 0.0
    """Of shifts."""
    forgotten: float = 0.0
    """Of breaks: the agent does not come back for an hour or more."""
    pace_spread: float = 0.0
    """How much agents differ in speed (standard deviation, as a share of the mean)."""
    wanders: float = 0.0
    """Is sent from one department to the next, over and over."""
    refused: float = 0.0
    """Of those who want to leave: is refused once, some of them twice. Above 0 agents say when they know of the wish."""
    on_hold: float = 0.0
    """Of talks on the telephone."""
    buried: float = 0.0
    """Of letters: comes to lie at the bottom of the pile."""
    called_late: float = 0.0
    """Of call-backs: nobody thinks of it until its window is over."""
    gives: bool = False
    """Whether agents give customers something where the floor has limits for that."""
    intents: bool = False
    """Whether customers want different things, which take differently long."""


BUSY_FLOOR = Habits(
    rings_s=(2.0, 8.0),
    ring_no_answer=0.015,
    cold_transfer=0.04,
    warm_transfer=0.03,
    raised_hand=0.025,
    escalation=0.006,
    callback_wanted=0.15,
    quick_hang_up=0.012,
    priority=0.08,
    absent=0.03,
    forgotten=0.02,
    pace_spread=0.12,
    intents=True,
    wanders=0.02,
    refused=0.3,
    on_hold=0.15,
    buried=0.06,
    called_late=0.06,
    gives=True,
)


@dataclass(frozen=True, slots=True)
class FloorPlan:
    """A whole floor."""

    seed: int
    sites: tuple[SitePlan, ...]
    teams: tuple[TeamPlan, ...]
    staff: tuple[StaffPlan, ...]
    queues: tuple[QueuePlan, ...]
    agents: tuple[AgentPlan, ...]
    habits: Habits = BUSY_FLOOR
