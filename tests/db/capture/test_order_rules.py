"""An order to the telephone system becomes only what it may, whoever writes, on both engines."""

import sqlite3

import psycopg
import pytest
import sqlalchemy as sa

from db.commands.command import Command
from db.ids import new_id
from db.order_standing import FOLLOWS, TAKEN_WITHIN_S
from db.queries.database_clock import database_now
from db.words import ORDER_STATES
from tests.db.commands.acted_floor import ActedFloor

REFUSED = (sqlite3.DatabaseError, psycopg.Error, sa.exc.DBAPIError)
SET = {
    "requested": "state = 'requested'",
    "taken": "state = 'taken', taken_at = coalesce(taken_at, 4)",
    "done": "state = 'done', ended_at = 5",
    "failed": "state = 'failed', ended_at = 5, problem = 'The caller hung up.'",
    "withdrawn": "state = 'withdrawn', withdrawn_at = coalesce(withdrawn_at, 6)",
}
#: How each state is reached; 'withdrawn' after it was taken.
WAYS = {
    "requested": (),
    "taken": ("taken",),
    "done": ("taken", "done"),
    "failed": ("taken", "failed"),
    "withdrawn": ("taken", "withdrawn"),
}


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


def ordered(floor):
    call = floor.contact(2)
    asked = Command("contact.ask_move", (floor.seen(call, {"queue_id": floor.queues[1], "agent_id": None}),))
    return floor.do(asked).done[0].entity_id


def change(floor, order, assigned):
    floor.run(f"UPDATE telephone_order SET {assigned} WHERE id = :id", id=order)


def test_every_step_is_allowed_or_refused_as_the_list_says(floor):
    for state, way in WAYS.items():
        for after in ORDER_STATES:
            order = ordered(floor)
            for step in way:
                change(floor, order, SET[step])
            if after == state or after in FOLLOWS.get(state, ()):
                change(floor, order, SET[after] if after != state else "state = state")
                assert floor.row("telephone_order", order)["state"] == after
            else:
                with pytest.raises(REFUSED):
                    change(floor, order, SET[after])
                assert floor.row("telephone_order", order)["state"] == state


@pytest.mark.parametrize("state", ["done", "failed"])
def test_an_answer_is_final(floor, state):
    order = ordered(floor)
    for step in WAYS[state]:
        change(floor, order, SET[step])
    for other in ("ended_at = 9", "problem = 'Something else.'", "taken_at = 3", "withdrawn_at = 9"):
        with pytest.raises(REFUSED):
            change(floor, order, other)


def test_what_was_asked_for_never_changes_and_an_order_stands_for_good(floor):
    order = ordered(floor)
    for assigned in (
        f"to_queue_id = '{floor.queues[0]}'",
        f"to_agent_id = '{floor.agents[0]}'",
        "requested_by = 'somebody'",
        "requested_at = 7",
    ):
        with pytest.raises(REFUSED, match="never changes"):
            change(floor, order, assigned)
    with pytest.raises(REFUSED, match="stands for good"):
        floor.run("DELETE FROM telephone_order WHERE id = :id", id=order)


def test_a_failed_order_says_why_and_a_withdrawn_one_when(floor):
    order = ordered(floor)
    change(floor, order, SET["taken"])
    for wrong in (
        "state = 'failed', ended_at = 5",
        "state = 'failed', ended_at = 5, problem = ' '",
        "state = 'withdrawn'",
    ):
        with pytest.raises(REFUSED):
            change(floor, order, wrong)


def test_an_order_that_nobody_took_in_time_is_taken_by_nobody_and_may_be_withdrawn(floor):
    row = floor.row("telephone_order", ordered(floor))
    with floor.engine.begin() as connection:
        now = database_now(connection)
    old, young = (
        floor.insert(
            "telephone_order",
            **{name: row[name] for name in ("command_id", "contact_id", "queue_id", "to_queue_id", "requested_by")},
            requested_at=now - seconds * 1_000_000,
        )
        for seconds in (TAKEN_WITHIN_S + 1, TAKEN_WITHIN_S - 20)
    )
    change(floor, young, SET["taken"])
    with pytest.raises(REFUSED, match="expired"):
        change(floor, old, SET["taken"])
    change(floor, old, SET["withdrawn"])
    with pytest.raises(REFUSED, match="taken before"):
        change(floor, old, SET["done"])


def test_an_order_begins_without_an_answer_and_replaces_none(floor):
    row = floor.row("telephone_order", ordered(floor))
    again = {name: row[name] for name in row if name not in ("id", "version")}
    with pytest.raises(REFUSED, match="begins as requested"):
        floor.insert("telephone_order", **(again | {"id": new_id(), "state": "taken", "taken_at": 4}))
    if floor.engine.dialect.name == "sqlite":
        with pytest.raises(REFUSED, match="stands for good"):
            floor.run(
                "INSERT OR REPLACE INTO telephone_order SELECT * FROM telephone_order WHERE id = :id", id=row["id"]
            )
