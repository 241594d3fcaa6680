"""Acts on agents: lent to a queue and asked back, asked into a state, members of queues, skills, breaks, hands, messages."""

from typing import Final

from db.coaching.readiness_sql import NOT_READY, not_ready
from db.commands.act import (
    LENDERS,
    LINE,
    LOOK_FOR_CHANGES,
    NO_NOTE,
    NO_REASON,
    QUEUE_CLOSED,
    Act,
    Duty,
    present_membership,
)

_AGENTS_TEAM: Final = "(SELECT da.team_id FROM agent da WHERE da.id = n.agent_id)"
_OF_AGENT: Final = Duty(LINE, team="n.team_id")
_RETIRED: Final = ("ended", "n.retired_at IS NOT NULL")
#: Characters an aux reason may have.
_LONGEST_AUX_REASON: Final = 80
_BUSY: Final = "n.state IN ('on_contact', 'ringing', 'wrap_up')"
_QUEUE_CLOSED: Final = ("queue_closed", QUEUE_CLOSED)
#: A membership that has ended keeps its end: undoing how it began would let it have lasted until now.
_OVER: Final = ("ended", "n.until_at IS NOT NULL AND n.until_at <= {now}")
_MEMBER: Final = present_membership("n.id", "i.to_queue_id")
_BACK: Final = {"until_at": "{now}"}

LEND: Final = Act(
    kind="agent.lend",
    subject="agent",
    operation="insert",
    into="queue_membership",
    asked={"queue_id": "uuid", "until_at": "bigint"},
    sets={
        "queue_id": "i.to_queue_id",
        "agent_id": "n.id",
        "source": "'lent'",
        "since_at": "{now}",
        "until_at": "i.to_until_at",
    },
    duty=Duty(LENDERS, team="n.team_id"),
    refusals=(
        _RETIRED,
        _QUEUE_CLOSED,
        ("agent_left", "n.state = 'offline'"),
        ("already_there", _MEMBER),
        ("in_the_past", "coalesce(i.to_until_at, 0) <= {now}"),
        (NOT_READY, not_ready("n.id", "i.to_queue_id")),
    ),
    undo_sets=_BACK,
    undo_refusals=(_OVER,),
)

JOIN: Final = Act(
    kind="agent.join",
    subject="agent",
    operation="insert",
    into="queue_membership",
    asked={"queue_id": "uuid", "penalty": "integer"},
    sets={
        "queue_id": "i.to_queue_id",
        "agent_id": "n.id",
        "source": "'configured'",
        "penalty": "coalesce(i.to_penalty, 0)",
        "since_at": "{now}",
    },
    duty=_OF_AGENT,
    refusals=(
        _RETIRED,
        _QUEUE_CLOSED,
        ("already_there", _MEMBER),
        ("out_of_range", "coalesce(i.to_penalty, 0) NOT BETWEEN 0 AND 99"),
        (NOT_READY, not_ready("n.id", "i.to_queue_id")),
    ),
    undo_sets=_BACK,
    undo_refusals=(_OVER,),
)

#: Ends a membership, for good or before its time: an agent who was lent comes back.
LEAVE: Final = Act(
    kind="membership.end",
    subject="queue_membership",
    asked={},
    sets={"until_at": "{now}"},
    duty=Duty(LENDERS, team=_AGENTS_TEAM),
    decided=("until_at",),
    refusals=(_OVER, LOOK_FOR_CHANGES),
    undo_refusals=(
        ("already_there", present_membership("n.agent_id", "n.queue_id")),
        # A loan that would be over by now has nothing to come back to.
        ("ended", "w.until_at IS NOT NULL AND w.until_at <= {now}"),
    ),
)

ASK_STATE: Final = Act(
    kind="agent.ask_state",
    subject="agent",
    asked={"state": "text", "aux_reason": "text"},
    sets={
        "state": f"CASE WHEN {_BUSY} THEN n.state ELSE i.to_state END",
        "aux_reason": f"CASE WHEN {_BUSY} THEN n.aux_reason WHEN i.to_state = 'aux' THEN i.to_aux_reason END",
        "next_state": f"CASE WHEN {_BUSY} THEN i.to_state END",
        "next_aux_reason": f"CASE WHEN {_BUSY} AND i.to_state = 'aux' THEN i.to_aux_reason END",
    },
    duty=_OF_AGENT,
    decided=("state", "next_state"),
    refusals=(
        _RETIRED,
        ("not_a_state_to_ask", "coalesce(i.to_state, '') NOT IN ('available', 'aux', 'offline')"),
        ("reason_needed", "i.to_state = 'aux' AND trim(coalesce(i.to_aux_reason, '')) = ''"),
        ("too_long", f"length(i.to_aux_reason) > {_LONGEST_AUX_REASON}"),
        LOOK_FOR_CHANGES,
        ("agent_left", "n.state = 'offline' AND i.to_state <> 'offline'"),
        (
            "already_so",
            f"CASE WHEN {_BUSY} THEN n.next_state ELSE n.state END = i.to_state AND"
            f" coalesce(CASE WHEN {_BUSY} THEN n.next_aux_reason ELSE n.aux_reason END, '')"
            " = CASE WHEN i.to_state = 'aux' THEN i.to_aux_reason ELSE '' END",
        ),
    ),
)

#: For one whom no telephone reports any more: what is shown of them is ended, whatever it is.
SIGN_OUT: Final = Act(
    kind="agent.sign_out",
    subject="agent",
    asked={},
    sets={"state": "'offline'", "aux_reason": "NULL", "next_state": "NULL", "next_aux_reason": "NULL"},
    duty=_OF_AGENT,
    decided=("state", "state_since"),
    refusals=(
        _RETIRED,
        ("already_so", "n.state = 'offline'"),
        LOOK_FOR_CHANGES,
        (
            "talking",
            "EXISTS (SELECT 1 FROM contact c WHERE c.agent_id = n.id AND c.state IN ('ringing', 'on_contact', 'wrap_up'))",
        ),
        ("reason_needed", NO_REASON),
    ),
)

GIVE_SKILL: Final = Act(
    kind="agent.give_skill",
    subject="agent",
    operation="insert",
    into="agent_skill",
    asked={"skill_id": "uuid", "level": "integer"},
    sets={"agent_id": "n.id", "skill_id": "i.to_skill_id", "level": "i.to_level"},
    duty=_OF_AGENT,
    refusals=(
        _RETIRED,
        ("unknown_skill", "NOT EXISTS (SELECT 1 FROM skill k WHERE k.id = i.to_skill_id)"),
        ("out_of_range", "coalesce(i.to_level, 0) NOT BETWEEN 1 AND 5"),
        (
            "already_so",
            "EXISTS (SELECT 1 FROM agent_skill k WHERE k.agent_id = n.id AND k.skill_id = i.to_skill_id)",
        ),
    ),
)

CHANGE_SKILL: Final = Act(
    kind="agent.change_skill",
    subject="agent_skill",
    asked={"level": "integer"},
    sets={"level": "i.to_level"},
    duty=Duty(LINE, team=_AGENTS_TEAM),
    decided=("level",),
    refusals=(
        LOOK_FOR_CHANGES,
        ("out_of_range", "coalesce(i.to_level, 0) NOT BETWEEN 1 AND 5"),
        ("already_so", "n.level = i.to_level"),
    ),
)

TAKE_SKILL: Final = Act(
    kind="agent.take_skill",
    subject="agent_skill",
    operation="delete",
    asked={},
    sets={},
    duty=Duty(LINE, team=_AGENTS_TEAM),
    decided=("level",),
    refusals=(LOOK_FOR_CHANGES,),
    undo_refusals=(
        ("unknown_skill", "NOT EXISTS (SELECT 1 FROM skill k WHERE k.id = w.skill_id)"),
        (
            "already_so",
            "EXISTS (SELECT 1 FROM agent_skill k WHERE k.agent_id = w.agent_id AND k.skill_id = w.skill_id)",
        ),
    ),
)

SHIFT_BREAK: Final = Act(
    kind="plan.shift",
    subject="shift_activity",
    asked={"starts_at": "bigint", "ends_at": "bigint"},
    sets={"starts_at": "i.to_starts_at", "ends_at": "i.to_ends_at"},
    duty=Duty(LENDERS, team=_AGENTS_TEAM),
    decided=("starts_at", "ends_at"),
    refusals=(
        ("not_a_break", "n.activity NOT IN ('break', 'lunch', 'training', 'meeting')"),
        ("ended", "n.ends_at <= {now}"),
        LOOK_FOR_CHANGES,
        ("in_the_past", "i.to_ends_at <= {now}"),
        (
            "out_of_range",
            "i.to_starts_at IS NULL OR i.to_ends_at IS NULL OR i.to_starts_at < 0 OR i.to_ends_at <= i.to_starts_at",
        ),
        (
            "already_so",
            "EXISTS (SELECT 1 FROM shift_activity b WHERE b.agent_id = n.agent_id AND b.activity = n.activity"
            " AND b.starts_at = i.to_starts_at AND (b.id <> n.id OR b.ends_at = i.to_ends_at))",
        ),
    ),
)

#: 'Coming': the hand stays up until somebody lowers it, and how long help took is known.
ANSWER_HAND: Final = Act(
    kind="hand.answer",
    subject="raised_hand",
    asked={},
    sets={"answered_at": "{now}", "answered_by_id": "(SELECT s.id FROM staff s WHERE s.login = {actor})"},
    duty=Duty((*LINE, "coach"), team=_AGENTS_TEAM),
    decided=("answered_at",),
    refusals=(("ended", "n.ended_at IS NOT NULL"), LOOK_FOR_CHANGES, ("already_so", "n.answered_at IS NOT NULL")),
)

LOWER_HAND: Final = Act(
    kind="hand.lower",
    subject="raised_hand",
    asked={},
    sets={"ended_at": "{now}"},
    duty=Duty((*LINE, "coach"), team=_AGENTS_TEAM),
    decided=("answered_at",),
    refusals=(("ended", "n.ended_at IS NOT NULL"), LOOK_FOR_CHANGES),
)

_TO_TEAM: Final = (
    "coalesce((SELECT da.team_id FROM agent da WHERE da.id = i.to_agent_id),"
    " (SELECT dq.team_id FROM queue dq WHERE dq.id = i.to_queue_id), i.to_team_id)"
)

SEND_MESSAGE: Final = Act(
    kind="message.send",
    subject=None,
    operation="insert",
    into="message",
    asked={"agent_id": "uuid", "queue_id": "uuid", "team_id": "uuid"},
    sets={
        "sent_by": "{actor}",
        "team_id": _TO_TEAM,
        "queue_id": "i.to_queue_id",
        "agent_id": "i.to_agent_id",
        "text": "{note}",
        "sent_at": "{now}",
        "recipients": "(SELECT count(*) FROM agent ra WHERE ra.retired_at IS NULL AND CASE"
        " WHEN i.to_agent_id IS NOT NULL THEN ra.id = i.to_agent_id"
        f" WHEN i.to_queue_id IS NOT NULL THEN {present_membership('ra.id', 'i.to_queue_id')}"
        " ELSE ra.team_id = i.to_team_id END)",
    },
    duty=Duty((*LINE, "coach", "analyst"), team=_TO_TEAM),
    refusals=(
        ("note_needed", NO_NOTE),
        ("one_addressee", "i.to_agent_id IS NOT NULL AND i.to_queue_id IS NOT NULL"),
        (
            "gone",
            "NOT EXISTS (SELECT 1 FROM agent ga WHERE ga.id = i.to_agent_id)"
            " AND NOT EXISTS (SELECT 1 FROM queue gq WHERE gq.id = i.to_queue_id) AND (i.to_agent_id IS NOT NULL"
            " OR i.to_queue_id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM team gt WHERE gt.id = i.to_team_id))",
        ),
    ),
    undo_sets={"withdrawn_at": "{now}"},
    undo_refusals=(("already_so", "n.withdrawn_at IS NOT NULL"),),
)

PEOPLE_ACTS: Final = (
    LEND,
    JOIN,
    LEAVE,
    ASK_STATE,
    SIGN_OUT,
    GIVE_SKILL,
    CHANGE_SKILL,
    TAKE_SKILL,
    SHIFT_BREAK,
    ANSWER_HAND,
    LOWER_HAND,
    SEND_MESSAGE,
)
