"""What the history of authority gives reason to look at, with the names of agents, kinds and grants."""

from typing import Final, NamedTuple

import sqlalchemy as sa

from db.authority.limits_seen import LimitsSeen, Place
from db.metrics.authority_advice import Approved, Below, Held, Unused, approvals, escalated_below, unused
from db.queries.authority_history import AgentSeen, History, authority_history
from db.words import AGENT_LEVELS

_HANDLED: Final = (
    "SELECT CAST(c.agent_id AS text), c.intent, count(*) FROM contact c WHERE c.arrived_at >= :since"
    " AND c.agent_id IS NOT NULL AND c.answered_at IS NOT NULL AND c.intent IS NOT NULL GROUP BY 1, 2"
)
_WANTED: Final = (
    "SELECT CAST(u.kind_id AS text), c.intent, count(DISTINCT c.id) FROM authority_use u JOIN contact c ON c.id = u.contact_id"
    " WHERE u.at >= :since AND c.intent IS NOT NULL GROUP BY 1, 2"
)
_GRANTS: Final = (
    "SELECT CAST(g.agent_id AS text), CAST(g.kind_id AS text), g.number, g.from_at FROM authority_grant g"
    " WHERE g.agent_id IS NOT NULL AND g.state = 'active' AND g.revoked_at IS NULL AND g.until_at > :now AND g.spent = 0"
)


class Advice(NamedTuple):
    """All of it since an instant (UTC microseconds); `grants` are grants that agents hold now and never used."""

    since: int
    now: int
    limits: LimitsSeen
    agents: dict[str, AgentSeen]
    approved: tuple[Approved, ...]
    unused: tuple[Unused, ...]
    below: tuple[Below, ...]


def authority_advice(connection: sa.Connection, days: int) -> Advice:
    """What the last `days` days give reason to look at."""
    history = authority_history(connection, days)
    since = {"since": history.since}
    handled = {(row[0], row[1]): int(row[2]) for row in connection.execute(sa.text(_HANDLED), since)}
    wanted = {(row[0], row[1]): int(row[2]) for row in connection.execute(sa.text(_WANTED), since)}
    grants = [Held(*row) for row in connection.execute(sa.text(_GRANTS), {"now": history.now})]
    at_once = _at_once(history)
    teams = {team.team_id: team for team in history.limits.teams}
    own = _by_level(history, teams)
    money = {kind.id for kind in history.limits.kinds if kind.measure == "money"}
    limits = {
        agent: max((amount for (one, kind), amount in own.items() if one == agent and kind in money), default=0)
        for agent in {agent for agent, _ in own}
    }
    standing = [Held(agent, kind, None, history.since) for agent, kind in own]
    return Advice(
        *(history.since, history.now, history.limits, {agent.id: agent for agent in history.agents}),
        tuple(approvals(history.tried, at_once)),
        tuple(unused([*grants, *standing], history.tried, handled, wanted)),
        tuple(escalated_below(history.tried, limits)),
    )


def _at_once(history: History) -> dict[tuple[str, str], int]:
    """What each level of the whole floor may give at once, by kind and level."""
    found = {}
    for kind in history.limits.kinds:
        for level in AGENT_LEVELS:
            limit = history.limits.held(kind.id, level, Place()).limit
            found[kind.id, level] = (limit.per_use or 0) if limit is not None else 0
    return found


def _by_level(history: History, teams: dict[str | None, Place]) -> dict[tuple[str, str], int]:
    """What each agent may give at once by their level, by agent and kind."""
    held: dict[tuple[str, str, str], int] = {}
    found = {}
    for agent in history.agents:
        for kind in history.limits.kinds:
            key = kind.id, agent.level, agent.team_id
            if kind.retired_at is not None:
                continue
            if key not in held:
                limit = history.limits.held(kind.id, agent.level, teams.get(agent.team_id, Place())).limit
                held[key] = (limit.per_use or 0) if limit is not None else 0
            if held[key]:
                found[agent.id, kind.id] = held[key]
    return found
