"""The agent's program is killed, or the server, in the middle of a use: used once or not at all, and once after resending."""

import os
import signal
import time
import warnings
from contextlib import closing

import pytest
import sqlalchemy as sa

from db.engine import make_engine
from db.migrations import upgrade
from db.postgres_server import PostgresServer
from tests.db.authority.giving_floor import GivingFloor, overspent

ASKED = {"kind": "refund", "amount": 300, "currency": "EUR", "key": "K-1"}
#: How many uses there are when it is killed there.
LEFT = {"before the statement": 0, "before the commit": 0, "after the commit": 1}


@pytest.fixture
def floor(database_url):
    made = GivingFloor(database_url, 2)
    made.grant("refund", per_use=300, budget=1000)
    yield made
    made.close()


def program(floor, stop):
    """The first agent's program in a process of its own, which is killed at this place, without any word of farewell."""
    with warnings.catch_warnings():
        # The child does nothing but this, and never comes back.
        warnings.simplefilter("ignore", DeprecationWarning)
        process = os.fork()
    if process:
        return process

    def here(place):
        if place == stop:
            os.kill(os.getpid(), signal.SIGKILL)

    try:
        desk = floor.desk(0)
        with desk.engine.begin() as connection:
            here("before the statement")
            desk.within(connection, "use", contact=floor.contacts[0], **ASKED)
            here("before the commit")
        here("after the commit")
    finally:
        os._exit(1)


def was_killed(process):
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == -signal.SIGKILL


def used_once_after_resending(floor):
    """Sent again, by another connection, it is used once."""
    until = time.monotonic() + 20
    with closing(floor.desk(0)) as desk:
        # The server notices after a moment that nobody is there any more, and lets go of what was locked.
        while (word := desk.word("use", contact=floor.contacts[0], **ASKED)) != "yes" and time.monotonic() < until:
            time.sleep(0.05)
    assert word == "yes"
    assert floor.run("SELECT spent FROM authority_grant") == [(300,)]
    assert len(floor.uses()) == 1
    nothing_is_overspent(floor)


def nothing_is_overspent(floor):
    with floor.engine.begin() as connection:
        assert overspent(connection) == []


@pytest.mark.parametrize("stop", LEFT)
def test_a_program_that_is_killed_used_once_or_not_at_all(floor, stop):
    assert was_killed(program(floor, stop))
    assert len(floor.uses()) == LEFT[stop]
    nothing_is_overspent(floor)
    used_once_after_resending(floor)


def test_a_program_that_is_killed_within_its_statement_used_once_or_not_at_all(postgres_url):
    floor = GivingFloor(postgres_url, 2)
    grant = floor.grant("refund", per_use=300, budget=1000)
    blocked = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    other = make_engine(floor.url)
    with other.begin() as connection:
        connection.execute(sa.text("UPDATE authority_grant SET reason = 'Changed' WHERE id = :id"), {"id": grant})
        process = program(floor, "never")
        until = time.monotonic() + 20
        while not floor.run(blocked)[0][0] and time.monotonic() < until:
            time.sleep(0.01)
        os.kill(process, signal.SIGKILL)
        assert was_killed(process)
    used_once_after_resending(floor)
    floor.close()


@pytest.mark.long
def test_a_server_that_is_killed_used_once_or_not_at_all():
    # What was written is in the hands of the operating system, which is not killed here.
    with PostgresServer(settings={"synchronous_commit": "on"}) as server:
        server.run("psql", server.superuser_url.replace("+psycopg", ""), "-qc", "CREATE DATABASE floor")
        url = server.url("floor")
        upgrade(url)
        floor = GivingFloor(url, 2)
        floor.open_to_several()
        floor.grant("refund", per_use=300, budget=1000)
        for stop in ("before the commit", "after the commit"):
            desk = floor.desk(0)
            connection = desk.engine.connect()
            transaction = connection.begin()
            desk.within(connection, "use", contact=floor.contacts[0], **ASKED)
            if stop == "after the commit":
                transaction.commit()
            server.restart(crash=True)
            with pytest.raises(sa.exc.DBAPIError):
                connection.execute(sa.text("SELECT 1"))
            connection.invalidate()
            desk.close()
            assert len(floor.uses()) == LEFT[stop]
            nothing_is_overspent(floor)
        used_once_after_resending(floor)
        floor.close()
