"""How people sign in to a floor's server: passwords, which leave this program only as verifiers made here."""

import secrets
from dataclasses import dataclass, field
from typing import Any, Final

import sqlalchemy as sa

from db.address import Address
from db.commands.ledger import recorded_once
from db.errors import CannotOpen, Refused
from db.ids import new_id
from db.models.people import agent, staff

#: Characters a password has at least, where a person chooses it.
SHORTEST: Final = 10
#: Of a password made here: no two that look alike.
_LETTERS: Final = "abcdefghjkmnpqrstuvwxyz23456789"
_GROUPS: Final = 4
_LETTERS_A_GROUP: Final = 5


def made_password() -> str:
    """A new password of four groups of five, about 98 bits of chance; it is to be shown once and kept nowhere."""
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(_LETTERS_A_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)


def scram_verifier(connection: sa.Connection, login: str, password: str) -> str:
    """What the server stores to check a password by (SCRAM-SHA-256), made here so that the password never travels."""
    driver: Any = connection.connection.driver_connection
    made = driver.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
    return bytes(made).decode("ascii")


def let_sign_in(connection: sa.Connection, login: str, password: str | None) -> None:
    """On PostgreSQL: give a person, or an agent's program, a sign-in with the groups the tables say, or a new password.

    Without a password only one that is there already gets the groups. In the caller's transaction; not recorded.

    Raises (from the database): only an owner may; the login is a role of the server, or signs in there for another purpose.
    """
    there = sa.text("SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = :login)")
    if password is None and not connection.execute(there, {"login": login}).scalar():
        return
    verifier = None if password is None else scram_verifier(connection, login, password)
    connection.execute(
        sa.text("SELECT person_signs_in(:login, :verifier, groups_of(:login))"), {"login": login, "verifier": verifier}
    )


@dataclass(frozen=True)
class PasswordSet:
    """Work: give who has `login` the password `password`, and a sign-in where there was none. Recorded as 'staff.reset'.

    Its answer is the login. Doing it twice does it once.
    """

    login: str
    password: str = field(repr=False)
    id: str = field(default_factory=new_id)

    def answer(self, connection: sa.Connection) -> str:
        """Carry it out within the caller's transaction.

        Raises:
            Refused: the floor is embedded, nobody has this login, or they are shut out.
        """
        if connection.dialect.name == "sqlite":
            raise Refused("An embedded floor has no passwords: who may open its file may use it.")
        subject = _who(connection, self.login)
        with recorded_once(
            connection, kind="staff.reset", command_id=self.id, subject=subject, payload={"login": self.login}
        ) as is_new:
            if is_new:
                let_sign_in(connection, self.login, self.password)
        return self.login


def _who(connection: sa.Connection, login: str) -> tuple[str, str]:
    person = connection.execute(sa.select(staff).where(staff.c.login == login)).one_or_none()
    if person is not None:
        if person.disabled_at is not None:
            raise Refused("{name} is disabled, so no password lets them in; let them back in first.", name=person.name)
        return ("staff", str(person.id))
    found = connection.execute(
        sa.select(agent.c.id).where(agent.c.login == login, agent.c.retired_at.is_(None))
    ).scalar_one_or_none()
    if found is None:
        raise Refused("Nobody on this floor has the login {login}; nothing was changed.", login=login)
    return ("agent", str(found))


@dataclass(frozen=True)
class ManagesPeople:
    """Question: whether who is signed in may manage people by the server's rules; True on an embedded floor.

    There the acts themselves say who may.
    """

    def answer(self, connection: sa.Connection) -> bool:
        """Ask the server."""
        if connection.dialect.name == "sqlite":
            return True
        return bool(connection.execute(sa.text("SELECT pg_has_role(session_user, 'fw_owner', 'member')")).scalar_one())


@dataclass(frozen=True, slots=True)
class Desktop:
    """An agent, and what the agent's own program signs in with; None where it does not."""

    agent_id: str
    name: str
    team_id: str
    login: str | None


@dataclass(frozen=True)
class Desktops:
    """Question: the agents in sight with the sign-ins of their own programs, by name."""

    def answer(self, connection: sa.Connection) -> tuple[Desktop, ...]:
        """Ask the floor; the feed does not carry logins of agents."""
        rows = connection.execute(
            sa.select(agent.c.id, agent.c.name, agent.c.team_id, agent.c.login)
            .where(agent.c.retired_at.is_(None))
            .order_by(agent.c.name, agent.c.id)
        )
        return tuple(Desktop(str(row.id), row.name, str(row.team_id), row.login) for row in rows)


def is_password(address: Address, password: str) -> bool:
    """Whether this is the password of who `address` signs in as, asked with a connection of its own.

    Where the server lets them in without asking for one, any is. None is never right: PostgreSQL's library would then take
    one that it finds on this machine.

    Raises:
        CannotOpen, LinkLost: the server could not be asked, or refuses for another reason than the password.
    """
    from db.postgresql_connection import connect
    from db.postgresql_problems import part_at_fault

    if not password:
        return False
    try:
        connection = connect(address.with_password(password), "floorwalker unlocking")
    except CannotOpen as problem:
        if part_at_fault(problem) == "password":
            return False
        raise
    connection.close()
    return True


def change_own_password(address: Address, present: str, new: str) -> None:
    """Give who `address` signs in as the password `new`; a connection of its own proves the `present` one. Recorded.

    Raises:
        Refused: the present password is another one.
        CannotOpen, LinkLost: the server could not be asked; the present password stays.
    """
    import psycopg
    from psycopg import sql

    from db.postgresql_connection import connect
    from db.postgresql_problems import part_at_fault, postgresql_problem

    wrong = Refused("The present password is another one; nothing was changed.")
    if not present:
        raise wrong
    try:
        connection = connect(address.with_password(present), "floorwalker password", autocommit=False)
    except CannotOpen as problem:
        if part_at_fault(problem) == "password":
            raise wrong from problem
        raise
    try:
        with connection:
            verifier = connection.pgconn.encrypt_password(
                new.encode(), address.user.encode(), b"scram-sha-256"
            ).decode()
            connection.execute(
                "INSERT INTO command (id, kind, actor, at) VALUES (%s, 'staff.own_password', 'session_user', utc_us())",
                (new_id(),),
            )
            # Everybody may change their own.
            connection.execute(sql.SQL("ALTER ROLE CURRENT_USER PASSWORD {}").format(sql.Literal(verifier)))
    except psycopg.Error as problem:
        raise postgresql_problem(problem, address) from problem
