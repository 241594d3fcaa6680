"""Invitations to listen: those that were made and have not lapsed, with the contacts they name."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from db.models.people import agent, staff
from db.models.reviewing import repeat_flag, repeat_flag_contact
from db.models.work import contact, queue
from db.queries.database_clock import database_now


@dataclass(frozen=True, slots=True)
class FlagShown:
    """One invitation. Instants are UTC microseconds; `contacts` are (id, number), a number only of those in sight."""

    id: str
    number: int
    agent_id: str
    agent: str
    queue_id: str
    queue: str
    pattern: str
    happened: int
    among: int
    expected_permille: int
    raised_at: int
    lapses_at: int
    seen_at: int | None
    listened_at: int | None
    listened_by: str | None
    contacts: tuple[tuple[str, int | None], ...]


def flags_shown(connection: sa.Connection) -> list[FlagShown]:
    """Those in sight that have not lapsed, the newest first."""
    now = database_now(connection)
    f, x = repeat_flag.c, repeat_flag_contact.c
    named: defaultdict[str, list[tuple[str, int | None]]] = defaultdict(list)
    listed = sa.select(x.flag_id, x.contact_id, contact.c.number).outerjoin(contact, contact.c.id == x.contact_id)
    for row in connection.execute(listed.order_by(contact.c.number.desc())):
        named[str(row.flag_id)].append((str(row.contact_id), row.number))
    query = (
        sa.select(
            repeat_flag, agent.c.name.label("agent"), queue.c.name.label("queue"), staff.c.name.label("listened_by")
        )
        .join(agent, agent.c.id == f.agent_id)
        .join(queue, queue.c.id == f.queue_id)
        .outerjoin(staff, staff.c.id == f.listened_by_id)
        .where(f.lapses_at > now)
        .order_by(f.raised_at.desc())
    )
    return [
        FlagShown(
            str(row.id), row.number, str(row.agent_id), row.agent, str(row.queue_id), row.queue, row.pattern, row.happened,
            row.among, row.expected_permille, row.raised_at, row.lapses_at, row.seen_at, row.listened_at, row.listened_by,
            tuple(named[str(row.id)]),
        )
        for row in connection.execute(query)
    ]  # fmt: skip


def contact_numbers(connection: sa.Connection, ids: Iterable[str]) -> dict[str, int]:
    """The numbers that people call these contacts by; those out of sight are missing."""
    query = sa.select(contact.c.id, contact.c.number).where(contact.c.id.in_(sorted(set(ids))))
    return {str(row.id): row.number for row in connection.execute(query)}
