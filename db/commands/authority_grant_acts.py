"""Acts on grants: given to an agent, a team, for one contact or an incident; changed, approved by a second, revoked.

Who gives, who approves and who uses are different people. What is above the giver's approval limit is refused; what is
above the kind's threshold waits for a second person.
"""

from typing import Final

from db.authority.limits_sql import above_own
from db.commands.act import LINE, LOOK_FOR_CHANGES, NO_NOTE, Act, Duty, DutyAnyOf, DutyInAll, SqlType
from db.commands.authority_limit_acts import LARGEST_AMOUNT
from db.commands.set_up_values import missing, unknown

_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"
#: A grant that ends further ahead than this is a slip of the pen; microseconds.
LATEST_END_US: Final = 366 * 86_400_000_000
_QUEUE_ID_AND_BLANK: Final = 37

_AMOUNTS: Final[dict[str, SqlType]] = {"kind_id": "uuid", "per_use": "bigint", "budget": "bigint", "until_at": "bigint"}
_WAITS: Final = (
    "EXISTS (SELECT 1 FROM authority_kind wk WHERE wk.id = {kind} AND wk.second_above IS NOT NULL"
    " AND {budget} > wk.second_above)"
)


def _state(kind: str, budget: str) -> str:
    """A grant above the kind's threshold waits for a second person."""
    waits = _WAITS.replace("{kind}", kind).replace("{budget}", budget)
    return f"CASE WHEN {waits} THEN 'waiting' ELSE 'active' END"


_VALUES: Final = {
    "kind_id": "i.to_kind_id",
    "per_use": "i.to_per_use",
    "budget": "i.to_budget",
    "until_at": "i.to_until_at",
    "state": _state("i.to_kind_id", "i.to_budget"),
    "reason": "{note}",
    "granted_by_id": _ME,
    "granted_at": "{now}",
    "from_at": "{now}",
}
_KIND: Final = missing("unknown_kind", "authority_kind", "i.to_kind_id", " AND known.retired_at IS NULL")
_BUDGETED: Final = (
    ("amount_needed", f"coalesce(i.to_per_use, 0) NOT BETWEEN 1 AND {LARGEST_AMOUNT}"),
    ("amount_needed", f"coalesce(i.to_budget, 0) NOT BETWEEN 1 AND {LARGEST_AMOUNT}"),
    ("use_above_budget", "i.to_per_use > i.to_budget"),
)
_ENDS: Final = (
    ("in_the_past", "coalesce(i.to_until_at, 0) <= {now}"),
    ("out_of_range", f"i.to_until_at > {{now}} + {LATEST_END_US}"),
)
_WHY: Final = ("why_needed", NO_NOTE)
_REVOKED: Final = ("ended", "n.revoked_at IS NOT NULL OR n.until_at <= {now} OR n.state = 'declined'")
#: A grant that was taken back stays in the record as revoked.
_TAKEN_BACK: Final = {"revoked_at": "{now}"}
_NOT_OVER: Final = (("ended", "n.revoked_at IS NOT NULL"),)


def _within_own(team: str, queue: str | None = None) -> tuple[tuple[str, str], ...]:
    return (
        ("above_own_limit", above_own("i.to_per_use", "per_use", "i.to_kind_id", team, queue=queue)),
        ("above_own_budget", above_own("i.to_budget", "per_agent", "i.to_kind_id", team, queue=queue)),
    )


_ASKED_QUEUES: Final = "lower(coalesce(i.to_queues, ''))"


def _named(queue: str, listed: str) -> str:
    return f"replace({listed}, CAST({queue}.id AS text), '') <> {listed}"


_TEAM: Final = "coalesce(i.to_team_id, (SELECT ga.team_id FROM agent ga WHERE ga.id = i.to_agent_id))"

#: To an agent or to a team. `queues` are ids parted by blanks; none means all.
GIVE: Final = Act(
    kind="authority_grant.give",
    subject=None,
    operation="insert",
    into="authority_grant",
    asked={**_AMOUNTS, "agent_id": "uuid", "team_id": "uuid", "intent": "text", "queues": "text"},
    sets={**_VALUES, "agent_id": "i.to_agent_id", "team_id": _TEAM, "intent": "nullif(trim(i.to_intent), '')"},
    noted=("queues",),
    duty=Duty(LINE, team=_TEAM),
    refusals=(
        _KIND,
        ("one_receiver", "(i.to_agent_id IS NULL) = (i.to_team_id IS NULL)"),
        unknown("agent_gone", "agent", "i.to_agent_id", " AND known.retired_at IS NULL"),
        unknown("unknown_team", "team", "i.to_team_id"),
        (
            "not_to_yourself",
            "EXISTS (SELECT 1 FROM agent ga WHERE ga.login = {actor} AND (ga.id = i.to_agent_id"
            " OR ga.team_id = i.to_team_id))",
        ),
        *_BUDGETED,
        *_ENDS,
        ("too_long", "length(i.to_intent) > 80"),
        (
            "unknown_queue",
            f"trim({_ASKED_QUEUES}) <> '' AND length(trim({_ASKED_QUEUES})) <> {_QUEUE_ID_AND_BLANK}"
            f" * (SELECT count(*) FROM queue q WHERE {_named('q', _ASKED_QUEUES)}) - 1",
        ),
        _WHY,
        *_within_own(_TEAM),
    ),
    afterwards=(
        "INSERT INTO authority_grant_queue (id, grant_id, queue_id) SELECT {new_id}, e.entity_id, q.id"
        f" FROM command_effect e JOIN queue q ON {_named('q', 'lower(b.queues)')} WHERE {{done}}",
    ),
    undo_sets=_TAKEN_BACK,
    undo_refusals=_NOT_OVER,
)

_QUEUES_TEAM: Final = "(SELECT gq.team_id FROM queue gq WHERE gq.id = n.queue_id)"
#: Agents who have it are not those who give it.
_HAS_IT: Final = ("not_to_yourself", "EXISTS (SELECT 1 FROM agent ga WHERE ga.id = n.agent_id AND ga.login = {actor})")

#: 'Authorise this now': for one contact, to whoever has it.
AUTHORISE: Final = Act(
    kind="authority_grant.authorise",
    subject="contact",
    operation="insert",
    into="authority_grant",
    asked=_AMOUNTS,
    sets={**_VALUES, "contact_id": "n.id", "team_id": _QUEUES_TEAM},
    duty=Duty(LINE, queue="n.queue_id"),
    refusals=(_HAS_IT, _KIND, *_BUDGETED, *_ENDS, _WHY, *_within_own(_QUEUES_TEAM, "n.queue_id")),
    undo_sets=_TAKEN_BACK,
    undo_refusals=_NOT_OVER,
)

_ITS_QUEUES: Final = (
    "EXISTS (SELECT 1 FROM incident_queue iq WHERE iq.queue_id = dq_.id AND iq.incident_id = {incident})"
)


def _above_in_some_queue(amount: str, column: str) -> str:
    """More than who is signed in may approve in one of the incident's queues."""
    above = above_own(amount, column, "i.to_kind_id", "eq.team_id", queue="eq.id")
    return (
        "EXISTS (SELECT 1 FROM incident_queue ei JOIN queue eq ON eq.id = ei.queue_id WHERE ei.incident_id = n.id"
        f" AND {above})"
    )


#: For all contacts of an incident, until it ends or the time or the budget is over.
EMERGENCY: Final = Act(
    kind="authority_grant.emergency",
    subject="incident",
    operation="insert",
    into="authority_grant",
    asked=_AMOUNTS,
    sets={**_VALUES, "incident_id": "n.id"},
    duty=DutyInAll(LINE, among=_ITS_QUEUES.replace("{incident}", "n.id")),
    refusals=(
        ("ended", "n.ended_at IS NOT NULL"),
        _KIND,
        *_BUDGETED,
        *_ENDS,
        _WHY,
        ("above_own_limit", _above_in_some_queue("i.to_per_use", "per_use")),
        ("above_own_budget", _above_in_some_queue("i.to_budget", "per_agent")),
    ),
    undo_sets=_TAKEN_BACK,
    undo_refusals=_NOT_OVER,
)

#: Whose business a grant is: of its team, its contact's queue, or the whole of its incident.
_OF_GRANT: Final = DutyAnyOf(
    LINE,
    team="n.team_id",
    ways=(
        ("n.team_id IS NOT NULL", Duty(LINE, team="n.team_id")),
        (
            "n.contact_id IS NOT NULL",
            Duty(LINE, queue="(SELECT gc.queue_id FROM contact gc WHERE gc.id = n.contact_id)"),
        ),
        ("n.incident_id IS NOT NULL", DutyInAll(LINE, among=_ITS_QUEUES.replace("{incident}", "n.incident_id"))),
    ),
)
_OWN_GRANT: Final = (
    "not_to_yourself",
    "EXISTS (SELECT 1 FROM agent ga WHERE ga.login = {actor} AND (ga.id = n.agent_id OR (n.agent_id IS NULL"
    " AND n.contact_id IS NULL AND ga.team_id = n.team_id) OR ga.id ="
    " (SELECT gc.agent_id FROM contact gc WHERE gc.id = n.contact_id)))",
)
#: More at once, in all or for longer; what becomes less may be made so by everybody whose business it is.
_IS_MORE: Final = "(i.to_budget > n.budget OR i.to_per_use > n.per_use OR i.to_until_at > n.until_at)"
#: For an incident's, which is no team's, one has to be able to approve it for the whole floor.
_TEAM_LIMITS: Final = (
    ("above_own_limit", f"{_IS_MORE} AND {above_own('i.to_per_use', 'per_use', 'n.kind_id', 'n.team_id')}"),
    ("above_own_budget", f"{_IS_MORE} AND {above_own('i.to_budget', 'per_agent', 'n.kind_id', 'n.team_id')}"),
)

CHANGE: Final = Act(
    kind="authority_grant.change",
    subject="authority_grant",
    asked={"per_use": "bigint", "budget": "bigint", "until_at": "bigint"},
    sets={
        "per_use": "i.to_per_use",
        "budget": "i.to_budget",
        "until_at": "i.to_until_at",
        "state": f"CASE WHEN {_IS_MORE} THEN {_state('n.kind_id', 'i.to_budget')} ELSE n.state END",
        "approved_by_id": f"CASE WHEN {_IS_MORE} THEN NULL ELSE n.approved_by_id END",
        "granted_by_id": f"CASE WHEN {_IS_MORE} THEN {_ME} ELSE n.granted_by_id END",
    },
    duty=_OF_GRANT,
    decided=("per_use", "budget", "until_at"),
    partial=True,
    refusals=(
        _REVOKED,
        LOOK_FOR_CHANGES,
        _OWN_GRANT,
        *_BUDGETED,
        ("budget_spent", "i.to_budget < n.spent"),
        *_ENDS,
        *_TEAM_LIMITS,
    ),
    undo_refusals=(("budget_spent", "w.budget < n.spent"), ("ended", "n.revoked_at IS NOT NULL")),
)

REVOKE: Final = Act(
    kind="authority_grant.revoke",
    subject="authority_grant",
    asked={},
    sets={"revoked_at": "{now}", "revoked_by_id": _ME},
    duty=_OF_GRANT,
    decided=("revoked_at",),
    refusals=(_REVOKED, LOOK_FOR_CHANGES),
    undo_refusals=(_OWN_GRANT,),
)

_SAME_PERSON: Final = f"(n.granted_by_id = {_ME} OR (n.granted_by_id IS NULL AND {_ME} IS NULL))"
_WAITING: Final = (_REVOKED, ("not_waiting", "n.state <> 'waiting'"), LOOK_FOR_CHANGES)

#: The second person says yes.
APPROVE: Final = Act(
    kind="authority_grant.approve",
    subject="authority_grant",
    asked={},
    sets={"state": "'active'", "approved_by_id": _ME},
    duty=_OF_GRANT,
    decided=("state", "per_use", "budget"),
    refusals=(
        *_WAITING,
        ("second_person", _SAME_PERSON),
        _OWN_GRANT,
        ("above_own_limit", above_own("n.per_use", "per_use", "n.kind_id", "n.team_id")),
        ("above_own_budget", above_own("n.budget", "per_agent", "n.kind_id", "n.team_id")),
    ),
)

DECLINE: Final = Act(
    kind="authority_grant.decline",
    subject="authority_grant",
    asked={},
    sets={"state": "'declined'"},
    duty=_OF_GRANT,
    decided=("state",),
    refusals=(*_WAITING, ("second_person", _SAME_PERSON)),
)

AUTHORITY_GRANT_ACTS: Final = (GIVE, AUTHORISE, EMERGENCY, CHANGE, REVOKE, APPROVE, DECLINE)
