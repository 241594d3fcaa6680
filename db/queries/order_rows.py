"""Orders to the telephone system that somebody should look at: on their way, without an answer, or failed a while ago."""

from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from db.models.work import contact, telephone_order
from db.order_standing import SHOWN_FAILED_FOR_S, OrderStanding, order_standing

_MICROSECONDS: Final = 1_000_000
_SHOWN: Final = frozenset({"requested", "taken", "not_answered", "expired", "failed"})


class OrderThen(NamedTuple):
    """An order and how it stood at the moment that was asked for; instants are UTC microseconds."""

    row: Any
    number: int
    standing: OrderStanding
    answered_at: int | None
    problem: str | None


def orders_at(connection: sa.Connection, at: int) -> list[OrderThen]:
    """The orders worth a look at `at` (UTC microseconds), the oldest first: open ones, and what expired or failed lately."""
    order = telephone_order.c
    since = at - SHOWN_FAILED_FOR_S * _MICROSECONDS
    open_or_late = sa.or_(order.requested_at > since, order.ended_at > since, order.state == "taken")
    query = (
        sa.select(telephone_order, contact.c.number)
        .join(contact, contact.c.id == order.contact_id)
        .where(order.requested_at <= at, open_or_late)
        .order_by(order.requested_at, order.id)
    )
    found = (_then(row, at) for row in connection.execute(query))
    return [
        one for one in found if one.standing in _SHOWN and (one.standing != "failed" or (one.answered_at or 0) > since)
    ]


def _then(row: Any, at: int) -> OrderThen:
    def by_then(moment: int | None) -> int | None:
        return moment if moment is not None and moment <= at else None

    taken_at, ended_at, withdrawn_at = by_then(row.taken_at), by_then(row.ended_at), by_then(row.withdrawn_at)
    if ended_at is not None:
        state = row.state
    elif withdrawn_at is not None:
        state = "withdrawn"
    else:
        state = "requested" if taken_at is None else "taken"
    standing = order_standing(state, row.requested_at, taken_at, withdrawn_at, at)
    return OrderThen(row, row.number, standing, ended_at, row.problem if standing == "failed" else None)
