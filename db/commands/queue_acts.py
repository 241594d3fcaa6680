"""Acts of setting queues up: targets and limits, the skills they ask for, and where their work may go."""

from typing import Final

from db import words
from db.commands.act import LOOK_FOR_CHANGES, Act, Duty, SqlType
from db.commands.set_up_values import (
    LIMITS,
    missing,
    name_back,
    names,
    one_of,
    unknown,
    within,
    written,
)

_MANAGER: Final = ("manager",)
_OF_QUEUE: Final = Duty(_MANAGER, queue="n.id")
_OF_QUEUES_ROW: Final = Duty(_MANAGER, queue="n.queue_id")
_OF_ROUTE: Final = Duty(_MANAGER, queue="n.from_queue_id")
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

QUEUE_ACTS: Final = (
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
)
