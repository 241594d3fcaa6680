"""Acts on the texts that a coaching note may begin with.

Everybody who gives feedback reads them and they name nobody, so what they say stands in the record of commands, too.
"""

from typing import Final

from db import words
from db.commands.act import LOOK_FOR_CHANGES, Act, Duty, SqlType
from db.commands.coaching_note_acts import LONGEST_PART
from db.commands.set_up_values import LONGEST_NAME, one_of, unknown

#: The parts of a template, as of a note.
PARTS: Final = ("situation", "behaviour", "impact", "next_step")
_WHOLE_FLOOR: Final = Duty(("coach", "manager"))
_ASKED: Final[dict[str, SqlType]] = {
    "name": "text",
    "kind": "text",
    **dict.fromkeys(PARTS, "text"),
    "standard_id": "uuid",
}
_SETS: Final = {
    "name": "trim(i.to_name)",
    "kind": "i.to_kind",
    **{part: f"nullif(trim(i.to_{part}), '')" for part in PARTS},
    "standard_id": "i.to_standard_id",
}


def _named(name: str, beside: str = "") -> str:
    """A condition: a template in use has this name; one that is retired keeps its name and takes it from nobody."""
    return (
        "EXISTS (SELECT 1 FROM note_template other WHERE other.retired_at IS NULL"
        f" AND lower(trim(other.name)) = lower(trim({name})){beside})"
    )


_ANOTHER: Final = " AND other.id <> n.id"


def _values(*, partial: bool) -> tuple[tuple[str, str], ...]:
    """What speaks against what a template says; of an act that asks for some of it only that."""

    def asked(column: str) -> str:
        return f"i.has_{column} AND " if partial else ""

    kind = one_of("kind", words.NOTE_KINDS)
    standard = unknown("unknown_standard", "standard", "i.to_standard_id", " AND known.retired_at IS NULL")
    too_long = [f"length(i.to_{part}) > {LONGEST_PART}" for part in PARTS]
    return (
        ("name_needed", "trim(coalesce(i.to_name, '')) = ''"),
        ("too_long", " OR ".join((f"length(trim(i.to_name)) > {LONGEST_NAME}", *too_long))),
        ("template_empty", " AND ".join(f"trim(coalesce(i.to_{part}, '')) = ''" for part in PARTS)),
        (kind[0], f"{asked('kind')}({kind[1]})"),
        (standard[0], f"{asked('standard_id')}({standard[1]})"),
    )


ADD: Final = Act(
    kind="note_template.add",
    subject=None,
    operation="insert",
    into="note_template",
    asked=_ASKED,
    sets=_SETS | {"position": "(SELECT coalesce(max(t.position), 0) + 1 FROM note_template t)"},
    duty=_WHOLE_FLOOR,
    alone=True,
    refusals=(*_values(partial=False), ("name_taken", _named("i.to_name"))),
    undo_sets={"retired_at": "{now}"},
)

CHANGE: Final = Act(
    kind="note_template.change",
    subject="note_template",
    asked=_ASKED,
    sets=_SETS,
    duty=_WHOLE_FLOOR,
    decided=tuple(_ASKED),
    partial=True,
    alone=True,
    refusals=(
        LOOK_FOR_CHANGES,
        ("template_retired", "n.retired_at IS NOT NULL"),
        *_values(partial=True),
        ("name_taken", _named("i.to_name", _ANOTHER)),
    ),
    undo_refusals=(("name_taken", f"n.retired_at IS NULL AND {_named('w.name', _ANOTHER)}"),),
)

RETIRE: Final = Act(
    kind="note_template.retire",
    subject="note_template",
    asked={},
    sets={"retired_at": "{now}"},
    duty=_WHOLE_FLOOR,
    refusals=(("already_so", "n.retired_at IS NOT NULL"),),
    undo_refusals=(("name_taken", _named("n.name", _ANOTHER)),),
)

BRING_BACK: Final = Act(
    kind="note_template.bring_back",
    subject="note_template",
    asked={},
    sets={"retired_at": "NULL"},
    duty=_WHOLE_FLOOR,
    alone=True,
    refusals=(("already_so", "n.retired_at IS NULL"), ("name_taken", _named("n.name", _ANOTHER))),
)

TEMPLATE_ACTS: Final = (ADD, CHANGE, RETIRE, BRING_BACK)
