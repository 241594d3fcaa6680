"""Asking for more than one may, for the agent's own program: a request is an escalation, and can be taken back."""

from typing import Final

from db.authority.decision_sql import DECISION
from db.commands.act import LONGEST_NOTE
from db.commands.escalation_acts import WITHDRAWN
from db.desktop.authority_acts import AMOUNT, ASKED, CURRENCY, KIND, MONEY
from db.desktop.desktop_acts import CONTACT, DesktopAct, Given, trimmed
from db.escalation_due import due_us_sql

_TOLD: Final = (
    "SELECT r.id AS request, e.number AS escalation, r.state, r.amount, r.currency, r.told, e.due_at, r.decided_at,"
    " (SELECT s.name FROM staff s WHERE s.id = e.owner_id) AS owner, (SELECT g.number FROM authority_grant g WHERE"
    " g.request_id = r.id AND g.revoked_at IS NULL ORDER BY g.number DESC LIMIT 1) AS grant_number"
    " FROM authority_request r JOIN escalation e ON e.id = r.escalation_id WHERE "
)
_UNDECIDED: Final = (
    "EXISTS (SELECT 1 FROM escalation e WHERE e.contact_id = {contact} AND e.reason = 'blocked_by_limit'"
    " AND e.state <> 'resolved')"
)

REQUEST: Final = DesktopAct(
    "request_authority",
    "request",
    (CONTACT, KIND, AMOUNT, CURRENCY, Given("note", "text", "NULL")),
    (
        *ASKED,
        ("too_long", f"length({{note}}) > {LONGEST_NOTE}"),
        ("asked_already", _UNDECIDED),
        ("no_need", f"EXISTS ({DECISION} SELECT 1 FROM verdict v WHERE v.refusal IS NULL)"),
    ),
    (
        "INSERT INTO escalation (id, contact_id, case_id, queue_id, reason, severity, asked_by, amount_minor, currency,"
        " raised_by_agent_id, raised_at, due_at) SELECT {made}, c.id, c.case_id, c.queue_id, 'blocked_by_limit', 'normal',"
        f" 'agent', CASE WHEN {MONEY} THEN {{amount}} END, CASE WHEN {MONEY} THEN (SELECT f.currency FROM floor f) END,"
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
    f"{_TOLD} r.escalation_id = {{made}}",
    verbs="authority",
)

_MINE: Final = "SELECT 1 FROM authority_request r WHERE r.id = {request} AND r.agent_id = {me}"
_NOT_MINE: Final = ("not_your_request", f"NOT EXISTS ({_MINE})")

ANSWER: Final = DesktopAct(
    "request_answer",
    "answer",
    (Given("request", "uuid"),),
    (_NOT_MINE,),
    (),
    f"{_TOLD} r.id = {{request}}",
    verbs="authority",
)

WITHDRAW: Final = DesktopAct(
    "withdraw_request",
    "withdraw",
    (Given("request", "uuid"),),
    (
        _NOT_MINE,
        (None, f"EXISTS ({_MINE} AND r.state = 'withdrawn')"),
        ("decided", f"NOT EXISTS ({_MINE} AND r.state IN ('open', 'second'))"),
    ),
    (
        "UPDATE escalation SET state = 'resolved', resolved_at = {now}, cause = "
        f"'{WITHDRAWN}' WHERE state <> 'resolved' AND id = (SELECT r.escalation_id FROM authority_request r"
        " WHERE r.id = {request} AND r.state IN ('open', 'second'))",
        "UPDATE authority_request SET state = 'withdrawn', decided_at = {now} WHERE id = {request}"
        " AND state IN ('open', 'second')",
    ),
    f"{_TOLD} r.id = {{request}}",
    # In the order in which an approval takes them.
    locks=(
        "PERFORM 1 FROM authority_request r WHERE r.id = {request} AND r.agent_id = {me} FOR NO KEY UPDATE",
        "PERFORM 1 FROM escalation e WHERE e.id = (SELECT r.escalation_id FROM authority_request r WHERE r.id = {request}"
        " AND r.agent_id = {me}) FOR NO KEY UPDATE",
    ),
    verbs="authority",
)

REQUEST_ACTS: Final = (REQUEST, ANSWER, WITHDRAW)
