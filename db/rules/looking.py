"""One look at the rules by a program that keeps a connection for it, and what such a program knows of others that look."""

from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from db.audit.sealing import is_unsealed, seal_finished
from db.held_connection import HeldConnection
from db.queries.database_clock import database_now
from db.rules.raising import NOTED_US, is_due, raise_crossed

#: Who has looked this lately looks on; nobody else needs to. Microseconds.
FRESH_US: Final = NOTED_US + 2 * 1_000_000
_WATCH: Final = "SELECT evaluated_at, evaluated_by, raised FROM rule_watch"
_ON: Final = "SELECT count(*) FROM floor_rule WHERE enabled = 1"
_RAISED: Final = (
    "SELECT e.rule, e.rule_limit, e.number, c.number AS contact, q.name AS queue, e.crossed_at, e.due_at, s.name AS owner"
    " FROM escalation e JOIN queue q ON q.id = e.queue_id LEFT JOIN contact c ON c.id = e.contact_id"
    " LEFT JOIN staff s ON s.id = e.owner_id WHERE e.asked_by = 'rule' AND e.number > :after ORDER BY e.number"
)


@dataclass(frozen=True, slots=True)
class Watch:
    """Who looked last, when (UTC microseconds by the database's clock), how long ago, and how much rules have raised.

    `rules_on` is how many rules are switched on.
    """

    evaluated_at: int
    evaluated_by: str | None
    age_us: int
    raised: int
    rules_on: int


@dataclass(frozen=True, slots=True)
class Raised:
    """One escalation that a rule raised; times are UTC microseconds, numbers are those people see."""

    rule: str
    rule_limit: int
    number: int
    contact: int | None
    queue: str
    crossed_at: int
    due_at: int
    owner: str | None


def watch(connection: sa.Connection) -> Watch:
    """How the rules are watched."""
    row = connection.execute(sa.text(_WATCH)).one()
    rules_on = int(connection.execute(sa.text(_ON)).scalar_one())
    age_us = max(0, database_now(connection) - row.evaluated_at)
    return Watch(row.evaluated_at, row.evaluated_by, age_us, row.raised, rules_on)


def newest_number(connection: sa.Connection) -> int:
    """The number of the newest escalation the reader sees, 0 where there is none."""
    return int(connection.execute(sa.text("SELECT coalesce(max(number), 0) FROM escalation")).scalar_one())


def raised_after(connection: sa.Connection, number: int) -> list[Raised]:
    """What rules raised after the escalation with this number, as far as the reader sees it."""
    return [Raised(*row) for row in connection.execute(sa.text(_RAISED), {"after": number})]


def look(held: HeldConnection) -> int:
    """Look once, and seal what the record has got since; answers how many escalations were raised, or `BUSY` when another
    evaluator was at it.

    On SQLite nothing is locked unless something is to be written. Raises what `HeldConnection` raises.
    """
    answer = held.write(raise_crossed) if held.read(is_due) else 0
    if held.read(is_unsealed):
        held.write(seal_finished)
    return answer


def leave_ended_roles(connection: sa.Connection) -> int:
    """Take the groups of the server away from whose role has ended by itself; answers how many. Anybody may ask for it.

    An embedded floor has none.
    """
    if connection.dialect.name == "sqlite":
        return 0
    return int(connection.execute(sa.text("SELECT leave_ended_roles()")).scalar_one())
