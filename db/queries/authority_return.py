"""What authority cost and what became of the contacts, within a stretch of time, for cost beside return."""

from typing import Final, NamedTuple

import sqlalchemy as sa

from db.metrics.authority_return import REPEAT_DAYS, Contact, Spent
from db.queries.authority_limits import currency_of
from db.queries.database_clock import database_now

_DAY_US: Final = 86_400_000_000
_WEEK_US: Final = REPEAT_DAYS * _DAY_US
#: Contacts for which authority was used, refused, or escalated for, whether it was given, and whether who it was came back.
_CONTACTS: Final = """
SELECT CAST(c.queue_id AS text), coalesce(c.intent, ''),
  EXISTS (SELECT 1 FROM authority_use g WHERE g.contact_id = c.id AND g.state IN ('reserved', 'confirmed')) AS given,
  CASE WHEN c.customer_id IS NULL OR c.closed_at IS NULL OR c.closed_at > :now - :week THEN NULL
    WHEN EXISTS (SELECT 1 FROM contact n WHERE n.customer_id = c.customer_id AND n.id <> c.id
      AND n.arrived_at > c.arrived_at AND n.arrived_at <= c.closed_at + :week) THEN 1 ELSE 0 END AS came_back
FROM contact c WHERE c.id IN (
  SELECT u.contact_id FROM authority_use u WHERE u.at >= :since AND u.at < :until
  UNION SELECT e.contact_id FROM escalation e
    WHERE e.reason = 'blocked_by_limit' AND e.raised_at >= :since AND e.raised_at < :until)
"""
_SPENT: Final = """
SELECT coalesce(sum(CASE WHEN u.state = 'confirmed' AND u.currency IS NOT NULL THEN u.amount ELSE 0 END), 0),
  coalesce(sum(CASE WHEN u.state = 'reserved' AND u.currency IS NOT NULL THEN u.amount ELSE 0 END), 0),
  count(DISTINCT u.contact_id), coalesce(sum(CASE WHEN g.request_id IS NULL THEN 1 ELSE 0 END), 0)
FROM authority_use u LEFT JOIN authority_grant g ON g.id = u.grant_id
WHERE u.at >= :since AND u.at < :until AND u.state IN ('reserved', 'confirmed')
"""
#: Contacts that were stopped, and of them those that were escalated for it.
_STOPS: Final = """
SELECT count(*), coalesce(sum(CASE WHEN EXISTS (SELECT 1 FROM escalation e WHERE e.contact_id = s.contact_id
  AND e.reason = 'blocked_by_limit') THEN 1 ELSE 0 END), 0)
FROM (SELECT DISTINCT u.contact_id FROM authority_use u WHERE u.state = 'refused' AND u.at >= :since AND u.at < :until) s
"""
_COUNTED: Final = """
SELECT k.name, k.measure, sum(u.amount) FROM authority_use u JOIN authority_kind k ON k.id = u.kind_id
WHERE u.at >= :since AND u.at < :until AND u.state IN ('reserved', 'confirmed') AND k.measure <> 'money'
GROUP BY k.name, k.measure, k.position ORDER BY k.position, k.name
"""


class ReturnRows(NamedTuple):
    """All that is counted in [since, until) (UTC microseconds). `counted` is what is no money: kind, measure, amount."""

    since: int
    until: int
    currency: str
    spent: Spent
    stops: int
    escalated: int
    contacts: tuple[Contact, ...]
    counted: tuple[tuple[str, str, int], ...]


def return_rows(connection: sa.Connection, since: int, until: int | None = None) -> ReturnRows:
    """What was given from `since` until `until` (by default now), in sight of the person who asks."""
    now = database_now(connection)
    end = now if until is None else until
    within = {"since": since, "until": end}
    contacts = connection.execute(sa.text(_CONTACTS), within | {"now": now, "week": _WEEK_US}).all()
    spent = connection.execute(sa.text(_SPENT), within).one()
    stops, escalated = connection.execute(sa.text(_STOPS), within).one()
    counted = connection.execute(sa.text(_COUNTED), within).all()
    return ReturnRows(
        *(since, end, currency_of(connection), Spent(*(int(one) for one in spent)), int(stops), int(escalated)),
        tuple(Contact(row[0], row[1], bool(row[2]), None if row[3] is None else bool(row[3])) for row in contacts),
        tuple((row[0], row[1], int(row[2])) for row in counted),
    )
