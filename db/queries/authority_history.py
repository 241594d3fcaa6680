"""What agents gave, were refused, asked and escalated within some days, by one query, for what another limit had changed."""

from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from db.authority.limits_seen import LimitsSeen
from db.metrics.authority_what_if import DAY_US, Tried
from db.queries.authority_limits import limits_seen
from db.queries.database_clock import database_now

#: Uses and refusals; requests; and escalations for a limit that are no request.
_TRIED: Final = """
SELECT 'use' AS source, CAST(u.kind_id AS text) AS kind_id, a.level, CAST(u.team_id AS text) AS team_id,
  CAST(u.queue_id AS text) AS queue_id, CAST(u.agent_id AS text) AS agent_id, CAST(u.contact_id AS text) AS contact_id,
  u.at, u.amount, u.state, u.refusal, u.limit_id IS NOT NULL AS by_limit, NULL AS decided_at
FROM authority_use u JOIN agent a ON a.id = u.agent_id WHERE u.at >= :since
UNION ALL
SELECT 'request', CAST(r.kind_id AS text), a.level, CAST(a.team_id AS text), CAST(r.queue_id AS text),
  CAST(r.agent_id AS text), CAST(r.contact_id AS text), r.asked_at, r.amount, r.state, r.refusal, false, r.decided_at
FROM authority_request r JOIN agent a ON a.id = r.agent_id WHERE r.asked_at >= :since
UNION ALL
SELECT 'escalation', NULL, a.level, CAST(a.team_id AS text), CAST(e.queue_id AS text), CAST(a.id AS text),
  CAST(e.contact_id AS text), e.raised_at, e.amount_minor, e.state, NULL, false, e.resolved_at
FROM escalation e JOIN agent a ON a.id = e.raised_by_agent_id
WHERE e.reason = 'blocked_by_limit' AND e.raised_at >= :since AND e.contact_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM authority_request r WHERE r.escalation_id = e.id)
"""
_QUEUES: Final = (
    "SELECT CAST(q.id AS text), q.name, s.name FROM queue q JOIN team t ON t.id = q.team_id"
    " JOIN site s ON s.id = t.site_id"
)
_AGENTS: Final = "SELECT CAST(id AS text), name, level, CAST(team_id AS text) FROM agent WHERE retired_at IS NULL"


class AgentSeen(NamedTuple):
    """An agent who is there: their name, level and team."""

    id: str
    name: str
    level: str
    team_id: str


class History(NamedTuple):
    """All of it in sight of the person who asks, from `since` to `now` (UTC microseconds).

    It begins with the first that is known, so that days before there was any authority do not count as quiet ones.
    `queues` are name and site by id.
    """

    since: int
    now: int
    tried: tuple[Tried, ...]
    limits: LimitsSeen
    queues: dict[str, tuple[str, str]]
    agents: tuple[AgentSeen, ...]


def authority_history(connection: sa.Connection, days: int) -> History:
    """What happened within the last `days` days."""
    now = database_now(connection)
    since = now - days * DAY_US
    tried = tuple(_tried(row) for row in connection.execute(sa.text(_TRIED), {"since": since}))
    since = max(since, min((one.at for one in tried), default=since))
    queues = {row[0]: (row[1], row[2]) for row in connection.execute(sa.text(_QUEUES))}
    agents = tuple(AgentSeen(*row) for row in connection.execute(sa.text(_AGENTS)))
    return History(since, now, tried, limits_seen(connection, now), queues, agents)


def _tried(row: Any) -> Tried:
    # SQLite answers 0 and 1 for truth.
    return Tried._make((*row[:11], bool(row[11]), row[12]))
