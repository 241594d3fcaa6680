"""Plans a floor of any size from a seed: sites, teams, queues, staff and agents, with work in proportion to people."""

import math
from collections.abc import Iterable, Sequence
from random import Random
from typing import Final

from db.feeds.simulated.names import invent
from db.feeds.simulated.plan_parts import AgentPlan, Duration, FloorPlan, Habits, QueuePlan, Shift, StaffPlan, TeamPlan
from db.feeds.simulated.queue_kinds import CHANNELS, KINDS, MORE_LANGUAGES, SITES, QueueKind

LARGEST_TEAM: Final = 16
#: The shifts people work and how many of ten work each; at half past ten two of them are there.
SHIFTS: Final = ((Shift(7.0, 15.5), 3), (Shift(8.5, 17.0), 5), (Shift(11.0, 20.0), 2))
#: The shifts of supervisors: of a team that has one, and of the two of a large one.
ALL_DAY, EARLY, LATE = Shift(8.0, 17.5), Shift(6.75, 15.0), Shift(11.5, 20.25)
TWO_SUPERVISORS_FROM: Final = 8
_THERE_AT_HALF_PAST_TEN: Final = 0.8
#: Share of the time people are there in which they take contacts: the rest is breaks, lunch, meetings, training.
_AT_WORK: Final = 0.86
_LANGUAGE_NAMES: Final = {"en": "English", "de": "German", "pt": "Portuguese"} | {
    code: name for name, code in MORE_LANGUAGES
}


def make_plan(*, agents: int = 60, queues: int = 12, seed: int = 1) -> FloorPlan:
    """A busy but healthy floor with one queue (Billing) in trouble; the same arguments give the same plan.

    Raises ValueError unless there is at least one agent and one queue.
    """
    if agents < 1 or queues < 1:
        raise ValueError(f"a floor needs at least one agent and one queue, not {agents} and {queues}")
    chance = Random(f"{seed}/plan")
    kinds = [_kind(index) for index in range(queues)]
    primary = _share_out(agents, [kind.heads for kind in kinds])
    heads = [primary.count(index) for index in range(queues)]
    teams = [_teams_of(kind, kinds, heads) for kind in kinds]
    names = invent(chance, agents + len(_distinct(team for several in teams for team in several)) + 4)
    planned = [_queue(kind, kinds, count, several[0]) for kind, count, several in zip(kinds, heads, teams, strict=True)]
    people = _agents(chance, kinds, planned, primary, teams, names[:agents])
    staff = _staff(_distinct(team for several in teams for team in several), names[agents:], people, seed)
    sites = tuple(site for site in SITES if any(team.site == site.name for several in teams for team in several))
    return FloorPlan(seed, sites, _distinct(t for several in teams for t in several), staff, tuple(planned), people)


def _distinct(teams: Iterable[TeamPlan]) -> tuple[TeamPlan, ...]:
    return tuple(dict.fromkeys(teams))


def _kind(index: int) -> QueueKind:
    """The kind of the queue of that index: the listed ones, then the same in further languages."""
    kind = KINDS[index % len(KINDS)]
    again = index // len(KINDS)
    if not again:
        return kind
    language, code = MORE_LANGUAGES[(again - 1) % len(MORE_LANGUAGES)]
    turn = (again - 1) // len(MORE_LANGUAGES)
    name = f"{kind.name} {language}"
    if kind.language != "en":
        name = f"{kind.name.rpartition(' ')[0]} evening {language}"
    name = f"{name} {turn + 1}" if turn else name
    load = None if kind.load is None else 0.85
    return QueueKind(name, kind.family, kind.channel, index % len(SITES), kind.heads, kind.talk, code, load)


def _share_out(count: int, weights: Sequence[float]) -> list[int]:
    """For each of `count` agents the index of their own queue, in proportion to `weights` (largest remainders)."""
    total = sum(weights)
    exact = [count * weight / total for weight in weights]
    heads = [int(share) for share in exact]
    by_remainder = sorted(range(len(weights)), key=lambda index: heads[index] - exact[index])
    for index in by_remainder[: count - sum(heads)]:
        heads[index] += 1
    return [index for index, number in enumerate(heads) for _ in range(number)]


def _teams_of(kind: QueueKind, kinds: Sequence[QueueKind], heads: Sequence[int]) -> tuple[TeamPlan, ...]:
    """The teams that serve a kind of queue: one for each family and site, several where it would be too large."""
    same = [count for other, count in zip(kinds, heads, strict=True) if _family(other) == _family(kind)]
    number = max(1, math.ceil(sum(same) / LARGEST_TEAM))
    family, site = _family(kind)
    if number == 1:
        return (TeamPlan(family, site),)
    return tuple(TeamPlan(f"{family} {index + 1}", site) for index in range(number))


def _family(kind: QueueKind) -> tuple[str, str]:
    return kind.family, SITES[kind.site].name


def _staff(
    teams: Sequence[TeamPlan], names: Sequence[str], people: Sequence[AgentPlan], seed: int
) -> tuple[StaffPlan, ...]:
    """A supervisor for each team, two by turns for a large one, and one person of each other role."""
    large = [team for team in teams if sum(agent.team == team for agent in people) >= TWO_SUPERVISORS_FROM]
    leaders = [
        StaffPlan(name, f"supervisor{number}", "supervisor", team, EARLY if team in large else ALL_DAY)
        for number, (team, name) in enumerate(zip(teams, names, strict=False), 1)
    ]
    known = {*names, *(agent.name for agent in people)}
    more = [name for name in invent(Random(f"{seed}/line"), len(known) + len(large)) if name not in known]
    late = [
        StaffPlan(name, f"supervisor{len(teams) + number}", "supervisor", team, LATE)
        for number, (team, name) in enumerate(zip(large, more, strict=False), 1)
    ]
    others = zip(("manager", "analyst", "coach", "controller"), names[len(teams) :], strict=True)
    return (*leaders, *late, *(StaffPlan(name, role, role) for role, name in others))


def _queue(kind: QueueKind, kinds: Sequence[QueueKind], heads: int, team: TeamPlan) -> QueuePlan:
    habits = CHANNELS[kind.channel]
    per_hour = _per_hour(kind, heads)
    overflow = kind.overflow_to if any(other.name == kind.overflow_to for other in kinds) else None
    aged = {"email": (round(per_hour * 4), 9 * 3600.0), "letter": (round(per_hour * 12) + 3, 80 * 3600.0)}
    backlog, age = aged.get(kind.channel, (0, 0.0))
    return QueuePlan(
        *(kind.name, kind.family, kind.channel, kind.language, team),
        answer_within_s=habits.answer_within_s,
        target_percent=habits.target_percent,
        rule=kind.rule or habits.rule,
        talk=kind.talk,
        per_hour=per_hour,
        shape=habits.shape,
        wrap_up=habits.wrap_up,
        patience=kind.patience or habits.patience,
        handling_limit_s=kind.handling_limit_s,
        overflow_to=overflow,
        overflow_after_s=300.0 if overflow else 0.0,
        backlog=backlog,
        backlog_age_s=age,
    )


def _per_hour(kind: QueueKind, heads: int) -> float:
    """Contacts an hour at half past ten: what those who are there can take, less a margin that falls with their number."""
    if kind.channel == "callback":
        return 0.0
    habits = CHANNELS[kind.channel]
    there = max(heads, 0.5) * _THERE_AT_HALF_PAST_TEN * _AT_WORK
    load = there * kind.load if kind.load else max(0.5 * there, there - 1.0 * math.sqrt(there))
    handle_s = kind.talk.mean_s + (habits.wrap_up.mean_s if habits.wrap_up else 0.0)
    return round(load * (1 + 0.7 * (habits.at_once - 1)) * 3600 / handle_s, 2)


def _agents(
    chance: Random,
    kinds: Sequence[QueueKind],
    queues: Sequence[QueuePlan],
    primary: Sequence[int],
    teams: Sequence[Sequence[TeamPlan]],
    names: Sequence[str],
) -> tuple[AgentPlan, ...]:
    orphans = [index for index in range(len(queues)) if index not in primary]
    shifts = _shifts(chance, len(primary))
    made = []
    for number, (own, name, shift) in enumerate(zip(primary, names, shifts, strict=True)):
        extra = orphans[number :: len(primary)]
        served = [own, *_also_served(chance, kinds, own), *extra]
        team = teams[own][number % len(teams[own])]
        made.append(_agent(chance, number, name, team, shift, [queues[index] for index in dict.fromkeys(served)]))
    return tuple(made)


def _shifts(chance: Random, count: int) -> list[Shift]:
    pattern = [shift for shift, share in SHIFTS for _ in range(share)]
    shifts: list[Shift] = []
    while len(shifts) < count:
        shifts += chance.sample(pattern, len(pattern))
    return shifts[:count]


def _also_served(chance: Random, kinds: Sequence[QueueKind], own: int) -> list[int]:
    """Up to two more queues: call-backs and other queues of the family at the same site, then any of the same language."""
    kind = kinds[own]
    near = [i for i, other in enumerate(kinds) if i != own and _family(other) == _family(kind)]
    same = [
        i
        for i, other in enumerate(kinds)
        if i != own and i not in near and other.language == kind.language and other.channel == kind.channel
    ]
    chance.shuffle(near)
    chance.shuffle(same)
    return [*near[:1], *(same[:1] if chance.random() < 0.4 else ())]


def _agent(
    chance: Random, number: int, name: str, team: TeamPlan, shift: Shift, served: Sequence[QueuePlan]
) -> AgentPlan:
    skills = {
        f"{queue.family} {_writing(queue)}": chance.randint(2, 5) if rank == 0 else chance.randint(1, 3)
        for rank, queue in reversed([*enumerate(served)])
    }
    languages = {_LANGUAGE_NAMES[queue.language]: chance.randint(3, 5) for queue in served}
    return AgentPlan(
        alias=f"agent/{1001 + number}",
        name=name,
        login=f"agent{1001 + number}",
        desk=f"{team.site[0]}{1 + number // 24}-{1 + number % 24:02d}",
        team=team,
        language=served[0].language,
        queues=tuple((queue.name, rank) for rank, queue in enumerate(served)),
        skills=tuple((skills | languages).items()),
        slots=tuple((channel, habits.at_once) for channel, habits in CHANNELS.items()),
        shift=shift,
    )


def _writing(queue: QueuePlan) -> str:
    return "calls" if queue.channel in ("voice", "callback") else "writing"


def queue_skills(queue: QueuePlan) -> tuple[tuple[str, int], ...]:
    """The skills (name, level) a queue asks for: its subject, and its language."""
    return ((f"{queue.family} {_writing(queue)}", 2), (_LANGUAGE_NAMES[queue.language], 3))


def one_queue(
    *, agents: int, per_hour: float, talk: Duration, patience: Duration | None, seed: int = 1, answer_within_s: int = 20
) -> FloorPlan:
    """A textbook's floor: one voice queue, everybody always there, nothing but arrivals, waits, talks and giving up."""
    site = SITES[0]
    team = TeamPlan("All", site.name)
    queue = QueuePlan(
        *("Calls", "Orders", "voice", "en", team, answer_within_s, 80, "strict", talk, per_hour, "flat"),
        patience=patience,
    )
    names = invent(Random(f"{seed}/plan"), agents)
    people = tuple(
        AgentPlan(f"agent/{number}", name, f"agent{number}", f"{number}", team, "en", (("Calls", 0),))
        for number, name in enumerate(names, 1)
    )
    return FloorPlan(seed, (site,), (team,), (), (queue,), people, Habits())
