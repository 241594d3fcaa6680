"""What an agent may still give now, and which of their uses were not confirmed yet, for the agent's own program."""

from typing import Final

from db.authority.decision_sql import CAP_USED, FOR_CONTACT, HOLDS, OF_AGENT, OF_CONTACT, OF_CUSTOMER
from db.authority.limits_sql import limit_now
from db.desktop.authority_acts import CURRENCY_OF
from db.desktop.desktop_acts import MINE, NOT_YOURS, DesktopAct, Given, Listed

_HOUR_US: Final = 3_600_000_000
#: The agent, each kind, and the contact if one was given.
_ASKED: Final = (
    "(SELECT a.id AS agent_id, a.team_id, a.level, a.login, k.id AS kind_id, k.code, k.name, k.measure, k.position,"
    " c.id AS contact_id, c.customer_id, c.queue_id, c.intent FROM agent a CROSS JOIN authority_kind k"
    " LEFT JOIN contact c ON c.id = {contact} WHERE a.id = {me} AND k.retired_at IS NULL) q"
)
_KIND: Final = f"q.code AS kind, q.name, q.measure, {CURRENCY_OF.format('q')}"
_GIVEN: Final = "{contact} IS NOT NULL"
_LEFT_OF_CAP: Final = f"CASE WHEN {_GIVEN} THEN b.customer_cap - {CAP_USED} END"


def _left(bound: str, used: str, *, when: str = _GIVEN) -> str:
    return f"CASE WHEN {when} AND l.{bound} IS NOT NULL THEN l.{bound} - {used} END"


#: The standing limits of the agent's level, with what is left of each bound; of a contact's only where one was given.
_LIMITS: Final = (
    f"SELECT {_KIND}, l.per_use, l.per_contact, l.per_customer, l.customer_days, l.per_agent, l.agent_days,"
    f" {_left('per_contact', OF_CONTACT)} AS left_for_contact, {_left('per_customer', OF_CUSTOMER)} AS left_for_customer,"
    f" {_left('per_agent', OF_AGENT, when='true')} AS left_for_agent FROM {_ASKED}"
    f" JOIN authority_limit l ON l.id = {limit_now('q.kind_id', 'q.level', 'q.team_id')} ORDER BY q.position, q.code"
)
#: Without a contact those for contacts that are in the agent's hands, or just were, and of incidents that go on.
_FOR_SOME: Final = (
    "(g.contact_id IS NULL OR EXISTS (SELECT 1 FROM contact c WHERE c.id = g.contact_id AND"
    f" {MINE})) AND (g.incident_id IS NULL OR EXISTS (SELECT 1 FROM incident i WHERE i.id = g.incident_id"
    " AND i.ended_at IS NULL))"
)
_REACHES: Final = f"{HOLDS} AND CASE WHEN {_GIVEN} THEN {FOR_CONTACT} ELSE {_FOR_SOME} END"
_GRANTS: Final = (
    f"SELECT g.number AS grant_number, {_KIND}, CASE WHEN g.contact_id IS NOT NULL THEN 'contact' WHEN g.agent_id IS NOT"
    " NULL THEN 'agent' WHEN g.incident_id IS NOT NULL THEN 'incident' ELSE 'team' END AS given_to, g.contact_id AS contact,"
    " (SELECT i.number FROM incident i WHERE i.id = g.incident_id) AS incident_number, g.intent, g.per_use, g.budget,"
    " g.spent, g.budget - g.spent AS left_in_budget, g.until_at"
    f" FROM {_ASKED} JOIN authority_grant g ON {_REACHES} ORDER BY g.until_at, g.number"
)
_QUEUES: Final = (
    f"SELECT g.number AS grant_number, w.id AS queue, w.name FROM {_ASKED} JOIN authority_grant g ON {_REACHES}"
    " JOIN authority_grant_queue x ON x.grant_id = g.id JOIN queue w ON w.id = x.queue_id ORDER BY g.until_at, g.number, w.name"
)

LIST: Final = DesktopAct(
    "my_authority",
    "list",
    (Given("contact", "uuid", "NULL"),),
    ((NOT_YOURS[0], f"{_GIVEN} AND {NOT_YOURS[1]}"),),
    (),
    f"SELECT q.agent_id AS agent, q.level, q.contact_id AS contact, (SELECT f.currency FROM floor f) AS currency,"
    f" b.customer_cap, b.customer_days, {_LEFT_OF_CAP}"
    " AS left_of_customer_cap FROM (SELECT a.id AS agent_id, a.level, c.id AS contact_id, c.customer_id FROM agent a"
    " LEFT JOIN contact c ON c.id = {contact} WHERE a.id = {me}) q LEFT JOIN authority_setting b ON b.single = 1",
    lists=(Listed("limits", _LIMITS), Listed("grants", _GRANTS), Listed("grant_queues", _QUEUES)),
    verbs="authority",
)

_CONFIRM_BY: Final = f"u.at + b.confirm_hours * CAST({_HOUR_US} AS bigint)"
_UNCONFIRMED: Final = (
    "SELECT u.id AS use, u.number, u.contact_id AS contact, c.number AS contact_number, k.code AS kind, k.name, u.amount,"
    f" u.currency, u.at AS used_at, {_CONFIRM_BY} AS confirm_until_at, {_CONFIRM_BY} <= {{now}} AS overdue,"
    " u.payee, u.asked_key AS key FROM authority_use u JOIN authority_kind k ON k.id = u.kind_id JOIN contact c"
    " ON c.id = u.contact_id LEFT JOIN authority_setting b ON b.single = 1 WHERE u.agent_id = {me}"
    " AND u.state = 'reserved' ORDER BY u.at, u.number"
)
_UNDECIDED: Final = (
    "SELECT r.id AS request, e.number AS escalation, r.contact_id AS contact, c.number AS contact_number, k.code AS kind,"
    " k.name, r.amount, r.currency, r.state, r.asked_at, e.due_at, (SELECT s.name FROM staff s WHERE s.id = e.owner_id)"
    " AS owner FROM authority_request r JOIN escalation e ON e.id = r.escalation_id JOIN authority_kind k ON k.id = r.kind_id"
    " JOIN contact c ON c.id = r.contact_id WHERE r.agent_id = {me} AND r.state IN ('open', 'second')"
    " ORDER BY r.asked_at, e.number"
)

PENDING: Final = DesktopAct(
    "my_pending",
    "pending",
    (),
    (),
    (),
    "SELECT a.id AS agent, (SELECT b.confirm_hours FROM authority_setting b WHERE b.single = 1) AS confirm_hours"
    " FROM agent a WHERE a.id = {me}",
    lists=(Listed("uses", _UNCONFIRMED, ("overdue",)), Listed("requests", _UNDECIDED)),
    verbs="authority",
)

OWN_AUTHORITY_ACTS: Final = (LIST, PENDING)
