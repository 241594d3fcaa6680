"""The floor's people: who may sign in, in which roles, for which team or queue, until when."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from db.commands.ledger import recorded
from db.errors import Refused
from db.ids import new_id
from db.models.people import site, staff, staff_role, team
from db.models.work import queue
from db.nearest_name import unknown_name
from db.queries.database_clock import database_now

#: Logins that would be roles of the server or of Floorwalker itself.
_RESERVED = ("pg_", "fw_")


@dataclass(frozen=True, slots=True)
class Role:
    """One role of a person: for one team, one queue, or the whole floor (neither), from-until in UTC microseconds."""

    role: str
    team: str | None
    queue: str | None
    from_at: int
    until_at: int | None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works with the console; `disabled_at` is when they were shut out, UTC microseconds."""

    id: str
    name: str
    login: str
    disabled_at: int | None
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class Appointment:
    """What is asked for: a role for a person. `team` and `queue` are names ('Site/Team' where a name stands twice)."""

    name: str
    login: str
    role: str
    team: str | None = None
    queue: str | None = None
    until_at: int | None = None
    #: Used for a database role of the person's own and kept nowhere; it never reaches the server in clear.
    password: str | None = field(default=None, repr=False)


def people(connection: sa.Connection) -> list[Person]:
    """Everybody with all their roles, by name; of these the signed-in person sees what the database lets them."""
    roles: dict[str, list[Role]] = {}
    for row in connection.execute(_ROLES):
        named_team = None if row.team is None else f"{row.site}/{row.team}"
        roles.setdefault(row.staff_id, []).append(Role(row.role, named_team, row.queue, row.from_at, row.until_at))
    everybody = connection.execute(sa.select(staff).order_by(staff.c.name, staff.c.login))
    return [Person(row.id, row.name, row.login, row.disabled_at, tuple(roles.get(row.id, ()))) for row in everybody]


_ROLES = (
    sa.select(
        staff_role.c.staff_id,
        staff_role.c.role,
        team.c.name.label("team"),
        site.c.name.label("site"),
        queue.c.name.label("queue"),
        staff_role.c.from_at,
        staff_role.c.until_at,
    )
    .select_from(staff_role)
    .join(team, team.c.id == staff_role.c.team_id, isouter=True)
    .join(site, site.c.id == team.c.site_id, isouter=True)
    .join(queue, queue.c.id == staff_role.c.queue_id, isouter=True)
    .order_by(staff_role.c.from_at, staff_role.c.id)
)


def add_person(engine: sa.Engine, asked: Appointment) -> Person:
    """Appoint a person: a new one, one who has other roles already, or one who was disabled and comes back.

    On PostgreSQL a password makes their own database role, or changes its password; without one a person who signs in
    already gets the rights of the new role. Recorded as 'staff.add'.

    Raises:
        Refused: the login belongs to somebody else or to the server, the team or queue does not exist, the time is
            over already, or on SQLite a password was given (the file's rights are the border there).
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
        scope = {"team_id": _team_id(connection, asked.team), "queue_id": _queue_id(connection, asked.queue)}
        person_id, is_new = _person_id(connection, asked)
        held = _has_role(connection, person_id, asked, scope)
        if held and asked.password is None:
            raise Refused(f"{asked.name} ({asked.login}) has this role already.")
        with recorded(connection, kind="staff.add", subject=("staff", person_id), payload=_asked(asked)):
            _write_person(connection, person_id, asked, is_new)
            if not held:
                role = {"id": new_id(), "staff_id": person_id, "role": asked.role, **scope}
                connection.execute(staff_role.insert().values(**role, from_at=now, until_at=asked.until_at))
            if connection.dialect.name != "sqlite":
                _sign_in(connection, asked)
        return _person(connection, asked.login)


def disable_person(engine: sa.Engine, login: str) -> Person:
    """Shut a person out at once, on PostgreSQL also at the server's door; roles and history stay. Recorded as 'staff.disable'.

    Raises:
        Refused: nobody has this login, or they are disabled already.
    """
    with engine.begin() as connection:
        person = _person(connection, login)
        if person.disabled_at is not None:
            raise Refused(f"{person.name} ({person.login}) is disabled already.")
        with recorded(connection, kind="staff.disable", subject=("staff", person.id), payload={"login": login}):
            now = database_now(connection)
            connection.execute(staff.update().where(staff.c.id == person.id).values(disabled_at=now))
            if connection.dialect.name != "sqlite":
                connection.execute(sa.text("SELECT person_signs_out(:login)"), {"login": login})
        return _person(connection, login)


def _refuse_login(login: str) -> None:
    if not 1 <= len(login.encode()) <= 63 or login != login.strip():
        raise Refused("A login has 1 to 63 bytes, with no space before or after it.")
    if login.lower().startswith(_RESERVED):
        raise Refused(
            f"The login {login} is kept for the server itself; choose one that does not begin with fw_ or pg_."
        )


def _person(connection: sa.Connection, login: str) -> Person:
    everybody = {person.login: person for person in people(connection)}
    if login not in everybody:
        raise unknown_name("person with a login", login, everybody)
    return everybody[login]


def _person_id(connection: sa.Connection, asked: Appointment) -> tuple[str, bool]:
    """The id of the person, and whether they are new."""
    found = connection.execute(sa.select(staff).where(staff.c.login == asked.login)).one_or_none()
    if found is None:
        return new_id(), True
    if found.name != asked.name:
        raise Refused(f"The login {asked.login} belongs to {found.name}; choose another, or write the name as it is.")
    return str(found.id), False


def _has_role(connection: sa.Connection, person_id: str, asked: Appointment, scope: Mapping[str, str | None]) -> bool:
    """Whether the person may use this role already, for at least as long."""
    same = [staff_role.c[column].is_not_distinct_from(value) for column, value in scope.items()]
    long_enough: sa.ColumnElement[bool] = staff_role.c.until_at.is_(None)
    if asked.until_at is not None:
        long_enough = sa.or_(long_enough, staff_role.c.until_at >= asked.until_at)
    held = (
        sa.select(staff_role.c.id)
        .join(staff, staff.c.id == staff_role.c.staff_id)
        .where(staff_role.c.staff_id == person_id, staff_role.c.role == asked.role, long_enough, *same)
        .where(staff.c.disabled_at.is_(None))
    )
    return connection.execute(held).first() is not None


def _write_person(connection: sa.Connection, person_id: str, asked: Appointment, is_new: bool) -> None:
    if is_new:
        connection.execute(staff.insert().values(id=person_id, name=asked.name, login=asked.login))
        return
    disabled = staff.c.disabled_at.is_not(None)
    connection.execute(staff.update().where(staff.c.id == person_id, disabled).values(disabled_at=None))


def _sign_in(connection: sa.Connection, asked: Appointment) -> None:
    exists = sa.text("SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = :login)")
    if asked.password is None and not connection.execute(exists, {"login": asked.login}).scalar():
        return
    verifier = None if asked.password is None else scram_verifier(connection, asked.login, asked.password)
    connection.execute(
        sa.text("SELECT person_signs_in(:login, :verifier, CAST(:groups AS text[]))"),
        {"login": asked.login, "verifier": verifier, "groups": [f"fw_{asked.role}"]},
    )


def scram_verifier(connection: sa.Connection, login: str, password: str) -> str:
    """What the server stores to check a password by (SCRAM-SHA-256), made here so that the password never travels."""
    driver: Any = connection.connection.driver_connection
    made = driver.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
    return bytes(made).decode("ascii")


def _team_id(connection: sa.Connection, named: str | None) -> str | None:
    if named is None:
        return None
    rows = connection.execute(
        sa.select(team.c.id, team.c.name, site.c.name.label("site")).join(site, site.c.id == team.c.site_id)
    ).all()
    found = [row for row in rows if named in (row.name, f"{row.site}/{row.name}")]
    if len(found) > 1:
        raise Refused(f"Several sites have a team {named}: write {_alternatives(f'{r.site}/{r.name}' for r in found)}.")
    if not found:
        raise unknown_name("team", named, {row.name for row in rows})
    return str(found[0].id)


def _alternatives(names: Iterable[str]) -> str:
    return " or ".join(sorted(names))


def _queue_id(connection: sa.Connection, named: str | None) -> str | None:
    if named is None:
        return None
    known = {row.name: str(row.id) for row in connection.execute(sa.select(queue.c.id, queue.c.name))}
    if named not in known:
        raise unknown_name("queue", named, known)
    return known[named]


def _asked(asked: Appointment) -> dict[str, Any]:
    kept = ("name", "login", "role", "team", "queue", "until_at")
    return {name: value for name in kept if (value := getattr(asked, name)) is not None}
