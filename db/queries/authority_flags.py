"""What stands out in the ledger of a stretch of time, within the reader's sight; for managers and controllers."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from db.authority.flags import OF_ONE_AGENT, SORTS, Approval, Flag, UseFacts, flags_in, is_last_days
from db.coaching.agreement import agreement_now
from db.queries.database_clock import database_now
from db.words import USES_THAT_COUNT

_DAY_US: Final = 86_400_000_000
_HOUR_US: Final = 3_600_000_000


@dataclass(frozen=True, slots=True)
class FlagsFound:
    """The flags of uses made in [from_at, to_at), UTC microseconds.

    `uses`, `agents` and `approvals` are how many were compared. `names` are what customers (or contacts of unknown ones)
    and people are called, by the ids in the flags. Flags of one agent compare no uses from before `agents_since` (UTC
    microseconds); there are none, and it is None, where the monitoring agreement shows single agents to other roles.
    """

    from_at: int
    to_at: int
    uses: int
    agents: int
    approvals: int
    flags: tuple[Flag, ...]
    names: dict[str, str]
    agents_since: int | None = None


_USES: Final = f"""
SELECT CAST(u.id AS text) AS id, u.number, u.at, CAST(u.kind_id AS text) AS kind_id, k.name AS kind, k.measure,
  coalesce(u.currency, '') AS currency, u.amount, CAST(u.agent_id AS text) AS agent_id, a.name AS agent,
  CAST(u.contact_id AS text) AS contact_id, c.number AS contact_number,
  CAST(coalesce(u.customer_id, u.contact_id) AS text) AS who, coalesce(u.payee, '') AS payee,
  coalesce(g.per_use, l.per_use) AS bound, CASE WHEN c.state = 'closed' THEN c.closed_at END AS closed_at
FROM authority_use u JOIN authority_kind k ON k.id = u.kind_id JOIN agent a ON a.id = u.agent_id
  JOIN contact c ON c.id = u.contact_id LEFT JOIN authority_grant g ON g.id = u.grant_id
  LEFT JOIN authority_limit l ON l.id = u.limit_id
WHERE u.state IN {USES_THAT_COUNT} AND u.at >= :begin AND u.at < :finish ORDER BY u.at, u.number
"""
#: Who gave and who approved; who gave, and the person behind the agent who got it.
_APPROVALS: Final = """
SELECT CAST(g.granted_by_id AS text) AS first, CAST(g.approved_by_id AS text) AS second, g.granted_at AS at, g.number
FROM authority_grant g WHERE g.granted_by_id IS NOT NULL AND g.approved_by_id IS NOT NULL
  AND g.granted_at >= :begin AND g.granted_at < :finish
UNION ALL
SELECT CAST(s.id AS text), CAST(g.granted_by_id AS text), g.granted_at, g.number
FROM authority_grant g JOIN agent a ON a.id = g.agent_id JOIN staff s ON s.login = a.login
WHERE g.granted_by_id IS NOT NULL AND g.granted_at >= :begin AND g.granted_at < :finish
ORDER BY 3, 4
"""
_CONTACTS: Final = (
    "SELECT CAST(c.customer_id AS text) AS who, count(*) FROM contact c WHERE c.customer_id IS NOT NULL"
    " AND c.arrived_at >= :begin AND c.arrived_at < :finish GROUP BY c.customer_id"
)
#: Hour by hour, so that days are those of this machine's clock.
_ARRIVED: Final = (
    "SELECT c.arrived_at / :hour, count(*) FROM contact c WHERE c.arrived_at >= :begin AND c.arrived_at < :finish"
    " GROUP BY 1"
)


def flags_found(connection: sa.Connection, days: int) -> FlagsFound:
    """What stands out in the last so many days, by the database's clock."""
    finish = database_now(connection) + 1
    span = {"begin": finish - days * _DAY_US, "finish": finish}
    uses = [UseFacts(*row) for row in connection.execute(sa.text(_USES), span)]
    approvals = [Approval(*row) for row in connection.execute(sa.text(_APPROVALS), span)]
    contacts, others = {use.who: 1 for use in uses}, 0
    for who, number in connection.execute(sa.text(_CONTACTS), span):
        if who in contacts:
            contacts[who] = number
        else:
            others += number
    every = contacts | {"": others}
    month_end = _month_end_share(connection, span)
    flags = [flag for flag in flags_in(uses, approvals, every, month_end) if flag.sort not in OF_ONE_AGENT]
    agreement = agreement_now(connection)
    since = max(span["begin"], agreement.individual_since) if agreement.individual else None
    if since is not None:
        seen = [use for use in uses if use.at >= since]
        flags += [flag for flag in flags_in(seen, (), every, None) if flag.sort in OF_ONE_AGENT]
    flags.sort(key=lambda flag: SORTS.index(flag.sort))
    return FlagsFound(
        span["begin"],
        finish,
        len(uses),
        len({use.agent_id for use in uses}),
        len(approvals),
        tuple(flags),
        _names(connection, flags),
        since,
    )


def _month_end_share(connection: sa.Connection, span: dict[str, int]) -> float | None:
    last = every = 0
    for hour, number in connection.execute(sa.text(_ARRIVED), span | {"hour": _HOUR_US}):
        every += number
        last += number if is_last_days(int(hour) * _HOUR_US) else 0
    return last / every if every else None


def _names(connection: sa.Connection, flags: Iterable[Flag]) -> dict[str, str]:
    """References of customers, or the numbers of contacts of unknown ones, and names of people."""
    sqlite = connection.dialect.name == "sqlite"
    source = (
        "SELECT cc.reference FROM contact t JOIN customer cc ON cc.id = t.customer_id WHERE t.id = :contact"
        if sqlite
        else "SELECT cc.reference FROM customer_of(CAST(:contact AS uuid)) cc"
    )
    names: dict[str, str] = {}
    for flag in flags:
        if flag.sort in ("split", "customer_again"):
            use = flag.uses[0]
            reference = connection.execute(sa.text(source), {"contact": use.contact_id}).scalar()
            names[flag.key] = reference or f"C-{use.contact_number}"
    people = {one for flag in flags for approval in flag.approvals for one in approval[:2]}
    if people:
        for row in connection.execute(sa.text("SELECT CAST(id AS text) AS id, name FROM staff")):
            if row.id in people:
                names[row.id] = row.name
    return names
