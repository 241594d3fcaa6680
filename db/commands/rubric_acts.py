"""The act on the rubric: another version takes over, with all its behaviours and levels; those that held stay as they are.

The behaviours are one JSON text of rows: code, name, position, the code of a standard (or none), kept_from, expected_new,
expected_standard, expected_senior, and level_1 to level_4 (level_5 where there is one) in words. They are no secret.
"""

from typing import Final

from db.commands.act import Act, Duty
from db.commands.json_rows import each, number, outside, some, unreadable, value

#: How many behaviours a rubric may have, and how long each of its words.
MOST_BEHAVIOURS: Final = 12
LONGEST_WORDS: Final = 500
LEVELS: Final = (1, 2, 3, 4, 5)
#: The last level that every behaviour has.
LEAST_LEVELS: Final = 4
FIGURES: Final = ("kept_from", "expected_new", "expected_standard", "expected_senior")

_ASKED: Final = "i.to_behaviours"
_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"
_NUMBER: Final = "(SELECT coalesce(max(v.number), 0) FROM rubric_version v WHERE v.rubric_id = i.to_rubric_id)"
_HAS_FIFTH: Final = f"trim(coalesce({value('level_5')}, '')) <> ''"
_POSITIONS: Final = MOST_BEHAVIOURS


def _empty(name: str) -> str:
    return f"trim(coalesce({value(name)}, '')) = ''"


def _twice(name: str) -> str:
    return f"(SELECT count(DISTINCT lower(trim({value(name)}))) FROM {each(_ASKED)}) <> (SELECT count(*) FROM {each(_ASKED)})"


_LEVEL_ROWS: Final = " UNION ALL ".join(f"SELECT {level} AS level" for level in LEVELS)
_WORDS_OF_LEVEL: Final = (
    "CASE l.level " + " ".join(f"WHEN {level} THEN {value(f'level_{level}')}" for level in LEVELS) + " END"
)
_TEXTS: Final = ("code", "name", *(f"level_{level}" for level in LEVELS))

SET: Final = Act(
    kind="rubric_version.set",
    subject=None,
    operation="insert",
    into="rubric_version",
    #: `after` is the number of the version that it takes over from, as the person saw it.
    asked={"rubric_id": "uuid", "after": "integer", "behaviours": "text"},
    sets={
        "rubric_id": "i.to_rubric_id",
        "number": f"{_NUMBER} + 1",
        "from_at": "{now}",
        "set_by_id": _ME,
        "set_at": "{now}",
    },
    noted=("behaviours",),
    duty=Duty(("manager", "coach")),
    alone=True,
    refusals=(
        (
            "no_rubric",
            "NOT EXISTS (SELECT 1 FROM rubric r WHERE r.id = i.to_rubric_id AND r.retired_at IS NULL)",
        ),
        ("rubric_changed", f"coalesce(i.to_after, -1) <> {_NUMBER}"),
        ("unreadable", unreadable(_ASKED)),
        (
            "behaviours_needed",
            f"(SELECT count(*) FROM {each(_ASKED)}) NOT BETWEEN 1 AND {MOST_BEHAVIOURS}",
        ),
        ("behaviour_named", some(_ASKED, f"{_empty('code')} OR {_empty('name')}")),
        ("behaviour_twice", f"{_twice('code')} OR {_twice('name')}"),
        (
            "levels_in_words",
            some(_ASKED, " OR ".join(_empty(f"level_{level}") for level in range(1, LEAST_LEVELS + 1))),
        ),
        (
            "too_long",
            some(_ASKED, " OR ".join(f"length(coalesce({value(name)}, '')) > {LONGEST_WORDS}" for name in _TEXTS)),
        ),
        (
            "no_such_level",
            some(
                _ASKED,
                " OR ".join(f"({outside(name, 5)} OR ({value(name)} = '5' AND NOT {_HAS_FIFTH}))" for name in FIGURES)
                + f" OR {outside('position', _POSITIONS)}",
            ),
        ),
        (
            "no_standard",
            some(
                _ASKED,
                f"{value('standard')} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM standard t"
                f" WHERE t.code = {value('standard')})",
            ),
        ),
    ),
    afterwards=(
        "INSERT INTO rubric_behaviour (id, rubric_version_id, code, name, standard_id, position, kept_from, expected_new,"
        f" expected_standard, expected_senior) SELECT {{new_id}}, e.entity_id, trim({value('code')}), trim({value('name')}),"
        f" (SELECT t.id FROM standard t WHERE t.code = {value('standard')}), {number('position')} - 1,"
        f" {', '.join(number(name) for name in FIGURES)} FROM command_effect e, {each('b.behaviours')} WHERE {{done}}",
        "INSERT INTO rubric_level (id, behaviour_id, level, description)"
        f" SELECT {{new_id}}, v.id, l.level, trim({_WORDS_OF_LEVEL})"
        f" FROM command_effect e JOIN rubric_behaviour v ON v.rubric_version_id = e.entity_id, ({_LEVEL_ROWS}) l,"
        f" {each('b.behaviours')} WHERE {{done}} AND trim({value('code')}) = v.code"
        f" AND trim(coalesce({_WORDS_OF_LEVEL}, '')) <> ''",
    ),
    can_undo=False,
)

RUBRIC_ACTS: Final = (SET,)
