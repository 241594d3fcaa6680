"""The contacts that belong to an incident, over all that ever was, in one query; the store finds those it holds alike."""

from typing import Any, Final

import sqlalchemy as sa

from db.metrics.segment import ANSWERED
from db.models.attention import incident, incident_queue
from db.models.work import contact, contact_segment

_VISIT: Final = contact_segment.c


def met_visits() -> sa.Select[Any]:
    """Visits that overlap the time of an incident of their queue: incident id, contact id, when the visit began.

    An incident that was taken back lasted no time and has none.
    """
    ended = sa.case((_VISIT.outcome == ANSWERED, _VISIT.ended_at), else_=_VISIT.left_at)
    begun, over = incident.c.declared_at, incident.c.ended_at
    overlaps = sa.and_(
        sa.or_(over.is_(None), sa.and_(over > begun, _VISIT.entered_at < over)),
        sa.or_(ended.is_(None), ended > begun, _VISIT.entered_at >= begun),
    )
    return (
        sa.select(incident.c.id.label("incident_id"), _VISIT.contact_id, _VISIT.entered_at)
        .join(incident_queue, incident_queue.c.incident_id == incident.c.id)
        .join(contact_segment, _VISIT.queue_id == incident_queue.c.queue_id)
        .where(overlaps)
    )


def belonging(incident_id: str) -> sa.Select[Any]:
    """Each contact that belongs to an incident: id, when the first visit that met it began, when it was declared."""
    met = met_visits().where(incident.c.id == incident_id).subquery()
    return (
        sa.select(contact.c.id, sa.func.min(met.c.entered_at).label("entered_at"), incident.c.declared_at)
        .join(met, met.c.contact_id == contact.c.id)
        .join(incident, incident.c.id == met.c.incident_id)
        .where(sa.or_(incident.c.intent.is_(None), incident.c.intent == contact.c.intent))
        .group_by(contact.c.id, incident.c.declared_at)
    )


def incident_contacts(connection: sa.Connection, incident_id: str) -> dict[str, int]:
    """Ids of the contacts that belong to an incident, and when each met it (UTC microseconds): when it was declared, or
    when a visit began after that. As far as the reader may see them."""
    return {row.id: max(row.entered_at, row.declared_at) for row in connection.execute(belonging(incident_id))}
