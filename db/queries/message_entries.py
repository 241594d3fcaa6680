"""Messages as entries of a timeline: to whom, what, from whom, and how many have read them."""

from collections.abc import Iterable

import sqlalchemy as sa

from db.models.attention import message, message_reading
from db.models.people import agent
from db.models.work import queue_membership
from db.queries.actors import people_named
from db.queries.timeline_entry import Actor, Entry, thing

_SENT = message.c
#: So many of the newest are told.
MOST = 50


def messages_to_queue(connection: sa.Connection, queue_id: str, since: int) -> Iterable[Entry]:
    """Messages to a queue's people from `since` (UTC microseconds) on."""
    return _entries(connection, _SENT.queue_id == queue_id, since)


def messages_to_agent(connection: sa.Connection, agent_id: str, since: int) -> Iterable[Entry]:
    """Messages to one agent, alone or as one of a queue or team, from `since` (UTC microseconds) on."""
    member = queue_membership.c
    was_in = sa.exists().where(
        member.agent_id == agent_id,
        member.queue_id == _SENT.queue_id,
        member.since_at <= _SENT.sent_at,
        sa.or_(member.until_at.is_(None), member.until_at > _SENT.sent_at),
    )
    team_of = sa.select(agent.c.team_id).where(agent.c.id == agent_id).scalar_subquery()
    to_team = sa.and_(_SENT.agent_id.is_(None), _SENT.queue_id.is_(None), _SENT.team_id == team_of)
    return _entries(connection, sa.or_(_SENT.agent_id == agent_id, was_in, to_team), since)


def _entries(connection: sa.Connection, condition: sa.ColumnElement[bool], since: int) -> list[Entry]:
    read = sa.select(sa.func.count()).where(message_reading.c.message_id == _SENT.id).scalar_subquery()
    query = sa.select(message, read.label("read_by")).where(condition, _SENT.sent_at >= since)
    rows = connection.execute(query.order_by(_SENT.sent_at.desc(), _SENT.id).limit(MOST)).all()
    names = people_named(connection, sorted({row.sent_by for row in rows}))
    return [
        Entry(
            row.sent_at,
            "message",
            row.id,
            queue=thing(row.queue_id),
            agent=thing(row.agent_id),
            word=None if row.withdrawn_at is None else "withdrawn",
            text=row.text,
            former=row.recipients,
            value=row.read_by,
            by=Actor(row.sent_by, "command", names.get(row.sent_by)),
        )
        for row in rows
    ]
