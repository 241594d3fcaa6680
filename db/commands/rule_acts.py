"""Acts on rules: another limit, on and off, an exception for one queue.

What crossed a limit before somebody set it is not raised: whoever sets a limit or switches a rule on means from now on.
"""

from typing import Final

from db import words
from db.commands.act import LOOK_FOR_CHANGES, Act, Duty, SqlType
from db.commands.set_up_values import missing, one_of
from db.rules.kinds import RULE_KINDS

_MANAGER: Final = ("manager",)
#: A row without a queue is for the whole floor, and so is who may change it.
_OF_RULE: Final = Duty(_MANAGER, queue="n.queue_id")
#: Seconds after which an escalation may be due at most.
LATEST_DUE_S: Final = 90 * 24 * 3600

_VALUES: Final[dict[str, SqlType]] = {
    "limit_value": "integer",
    "severity": "text",
    "due_s": "integer",
    "enabled": "integer",
}


def _values(kind: str) -> tuple[tuple[str, str], ...]:
    most = " ".join(f"WHEN '{one.kind}' THEN {one.most}" for one in RULE_KINDS.values())
    return (
        ("limit_nothing", "coalesce(i.to_limit_value, 0) < 1"),
        ("limit_too_large", f"i.to_limit_value > CASE {kind} {most} ELSE 0 END"),
        one_of("severity", words.SEVERITIES),
        ("out_of_range", f"coalesce(i.to_due_s, 0) NOT BETWEEN 1 AND {LATEST_DUE_S}"),
        ("out_of_range", "coalesce(i.to_enabled, -1) NOT IN (0, 1)"),
    )


CHANGE_RULE: Final = Act(
    kind="rule.change",
    subject="floor_rule",
    asked=_VALUES,
    sets={
        **{column: f"i.to_{column}" for column in _VALUES},
        "since_at": "CASE WHEN i.to_limit_value <> n.limit_value OR i.to_enabled <> n.enabled"
        " THEN {now} ELSE n.since_at END",
    },
    duty=_OF_RULE,
    decided=tuple(_VALUES),
    partial=True,
    refusals=(LOOK_FOR_CHANGES, *_values("n.kind")),
)

ADD_RULE: Final = Act(
    kind="rule.add",
    subject=None,
    operation="insert",
    into="floor_rule",
    asked={"kind": "text", "queue_id": "uuid", **_VALUES},
    sets={
        "kind": "i.to_kind",
        "queue_id": "i.to_queue_id",
        **{column: f"i.to_{column}" for column in _VALUES},
        "since_at": "{now}",
    },
    duty=Duty(_MANAGER, queue="i.to_queue_id"),
    alone=True,
    refusals=(
        missing("unknown_queue", "queue", "i.to_queue_id"),
        missing("queue_closed", "queue", "i.to_queue_id", " AND known.retired_at IS NULL"),
        one_of("kind", words.RULE_KINDS),
        *_values("i.to_kind"),
        (
            "rule_there",
            "EXISTS (SELECT 1 FROM floor_rule o WHERE o.kind = i.to_kind AND o.queue_id = i.to_queue_id)",
        ),
    ),
)

#: Only an exception goes; a rule of the whole floor is switched off.
REMOVE_RULE: Final = Act(
    kind="rule.remove",
    subject="floor_rule",
    operation="delete",
    asked={},
    sets={},
    duty=_OF_RULE,
    decided=tuple(_VALUES),
    alone=True,
    refusals=(LOOK_FOR_CHANGES, ("rule_of_floor", "n.queue_id IS NULL")),
    undo_refusals=(
        missing("unknown_queue", "queue", "w.queue_id"),
        (
            "rule_there",
            "EXISTS (SELECT 1 FROM floor_rule o WHERE o.kind = w.kind AND o.queue_id = w.queue_id)",
        ),
    ),
)

RULE_ACTS: Final = (CHANGE_RULE, ADD_RULE, REMOVE_RULE)
