"""Grants as the signed-in person may see them, with what was used of each."""

from typing import Final, NamedTuple

import sqlalchemy as sa


class GrantShown(NamedTuple):
    """One grant. Amounts are minor units of `currency` for money (else ''), times or days; instants UTC microseconds.

    `receiver` is the name of the agent or team, '' where it is for one contact (`contact_number`) or an incident's
    (`incident_number`). `queues` are the names of those it is bound to, none means all.
    """

    id: str
    number: int
    kind: str
    kind_name: str
    measure: str
    currency: str
    receiver: str
    team: str | None
    contact_number: int | None
    incident_number: int | None
    queues: tuple[str, ...]
    intent: str | None
    per_use: int
    budget: int
    spent: int
    uses: int
    state: str
    reason: str | None
    granted_by: str | None
    approved_by: str | None
    granted_at: int
    until_at: int
    revoked_at: int | None


_GRANTS: Final = """
SELECT g.id, g.number, k.code AS kind, k.name AS kind_name, k.measure,
  CASE WHEN k.measure = 'money' THEN coalesce((SELECT f.currency FROM floor f), '') ELSE '' END AS currency,
  CASE WHEN g.agent_id IS NOT NULL THEN a.name WHEN g.contact_id IS NULL AND g.incident_id IS NULL THEN t.name
    ELSE '' END AS receiver,
  t.name AS team, c.number AS contact_number, i.number AS incident_number, g.intent, g.per_use, g.budget, g.spent,
  (SELECT count(*) FROM authority_use u WHERE u.grant_id = g.id AND u.state IN ('reserved', 'confirmed')) AS uses,
  g.state, g.reason, gs.name AS granted_by, s2.name AS approved_by, g.granted_at, g.until_at, g.revoked_at
FROM authority_grant g JOIN authority_kind k ON k.id = g.kind_id LEFT JOIN agent a ON a.id = g.agent_id
  LEFT JOIN team t ON t.id = g.team_id LEFT JOIN contact c ON c.id = g.contact_id
  LEFT JOIN incident i ON i.id = g.incident_id LEFT JOIN staff gs ON gs.id = g.granted_by_id
  LEFT JOIN staff s2 ON s2.id = g.approved_by_id
WHERE g.until_at >= :since ORDER BY g.until_at, g.number
"""
_QUEUES: Final = """
SELECT gq.grant_id, q.name FROM authority_grant_queue gq JOIN queue q ON q.id = gq.queue_id
  JOIN authority_grant g ON g.id = gq.grant_id WHERE g.until_at >= :since ORDER BY q.name
"""


def grants_shown(connection: sa.Connection, since: int) -> list[GrantShown]:
    """All grants in sight that end at `since` (UTC microseconds) or later, those that end first above."""
    queues: dict[str, list[str]] = {}
    for grant_id, name in connection.execute(sa.text(_QUEUES), {"since": since}):
        queues.setdefault(str(grant_id), []).append(name)
    found = connection.execute(sa.text(_GRANTS), {"since": since}).mappings()
    return [
        GrantShown(**{**row, "id": str(row["id"]), "queues": tuple(queues.get(str(row["id"]), ()))}) for row in found
    ]
