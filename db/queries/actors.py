"""Who is behind a login, and which command a change belongs to, as far as the reader may know."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from db.models.log import command
from db.models.people import agent, staff, staff_role


def people_named(connection: sa.Connection, logins: Sequence[str]) -> dict[str, str]:
    """The names of those who sign in with these logins."""
    names: dict[str, str] = {}
    if not logins:
        return names
    for table in (agent, staff):
        query = sa.select(table.c.login, table.c.name).where(table.c.login.in_(logins))
        names |= {row.login: row.name for row in connection.execute(query)}
    return names


def connectors_among(connection: sa.Connection, logins: Sequence[str]) -> set[str]:
    """Those of these logins that are a connector's."""
    if not logins:
        return set()
    query = (
        sa.select(staff.c.login)
        .join(staff_role, staff_role.c.staff_id == staff.c.id)
        .where(staff_role.c.role == "connector", staff.c.login.in_(logins))
    )
    return set(connection.execute(query).scalars())


def commands_told(connection: sa.Connection, ids: Sequence[str]) -> dict[str, Any]:
    """Id, kind and reason of commands: one's own, and those that did something to a thing in sight."""
    if not ids:
        return {}
    if connection.dialect.name == "postgresql":
        told = sa.text("SELECT id, kind, reason FROM commands_told(CAST(:ids AS uuid[]))")
        found = connection.execute(told, {"ids": list(ids)}).all()
    else:
        query = sa.select(command.c.id, command.c.kind, command.c.reason).where(command.c.id.in_(ids))
        found = list(connection.execute(query).all())
    return {str(row.id): row for row in found}
