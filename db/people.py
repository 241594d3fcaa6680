"""The floor's people: who may sign in, in which roles, for which team or queue, until when."""

from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from db.errors import Refused
from db.models.people import site, staff, staff_role, team
from db.models.work import queue
from db.nearest_name import unknown_name
from db.signing_in import Desktop, Desktops


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


def desktops(connection: sa.Connection) -> list[Desktop]:
    """The agents whose own programs sign in, by name."""
    return [one for one in Desktops().answer(connection) if one.login is not None]


def person_called(connection: sa.Connection, login: str) -> Person:
    """The person with this login.

    Raises:
        Refused: nobody in sight has it; the nearest is named.
    """
    everybody = {person.login: person for person in people(connection)}
    if login not in everybody:
        raise unknown_name("person with a login", login, everybody)
    return everybody[login]


def team_id(connection: sa.Connection, named: str | None) -> str | None:
    """The id of the team with this name, or 'Site/Team'; None for None.

    Raises:
        Refused: no team is called so, or several are.
    """
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


def queue_id(connection: sa.Connection, named: str | None) -> str | None:
    """The id of the queue with this name; None for None.

    Raises:
        Refused: no queue is called so.
    """
    if named is None:
        return None
    known = {row.name: str(row.id) for row in connection.execute(sa.select(queue.c.id, queue.c.name))}
    if named not in known:
        raise unknown_name("queue", named, known)
    return known[named]
