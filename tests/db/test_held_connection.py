"""The connection that questions are asked on: one that is kept, a deadline for each answer, a sentence for each failure."""

import os
import sqlite3
import threading
import time
from contextlib import closing

import pytest
import sqlalchemy as sa

from db.address import parse
from db.errors import CannotOpen, LinkLost, Refused
from db.held_connection import HeldConnection
from tests.db.changes.floor_writer import PlainSql, furnish
from tests.fixtures.tcp_proxy import TcpProxy

#: How much longer than its deadline a busy machine may take.
BUSY_S = 3.0


@pytest.fixture
def held(database_url):
    with closing(HeldConnection(database_url)) as connection:
        yield connection


def queues(connection):
    return connection.execute(sa.text("SELECT count(*) FROM queue")).scalar_one()


def session(connection):
    """What tells one connection from another."""
    if connection.dialect.name == "postgresql":
        return connection.execute(sa.text("SELECT pg_backend_pid()")).scalar_one()
    return id(connection.connection.driver_connection)


def endless(connection):
    """A statement that takes minutes."""
    if connection.dialect.name == "postgresql":
        return connection.execute(sa.text("SELECT pg_sleep(120)")).scalar_one()
    numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000000000) "
    return connection.execute(sa.text(numbers + "SELECT count(*) FROM n")).scalar_one()


def test_answers_come_over_one_connection_and_see_what_others_wrote(held, database_url):
    with closing(PlainSql(database_url)) as writer:
        assert held.read(queues) == 0
        first = held.read(session)
        furnish(writer)
        assert held.read(queues) == 4
        assert held.read(session) == first


def test_between_questions_no_transaction_stays_open(held, database_url):
    held.read(queues)
    with closing(PlainSql(database_url)) as writer:
        if writer.engine == "postgresql":
            idle = (
                "SELECT count(*) FROM pg_stat_activity"
                " WHERE state NOT IN ('active', 'idle') AND datname = current_database()"
            )
            assert writer.run(idle) == [(0,)]
        else:
            furnish(writer)
            assert writer.run("PRAGMA wal_checkpoint(TRUNCATE)")[0][0] == 0


def test_a_question_cannot_write(held):
    def forge(connection):
        connection.execute(sa.text("INSERT INTO site (id, name) VALUES ('01900000-0000-7000-8000-000000000000', 'x')"))

    if held._address.engine == "postgresql":
        with pytest.raises((Refused, CannotOpen)):
            held.read(forge)
    assert held.read(lambda connection: connection.execute(sa.text("SELECT count(*) FROM site")).scalar_one()) == 0


def test_what_takes_too_long_is_given_up_in_a_sentence_and_the_next_question_is_answered(database_url):
    with closing(HeldConnection(database_url, deadline_s=0.5)) as held:
        held.read(queues)
        began = time.monotonic()
        with pytest.raises(LinkLost, match=r"did not answer in time; ask again in a moment\.$"):
            held.read(endless)
        assert time.monotonic() - began < 2 * 0.5 + BUSY_S
        assert held.read(queues) == 0


def test_what_is_under_way_can_be_broken_off_from_another_thread(database_url):
    with closing(HeldConnection(database_url)) as held:
        held.read(queues)
        began = time.monotonic()
        threading.Timer(0.2, held.break_off).start()
        with pytest.raises(LinkLost):
            held.read(endless)
        assert time.monotonic() - began < 0.2 + BUSY_S
        with pytest.raises(LinkLost, match="the console ends"):
            held.read(queues)


def test_a_connection_that_the_server_ended_is_made_anew_for_the_next_question(postgres_url):
    with closing(HeldConnection(postgres_url)) as held, closing(PlainSql(postgres_url)) as admin:
        former = held.read(session)
        admin.run("SELECT pg_terminate_backend(?)", former)
        assert held.read(session) != former


@pytest.mark.skipif(os.name == "nt", reason="processes cannot be stopped there")
def test_a_proxy_that_freezes_between_questions_and_while_connecting(postgres_url):
    address = parse(postgres_url)
    with TcpProxy(address.port) as proxy:
        where = f"127.0.0.1:{proxy.port}/{address.database}?connect_timeout=2"
        url = f"postgresql://{address.user}:{address.password}@{where}"
        with closing(HeldConnection(url, deadline_s=0.5)) as held:
            held.read(queues)
            proxy.freeze()
            for _ in range(2):
                began = time.monotonic()
                with pytest.raises((LinkLost, CannotOpen)) as caught:
                    held.read(queues)
                assert str(caught.value).endswith(".")
                assert time.monotonic() - began < 0.5 + 2.0 + BUSY_S
            proxy.thaw()
            assert held.read(queues) == 0


def test_a_file_that_another_program_holds_is_waited_for_a_moment_only(sqlite_url):
    path = parse(sqlite_url).path
    with closing(HeldConnection(sqlite_url)) as held, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        began = time.monotonic()
        with pytest.raises(CannotOpen, match="held by another program"):
            held.read(queues)
        assert time.monotonic() - began < 2.0 + BUSY_S


def test_no_floor_and_another_schema_are_said_as_elsewhere(database_url, tmp_path):
    with (
        closing(HeldConnection(f"sqlite:///{tmp_path / 'none.db'}")) as held,
        pytest.raises(CannotOpen, match="There is no floor at"),
    ):
        held.read(queues)
    with closing(PlainSql(database_url)) as writer:
        writer.run("UPDATE alembic_version SET version_num = '9999'")
    with closing(HeldConnection(database_url)) as held, pytest.raises(CannotOpen, match="newer schema 9999"):
        held.read(queues)
