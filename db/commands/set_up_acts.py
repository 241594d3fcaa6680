"""Acts of setting the floor up: queues with targets and limits, skills they ask for, routes, teams, skills, the promise."""

from typing import Final

from db.commands.act import LOOK_FOR_CHANGES, Act, Duty, SqlType

_MANAGER: Final = ("manager",)
_WHOLE_FLOOR: Final = Duty(_MANAGER)
_OF_QUEUE: Final = Duty(_MANAGER, queue="n.id")
_NAME_NEEDED: Final = ("name_needed", "trim(coalesce(i.to_name, '')) = ''")

#: What a queue is set up with, as one change: what is not to change is asked for as it stands.
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
_QUEUE_LIMITS: Final = (
    ("unknown_team", "NOT EXISTS (SELECT 1 FROM team tt WHERE tt.id = i.to_team_id)"),
    (
        "out_of_range",
        "coalesce(i.to_target_percent, -1) NOT BETWEEN 0 AND 100 OR coalesce(i.to_answer_within_s, -1) < 0"
        " OR coalesce(i.to_short_abandon_s, -1) < 0 OR i.to_handling_limit_s <= 0 OR coalesce(i.to_wrap_up_s, -1) < 0"
        " OR i.to_business_day_start_min NOT BETWEEN 0 AND 1439",
    ),
)


def _name_taken(table: str, beside: str = "") -> tuple[str, str]:
    return ("name_taken", f"EXISTS (SELECT 1 FROM {table} other WHERE other.name = trim(i.to_name){beside})")


def _asked(columns: dict[str, SqlType]) -> dict[str, str]:
    return {column: "trim(i.to_name)" if column == "name" else f"i.to_{column}" for column in columns}


CHANGE_QUEUE: Final = Act(
    kind="queue.change",
    subject="queue",
    asked=_QUEUE,
    sets=_asked(_QUEUE),
    duty=_OF_QUEUE,
    decided=tuple(_QUEUE),
    refusals=(LOOK_FOR_CHANGES, _NAME_NEEDED, _name_taken("queue", " AND other.id <> n.id"), *_QUEUE_LIMITS),
)

ADD_QUEUE: Final = Act(
    kind="queue.add",
    subject=None,
    operation="insert",
    into="queue",
    asked={**_QUEUE, "channel": "text"},
    sets=_asked({**_QUEUE, "channel": "text"}),
    duty=Duty(_MANAGER, team="i.to_team_id"),
    refusals=(_NAME_NEEDED, _name_taken("queue"), *_QUEUE_LIMITS),
    undo_sets={"retired_at": "{now}"},
)

RETIRE_QUEUE: Final = Act(
    kind="queue.retire",
    subject="queue",
    asked={},
    sets={"retired_at": "{now}"},
    duty=_OF_QUEUE,
    decided=("retired_at",),
    refusals=(
        LOOK_FOR_CHANGES,
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
    decided=("retired_at",),
    refusals=(LOOK_FOR_CHANGES, ("already_so", "n.retired_at IS NULL")),
)

ASK_SKILL: Final = Act(
    kind="queue.ask_skill",
    subject="queue",
    operation="insert",
    into="queue_skill",
    asked={"skill_id": "uuid", "level": "integer"},
    sets={"queue_id": "n.id", "skill_id": "i.to_skill_id", "level": "i.to_level"},
    duty=_OF_QUEUE,
    refusals=(
        ("unknown_skill", "NOT EXISTS (SELECT 1 FROM skill k WHERE k.id = i.to_skill_id)"),
        ("out_of_range", "coalesce(i.to_level, 0) NOT BETWEEN 1 AND 5"),
        ("already_so", "EXISTS (SELECT 1 FROM queue_skill k WHERE k.queue_id = n.id AND k.skill_id = i.to_skill_id)"),
    ),
)

CHANGE_ASKED_SKILL: Final = Act(
    kind="queue.change_skill",
    subject="queue_skill",
    asked={"level": "integer"},
    sets={"level": "i.to_level"},
    duty=Duty(_MANAGER, queue="n.queue_id"),
    decided=("level",),
    refusals=(
        LOOK_FOR_CHANGES,
        ("out_of_range", "coalesce(i.to_level, 0) NOT BETWEEN 1 AND 5"),
        ("already_so", "n.level = i.to_level"),
    ),
)

DROP_ASKED_SKILL: Final = Act(
    kind="queue.drop_skill",
    subject="queue_skill",
    operation="delete",
    asked={},
    sets={},
    duty=Duty(_MANAGER, queue="n.queue_id"),
    decided=("level",),
    refusals=(LOOK_FOR_CHANGES,),
)

_NOTE_RULE: Final = ("out_of_range", "coalesce(i.to_note, '') NOT IN ('no', 'asked', 'required')")

ADD_ROUTE: Final = Act(
    kind="route.add",
    subject="queue",
    operation="insert",
    into="route",
    asked={"to_queue_id": "uuid", "note": "text"},
    sets={"from_queue_id": "n.id", "to_queue_id": "i.to_to_queue_id", "note": "i.to_note"},
    duty=_OF_QUEUE,
    refusals=(
        ("queue_closed", "NOT EXISTS (SELECT 1 FROM queue q WHERE q.id = i.to_to_queue_id AND q.retired_at IS NULL)"),
        ("leads_nowhere", "n.id = i.to_to_queue_id"),
        _NOTE_RULE,
        (
            "already_so",
            "EXISTS (SELECT 1 FROM route o WHERE o.from_queue_id = n.id AND o.to_queue_id = i.to_to_queue_id)",
        ),
    ),
)

CHANGE_ROUTE: Final = Act(
    kind="route.change",
    subject="route",
    asked={"note": "text"},
    sets={"note": "i.to_note"},
    duty=Duty(_MANAGER, queue="n.from_queue_id"),
    decided=("note",),
    refusals=(LOOK_FOR_CHANGES, _NOTE_RULE, ("already_so", "n.note = i.to_note")),
)

REMOVE_ROUTE: Final = Act(
    kind="route.remove",
    subject="route",
    operation="delete",
    asked={},
    sets={},
    duty=Duty(_MANAGER, queue="n.from_queue_id"),
    decided=("note",),
    refusals=(LOOK_FOR_CHANGES,),
)

ADD_TEAM: Final = Act(
    kind="team.add",
    subject=None,
    operation="insert",
    into="team",
    asked={"site_id": "uuid", "name": "text"},
    sets={"site_id": "i.to_site_id", "name": "trim(i.to_name)"},
    duty=_WHOLE_FLOOR,
    refusals=(
        _NAME_NEEDED,
        ("unknown_site", "NOT EXISTS (SELECT 1 FROM site st WHERE st.id = i.to_site_id)"),
        _name_taken("team", " AND other.site_id = i.to_site_id"),
    ),
)

RENAME_TEAM: Final = Act(
    kind="team.rename",
    subject="team",
    asked={"name": "text"},
    sets={"name": "trim(i.to_name)"},
    duty=Duty(_MANAGER, team="n.id"),
    decided=("name",),
    refusals=(
        LOOK_FOR_CHANGES,
        _NAME_NEEDED,
        _name_taken("team", " AND other.site_id = n.site_id AND other.id <> n.id"),
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
    refusals=(
        ("ended", "n.retired_at IS NOT NULL"),
        LOOK_FOR_CHANGES,
        ("unknown_team", "NOT EXISTS (SELECT 1 FROM team tt WHERE tt.id = i.to_team_id)"),
        ("already_so", "n.team_id = i.to_team_id"),
    ),
)

ADD_SKILL: Final = Act(
    kind="skill.add",
    subject=None,
    operation="insert",
    into="skill",
    asked={"name": "text"},
    sets={"name": "trim(i.to_name)"},
    duty=_WHOLE_FLOOR,
    refusals=(_NAME_NEEDED, _name_taken("skill")),
)

RENAME_SKILL: Final = Act(
    kind="skill.rename",
    subject="skill",
    asked={"name": "text"},
    sets={"name": "trim(i.to_name)"},
    duty=_WHOLE_FLOOR,
    decided=("name",),
    refusals=(LOOK_FOR_CHANGES, _NAME_NEEDED, _name_taken("skill", " AND other.id <> n.id")),
)

CHANGE_FLOOR: Final = Act(
    kind="floor.change",
    subject="floor",
    asked={"name": "text", "promise": "text"},
    sets={"name": "trim(i.to_name)", "promise": "trim(i.to_promise)"},
    duty=_WHOLE_FLOOR,
    decided=("name", "promise"),
    refusals=(LOOK_FOR_CHANGES, _NAME_NEEDED),
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
    ADD_TEAM,
    RENAME_TEAM,
    CHANGE_TEAM,
    ADD_SKILL,
    RENAME_SKILL,
    CHANGE_FLOOR,
)
