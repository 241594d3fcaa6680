"""The floor as it was: for random work, at every instant and just beside it, it is what a plain recount says."""

import itertools
import time
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.engine import make_engine, reading
from db.queries.database_clock import database_now
from db.queries.floor_picture import document, floor_picture
from db.queries.floor_rows import present_rows, rows_at
from db.queries.picture_values import iso, seconds
from db.queries.unnamed_heads import unnamed_rows_at
from tests.db.changes.floor_writer import FloorWork, PlainSql, furnish
from tests.db.queries.furnished import Furnished
from tests.db.queries.recounted import Recount, S, TimedWork

ONE_DATABASE = settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
_RUNS = itertools.count(1)


@pytest.fixture
def floor(database_url):
    made = Furnished(database_url)
    yield made
    made.sql.close()


@ONE_DATABASE
@given(seed=st.integers(0, 10**6), steps=st.integers(1, 60), data=st.data())
def test_at_any_instant_the_floor_is_what_a_recount_says(database_url, floor, seed, steps, data):
    # Each run in days of its own to come: what the database itself stamps meanwhile lies before all of them.
    run = next(_RUNS)
    work = TimedWork(floor, seed, (int(time.time()) + run * 200_000) * S, f"Run {run}")
    for _ in range(steps):
        work.step()
    moments = sorted({happening[0] for happening in work.happenings})
    chosen = data.draw(st.lists(st.sampled_from(moments), min_size=1, max_size=4))
    with reading(make_engine(database_url)) as connection:
        for at in {moment + beside for moment in chosen for beside in (-1, 0, 1, S)}:
            compare(floor_picture(connection, at), Recount(work.happenings, at), work)


def compare(picture, truth, work):
    assert picture["as_of"] == iso(truth.at)
    contacts = {row["contact"]: row for row in picture["contacts"] if row["queue"] in work.queues.values()}
    assert {one: (row["state"], row["queue"]) for one, row in contacts.items()} == {
        one: (called.state, work.queues[called.queue])
        for one, called in truth.contacts.items()
        if called.state != "closed"
    }
    for one, row in contacts.items():
        called = truth.contacts[one]
        agent = called.agent if called.state in ("on_contact", "wrap_up") else None
        assert (row["waited_s"], row["total_waited_s"]) == (
            seconds(called.waited(truth.at)),
            seconds(called.total(truth.at)),
        )
        assert (row["agent_id"], row["transfers"], row["distinct_agents"]) == (
            agent, called.transfers, len(called.agents),
        )  # fmt: skip
    agents = {row["agent_id"]: row for row in picture["agents"] if row["agent_id"] in work.agents}
    assert {one: (row["state"], row["aux_reason"], row["since"]) for one, row in agents.items()} == {
        one: (state, reason, iso(since)) for one, (state, reason, since) in truth.agents.items()
    }
    for one, row in agents.items():
        held = {
            c
            for c, called in truth.contacts.items()
            if called.agent == one and called.state in ("on_contact", "wrap_up")
        }
        assert set(row["contacts"]) == held
        mine = {work.queues[queue]: paused for (queue, agent), paused in truth.members.items() if agent == one}
        assert (set(row["queues"]), set(row["paused_in"])) == (set(mine), {q for q, paused in mine.items() if paused})
    for queue in (row for row in picture["queues"] if row["queue_id"] in work.queues):
        line = truth.waiting(queue["queue_id"])
        longest = max((seconds(truth.at - called.entered) for called in line), default=None)
        assert (queue["waiting"], queue["longest_wait_s"]) == (len(line), longest)
        assert queue["agents"] == truth.heads(queue["queue_id"])
        lost = [c for c in truth.contacts.values() if c.queue == queue["queue_id"] and c.state == "lost"]
        assert queue["stuck"] == len(lost)
    hands = {row["hand"] for row in picture["raised_hands"]}
    assert hands & {row[2] for row in work.happenings if row[1] == "hand"} == truth.hands
    escalations = {row["escalation"]: row["state"] for row in picture["escalations"]}
    assert {one: escalations.get(one, "resolved") for one in truth.escalations} == truth.escalations


@ONE_DATABASE
@given(seed=st.integers(0, 10**6), steps=st.integers(0, 80))
def test_now_is_the_same_from_present_rows_and_from_history(database_url, seed, steps):
    writer = PlainSql(database_url)
    work = FloorWork(writer, *_floor(writer), seed)
    for _ in range(steps):
        work.step()
    writer.close()
    with reading(make_engine(database_url)) as connection:
        now = database_now(connection)
        present, former = document(present_rows(connection, now)), document(rows_at(connection, now))
    assert present == former
    assert len(present["agents"]) >= len(work.agents)


@ONE_DATABASE
@given(seed=st.integers(0, 10**6), steps=st.integers(1, 60), data=st.data())
def test_without_names_the_same_heads_are_counted_and_nobody_is_told(database_url, floor, seed, steps, data):
    run = next(_RUNS)
    work = TimedWork(floor, seed, (int(time.time()) + run * 200_000) * S, f"Run {run}")
    for _ in range(steps):
        work.step()
    agents = [row[0] for row in floor.sql.run("SELECT id FROM agent")]
    for place, agent in enumerate(agents[::3]):
        floor.sql.run("DELETE FROM agent_capacity WHERE agent_id = ?", agent)
        floor.insert("agent_capacity", agent_id=str(agent), channel="voice", slots=place + 1)
    moments = sorted({happening[0] for happening in work.happenings})
    with reading(make_engine(database_url)) as connection:
        for at in data.draw(st.lists(st.sampled_from(moments), min_size=1, max_size=4)):
            named, lettered = document(rows_at(connection, at)), document(unnamed_rows_at(connection, at))
            assert lettered["queues"] == named["queues"]
            heads = [
                Counter((a["team"], a["state"], a["aux_reason"]) for a in one["agents"]) for one in (named, lettered)
            ]
            assert heads[0] == heads[1]
            assert {a["agent_id"] for a in lettered["agents"]} <= {None}
            assert not any(str(agent) in str(lettered) for agent in agents)


def _floor(writer):
    found = writer.run("SELECT id FROM team ORDER BY id"), writer.run("SELECT id FROM queue ORDER BY id")
    if found[0]:
        return [str(row[0]) for row in found[0]], [str(row[0]) for row in found[1]]
    return furnish(writer)
