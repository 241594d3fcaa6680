"""Acts of setting the floor up: queues with targets, limits and skills, routes, sites, teams, skills, the promise."""

from typing import Final

from db import words
from db.commands.act import LOOK_FOR_CHANGES, Act, Duty, SqlType
from db.commands.set_up_values import (
    LIMITS,
    LONGEST_NAME,
    LONGEST_PROMISE,
    missing,
    name_back,
    names,
    one_of,
    unknown,
    within,
    written,
)

_MANAGER: Final = ("manager",)
_WHOLE_FLOOR: Final = Duty(_MANAGER)
_OF_QUEUE: Final = Duty(_MANAGER, queue="n.id")
_OF_QUEUES_ROW: Final = Duty(_MANAGER, queue="n.queue_id")
_OF_ROUTE: Final = Duty(_MANAGER, queue="n.from_queue_id")
_OF_TEAM: Final = Duty(_MANAGER, team="n.id")
_TO_TEAM: Final = Duty(_MANAGER, team="i.to_team_id")

#: What a queue is set up with.
_QUEUE: Final[dict[str, SqlType]] = {
    "team_id": "uuid",
    "name": "text",
    "time_zone": "text",
    "business_day_start_min": "integer",
    "answer_within_s": "integer",
    "target_percent": "integer",
    "service_level_rule": "text",
    "short_abandon_s": "integer",
    "handling_limit_s": "integer",
    "wrap_up_s": "integer",
    "position": "integer",
    "duty_supervisor_id": "uuid",
}
_SITE: Final[dict[str, SqlType]] = {
    "name": "text",
    "time_zone": "text",
    "business_day_start_min": "integer",
    "language": "text",
}


def _queue_values(*, partial: bool) -> tuple[tuple[str, str], ...]:
    supervisor = unknown("unknown_person", "staff", "i.to_duty_supervisor_id", " AND known.disabled_at IS NULL")
    asked = "i.has_duty_supervisor_id AND " if partial else ""
    return (
        missing("unknown_team", "team", "i.to_team_id"),
        (supervisor[0], asked + supervisor[1]),
        within((column for column in _QUEUE if column in LIMITS), partial=partial),
        one_of("service_level_rule", words.SERVICE_LEVEL_RULES),
        ("unknown_zone", "trim(i.to_time_zone) = ''"),
    )


CHANGE_QUEUE: Final = Act(
    kind="queue.change",
    subject="queue",
    asked=_QUEUE,
    sets=written(_QUEUE),
    duty=_OF_QUEUE,
    decided=tuple(_QUEUE),
    partial=True,
    alone=True,
    refusals=(
        LOOK_FOR_CHANGES,
        *names("queue", " AND other.id <> n.id", asked="i.has_name AND "),
        *_queue_values(partial=True),
        # A queue that is given away could not be fetched back.
        ("not_your_team", f"i.has_team_id AND i.to_team_id <> n.team_id AND NOT {_TO_TEAM.condition}"),
    ),
    undo_refusals=(name_back("queue"), missing("unknown_team", "team", "w.team_id")),
)

ADD_QUEUE: Final = Act(
    kind="queue.add",
    subject=None,
    operation="insert",
    into="queue",
    asked={**_QUEUE, "channel": "text"},
    sets=written({**_QUEUE, "channel": "text"}),
    duty=_TO_TEAM,
    alone=True,
    refusals=(*names("queue"), *_queue_values(partial=False), one_of("channel", words.CHANNELS)),
    undo_sets={"retired_at": "{now}"},
    undo_refusals=(
        ("already_so", "n.retired_at IS NOT NULL"),
        ("work_left", "EXISTS (SELECT 1 FROM contact c WHERE c.queue_id = n.id AND c.state NOT IN ('closed', 'lost'))"),
    ),
)

RETIRE_QUEUE: Final = Act(
    kind="queue.retire",
    subject="queue",
    asked={},
    sets={"retired_at": "{now}"},
    duty=_OF_QUEUE,
    refusals=(
        ("already_so", "n.retired_at IS NOT NULL"),
        ("work_left", "EXISTS (SELECT 1 FROM contact c WHERE c.queue_id = n.id AND c.state NOT IN ('closed', 'lost'))"),
    ),
)

REOPEN_QUEUE: Final = Act(
    kind="queue.reopen",
    subject="queue",
    asked={},
    sets={"retired_at": "NULL"},
    duty=_OF_QUEUE,
    refusals=(("already_so", "n.retired_at IS NULL"),),
)

ASK_SKILL: Final = Act(
    kind="queue.ask_skill",
    subject=None,
    operation="insert",
    into="queue_skill",
    asked={"queue_id": "uuid", "skill_id": "uuid", "level": "integer"},
    sets={"queue_id": "i.to_queue_id", "skill_id": "i.to_skill_id", "level": "i.to_level"},
    duty=Duty(_MANAGER, queue="i.to_queue_id"),
    alone=True,
    refusals=(
        missing("unknown_queue", "queue", "i.to_queue_id"),
        missing("unknown_skill", "skill", "i.to_skill_id"),
        within(("level",), partial=False),
        (
            "already_so",
            "EXISTS (SELECT 1 FROM queue_skill k WHERE k.queue_id = i.to_queue_id AND k.skill_id = i.to_skill_id)",
        ),
    ),
)

CHANGE_ASKED_SKILL: Final = Act(
    kind="queue.change_skill",
    subject="queue_skill",
    asked={"level": "integer"},
    sets={"level": "i.to_level"},
    duty=_OF_QUEUES_ROW,
    decided=("level",),
    refusals=(LOOK_FOR_CHANGES, within(("level",), partial=False), ("already_so", "n.level = i.to_level")),
)

DROP_ASKED_SKILL: Final = Act(
    kind="queue.drop_skill",
    subject="queue_skill",
    operation="delete",
    asked={},
    sets={},
    duty=_OF_QUEUES_ROW,
    decided=("level",),
    alone=True,
    refusals=(LOOK_FOR_CHANGES,),
    undo_refusals=(
        missing("unknown_skill", "skill", "w.skill_id"),
        (
            "already_so",
            "EXISTS (SELECT 1 FROM queue_skill k WHERE k.queue_id = w.queue_id AND k.skill_id = w.skill_id)",
        ),
    ),
)

_NOTE_RULE: Final = one_of("note", words.NOTE_RULES)

ADD_ROUTE: Final = Act(
    kind="route.add",
    subject=None,
    operation="insert",
    into="route",
    asked={"from_queue_id": "uuid", "to_queue_id": "uuid", "note": "text"},
    sets={"from_queue_id": "i.to_from_queue_id", "to_queue_id": "i.to_to_queue_id", "note": "i.to_note"},
    duty=Duty(_MANAGER, queue="i.to_from_queue_id"),
    alone=True,
    refusals=(
        missing("unknown_queue", "queue", "i.to_from_queue_id"),
        missing("queue_closed", "queue", "i.to_to_queue_id", " AND known.retired_at IS NULL"),
        ("leads_nowhere", "i.to_from_queue_id = i.to_to_queue_id"),
        _NOTE_RULE,
        (
            "already_so",
            "EXISTS (SELECT 1 FROM route o WHERE o.from_queue_id = i.to_from_queue_id"
            " AND o.to_queue_id = i.to_to_queue_id)",
        ),
    ),
)

CHANGE_ROUTE: Final = Act(
    kind="route.change",
    subject="route",
    asked={"note": "text"},
    sets={"note": "i.to_note"},
    duty=_OF_ROUTE,
    decided=("note",),
    refusals=(LOOK_FOR_CHANGES, _NOTE_RULE, ("already_so", "n.note = i.to_note")),
)

REMOVE_ROUTE: Final = Act(
    kind="route.remove",
    subject="route",
    operation="delete",
    asked={},
    sets={},
    duty=_OF_ROUTE,
    decided=("note",),
    alone=True,
    refusals=(LOOK_FOR_CHANGES,),
    undo_refusals=(
        (
            "already_so",
            "EXISTS (SELECT 1 FROM route o WHERE o.from_queue_id = w.from_queue_id AND o.to_queue_id = w.to_queue_id)",
        ),
    ),
)

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
        ("too_long", f"length(trim(i.to_name)) > {LONGEST_NAME} OR length(i.to_promise) > {LONGEST_PROMISE}"),
    ),
)

SET_UP_ACTS: Final = (
    CHANGE_QUEUE,
    ADD_QUEUE,
    RETIRE_QUEUE,
    REOPEN_QUEUE,
    ASK_SKILL,
    CHANGE_ASKED_SKILL,
    DROP_ASKED_SKILL,
    ADD_ROUTE,
    CHANGE_ROUTE,
    REMOVE_ROUTE,
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
