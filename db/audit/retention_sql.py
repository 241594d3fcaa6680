"""What goes of a class once it is older than is kept, for both engines (`db.commands.erase_acts`): figures always stay.

`agent_states`: rows of the history of states. `contacts`: who the customer was, and the names they have in other systems.
`notes`: free text. `ledger`: payees, references and customers of uses, and the texts of the record, whose salts go with
them. What concerns somebody whom a legal hold keeps stays; of the record all stays as long as anything is held.
"""

from collections.abc import Iterator
from typing import Final

from db.audit.erased_texts import ERASED
from db.audit.erasing_sql import booked, seals_renewed, these

_DAY_US: Final = 86_400_000_000
#: Where a text is, the column that says how old it is, and whether it may be missing.
_NOTES: Final = (
    ("note", "text", "at", False),
    ("escalation_note", "text", "at", False),
    ("incident_update", "text", "at", False),
    ("message", "text", "sent_at", False),
    ("raised_hand", "reason", "raised_at", True),
    ("authority_grant", "reason", "until_at", True),
    ("authority_request", "told", "decided_at", True),
    ("handover", "note", "begun_at", True),
    ("feed_event", "data", "at", True),
)
#: What was said of agents in coaching: where, which texts, and the column that says how old it is. What is still to be done
#: stays in words.
_COACHING: Final = (
    (
        "coaching_note",
        ("situation", "behaviour", "impact", "next_step", "timeline", "answer"),
        "coaching_note.shared_at",
    ),
    ("coaching_action", ("text",), "coalesce(coaching_action.done_at, coaching_action.withdrawn_at)"),
    ("agent_goal", ("text",), "coalesce(agent_goal.reached_at, agent_goal.withdrawn_at)"),
    ("readiness_override", ("reason",), "readiness_override.until_at"),
    ("review_sample", ("passed_because",), "review_sample.drawn_at"),
    ("contact_review", ("dispute", "settled_words"), "contact_review.finished_at"),
)
#: SQL of the contact that a row is about, where it is about one.
_CONTACTS: Final = {
    "note": "note.contact_id",
    "escalation_note": "(SELECT x.contact_id FROM escalation x WHERE x.id = escalation_note.escalation_id)",
    "raised_hand": "raised_hand.contact_id",
    "authority_grant": "authority_grant.contact_id",
    "authority_request": "authority_request.contact_id",
}


def before(kept: str) -> str:
    """SQL of the instant before which this class goes; empty where it is not pruned by this command."""
    return (
        f"(SELECT {{now}} - CAST(r.days AS bigint) * {_DAY_US} FROM retention r JOIN command_effect e ON e.entity_id = r.id"
        f" WHERE {{done}} AND e.entity = 'retention' AND r.kept = '{kept}')"
    )


def _is_held(thing: str) -> str:
    return f"EXISTS (SELECT 1 FROM legal_hold h WHERE h.released_at IS NULL AND h.entity_id = {thing})"


def pruned() -> Iterator[str]:
    """Statements over the classes whose row in `command_effect` is done."""
    yield from _agent_states()
    yield from _notes()
    yield from _ledger()
    yield from _contacts()


def _agent_states() -> Iterator[str]:
    yield f"DELETE FROM agent_state WHERE until_at < {before('agent_states')} AND NOT {_is_held('agent_state.agent_id')}"


def _notes() -> Iterator[str]:
    when = before("notes")
    for table, column, age, may_be_missing in _NOTES:
        value = "NULL" if may_be_missing else f"'{ERASED}'"
        held = ""
        if table in _CONTACTS:
            customer = f"(SELECT c.customer_id FROM contact c WHERE c.id = {_CONTACTS[table]})"
            held = f" AND NOT {_is_held(customer)}"
        yield (
            f"UPDATE {table} SET {column} = {value} WHERE {age} < {when} AND {column} IS NOT NULL"
            f" AND {column} <> '{ERASED}'{held}"
        )
    yield from _coaching(when)
    yield (
        f"UPDATE customer_follow_up SET text = '{ERASED}' WHERE coalesce(done_at, withdrawn_at) < {when}"
        f" AND text <> '{ERASED}' AND NOT {_is_held('(SELECT c.customer_id FROM contact c WHERE c.id = contact_id)')}"
    )
    yield (
        "UPDATE handover_line SET note = NULL WHERE note IS NOT NULL AND handover_id IN"
        f" (SELECT o.id FROM handover o WHERE o.begun_at < {when})"
    )
    yield f"DELETE FROM change WHERE entity = 'raised_hand' AND at < {when}"


def _coaching(when: str) -> Iterator[str]:
    """Texts about agents; of one whom a legal hold keeps they stay. Drafts end by themselves, and go here, too."""
    for table, columns, age in _COACHING:
        emptied = ", ".join(f"{column} = NULL" for column in columns)
        some = ", ".join(f"{table}.{column}" for column in columns)
        there = f"coalesce({some}) IS NOT NULL" if len(columns) > 1 else f"{some} IS NOT NULL"
        yield f"UPDATE {table} SET {emptied} WHERE {age} < {when} AND {there} AND NOT {_is_held(f'{table}.agent_id')}"
    yield (
        f"UPDATE coaching_consent SET reason = '{ERASED}' WHERE basis = 'reason' AND reason <> '{ERASED}' AND given_at < {when}"
        f" AND NOT {_is_held('coaching_consent.agent_id')}"
    )
    of = "FROM contact_review r WHERE r.id = review_score.review_id AND r.finished_at <"
    yield (
        f"UPDATE review_score SET evidence = NULL WHERE evidence IS NOT NULL AND EXISTS (SELECT 1 {of} {when}"
        f" AND NOT {_is_held('r.agent_id')})"
    )
    yield (
        f"DELETE FROM coaching_draft WHERE made_at < {when} AND (agent_id IS NULL OR NOT {_is_held('coaching_draft.agent_id')})"
    )


def _ledger() -> Iterator[str]:
    when = before("ledger")
    nothing_held = "NOT EXISTS (SELECT 1 FROM legal_hold h WHERE h.released_at IS NULL)"
    first = "(SELECT e.subject_id FROM command_effect e WHERE {done} AND e.entity = 'retention' LIMIT 1)"
    old = f"t.at < {when} AND {nothing_held}"
    yield booked(
        "authority_use",
        f"{old} AND coalesce(t.payee, t.billing_reference, t.asked_key, CAST(t.customer_id AS text)) IS NOT NULL",
        first,
    )
    yield booked("command", f"{old} AND coalesce(t.reason, t.payload) IS NOT NULL", first)
    yield booked(
        "command_effect",
        f"t.entity <> 'seal' AND coalesce(t.was, t.became) IS NOT NULL AND t.command_id IN"
        f" (SELECT c.id FROM command c WHERE c.at < {when}) AND {nothing_held}",
        first,
    )
    yield (
        "UPDATE authority_use SET customer_id = NULL, payee = NULL, billing_reference = NULL, asked_key = NULL"
        f" WHERE id IN ({these('authority_use')})"
    )
    yield f"UPDATE command SET reason = NULL, payload = NULL WHERE id IN ({these('command')})"
    yield f"UPDATE command_effect SET was = NULL, became = NULL WHERE id IN ({these('command_effect')})"
    yield from seals_renewed()


def _contacts() -> Iterator[str]:
    when = before("contacts")
    over = f"state = 'closed' AND closed_at < {when}"
    yield (
        "UPDATE contact SET customer_id = NULL, external_id = NULL WHERE"
        f" {over} AND (customer_id IS NOT NULL OR external_id IS NOT NULL) AND NOT {_is_held('contact.customer_id')}"
    )
    yield (
        f"UPDATE service_case SET customer_id = NULL, external_id = NULL WHERE opened_at < {when}"
        " AND (customer_id IS NOT NULL OR external_id IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM contact c WHERE"
        f" c.case_id = service_case.id AND (c.customer_id IS NOT NULL OR coalesce(c.closed_at, {{now}}) >= {when}))"
    )
    # Nobody refers to them any more. A customer who came in without a contact yet has nothing that says how old they are.
    used = " AND ".join(
        f"NOT EXISTS (SELECT 1 FROM {table} u WHERE u.customer_id = customer.id)"
        for table in ("contact", "service_case", "authority_use")
    )
    yield f"DELETE FROM customer WHERE {when} IS NOT NULL AND {used} AND NOT {_is_held('customer.id')}"
