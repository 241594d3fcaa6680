"""A letter that waited for days and was answered just now is in the snapshot, and in the figures of the last half hour."""

import pytest

from console.store.floor_store import FloorStore
from console.store.last_hour import LastHour
from console.store.tallies import Tallies
from db.changes import open_reader
from db.changes.batch import LONG_WAIT_US
from db.changes.reader import RECENT_US, held
from db.ids import new_id
from tests.db.changes.floor_writer import PlainSql, furnish

HOUR = 3600 * 1_000_000


@pytest.fixture
def writer(database_url):
    connection = PlainSql(database_url)
    yield connection
    connection.close()


def put_visit(writer, queue, entered_at, left_at):
    """A letter answered and closed; its visit is the one that the database made for it."""
    contact = new_id()
    writer.run(
        "INSERT INTO contact (id, channel, queue_id, state, arrived_at) VALUES (?, 'letter', ?, 'waiting', ?)",
        contact,
        queue,
        entered_at,
    )
    writer.run(
        "UPDATE contact_segment SET left_at = ?, outcome = 'answered', ended_at = ? WHERE contact_id = ?",
        left_at,
        left_at,
        contact,
    )
    ((visit, entered),) = writer.run("SELECT id, entered_at FROM contact_segment WHERE contact_id = ?", contact)
    assert entered == entered_at
    return str(visit)


def test_a_long_wait_is_held_by_its_end_and_others_by_their_beginning(database_url, writer):
    _, queues = furnish(writer)
    reader = open_reader(database_url)
    now = reader.snapshot().database_now
    kept = [
        put_visit(writer, queues[0], now - 50 * HOUR, now - 5 * 60 * 1_000_000),
        put_visit(writer, queues[0], now - 26 * HOUR, now - 1 * HOUR),
        put_visit(writer, queues[0], now - 2 * HOUR, now - 1 * HOUR),
    ]
    dropped = [
        put_visit(writer, queues[0], now - 60 * HOUR, now - 30 * HOUR),
        put_visit(writer, queues[0], now - 26 * HOUR, now - 25 * HOUR + 60 * 1_000_000),
    ]
    changes = {
        change.entity_id: change.row for change in reader.changes().changes if change.entity == "contact_segment"
    }
    snapshot = reader.snapshot()
    there = {row.id for row in snapshot.rows["contact_segment"]}
    assert there == set(kept)
    for visit in (*kept, *dropped):
        assert held("contact_segment", changes[visit], snapshot.recent_since) == (visit in there)
    reader.close()


def test_what_is_held_by_its_beginning_reaches_past_every_live_figure():
    assert RECENT_US - LONG_WAIT_US >= 90 * 60 * 1_000_000


def test_a_letter_answered_after_two_days_counts_in_the_last_half_hour(database_url, writer):
    _, queues = furnish(writer)
    writer.run("UPDATE queue SET channel = 'letter', answer_within_s = ? WHERE id = ?", 72 * 3600, queues[0])
    reader = open_reader(database_url)
    store = FloorStore()
    tallies, hour = Tallies(store), LastHour(store)
    store.apply(reader.snapshot())
    now = store.now_us
    put_visit(writer, queues[0], now - 50 * HOUR, now - 60 * 1_000_000)
    batch = reader.changes()
    store.apply(batch)
    hour.move_on(batch.database_now)
    live = tallies.level(queues[0], tallies.queue(queues[0], batch.database_now).recent)
    assert (live.met, live.counted) == (1, 1)
    assert hour.series([queues[0]]).counted[-1] == 1
    fresh = FloorStore()
    fresh_tallies = Tallies(fresh)
    fresh.apply(reader.snapshot())
    assert fresh_tallies.level(queues[0], fresh_tallies.queue(queues[0], batch.database_now).recent) == live
    store.move_on(now + 26 * HOUR)
    assert not store.rows("contact_segment")
    reader.close()
