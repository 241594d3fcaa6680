"""Who was let in without what a queue asks for in the last days, and why: the reasons are in no feed."""

from dataclasses import dataclass

import sqlalchemy as sa

_SHOWN = sa.text(
    "SELECT o.id, o.agent_id, a.name AS agent, q.name AS queue, o.reason, s.name AS by_name, o.at, o.until_at, o.withdrawn_at"
    " FROM readiness_override o JOIN agent a ON a.id = o.agent_id JOIN queue q ON q.id = o.queue_id"
    " LEFT JOIN staff s ON s.id = o.by_id WHERE o.until_at >= :since ORDER BY o.at DESC, a.name, o.id LIMIT :most"
)


@dataclass(frozen=True, slots=True)
class OverrideShown:
    """One override; instants are UTC microseconds."""

    id: str
    agent_id: str
    agent: str
    queue: str
    reason: str | None
    by_name: str | None
    at: int
    until_at: int
    withdrawn_at: int | None


def overrides_shown(connection: sa.Connection, since_us: int, *, most: int = 500) -> list[OverrideShown]:
    """The newest `most` overrides that ended after `since_us` (UTC microseconds) or have not ended, the newest first."""
    rows = connection.execute(_SHOWN, {"since": since_us, "most": most})
    return [
        OverrideShown(
            str(row.id), str(row.agent_id), row.agent, row.queue, row.reason, row.by_name,
            row.at, row.until_at, row.withdrawn_at,
        )
        for row in rows
    ]  # fmt: skip
