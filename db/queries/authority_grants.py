"""Grants as the signed-in person may see them, with what was used of each, and what an agent may still give by them."""

from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from db.models.base import Id
from db.queries.database_clock import database_now


class GrantShown(NamedTuple):
    """One grant. Amounts are minor units of `currency` for money (else ''), times or days; instants UTC microseconds.

    `receiver` is the name of the agent or team, '' where it is for one contact (`contact_number`) or an incident's
    (`incident_number`). `queues` are the names of those it is bound to, none means all. `reserved` is the part of `spent`
    that billing has not confirmed yet.
    """

    id: str
    number: int
    kind_id: str
    kind: str
    kind_name: str
    measure: str
    currency: str
    agent_id: str | None
    team_id: str | None
    contact_id: str | None
    incident_id: str | None
    receiver: str
    team: str | None
    contact_number: int | None
    incident_number: int | None
    incident_ended_at: int | None
    queues: tuple[str, ...]
    intent: str | None
    per_use: int
    budget: int
    spent: int
    reserved: int
    uses: int
    state: str
    reason: str | None
    granted_by_id: str | None
    granted_by: str | None
    approved_by: str | None
    revoked_by_id: str | None
    revoked_by: str | None
    granted_at: int
    until_at: int
    revoked_at: int | None
    version: int

    def ended_at(self, now: int) -> int | None:
        """Since when it holds no more at `now`; None while it does."""
        moments = (self.revoked_at, self.incident_ended_at, self.until_at)
        ended = min(moment for moment in moments if moment is not None)
        return ended if ended <= now else None


_GRANTS: Final = """
SELECT g.id, g.number, g.kind_id, k.code AS kind, k.name AS kind_name, k.measure,
  CASE WHEN k.measure = 'money' THEN coalesce((SELECT f.currency FROM floor f), '') ELSE '' END AS currency,
  g.agent_id, g.team_id, g.contact_id, g.incident_id,
  CASE WHEN g.agent_id IS NOT NULL THEN a.name WHEN g.contact_id IS NULL AND g.incident_id IS NULL THEN t.name
    ELSE '' END AS receiver,
  t.name AS team, c.number AS contact_number, i.number AS incident_number, i.ended_at AS incident_ended_at, g.intent,
  g.per_use, g.budget, g.spent,
  CAST(coalesce((SELECT sum(u.amount) FROM authority_use u WHERE u.grant_id = g.id AND u.state = 'reserved'), 0) AS bigint)
    AS reserved,
  (SELECT count(*) FROM authority_use u WHERE u.grant_id = g.id AND u.state IN ('reserved', 'confirmed')) AS uses,
  g.state, g.reason, g.granted_by_id, gs.name AS granted_by, s2.name AS approved_by, g.revoked_by_id,
  s3.name AS revoked_by,
  g.granted_at, g.until_at, g.revoked_at, g.version
FROM authority_grant g JOIN authority_kind k ON k.id = g.kind_id LEFT JOIN agent a ON a.id = g.agent_id
  LEFT JOIN team t ON t.id = g.team_id LEFT JOIN contact c ON c.id = g.contact_id
  LEFT JOIN incident i ON i.id = g.incident_id LEFT JOIN staff gs ON gs.id = g.granted_by_id
  LEFT JOIN staff s2 ON s2.id = g.approved_by_id LEFT JOIN staff s3 ON s3.id = g.revoked_by_id
WHERE {where} ORDER BY g.until_at, g.number
"""
_QUEUES: Final = """
SELECT gq.grant_id, q.name FROM authority_grant_queue gq JOIN queue q ON q.id = gq.queue_id
  JOIN authority_grant g ON g.id = gq.grant_id WHERE {where} ORDER BY q.name
"""
_IDS: Final = ("id", "kind_id", "agent_id", "team_id", "contact_id", "incident_id", "granted_by_id", "revoked_by_id")


def grants_shown(connection: sa.Connection, since: int) -> list[GrantShown]:
    """All grants in sight that end at `since` (UTC microseconds) or later, those that end first above."""
    return _grants(connection, "g.until_at >= :since", {"since": since})


def may_read_amounts(connection: sa.Connection) -> bool:
    """Whether who is signed in reads amounts of money; who does not sees no grants either."""
    if connection.dialect.name == "sqlite":
        return True
    may = "SELECT has_column_privilege('authority_grant', 'budget', 'SELECT')"
    return bool(connection.execute(sa.text(may)).scalar())


def grants_of_incident(connection: sa.Connection, incident_id: str) -> list[GrantShown]:
    """The emergency grants of one incident, those that ended too; none for who reads no amounts."""
    if not may_read_amounts(connection):
        return []
    return _grants(connection, "g.incident_id = :of", {"of": incident_id}, of=True)


def grants_of_open_incidents(connection: sa.Connection) -> list[GrantShown]:
    """The emergency grants that hold, or wait for a second person, while their incidents go on."""
    goes_on = "EXISTS (SELECT 1 FROM incident oi WHERE oi.id = g.incident_id AND oi.ended_at IS NULL)"
    held = "g.revoked_at IS NULL AND g.state <> 'declined' AND g.until_at > :now"
    return _grants(connection, f"{goes_on} AND {held}", {"now": database_now(connection)})


def grants_of_contact(connection: sa.Connection, contact_id: str) -> list[GrantShown]:
    """What was given for one contact, what ended too."""
    return _grants(connection, "g.contact_id = :of", {"of": contact_id}, of=True)


def _grants(connection: sa.Connection, where: str, values: dict[str, Any], *, of: bool = False) -> list[GrantShown]:
    listed, bound = (sa.text(sql.replace("{where}", where)) for sql in (_GRANTS, _QUEUES))
    if of:
        listed, bound = (sql.bindparams(sa.bindparam("of", type_=Id)) for sql in (listed, bound))
    queues: dict[str, list[str]] = {}
    for grant_id, name in connection.execute(bound, values):
        queues.setdefault(str(grant_id), []).append(name)
    return [
        GrantShown(**{**row, **_texts(row), "queues": tuple(queues.get(str(row["id"]), ()))})
        for row in connection.execute(listed, values).mappings()
    ]


def _texts(row: sa.RowMapping) -> dict[str, str | None]:
    return {name: None if row[name] is None else str(row[name]) for name in _IDS}


class UseShown(NamedTuple):
    """One use of a grant, the amount in the grant's measure; instants UTC microseconds."""

    number: int
    at: int
    agent: str
    contact_number: int
    queue: str
    amount: int
    state: str
    billing_reference: str | None
    settled_at: int | None


_USES: Final = """
SELECT u.number, u.at, a.name AS agent, c.number AS contact_number, q.name AS queue, u.amount, u.state,
  u.billing_reference, coalesce(u.confirmed_at, u.given_back_at) AS settled_at
FROM authority_use u JOIN agent a ON a.id = u.agent_id JOIN contact c ON c.id = u.contact_id
  JOIN queue q ON q.id = u.queue_id
WHERE u.grant_id = :of ORDER BY u.at DESC, u.number DESC LIMIT 500
"""


def uses_of_grant(connection: sa.Connection, grant_id: str) -> list[UseShown]:
    """What was used of a grant, the newest first, the last 500."""
    sql = sa.text(_USES).bindparams(sa.bindparam("of", type_=Id))
    return [UseShown(**row) for row in connection.execute(sql, {"of": grant_id}).mappings()]
