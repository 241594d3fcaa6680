"""Which stretches of time incidents touched, queue by queue: figures of such a stretch are not those of a usual day."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

import sqlalchemy as sa

from db.models.attention import incident, incident_queue
from db.models.work import queue
from db.queries.database_clock import database_now


class Went(NamedTuple):
    """An incident by the number people call it by, and the time it went on, UTC microseconds; `until` is not in it."""

    number: int
    since: int
    until: int


def incidents_by_queue(connection: sa.Connection, start: int, end: int) -> Mapping[str, list[Went]]:
    """The incidents that went on within [start, end) (UTC microseconds), by the name of each queue of theirs, in the
    order of their numbers; one that goes on has lasted until now. Those that were taken back lasted no time."""
    now = database_now(connection)
    until = sa.func.coalesce(incident.c.ended_at, now)
    query = (
        sa.select(queue.c.name, incident.c.number, incident.c.declared_at, until)
        .join(incident_queue, incident_queue.c.queue_id == queue.c.id)
        .join(incident, incident.c.id == incident_queue.c.incident_id)
        .where(incident.c.declared_at < end, until > start, until > incident.c.declared_at)
        .order_by(incident.c.number)
    )
    found: defaultdict[str, list[Went]] = defaultdict(list)
    for name, *went in connection.execute(query):
        found[name].append(Went(*went))
    return found


def touching(went: Iterable[Went], start: int, end: int) -> list[int]:
    """The numbers of those that went on within [start, end)."""
    return [one.number for one in went if one.since < end and one.until > start]
