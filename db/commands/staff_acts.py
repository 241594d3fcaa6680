"""Acts on the floor's people: added, renamed, shut out and let back in, roles given, changed and ended; agents' sign-ins.

What a person may do on a PostgreSQL server follows by triggers, in the same transaction (`db.security.people`).
"""

from dataclasses import dataclass
from typing import Final

from db.commands.act import LOOK_FOR_CHANGES, Act, Duty, SqlType
from db.commands.set_up_values import LONGEST_NAME, unknown
from db.words import ROLES

#: The roles of the list of people. An agent's own program signs in as the agent, who stands in no list of people.
STAFF_ROLES: Final = tuple(role for role in ROLES if role != "agent_desktop")
#: Characters of a login; on a server also bytes.
LONGEST_LOGIN: Final = 63


@dataclass(frozen=True)
class DutyOfOwner(Duty):
    """The business of whoever owns the floor: members of the owner's role on a server, which no role here makes anybody.

    On an embedded floor that is who opens the file: whoever stands in no list of people, or manages the whole floor.
    """

    @property
    def condition(self) -> str:
        """SQL: who is signed in has the duty."""
        manages = Duty(("manager",)).condition
        return f"({{owner}} OR ({{on_file}} AND {manages}))"


_OWNERS: Final = DutyOfOwner(())
_LISTED: Final = ", ".join(f"'{role}'" for role in STAFF_ROLES)
_LOGIN: Final = "trim(coalesce(i.to_login, ''))"


_LOGIN_FORM: Final = (
    ("login_needed", f"{_LOGIN} = ''"),
    ("too_long", f"length({_LOGIN}) > {LONGEST_LOGIN}"),
    ("login_reserved", f"lower(substr({_LOGIN}, 1, 3)) IN ('fw_', 'pg_') OR lower({_LOGIN}) = 'public'"),
)


def _taken(login: str) -> tuple[str, str]:
    """A login stands for one person, or one agent."""
    return (
        "login_taken",
        f"EXISTS (SELECT 1 FROM staff other WHERE other.login = {login})"
        f" OR EXISTS (SELECT 1 FROM agent other WHERE other.login = {login})",
    )


_NAMES: Final = (
    ("name_needed", "trim(coalesce(i.to_name, '')) = ''"),
    ("too_long", f"length(trim(i.to_name)) > {LONGEST_NAME}"),
)

ADD_PERSON: Final = Act(
    kind="staff.add",
    subject=None,
    operation="insert",
    into="staff",
    asked={"name": "text", "login": "text"},
    sets={"name": "trim(i.to_name)", "login": "trim(i.to_login)"},
    duty=_OWNERS,
    alone=True,
    refusals=(*_NAMES, *_LOGIN_FORM, _taken(_LOGIN)),
    # What they did meanwhile stays theirs: who was added by mistake is shut out again.
    undo_sets={"disabled_at": "{now}"},
)

RENAME_PERSON: Final = Act(
    kind="staff.rename",
    subject="staff",
    asked={"name": "text"},
    sets={"name": "trim(i.to_name)"},
    duty=_OWNERS,
    decided=("name",),
    refusals=(LOOK_FOR_CHANGES, *_NAMES, ("already_so", "n.name = trim(i.to_name)")),
)


def _managing(role: str) -> str:
    """A condition: this role makes somebody manage the whole floor now, and goes on by itself."""
    return (
        f"({role}.role = 'manager' AND {role}.team_id IS NULL AND {role}.queue_id IS NULL AND {role}.from_at <= {{now}}"
        f" AND ({role}.until_at IS NULL OR {role}.until_at > {{now}}))"
    )


def _nobody_else(but: str) -> str:
    """A condition: without what `but` leaves out nobody manages the whole floor for good."""
    return (
        "NOT EXISTS (SELECT 1 FROM staff_role lr JOIN staff ls ON ls.id = lr.staff_id WHERE ls.disabled_at IS NULL"
        f" AND lr.until_at IS NULL AND {_managing('lr')} AND {but})"
    )


_LAST_PERSON: Final = (
    "last_manager",
    f"EXISTS (SELECT 1 FROM staff_role mr WHERE mr.staff_id = n.id AND {_managing('mr')})"
    f" AND {_nobody_else('lr.staff_id <> n.id')}",
)
_LAST_ROLE: Final = f"{_managing('n')} AND {_nobody_else('lr.id <> n.id')}"

DISABLE_PERSON: Final = Act(
    kind="staff.disable",
    subject="staff",
    asked={},
    sets={"disabled_at": "{now}"},
    duty=_OWNERS,
    decided=("disabled_at",),
    alone=True,
    refusals=(
        ("already_so", "n.disabled_at IS NOT NULL"),
        ("oneself", "n.login = {actor}"),
        _LAST_PERSON,
        LOOK_FOR_CHANGES,
    ),
)

ENABLE_PERSON: Final = Act(
    kind="staff.enable",
    subject="staff",
    asked={},
    sets={"disabled_at": "NULL"},
    duty=_OWNERS,
    decided=("disabled_at",),
    refusals=(("already_so", "n.disabled_at IS NULL"), LOOK_FOR_CHANGES),
    undo_refusals=(("oneself", "n.login = {actor}"),),
)

_SCOPE: Final[dict[str, SqlType]] = {"team_id": "uuid", "queue_id": "uuid", "until_at": "bigint"}
_PLACES: Final = (
    ("one_scope", "i.to_team_id IS NOT NULL AND i.to_queue_id IS NOT NULL"),
    unknown("unknown_team", "team", "i.to_team_id"),
    unknown("unknown_queue", "queue", "i.to_queue_id"),
)
_SAME_PLACE: Final = (
    "coalesce(CAST(sr.team_id AS text), '') = coalesce(CAST(i.to_team_id AS text), '')"
    " AND coalesce(CAST(sr.queue_id AS text), '') = coalesce(CAST(i.to_queue_id AS text), '')"
)

GIVE_ROLE: Final = Act(
    kind="role.give",
    subject="staff",
    operation="insert",
    into="staff_role",
    asked={"role": "text", **_SCOPE, "from_at": "bigint"},
    sets={
        "staff_id": "n.id",
        "role": "i.to_role",
        "team_id": "i.to_team_id",
        "queue_id": "i.to_queue_id",
        # Nobody had a role before somebody gave it.
        "from_at": "CASE WHEN coalesce(i.to_from_at, 0) > {now} THEN i.to_from_at ELSE {now} END",
        "until_at": "i.to_until_at",
    },
    duty=_OWNERS,
    alone=True,
    refusals=(
        ("unknown_role", f"coalesce(i.to_role, '') NOT IN ({_LISTED})"),
        *_PLACES,
        ("in_the_past", "i.to_until_at <= {now} OR i.to_until_at <= i.to_from_at"),
        (
            "already_so",
            "EXISTS (SELECT 1 FROM staff_role sr WHERE sr.staff_id = n.id AND sr.role = i.to_role AND sr.from_at <="
            " CASE WHEN coalesce(i.to_from_at, 0) > {now} THEN i.to_from_at ELSE {now} END"
            f" AND {_SAME_PLACE} AND (sr.until_at IS NULL OR (sr.until_at > {{now}} AND sr.until_at >= i.to_until_at)))",
        ),
    ),
    undo_sets={"until_at": "CASE WHEN n.from_at > {now} THEN n.from_at ELSE {now} END"},
    undo_refusals=(("ended", "n.until_at IS NOT NULL AND n.until_at <= {now}"), ("last_manager", _LAST_ROLE)),
)

CHANGE_ROLE: Final = Act(
    kind="role.change",
    subject="staff_role",
    asked=_SCOPE,
    sets={name: f"i.to_{name}" for name in _SCOPE},
    duty=_OWNERS,
    decided=tuple(_SCOPE),
    partial=True,
    alone=True,
    refusals=(
        ("ended", "n.until_at IS NOT NULL AND n.until_at <= {now}"),
        LOOK_FOR_CHANGES,
        *_PLACES,
        ("in_the_past", "i.has_until_at AND (i.to_until_at <= {now} OR i.to_until_at <= n.from_at)"),
        (
            "last_manager",
            f"(i.to_team_id IS NOT NULL OR i.to_queue_id IS NOT NULL OR i.to_until_at IS NOT NULL) AND {_LAST_ROLE}",
        ),
    ),
    undo_refusals=(
        ("in_the_past", "w.until_at <= {now}"),
        unknown("unknown_team", "team", "w.team_id"),
        unknown("unknown_queue", "queue", "w.queue_id"),
    ),
)

END_ROLE: Final = Act(
    kind="role.end",
    subject="staff_role",
    asked={},
    sets={"until_at": "CASE WHEN n.from_at > {now} THEN n.from_at ELSE {now} END"},
    duty=_OWNERS,
    decided=("until_at",),
    alone=True,
    refusals=(
        ("ended", "n.until_at IS NOT NULL AND n.until_at <= {now}"),
        LOOK_FOR_CHANGES,
        ("last_manager", _LAST_ROLE),
    ),
    undo_refusals=(("in_the_past", "w.until_at <= {now}"),),
)

SET_DESKTOP_LOGIN: Final = Act(
    kind="agent.set_login",
    subject="agent",
    asked={"login": "text"},
    sets={"login": "trim(i.to_login)"},
    duty=_OWNERS,
    decided=("login",),
    alone=True,
    refusals=(
        ("ended", "n.retired_at IS NOT NULL"),
        LOOK_FOR_CHANGES,
        ("already_so", f"n.login = {_LOGIN}"),
        *_LOGIN_FORM,
        _taken(_LOGIN),
    ),
    undo_refusals=(_taken("w.login"),),
)

TAKE_DESKTOP_LOGIN: Final = Act(
    kind="agent.take_login",
    subject="agent",
    asked={},
    sets={"login": "NULL"},
    duty=_OWNERS,
    decided=("login",),
    alone=True,
    refusals=(("already_so", "n.login IS NULL"), LOOK_FOR_CHANGES),
    undo_refusals=(("ended", "n.retired_at IS NOT NULL"), _taken("w.login")),
)

STAFF_ACTS: Final = (
    ADD_PERSON,
    RENAME_PERSON,
    DISABLE_PERSON,
    ENABLE_PERSON,
    GIVE_ROLE,
    CHANGE_ROLE,
    END_ROLE,
    SET_DESKTOP_LOGIN,
    TAKE_DESKTOP_LOGIN,
)
