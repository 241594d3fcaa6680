"""Orders to the telephone system as a connector takes and answers them, on both engines."""

import threading

import pytest

from db.commands.command import Command
from db.engine import make_engine
from db.errors import Refused
from db.feeds.telephone_orders import report_done, report_failed, still_wanted, take_orders
from db.ids import new_id
from db.order_standing import ANSWER_EXPECTED_S, ANSWERED_WITHIN_S, TAKEN_WITHIN_S, order_standing
from db.queries.database_clock import database_now
from tests.db.commands.acted_floor import ActedFloor, S


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


def ask(floor, call, agent=None):
    to = {"queue_id": floor.queues[1], "agent_id": None if agent is None else floor.agents[agent]}
    return floor.do(Command("contact.ask_move", (floor.seen(call, to),)))


def within(floor, function, *given, **options):
    with floor.engine.begin() as connection:
        return function(connection, *given, **options)


def test_open_orders_are_taken_once_the_oldest_first(floor):
    calls = [floor.contact(2) for _ in range(3)]
    for call in calls:
        ask(floor, call, agent=0)
    taken = within(floor, take_orders)
    assert [order.contact_id for order in taken] == calls
    assert {(order.queue_id, order.to_queue_id, order.to_agent_id) for order in taken} == {
        (floor.queues[2], floor.queues[1], floor.agents[0])
    }
    assert within(floor, take_orders) == []
    row = floor.row("telephone_order", taken[0].id)
    assert row["state"] == "taken" and row["taken_at"] >= row["requested_at"]


def test_a_connector_takes_only_what_is_about_its_own_calls(floor):
    mine, other = (floor.insert("origin_system", name=name, kind="test") for name in ("Mine", "Other"))
    for key, origin in enumerate((mine, other)):
        ask(floor, floor.contact(2, origin_id=origin, external_id=f"call-{key}"))
    assert [order.external_id for order in within(floor, take_orders, origin_id=other)] == ["call-1"]
    assert [order.external_id for order in within(floor, take_orders, origin_id=mine, most=5)] == ["call-0"]


def test_two_connectors_at_once_never_take_the_same_order(floor, database_url):
    for _ in range(40):
        ask(floor, floor.contact(2))
    taken: list[list[str]] = [[], []]
    begin = threading.Barrier(2)

    def connector(which):
        engine = make_engine(database_url)
        begin.wait()
        for _ in range(8):
            with engine.begin() as connection:
                taken[which] += [order.id for order in take_orders(connection, most=5)]
        engine.dispose()

    threads = [threading.Thread(target=connector, args=(which,)) for which in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(taken[0]) + len(taken[1]) == len({*taken[0], *taken[1]}) == 40


def test_what_another_connector_has_in_its_hands_is_passed_over_without_waiting(floor, database_url):
    if floor.engine.dialect.name == "sqlite":
        pytest.skip("a file has one writer at a time")
    for _ in range(2):
        ask(floor, floor.contact(2))
    other = make_engine(database_url)
    with floor.engine.begin() as connection:
        first = take_orders(connection, most=1)
        with other.begin() as theirs:
            second = take_orders(theirs)
    other.dispose()
    assert len(first) == len(second) == 1 and first[0].id != second[0].id


def test_done_and_failed_are_said_once_and_stand(floor):
    for _ in range(2):
        ask(floor, floor.contact(2))
    done, failed = (order.id for order in within(floor, take_orders))
    assert within(floor, still_wanted, done)
    assert within(floor, report_done, done) == within(floor, report_done, done) == "done"
    assert within(floor, report_failed, failed, " The caller hung up. ") == "failed"
    assert within(floor, report_done, failed) == "failed"
    assert within(floor, report_failed, done, "Too late.") == "done"
    assert not within(floor, still_wanted, done)
    assert floor.row("telephone_order", failed)["problem"] == "The caller hung up."
    assert floor.row("telephone_order", done)["problem"] is None


def test_a_withdrawn_order_is_wanted_no_more_and_shown_as_late_when_it_was_carried_out_all_the_same(floor):
    asked = [ask(floor, floor.contact(2)) for _ in range(2)]
    late, heard = (order.id for order in within(floor, take_orders))
    for outcome in asked:
        assert floor.answers(floor.undo(outcome)) == ["done"]
    assert not within(floor, still_wanted, late)
    assert within(floor, report_failed, heard, "The queue is full.") == "withdrawn"
    assert within(floor, report_done, late) == "late"
    row = floor.row("telephone_order", late)
    assert row["state"] == "done" and row["withdrawn_at"] <= row["ended_at"]
    assert order_standing("done", row["requested_at"], row["taken_at"], row["withdrawn_at"], 0) == "done_late"
    assert floor.row("telephone_order", heard)["state"] == "withdrawn"


def test_an_expired_order_is_left_alone_and_the_contact_may_be_asked_for_again(floor):
    call = floor.contact(2)
    row = floor.row("telephone_order", ask(floor, call).done[0].entity_id)
    floor.undo(floor.do(Command("contact.ask_move", (floor.seen(floor.contact(2), {"queue_id": floor.queues[1]}),))))
    within(floor, take_orders)
    with floor.engine.begin() as connection:
        now = database_now(connection)
    other = floor.contact(2)
    floor.insert(
        "telephone_order",
        **{name: row[name] for name in ("command_id", "queue_id", "to_queue_id", "requested_by")},
        contact_id=other,
        requested_at=now - TAKEN_WITHIN_S * S,
    )
    assert within(floor, take_orders) == []
    assert floor.answers(ask(floor, call)) == ["ordered"]
    assert floor.answers(ask(floor, other)) == ["done"]


@pytest.mark.parametrize("problem", ["", "   ", "x" * 501])
def test_a_failure_without_a_sentence_is_refused(floor, problem):
    ask(floor, floor.contact(2))
    (order,) = within(floor, take_orders)
    with pytest.raises(Refused):
        within(floor, report_failed, order.id, problem)
    assert within(floor, still_wanted, order.id)


def test_an_answer_about_an_order_nobody_took_or_that_is_not_there_is_refused(floor):
    order = ask(floor, floor.contact(2)).done[0].entity_id
    for wrong in (order, new_id()):
        with pytest.raises(Refused):
            within(floor, report_done, wrong)
    assert floor.row("telephone_order", order)["state"] == "requested"


@pytest.mark.parametrize(
    ("state", "age_s", "standing"),
    [
        ("requested", 0, "requested"),
        ("requested", ANSWER_EXPECTED_S, "not_answered"),
        ("requested", TAKEN_WITHIN_S, "expired"),
        ("taken", 1, "taken"),
        ("taken", ANSWERED_WITHIN_S, "not_answered"),
        ("done", 900, "done"),
        ("failed", 900, "failed"),
    ],
)
def test_how_an_order_stands_follows_from_its_age(state, age_s, standing):
    assert order_standing(state, S, None, None, S + age_s * S) == standing
