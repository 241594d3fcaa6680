"""Incidents one after the other, as the command line lists them."""

from typing import Any

import sqlalchemy as sa

from db.errors import Refused
from db.models.attention import incident, incident_queue
from db.models.people import staff
from db.models.work import queue


def incident_list(connection: sa.Connection, *, only_open: bool = False) -> list[dict[str, Any]]:
    """Every incident with its queues, the newest first; instants in UTC microseconds. Those that were taken back are in
    it: they ended the moment they were declared."""
    names: dict[str, list[str]] = {}
    there = sa.select(incident_queue.c.incident_id, queue.c.name).join(queue, queue.c.id == incident_queue.c.queue_id)
    for incident_id, name in connection.execute(there.order_by(queue.c.position, queue.c.name)):
        names.setdefault(incident_id, []).append(name)
    query = sa.select(incident, staff.c.name.label("declared_by")).join(
        staff, staff.c.id == incident.c.declared_by_id, isouter=True
    )
    if only_open:
        query = query.where(incident.c.ended_at.is_(None))
    return [
        dict(row._mapping) | {"queues": names.get(row.id, [])}
        for row in connection.execute(query.order_by(incident.c.number.desc()))
    ]


def incident_numbered(connection: sa.Connection, number: int) -> str:
    """The id of the incident that people call by this number.

    Raises:
        Refused: there is none.
    """
    found = connection.execute(sa.select(incident.c.id).where(incident.c.number == number)).scalar()
    if found is None:
        raise Refused(
            "There is no incident {number}; `floorwalker incident list` tells which there are.", number=number
        )
    return str(found)
