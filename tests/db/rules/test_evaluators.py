"""Evaluators at once, killed between two escalations, in a storm, on what was erased: each crossing once, nothing half."""

import os
import signal
import subprocess
import sys
import threading
import time

import psycopg
import pytest
import sqlalchemy as sa

from db.engine import make_engine
from db.ids import new_id
from db.rules.raising import raise_crossed
from tests.db.changes.floor_writer import PlainSql
from tests.db.rules.test_raising import MIN, WatchedFloor

STORM = 500


@pytest.fixture
def floor(database_url):
    made = WatchedFloor(database_url)
    yield made
    made.engine.dispose()


def storm(floor):
    """So many letters that nobody answered."""
    floor.rule("never_answered", 60)
    row = {"queue": floor.queues[0], "at": floor.now - 10 * MIN}
    sql = "INSERT INTO contact (id, queue_id, channel, arrived_at, queued_at) VALUES (:id, :queue, 'letter', :at, :at)"
    with floor.engine.begin() as connection:
        connection.execute(sa.text(sql), [row | {"id": new_id()} for _ in range(STORM)])


def test_a_storm_is_one_transaction_and_two_at_once_double_nothing(floor):
    storm(floor)
    answers, took = [], []

    def look():
        engine = make_engine(floor.url)
        began = time.monotonic()
        with engine.begin() as connection:
            answers.append(raise_crossed(connection))
        took.append(time.monotonic() - began)

    threads = [threading.Thread(target=look) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) in ([-1, STORM], [0, STORM])
    raised = floor.raised()
    assert len(raised) == len({contact for _, contact, _ in raised}) == STORM
    commands = "SELECT count(DISTINCT command_id) FROM change WHERE entity = 'escalation' AND operation = 'row'"
    assert floor.run(commands)[0][0] == 1
    assert floor.run("SELECT raised FROM rule_watch") == [(STORM,)]
    assert max(took) < 10, "seconds"
    assert floor.look() == 0


_KILLED = """
import sys, time
from sqlalchemy import event
from db.engine import make_engine
from db.ids import new_id
from db.rules.raising import raise_crossed
engine = make_engine(sys.argv[1])
with engine.begin() as connection:
    print(raise_crossed(connection), flush=True)
    time.sleep(60)
"""


def test_an_evaluator_that_is_killed_before_it_commits_leaves_nothing_half(floor):
    storm(floor)
    process = subprocess.Popen([sys.executable, "-c", _KILLED, floor.url], stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline().strip() == str(STORM)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert floor.raised() == []
    deadline = time.monotonic() + 20
    # A server notices after a moment that nobody is there any more.
    while (answer := floor.look()) < 0 and time.monotonic() < deadline:
        time.sleep(0.05)
    assert answer == STORM
    assert len(floor.raised()) == STORM
    assert floor.run("SELECT count(*) FROM command WHERE kind = 'rules.raise'") == [(1,)]


def test_the_same_cause_again_with_another_contact_and_not_for_repeating_itself(floor):
    floor.rule("repeat_cause", 30)
    customer = floor.insert("customer", name="Somebody")
    contacts = [floor.contact(customer_id=customer) for _ in range(3)]

    def resolved(contact, cause, at, **more):
        return floor.insert(
            "escalation", contact_id=contact, queue_id=floor.queues[0], reason="complaint", state="resolved",
            raised_at=at - MIN, due_at=at, resolved_at=at, cause=cause, **more,
        )  # fmt: skip

    at = floor.now - 10 * MIN
    floor.run("UPDATE rule_watch SET evaluated_at = :at", at=at - MIN)
    resolved(contacts[0], "policy", at)
    resolved(contacts[0], "policy", at + MIN)
    assert floor.look() == 0, "twice about one contact is no repetition"
    # Raised earlier, resolved later: the order of resolving counts.
    resolved(contacts[1], "policy", at + 3 * MIN)
    resolved(contacts[2], "withdrawn", at + 4 * MIN)
    assert (floor.look(), floor.look()) == (1, 0)
    assert floor.raised() == [("repeat_cause", contacts[1], at + 3 * MIN)]
    own = "UPDATE escalation SET state = 'resolved', cause = 'policy', resolved_at = :at WHERE rule = 'repeat_cause'"
    floor.run(own, at=at + 5 * MIN)
    assert floor.look() == 0, "what was raised for repeating repeats nothing"


def test_what_was_raised_stays_when_its_customer_is_erased_or_its_contact_is_gone(floor):
    floor.rule("never_answered", 60)
    customer = floor.insert("customer", name="Somebody")
    letters = [floor.contact(arrived_at=floor.now - 5 * MIN, customer_id=customer) for _ in range(2)]
    assert floor.look() == 2
    floor.run("UPDATE contact SET customer_id = NULL")
    floor.run("DELETE FROM customer")
    floor.run("UPDATE escalation SET contact_id = NULL WHERE contact_id = :id", id=letters[0])
    floor.run("DELETE FROM contact_segment WHERE contact_id = :id", id=letters[0])
    floor.run("DELETE FROM contact WHERE id = :id", id=letters[0])
    assert floor.look() == 0
    assert floor.run("SELECT count(*) FROM escalation") == [(2,)]


def test_a_limit_of_nothing_is_refused_by_the_database(floor):
    for limit in (0, -1):
        with pytest.raises(sa.exc.IntegrityError):
            floor.rule("never_answered", limit)


def test_with_raw_sql_nobody_writes_what_the_rules_are_and_found(server_floor):
    writes = (
        "UPDATE floor_rule SET enabled = 1",
        "INSERT INTO floor_rule (id, kind, limit_value, since_at) VALUES (gen_random_uuid(), 'wait', 1, 1)",
        "DELETE FROM floor_rule",
        "UPDATE rule_watch SET evaluated_at = 1",
        "DELETE FROM rule_watch",
        "INSERT INTO queue_clock (queue_id, known_from, known_until, made_from) SELECT id, 1, 2, '' FROM queue",
        "UPDATE open_interval SET before_us = 0",
        "DELETE FROM open_interval",
        "UPDATE escalation SET crossed_at = 1",
        "DELETE FROM escalation",
    )
    connector = {"UPDATE escalation SET crossed_at = 1"}
    for role in ("supervisor", "manager", "viewer", "controller", "connector"):
        person = PlainSql(server_floor.person(f"raw_{role}", role))
        for write in writes:
            if role == "connector" and write in connector:
                # What systems of other makers raised is told by their connector.
                continue
            with pytest.raises(psycopg.Error, match="permission denied"):
                person.run(write)
        person.close()


def test_a_viewer_looks_with_raw_sql_for_all_teams_and_only_that(server_floor):
    owner, viewer = server_floor.owner, PlainSql(server_floor.person("looks", "viewer", team=server_floor.teams[0]))
    owner.run("UPDATE floor_rule SET enabled = 1, limit_value = 60, since_at = 0 WHERE kind = 'never_answered'")
    owner.run("UPDATE contact SET channel = 'letter'")
    ((raised,),) = viewer.run("SELECT raise_crossed()")
    assert raised == len(server_floor.contacts)
    seen = viewer.run("SELECT count(*) FROM escalation")[0][0]
    assert 0 < seen < raised, "it sees no more for having looked"
    ((kinds, actors),) = owner.run(
        "SELECT string_agg(DISTINCT kind, ','), string_agg(DISTINCT actor, ',') FROM command"
    )
    assert (kinds, actors) == ("rules.raise", f"{server_floor.prefix}_looks")
    viewer.run("BEGIN ISOLATION LEVEL REPEATABLE READ")
    with pytest.raises(psycopg.Error, match="READ COMMITTED"):
        viewer.run("SELECT raise_crossed()")
    viewer.run("ROLLBACK")
    viewer.close()


@pytest.fixture
def server_floor(postgres_url):
    from tests.db.security.people_floor import Floor

    made = Floor(postgres_url)
    yield made
    made.owner.close()
