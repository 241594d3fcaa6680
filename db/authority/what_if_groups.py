"""Which part of the history another limit would concern: rows of a level in places that have no nearer limit of their own."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from db.authority.limits_seen import LimitSeen, LimitsSeen, Place, reach
from db.metrics.authority_what_if import Bounds, Group, Tried
from db.words import AGENT_LEVELS


class Concerned(NamedTuple):
    """The groups a limit at one place would concern; of `elsewhere` rows a nearer limit holds, which stays."""

    groups: tuple[Group, ...]
    elsewhere: int


def concerned(
    limits: LimitsSeen, tried: Iterable[Tried], kind_id: str, levels: Sequence[str], place: Place
) -> Concerned:
    """What a limit for these levels at `place` would concern, one group for each level."""
    teams = {team.team_id: team for team in limits.teams}
    rows: defaultdict[str, list[Tried]] = defaultdict(list)
    inside = {
        (team_id, level): _is_inside(limits, kind_id, level, team, place)
        for team_id, team in teams.items()
        for level in AGENT_LEVELS
    }
    elsewhere = 0
    for one in tried:
        if one.level not in levels or one.kind_id not in (kind_id, None):
            continue
        is_inside = inside.get((one.team_id, one.level))
        if is_inside:
            rows[one.level].append(one)
        elif is_inside is False:
            elsewhere += one.kind_id is not None
    groups = tuple(
        Group(rows[level], bounds_of(limits.held(kind_id, level, place).limit))
        for level in levels
        if rows[level] or len(levels) == 1
    )
    return Concerned(groups, elsewhere)


def _is_inside(limits: LimitsSeen, kind_id: str, level: str, team: Place, place: Place) -> bool | None:
    """Whether a limit at `place` would hold for the team; None where the team is not of that place."""
    keys = list(reach(team))
    if place.key not in keys:
        return None
    held = limits.held(kind_id, level, team)
    nearer = keys[: keys.index(place.key)]
    return held.limit is None or held.from_place not in nearer


def bounds_of(limit: LimitSeen | None) -> Bounds:
    """The bounds of a limit; nothing may be given where there is none."""
    if limit is None or limit.per_use is None:
        return Bounds(0)
    return Bounds(limit.per_use, limit.per_contact, limit.per_agent, limit.agent_days)


class Reach(NamedTuple):
    """How much a whole team could give in `days` days: `agents` agents, `most` in all (None: nothing bounds it)."""

    agents: int
    most: int | None


def reach_of(agents: int, bounds: Bounds, days: int) -> Reach:
    """The most that so many agents may give in so many days by their level alone."""
    if bounds.per_agent is None:
        return Reach(agents, None)
    return Reach(agents, agents * bounds.per_agent * max(1, round(days / bounds.agent_days)))
