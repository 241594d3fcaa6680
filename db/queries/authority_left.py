"""What one agent may still give by themselves now: what is left to their level, and the grants that are theirs."""

from typing import Final, NamedTuple

import sqlalchemy as sa

from db.authority.limits_sql import limit_now
from db.models.base import Id
from db.queries.authority_grants import may_read_amounts
from db.queries.database_clock import database_now
from db.words import USES_THAT_COUNT

_DAY_US: Final = 86_400_000_000


class StillLeft(NamedTuple):
    """One authority of an agent. Amounts are minor units of `currency` for money (else ''), times or days.

    `source` is 'level', 'agent' (a grant of their own), 'team', or 'contact' (for one alone). `used` of `in_all` is
    used; `in_all` is None
    where nothing bounds it. A level's counts within the last `days`; a grant holds until `until_at` (UTC microseconds).
    """

    source: str
    kind_name: str
    measure: str
    currency: str
    at_once: int
    in_all: int | None
    used: int
    days: int | None
    until_at: int | None


_CURRENCY: Final = (
    "CASE WHEN k.measure = 'money' THEN coalesce((SELECT f.currency FROM floor f), '') ELSE '' END AS currency"
)
_LEVEL: Final = f"""
SELECT 'level' AS source, k.name AS kind_name, k.measure, {_CURRENCY}, l.per_use AS at_once, l.per_agent AS in_all,
  (SELECT coalesce(sum(u.amount), 0) FROM authority_use u WHERE u.agent_id = a.id AND u.kind_id = k.id
    AND u.limit_id IS NOT NULL AND u.state IN {USES_THAT_COUNT} AND u.at > :now - l.agent_days * {_DAY_US}) AS used,
  l.agent_days AS days, NULL AS until_at
FROM agent a JOIN authority_kind k ON k.retired_at IS NULL
  JOIN authority_limit l ON l.id = {limit_now("k.id", "a.level", "a.team_id", now=":now")}
WHERE a.id = :agent AND l.per_use > 0 ORDER BY k.position, k.name
"""
_GRANTS: Final = f"""
SELECT CASE WHEN g.contact_id IS NOT NULL THEN 'contact' WHEN g.agent_id IS NOT NULL THEN 'agent' ELSE 'team' END AS source,
  k.name AS kind_name, k.measure, {_CURRENCY}, g.per_use AS at_once, g.budget AS in_all, g.spent AS used, NULL AS days,
  g.until_at
FROM authority_grant g JOIN authority_kind k ON k.id = g.kind_id
WHERE g.state = 'active' AND g.revoked_at IS NULL AND g.from_at <= :now AND g.until_at > :now AND {{whose}}
ORDER BY g.until_at, g.number
"""
_OF_AGENT: Final = (
    "g.contact_id IS NULL AND g.incident_id IS NULL AND (g.agent_id = :agent OR (g.agent_id IS NULL"
    " AND g.team_id = (SELECT a.team_id FROM agent a WHERE a.id = :agent)))"
)


def left_to_agent(connection: sa.Connection, agent_id: str) -> tuple[StillLeft, ...]:
    """What an agent may give by themselves now; nothing for who reads no amounts."""
    return _found(connection, (_LEVEL, _GRANTS.replace("{whose}", _OF_AGENT)), "agent", agent_id)


def left_for_contact(connection: sa.Connection, contact_id: str) -> tuple[StillLeft, ...]:
    """What was given for one contact and holds; nothing for who reads no amounts."""
    return _found(connection, (_GRANTS.replace("{whose}", "g.contact_id = :contact"),), "contact", contact_id)


def _found(connection: sa.Connection, queries: tuple[str, ...], name: str, thing: str) -> tuple[StillLeft, ...]:
    if not may_read_amounts(connection):
        return ()
    values = {name: thing, "now": database_now(connection)}
    made = (sa.text(sql).bindparams(sa.bindparam(name, type_=Id)) for sql in queries)
    rows = [row for sql in made for row in connection.execute(sql, values).mappings()]
    return tuple(StillLeft(**{**row, "used": int(row["used"])}) for row in rows)
