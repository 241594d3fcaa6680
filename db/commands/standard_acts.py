"""Acts on the service promise and the standards: their words in versions, and who was briefed on which.

What a standard says is for everybody, so it stands in the record of commands, too.
"""

from typing import Final

from db import words
from db.commands.act import LOOK_FOR_CHANGES, Act, Duty, SqlType
from db.commands.set_up_values import LONGEST_PROMISE, missing, name_back, names

_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"
#: Characters that a statement or an example may have.
LONGEST_STATEMENT: Final = 1_000
#: So early a version may be said to begin, microseconds: the clocks of two machines differ.
_ABOUT_NOW_US: Final = 60_000_000
_MANAGER: Final = Duty(("manager",))
_TEXTS: Final[dict[str, SqlType]] = {"statement": "text", "kept_example": "text", "not_kept_example": "text"}
_NO_STATEMENT: Final = ("no_statement", "trim(coalesce(i.to_statement, '')) = ''")
_TOO_LONG: Final = ("too_long", " OR ".join(f"length(i.to_{name}) > {LONGEST_STATEMENT}" for name in _TEXTS))
_FROM: Final = f"CASE WHEN i.to_from_at < {{now}} + {_ABOUT_NOW_US} THEN {{now}} ELSE i.to_from_at END"
_PROMISE: Final = "n.kind = 'promise'"

ADD: Final = Act(
    kind="standard.add",
    subject=None,
    operation="insert",
    into="standard",
    asked={"code": "text", "name": "text", "position": "integer", **_TEXTS},
    sets={"code": "i.to_code", "name": "trim(i.to_name)", "position": "coalesce(i.to_position, 0)"},
    noted=tuple(_TEXTS),
    duty=_MANAGER,
    alone=True,
    refusals=(
        *names("standard"),
        _NO_STATEMENT,
        _TOO_LONG,
        ("code_needed", "trim(coalesce(i.to_code, '')) = '' OR length(i.to_code) > 40"),
        ("name_taken", "EXISTS (SELECT 1 FROM standard o WHERE o.code = i.to_code)"),
    ),
    undo_sets={"retired_at": "{now}"},
    afterwards=(
        "INSERT INTO standard_version (id, standard_id, number, statement, kept_example, not_kept_example, from_at, set_by_id,"
        f" set_at) SELECT {{new_id}}, e.entity_id, 1, b.statement, b.kept_example, b.not_kept_example, {{now}}, {_ME}, {{now}}"
        " FROM command_effect e WHERE {done}",
    ),
)

#: Another version. The promise stands on every screen, so another one holds at once.
SET: Final = Act(
    kind="standard_version.set",
    subject="standard",
    operation="insert",
    into="standard_version",
    asked={**_TEXTS, "from_at": "bigint"},
    sets={
        "standard_id": "n.id",
        "number": "(SELECT coalesce(max(v.number), 0) FROM standard_version v WHERE v.standard_id = n.id) + 1",
        **{name: f"trim(i.to_{name})" for name in _TEXTS},
        "from_at": _FROM,
        "set_by_id": _ME,
        "set_at": "{now}",
    },
    duty=_MANAGER,
    decided=("version",),
    alone=True,
    refusals=(
        LOOK_FOR_CHANGES,
        ("ended", "n.retired_at IS NOT NULL"),
        _NO_STATEMENT,
        _TOO_LONG,
        ("promise_too_long", f"{_PROMISE} AND length(trim(i.to_statement)) > {LONGEST_PROMISE}"),
        ("in_the_past", f"coalesce(i.to_from_at, 0) < {{now}} - {_ABOUT_NOW_US}"),
        ("promise_now", f"{_PROMISE} AND i.to_from_at > {{now}} + {_ABOUT_NOW_US}"),
    ),
    afterwards=(
        # The standard itself is in the feed, its words are not: whoever shows them asks again.
        "UPDATE standard SET position = position WHERE id IN (SELECT e.subject_id FROM command_effect e WHERE {done})",
        "UPDATE floor SET promise = (SELECT trim(v.statement) FROM standard_version v JOIN command_effect e ON"
        " e.entity_id = v.id WHERE {done} AND e.subject_id IN (SELECT p.id FROM standard p WHERE p.kind = 'promise'))"
        " WHERE EXISTS (SELECT 1 FROM command_effect e JOIN standard p ON p.id = e.subject_id WHERE {done}"
        " AND p.kind = 'promise')",
    ),
    can_undo=False,
)

#: A version that holds for nobody yet goes without a trace in what holds; the record keeps what it said.
WITHDRAW: Final = Act(
    kind="standard_version.withdraw",
    subject="standard_version",
    operation="delete",
    asked={},
    sets={},
    duty=_MANAGER,
    decided=("version",),
    alone=True,
    refusals=(
        LOOK_FOR_CHANGES,
        ("holds_already", "n.from_at <= {now}"),
        ("briefed_already", "EXISTS (SELECT 1 FROM standard_briefing o WHERE o.standard_version_id = n.id)"),
    ),
    undo_refusals=(
        ("holds_already", "w.from_at <= {now}"),
        # Its number went to another that was set meanwhile.
        (
            "changed",
            "EXISTS (SELECT 1 FROM standard_version o WHERE o.standard_id = w.standard_id AND o.number = w.number)",
        ),
    ),
)

RENAME: Final = Act(
    kind="standard.rename",
    subject="standard",
    asked={"name": "text"},
    sets={"name": "trim(i.to_name)"},
    duty=_MANAGER,
    decided=("name",),
    alone=True,
    refusals=(LOOK_FOR_CHANGES, *names("standard", " AND other.id <> n.id")),
    undo_refusals=(name_back("standard"),),
)

RETIRE: Final = Act(
    kind="standard.retire",
    subject="standard",
    asked={},
    sets={"retired_at": "{now}"},
    duty=_MANAGER,
    refusals=(("already_so", "n.retired_at IS NOT NULL"), ("promise_stays", _PROMISE)),
)

BRING_BACK: Final = Act(
    kind="standard.bring_back",
    subject="standard",
    asked={},
    sets={"retired_at": "NULL"},
    duty=_MANAGER,
    refusals=(("already_so", "n.retired_at IS NULL"),),
)

BRIEF: Final = Act(
    kind="standard_briefing.brief",
    subject="agent",
    operation="insert",
    into="standard_briefing",
    asked={"standard_version_id": "uuid"},
    sets={
        "agent_id": "n.id",
        "standard_version_id": "i.to_standard_version_id",
        "briefed_by_id": _ME,
        "briefed_at": "{now}",
    },
    duty=Duty(words.COACHING_ROLES, team="n.team_id"),
    alone=True,
    refusals=(
        ("ended", "n.retired_at IS NOT NULL"),
        missing("unknown_version", "standard_version", "i.to_standard_version_id"),
        (
            "already_so",
            "EXISTS (SELECT 1 FROM standard_briefing o WHERE o.agent_id = n.id"
            " AND o.standard_version_id = i.to_standard_version_id)",
        ),
    ),
)

#: What the set-up makes of the promise becomes a version of it, too: there is one truth.
PROMISE_KEPT: Final = (
    "INSERT INTO standard_version (id, standard_id, number, statement, kept_example, not_kept_example, from_at, set_by_id,"
    " set_at) SELECT {new_id}, p.id, v.number + 1, f.promise, v.kept_example, v.not_kept_example, {now},"
    f" {_ME}, {{now}} FROM floor f, standard p JOIN standard_version v ON v.standard_id = p.id WHERE p.kind = 'promise'"
    " AND v.number = (SELECT max(o.number) FROM standard_version o WHERE o.standard_id = p.id)"
    " AND trim(f.promise) <> '' AND v.statement <> f.promise"
    " AND EXISTS (SELECT 1 FROM command_effect e WHERE {done} AND e.entity_id = f.id)"
)

STANDARD_ACTS: Final = (ADD, SET, WITHDRAW, RENAME, RETIRE, BRING_BACK, BRIEF)
