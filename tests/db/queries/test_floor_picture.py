"""The picture of the floor: its keys are a contract, its figures follow product.md's words, and no customer is in it."""

import json
from datetime import UTC, datetime

import pytest

from db.engine import make_engine, reading
from db.queries.database_clock import database_now
from db.queries.floor_picture import floor_picture, state_in_queue
from tests.db.queries.furnished import Furnished

S = 1_000_000
#: A Saturday noon in UTC, and in summer time further east.
NOON = int(datetime(2026, 6, 20, 12, tzinfo=UTC).timestamp()) * S


@pytest.fixture
def floor(database_url):
    made = Furnished(database_url)
    yield made
    made.sql.close()


@pytest.fixture
def picture(database_url):
    def at(moment=None):
        with reading(make_engine(database_url)) as connection:
            return floor_picture(connection, moment)

    return at


def only(rows):
    (row,) = rows
    return row


def test_the_keys_are_those_that_scripts_rely_on(floor, picture):
    queue, agent = floor.queue("sales"), floor.agent("Ann", "on_contact")
    floor.member(queue, agent)
    contact = floor.arrive(queue, 5, priority=3)
    floor.step(contact, "on_contact", 9 * S, agent_id=agent)
    floor.insert("escalation", queue_id=queue, contact_id=contact, reason="complaint", raised_at=5, due_at=6)
    found = picture()
    assert list(found) == [
        *("as_of", "queues", "agents", "contacts", "escalations", "follow_ups", "response_times", "raised_hands"),
        "telephone_orders",
    ]
    assert {
        "queue", "waiting", "longest_wait_s", "service_level", "service_level_rule", "answered", "abandoned", "agents",
        "over_under",
    } <= set(only(found["queues"]))  # fmt: skip
    assert set(only(found["queues"])["agents"]) == {"available", "ringing", "on_contact", "wrap_up", "aux", "offline"}
    ann = only(found["agents"])
    assert {"agent", "state", "aux_reason", "since", "contacts", "capacity", "queues"} <= set(ann)
    assert (ann["agent"], ann["contacts"], ann["queues"]) == ("Ann", [contact], ["sales"])
    assert ann["capacity"] == {"voice": {"used": 1, "max": 1}}
    call = only(found["contacts"])
    assert {
        "contact", "queue", "channel", "state", "priority", "arrived", "waited_s", "total_waited_s", "agent", "transfers",
        "distinct_agents",
    } <= set(call)  # fmt: skip
    assert (call["contact"], call["queue"], call["agent"], call["priority"]) == (contact, "sales", "Ann", 3)
    assert (call["arrived"], call["waited_s"]) == ("1970-01-01T00:00:00.000005Z", 9.0)
    assert only(found["escalations"])["contact"] == contact
    assert json.loads(json.dumps(found)) == found


def test_no_customer_is_in_the_picture(floor, picture):
    customer = floor.insert("customer", name="Mrs Whitcombe-Gray", address="+441632960961", reference="K-4711")
    floor.arrive(floor.queue("sales"), NOON, customer_id=customer)
    for found in (picture(), picture(NOON)):
        said = json.dumps(found)
        assert len(found["contacts"]) == 1
        assert not [part for part in ("Whitcombe", "+441632960961", "K-4711") if part in said]


def test_what_begins_at_the_second_is_there_and_what_ends_at_it_is_over(floor, picture):
    queue, agent = floor.queue("sales"), floor.agent("Ann", "available", NOON)
    contact = floor.arrive(queue, NOON)
    floor.step(contact, "on_contact", NOON + 10 * S, agent_id=agent)
    floor.step(contact, "closed", NOON + 30 * S)
    assert picture(NOON - 1)["contacts"] == []
    assert picture(NOON - 1)["agents"] == []
    assert only(picture(NOON)["contacts"])["state"] == "waiting"
    assert only(picture(NOON + 10 * S)["contacts"])["state"] == "on_contact"
    assert only(picture(NOON + 30 * S - 1)["contacts"])["waited_s"] == 10.0
    assert picture(NOON + 30 * S)["contacts"] == []


def test_waited_is_this_wait_and_total_waited_all_waits_since_arrival(floor, picture):
    first, second, agent = floor.queue("sales"), floor.queue("billing"), floor.agent("Ann")
    contact = floor.arrive(first, NOON)
    floor.step(contact, "on_contact", NOON + 10 * S, agent_id=agent)
    floor.step(contact, "waiting", NOON + 70 * S, agent_id=None, queue_id=second)
    row = only(picture(NOON + 75 * S)["contacts"])
    assert (row["queue"], row["waited_s"], row["total_waited_s"]) == ("billing", 5.0, 15.0)
    assert (row["transfers"], row["distinct_agents"]) == (1, 1)


def test_who_is_paused_in_one_queue_is_aux_there_but_talks_where_they_talk(floor, picture):
    sales, billing = floor.queue("sales"), floor.queue("billing")
    for name, state in (("Ann", "available"), ("Bob", "on_contact"), ("Cem", "offline"), ("Dee", "wrap_up")):
        agent = floor.agent(name, state)
        floor.member(sales, agent, paused_at=7)
        floor.member(billing, agent)
    heads = {row["queue"]: {state: n for state, n in row["agents"].items() if n} for row in picture()["queues"]}
    assert heads == {
        "sales": {"aux": 2, "on_contact": 1, "offline": 1},
        "billing": {"available": 1, "on_contact": 1, "offline": 1, "wrap_up": 1},
    }
    assert picture()["agents"][0]["paused_in"] == ["sales"]


@pytest.mark.parametrize(
    ("state", "paused", "seen"),
    [("ringing", True, "aux"), ("on_contact", True, "on_contact"), ("aux", True, "aux"), ("ringing", False, "ringing")],
)
def test_a_queue_sees_a_paused_agent_as_aux_unless_they_talk(state, paused, seen):
    assert state_in_queue(state, paused) == seen


def test_calls_back_and_outbound_stand_outside_the_line(floor, picture):
    queue = floor.queue("sales")
    floor.arrive(queue, NOON, channel="callback", state="scheduled", promised_from_at=NOON + 60 * S)
    floor.arrive(queue, NOON, channel="callback", promised_from_at=NOON)
    floor.arrive(queue, NOON, direction="outbound")
    lost = floor.arrive(queue, NOON)
    floor.step(lost, "lost", NOON + 5 * S)
    for at, due, waiting in ((NOON + 1 * S, 1, 1), (NOON + 6 * S, 1, 0), (NOON + 60 * S, 2, 0)):
        row = only(picture(at)["queues"])
        assert (row["waiting"], row["callbacks_due"], row["stuck"]) == (waiting, due, 1 - waiting)
    states = sorted(row["state"] for row in picture(NOON + 6 * S)["contacts"])
    assert states == ["lost", "scheduled", "waiting", "waiting"]


def test_a_past_ring_that_was_answered_shows_as_ringing(floor, picture):
    queue, agent = floor.queue("sales"), floor.agent("Ann", "available", NOON)
    contact = floor.arrive(queue, NOON)
    floor.update("agent", agent, state="ringing", state_since=NOON + 2 * S)
    floor.update("agent", agent, state="on_contact", state_since=NOON + 6 * S)
    floor.step(contact, "on_contact", NOON + 6 * S, agent_id=agent)
    row = only(picture(NOON + 3 * S)["contacts"])
    assert (row["state"], row["agent"]) == ("ringing", "Ann")
    assert only(picture(NOON + 3 * S)["queues"])["waiting"] == 1
    assert only(picture(NOON + 1 * S)["contacts"])["agent"] is None


def test_figures_begin_with_the_business_day_of_the_site(database_url):
    floor = Furnished(database_url, time_zone="Asia/Tokyo")
    queue, agent = floor.queue("sales", business_day_start_min=6 * 60), floor.agent("Ann")
    # Six in the morning in Tokyo is nine in the evening before in UTC.
    six = int(datetime(2026, 6, 19, 21, tzinfo=UTC).timestamp()) * S
    for arrived, wait in ((six - 1, 1), (six, 5), (six + S, 60), (NOON - S, 2)):
        floor.served(queue, agent, arrived, arrived + wait * S, arrived + 100 * S)
    floor.gave_up(queue, six + 9 * S, six + 40 * S)
    floor.gave_up(queue, six + 9 * S, six + 10 * S)
    floor.sql.close()
    with reading(make_engine(database_url)) as connection:
        before, after, noon = (only(floor_picture(connection, at)["queues"]) for at in (six - 1, six, NOON + 10 * S))
    assert (before["answered"], after["answered"]) == (0, 0)
    assert (noon["answered"], noon["abandoned"]) == (3, 2)
    # In time 2 of 3 answered and 2 abandoned, less the short one.
    assert noon["service_level"] == 0.5


def test_over_under_is_heads_at_work_less_heads_needed_and_null_without_handle_times(floor, picture):
    queue, agents = floor.queue("sales"), [floor.agent(f"Agent {n}") for n in range(9)]
    for agent in agents[:7]:
        floor.member(queue, agent)
    floor.update("agent", agents[0], state="aux", state_since=NOON - 3600 * S)
    for minute in range(30):
        began = NOON - (29 - minute) * 60 * S - 10 * S
        floor.arrive(queue, began)
        if minute == 0:
            assert only(picture(NOON)["queues"])["over_under"] is None
        floor.served(queue, agents[1], began, began + S, began + 9 * S)
    # 60 arrivals in half an hour, 8 s each: 0.27 Erlang; two people answer 80 % within 20 s, one would not.
    assert only(picture(NOON)["queues"])["over_under"] == 6 - 1
    for one in range(200):
        floor.served(queue, agents[2], NOON - 60 * S + one, NOON - 50 * S, NOON - 1)
    assert only(picture(NOON)["queues"])["over_under"] < 0


def test_slots_and_their_use_are_counted_by_channel(floor, picture):
    chat, agent = floor.queue("chat", channel="chat"), floor.agent("Ann", "on_contact")
    floor.insert("agent_capacity", agent_id=agent, channel="chat", slots=3)
    floor.member(chat, agent)
    for _ in range(2):
        floor.step(floor.arrive(chat, 5, channel="chat"), "on_contact", 6, agent_id=agent)
    floor.step(floor.arrive(chat, 5), "on_contact", 6, agent_id=agent)
    assert only(picture()["agents"])["capacity"] == {"chat": {"used": 2, "max": 3}, "voice": {"used": 1, "max": 1}}


def test_retired_queues_and_agents_are_gone_when_they_retired(floor, picture):
    floor.queue("sales", retired_at=NOON)
    floor.agent("Ann", since=NOON - S, retired_at=NOON)
    assert [len(picture(NOON - 1)[part]) for part in ("queues", "agents")] == [1, 1]
    assert [len(picture(NOON)[part]) for part in ("queues", "agents")] == [0, 0]
    assert [len(picture()[part]) for part in ("queues", "agents")] == [0, 0]


def test_an_agent_without_any_recorded_state_shows_and_counts_as_their_row_says(floor, picture, database_url):
    queue, agent = floor.queue("sales"), floor.agent("Ann", "offline", None)
    floor.sql.run("DELETE FROM agent_state WHERE agent_id = ?", agent)
    floor.member(queue, agent)
    with reading(make_engine(database_url)) as connection:
        now = database_now(connection)
    for found in (picture(), picture(now)):
        assert only(found["agents"])["state"] == "offline"
        assert only(found["queues"])["agents"]["offline"] == 1


def test_an_escalation_goes_back_through_its_steps(floor, picture):
    queue = floor.queue("sales")
    owner = floor.insert("staff", name="Olga", login="olga")
    floor.insert(
        "escalation", queue_id=queue, reason="complaint", state="resolved", owner_id=owner,
        raised_at=NOON, due_at=NOON + 50 * S, taken_at=NOON + 10 * S, promise_made_at=NOON + 20 * S,
        promised_at=NOON + 55 * S, resolved_at=NOON + 90 * S,
    )  # fmt: skip
    seen = [picture(NOON + s * S)["escalations"] for s in (-1, 0, 10, 20, 60, 90)]
    assert [[(row["state"], row["owner"], row["overdue"]) for row in rows] for rows in seen] == [
        [],
        [("open", "Olga", False)],
        [("taken", "Olga", False)],
        [("promised", "Olga", False)],
        [("promised", "Olga", True)],
        [],
    ]


def test_a_raised_hand_waits_until_it_is_answered_and_is_gone_when_it_ends(floor, picture):
    agent = floor.agent("Ann", since=NOON - S)
    floor.insert(
        "raised_hand", agent_id=agent, reason="what may I say?", raised_at=NOON, answered_at=NOON + 5 * S,
        ended_at=NOON + 8 * S,
    )  # fmt: skip
    seen = [picture(NOON + s * S)["raised_hands"] for s in (-1, 3, 7, 8)]
    assert [[(row["agent"], row["waited_s"], row["answered"]) for row in rows] for rows in seen] == [
        [], [("Ann", 3.0, False)], [("Ann", 5.0, True)], [],
    ]  # fmt: skip
