"""Acts on readiness: what is learnt, which queue asks for it, who has learnt it, who is let in without, and buddies."""

from typing import Final

from db import words
from db.commands.act import LINE, LOOK_FOR_CHANGES, NO_NOTE, Act, Duty, SqlType
from db.commands.set_up_values import missing, one_of

_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"
_DAY_US: Final = 86_400_000_000
#: An override is for a shift, not for good; microseconds.
LONGEST_OVERRIDE_US: Final = _DAY_US
#: Nobody is new for longer; microseconds.
LONGEST_BUDDY_US: Final = 366 * _DAY_US
_LONGEST_NAME: Final = 120
_LONGEST_ABOUT: Final = 2_000
LARGEST_MINUTES: Final = 60_000
_LONGEST_DAYS: Final = 3_660
_TEACHERS: Final = ("coach", "manager")
_WHOLE_FLOOR: Final = Duty(_TEACHERS)
_TEAM_OF_ROW: Final = "(SELECT da.team_id FROM agent da WHERE da.id = n.agent_id)"
_OVER_AGENT: Final = Duty(words.COACHING_ROLES, team="n.team_id")
_OVER_ROW: Final = Duty(words.COACHING_ROLES, team=_TEAM_OF_ROW)
_COACH_OF_ROW: Final = Duty(("coach",), team=_TEAM_OF_ROW)
_RETIRED: Final = ("ended", "n.retired_at IS NOT NULL")
_MODULE: Final[dict[str, SqlType]] = {
    "name": "text",
    "kind": "text",
    "about": "text",
    "minutes_needed": "integer",
    "valid_days": "integer",
    "for_level": "text",
    "position": "integer",
}
_SAME_NAME: Final = "lower(trim(other.name)) = lower(trim(i.to_name))"


def _values(*, partial: bool) -> tuple[tuple[str, str], ...]:
    """What speaks against the values of a module; of an act that asks for some of them only those."""

    def asked(name: str) -> str:
        return f"i.has_{name}" if partial else "1 = 1"

    kind, level = one_of("kind", words.MODULE_KINDS), one_of("for_level", words.AGENT_LEVELS)
    return (
        ("name_needed", f"{asked('name')} AND trim(coalesce(i.to_name, '')) = ''"),
        (
            "too_long",
            f"length(i.to_name) > {_LONGEST_NAME} OR length(i.to_about) > {_LONGEST_ABOUT}",
        ),
        (kind[0], f"{asked('kind')} AND ({kind[1]})"),
        (level[0], f"i.to_for_level IS NOT NULL AND ({level[1]})"),
        (
            "out_of_range",
            f"({asked('minutes_needed')} AND coalesce(i.to_minutes_needed, -1) NOT BETWEEN 0 AND {LARGEST_MINUTES})"
            f" OR i.to_valid_days NOT BETWEEN 1 AND {_LONGEST_DAYS}",
        ),
    )


ADD_MODULE: Final = Act(
    kind="training_module.add",
    subject=None,
    operation="insert",
    into="training_module",
    asked={"code": "text", **_MODULE},
    sets={"code": "i.to_code", **{name: f"i.to_{name}" for name in _MODULE}}
    | {"position": "coalesce(i.to_position, 0)", "minutes_needed": "coalesce(i.to_minutes_needed, 0)"},
    duty=_WHOLE_FLOOR,
    alone=True,
    refusals=(
        *_values(partial=False),
        ("code_needed", "trim(coalesce(i.to_code, '')) = '' OR length(i.to_code) > 40"),
        (
            "name_taken",
            f"EXISTS (SELECT 1 FROM training_module other WHERE {_SAME_NAME} OR other.code = i.to_code)",
        ),
    ),
    undo_sets={"retired_at": "{now}"},
)

CHANGE_MODULE: Final = Act(
    kind="training_module.change",
    subject="training_module",
    asked=_MODULE,
    sets={name: f"i.to_{name}" for name in _MODULE},
    duty=_WHOLE_FLOOR,
    decided=tuple(_MODULE),
    partial=True,
    alone=True,
    refusals=(
        LOOK_FOR_CHANGES,
        *_values(partial=True),
        ("out_of_range", "i.has_position AND coalesce(i.to_position, -1) NOT BETWEEN 0 AND 10000"),
        (
            "name_taken",
            f"i.has_name AND EXISTS (SELECT 1 FROM training_module other WHERE other.id <> n.id AND {_SAME_NAME})",
        ),
    ),
    undo_refusals=(
        (
            "name_taken",
            "EXISTS (SELECT 1 FROM training_module other WHERE other.id <> n.id"
            " AND lower(trim(other.name)) = lower(trim(w.name)))",
        ),
    ),
)

RETIRE_MODULE: Final = Act(
    kind="training_module.retire",
    subject="training_module",
    asked={},
    sets={"retired_at": "{now}"},
    duty=_WHOLE_FLOOR,
    refusals=(("already_so", "n.retired_at IS NOT NULL"),),
)

BRING_MODULE_BACK: Final = Act(
    kind="training_module.bring_back",
    subject="training_module",
    asked={},
    sets={"retired_at": "NULL"},
    duty=_WHOLE_FLOOR,
    refusals=(("already_so", "n.retired_at IS NULL"),),
)

ASK_MODULE: Final = Act(
    kind="queue_module.ask",
    subject=None,
    operation="insert",
    into="queue_module",
    asked={"queue_id": "uuid", "module_id": "uuid"},
    sets={"queue_id": "i.to_queue_id", "module_id": "i.to_module_id"},
    duty=Duty(("manager",), queue="i.to_queue_id"),
    alone=True,
    refusals=(
        missing("unknown_queue", "queue", "i.to_queue_id"),
        missing("unknown_module", "training_module", "i.to_module_id", " AND known.retired_at IS NULL"),
        (
            "already_so",
            "EXISTS (SELECT 1 FROM queue_module o WHERE o.queue_id = i.to_queue_id AND o.module_id = i.to_module_id)",
        ),
    ),
)

DROP_ASKED_MODULE: Final = Act(
    kind="queue_module.drop",
    subject="queue_module",
    operation="delete",
    asked={},
    sets={},
    duty=Duty(("manager",), queue="n.queue_id"),
    alone=True,
    undo_refusals=(
        (
            "already_so",
            "EXISTS (SELECT 1 FROM queue_module o WHERE o.queue_id = w.queue_id AND o.module_id = w.module_id)",
        ),
    ),
)

BEGIN_TRAINING: Final = Act(
    kind="agent_training.begin",
    subject="agent",
    operation="insert",
    into="agent_training",
    asked={"module_id": "uuid", "minutes": "integer"},
    sets={"agent_id": "n.id", "module_id": "i.to_module_id", "minutes": "coalesce(i.to_minutes, 0)"},
    duty=_OVER_AGENT,
    alone=True,
    refusals=(
        _RETIRED,
        missing("unknown_module", "training_module", "i.to_module_id", " AND known.retired_at IS NULL"),
        ("out_of_range", f"coalesce(i.to_minutes, 0) NOT BETWEEN 0 AND {LARGEST_MINUTES}"),
        (
            "already_so",
            "EXISTS (SELECT 1 FROM agent_training o WHERE o.agent_id = n.id AND o.module_id = i.to_module_id)",
        ),
    ),
)

RECORD_MINUTES: Final = Act(
    kind="agent_training.record",
    subject="agent_training",
    asked={"minutes": "integer"},
    sets={"minutes": "i.to_minutes"},
    duty=_OVER_ROW,
    decided=("minutes",),
    refusals=(
        LOOK_FOR_CHANGES,
        ("out_of_range", f"coalesce(i.to_minutes, -1) NOT BETWEEN 0 AND {LARGEST_MINUTES}"),
        ("already_so", "n.minutes = i.to_minutes"),
    ),
)

_OF_MODULE: Final = "FROM training_module m WHERE m.id = n.module_id"
SIGN_OFF: Final = Act(
    kind="agent_training.sign_off",
    subject="agent_training",
    asked={},
    sets={
        "completed_at": "coalesce(n.completed_at, {now})",
        "signed_off_by_id": _ME,
        "signed_off_at": "{now}",
        "expires_at": f"(SELECT {{now}} + m.valid_days * CAST({_DAY_US} AS bigint) {_OF_MODULE})",
    },
    duty=_COACH_OF_ROW,
    decided=("minutes", "signed_off_at"),
    refusals=(
        LOOK_FOR_CHANGES,
        ("to_oneself", "EXISTS (SELECT 1 FROM agent a WHERE a.id = n.agent_id AND a.login = {actor})"),
        ("minutes_short", f"n.minutes < (SELECT m.minutes_needed {_OF_MODULE})"),
    ),
)

WITHDRAW_SIGN_OFF: Final = Act(
    kind="agent_training.withdraw",
    subject="agent_training",
    asked={},
    sets={"signed_off_by_id": "NULL", "signed_off_at": "NULL", "expires_at": "NULL"},
    duty=_COACH_OF_ROW,
    decided=("signed_off_at",),
    refusals=(LOOK_FOR_CHANGES, ("already_so", "n.signed_off_at IS NULL")),
)

OVERRIDE: Final = Act(
    kind="readiness_override.give",
    subject="agent",
    operation="insert",
    into="readiness_override",
    asked={"queue_id": "uuid", "until_at": "bigint"},
    sets={
        "agent_id": "n.id",
        "queue_id": "i.to_queue_id",
        "by_id": _ME,
        "at": "{now}",
        "until_at": "i.to_until_at",
    },
    duty=Duty(LINE, team="n.team_id"),
    refusals=(
        _RETIRED,
        missing("unknown_queue", "queue", "i.to_queue_id"),
        ("words_needed", NO_NOTE),
        ("in_the_past", "coalesce(i.to_until_at, 0) <= {now}"),
        ("override_too_long", f"i.to_until_at > {{now}} + {LONGEST_OVERRIDE_US}"),
        ("to_oneself", "n.login = {actor}"),
    ),
    undo_sets={"withdrawn_at": "{now}"},
    undo_refusals=(("already_so", "n.withdrawn_at IS NOT NULL"),),
    # Why stands beside the override and nowhere else.
    afterwards=(
        "UPDATE readiness_override SET reason = {note} WHERE id IN (SELECT e.entity_id FROM command_effect e WHERE {done})",
    ),
)

WITHDRAW_OVERRIDE: Final = Act(
    kind="readiness_override.withdraw",
    subject="readiness_override",
    asked={},
    sets={"withdrawn_at": "{now}"},
    duty=Duty(LINE, team=_TEAM_OF_ROW),
    refusals=(("already_so", "n.withdrawn_at IS NOT NULL"), ("ended", "n.until_at <= {now}")),
)

NAME_BUDDY: Final = Act(
    kind="agent_buddy.name",
    subject="agent",
    operation="insert",
    into="agent_buddy",
    asked={"buddy_id": "uuid", "until_at": "bigint"},
    sets={
        "agent_id": "n.id",
        "buddy_id": "i.to_buddy_id",
        "set_by_id": _ME,
        "from_at": "{now}",
        "until_at": "i.to_until_at",
    },
    duty=_OVER_AGENT,
    alone=True,
    refusals=(
        _RETIRED,
        missing("unknown_agent", "agent", "i.to_buddy_id", " AND known.retired_at IS NULL"),
        ("own_buddy", "i.to_buddy_id = n.id"),
        ("buddy_elsewhere", "EXISTS (SELECT 1 FROM agent b WHERE b.id = i.to_buddy_id AND b.team_id <> n.team_id)"),
        ("buddy_is_new", "EXISTS (SELECT 1 FROM agent b WHERE b.id = i.to_buddy_id AND b.level = 'new')"),
        ("in_the_past", "coalesce(i.to_until_at, 0) <= {now}"),
        ("out_of_range", f"i.to_until_at > {{now}} + {LONGEST_BUDDY_US}"),
        (
            "has_buddy",
            "EXISTS (SELECT 1 FROM agent_buddy o WHERE o.agent_id = n.id AND o.until_at > {now} AND o.from_at <= {now})",
        ),
    ),
)

END_BUDDY: Final = Act(
    kind="agent_buddy.end",
    subject="agent_buddy",
    asked={},
    sets={"until_at": "CASE WHEN n.from_at >= {now} THEN n.from_at + 1 ELSE {now} END"},
    duty=_OVER_ROW,
    decided=("until_at",),
    refusals=(LOOK_FOR_CHANGES, ("ended", "n.until_at <= {now}")),
)

READINESS_ACTS: Final = (
    ADD_MODULE,
    CHANGE_MODULE,
    RETIRE_MODULE,
    BRING_MODULE_BACK,
    ASK_MODULE,
    DROP_ASKED_MODULE,
    BEGIN_TRAINING,
    RECORD_MINUTES,
    SIGN_OFF,
    WITHDRAW_SIGN_OFF,
    OVERRIDE,
    WITHDRAW_OVERRIDE,
    NAME_BUDDY,
    END_BUDDY,
)
