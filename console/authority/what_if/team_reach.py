"""How much everybody whom a limit concerns could give at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from console.authority.what_if.history_question import WhatIfAnswer
    from console.authority.what_if.what_if_words import Asked
    from db.authority.what_if_groups import Reach


def reach_at(history: WhatIfAnswer, asked: Asked, limit: int) -> Reach:
    """The most that the agents of these levels and this place could give in the days there are, with this limit."""
    from db.authority.limits_seen import reach
    from db.authority.what_if_groups import Reach, bounds_of, reach_of

    teams = {team.team_id for team in history.limits.teams if asked.place.key in reach(team)}
    agents, most = 0, 0
    is_bounded = True
    for level in asked.levels:
        bounds = bounds_of(history.limits.held(asked.kind.id, level, asked.place).limit)
        if bounds.per_agent is not None:
            bounds = bounds._replace(per_agent=max(bounds.per_agent, limit))
        there = sum(agent.level == level and agent.team_id in teams for agent in history.agents)
        found = reach_of(there, bounds, asked.days)
        agents += found.agents
        most += found.most or 0
        is_bounded = is_bounded and (found.most is not None or not there)
    return Reach(agents, most if is_bounded else None)
