"""Acts on what was agreed with agents: added without a note, done, due at another time, handed on, withdrawn.

What is to be done, what came of it and why it was withdrawn are texts about an agent: they go by the command's note, which
is copied into the row within the database and stands in no effect.
"""

from typing import Final

from db import words
from db.commands.act import LOOK_FOR_CHANGES, NO_NOTE, Act, Duty, DutyAnyOf, DutyInAll

#: Characters of a step, and of what came of it.
LONGEST_TEXT: Final = 500
#: Nothing is agreed for longer than so far ahead, microseconds.
FARTHEST_US: Final = 366 * 86_400_000_000
_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"
_TEAM: Final = "(SELECT a.team_id FROM agent a WHERE a.id = n.agent_id)"
_OWNER: Final = f"coalesce(CAST(n.owner_id AS text), '') = coalesce(CAST({_ME} AS text), '-')"
#: An open action goes along with the agent: whoever coaches the agent now sees to it, and its owner does.
OVER_ACTION: Final = DutyAnyOf(
    (),
    ways=(
        # What only coaches and the agent read is no business of the line.
        ("n.visibility = 'agent_line'", Duty(words.COACHING_ROLES, team=_TEAM)),
        ("n.visibility = 'agent_coach'", Duty(("coach",), team=_TEAM)),
        (_OWNER, DutyInAll(words.COACHING_ROLES)),
    ),
)
_ENDED: Final = (
    ("action_done", "n.done_at IS NOT NULL"),
    ("action_withdrawn", "n.withdrawn_at IS NOT NULL"),
)
_OF_DONE: Final = "WHERE id IN (SELECT e.entity_id FROM command_effect e WHERE {done})"
_OWN_TEXT: Final = f"UPDATE coaching_action SET outcome = {{note}} {_OF_DONE}"
_NO_TEXT: Final = f"UPDATE coaching_action SET outcome = NULL {_OF_DONE}"
_TOO_FAR: Final = f"i.to_due_at > {{now}} + {FARTHEST_US}"
_MEASURES: Final = ", ".join(f"'{measure}'" for measure in words.ACTION_MEASURES)
_VISIBILITIES: Final = ", ".join(f"'{one}'" for one in words.NOTE_VISIBILITIES)
_COACHES: Final = ", ".join(f"'{role}'" for role in words.COACHING_ROLES)

ADD: Final = Act(
    kind="coaching_action.add",
    subject="agent",
    operation="insert",
    into="coaching_action",
    asked={"measure": "text", "visibility": "text", "queue_id": "uuid", "due_at": "bigint"},
    sets={
        "agent_id": "n.id",
        "team_id": "n.team_id",
        "owner_id": _ME,
        "visibility": "i.to_visibility",
        "measure": "i.to_measure",
        "queue_id": "i.to_queue_id",
        "made_at": "{now}",
        # It is written down after it was agreed in a talk.
        "agreed_at": "{now}",
        "due_at": "i.to_due_at",
    },
    duty=Duty(words.COACHING_ROLES, team="n.team_id"),
    refusals=(
        ("agent_gone", "n.retired_at IS NOT NULL"),
        ("action_to_oneself", "n.login = {actor}"),
        ("step_missing", NO_NOTE),
        ("too_long", f"length({{note}}) > {LONGEST_TEXT}"),
        ("unknown_measure", f"coalesce(i.to_measure, '') NOT IN ({_MEASURES})"),
        ("unknown_visibility", f"coalesce(i.to_visibility, '') NOT IN ({_VISIBILITIES})"),
        (
            "unknown_queue",
            "i.to_queue_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM queue q WHERE q.id = i.to_queue_id)",
        ),
        ("due_missing", "i.to_due_at IS NULL"),
        ("in_the_past", "i.to_due_at <= {now}"),
        ("too_far_ahead", _TOO_FAR),
    ),
    undo_sets={"withdrawn_at": "{now}"},
    undo_refusals=_ENDED,
    afterwards=(f"UPDATE coaching_action SET text = {{note}} {_OF_DONE}",),
)

DONE_ACT: Final = Act(
    kind="coaching_action.done",
    subject="coaching_action",
    asked={},
    sets={"done_at": "{now}"},
    duty=OVER_ACTION,
    decided=("due_at",),
    refusals=(
        *_ENDED,
        LOOK_FOR_CHANGES,
        ("outcome_missing", NO_NOTE),
        ("too_long", f"length({{note}}) > {LONGEST_TEXT}"),
    ),
    afterwards=(_OWN_TEXT,),
    undo_afterwards=(_NO_TEXT,),
)

SET_DUE: Final = Act(
    kind="coaching_action.due",
    subject="coaching_action",
    asked={"due_at": "bigint"},
    sets={"due_at": "i.to_due_at"},
    duty=OVER_ACTION,
    decided=("due_at",),
    refusals=(
        *_ENDED,
        LOOK_FOR_CHANGES,
        ("due_missing", "i.to_due_at IS NULL"),
        ("in_the_past", "i.to_due_at <= {now}"),
        ("too_far_ahead", _TOO_FAR),
        ("already_so", "i.to_due_at = n.due_at"),
    ),
    undo_refusals=_ENDED,
)

HAND_ON: Final = Act(
    kind="coaching_action.hand",
    subject="coaching_action",
    asked={"owner_id": "uuid"},
    sets={"owner_id": "i.to_owner_id"},
    duty=OVER_ACTION,
    decided=("owner_id",),
    refusals=(
        *_ENDED,
        LOOK_FOR_CHANGES,
        ("already_so", "i.to_owner_id = n.owner_id"),
        (
            "not_their_coach",
            "NOT EXISTS (SELECT 1 FROM staff s JOIN staff_role r ON r.staff_id = s.id WHERE s.id = i.to_owner_id"
            f" AND s.disabled_at IS NULL AND r.role IN ({_COACHES}) AND r.from_at <= {{now}}"
            " AND (r.role = 'coach' OR n.visibility = 'agent_line')"
            " AND (r.until_at IS NULL OR r.until_at > {now}) AND r.queue_id IS NULL"
            f" AND (r.team_id IS NULL OR r.team_id = {_TEAM}))",
        ),
    ),
    undo_refusals=_ENDED,
)

WITHDRAW_ACTION: Final = Act(
    kind="coaching_action.withdraw",
    subject="coaching_action",
    asked={},
    sets={"withdrawn_at": "{now}"},
    duty=OVER_ACTION,
    decided=("due_at",),
    refusals=(
        *_ENDED,
        LOOK_FOR_CHANGES,
        ("why_missing", NO_NOTE),
        ("too_long", f"length({{note}}) > {LONGEST_TEXT}"),
    ),
    afterwards=(_OWN_TEXT,),
    undo_afterwards=(_NO_TEXT,),
)

COACHING_ACTION_ACTS: Final = (ADD, DONE_ACT, SET_DUE, HAND_ON, WITHDRAW_ACTION)
