"""Acts of setting the floor up: the promise, sites, teams with their agents, skills; those of queues stand beside."""

from typing import Final

from db.commands.act import LOOK_FOR_CHANGES, Act, Duty, SqlType
from db.commands.queue_acts import QUEUE_ACTS
from db.commands.set_up_values import (
    LONGEST_NAME,
    LONGEST_PROMISE,
    missing,
    name_back,
    names,
    written,
)
from db.commands.standard_acts import PROMISE_KEPT

_MANAGER: Final = ("manager",)
_WHOLE_FLOOR: Final = Duty(_MANAGER)
_OF_TEAM: Final = Duty(_MANAGER, team="n.id")

_SITE: Final[dict[str, SqlType]] = {
    "name": "text",
    "time_zone": "text",
    "business_day_start_min": "integer",
    "language": "text",
}


ADD_SITE: Final = Act(
    kind="site.add",
    subject=None,
    operation="insert",
    into="site",
    asked=_SITE,
    sets=written(_SITE),
    duty=_WHOLE_FLOOR,
    alone=True,
    refusals=(
        *names("site"),
        ("out_of_range", "coalesce(i.to_business_day_start_min, -1) NOT BETWEEN 0 AND 1439"),
        ("unknown_zone", "trim(coalesce(i.to_time_zone, '')) = ''"),
        ("out_of_range", "length(coalesce(i.to_language, '')) NOT BETWEEN 2 AND 35"),
    ),
    undo_refusals=(("in_use", "EXISTS (SELECT 1 FROM team tt WHERE tt.site_id = n.id)"),),
)

CHANGE_SITE: Final = Act(
    kind="site.change",
    subject="site",
    asked=_SITE,
    sets=written(_SITE),
    duty=_WHOLE_FLOOR,
    decided=tuple(_SITE),
    partial=True,
    alone=True,
    refusals=(
        LOOK_FOR_CHANGES,
        *names("site", " AND other.id <> n.id", asked="i.has_name AND "),
        ("out_of_range", "coalesce(i.to_business_day_start_min, -1) NOT BETWEEN 0 AND 1439"),
        ("unknown_zone", "trim(coalesce(i.to_time_zone, '')) = ''"),
        ("out_of_range", "length(coalesce(i.to_language, '')) NOT BETWEEN 2 AND 35"),
    ),
    undo_refusals=(name_back("site"),),
)

#: Who still needs a team: what belongs to it now, and the history of those who were in it.
_TEAM_IN_USE: Final = " OR ".join(
    f"EXISTS (SELECT 1 FROM {table} used WHERE used.team_id = n.id)"
    for table in ("agent", "queue", "staff_role", "working_on", "message", "agent_state")
)
_SAME_SITE: Final = " AND other.site_id = n.site_id AND other.id <> n.id"

ADD_TEAM: Final = Act(
    kind="team.add",
    subject=None,
    operation="insert",
    into="team",
    asked={"site_id": "uuid", "name": "text"},
    sets={"site_id": "i.to_site_id", "name": "trim(i.to_name)"},
    duty=_WHOLE_FLOOR,
    alone=True,
    refusals=(
        *names("team", " AND other.site_id = i.to_site_id"),
        missing("unknown_site", "site", "i.to_site_id"),
    ),
    undo_refusals=(("in_use", _TEAM_IN_USE),),
)

RENAME_TEAM: Final = Act(
    kind="team.rename",
    subject="team",
    asked={"name": "text"},
    sets={"name": "trim(i.to_name)"},
    duty=_OF_TEAM,
    decided=("name",),
    alone=True,
    refusals=(LOOK_FOR_CHANGES, *names("team", _SAME_SITE)),
    undo_refusals=(name_back("team", _SAME_SITE),),
)

REMOVE_TEAM: Final = Act(
    kind="team.remove",
    subject="team",
    operation="delete",
    asked={},
    sets={},
    duty=_WHOLE_FLOOR,
    decided=("name",),
    alone=True,
    refusals=(LOOK_FOR_CHANGES, ("in_use", _TEAM_IN_USE)),
    undo_refusals=(
        missing("unknown_site", "site", "w.site_id"),
        name_back("team", " AND other.site_id = w.site_id"),
    ),
)

#: Whom a team has: its agents go with all that is theirs.
CHANGE_TEAM: Final = Act(
    kind="agent.change_team",
    subject="agent",
    asked={"team_id": "uuid"},
    sets={"team_id": "i.to_team_id"},
    duty=Duty(_MANAGER, team="n.team_id"),
    decided=("team_id",),
    alone=True,
    refusals=(
        ("ended", "n.retired_at IS NOT NULL"),
        LOOK_FOR_CHANGES,
        missing("unknown_team", "team", "i.to_team_id"),
        ("already_so", "n.team_id = i.to_team_id"),
    ),
    undo_refusals=(missing("unknown_team", "team", "w.team_id"),),
)

_SKILL_IN_USE: Final = (
    "EXISTS (SELECT 1 FROM agent_skill k WHERE k.skill_id = n.id)"
    " OR EXISTS (SELECT 1 FROM queue_skill k WHERE k.skill_id = n.id)"
)

ADD_SKILL: Final = Act(
    kind="skill.add",
    subject=None,
    operation="insert",
    into="skill",
    asked={"name": "text"},
    sets={"name": "trim(i.to_name)"},
    duty=_WHOLE_FLOOR,
    alone=True,
    refusals=tuple(names("skill")),
    undo_refusals=(("in_use", _SKILL_IN_USE),),
)

RENAME_SKILL: Final = Act(
    kind="skill.rename",
    subject="skill",
    asked={"name": "text"},
    sets={"name": "trim(i.to_name)"},
    duty=_WHOLE_FLOOR,
    decided=("name",),
    alone=True,
    refusals=(LOOK_FOR_CHANGES, *names("skill", " AND other.id <> n.id")),
    undo_refusals=(name_back("skill"),),
)

REMOVE_SKILL: Final = Act(
    kind="skill.remove",
    subject="skill",
    operation="delete",
    asked={},
    sets={},
    duty=_WHOLE_FLOOR,
    decided=("name",),
    alone=True,
    refusals=(LOOK_FOR_CHANGES, ("in_use", _SKILL_IN_USE)),
    undo_refusals=(name_back("skill", ""),),
)

CHANGE_FLOOR: Final = Act(
    kind="floor.change",
    subject="floor",
    asked={"name": "text", "promise": "text"},
    sets={"name": "trim(i.to_name)", "promise": "trim(coalesce(i.to_promise, ''))"},
    duty=_WHOLE_FLOOR,
    decided=("name", "promise"),
    partial=True,
    refusals=(
        LOOK_FOR_CHANGES,
        ("name_needed", "trim(coalesce(i.to_name, '')) = ''"),
        # A floor that never had a promise may go on without; one that has is told to say another. Undo takes
        # a first one back.
        ("no_promise", "i.has_promise AND trim(coalesce(i.to_promise, '')) = '' AND trim(n.promise) <> ''"),
        ("too_long", f"length(trim(i.to_name)) > {LONGEST_NAME} OR length(i.to_promise) > {LONGEST_PROMISE}"),
    ),
    afterwards=(PROMISE_KEPT,),
    undo_afterwards=(PROMISE_KEPT,),
)

SET_UP_ACTS: Final = (
    *QUEUE_ACTS,
    ADD_SITE,
    CHANGE_SITE,
    ADD_TEAM,
    RENAME_TEAM,
    REMOVE_TEAM,
    CHANGE_TEAM,
    ADD_SKILL,
    RENAME_SKILL,
    REMOVE_SKILL,
    CHANGE_FLOOR,
)
