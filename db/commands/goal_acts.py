"""Acts on goals of agents: set with a coach, in words or as a skill at a level; reached, moved, or given up."""

from typing import Final

from db import words
from db.commands.act import LOOK_FOR_CHANGES, NO_NOTE, Act, Duty
from db.commands.set_up_values import unknown

_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"
_OVER_AGENT: Final = Duty(words.COACHING_ROLES, team="n.team_id")
_OVER_ROW: Final = Duty(words.COACHING_ROLES, team="(SELECT da.team_id FROM agent da WHERE da.id = n.agent_id)")
_OVER: Final = ("ended", "n.reached_at IS NOT NULL OR n.withdrawn_at IS NOT NULL")

SET: Final = Act(
    kind="agent_goal.set",
    subject="agent",
    operation="insert",
    into="agent_goal",
    asked={"skill_id": "uuid", "level": "integer", "due_at": "bigint"},
    sets={
        "agent_id": "n.id",
        "team_id": "n.team_id",
        "set_by_id": _ME,
        "skill_id": "i.to_skill_id",
        "level": "i.to_level",
        "made_at": "{now}",
        "due_at": "i.to_due_at",
    },
    duty=_OVER_AGENT,
    refusals=(
        ("ended", "n.retired_at IS NOT NULL"),
        unknown("unknown_skill", "skill", "i.to_skill_id"),
        ("goal_needed", f"i.to_skill_id IS NULL AND {NO_NOTE}"),
        ("out_of_range", "(i.to_skill_id IS NULL) <> (i.to_level IS NULL) OR i.to_level NOT BETWEEN 1 AND 5"),
        ("in_the_past", "i.to_due_at <= {now}"),
    ),
    undo_sets={"withdrawn_at": "{now}"},
    undo_refusals=(_OVER,),
    # The agent's own words stand beside the goal and nowhere else.
    afterwards=(
        "UPDATE agent_goal SET text = {note} WHERE id IN (SELECT e.entity_id FROM command_effect e WHERE {done})",
    ),
)

REACH: Final = Act(
    kind="agent_goal.reach",
    subject="agent_goal",
    asked={},
    sets={"reached_at": "{now}"},
    duty=_OVER_ROW,
    refusals=(_OVER,),
)

SET_DUE: Final = Act(
    kind="agent_goal.set_due",
    subject="agent_goal",
    asked={"due_at": "bigint"},
    sets={"due_at": "i.to_due_at"},
    duty=_OVER_ROW,
    decided=("due_at",),
    refusals=(
        _OVER,
        LOOK_FOR_CHANGES,
        ("already_so", "coalesce(n.due_at, 0) = coalesce(i.to_due_at, 0)"),
        ("in_the_past", "i.to_due_at <= {now}"),
    ),
)

WITHDRAW: Final = Act(
    kind="agent_goal.withdraw",
    subject="agent_goal",
    asked={},
    sets={"withdrawn_at": "{now}"},
    duty=_OVER_ROW,
    refusals=(_OVER,),
)

GOAL_ACTS: Final = (SET, REACH, SET_DUE, WITHDRAW)
