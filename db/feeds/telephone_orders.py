"""Orders to the telephone system: the contract a connector keeps, and the functions that keep it on both engines.

A live call belongs to the telephone system. A console that wants it moved writes a row of `telephone_order`; nothing else
changes until the connector of that system has carried it out and says so. A connector needs plain SQL for this, no more:

    take        UPDATE telephone_order SET state = 'taken', taken_at = <now> WHERE id IN (SELECT id FROM telephone_order
                WHERE state = 'requested' AND requested_at > <now> - 60000000 ORDER BY requested_at FOR UPDATE SKIP LOCKED)
                (on SQLite within BEGIN IMMEDIATE and without FOR UPDATE): each order goes to one connector only
    carry out   move the call `contact_id` to the queue `to_queue_id`, or there to the agent `to_agent_id`, in the telephone
                system; then write what became of the contact as of any other call
    done        UPDATE telephone_order SET state = 'done', ended_at = <now> WHERE id = ... AND state IN ('taken', 'withdrawn')
    failed      the same with 'failed' and `problem`, one sentence a supervisor can read: what happened, and what is so now

What the database holds by itself, whoever writes: requested may become taken or withdrawn; taken may become done, failed or
withdrawn; withdrawn may still become done if it had been taken; done and failed are final; a failed order says why; what was
asked for never changes; an order stands for good.

Time, all of it by the database's clock in UTC microseconds (limits in `db/order_standing.py`):
- after 10 seconds without an answer consoles show 'not answered yet';
- 60 seconds after it was requested an order that nobody took has expired: nobody may take it any more, the contact may be
  asked for again, and the order can still be withdrawn;
- a connector answers within 120 seconds of taking. A later answer is taken and shown, but the contact may have been asked
  for again meanwhile: before carrying out an order that took long, look whether it is `still_wanted`.

'withdrawn' means that whoever asked has taken it back (`withdrawn_at`). Do not carry it out any more. If that came too late,
say 'done' all the same: it is true, and is shown as carried out although it was withdrawn. Otherwise say nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

import sqlalchemy as sa

from db.capture.dialect import POSTGRESQL, SQLITE
from db.errors import Refused
from db.order_standing import TAKEN_WITHIN_S

#: How long a problem may be, characters.
LONGEST_PROBLEM: Final = 500

#: What became of an answer: the state the order is in after it, or 'late' for one that was withdrawn and done all the same.
Answer = Literal["done", "late", "failed", "withdrawn"]


@dataclass(frozen=True, slots=True)
class TelephoneOrder:
    """An order as the connector takes it. `external_id` is the call's key in the system of origin `origin_id`.

    `requested_by` is a login, `requested_at` UTC microseconds. Without `to_agent_id` anybody of the queue answers.
    """

    id: str
    contact_id: str
    origin_id: str | None
    external_id: str | None
    queue_id: str
    to_queue_id: str
    to_agent_id: str | None
    requested_by: str
    requested_at: int


def take_orders(connection: sa.Connection, *, origin_id: str | None = None, most: int = 50) -> list[TelephoneOrder]:
    """Take the open orders, the oldest first, within the caller's transaction: from its commit on they are yours alone.

    With `origin_id` only those about contacts of that system of origin; at most `most`. Orders that another connector is
    taking at this moment, and those that have expired, are left out.
    """
    postgresql = connection.dialect.name == "postgresql"
    now = POSTGRESQL.now if postgresql else SQLITE.now
    theirs = "" if origin_id is None else " AND c.origin_id = :origin"
    values = {"most": most} if origin_id is None else {"most": most, "origin": origin_id}
    found = connection.execute(
        sa.text(
            "SELECT o.id, o.contact_id, c.origin_id, c.external_id, o.queue_id, o.to_queue_id, o.to_agent_id,"
            " o.requested_by, o.requested_at FROM telephone_order o JOIN contact c ON c.id = o.contact_id"
            f" WHERE o.state = 'requested' AND o.requested_at > {now} - {TAKEN_WITHIN_S * 1_000_000}{theirs}"
            " ORDER BY o.requested_at, o.id LIMIT :most" + (" FOR UPDATE OF o SKIP LOCKED" if postgresql else "")
        ),
        values,
    ).all()
    orders = [TelephoneOrder(*(_plain(value) for value in row)) for row in found]
    taken = sa.text(
        f"UPDATE telephone_order SET state = 'taken', taken_at = {now} WHERE id = :id AND state = 'requested'"
    )
    return [order for order in orders if connection.execute(taken, {"id": order.id}).rowcount]


def still_wanted(connection: sa.Connection, order_id: str) -> bool:
    """Whether an order that was taken has neither been withdrawn nor answered."""
    return _state(connection, order_id) == "taken"


def report_done(connection: sa.Connection, order_id: str) -> Answer:
    """Say that the order was carried out; twice is once.

    Answers 'late' if it had been withdrawn, 'withdrawn' if it was never taken, 'failed' if that had been said before.

    Raises:
        Refused: there is no such order, or nobody has taken it.
    """
    now = _now(connection)
    done = connection.execute(
        sa.text(
            f"UPDATE telephone_order SET state = 'done', ended_at = {now}"
            " WHERE id = :id AND state IN ('taken', 'withdrawn') AND taken_at IS NOT NULL"
        ),
        {"id": order_id},
    )
    state = _answered(connection, order_id)
    withdrawn = connection.execute(
        sa.text("SELECT withdrawn_at IS NOT NULL FROM telephone_order WHERE id = :id"), {"id": order_id}
    ).scalar_one()
    return "late" if done.rowcount and withdrawn else state


def report_failed(connection: sa.Connection, order_id: str, problem: str) -> Answer:
    """Say that the order could not be carried out, and why: one sentence a supervisor can read.

    Of an order that was withdrawn meanwhile nothing is written; the answer is then 'withdrawn'.

    Raises:
        Refused: there is no such order, nobody has taken it, or the problem is empty or longer than 500 characters.
    """
    said = problem.strip()
    if not said or len(said) > LONGEST_PROBLEM:
        raise Refused("A failed order says why, in 1 to {most} characters.", most=LONGEST_PROBLEM)
    connection.execute(
        sa.text(
            f"UPDATE telephone_order SET state = 'failed', ended_at = {_now(connection)}, problem = :problem"
            " WHERE id = :id AND state = 'taken'"
        ),
        {"id": order_id, "problem": said},
    )
    return _answered(connection, order_id)


def _answered(connection: sa.Connection, order_id: str) -> Answer:
    match _state(connection, order_id):
        case "done":
            return "done"
        case "failed":
            return "failed"
        case "withdrawn":
            return "withdrawn"
        case None:
            raise Refused("There is no such order; nothing was changed.")
    raise Refused("Nobody has taken this order; nothing was changed.")


def _state(connection: sa.Connection, order_id: str) -> str | None:
    query = sa.text("SELECT state FROM telephone_order WHERE id = :id")
    found: Sequence[str] = connection.execute(query, {"id": order_id}).scalars().all()
    return found[0] if found else None


def _now(connection: sa.Connection) -> str:
    return POSTGRESQL.now if connection.dialect.name == "postgresql" else SQLITE.now


def _plain(value: Any) -> Any:
    return value if value is None or isinstance(value, int) else str(value)
