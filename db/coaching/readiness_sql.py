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
