"""Whose hand was last on contacts: who moved, answered or closed each, when, and where it stands since."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from db.models.base import Id
from db.models.people import agent
from db.models.work import contact, queue
from db.queries.change_log import Log, actors_of, log_of
from db.queries.timeline_entry import Actor, Named

_LEFT: Final = sa.text(
    # The first condition is that of the index, word for word.
    "SELECT entity_id, actor, command_id, at FROM change WHERE entity IN ('contact', 'raised_hand', 'escalation')"
    " AND entity = 'contact' AND entity_id IN :ids AND operation = 'left' ORDER BY at"
).bindparams(sa.bindparam("ids", type_=Id, expanding=True))
_LEFT_COLUMNS: Final = _LEFT.columns(entity_id=Id, actor=sa.Text, command_id=Id, at=sa.BigInteger)


class LastHand(NamedTuple):
    """The last change of a contact's queue, agent or state, at `at` (UTC microseconds).

    `what` is 'moved', 'answered', 'closed' or 'changed'; 'left' where the contact went out of the reader's sight, so that
    nothing is known of where it is. `number` is what people call it by, where the reader may see it.
    """

    contact_id: str
    number: int | None
    what: str
    at: int
    by: Actor
    queue: Named | None = None
    agent: Named | None = None


def last_hands(connection: sa.Connection, ids: Iterable[str]) -> dict[str, LastHand]:
    """The last hand on each of these contacts, by id; those of which the change log knows nothing are left out."""
    wanted = sorted(set(ids))
    if not wanted:
        return {}
    query = sa.select(contact.c.id, contact.c.version, contact.c.number).where(contact.c.id.in_(wanted))
    seen = {row.id: row for row in connection.execute(query)}
    logs = log_of(connection, {row.id: row.version for row in seen.values()})
    found = {row_id: hand for row_id, log in logs.items() if (hand := _of(log)) is not None}
    found |= _gone(connection, [row_id for row_id in wanted if row_id not in seen])
    return _with_names(connection, found)


def _of(log: Log) -> LastHand | None:
    for before, after in reversed(list(pairwise(log.changes))):
        was, now = before.row, after.row
        if (was.queue_id, was.agent_id, was.state) != (now.queue_id, now.agent_id, now.state):
            place = None if now.agent_id is None else Named(now.agent_id)
            return LastHand(now.id, now.number, _what(was, now), after.at, after.by, Named(now.queue_id), place)
    return None


def _what(was: Any, now: Any) -> str:
    if now.state == "closed":
        return "closed"
    if now.state == "on_contact" and was.state != "on_contact":
        return "answered"
    if (was.queue_id, was.agent_id) != (now.queue_id, now.agent_id):
        return "moved"
    return "changed"


def _gone(connection: sa.Connection, ids: Sequence[str]) -> dict[str, LastHand]:
    if not ids:
        return {}
    rows = connection.execute(_LEFT_COLUMNS, {"ids": list(ids)}).all()
    actors, newest = actors_of(connection, rows), {row.entity_id: row for row in rows}
    return {
        row_id: LastHand(row_id, None, "left", row.at, actors[row.actor, row.command_id])
        for row_id, row in newest.items()
    }


def _with_names(connection: sa.Connection, hands: dict[str, LastHand]) -> dict[str, LastHand]:
    queues = _names(connection, queue, (hand.queue for hand in hands.values()))
    agents = _names(connection, agent, (hand.agent for hand in hands.values()))
    return {
        row_id: hand._replace(queue=_named(hand.queue, queues), agent=_named(hand.agent, agents))
        for row_id, hand in hands.items()
    }


def _names(connection: sa.Connection, table: sa.Table, things: Iterable[Named | None]) -> dict[str, str]:
    ids = sorted({thing.id for thing in things if thing is not None})
    if not ids:
        return {}
    return {
        row.id: row.name for row in connection.execute(sa.select(table.c.id, table.c.name).where(table.c.id.in_(ids)))
    }


def _named(thing: Named | None, names: dict[str, str]) -> Named | None:
    return None if thing is None else Named(thing.id, names.get(thing.id))
