"""How much work one agent had: of this business day, and of a week."""

from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from db.metrics.agent_time import agent_time
from db.metrics.business_day import business_day_began, zone_named
from db.models.people import agent, agent_state, site, team
from db.models.work import contact_segment

#: A talk that was answered before a stretch began and goes on into it was answered at most so long before, microseconds.
_LONGEST_TALK_US: Final = 24 * 3600 * 1_000_000


@dataclass(frozen=True, slots=True)
class Workload:
    """Of one agent from `since` (UTC microseconds) until now.

    `handled` are contacts whose wrap-up is over, `mean_us` their mean handle time (talk and wrap-up; None of nothing).
    `occupancy` is busy / (busy and available), 0..1, as `db.metrics.agent_time` has it; None where nothing is known.
    """

    since: int
    handled: int
    mean_us: float | None
    occupancy: float | None


def day_began(connection: sa.Connection, agent_id: str, now: int) -> int | None:
    """When this business day began at the agent's site, both UTC microseconds; None for an agent who is not in sight."""
    query = (
        sa.select(site.c.time_zone, site.c.business_day_start_min)
        .join(team, team.c.site_id == site.c.id)
        .join(agent, agent.c.team_id == team.c.id)
        .where(agent.c.id == agent_id)
    )
    place = connection.execute(query).first()
    if place is None:
        return None
    return business_day_began(now, zone_named(place.time_zone), place.business_day_start_min)


def workload(connection: sa.Connection, agent_id: str, since: int, now: int) -> Workload:
    """What one agent did within [since, now), UTC microseconds."""
    s = contact_segment.c
    query = sa.select(s.left_at, s.ended_at, s.wrapped_at).where(
        s.agent_id == agent_id,
        s.outcome == "answered",
        s.left_at >= since - _LONGEST_TALK_US,
        sa.or_(s.ended_at.is_(None), s.ended_at >= since),
    )
    busy, times = [], []
    for row in connection.execute(query):
        over = row.wrapped_at or row.ended_at
        busy.append((row.left_at, over or now))
        if over is not None and row.left_at >= since:
            times.append(over - row.left_at)
    spent = agent_time(busy, _available(connection, agent_id, since, now), since, now)
    mean = sum(times) / len(times) if times else None
    return Workload(since, len(times), mean, spent.occupancy)


def _available(connection: sa.Connection, agent_id: str, since: int, now: int) -> list[tuple[int, int]]:
    a = agent_state.c
    query = sa.select(a.since_at, a.until_at).where(
        a.agent_id == agent_id, a.state == "available", sa.or_(a.until_at.is_(None), a.until_at > since)
    )
    return [(row.since_at, row.until_at or now) for row in connection.execute(query)]
