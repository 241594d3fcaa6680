"""The law: a snapshot and the changes after it are the later snapshot, for every reader, however the feed is cut."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.changes import Batch, open_reader
from db.ids import new_id
from tests.db.changes.floor_writer import FloorWork, PlainSql, furnish
from tests.db.changes.mirror import Mirror, held_now

ONE_DATABASE = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def writer(database_url):
    connection = PlainSql(database_url)
    yield connection
    connection.close()


@ONE_DATABASE
@given(seed=st.integers(0, 10**6), cuts=st.lists(st.integers(0, 7), min_size=1, max_size=25))
def test_a_snapshot_and_its_changes_are_the_later_snapshot(database_url, writer, seed, cuts):
    work = FloorWork(writer, *_floor(writer), seed)
    reader = open_reader(database_url)
    mirror = Mirror(reader)
    chance = random.Random(seed)
    for cut in cuts:
        _transaction(writer, work, cut, commits=chance.random() < 0.8)
        if chance.random() < 0.6:
            mirror.read()
    mirror.read()
    assert mirror.held() == held_now(_fresh(database_url), mirror.recent_since)
    assert mirror.snapshots == 1
    reader.close()


@ONE_DATABASE
@given(seed=st.integers(0, 10**6), cuts=st.lists(st.integers(0, 5), min_size=2, max_size=20), data=st.data())
def test_batches_read_again_from_an_older_position_change_nothing(database_url, writer, seed, cuts, data):
    work = FloorWork(writer, *_floor(writer), seed)
    mirror = Mirror(open_reader(database_url))
    positions = []
    for cut in cuts:
        _transaction(writer, work, cut, commits=True)
        batch = mirror.read()
        assert isinstance(batch, Batch)
        positions.append(batch.position)
    mirror.reader.close()
    again = open_reader(database_url, position=data.draw(st.sampled_from(positions)))
    repeated = again.changes()
    assert isinstance(repeated, Batch)
    mirror.apply(repeated)
    assert mirror.held() == held_now(_fresh(database_url), mirror.recent_since)
    again.close()


def test_a_row_that_moves_between_teams_leaves_the_old_reader_and_reaches_the_new(database_url, writer):
    _, queues = _floor(writer)
    contact = new_id()
    writer.run("INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, 1)", contact, queues[0])
    reader = open_reader(database_url)
    reader.snapshot()
    writer.run("UPDATE contact SET queue_id = ? WHERE id = ?", queues[1], contact)
    batch = reader.changes()
    mine = [change for change in batch.changes if change.entity == "contact"]
    assert [change.operation for change in mine] == ["left", "row"]
    assert mine[0].version == mine[1].version
    assert mine[1].row.queue_id == queues[1]
    reader.close()


def test_a_rolled_back_write_is_never_seen(database_url, writer):
    _, queues = _floor(writer)
    reader = open_reader(database_url)
    reader.snapshot()
    writer.run("BEGIN")
    writer.run("INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, 1)", new_id(), queues[0])
    writer.run("ROLLBACK")
    assert reader.changes().changes == ()
    reader.close()


def test_a_reader_woken_by_a_plain_update_sees_it_at_once(database_url, writer):
    _, queues = _floor(writer)
    reader = open_reader(database_url)
    reader.snapshot()
    writer.run("UPDATE queue SET target_percent = 70 WHERE id = ?", queues[0])
    assert reader.wait(1.0)
    (change,) = reader.changes().changes
    assert (change.entity, change.row.target_percent) == ("queue", 70)
    reader.close()


def _floor(writer):
    found = writer.run("SELECT id FROM team ORDER BY id"), writer.run("SELECT id FROM queue ORDER BY id")
    if found[0]:
        return [str(row[0]) for row in found[0]], [str(row[0]) for row in found[1]]
    return furnish(writer)


def _transaction(writer, work, statements, *, commits):
    writer.run("BEGIN")
    known = list(work.contacts), list(work.agents), list(work.hands)
    for _ in range(statements):
        work.step()
    writer.run("COMMIT" if commits else "ROLLBACK")
    if not commits:
        work.contacts, work.agents, work.hands = known


def _fresh(url):
    reader = open_reader(url)
    try:
        return reader.snapshot()
    finally:
        reader.close()
