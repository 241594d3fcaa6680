"""What a person needs to know before they give authority: how far their own approval reaches, and what was asked for."""

from collections.abc import Iterable
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from db.authority.limits_sql import own_approval
from db.commands.act_engine import POSTGRESQL_ENGINE, SQLITE_ENGINE
from db.commands.ledger import os_user
from db.models.base import Id
from db.queries.database_clock import database_now

#: What an agent was refused longer ago than this is not what is asked for now; microseconds.
_ASKED_WITHIN_US: Final = 8 * 3_600_000_000


class Place(NamedTuple):
    """Where authority is given: in a team, or in one queue of it."""

    team_id: str | None
    queue_id: str | None = None


class MayApprove(NamedTuple):
    """How far the approval of who is signed in reaches for one kind, in every place that was asked about.

    Amounts are minor units of `currency` for money (else ''), times or days. `at_once` and `in_all` are None where nothing
    bounds them; above `second_above` a second person has to approve, None for never.
    """

    kind_id: str
    code: str
    name: str
    measure: str
    currency: str
    at_once: int | None
    in_all: int | None
    second_above: int | None

    @property
    def is_none(self) -> bool:
        """Whether they may approve nothing of this kind there."""
        return self.at_once == 0 or self.in_all == 0


class LastGiven(NamedTuple):
    """What the person gave last in this way."""

    kind_id: str
    per_use: int
    budget: int


class AskedFor(NamedTuple):
    """What somebody needs for a contact now. `source` is 'request', 'refused' (a use that was refused) or 'escalation'.

    `kind_id` is None where only an amount is known; `number` is the escalation's, where there is one.
    """

    source: str
    kind_id: str | None
    amount: int
    agent: str | None
    number: int | None


class Giving(NamedTuple):
    """Everything the dialog wants to know; `reasons` are those the person gave last, the newest first."""

    kinds: tuple[MayApprove, ...]
    last: LastGiven | None
    asked: AskedFor | None
    reasons: tuple[str, ...]


def giving(
    connection: sa.Connection, places: Iterable[Place], *, contact_id: str | None = None, way: str = "agent"
) -> Giving:
    """What is to be known before authority is given in `places`, for one contact where there is one.

    `way` is how it is given: to an 'agent' (or team), for a 'contact', or for an 'incident'.
    """
    now = database_now(connection)
    asked = None if contact_id is None else _asked_for(connection, contact_id, now)
    return Giving(may_approve(connection, places), _last(connection, way), asked, _reasons(connection, way))


def may_approve(connection: sa.Connection, places: Iterable[Place]) -> tuple[MayApprove, ...]:
    """What who is signed in may approve of each kind in use in all of `places`, the kinds in their order."""
    found: dict[str, MayApprove] = {}
    for place in dict.fromkeys(places):
        for row in _approved_in(connection, place):
            known = found.get(row.kind_id)
            if known is not None:
                row = row._replace(at_once=_least(known.at_once, row.at_once), in_all=_least(known.in_all, row.in_all))
            found[row.kind_id] = row
    return tuple(found.values())


def _approved_in(connection: sa.Connection, place: Place) -> list[MayApprove]:
    rows = connection.execute(
        sa.text(_filled(connection, _OWN)).bindparams(sa.bindparam("team", type_=Id), sa.bindparam("queue", type_=Id)),
        {"team": place.team_id, "queue": place.queue_id, **_who(connection)},
    )
    return [
        MayApprove(
            str(row.id),
            row.code,
            row.name,
            row.measure,
            row.currency,
            None if row.is_owner else row.at_once or 0,
            None if row.is_owner else row.in_all or 0,
            row.second_above,
        )
        for row in rows
    ]


_OWN: Final = f"""
SELECT k.id, k.code, k.name, k.measure, k.second_above,
  CASE WHEN k.measure = 'money' THEN coalesce((SELECT f.currency FROM floor f), '') ELSE '' END AS currency,
  {own_approval("per_use", "k.id", ":team", queue=":queue")} AS at_once,
  {own_approval("per_agent", "k.id", ":team", queue=":queue")} AS in_all,
  {{owner}} AS is_owner
FROM authority_kind k WHERE k.retired_at IS NULL ORDER BY k.position, k.name
"""
_MINE: Final = "g.granted_by_id = (SELECT s.id FROM staff s WHERE s.login = {actor})"
_WAYS: Final = {
    "agent": "g.contact_id IS NULL AND g.incident_id IS NULL",
    "contact": "g.contact_id IS NOT NULL",
    "incident": "g.incident_id IS NOT NULL",
}


def _last(connection: sa.Connection, way: str) -> LastGiven | None:
    sql = (
        f"SELECT g.kind_id, g.per_use, g.budget FROM authority_grant g WHERE {_WAYS[way]} AND {_MINE}"
        " ORDER BY g.granted_at DESC, g.number DESC LIMIT 1"
    )
    row = connection.execute(sa.text(_filled(connection, sql)), _who(connection)).one_or_none()
    return None if row is None else LastGiven(str(row.kind_id), row.per_use, row.budget)


def _reasons(connection: sa.Connection, way: str) -> tuple[str, ...]:
    sql = (
        f"SELECT g.reason FROM authority_grant g WHERE {_WAYS[way]} AND {_MINE} AND g.reason IS NOT NULL"
        " GROUP BY g.reason ORDER BY max(g.granted_at) DESC LIMIT 8"
    )
    return tuple(row.reason for row in connection.execute(sa.text(_filled(connection, sql)), _who(connection)))


#: A request that waits says it best; then what the agent tried and was refused; then an escalation's amount.
_ASKED: Final = """
SELECT 'request' AS source, r.kind_id, r.amount, a.name AS agent, e.number, r.asked_at AS at
FROM authority_request r JOIN agent a ON a.id = r.agent_id JOIN escalation e ON e.id = r.escalation_id
WHERE r.contact_id = :contact AND r.state IN ('open', 'second')
UNION ALL
SELECT 'refused', u.kind_id, u.amount, a.name, NULL, u.at
FROM authority_use u JOIN agent a ON a.id = u.agent_id
WHERE u.contact_id = :contact AND u.state = 'refused' AND u.at > :since AND NOT EXISTS (SELECT 1 FROM authority_use w
  WHERE w.contact_id = u.contact_id AND w.kind_id = u.kind_id AND w.at > u.at AND w.state IN ('reserved', 'confirmed'))
UNION ALL
SELECT 'escalation', NULL, e.amount_minor, a.name, e.number, e.raised_at
FROM escalation e LEFT JOIN agent a ON a.id = e.raised_by_agent_id
WHERE e.contact_id = :contact AND e.state <> 'resolved' AND e.amount_minor IS NOT NULL
  AND e.currency = (SELECT f.currency FROM floor f)
"""
_RANK: Final = {"request": 0, "refused": 1, "escalation": 2}


def _asked_for(connection: sa.Connection, contact_id: str, now: int) -> AskedFor | None:
    rows = connection.execute(
        sa.text(_ASKED).bindparams(sa.bindparam("contact", type_=Id)),
        {"contact": contact_id, "since": now - _ASKED_WITHIN_US},
    ).all()
    if not rows:
        return None
    row = min(rows, key=lambda one: (_RANK[one.source], -one.at))
    return AskedFor(row.source, None if row.kind_id is None else str(row.kind_id), row.amount, row.agent, row.number)


def _least(one: int | None, other: int | None) -> int | None:
    return min((each for each in (one, other) if each is not None), default=None)


def _who(connection: sa.Connection) -> dict[str, Any]:
    """Who asks: on PostgreSQL the server knows."""
    sqlite = connection.dialect.name == "sqlite"
    return {"now": database_now(connection)} | ({"actor": os_user()} if sqlite else {})


def _filled(connection: sa.Connection, sql: str) -> str:
    """SQL of the acts with this engine's words in its places."""
    engine = SQLITE_ENGINE if connection.dialect.name == "sqlite" else POSTGRESQL_ENGINE
    return sql.format(**{**engine.values, "now": ":now"})
