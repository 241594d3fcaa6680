"""Positions that cannot be read on from lead to a new snapshot: pruned logs, other epochs, other files, other scopes."""

import shutil
import sqlite3
import threading
import time
from contextlib import closing, contextmanager

import psycopg
import pytest

from db.address import parse
from db.changes import Batch, SnapshotNeeded, open_reader
from db.errors import LinkLost
from db.ids import new_id
from tests.db.changes.floor_writer import PlainSql, furnish
from tests.db.changes.mirror import Mirror, held_now


@pytest.fixture
def writer(database_url):
    connection = PlainSql(database_url)
    yield connection
    connection.close()


def test_a_reader_that_reconnects_goes_on_where_it_was(database_url, writer):
    _, queues = furnish(writer)
    first = open_reader(database_url)
    position = first.snapshot().position
    first.close()
    writer.run("UPDATE queue SET target_percent = 70 WHERE id = ?", queues[0])
    second = open_reader(database_url, position=position)
    assert [change.row.target_percent for change in second.changes().changes] == [70]
    assert second.changes().changes == ()
    second.close()


def test_a_log_pruned_past_the_position_leads_to_a_snapshot(database_url, writer):
    _, queues = furnish(writer)
    reader = open_reader(database_url)
    mirror = Mirror(reader)
    writer.run("UPDATE queue SET target_percent = 70 WHERE id = ?", queues[0])
    _prune(writer)
    assert isinstance(mirror.read(), SnapshotNeeded)
    assert isinstance(mirror.read(), Batch), "one snapshot is enough: no loop"
    writer.run("UPDATE queue SET target_percent = 71 WHERE id = ?", queues[0])
    mirror.read()
    assert mirror.held() == held_now(reader.snapshot(), mirror.recent_since)
    assert mirror.snapshots == 2
    reader.close()


def test_a_transaction_open_in_another_database_makes_no_loop_of_snapshots(postgres_url, empty_postgres_url):
    writer, elsewhere = PlainSql(postgres_url), PlainSql(empty_postgres_url)
    _, queues = furnish(writer)
    elsewhere.run("BEGIN")
    elsewhere.run("SELECT pg_current_xact_id()")
    reader = open_reader(postgres_url)
    mirror = Mirror(reader)
    writer.run("UPDATE queue SET target_percent = 70 WHERE id = ?", queues[0])
    _prune(writer)
    assert isinstance(mirror.read(), SnapshotNeeded)
    for _ in range(3):
        assert isinstance(mirror.read(), Batch)
    for each in (writer, elsewhere, reader):
        each.close()


def test_a_log_pruned_up_to_the_position_leaves_no_hole(database_url, writer):
    _, queues = furnish(writer)
    reader = open_reader(database_url)
    mirror = Mirror(reader)
    _prune(writer)
    writer.run("UPDATE queue SET target_percent = 71 WHERE id = ?", queues[0])
    outcome = mirror.read()
    assert mirror.rows["queue", queues[0]].target_percent == 71
    # What others leave open in the same cluster may ask for one snapshot on PostgreSQL; a file has no such others.
    assert isinstance(outcome, Batch) or writer.engine == "postgresql"
    assert isinstance(mirror.read(), Batch)
    reader.close()


def test_another_epoch_leads_to_a_snapshot(database_url, writer):
    reader = open_reader(database_url)
    reader.snapshot()
    writer.run("UPDATE log_epoch SET epoch = ?", new_id())
    outcome = reader.changes()
    assert isinstance(outcome, SnapshotNeeded)
    assert "backup" in outcome.reason
    reader.snapshot()
    assert isinstance(reader.changes(), Batch)
    reader.close()


def test_a_bulk_import_is_announced_in_one_change(database_url, writer):
    reader = open_reader(database_url)
    reader.snapshot()
    writer.run("INSERT INTO command (id, kind, actor, at, mode) VALUES (?, 'import', 'feed', 1, 'batch')", new_id())
    assert [change.operation for change in reader.changes().changes] == ["batch"]
    reader.close()


def test_a_server_that_lost_what_was_read_leads_to_a_snapshot(postgres_url):
    """As after a crash: what feeds commit does not wait for the disk, and consoles see it before it is there."""
    writer = PlainSql(postgres_url)
    _, queues = furnish(writer)
    first = open_reader(postgres_url)
    first.snapshot()
    writer.run("UPDATE queue SET target_percent = 70 WHERE id = ?", queues[0])
    position = first.changes().position
    first.close()
    kept = open_reader(postgres_url, position=position)
    assert isinstance(kept.changes(), Batch)
    kept.close()
    writer.run("ALTER TABLE change DISABLE TRIGGER USER")
    writer.run("DELETE FROM change WHERE seq = (SELECT max(seq) FROM change)")
    again = open_reader(postgres_url, position=position)
    outcome = again.changes()
    assert isinstance(outcome, SnapshotNeeded) and "lost its last moments" in outcome.reason
    position = again.snapshot().position
    again.close()
    writer.run("DELETE FROM change WHERE seq = (SELECT max(seq) FROM change)")
    third = open_reader(postgres_url, position=position)
    assert isinstance(third.changes(), SnapshotNeeded), "a snapshot is witnessed, too"
    third.snapshot()
    assert isinstance(third.changes(), Batch)
    third.close()
    writer.close()


def test_a_large_answer_may_take_longer_than_the_deadline_as_long_as_something_comes(postgres_url, monkeypatch):
    monkeypatch.setattr("db.changes.postgresql_reader.CHUNK_ROWS", 1)
    monkeypatch.setattr("db.changes.postgresql_reader.SILENCE_DEADLINE_S", 1.0)
    reader = open_reader(postgres_url)
    try:
        slow = "SELECT pg_sleep(0.4)::text, repeat('x', 9000) FROM generate_series(1, 5)"
        with reader._answering(1.0):
            assert len(list(reader._in_parts(slow))) == 5
        with pytest.raises(LinkLost), reader._answering(1.0):
            list(reader._in_parts("SELECT pg_sleep(3)::text"))
    finally:
        reader.close()


def test_a_catch_up_may_take_longer_than_a_read(postgres_url, monkeypatch):
    writer = PlainSql(postgres_url)
    _, queues = furnish(writer)
    first = open_reader(postgres_url)
    position = first.snapshot().position
    first.close()
    writer.run("UPDATE queue SET target_percent = 70")
    monkeypatch.setattr("db.changes.postgresql_reader.CHUNK_ROWS", 2)
    monkeypatch.setattr("db.changes.postgresql_reader.READ_DEADLINE_S", 0.4)
    second = open_reader(postgres_url, position=position)
    with slowed_down(writer, 1.0):
        assert len(second.changes().changes) == len(queues)
    with slowed_down(writer, 1.0), pytest.raises(LinkLost):
        second.changes()
    second.close()
    writer.close()


@contextmanager
def slowed_down(writer, seconds):
    """For so long nobody gets an answer about changes."""
    writer.run("BEGIN")
    writer.run("LOCK TABLE change IN ACCESS EXCLUSIVE MODE")
    timer = threading.Timer(seconds, lambda: writer.run("COMMIT"))
    timer.start()
    yield
    timer.join()


def test_a_file_copied_over_the_floor_leads_to_a_snapshot(sqlite_url, tmp_path):
    path, copy = parse(sqlite_url).path, tmp_path / "copy.sqlite"
    writer = PlainSql(sqlite_url)
    _, queues = furnish(writer)
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    writer.run("UPDATE queue SET target_percent = 70 WHERE id = ?", queues[0])
    reader = open_reader(sqlite_url)
    position = reader.snapshot().position
    reader.close()
    writer.close()
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    shutil.copyfile(copy, path)
    writer = PlainSql(sqlite_url)
    writer.run("UPDATE queue SET target_percent = 81 WHERE id = ?", queues[0])
    again = open_reader(sqlite_url, position=position)
    assert isinstance(again.changes(), SnapshotNeeded)
    again.close()
    writer.close()


def test_a_file_put_in_the_place_of_the_floor_is_noticed(sqlite_url, tmp_path):
    path, other = parse(sqlite_url).path, tmp_path / "other.sqlite"
    shutil.copyfile(path, other)
    reader = open_reader(sqlite_url)
    reader.snapshot()
    other.replace(path)
    with pytest.raises(LinkLost, match="replaced"):
        reader.wait(1.0)
    reader.close()


def test_a_person_whose_scope_changes_takes_a_new_snapshot(sqlite_url):
    writer = PlainSql(sqlite_url)
    teams, queues = furnish(writer)
    dana, role = new_id(), new_id()
    writer.run("INSERT INTO staff (id, name, login) VALUES (?, 'Dana', 'dana')", dana)
    writer.run(
        "INSERT INTO staff_role (id, staff_id, role, team_id, from_at) VALUES (?, ?, 'supervisor', ?, 0)",
        role,
        dana,
        teams[0],
    )
    for queue in queues:
        writer.run("INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, 1)", new_id(), queue)
    reader = open_reader(sqlite_url, login="dana")
    assert {row.queue_id for row in reader.snapshot().rows["contact"]} == {queues[0], queues[3]}
    writer.run("UPDATE staff_role SET team_id = ? WHERE id = ?", teams[1], role)
    outcome = reader.changes()
    assert isinstance(outcome, SnapshotNeeded)
    assert {row.queue_id for row in reader.snapshot().rows["contact"]} == {queues[1]}
    writer.run("UPDATE contact SET priority = 3")
    assert {change.row.queue_id for change in reader.changes().changes} == {queues[1]}
    reader.close()
    writer.close()


def test_a_waiting_reader_can_be_interrupted_from_another_thread(database_url):
    reader = open_reader(database_url)
    reader.snapshot()
    began = time.monotonic()
    threading.Timer(0.05, reader.interrupt).start()
    while time.monotonic() - began < 5 and reader.wait(10.0):
        reader.changes()
    assert time.monotonic() - began < 1.0
    reader.close()


def test_a_server_that_ends_the_connection_is_reported_as_a_lost_link(postgres_url):
    reader = open_reader(postgres_url)
    reader.snapshot()
    writer = PlainSql(postgres_url)
    writer.run(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'floorwalker feed'"
        " AND datname = current_database()"
    )

    def read_on():
        for _ in range(3):
            reader.wait(1.0)
            reader.changes()

    with pytest.raises(LinkLost, match="last picture stays"):
        read_on()
    reader.close()
    writer.close()


def test_a_deadline_ends_a_statement_that_never_answers(postgres_url):
    reader = open_reader(postgres_url)
    began = time.monotonic()
    with pytest.raises(LinkLost), reader._answering(0.3):
        reader._connection.execute("SELECT pg_sleep(30)")
    assert time.monotonic() - began < 3
    reader.close()


def test_a_statement_in_time_is_left_alone_by_the_deadline(postgres_url):
    reader = open_reader(postgres_url)
    with reader._answering(5):
        reader._connection.execute("SELECT 1")
    assert isinstance(reader.snapshot().rows, dict)
    with psycopg.connect(postgres_url.replace("+psycopg", "")) as other:
        other.execute("SELECT 1")
    reader.close()


def _prune(writer):
    if writer.engine == "postgresql":
        writer.run("SELECT prune_changes(utc_us())")
        return
    writer.run("BEGIN IMMEDIATE")
    writer.run("UPDATE writing SET mode = 'prune'")
    writer.run("UPDATE log_epoch SET pruned_before = (SELECT max(seq) FROM change)")
    writer.run("DELETE FROM change")
    writer.run("UPDATE writing SET mode = NULL")
    writer.run("COMMIT")
