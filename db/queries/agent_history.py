"""The agents of the floor and their states, now and at a former moment."""

from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from db.models.people import agent, agent_state, team
from db.models.work import queue_membership

#: PostgreSQL's clock runs on within an act: a change of team may end one row and begin the next so much later.
SAME_ACT_US: Final = 50_000


class AgentThen(NamedTuple):
    """An agent at one moment; `since_at` is UTC microseconds, None where nobody knows since when."""

    id: str
    name: str
    team: str
    state: str
    aux_reason: str | None
    since_at: int | None


def agents_now(connection: sa.Connection, at: int) -> list[AgentThen]:
    """Everybody who has not retired by now (`at`, UTC microseconds), as their row says, by name."""
    query = (
        sa.select(agent, team.c.name.label("team"))
        .join(team, team.c.id == agent.c.team_id)
        .where(sa.or_(agent.c.retired_at.is_(None), agent.c.retired_at > at))
        .order_by(agent.c.name, agent.c.id)
    )
    return [
        AgentThen(row.id, row.name, row.team, row.state, row.aux_reason, row.state_since)
        for row in connection.execute(query)
    ]


def agents_then(connection: sa.Connection, at: int) -> list[AgentThen]:
    """Everybody who was on the floor at `at` (UTC microseconds), by name.

    That is who had a recorded state then, or was a member of a queue; and who has no recorded state at all, since
    nobody can say when they came. Without a state then they show as offline, since nobody knows when.
    """
    teams = {row.id: row.name for row in connection.execute(sa.select(team.c.id, team.c.name))}
    states = _states_at(connection, at)
    members = _members_at(connection, at)
    has_history = sa.exists().where(agent_state.c.agent_id == agent.c.id).label("has_history")
    there = sa.or_(agent.c.retired_at.is_(None), agent.c.retired_at > at)
    found = []
    for row in connection.execute(sa.select(agent, has_history).where(there).order_by(agent.c.name, agent.c.id)):
        state = states.get(row.id)
        if state is not None:
            since = _since(connection, state)
            found.append(AgentThen(row.id, row.name, teams[state.team_id], state.state, state.aux_reason, since))
        elif not row.has_history:
            found.append(AgentThen(row.id, row.name, teams[row.team_id], row.state, row.aux_reason, row.state_since))
        elif row.id in members:
            found.append(AgentThen(row.id, row.name, teams[row.team_id], "offline", None, None))
    return found


def _states_at(connection: sa.Connection, at: int) -> dict[str, Any]:
    """The state row of each agent that `at` lies in, and whether it `continues` the one before it."""
    latest = sa.select(sa.func.max(agent_state.c.since_at)).where(
        agent_state.c.agent_id == agent.c.id, agent_state.c.since_at <= at
    )
    query = (
        sa.select(agent_state, _continues().label("continues"))
        .join(agent, agent.c.id == agent_state.c.agent_id)
        .where(agent_state.c.since_at == latest.correlate(agent).scalar_subquery())
        .where(sa.or_(agent_state.c.until_at.is_(None), agent_state.c.until_at > at))
    )
    return {row.agent_id: row for row in connection.execute(query)}


def _continues() -> sa.ColumnElement[bool]:
    """A condition: the agent was in the same state just before, as when only the team changed."""
    former, earlier = agent_state.alias("former"), agent_state.alias("earlier")
    started = sa.select(sa.func.max(earlier.c.since_at)).where(
        earlier.c.agent_id == agent_state.c.agent_id, earlier.c.since_at < agent_state.c.since_at
    )
    same = sa.select(former.c.id).where(
        former.c.agent_id == agent_state.c.agent_id,
        former.c.since_at == started.correlate(agent_state).scalar_subquery(),
        former.c.until_at >= agent_state.c.since_at - SAME_ACT_US,
        former.c.state == agent_state.c.state,
        former.c.aux_reason.is_not_distinct_from(agent_state.c.aux_reason),
    )
    return same.correlate(agent_state).exists()


def _since(connection: sa.Connection, state: Any) -> int:
    """When the agent came into this state: a change of team begins a new row and leaves the state as it is."""
    since = int(state.since_at)
    if not state.continues:
        return since
    former = sa.select(agent_state).where(
        agent_state.c.agent_id == state.agent_id, agent_state.c.since_at <= since, agent_state.c.id != state.id
    )
    team_id = state.team_id
    for row in connection.execute(former.order_by(agent_state.c.since_at.desc(), agent_state.c.until_at.desc())):
        gap = since - row.until_at
        if gap > (0 if row.team_id == team_id else SAME_ACT_US):
            break
        if (row.state, row.aux_reason) != (state.state, state.aux_reason):
            break
        since, team_id = row.since_at, row.team_id
    return since


def _members_at(connection: sa.Connection, at: int) -> set[str]:
    member = queue_membership.c
    query = sa.select(member.agent_id).where(
        member.since_at <= at, sa.or_(member.until_at.is_(None), member.until_at > at)
    )
    return set(connection.execute(query).scalars())
