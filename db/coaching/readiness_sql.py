"""Whether an agent is ready for a queue, as SQL for both engines: asked by the acts that move work, and by what is shown."""

from typing import Final

#: A sign-off that holds: of a row `t` of `agent_training` at `{now}`.
HOLDS: Final = "t.signed_off_at IS NOT NULL AND (t.expires_at IS NULL OR t.expires_at > {now})"


def missing_modules(agent: str, queue: str) -> str:
    """A FROM clause of what the queue asks for and the agent has not: `mm` is the module. `agent`, `queue` are SQL of ids."""
    return (
        "FROM queue_module qm JOIN training_module mm ON mm.id = qm.module_id AND mm.retired_at IS NULL"
        f" WHERE qm.queue_id = {queue} AND NOT EXISTS (SELECT 1 FROM agent_training t WHERE t.agent_id = {agent}"
        f" AND t.module_id = qm.module_id AND {HOLDS})"
    )


def override_now(agent: str, queue: str) -> str:
    """A condition: a supervisor lets this agent serve this queue without, now."""
    return (
        f"EXISTS (SELECT 1 FROM readiness_override ro WHERE ro.agent_id = {agent} AND ro.queue_id = {queue}"
        " AND ro.at <= {now} AND ro.until_at > {now} AND ro.withdrawn_at IS NULL)"
    )


def not_ready(agent: str, queue: str) -> str:
    """A condition: something is missing, and nobody lets the agent in without. False where there is no agent."""
    return f"({agent} IS NOT NULL AND EXISTS (SELECT 1 {missing_modules(agent, queue)}) AND NOT {override_now(agent, queue)})"


#: The refusal of an act that would give an agent work of a queue they are not ready for.
NOT_READY: Final = "not_ready"

#: Who serves a queue at `:now` without what it asks for: since when, and until when somebody is let in without (NULL for
#: nobody). Set-based, from the few queues that ask for anything: one row for each agent and queue.
NOT_READY_ON_QUEUES: Final = (
    "SELECT m.agent_id, m.queue_id, q.name AS queue, min(CASE WHEN t.expires_at IS NULL OR t.expires_at < m.since_at"
    " THEN m.since_at ELSE t.expires_at END) AS since, (SELECT max(ro.until_at) FROM readiness_override ro"
    " WHERE ro.agent_id = m.agent_id AND ro.queue_id = m.queue_id AND ro.at <= :now AND ro.until_at > :now"
    " AND ro.withdrawn_at IS NULL) AS let_in_until"
    " FROM queue_module qm JOIN training_module mm ON mm.id = qm.module_id AND mm.retired_at IS NULL"
    " JOIN queue q ON q.id = qm.queue_id AND q.retired_at IS NULL JOIN queue_membership m ON m.queue_id = qm.queue_id"
    " JOIN agent g ON g.id = m.agent_id AND g.retired_at IS NULL"
    " LEFT JOIN agent_training t ON t.agent_id = m.agent_id AND t.module_id = qm.module_id"
    " WHERE m.since_at <= :now AND (m.until_at IS NULL OR m.until_at > :now)"
    f" AND NOT coalesce(({HOLDS.format(now=':now')}), false) GROUP BY m.agent_id, m.queue_id, q.name"
)
