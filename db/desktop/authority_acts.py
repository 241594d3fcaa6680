"""The authority an agent has, for the agent's own program: may I, use it, confirm, give back.

A use that is refused is an answer, not an error, and stands in the record; an error means that nothing was asked properly.
"""

from typing import Final

from db.authority.decision_sql import DECISION
from db.commands.authority_limit_acts import LARGEST_AMOUNT
from db.desktop.desktop_acts import (
    CONTACT,
    JUST_HAD,
    NOT_YOURS,
    DesktopAct,
    Given,
    of_contact,
    trimmed,
)
from db.words import USES_THAT_COUNT

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
    "not_yet": "The customer has not asked to leave, or may still be asked why: neither the time nor the refusals are up",
    "just_used": "Somebody used up what was left this moment",
}

AUTHORITY_SENTENCES: Final = {
    "unknown_kind": "There is no such kind of authority on this floor",
    "no_amount": f"An amount is from 1 to {LARGEST_AMOUNT}: minor units, times or days",
    "currency_needed": "An amount of money needs the floor's currency, three letters as EUR",
    "no_currency": "This kind is counted, not paid: leave the currency out",
    "other_key": "Something else was used under this key before",
    "not_your_use": "There is no such use of yours",
    "not_reserved": "It was confirmed, given back or refused already",
    "no_reference": "Billing's reference is missing",
    "no_need": "There is no need to ask: you may do this yourself",
    "asked_already": "It has been asked for this contact already, and that is not decided yet",
    "not_your_request": "There is no such request of yours",
    "decided": "It was decided already",
}

KIND: Final = Given("kind", "text")
AMOUNT: Final = Given("amount", "bigint")
CURRENCY: Final = Given("currency", "text", "NULL")
_KNOWN: Final = "SELECT 1 FROM authority_kind k WHERE k.code = {kind} AND k.retired_at IS NULL"
MONEY: Final = "k.measure = 'money'"
#: The currency of a row that knows the measure of its kind.
CURRENCY_OF: Final = "CASE WHEN {0}.measure = 'money' THEN (SELECT f.currency FROM floor f) END AS currency"
_FLOORS: Final = "upper(trim({currency})) = (SELECT f.currency FROM floor f)"

#: What has to be said properly before it is looked whether the authority reaches.
ASKED: Final = (
    NOT_YOURS,
    ("over", of_contact(f"c.state = 'closed' AND NOT {JUST_HAD}")),
    ("unknown_kind", f"NOT EXISTS ({_KNOWN})"),
    ("no_amount", f"coalesce({{amount}}, 0) NOT BETWEEN 1 AND {LARGEST_AMOUNT}"),
    ("currency_needed", f"EXISTS ({_KNOWN} AND {MONEY}) AND NOT coalesce({_FLOORS}, false)"),
    ("no_currency", f"EXISTS ({_KNOWN} AND NOT {MONEY}) AND {trimmed('currency')} <> ''"),
)


def _said(word: str) -> str:
    cases = " ".join(f"WHEN '{one}' THEN '{said}'" for one, said in REFUSAL_SENTENCES.items())
    return f"CASE {word} {cases} END"


MAY: Final = DesktopAct(
    "may_i",
    "may",
    (CONTACT, KIND, AMOUNT, CURRENCY),
    ASKED,
    (),
    DECISION + "SELECT v.refusal IS NULL AS allowed, v.refusal AS reason, " + _said("v.refusal") + " AS said,"
    f" v.over_by, v.amount, {CURRENCY_OF.format('v')}, (SELECT g.number FROM authority_grant g WHERE g.id = v.grant_id"
    " AND v.refusal IS NULL) AS grant_number, CASE WHEN v.refusal IS NULL THEN v.until_at END AS until_at FROM verdict v",
    ("allowed",),
    verbs="authority",
)

_KEY: Final = f"nullif({trimmed('key')}, '')"
_SAME: Final = f"u.agent_id = {{me}} AND u.asked_key = {_KEY}"
_SENT_BEFORE: Final = f"EXISTS (SELECT 1 FROM authority_use u WHERE {_SAME})"
#: The grant that the use was taken from, found among those of the kind that have not ended.
_FROM: Final = (
    "FROM authority_grant t WHERE t.last_use_id = {made} AND t.until_at > {now}"
    " AND t.kind_id = (SELECT tk.id FROM authority_kind tk WHERE tk.code = {kind})"
)
_TAKEN: Final = f"EXISTS (SELECT 1 {_FROM})"
#: From a grant's budget by one conditional statement: whoever else takes from it at the same time comes after, and the
#: condition is looked at once more. A second try finds another grant where the first was used up that moment.
_TAKE: Final = (
    "UPDATE authority_grant SET spent = spent + {amount}, last_use_id = {made}"
    f" WHERE id = CASE WHEN {_TAKEN} THEN NULL ELSE ({DECISION} SELECT v.grant_id FROM verdict v WHERE v.refusal IS NULL) END"
    " AND {amount} <= budget - spent AND {amount} <= per_use AND state = 'active' AND revoked_at IS NULL"
    f" AND until_at > {{now}} AND NOT {_SENT_BEFORE}"
)
_GRANT: Final = f"(SELECT t.id {_FROM})"
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
    f" {{now}}, nullif({trimmed('payee')}, ''), {_KEY} FROM verdict v WHERE NOT {_SENT_BEFORE}"
)
_TOLD: Final = (
    f"SELECT u.id AS use, u.number, u.state IN {USES_THAT_COUNT} AS allowed, u.state, u.refusal AS reason, "
    + _said("u.refusal")
    + " AS said, u.over_by, u.amount, u.currency, g.number AS grant_number, g.budget - g.spent AS left_in_budget,"
    " u.billing_reference FROM authority_use u LEFT JOIN authority_grant g ON g.id = u.grant_id WHERE "
)

USE: Final = DesktopAct(
    "use_authority",
    "use",
    (CONTACT, KIND, AMOUNT, CURRENCY, Given("key", "text", "NULL"), Given("payee", "text", "NULL")),
    (
        (
            "other_key",
            f"EXISTS (SELECT 1 FROM authority_use u JOIN authority_kind k ON k.id = u.kind_id WHERE {_SAME}"
            " AND NOT coalesce(u.contact_id = {contact} AND u.amount = {amount} AND k.code = {kind}, false))",
        ),
        # Sent again after the contact is over, it is still the same use.
        (None, _SENT_BEFORE),
        *ASKED,
        ("too_long", f"length({{key}}) > {LONGEST_KEY} OR length({{payee}}) > {LONGEST_KEY}"),
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


def _of_reserved(sent_before: str) -> tuple[tuple[str | None, str], ...]:
    """Of a use that is not carried out yet, or of which the same was said before."""
    return (
        ("not_your_use", f"NOT EXISTS ({_MY_USE})"),
        (None, f"EXISTS ({_MY_USE} AND {sent_before})"),
        ("not_reserved", f"NOT EXISTS ({_MY_USE} AND u.state = 'reserved')"),
    )


_LOCK_USE: Final = "PERFORM 1 FROM authority_use u WHERE u.id = {use} FOR NO KEY UPDATE"

CONFIRM: Final = DesktopAct(
    "confirm_use",
    "confirm",
    (Given("use", "uuid"), Given("reference", "text")),
    (
        *_of_reserved(f"u.state = 'confirmed' AND u.billing_reference = {trimmed('reference')}"),
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
    _of_reserved("u.state = 'given_back'"),
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

USE_ACTS: Final = (MAY, USE, CONFIRM, GIVE_BACK)
