"""Acts on escalations: raised, taken, handed on, promised, resolved, returned; and what is still done for the customer."""

from typing import Final

from db import words
from db.commands.act import LINE, LOOK_FOR_CHANGES, NO_NOTE, NO_REASON, Act, Duty
from db.commands.set_up_values import missing, one_of, unknown
from db.escalation_due import due_us_sql

_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"
_OF_LINE: Final = Duty((*LINE, "coach"), queue="n.queue_id")
_HAVE: Final = Duty(LINE, queue="n.queue_id")
_RESOLVED: Final = ("ended", "n.state = 'resolved'")
#: What one decides on: who has it and how it stands.
_DECIDED: Final = ("owner_id", "state")
#: The cause of an escalation that was raised by mistake and taken back; it is none of `words.CAUSES`.
WITHDRAWN: Final = "withdrawn"
#: A due time further ahead than this is a slip of the pen; microseconds.
_LATEST_DUE_US: Final = 90 * 24 * 3600 * 1_000_000
#: A person who is still there.
_STILL: Final = " AND known.disabled_at IS NULL"
#: Which standard it is about, if one is named.
_STANDARD: Final = unknown("unknown_standard", "standard", "i.to_standard_id")


def _note(kind: str) -> str:
    """The words that came with the act, a row for each escalation."""
    return (
        "INSERT INTO escalation_note (id, escalation_id, kind, staff_id, at, text)"
        f" SELECT {{new_id}}, e.entity_id, '{kind}', {_ME}, {{now}}, {{note}} FROM command_effect e"
        f" WHERE {{done}} AND NOT {NO_NOTE}"
    )


def _to_come(column: str) -> tuple[tuple[str, str], ...]:
    """A time that is over, or so far ahead that it is a slip."""
    return (
        ("in_the_past", f"coalesce(i.to_{column}, 0) <= {{now}}"),
        ("out_of_range", f"i.to_{column} > {{now}} + {_LATEST_DUE_US}"),
    )


#: For a contact. Its owner is who has duty in the queue; a due time that is not given follows from reason and severity.
RAISE: Final = Act(
    kind="escalation.raise",
    subject="contact",
    operation="insert",
    into="escalation",
    asked={
        "reason": "text",
        "severity": "text",
        "asked_by": "text",
        "due_at": "bigint",
        "amount_minor": "bigint",
        "currency": "text",
        "standard_id": "uuid",
    },
    sets={
        "contact_id": "n.id",
        "case_id": "n.case_id",
        "queue_id": "n.queue_id",
        "reason": "i.to_reason",
        "severity": "coalesce(i.to_severity, 'normal')",
        "asked_by": "coalesce(i.to_asked_by, 'line')",
        "amount_minor": "i.to_amount_minor",
        "currency": "i.to_currency",
        "standard_id": "i.to_standard_id",
        "raised_by_staff_id": _ME,
        "owner_id": "(SELECT oq.duty_supervisor_id FROM queue oq WHERE oq.id = n.queue_id)",
        "raised_at": "{now}",
        "due_at": "coalesce(i.to_due_at, {now} + "
        + due_us_sql("i.to_reason", "coalesce(i.to_severity, 'normal')")
        + ")",
    },
    duty=_OF_LINE,
    refusals=(
        one_of("reason", words.ESCALATION_REASONS),
        ("out_of_range", f"coalesce(i.to_severity, 'normal') NOT IN {words.SEVERITIES}"),
        ("out_of_range", f"coalesce(i.to_asked_by, 'line') NOT IN {words.ASKED_BY}"),
        ("amount_needs_currency", "(i.to_amount_minor IS NULL) <> (trim(coalesce(i.to_currency, '')) = '')"),
        ("out_of_range", "i.to_amount_minor < 0 OR length(i.to_currency) > 3"),
        _STANDARD,
        ("in_the_past", "i.to_due_at <= {now}"),
        ("out_of_range", f"i.to_due_at > {{now}} + {_LATEST_DUE_US}"),
        (
            "already_raised",
            "EXISTS (SELECT 1 FROM escalation o WHERE o.contact_id = n.id AND o.reason = i.to_reason"
            " AND o.state <> 'resolved')",
        ),
    ),
    # It stays in the record as taken back, with the words that came with it.
    undo_sets={"state": "'resolved'", "resolved_at": "{now}", "cause": f"'{WITHDRAWN}'"},
    undo_refusals=(("ended", "n.state <> 'open'"),),
    afterwards=(_note("asked"),),
)

#: 'I have it': the clock of taking stops at the first time somebody does.
TAKE: Final = Act(
    kind="escalation.take",
    subject="escalation",
    asked={},
    sets={
        "owner_id": _ME,
        "state": "CASE WHEN n.state = 'promised' THEN 'promised' ELSE 'taken' END",
        "taken_at": "coalesce(n.taken_at, {now})",
    },
    duty=_HAVE,
    decided=_DECIDED,
    refusals=(
        _RESOLVED,
        ("already_so", f"n.owner_id = {_ME} AND n.state IN ('taken', 'promised')"),
        LOOK_FOR_CHANGES,
    ),
)

#: To another person of the line, who has to take it.
HAND_ON: Final = Act(
    kind="escalation.hand_on",
    subject="escalation",
    asked={"owner_id": "uuid"},
    sets={"owner_id": "i.to_owner_id", "state": "CASE WHEN n.state = 'promised' THEN 'promised' ELSE 'open' END"},
    duty=_HAVE,
    decided=_DECIDED,
    refusals=(
        _RESOLVED,
        LOOK_FOR_CHANGES,
        missing("unknown_person", "staff", "i.to_owner_id", _STILL),
        ("already_so", "n.owner_id = i.to_owner_id"),
        (
            "not_of_the_line",
            "NOT EXISTS (SELECT 1 FROM staff_role hr WHERE hr.staff_id = i.to_owner_id"
            f" AND hr.role IN {LINE} AND hr.from_at <= {{now}} AND (hr.until_at IS NULL OR hr.until_at > {{now}})"
            " AND (hr.queue_id = n.queue_id OR (hr.queue_id IS NULL AND (hr.team_id IS NULL OR hr.team_id ="
            " (SELECT hq.team_id FROM queue hq WHERE hq.id = n.queue_id)))))",
        ),
        ("words_needed", f"{NO_NOTE} AND {NO_REASON}"),
    ),
    afterwards=(_note("handed_on"),),
)

#: The customer is called back, by a time that was promised; whoever promised it has it.
PROMISE: Final = Act(
    kind="escalation.promise",
    subject="escalation",
    asked={"promised_at": "bigint"},
    sets={
        "state": "'promised'",
        "promised_at": "i.to_promised_at",
        "promise_made_at": "{now}",
        "owner_id": f"coalesce({_ME}, n.owner_id)",
        "taken_at": "coalesce(n.taken_at, {now})",
    },
    duty=_HAVE,
    decided=_DECIDED,
    refusals=(_RESOLVED, LOOK_FOR_CHANGES, *_to_come("promised_at")),
    afterwards=(_note("promised"),),
)

#: Closed: why it came to it, and in the note what was done for the customer.
RESOLVE: Final = Act(
    kind="escalation.resolve",
    subject="escalation",
    asked={"cause": "text", "standard_id": "uuid"},
    sets={
        "state": "'resolved'",
        "resolved_at": "{now}",
        "cause": "i.to_cause",
        "standard_id": "coalesce(i.to_standard_id, n.standard_id)",
        "owner_id": f"coalesce({_ME}, n.owner_id)",
        "taken_at": "coalesce(n.taken_at, {now})",
    },
    duty=_HAVE,
    decided=_DECIDED,
    refusals=(
        _RESOLVED,
        LOOK_FOR_CHANGES,
        (
            "request_open",
            "EXISTS (SELECT 1 FROM authority_request rr WHERE rr.escalation_id = n.id AND rr.state IN ('open', 'second'))",
        ),
        ("cause_needed", f"coalesce(i.to_cause, '') NOT IN {words.CAUSES}"),
        ("done_needed", NO_NOTE),
        _STANDARD,
    ),
    afterwards=(_note("done"),),
)

#: What was thought resolved comes back, with a due time anew, to who had it.
RETURN: Final = Act(
    kind="escalation.return",
    subject="escalation",
    asked={},
    sets={
        "state": "'returned'",
        "resolved_at": "NULL",
        "returned_at": "{now}",
        "due_at": "{now} + " + due_us_sql("n.reason", "n.severity"),
    },
    duty=_OF_LINE,
    decided=("state",),
    refusals=(
        ("not_resolved", "n.state <> 'resolved'"),
        LOOK_FOR_CHANGES,
        ("words_needed", f"{NO_NOTE} AND {NO_REASON}"),
    ),
    afterwards=(_note("returned"),),
)

CHANGE_DUE: Final = Act(
    kind="escalation.set_due",
    subject="escalation",
    asked={"due_at": "bigint"},
    sets={"due_at": "i.to_due_at"},
    duty=_HAVE,
    decided=("due_at",),
    refusals=(
        _RESOLVED,
        LOOK_FOR_CHANGES,
        *_to_come("due_at"),
        ("already_so", "n.due_at = i.to_due_at"),
        ("words_needed", NO_REASON),
    ),
)

#: What is still done for the customer, by whom, until when; the note says what.
ADD_FOLLOW_UP: Final = Act(
    kind="follow_up.add",
    subject="escalation",
    operation="insert",
    into="customer_follow_up",
    asked={"due_at": "bigint", "owner_id": "uuid"},
    sets={
        "escalation_id": "n.id",
        "queue_id": "n.queue_id",
        "contact_id": "n.contact_id",
        "owner_id": f"coalesce(i.to_owner_id, {_ME}, n.owner_id)",
        "text": "{note}",
        "made_at": "{now}",
        "due_at": "i.to_due_at",
    },
    duty=_HAVE,
    refusals=(
        ("note_missing", NO_NOTE),
        *_to_come("due_at"),
        ("unknown_person", f"i.to_owner_id IS NOT NULL AND {missing('', 'staff', 'i.to_owner_id', _STILL)[1]}"),
    ),
    undo_sets={"withdrawn_at": "{now}"},
    undo_refusals=(("ended", "n.done_at IS NOT NULL OR n.withdrawn_at IS NOT NULL"),),
)

FOLLOW_UP_DONE: Final = Act(
    kind="follow_up.done",
    subject="customer_follow_up",
    asked={},
    sets={"done_at": "{now}", "owner_id": f"coalesce({_ME}, n.owner_id)"},
    duty=_HAVE,
    decided=("done_at",),
    refusals=(("ended", "n.done_at IS NOT NULL OR n.withdrawn_at IS NOT NULL"), LOOK_FOR_CHANGES),
)

FOLLOW_UP_DUE: Final = Act(
    kind="follow_up.set_due",
    subject="customer_follow_up",
    asked={"due_at": "bigint"},
    sets={"due_at": "i.to_due_at"},
    duty=_HAVE,
    decided=("due_at",),
    refusals=(
        ("ended", "n.done_at IS NOT NULL OR n.withdrawn_at IS NOT NULL"),
        LOOK_FOR_CHANGES,
        *_to_come("due_at"),
        ("words_needed", NO_REASON),
    ),
)

ESCALATION_ACTS: Final = (
    RAISE,
    TAKE,
    HAND_ON,
    PROMISE,
    RESOLVE,
    RETURN,
    CHANGE_DUE,
    ADD_FOLLOW_UP,
    FOLLOW_UP_DONE,
    FOLLOW_UP_DUE,
)
