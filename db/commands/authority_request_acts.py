"""Acts on what agents ask for beyond their authority: approved for this contact, or declined with what to tell the customer.

Deciding closes the escalation that the request is, in the same command; undo opens both again until the grant is used.
"""

from typing import Final

from db.authority.decision_sql import given_to_customer
from db.authority.limits_sql import above_own
from db.commands.act import LINE, LOOK_FOR_CHANGES, NO_NOTE, Act, Along, Duty
from db.desktop.desktop_acts import JUST_HAD_S

_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"
#: An approval holds so long: the contact may come back once more within it. Microseconds.
APPROVED_FOR_US: Final = 86_400_000_000

_NEEDS_SECOND: Final = (
    "EXISTS (SELECT 1 FROM authority_kind wk WHERE wk.id = n.kind_id AND wk.second_above IS NOT NULL"
    " AND n.amount > wk.second_above)"
)
_TEAM: Final = "(SELECT rq.team_id FROM queue rq WHERE rq.id = n.queue_id)"
_DUTY: Final = Duty(LINE, queue="n.queue_id")
_DECIDED: Final = ("ended", "n.state NOT IN ('open', 'second')")
#: What is approved now could not be used any more: the contact is over, and nobody just had it.
CONTACT_OVER: Final = (
    "EXISTS (SELECT 1 FROM contact oc WHERE oc.id = n.contact_id AND oc.state = 'closed' AND NOT EXISTS"
    " (SELECT 1 FROM contact_segment os WHERE os.contact_id = oc.id AND os.agent_id IS NOT NULL"
    f" AND coalesce(os.wrapped_at, os.ended_at, {{now}}) >= {{now}} - {JUST_HAD_S * 1_000_000}))"
)
#: Nor what is more than one customer may have from everybody together.
_OVER_CAP: Final = (
    "EXISTS (SELECT 1 FROM authority_kind ck JOIN authority_setting cs ON cs.single = 1 WHERE ck.id = n.kind_id"
    " AND ck.measure = 'money' AND n.amount + "
    + given_to_customer("n.contact_id", "cs.customer_days")
    + " > cs.customer_cap)"
)
_ASKED_BY_SELF: Final = (
    "not_to_yourself",
    "EXISTS (SELECT 1 FROM agent ra WHERE ra.id = n.agent_id AND ra.login = {actor})",
)
_OF_REQUESTS: Final = (
    "FROM command_effect e JOIN authority_request r ON r.id = e.entity_id AND e.entity = 'authority_request'"
)


def _closed(state: str) -> Along:
    """The escalation that the request is, when the request is decided."""
    return Along(
        table="escalation",
        found=f"SELECT r.escalation_id AS id, e.subject_id {_OF_REQUESTS} WHERE {{done}} AND r.state = '{state}'",
        sets={
            "state": "'resolved'",
            "resolved_at": "{now}",
            "cause": "'authority'",
            "owner_id": f"coalesce({_ME}, n.owner_id)",
            "taken_at": "coalesce(n.taken_at, {now})",
        },
        locked="SELECT r.escalation_id FROM authority_request r WHERE r.id IN ({ids})",
        where="n.state <> 'resolved'",
    )


def _noted(condition: str) -> str:
    return (
        "INSERT INTO escalation_note (id, escalation_id, kind, staff_id, at, text)"
        f" SELECT {{new_id}}, r.escalation_id, 'done', {_ME}, {{now}}, {{note}} {_OF_REQUESTS}"
        f" WHERE {{done}} AND {condition} AND NOT {NO_NOTE}"
    )


#: Once, for this contact and this amount; above the kind's threshold the first approval leaves it to a second person.
APPROVE: Final = Act(
    kind="authority_request.approve",
    subject="authority_request",
    asked={},
    sets={
        "state": f"CASE WHEN n.state = 'open' AND {_NEEDS_SECOND} THEN 'second' ELSE 'approved' END",
        "decided_by_id": f"CASE WHEN n.state = 'open' THEN {_ME} ELSE n.decided_by_id END",
        "second_by_id": f"CASE WHEN n.state = 'second' THEN {_ME} ELSE n.second_by_id END",
        "decided_at": "{now}",
        "told": "{note}",
    },
    duty=_DUTY,
    decided=("state",),
    refusals=(
        _DECIDED,
        LOOK_FOR_CHANGES,
        ("contact_over", CONTACT_OVER),
        ("over_customer_cap", _OVER_CAP),
        _ASKED_BY_SELF,
        (
            "second_person",
            f"n.state = 'second' AND (n.decided_by_id = {_ME} OR (n.decided_by_id IS NULL AND {_ME} IS NULL))",
        ),
        ("above_own_limit", above_own("n.amount", "per_use", "n.kind_id", _TEAM, queue="n.queue_id")),
        ("above_own_budget", above_own("n.amount", "per_agent", "n.kind_id", _TEAM, queue="n.queue_id")),
    ),
    along=(_closed("approved"),),
    afterwards=(
        "INSERT INTO authority_grant (id, kind_id, contact_id, team_id, request_id, per_use, budget, granted_by_id,"
        " approved_by_id, granted_at, from_at, until_at) SELECT {new_id}, r.kind_id, r.contact_id, rq.team_id, r.id,"
        " r.amount, r.amount, r.decided_by_id, r.second_by_id, {now}, {now}, {now} + "
        f"{APPROVED_FOR_US} {_OF_REQUESTS} JOIN queue rq ON rq.id = r.queue_id WHERE {{done}} AND r.state = 'approved'",
        _noted("r.state = 'approved'"),
    ),
    undo_refusals=(("used", "EXISTS (SELECT 1 FROM authority_grant g WHERE g.request_id = n.id AND g.spent > 0)"),),
    undo_afterwards=(
        "UPDATE authority_grant SET revoked_at = {now} WHERE revoked_at IS NULL AND request_id IN"
        " (SELECT e.entity_id FROM command_effect e WHERE {done} AND e.entity = 'authority_request')",
    ),
    # Whoever uses it at this moment comes first, or finds it revoked.
    undo_locks={"authority_grant": "SELECT ug.id FROM authority_grant ug WHERE ug.request_id IN ({ids})"},
)

DECLINE: Final = Act(
    kind="authority_request.decline",
    subject="authority_request",
    asked={},
    sets={"state": "'declined'", "decided_by_id": _ME, "decided_at": "{now}", "told": "{note}"},
    duty=_DUTY,
    decided=("state",),
    refusals=(_DECIDED, LOOK_FOR_CHANGES, _ASKED_BY_SELF, ("what_to_tell_needed", NO_NOTE)),
    along=(_closed("declined"),),
    afterwards=(_noted("r.state = 'declined'"),),
)

AUTHORITY_REQUEST_ACTS: Final = (APPROVE, DECLINE)
