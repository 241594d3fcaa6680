"""Acts on patterns: a coach invites to listen to named contacts with an agent, who sees it; and has listened.

What was found of an agent passes through no command's record: it goes by the command's note, as one JSON list of rows, one
for each contact, that all say the same of the pattern.
"""

from typing import Final

from db import words
from db.commands.act import LOOK_FOR_CHANGES, Act, Duty
from db.commands.json_rows import each, unreadable, value

#: A pattern speaks for itself no longer than this, microseconds.
LAPSES_US: Final = 90 * 86_400_000_000
_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"
_LISTENERS: Final = ("coach", "manager")
_PATTERNS: Final = ", ".join(f"'{word}'" for word in words.REPEAT_PATTERNS)
_COUNTS: Final = ("from_at", "until_at", "happened", "among", "expected_permille")


def _first(name: str) -> str:
    """SQL of a value that all rows have in common."""
    return f"(SELECT {value(name)} FROM {each('{note}')} LIMIT 1)"


def _no_number(name: str) -> str:
    plain = f"coalesce({_first(name)}, '')"
    digits = plain
    for digit in "0123456789":
        digits = f"replace({digits}, '{digit}', '')"
    return f"({plain} = '' OR length({plain}) > 18 OR {digits} <> '')"


INVITE: Final = Act(
    kind="repeat_flag.invite",
    subject="agent",
    operation="insert",
    into="repeat_flag",
    asked={},
    sets={
        "agent_id": "n.id",
        "team_id": "n.team_id",
        "queue_id": _first("queue"),
        "pattern": _first("pattern"),
        **{name: _first(name) for name in _COUNTS},
        "raised_at": "{now}",
        "lapses_at": f"{{now}} + {LAPSES_US}",
    },
    duty=Duty(_LISTENERS, team="n.team_id"),
    alone=True,
    refusals=(
        ("ended", "n.retired_at IS NOT NULL"),
        ("unreadable", unreadable("{note}")),
        ("unreadable", " OR ".join(_no_number(name) for name in _COUNTS)),
        ("unreadable", f"coalesce({_first('pattern')}, '') NOT IN ({_PATTERNS})"),
        ("unknown_queue", f"NOT EXISTS (SELECT 1 FROM queue q WHERE CAST(q.id AS text) = {_first('queue')})"),
        ("to_oneself", "n.login = {actor}"),
        (
            "already_so",
            "EXISTS (SELECT 1 FROM repeat_flag o WHERE o.agent_id = n.id AND CAST(o.queue_id AS text) ="
            f" {_first('queue')} AND o.pattern = {_first('pattern')} AND o.lapses_at > {{now}})",
        ),
    ),
    afterwards=(
        "INSERT INTO repeat_flag_contact (id, flag_id, contact_id) SELECT {new_id}, e.entity_id, c.id FROM command_effect e,"
        f" contact c WHERE {{done}} AND CAST(c.id AS text) IN (SELECT {value('contact')} FROM {each('{note}')})",
    ),
    can_undo=False,
)

LISTENED: Final = Act(
    kind="repeat_flag.listened",
    subject="repeat_flag",
    asked={},
    sets={"listened_by_id": _ME, "listened_at": "{now}"},
    duty=Duty(_LISTENERS, team="(SELECT da.team_id FROM agent da WHERE da.id = n.agent_id)"),
    decided=("listened_at",),
    refusals=(("already_so", "n.listened_at IS NOT NULL"), LOOK_FOR_CHANGES),
)

PATTERN_ACTS: Final = (INVITE, LISTENED)
