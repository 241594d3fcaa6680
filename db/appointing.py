"""Appointing people: adding them, giving, changing and ending their roles, shutting them out, letting them back in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

import sqlalchemy as sa

from db.commands.act import NOT_YOURS
from db.commands.command import Command, Wanted
from db.commands.doing import do
from db.commands.ledger import os_user
from db.commands.staff_acts import (
    ADD_PERSON,
    CHANGE_ROLE,
    DISABLE_PERSON,
    ENABLE_PERSON,
    END_ROLE,
    GIVE_ROLE,
    SET_DESKTOP_LOGIN,
    TAKE_DESKTOP_LOGIN,
)
from db.errors import Refused
from db.ids import new_id
from db.models.people import staff, staff_role
from db.nearest_name import unknown_name
from db.people import Person, person_called, queue_id, team_id
from db.queries.database_clock import database_now
from db.signing_in import Desktop, Desktops, PasswordSet

#: Logins that would be roles of the server or of Floorwalker itself.
_RESERVED = ("pg_", "fw_")


@dataclass(frozen=True, slots=True)
class Appointment:
    """What is asked for: a role for a person. `team` and `queue` are names ('Site/Team' where a name stands twice)."""

    name: str
    login: str
    role: str
    team: str | None = None
    queue: str | None = None
    until_at: int | None = None
    #: When it begins, UTC microseconds; None for now.
    from_at: int | None = None
    #: Used for a database role of the person's own and kept nowhere; it never reaches the server in clear.
    password: str | None = field(default=None, repr=False)


def add_person(engine: sa.Engine, asked: Appointment) -> Person:
    """Appoint a person: a new one, one who has other roles already, or one who was disabled and comes back.

    On PostgreSQL a password makes their own database role, or changes its password; without one a person who signs in
    already gets the rights of the new role. Recorded as 'staff.add', 'staff.enable', 'role.give' and 'staff.reset', in
    one transaction.

    Raises:
        Refused: the login belongs to somebody else or to the server, the team or queue does not exist, the time is
            over already, who is signed in manages no people, or on SQLite a password was given (the file's rights are
            the border there).
    """
    _refuse_login(asked.login)
    with engine.begin() as connection:
        if asked.password is not None and connection.dialect.name == "sqlite":
            raise Refused(
                "An embedded floor has no passwords: who may open its file may use it. Leave the password out."
            )
        now = database_now(connection)
        if asked.until_at is not None and asked.until_at <= now:
            raise Refused("The role would be over before it begins: give a time to come with --until.")
        scope = {"team_id": team_id(connection, asked.team), "queue_id": queue_id(connection, asked.queue)}
        person_id, is_new = _person_id(connection, asked)
        held = _has_role(connection, person_id, asked, scope)
        if held and asked.password is None and not _is_disabled(connection, person_id):
            raise Refused("{name} ({login}) has this role already.", name=asked.name, login=asked.login)
        _write_person(connection, person_id, asked, is_new)
        if not held:
            role = {"role": asked.role, **scope, "until_at": asked.until_at, "from_at": asked.from_at}
            _do(connection, Command(GIVE_ROLE.kind, (Wanted(person_id, role),)))
        if asked.password is not None:
            PasswordSet(asked.login, asked.password).answer(connection)
        return person_called(connection, asked.login)


@dataclass(frozen=True, slots=True)
class RoleChange:
    """Which role of a person is meant, and what is wanted of it; names as in `Appointment`.

    `team` and `queue` say which of several roles of the same kind. `ends` ends it now; else what is not None changes:
    `to_team`, `to_queue` or `to_floor`, and `until_at`, or `without_end`.
    """

    login: str
    role: str
    team: str | None = None
    queue: str | None = None
    ends: bool = False
    to_team: str | None = None
    to_queue: str | None = None
    to_floor: bool = False
    until_at: int | None = None
    without_end: bool = False


def change_role(engine: sa.Engine, wanted: RoleChange) -> Person:
    """End a role that goes on, or give it another scope or end. Recorded as 'role.end' or 'role.change'.

    Raises:
        Refused: nobody has this login or this role, several of their roles could be meant, a team or queue is not there,
            it would leave nobody who manages the whole floor, or who is signed in manages no people.
    """
    with engine.begin() as connection:
        person = person_called(connection, wanted.login)
        role_id = _role_meant(connection, person, wanted)
        if wanted.ends:
            _do(connection, Command(END_ROLE.kind, (Wanted(role_id),)))
            return person_called(connection, wanted.login)
        to: dict[str, Any] = {}
        if wanted.to_team is not None or wanted.to_queue is not None or wanted.to_floor:
            to |= {
                "team_id": team_id(connection, wanted.to_team),
                "queue_id": queue_id(connection, wanted.to_queue),
            }
        if wanted.until_at is not None or wanted.without_end:
            to["until_at"] = wanted.until_at
        if not to:
            raise Refused("Nothing was asked for: say what is to change, or --end.")
        _do(connection, Command(CHANGE_ROLE.kind, (Wanted(role_id, to),)))
        return person_called(connection, wanted.login)


def disable_person(engine: sa.Engine, login: str) -> Person:
    """Shut a person out at once, on PostgreSQL also at the server's door; roles and history stay. Recorded as 'staff.disable'.

    Their open sessions are ended.

    Raises:
        Refused: nobody has this login, they are disabled already, it is oneself or the last who manages the whole floor,
            or who is signed in manages no people.
    """
    with engine.begin() as connection:
        person = person_called(connection, login)
        if person.disabled_at is not None:
            raise Refused("{name} ({login}) is disabled already.", name=person.name, login=person.login)
        _do(connection, Command(DISABLE_PERSON.kind, (Wanted(person.id),)))
    with engine.begin() as connection:
        if connection.dialect.name != "sqlite":
            # Who came back in the moment before the first transaction was done is out now.
            connection.execute(sa.text("SELECT leave_ended_roles()"))
        return person_called(connection, login)


def enable_person(engine: sa.Engine, login: str) -> Person:
    """Let a person back in, with the roles that have not ended; on PostgreSQL with the password they had. 'staff.enable'.

    Raises:
        Refused: nobody has this login, they are not disabled, or who is signed in manages no people.
    """
    with engine.begin() as connection:
        person = person_called(connection, login)
        if person.disabled_at is None:
            raise Refused("{name} ({login}) is not disabled.", name=person.name, login=person.login)
        _do(connection, Command(ENABLE_PERSON.kind, (Wanted(person.id),)))
        return person_called(connection, login)


def reset_password(engine: sa.Engine, login: str, password: str) -> None:
    """Give a person, or an agent's own program, a new password, and a sign-in where there was none. PostgreSQL only.

    Raises:
        Refused: the floor is embedded, nobody has this login, they are disabled, or who is signed in manages no people.
    """
    with engine.begin() as connection:
        PasswordSet(login, password).answer(connection)


def let_agent_sign_in(engine: sa.Engine, name: str, login: str, password: str | None) -> Desktop:
    """Let the program of the agent called `name` sign in as `login`. Recorded as 'agent.set_login' and 'staff.reset'.

    Raises:
        Refused: no agent or several have this name, the login is another's, or who is signed in manages no people.
    """
    _refuse_login(login)
    with engine.begin() as connection:
        if password is not None and connection.dialect.name == "sqlite":
            raise Refused(
                "An embedded floor has no passwords: who may open its file may use it. Leave the password out."
            )
        found = [one for one in Desktops().answer(connection) if one.name == name]
        if not found:
            raise unknown_name("agent", name, {one.name for one in Desktops().answer(connection)})
        if len(found) > 1:
            raise Refused("Several agents are called {name}; give one of them another name first.", name=name)
        if found[0].login != login:
            _do(connection, Command(SET_DESKTOP_LOGIN.kind, (Wanted(found[0].agent_id, {"login": login}),)))
        if password is not None:
            PasswordSet(login, password).answer(connection)
        return replace(found[0], login=login)


def take_agents_sign_in(engine: sa.Engine, login: str) -> Desktop | None:
    """Take the sign-in of an agent's own program away, at once; None where no agent has this login. 'agent.take_login'.

    Raises:
        Refused: who is signed in manages no people.
    """
    with engine.begin() as connection:
        found = next((one for one in Desktops().answer(connection) if one.login == login), None)
        if found is not None:
            _do(connection, Command(TAKE_DESKTOP_LOGIN.kind, (Wanted(found.agent_id),)))
        return found


#: What speaks against an act, where the acts above have not said it more kindly before.
_WHY_NOT: Final[Mapping[str, Callable[[], Refused]]] = {
    "oneself": lambda: Refused(
        "You would shut yourself out; somebody else who manages people has to do that. Nothing was changed."
    ),
    "last_manager": lambda: Refused(
        "Nobody else would manage the whole floor: give somebody else that role first. Nothing was changed."
    ),
    "login_taken": lambda: Refused("Another person, or an agent, has this login; choose a different one."),
    "login_reserved": lambda: Refused("This login is kept for the server itself; choose another."),
    "unknown_role": lambda: Refused(
        "There is no such role in the list of people; an agent's program gets a login of the agent."
    ),
    "already_so": lambda: Refused("It is so already; nothing was changed."),
    "ended": lambda: Refused("It has ended already; nothing was changed."),
    "in_the_past": lambda: Refused("That time is over already; give one to come."),
    "one_scope": lambda: Refused("A role is for one team, for one queue, or for the whole floor."),
    "too_long": lambda: Refused("The name or the login is too long; shorten it."),
    "name_needed": lambda: Refused("A person needs a name."),
}


def _do(connection: sa.Connection, command: Command) -> None:
    (effect,) = do(connection, command).effects
    if effect.is_done:
        return
    if effect.outcome == NOT_YOURS:
        user = os_user()
        if connection.dialect.name != "sqlite":
            user = connection.execute(sa.text("SELECT CAST(session_user AS text)")).scalar_one()
        raise Refused(
            "{user} may not do that here: only an owner of the floor manages people. Ask whoever manages this floor.",
            user=user,
        )
    known = _WHY_NOT.get(effect.outcome)
    raise known() if known is not None else Refused("It is not as it was a moment ago; nothing was changed.")


def _role_meant(connection: sa.Connection, person: Person, wanted: RoleChange) -> str:
    """The id of the one role that is meant, of those that have not ended."""
    now = database_now(connection)
    asked = (staff_role.c.until_at.is_(None)) | (staff_role.c.until_at > now)
    found = sa.select(staff_role.c.id).where(
        staff_role.c.staff_id == person.id, staff_role.c.role == wanted.role, asked
    )
    if wanted.team is not None:
        found = found.where(staff_role.c.team_id == team_id(connection, wanted.team))
    if wanted.queue is not None:
        found = found.where(staff_role.c.queue_id == queue_id(connection, wanted.queue))
    ids = [str(row.id) for row in connection.execute(found)]
    if len(ids) > 1:
        raise Refused(
            "{name} has this role more than once: say which with --team or --queue; nothing was changed.",
            name=person.name,
        )
    if not ids:
        raise Refused("{name} has no such role now; nothing was changed.", name=person.name)
    return ids[0]


def _refuse_login(login: str) -> None:
    if not 1 <= len(login.encode()) <= 63 or login != login.strip():
        raise Refused("A login has 1 to 63 bytes, with no space before or after it.")
    if login.lower().startswith(_RESERVED):
        raise Refused(
            "The login {login} is kept for the server itself; choose one that does not begin with fw_ or pg_.",
            login=login,
        )


def _person_id(connection: sa.Connection, asked: Appointment) -> tuple[str, bool]:
    """The id of the person, and whether they are new."""
    found = connection.execute(sa.select(staff).where(staff.c.login == asked.login)).one_or_none()
    if found is None:
        return new_id(), True
    if found.name != asked.name:
        raise Refused(
            "The login {login} belongs to {name}; choose another, or write the name as it is.",
            login=asked.login,
            name=found.name,
        )
    return str(found.id), False


def _has_role(connection: sa.Connection, person_id: str, asked: Appointment, scope: Mapping[str, str | None]) -> bool:
    """Whether the person has this role already, for at least as long."""
    same = [staff_role.c[column].is_not_distinct_from(value) for column, value in scope.items()]
    long_enough: sa.ColumnElement[bool] = staff_role.c.until_at.is_(None)
    if asked.until_at is not None:
        long_enough = sa.or_(long_enough, staff_role.c.until_at >= asked.until_at)
    held = sa.select(staff_role.c.id).where(
        staff_role.c.staff_id == person_id, staff_role.c.role == asked.role, long_enough, *same
    )
    return connection.execute(held).first() is not None


def _write_person(connection: sa.Connection, person_id: str, asked: Appointment, is_new: bool) -> None:
    if is_new:
        _do(connection, Command(ADD_PERSON.kind, (Wanted(person_id, {"name": asked.name, "login": asked.login}),)))
    elif _is_disabled(connection, person_id):
        _do(connection, Command(ENABLE_PERSON.kind, (Wanted(person_id),)))


def _is_disabled(connection: sa.Connection, person_id: str) -> bool:
    found = connection.execute(sa.select(staff.c.disabled_at).where(staff.c.id == person_id))
    return found.scalar() is not None
