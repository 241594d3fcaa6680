"""An agent's business day and a queue's last hours, on both engines."""

import time

import pytest

from db.engine import make_engine, reading
from db.ids import new_id
from db.queries.agent_timeline import agent_timeline
from db.queries.queue_timeline import HOURS, queue_timeline
from tests.db.queries.furnished import Furnished

S = 1_000_000
MIN = 60 * S
HOUR = 60 * MIN


@pytest.fixture
def floor(database_url):
    """A floor whose business day began some hours ago, whatever the hour now."""
    began = time.gmtime(time.time() - 5 * 3600)
    made = Furnished(database_url)
    made.update("site", made.site, business_day_start_min=60 * began.tm_hour + began.tm_min)
    yield made
    made.sql.close()


@pytest.fixture
def now():
    return time.time_ns() // 1_000


@pytest.fixture
def read(database_url):
    engine = make_engine(database_url)

    def timeline(query, row_id):
        with reading(engine) as connection:
            return query(connection, row_id)

    yield timeline
    engine.dispose()


def state(floor, agent, state, since, until=None, reason=None):
    floor.insert(
        *("agent_state",),
        agent_id=agent,
        team_id=floor.team,
        state=state,
        aux_reason=reason,
        since_at=since,
        until_at=until,
    )


def test_an_agents_day_tells_states_contacts_and_rings_once_each(floor, now, read):
    queue, bo = floor.queue("Billing"), floor.agent("Bo Lind")
    floor.sql.run("DELETE FROM agent_state")
    began = now - 2 * HOUR
    contact = floor.served(queue, bo, began, began + 10 * MIN, began + 20 * MIN)
    talks = floor.arrive(queue, now - 3 * MIN)
    floor.step(talks, "on_contact", now - 2 * MIN, agent_id=bo)
    floor.served(queue, bo, now - 50 * HOUR, now - 49 * HOUR, now - 48 * HOUR)
    state(floor, bo, "offline", now - 20 * HOUR, began)
    state(floor, bo, "available", began, began + 10 * MIN - 5 * S)
    state(floor, bo, "ringing", began + 10 * MIN - 5 * S, began + 10 * MIN)
    state(floor, bo, "on_contact", began + 10 * MIN, began + 20 * MIN)
    state(floor, bo, "wrap_up", began + 20 * MIN, began + 21 * MIN)
    state(floor, bo, "aux", began + 21 * MIN, began + 50 * MIN, "lunch")
    state(floor, bo, "aux", began + 50 * MIN, began + 51 * MIN, "lunch")
    state(floor, bo, "ringing", began + 51 * MIN, began + 51 * MIN + 18 * S)
    state(floor, bo, "available", began + 51 * MIN + 18 * S, now - 2 * MIN)
    state(floor, bo, "on_contact", now - 2 * MIN)
    found = read(agent_timeline, bo)
    told = [(entry.what, entry.word, entry.text, entry.lasted_us) for entry in found.entries]
    assert told == [
        ("state", "offline", None, 18 * HOUR),
        ("state", "available", None, 10 * MIN - 5 * S),
        ("handled", "agent", None, 10 * MIN),
        ("state", "wrap_up", None, MIN),
        ("state", "aux", "lunch", 30 * MIN),
        ("ring_unanswered", None, None, 18 * S),
        ("state", "available", None, now - 2 * MIN - began - 51 * MIN - 18 * S),
        ("handled", None, None, None),
    ]
    contacts = [entry for entry in found.entries if entry.what == "handled"]
    assert [entry.contact.id for entry in contacts] == [contact, talks]
    assert [entry.contact.number for entry in contacts] == [1, 2]
    assert [entry.goes_on for entry in found.entries] == [*([False] * 7), True]
    assert now - 6 * HOUR < found.since < now - 4 * HOUR


def test_an_agents_skills_stand_the_best_first(floor, read):
    bo = floor.agent("Bo Lind")
    for name, level in (("English", 3), ("Billing calls", 5), ("Tech calls", 3)):
        floor.insert("agent_skill", agent_id=bo, skill_id=floor.insert("skill", name=name), level=level)
    assert read(agent_timeline, bo).skills == (("Billing calls", 5), ("English", 3), ("Tech calls", 3))


def test_queues_joined_paused_resumed_and_left(floor, now, read):
    billing, tech, bo = floor.queue("Billing"), floor.queue("Tech"), floor.agent("Bo Lind")
    member = {"agent_id": bo, "queue_id": billing}
    floor.insert("queue_membership", **member, since_at=now - 9 * HOUR, until_at=now - 3 * HOUR)
    paused = {"paused_at": now - 3 * HOUR, "aux_reason": "lunch"}
    floor.insert("queue_membership", **member, since_at=now - 3 * HOUR, until_at=now - 2 * HOUR, **paused)
    floor.insert("queue_membership", **member, since_at=now - 2 * HOUR)
    floor.insert(
        *("queue_membership",),
        agent_id=bo,
        queue_id=tech,
        since_at=now - 2 * HOUR - MIN,
        until_at=now - HOUR,
        source="lent",
    )
    steps = [
        ("paused", "Billing", "lunch"),
        ("joined", "Tech", None),
        ("resumed", "Billing", None),
        ("left", "Tech", None),
    ]
    of_agent = [entry for entry in read(agent_timeline, bo).entries if entry.queue is not None]
    assert [(entry.what, entry.queue.name, entry.text) for entry in of_agent] == steps
    assert [entry.word for entry in of_agent] == ["configured", "lent", "configured", "lent"]
    of_queue = read(queue_timeline, billing).entries
    assert [(entry.what, entry.agent.name) for entry in of_queue] == [("paused", "Bo Lind"), ("resumed", "Bo Lind")]


def test_hands_and_escalations_stand_in_the_day_of_whoever_raised_them(floor, now, read):
    queue, bo = floor.queue("Billing"), floor.agent("Bo Lind", since=now - 10 * HOUR)
    floor.sql.run("DELETE FROM agent_state")
    contact = floor.served(queue, bo, now - 30 * MIN, now - 20 * MIN, now - 10 * MIN)
    hand = {"agent_id": bo, "contact_id": contact, "reason": "Needs a decision"}
    floor.insert("raised_hand", **hand, raised_at=now - 18 * MIN, answered_at=now - 17 * MIN, ended_at=now - 16 * MIN)
    floor.insert("raised_hand", agent_id=bo, raised_at=now - 30 * HOUR)
    asked = {"contact_id": contact, "queue_id": queue, "reason": "complaint", "due_at": now + HOUR}
    floor.insert("escalation", **asked, raised_at=now - 15 * MIN, raised_by_agent_id=bo)
    floor.insert("escalation", **{**asked, "reason": "other"}, raised_at=now - 14 * MIN)
    told = [(entry.what, entry.contact and entry.contact.number) for entry in read(agent_timeline, bo).entries]
    assert told == [("handled", 1), ("hand_up", 1), ("hand_taken", 1), ("hand_down", 1), ("escalated", 1)]


def test_a_queues_longest_waits_those_that_go_on_too(floor, now, read):
    queue, bo = floor.queue("Billing", answer_within_s=60), floor.agent("Bo")
    other = floor.queue("Tech", answer_within_s=60)
    floor.served(queue, bo, now - 3 * HOUR, now - 3 * HOUR + 30 * S, now - 2 * HOUR)
    floor.served(queue, bo, now - 90 * MIN, now - 85 * MIN, now - 80 * MIN)
    floor.served(other, bo, now - 90 * MIN, now - 85 * MIN, now - 80 * MIN)
    floor.arrive(queue, now - 9 * HOUR)
    floor.served(queue, bo, now - 11 * HOUR, now - 10 * HOUR, now - 9 * HOUR)
    found = read(queue_timeline, queue)
    told = [(entry.what, entry.contact.number, entry.lasted_us, entry.goes_on) for entry in found.entries]
    assert told == [("long_wait", 4, None, True), ("long_wait", 2, 5 * MIN, False)]
    assert abs(found.since - (now - HOURS * HOUR)) < MIN


def test_those_who_gave_up_in_a_row_are_one_entry(floor, now, read):
    queue, bo = floor.queue("Billing", answer_within_s=3600), floor.agent("Bo")
    began = now - 2 * HOUR
    for number in range(4):
        floor.sql.run(
            "INSERT INTO contact (id, queue_id, arrived_at, state, state_since, outcome)"
            " VALUES (?, ?, ?, 'closed', ?, 'abandoned')",
            *(new_id(), queue, began + number * MIN, began + number * MIN + 30 * S),
        )
    floor.sql.run(
        "INSERT INTO contact (id, queue_id, arrived_at, state, state_since, outcome)"
        " VALUES (?, ?, ?, 'closed', ?, 'abandoned')",
        *(new_id(), queue, began + 5 * MIN, began + 5 * MIN + 2 * S),
    )
    floor.served(queue, bo, began + 8 * MIN, began + 9 * MIN, began + 10 * MIN)
    floor.gave_up(queue, began + 11 * MIN, began + 12 * MIN)
    rows = [entry for entry in read(queue_timeline, queue).entries if entry.what == "gave_up_in_a_row"]
    assert [(row.value, row.at, row.lasted_us) for row in rows] == [(4, began + 3 * MIN + 30 * S, 3 * MIN)]


def test_many_who_join_at_once_are_told_as_a_number_and_escalations_with_their_course(floor, now, read):
    queue = floor.queue("Billing")
    for number in range(6):
        floor.member(queue, floor.agent(f"Agent {number}"), since=now - HOUR)
    dana = floor.insert("staff", name="Dana", login="dana")
    floor.insert(
        *("escalation",),
        queue_id=queue,
        reason="complaint",
        raised_at=now - 30 * MIN,
        due_at=now,
        state="taken",
        owner_id=dana,
        taken_at=now - 20 * MIN,
    )
    told = [(entry.what, entry.value) for entry in read(queue_timeline, queue).entries]
    assert told == [("joined", 6), ("escalated", now), ("taken", None)]


def test_who_is_not_there_has_no_timeline(read, database_url):
    assert read(agent_timeline, new_id()) is None
    assert read(queue_timeline, new_id()) is None
