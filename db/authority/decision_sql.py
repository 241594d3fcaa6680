"""Whether an agent may do something for a contact now, by which authority, and if not why: one SELECT for both engines.

The places it leaves open are those of `db.desktop`: `{me}`, `{now}`, and what is given: `{contact}`, `{kind}`, `{amount}`.
"""

from typing import Final

from db.authority.limits_sql import limit_now
from db.rules.cancellation_clock import MAY_CLOSE
from db.words import CLOSE_WITHOUT_RETENTION, USES_THAT_COUNT

_DAY_US: Final = 86_400_000_000

#: What is left to a level of closing without retention begins where a customer may not be held any more (cause C3); a
#: grant of it holds from the beginning.
_NOT_YET: Final = f"CASE WHEN k.code = '{CLOSE_WITHOUT_RETENTION}' THEN NOT {MAY_CLOSE} ELSE false END"
_ASKED: Final = f"""
asked AS (
  SELECT c.id AS contact_id, c.queue_id, c.customer_id, c.intent, a.id AS agent_id, a.team_id, a.login, k.id AS kind_id,
    k.measure, {{amount}} AS amount, {_NOT_YET} AS not_yet, {limit_now("k.id", "a.level", "a.team_id")} AS limit_id
  FROM contact c JOIN agent a ON a.id = {{me}} JOIN authority_kind k ON k.code = {{kind}} AND k.retired_at IS NULL
  WHERE c.id = {{contact}})"""


def _used(where: str, *, instead: str = "") -> str:
    """The sum of the uses that count of what is asked `q`; `instead` of all uses other rows called `u`."""
    return (
        f"coalesce((SELECT sum(u.amount) FROM {instead or 'authority_use'} u WHERE u.state IN {USES_THAT_COUNT}"
        f" AND {where}), 0)"
    )


#: What the customer was given: also by contacts that were found to be theirs only afterwards (unknown at first, merged).
#: Who is not known to any system of origin is at least the same within one contact.
_OF_CUSTOMER: Final = """(
      SELECT x.amount, x.state, x.kind_id, x.currency, x.at FROM authority_use x WHERE x.customer_id = q.customer_id
      UNION ALL SELECT x.amount, x.state, x.kind_id, x.currency, x.at FROM contact y JOIN authority_use x
        ON x.contact_id = y.id WHERE y.customer_id = q.customer_id AND (x.customer_id IS NULL OR x.customer_id <> q.customer_id)
      UNION ALL SELECT x.amount, x.state, x.kind_id, x.currency, x.at FROM authority_use x
        WHERE q.customer_id IS NULL AND x.contact_id = q.contact_id)"""
_ALL_OF: Final = "u.kind_id = q.kind_id AND "
_SINCE: Final = f"u.at > {{now}} - l.customer_days * {_DAY_US}"
_AGENTS: Final = f"u.agent_id = q.agent_id AND u.limit_id IS NOT NULL AND u.at > {{now}} - l.agent_days * {_DAY_US}"


def given_to_customer(contact: str, days: str) -> str:
    """A scalar: money that the customer of a contact had within so many days, from everybody and of all kinds.

    `contact` and `days` are SQL; of a contact whose customer nobody knows it is what was given for that contact.
    """
    given = _used(f"u.currency IS NOT NULL AND u.at > {{now}} - {days} * {_DAY_US}", instead=_OF_CUSTOMER)
    of = f"(SELECT gc.id AS contact_id, gc.customer_id FROM contact gc WHERE gc.id = {contact})"
    return f"coalesce((SELECT {given} FROM {of} q), 0)"


#: What was used of each bound of a limit `l`.
OF_CONTACT: Final = _used(_ALL_OF + "u.contact_id = q.contact_id")
OF_CUSTOMER: Final = _used(_ALL_OF + _SINCE, instead=_OF_CUSTOMER)
OF_AGENT: Final = _used(_ALL_OF + _AGENTS)
_BY_LEVEL: Final = f"""
by_level AS (
  SELECT q.amount, q.not_yet, l.id AS limit_id, l.per_use, l.per_contact, l.per_customer, l.per_agent,
    {OF_CONTACT} AS of_contact, {OF_CUSTOMER} AS of_customer, {OF_AGENT} AS of_agent
  FROM asked q JOIN authority_limit l ON l.id = q.limit_id)"""

#: Contacts of an incident that is going on: in one of its queues, and with its intent if it has one.
_OF_INCIDENT: Final = (
    "EXISTS (SELECT 1 FROM incident i JOIN incident_queue iq ON iq.incident_id = i.id WHERE i.id = g.incident_id"
    " AND i.ended_at IS NULL AND iq.queue_id = q.queue_id AND (i.intent IS NULL OR i.intent = q.intent))"
)
#: Whoever gave it, or approved it, does not use it.
_GIVEN_BY_SELF: Final = (
    "EXISTS (SELECT 1 FROM staff s WHERE s.login = q.login AND s.id IN (g.granted_by_id, g.approved_by_id))"
)
#: A condition on a grant `g` and the agent in `q`: it is theirs to use and holds now, for some contact.
HOLDS: Final = (
    "g.kind_id = q.kind_id AND g.state = 'active' AND g.revoked_at IS NULL AND g.from_at <= {now} AND g.until_at > {now}"
    " AND CASE WHEN g.agent_id IS NOT NULL THEN g.agent_id = q.agent_id WHEN g.contact_id IS NOT NULL"
    f" OR g.incident_id IS NOT NULL THEN true ELSE g.team_id = q.team_id END AND NOT {_GIVEN_BY_SELF}"
)
#: And for the contact in `q`.
FOR_CONTACT: Final = (
    "(g.contact_id IS NULL OR g.contact_id = q.contact_id) AND (g.intent IS NULL OR g.intent = q.intent)"
    f" AND (g.incident_id IS NULL OR {_OF_INCIDENT})"
    " AND (NOT EXISTS (SELECT 1 FROM authority_grant_queue gq WHERE gq.grant_id = g.id)"
    " OR EXISTS (SELECT 1 FROM authority_grant_queue gq WHERE gq.grant_id = g.id AND gq.queue_id = q.queue_id))"
)

#: The most that each source still allows, and which of its bounds that is: what was given for this contact comes first,
#: then what is left to the agent's level, then what was given to the agent, and to the team.
_SOURCES: Final = f"""
sources AS (
  SELECT 1 AS place, NULL AS grant_id, s.limit_id AS limit_id, NULL AS until_at, s.amount,
    CASE WHEN s.not_yet THEN 'not_yet' WHEN s.amount > s.per_use THEN 'over_per_use'
      WHEN s.of_contact + s.amount > s.per_contact THEN 'over_per_contact'
      WHEN s.of_customer + s.amount > s.per_customer THEN 'over_per_customer'
      WHEN s.of_agent + s.amount > s.per_agent THEN 'over_per_agent' END AS refusal,
    CASE WHEN s.not_yet THEN 0 WHEN s.amount > s.per_use THEN s.per_use
      WHEN s.of_contact + s.amount > s.per_contact THEN s.per_contact - s.of_contact
      WHEN s.of_customer + s.amount > s.per_customer THEN s.per_customer - s.of_customer
      WHEN s.of_agent + s.amount > s.per_agent THEN s.per_agent - s.of_agent END AS allowed
  FROM by_level s
  UNION ALL
  SELECT CASE WHEN g.contact_id IS NOT NULL THEN 0 WHEN g.agent_id IS NOT NULL THEN 2
      WHEN g.incident_id IS NOT NULL THEN 4 ELSE 3 END, g.id, NULL, g.until_at, q.amount,
    CASE WHEN q.amount > g.per_use THEN 'over_per_use' WHEN q.amount > g.budget - g.spent THEN 'over_budget' END,
    CASE WHEN q.amount > g.per_use THEN g.per_use WHEN q.amount > g.budget - g.spent THEN g.budget - g.spent END
  FROM asked q JOIN authority_grant g ON {HOLDS} AND {FOR_CONTACT})"""

_DECIDED: Final = """
decided AS (
  SELECT s.grant_id, s.limit_id, s.until_at, s.refusal, s.amount - s.allowed AS over_by FROM sources s
  ORDER BY s.refusal IS NOT NULL, CASE WHEN s.refusal IS NULL THEN s.place END, s.amount - s.allowed,
    s.until_at IS NULL, s.until_at, s.place
  LIMIT 1)"""

#: Money of all kinds that the customer was given by anybody, of the floor's bounds `b`.
CAP_USED: Final = _used(
    f"u.currency IS NOT NULL AND u.at > {{now}} - b.customer_days * {_DAY_US}", instead=_OF_CUSTOMER
)
_CAPPED: Final = f"""
capped AS (
  SELECT q.amount + {CAP_USED} - b.customer_cap AS over_by FROM asked q JOIN authority_setting b ON b.single = 1
  WHERE q.measure = 'money' AND b.customer_cap IS NOT NULL)"""

_VERDICT: Final = """
verdict AS (
  SELECT q.contact_id, q.queue_id, q.customer_id, q.agent_id, q.team_id, q.kind_id, q.measure, q.amount, d.grant_id,
    d.limit_id, d.until_at,
    CASE WHEN d.grant_id IS NULL AND d.limit_id IS NULL THEN 'nothing_granted' WHEN d.refusal IS NOT NULL THEN d.refusal
      WHEN p.over_by > 0 THEN 'over_customer_cap' END AS refusal,
    CASE WHEN d.grant_id IS NULL AND d.limit_id IS NULL THEN q.amount WHEN d.refusal IS NOT NULL THEN d.over_by
      WHEN p.over_by > 0 THEN p.over_by END AS over_by
  FROM asked q LEFT JOIN decided d ON true LEFT JOIN capped p ON true)"""

#: Begins a statement that selects from `verdict`, one row: `refusal` is NULL where the agent may.
DECISION: Final = f"WITH {_ASKED}, {_BY_LEVEL}, {_SOURCES}, {_DECIDED}, {_CAPPED}, {_VERDICT} "
