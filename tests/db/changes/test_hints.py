"""Hints of PostgreSQL: one that comes while a statement runs is neither missed nor kept."""

import threading
import time

import pytest

from db.changes import open_reader
from tests.db.changes.floor_writer import PlainSql, furnish


@pytest.fixture
def reader(postgres_url):
    reader = open_reader(postgres_url)
    reader.snapshot()
    reader.changes()
    yield reader
    reader.close()


@pytest.fixture
def writer(postgres_url):
    connection = PlainSql(postgres_url)
    yield connection
    connection.close()


def test_a_hint_that_comes_while_a_statement_runs_ends_the_wait_after_it(reader, writer):
    _, queues = furnish(writer)
    while reader.wait(0.1):
        reader.changes()
    committing = threading.Timer(0.1, writer.run, ("UPDATE queue SET target_percent = 70 WHERE id = ?", queues[0]))
    committing.start()
    reader._connection.execute("SELECT pg_sleep(0.4)")
    committing.join()
    began = time.monotonic()
    assert reader.wait(0.9)
    assert time.monotonic() - began < 0.5
    assert [change.row.target_percent for change in reader.changes().changes] == [70]
    assert not reader.wait(0.1), "one hint, one read"


def test_hints_do_not_pile_up_in_the_driver(reader, writer):
    _, queues = furnish(writer)
    for percent in range(40):
        writer.run("UPDATE queue SET target_percent = ? WHERE id = ?", percent, queues[0])
        reader._connection.execute("SELECT 1")
    assert not reader._connection._notifies_backlog


def test_a_flood_of_forged_hints_brings_nothing_and_costs_little(reader, postgres_url):
    """Anybody who signs in may NOTIFY, with any text: it is never read, and looks stay few. What is real comes through."""
    flooding, sent = threading.Event(), []

    def flood():
        other = PlainSql(postgres_url)
        while not flooding.is_set():
            other.run("NOTIFY floorwalker, 'contact,00000000-0000-0000-0000-000000000000,row'")
            sent.append(1)
        other.close()

    thread = threading.Thread(target=flood)
    thread.start()
    looks, ends = 0, time.monotonic() + 0.6
    while time.monotonic() < ends:
        reader.wait(0.1)
        assert reader.changes().changes == ()
        looks += 1
    real = PlainSql(postgres_url)
    furnish(real)
    real.close()
    reader.wait(0.1)
    assert {change.entity for change in reader.changes().changes} == {"site", "team", "queue"}
    flooding.set()
    thread.join()
    assert looks <= 0.6 / 0.05 + 5 < len(sent)
