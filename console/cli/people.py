"""The verbs of people: staff add, list, change, disable, enable, reset."""

import getpass
import sys
from argparse import Namespace
from typing import Any

from console.cli.tables import print_json, table, terminal_width
from console.cli.target import database_url
from db.appointing import (
    Appointment,
    RoleChange,
    add_person,
    change_role,
    disable_person,
    enable_person,
    let_agent_sign_in,
    reset_password,
    take_agents_sign_in,
)
from db.engine import reading
from db.errors import Refused
from db.opening import opened_floor
from db.people import Person, Role, desktops, people
from db.queries.database_clock import database_now
from db.queries.picture_values import iso
from db.signing_in import Desktop, made_password


def add(options: Namespace) -> int:
    """Give a person a role, or an agent's own program a sign-in."""
    password = _password() if options.password_stdin else None
    if options.role == "agent_desktop":
        return _add_desktop(options, password)
    asked = Appointment(
        options.name,
        options.login,
        options.role,
        options.team,
        options.queue,
        options.until,
        options.from_at,
        password=password,
    )
    with opened_floor(database_url(options)) as engine:
        person = add_person(engine, asked)
        signs_in = engine.dialect.name == "sqlite" or password is not None
    if options.format == "json":
        print_json(_document(person, None))
        return 0
    print(f"{person.name} ({person.login}) is {_scope_of(asked)}.")
    if not signs_in:
        print("Unless they sign in to the server already, give them a password with 'staff reset'.")
    return 0


def _add_desktop(options: Namespace, password: str | None) -> int:
    for name in ("team", "queue", "until", "from_at"):
        if getattr(options, name) is not None:
            raise Refused("An agent's program may do what the agent may, so it has no team, queue or time of its own.")
    with opened_floor(database_url(options)) as engine:
        desktop = let_agent_sign_in(engine, options.name, options.login, password)
    if options.format == "json":
        print_json(_desktop(desktop))
    else:
        print(f"The program of agent {desktop.name} signs in as {desktop.login}.")
    return 0


def _password() -> str:
    """The password: the first line of standard input, or asked for without echo at a terminal."""
    given = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    if not given:
        raise Refused("No password came on standard input; nothing was changed.")
    return given


def change(options: Namespace) -> int:
    """End a role, or give it another scope or end."""
    changes = {
        "ends": options.end,
        "to_team": options.to_team,
        "to_queue": options.to_queue,
        "to_floor": options.to_floor,
        "until_at": options.until,
        "without_end": options.no_end,
    }
    if options.end and any(value for name, value in changes.items() if name != "ends"):
        raise Refused("A role that ends now has no other scope or end: give --end alone.")
    wanted = RoleChange(options.login, options.role, options.team, options.queue, **changes)
    with opened_floor(database_url(options)) as engine:
        person = change_role(engine, wanted)
    return _told(options, person, "has these roles now")


def enable(options: Namespace) -> int:
    """Let a person back in."""
    with opened_floor(database_url(options)) as engine:
        person = enable_person(engine, options.login)
    return _told(options, person, "is back, with these roles")


def _told(options: Namespace, person: Person, words: str) -> int:
    if options.format == "json":
        print_json(_document(person, None))
        return 0
    print(f"{person.name} ({person.login}) {words}:")
    with opened_floor(database_url(options)) as engine, reading(engine) as connection:
        now = database_now(connection)
    for role in person.roles:
        until = _until(role, now)
        print(f"  {role.role}, {role.team or role.queue or 'whole floor'}{f', {until}' if until else ''}")
    return 0


def reset(options: Namespace) -> int:
    """Give a person, or an agent's own program, a new password; it is printed only where it was made here, once."""
    given = _password() if options.password_stdin else None
    made = None if given is not None else made_password()
    with opened_floor(database_url(options)) as engine:
        reset_password(engine, options.login, given or made or "")
    if options.format == "json":
        print_json({"login": options.login, **({} if made is None else {"password": made})})
        return 0
    print(f"{options.login} has a new password; the one before lets nobody in any more.")
    if made is not None:
        print(f"It is shown only now: {made}")
    return 0


def _scope_of(asked: Appointment) -> str:
    where = f" of the team {asked.team}" if asked.team else f" of the queue {asked.queue}" if asked.queue else ""
    until = f" until {iso(asked.until_at)}" if asked.until_at is not None else ""
    return f"{asked.role.replace('_', ' ')}{where or ' of the whole floor'}{until}"


def show(options: Namespace) -> int:
    """Print everybody and their roles, and the agents whose own programs sign in."""
    with opened_floor(database_url(options)) as engine, reading(engine) as connection:
        now = database_now(connection)
        everybody = [person for person in people(connection) if _is_meant(options.find, person)]
        agents = [one for one in desktops(connection) if _has(options.find, one.name, one.login or "", "agent_desktop")]
    if options.format == "json":
        print_json(
            {
                "staff": [_document(person, now) for person in everybody],
                "agent_desktops": [_desktop(one) for one in agents],
            }
        )
        return 0
    rows = [
        [person.name, person.login, role and role.role, role and (role.team or role.queue or "whole floor"), state]
        for person in everybody
        for role, state in _states(person, now)
    ]
    rows += [[one.name, one.login, "agent_desktop", "the agent's own", ""] for one in agents]
    columns = ["name", "login", "role", "for", "until"]
    nobody = "Nobody is on the staff list yet." if options.find is None else "Nobody is called so."
    print(table(columns, rows, terminal_width(sys.stdout)) if rows else nobody)
    return 0


def _is_meant(find: str | None, person: Person) -> bool:
    return _has(find, person.name, person.login, *(role.role for role in person.roles))


def _has(find: str | None, *texts: str) -> bool:
    return find is None or any(find.casefold() in text.casefold() for text in texts)


def _desktop(one: Desktop) -> dict[str, Any]:
    return {"agent": one.name, "login": one.login, "role": "agent_desktop"}


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
    """Shut a person out, or take the sign-in of an agent's own program away."""
    with opened_floor(database_url(options)) as engine:
        desktop = take_agents_sign_in(engine, options.login)
        person = disable_person(engine, options.login) if desktop is None else None
    if options.format == "json":
        print_json(_document(person, None) if person is not None else {"login": options.login, "agent_desktop": None})
    elif person is not None:
        print(f"{person.name} ({person.login}) is disabled and sees nothing of the floor any more.")
    elif desktop is not None:
        print(f"The program of agent {desktop.name} does not sign in any more.")
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
