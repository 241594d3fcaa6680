"""Whoever runs the demo stands in its list of people, so that what they take has an owner with a name."""

from typing import Final

from db.address import parse
from db.commands.ledger import os_user, recorded
from db.engine import make_engine, plain_problems
from db.ids import new_id
from db.models.people import staff, staff_role
from db.queries.database_clock import database_now

#: For the whole floor: somebody who looks at a demo wants to try all of it.
ROLES: Final = ("supervisor", "manager", "coach")


def list_own_person(url: str) -> None:
    """Add the person whose console opens the floor at `url`, with all of `ROLES`; they are called as they sign in here.

    Not by the command that appoints people: on the demo's own server they sign in as its superuser, who is given no
    group roles.

    Raises:
        db.errors.CannotOpen: the database cannot be reached.
    """
    login = parse(url).user or os_user()
    with plain_problems(url), make_engine(url).begin() as connection:
        person, now = new_id(), database_now(connection)
        with recorded(connection, kind="staff.add", subject=("staff", person), payload={"login": login}):
            connection.execute(staff.insert().values(id=person, name=os_user(), login=login))
            roles = [{"id": new_id(), "staff_id": person, "role": role, "from_at": now} for role in ROLES]
            connection.execute(staff_role.insert(), roles)
