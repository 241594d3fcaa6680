"""Orders to the telephone system and loans in the picture of the floor, now and at a former moment, on both engines."""

import pytest

from db.engine import reading
from db.order_standing import ANSWER_EXPECTED_S, SHOWN_FAILED_FOR_S, TAKEN_WITHIN_S
from db.queries.database_clock import database_now
from db.queries.floor_picture import floor_picture
from db.queries.picture_values import iso
from tests.db.commands.acted_floor import ActedFloor, S


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


def picture(floor, at=None):
    with reading(floor.engine) as connection:
        return floor_picture(connection, at)


def now(floor):
    with reading(floor.engine) as connection:
        return database_now(connection)


def ordered(floor, at, *steps, agent=None):
    """An order about a waiting call, asked for at `at`, with the steps that followed as SQL."""
    command = floor.insert("command", kind="contact.ask_move", actor="dana", at=at)
    call = floor.contact(2)
    order = floor.insert(
        "telephone_order",
        command_id=command,
        contact_id=call,
        queue_id=floor.queues[2],
        to_queue_id=floor.queues[1],
        to_agent_id=None if agent is None else floor.agents[agent],
        requested_by="dana",
        requested_at=at,
    )
    for step in steps:
        floor.run(f"UPDATE telephone_order SET {step} WHERE id = :id", id=order)
    return order, call


def taken(at):
    return f"state = 'taken', taken_at = {at}"


def failed(at):
    return f"state = 'failed', ended_at = {at}, problem = 'The queue is full.'"


def test_open_and_failed_orders_stand_in_the_picture_and_beside_their_contact(floor):
    at = now(floor)
    order, call = ordered(floor, at - 2 * S, taken(at - S), agent=0)
    bad, _ = ordered(floor, at - 2 * S, taken(at - S), failed(at))
    ordered(floor, at - 2 * S, taken(at - S), f"state = 'done', ended_at = {at}")
    ordered(floor, at - 2 * S, f"state = 'withdrawn', withdrawn_at = {at}")
    found = picture(floor)
    orders = {row["order"]: row for row in found["telephone_orders"]}
    assert set(orders) == {order, bad}
    first = orders[order]
    assert (first["contact"], first["queue"], first["to_queue"], first["to_agent"]) == (call, "Calls", "Tech", "Ana")
    assert (first["state"], first["requested_by"], first["problem"], first["answered"]) == ("taken", "dana", None, None)
    assert first["requested"] == iso(at - 2 * S) and first["age_s"] >= 2
    assert (orders[bad]["state"], orders[bad]["problem"], orders[bad]["answered"]) == (
        *("failed", "The queue is full.", iso(at)),
    )
    assert {row["contact"]: row["telephone_order"] for row in found["contacts"]}[call] == "taken"


def test_what_an_order_was_at_a_former_moment_follows_from_its_instants(floor):
    at = now(floor)
    asked = at - 400 * S
    order, _ = ordered(floor, at - 30 * S, taken(at - 25 * S), failed(at - 10 * S))
    old, _ = ordered(floor, asked)

    def then(moment, which=order):
        found = {row["order"]: row["state"] for row in picture(floor, moment)["telephone_orders"]}
        return found.get(which)

    moments = [at + seconds * S for seconds in (-31, -29, -24, -14, -9)]
    assert [then(moment) for moment in moments] == [None, "requested", "taken", "not_answered", "failed"]
    assert then(at + SHOWN_FAILED_FOR_S * S) is None
    ages = (1, ANSWER_EXPECTED_S, TAKEN_WITHIN_S)
    assert [then(asked + age * S, old) for age in ages] == ["requested", "not_answered", "expired"]


def test_a_loan_says_until_when_and_is_gone_after_it(floor):
    at = now(floor)
    floor.insert(
        "queue_membership", queue_id=floor.queues[0], agent_id=floor.agents[0], source="lent", since_at=at - 60 * S,
        until_at=at + 60 * S,
    )  # fmt: skip
    floor.insert("queue_membership", queue_id=floor.queues[1], agent_id=floor.agents[0], since_at=S)
    ana = next(row for row in picture(floor)["agents"] if row["agent"] == "Ana")
    assert ana["loans"] == [{"queue": "Billing", "until": iso(at + 60 * S)}]
    assert ana["queues"] == ["Billing", "Tech"]
    later = next(row for row in picture(floor, at + 61 * S)["agents"] if row["agent"] == "Ana")
    assert (later["loans"], later["queues"]) == ([], ["Tech"])
