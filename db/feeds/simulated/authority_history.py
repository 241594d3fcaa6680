"""Writes some weeks of authority to a floor that has limits and has had none of it yet, in bulk as an import does."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from db.commands.ledger import os_user
from db.engine import make_engine, plain_problems
from db.feeds.ingest import Pending
from db.feeds.simulated.authority_given import given_grants
from db.feeds.simulated.authority_past import Past
from db.feeds.simulated.authority_rules import Limits, is_shy, level_of, limits_of
from db.feeds.simulated.clock import SECOND_US
from db.feeds.simulated.floor import Floor
from db.feeds.simulated.simulation import ORIGIN, Simulation
from db.feeds.simulated.wishes import Wish
from db.ids import new_id
from db.models.authority import authority_grant, authority_request, authority_use
from db.models.log import command
from db.models.people import agent
from db.queries.database_clock import database_now

#: What came up so shortly before is left to be done live: the contact is still the agent's, or was just now.
_LEFT_US: Final = 540 * SECOND_US
#: So many requests wait at the beginning, at most, for so many times the limit.
_ASKED_FIRST: Final = 2
_TIMES_THE_LIMIT: Final = 1.8
_ASK_FOR_REFUNDS: Final = ("refund", "wrong charge", "return", "complaint", "invoice question")
_TABLES: Final = {table.name: table for table in (authority_request, authority_grant, authority_use)}
_MAY_WRITE: Final = "SELECT has_table_privilege('authority_use', 'INSERT')"


class Begun(NamedTuple):
    """What is still to be done live: what came up last, and what is asked for as soon as the floor lives."""

    wishes: list[Wish]
    asked: list[Wish]


def begin_with_history(
    url: str, simulation: Simulation, start_us: int, now_us: int, write: Callable[[Pending], object]
) -> Begun:
    """Make it up to `now_us` (UTC microseconds) for the simulation's agents, `start_us` being when the simulation began.

    `write` keeps rows of the feed. Nothing happens on a floor without limits beyond those every floor begins with, or with
    a history of its own.

    Raises:
        db.errors.CannotOpen: the database cannot be reached.
    """
    wishes = simulation.wishes.take()
    engine = make_engine(url)
    with plain_problems(url), engine.begin() as connection:
        limits = limits_of(connection, now_us) if may_write(connection) else None
        is_fresh = connection.execute(sa.text("SELECT 1 FROM authority_use LIMIT 1")).first() is None
    if limits is None or not is_fresh:
        return Begun([], [])
    floor = simulation.floor
    done = [wish for wish in wishes if wish.at < now_us - _LEFT_US]
    past = Past(floor, ORIGIN, limits, given_grants(floor, now_us))
    made = past.make(start_us, done, now_us)
    write(simulation.take())
    write(made.pending)
    with plain_problems(url), engine.begin() as connection, _in_bulk(connection):
        _write_levels(connection, simulation)
        for table, rows in made.rows.items():
            if rows:
                connection.execute(_TABLES[table].insert(), [_fitted(limits, row) for row in rows])
    return Begun([wish for wish in wishes if wish.at >= now_us - _LEFT_US], _asked_first(floor, limits, now_us))


def _asked_first(floor: Floor, limits: Limits, now_us: int) -> list[Wish]:
    """Refunds above their limits that agents who talk now ask for, so that whoever looks has something to decide."""
    found = []
    for work in floor.works.values():
        if not work.talks or work.intent not in _ASK_FOR_REFUNDS or is_shy(work.agent.plan.alias):
            continue
        limit = limits.cells.get(("refund", level_of(work.agent.plan.alias)))
        if limit is not None:
            contact, amount = floor.ingest.contacts[work.key], round(limit.per_use * _TIMES_THE_LIMIT / 100) * 100
            found.append(
                Wish(now_us, contact.id, contact.queue_id, contact.customer_id, work.agent.id, "refund", amount)
            )
    return found[:_ASKED_FIRST]


def may_write(connection: sa.Connection) -> bool:
    """Whether who is signed in may write of authority at all: connectors of a real floor may not."""
    return connection.dialect.name == "sqlite" or bool(connection.execute(sa.text(_MAY_WRITE)).scalar())


def _fitted(limits: Limits, row: Mapping[str, Any]) -> dict[str, Any]:
    """The kind by its id where it stands by its code."""
    values = dict(row)
    if "kind" in values:
        values["kind_id"] = limits.kinds[values.pop("kind")].id
    return values


def _write_levels(connection: sa.Connection, simulation: Simulation) -> None:
    for level in ("new", "senior"):
        ids = [one.id for one in simulation.floor.agents if level_of(one.plan.alias) == level]
        connection.execute(agent.update().where(agent.c.id.in_(ids)).values(level=level))


@contextmanager
def _in_bulk(connection: sa.Connection) -> Iterator[None]:
    """Within it nothing is announced by itself: consoles take one new picture of it all."""
    made, sqlite = new_id(), connection.dialect.name == "sqlite"
    actor = os_user() if sqlite else "session_user"
    values = {"id": made, "kind": "import", "actor": actor, "at": database_now(connection), "mode": "batch"}
    if sqlite:
        connection.execute(sa.text("UPDATE writing SET actor = :actor, mode = 'batch'"), {"actor": actor})
        yield
        connection.execute(command.insert().values(**values))
        connection.execute(sa.text("UPDATE writing SET command_id = NULL, actor = NULL, mode = NULL"))
        return
    connection.execute(command.insert().values(**values))
    connection.execute(sa.text("SELECT set_config('floorwalker.command', :made, true)"), {"made": made})
    yield
