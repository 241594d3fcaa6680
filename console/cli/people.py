"""The verbs of people: staff add, list, disable."""

import getpass
import sys
from argparse import Namespace
from typing import Any

from console.cli.tables import print_json, table, terminal_width
from console.cli.target import database_url
from db.engine import reading
from db.errors import Refused
from db.opening import opened_floor
from db.people import Appointment, Person, Role, add_person, disable_person, people
from db.queries.database_clock import database_now
from db.queries.picture_values import iso


def add(options: Namespace) -> int:
    """Give a person a role."""
    password = _password() if options.password_stdin else None
    asked = Appointment(options.name, options.login, options.role, options.team, options.queue, options.until, password)
    with opened_floor(database_url(options)) as engine:
        person = add_person(engine, asked)
        signs_in = engine.dialect.name == "sqlite" or password is not None
    if options.format == "json":
        print_json(_document(person, None))
        return 0
    print(f"{person.name} ({person.login}) is {_scope_of(asked)}.")
    if not signs_in:
        print("Unless they sign in to the server already, give them a password with --password-stdin.")
    return 0


def _password() -> str:
    """The password: the first line of standard input, or asked for without echo at a terminal."""
    given = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    if not given:
        raise Refused("No password came on standard input; nothing was changed.")
    return given


def _scope_of(asked: Appointment) -> str:
    where = f" of the team {asked.team}" if asked.team else f" of the queue {asked.queue}" if asked.queue else ""
    until = f" until {iso(asked.until_at)}" if asked.until_at is not None else ""
    return f"{asked.role.replace('_', ' ')}{where or ' of the whole floor'}{until}"


def show(options: Namespace) -> int:
    """Print everybody and their roles."""
    with opened_floor(database_url(options)) as engine, reading(engine) as connection:
        now = database_now(connection)
        everybody = people(connection)
    if options.format == "json":
        print_json({"staff": [_document(person, now) for person in everybody]})
        return 0
    rows = [
        [person.name, person.login, role and role.role, role and (role.team or role.queue or "whole floor"), state]
        for person in everybody
        for role, state in _states(person, now)
    ]
    columns = ["name", "login", "role", "for", "until"]
    print(table(columns, rows, terminal_width(sys.stdout)) if rows else "Nobody is on the staff list yet.")
    return 0


def _states(person: Person, now: int) -> list[tuple[Role | None, str]]:
    if person.disabled_at is not None:
        return [(role, f"disabled {iso(person.disabled_at)}") for role in person.roles or (None,)]
    if not person.roles:
        return [(None, "")]
    return [(role, _until(role, now)) for role in person.roles]


def _until(role: Role, now: int) -> str:
    if role.until_at is None:
        return ""
    return f"over since {iso(role.until_at)}" if role.until_at <= now else str(iso(role.until_at))


def disable(options: Namespace) -> int:
    """Shut a person out."""
    with opened_floor(database_url(options)) as engine:
        person = disable_person(engine, options.login)
    if options.format == "json":
        print_json(_document(person, None))
    else:
        print(f"{person.name} ({person.login}) is disabled and sees nothing of the floor any more.")
    return 0


def _document(person: Person, now: int | None) -> dict[str, Any]:
    return {
        "name": person.name,
        "login": person.login,
        "disabled": iso(person.disabled_at),
        "roles": [
            {
                "role": role.role,
                "team": role.team,
                "queue": role.queue,
                "from": iso(role.from_at),
                "until": iso(role.until_at),
            }
            | ({} if now is None else {"active": _is_active(person, role, now)})
            for role in person.roles
        ],
    }


def _is_active(person: Person, role: Role, now: int) -> bool:
    begun = role.from_at <= now and (role.until_at is None or role.until_at > now)
    return person.disabled_at is None and begun
