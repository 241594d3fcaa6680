"""The authority an agent has, for the agent's own program: may I, use it, confirm, give back, ask for more.

A use that is refused is an answer, not an error, and stands in the record; an error means that nothing was asked properly.
"""

from typing import Final

from db.authority.decision_sql import DECISION
from db.commands.act import LONGEST_NOTE
from db.desktop.desktop_acts import (
    CONTACT,
    JUST_HAD,
    NOT_YOURS,
    DesktopAct,
    Given,
    of_contact,
    trimmed,
)
from db.escalation_due import due_us_sql

#: The first key of the lock under which uses for one customer wait for each other (PostgreSQL).
CUSTOMER_LOCK: Final = 7203
#: A key and a reference of another program may be so long.
LONGEST_KEY: Final = 200

#: What is said where an authority does not reach; the agent reads it.
REFUSAL_SENTENCES: Final = {
    "nothing_granted": "Nothing of this kind has been given to you for this contact",
    "over_per_use": "This is more than you may give at once",
    "over_per_contact": "With what was given before it is more than may be given for one contact",
    "over_per_customer": "With what was given before it is more than may be given to one customer",
    "over_per_agent": "With what you gave before it is more than you may give in this time",
    "over_budget": "There is not enough left in the budget",
    "over_customer_cap": "With what the customer was given before, by anybody, it is more than one customer may have",
    "just_used": "Somebody used up what was left this moment",
}

AUTHORITY_SENTENCES: Final = {
    "unknown_kind": "There is no such kind of authority on this floor",
    "no_amount": "An amount is 1 or more: minor units, times or days",
    "currency_needed": "An amount of money needs the floor's currency, three letters as EUR",
    "no_currency": "This kind is counted, not paid: leave the currency out",
    "other_key": "Something else was used under this key before",
    "not_your_use": "There is no such use of yours",
    "not_reserved": "It was confirmed, given back or refused already",
    "no_reference": "Billing's reference is missing",
    "no_need": "There is no need to ask: you may do this yourself",
    "asked_already": "It has been asked for this contact already, and that is not decided yet",
    "not_your_request": "There is no such request of yours",
}

_KIND: Final = Given("kind", "text")
_AMOUNT: Final = Given("amount", "bigint")
_CURRENCY: Final = Given("currency", "text", "NULL")
_KNOWN: Final = "SELECT 1 FROM authority_kind k WHERE k.code = {kind} AND k.retired_at IS NULL"
_MONEY: Final = "k.measure = 'money'"
_FLOORS: Final = "upper(trim({currency})) = (SELECT f.currency FROM floor f)"

#: What has to be said properly before it is looked whether the authority reaches.
_ASKED: Final = (
    NOT_YOURS,
    ("over", of_contact(f"c.state = 'closed' AND NOT {JUST_HAD}")),
    ("unknown_kind", f"NOT EXISTS ({_KNOWN})"),
    ("no_amount", "coalesce({amount}, 0) < 1"),
    ("currency_needed", f"EXISTS ({_KNOWN} AND {_MONEY}) AND NOT coalesce({_FLOORS}, false)"),
    ("no_currency", f"EXISTS ({_KNOWN} AND NOT {_MONEY}) AND {trimmed('currency')} <> ''"),
)


def _said(word: str) -> str:
    cases = " ".join(f"WHEN '{one}' THEN '{said}'" for one, said in REFUSAL_SENTENCES.items())
    return f"CASE {word} {cases} END"


MAY: Final = DesktopAct(
    "may_i",
    "may",
    (CONTACT, _KIND, _AMOUNT, _CURRENCY),
    _ASKED,
    (),
    DECISION + "SELECT v.refusal IS NULL AS allowed, v.refusal AS reason, " + _said("v.refusal") + " AS said,"
    " v.over_by, v.until_at, (SELECT g.number FROM authority_grant g WHERE g.id = v.grant_id) AS grant_number"
    " FROM verdict v",
    ("allowed",),
    verbs="authority",
)

_SAME: Final = "u.agent_id = {me} AND u.asked_key = {key}"
_SENT_BEFORE: Final = f"EXISTS (SELECT 1 FROM authority_use u WHERE {_SAME})"
_TAKEN: Final = "EXISTS (SELECT 1 FROM authority_grant t WHERE t.last_use_id = {made})"
#: From a grant's budget by one conditional statement: whoever else takes from it at the same time comes after, and the
#: condition is looked at once more. A second try finds another grant where the first was used up that moment.
_TAKE: Final = (
    "UPDATE authority_grant SET spent = spent + {amount}, last_use_id = {made}"
    f" WHERE id = ({DECISION} SELECT v.grant_id FROM verdict v WHERE v.refusal IS NULL)"
    " AND spent + {amount} <= budget AND {amount} <= per_use AND state = 'active' AND revoked_at IS NULL"
    f" AND until_at > {{now}} AND NOT {_SENT_BEFORE} AND NOT {_TAKEN}"
)
_GRANT: Final = "(SELECT t.id FROM authority_grant t WHERE t.last_use_id = {made})"
_REFUSAL: Final = (
    f"CASE WHEN {_TAKEN} THEN NULL WHEN v.refusal IS NULL AND v.grant_id IS NOT NULL THEN 'just_used'"
    " ELSE v.refusal END"
)
_WRITE_USE: Final = (
    "INSERT INTO authority_use (id, kind_id, agent_id, contact_id, customer_id, queue_id, team_id, grant_id, limit_id,"
    f" amount, currency, state, refusal, over_by, at, payee, asked_key) {DECISION} SELECT {{made}}, v.kind_id, v.agent_id,"
    f" v.contact_id, v.customer_id, v.queue_id, v.team_id, {_GRANT}, CASE WHEN NOT {_TAKEN} AND v.refusal IS NULL THEN"
    f" v.limit_id END, v.amount, CASE WHEN v.measure = 'money' THEN (SELECT f.currency FROM floor f) END, CASE WHEN"
    f" {_REFUSAL} IS NULL THEN 'reserved' ELSE 'refused' END, {_REFUSAL}, CASE WHEN {_TAKEN} THEN NULL ELSE v.over_by END,"
    f" {{now}}, nullif({trimmed('payee')}, ''), nullif({trimmed('key')}, '') FROM verdict v WHERE NOT {_SENT_BEFORE}"
)
_TOLD: Final = (
    "SELECT u.id AS use, u.number, u.state <> 'refused' AS allowed, u.state, u.refusal AS reason, "
    + _said("u.refusal")
    + " AS said, u.over_by, u.amount, u.currency, g.number AS grant_number, g.budget - g.spent AS left_in_budget,"
    " u.billing_reference FROM authority_use u LEFT JOIN authority_grant g ON g.id = u.grant_id WHERE "
)

USE: Final = DesktopAct(
    "use_authority",
    "use",
    (CONTACT, _KIND, _AMOUNT, _CURRENCY, Given("key", "text", "NULL"), Given("payee", "text", "NULL")),
    (
        *_ASKED,
        ("too_long", f"length({{key}}) > {LONGEST_KEY} OR length({{payee}}) > {LONGEST_KEY}"),
        (
            "other_key",
            f"EXISTS (SELECT 1 FROM authority_use u WHERE {_SAME} AND NOT (u.contact_id = {{contact}} AND u.amount ="
            " {amount} AND u.kind_id = (SELECT k.id FROM authority_kind k WHERE k.code = {kind})))",
        ),
    ),
    (_TAKE, _TAKE, _WRITE_USE),
    f"{_TOLD} u.id = {{made}} OR ({_SAME})",
    ("allowed",),
    locks=(
        f"PERFORM pg_advisory_xact_lock({CUSTOMER_LOCK}, hashtext(coalesce(c.customer_id, c.id)::text)) FROM contact c"
        " WHERE c.id = {contact}",
    ),
    verbs="authority",
)

_MY_USE: Final = "SELECT 1 FROM authority_use u WHERE u.id = {use} AND u.agent_id = {me}"
_RESERVED: Final = (
    ("not_your_use", f"NOT EXISTS ({_MY_USE})"),
    ("not_reserved", f"NOT EXISTS ({_MY_USE} AND u.state = 'reserved')"),
)
_LOCK_USE: Final = "PERFORM 1 FROM authority_use u WHERE u.id = {use} FOR NO KEY UPDATE"

CONFIRM: Final = DesktopAct(
    "confirm_use",
    "confirm",
    (Given("use", "uuid"), Given("reference", "text")),
    (
        *_RESERVED,
        ("no_reference", f"{trimmed('reference')} = ''"),
        ("too_long", f"length({{reference}}) > {LONGEST_KEY}"),
    ),
    (
        f"UPDATE authority_use SET state = 'confirmed', confirmed_at = {{now}}, billing_reference = {trimmed('reference')}"
        " WHERE id = {use} AND state = 'reserved'",
    ),
    f"{_TOLD} u.id = {{use}}",
    ("allowed",),
    locks=(_LOCK_USE,),
    verbs="authority",
)

GIVE_BACK: Final = DesktopAct(
    "give_back",
    "give-back",
    (Given("use", "uuid"),),
    _RESERVED,
    (
        "UPDATE authority_grant SET spent = spent - (SELECT u.amount FROM authority_use u WHERE u.id = {use}) WHERE id ="
        " (SELECT u.grant_id FROM authority_use u WHERE u.id = {use} AND u.state = 'reserved')",
        "UPDATE authority_use SET state = 'given_back', given_back_at = {now} WHERE id = {use} AND state = 'reserved'",
    ),
    f"{_TOLD} u.id = {{use}}",
    ("allowed",),
    locks=(_LOCK_USE,),
    verbs="authority",
)

_REQUEST_TOLD: Final = (
    "SELECT r.id AS request, e.number AS escalation, r.state, r.amount, r.currency, r.told, e.due_at, r.decided_at,"
    " (SELECT s.name FROM staff s WHERE s.id = e.owner_id) AS owner FROM authority_request r"
    " JOIN escalation e ON e.id = r.escalation_id WHERE "
)
_UNDECIDED: Final = (
    "EXISTS (SELECT 1 FROM escalation e WHERE e.contact_id = {contact} AND e.reason = 'blocked_by_limit'"
    " AND e.state <> 'resolved')"
)

REQUEST: Final = DesktopAct(
    "request_authority",
    "request",
    (CONTACT, _KIND, _AMOUNT, _CURRENCY, Given("note", "text", "NULL")),
    (
        *_ASKED,
        ("too_long", f"length({{note}}) > {LONGEST_NOTE}"),
        ("asked_already", _UNDECIDED),
        ("no_need", f"EXISTS ({DECISION} SELECT 1 FROM verdict v WHERE v.refusal IS NULL)"),
    ),
    (
        "INSERT INTO escalation (id, contact_id, case_id, queue_id, reason, severity, asked_by, amount_minor, currency,"
        " raised_by_agent_id, raised_at, due_at) SELECT {made}, c.id, c.case_id, c.queue_id, 'blocked_by_limit', 'normal',"
        f" 'agent', CASE WHEN {_MONEY} THEN {{amount}} END, CASE WHEN {_MONEY} THEN (SELECT f.currency FROM floor f) END,"
        f" {{me}}, {{now}}, {{now}} + {due_us_sql(repr('blocked_by_limit'), repr('normal'))}"
        " FROM contact c JOIN authority_kind k ON k.code = {kind} WHERE c.id = {contact}",
        "INSERT INTO escalation_note (id, escalation_id, kind, agent_id, at, text)"
        f" SELECT {{new_id}}, {{made}}, 'asked', {{me}}, {{now}}, {trimmed('note')} FROM contact c"
        f" WHERE c.id = {{contact}} AND {trimmed('note')} <> ''",
        "INSERT INTO authority_request (id, escalation_id, contact_id, queue_id, agent_id, kind_id, amount, currency,"
        f" refusal, over_by, asked_at) {DECISION} SELECT {{new_id}}, {{made}}, v.contact_id, v.queue_id, v.agent_id,"
        " v.kind_id, v.amount, CASE WHEN v.measure = 'money' THEN (SELECT f.currency FROM floor f) END, v.refusal,"
        " v.over_by, {now} FROM verdict v",
    ),
    f"{_REQUEST_TOLD} r.escalation_id = {{made}}",
    verbs="authority",
)

ANSWER: Final = DesktopAct(
    "request_answer",
    "answer",
    (Given("request", "uuid"),),
    (
        (
            "not_your_request",
            "NOT EXISTS (SELECT 1 FROM authority_request r WHERE r.id = {request} AND r.agent_id = {me})",
        ),
    ),
    (),
    f"{_REQUEST_TOLD} r.id = {{request}}",
    verbs="authority",
)

AUTHORITY_ACTS: Final = (MAY, USE, CONFIRM, GIVE_BACK, REQUEST, ANSWER)
