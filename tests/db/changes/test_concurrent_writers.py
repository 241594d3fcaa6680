"""The feed on PostgreSQL under concurrent commits, roll-backs and long transactions; the naive reader beside it loses rows."""

import random
import threading
import time

import pytest

from db.changes import Batch, open_reader
from db.ids import new_id
from tests.db.changes.floor_writer import FloorWork, PlainSql, furnish
from tests.db.changes.mirror import Mirror, held_now


class NaiveReader:
    """What everybody writes first: rows with an id after the last one seen."""

    def __init__(self, url):
        self.connection = PlainSql(url)
        self.last = self.connection.run("SELECT coalesce(max(seq), 0) FROM change")[0][0]
        self.seen = set()

    def read(self):
        for (seq,) in self.connection.run("SELECT seq FROM change WHERE seq > ? ORDER BY seq", self.last):
            self.seen.add(seq)
            self.last = seq


def test_a_transaction_that_commits_late_is_lost_by_the_naive_reader_and_not_by_ours(postgres_url):
    early, late, naive = PlainSql(postgres_url), PlainSql(postgres_url), None
    _, queues = furnish(early)
    naive, reader = NaiveReader(postgres_url), open_reader(postgres_url)
    reader.snapshot()
    late.run("BEGIN")
    late.run("UPDATE queue SET target_percent = 61 WHERE id = ?", queues[0])
    early.run("UPDATE queue SET target_percent = 62 WHERE id = ?", queues[1])
    naive.read()
    first = [change.row.target_percent for change in reader.changes().changes]
    late.run("COMMIT")
    naive.read()
    second = [change.row.target_percent for change in reader.changes().changes]
    assert (first, second) == ([62], [61])
    assert len(naive.seen) == 1
    for each in (early, late, naive.connection, reader):
        each.close()


def test_one_transaction_left_open_hides_nobody_elses_commits(postgres_url):
    slow, quick = PlainSql(postgres_url), PlainSql(postgres_url)
    _, queues = furnish(quick)
    reader = open_reader(postgres_url)
    reader.snapshot()
    slow.run("BEGIN")
    slow.run("UPDATE queue SET target_percent = 50 WHERE id = ?", queues[0])
    for percent in range(60, 80):
        quick.run("UPDATE queue SET target_percent = ? WHERE id = ?", percent, queues[1])
        assert [change.row.target_percent for change in reader.changes().changes] == [percent]
    slow.run("COMMIT")
    assert [change.row.target_percent for change in reader.changes().changes] == [50]
    for each in (slow, quick, reader):
        each.close()


def test_many_writers_lose_and_double_nothing(postgres_url):
    _fight(postgres_url, writers=4, transactions=40)


@pytest.mark.long
def test_many_writers_for_longer_lose_and_double_nothing(postgres_url):
    naive = _fight(postgres_url, writers=8, transactions=300)
    # A deliberate stress: that the naive reader loses rows in it shows that this test can fail.
    assert naive > 0


def _fight(url, *, writers, transactions):
    setup = PlainSql(url)
    teams, queues = furnish(setup)
    naive, reader = NaiveReader(url), open_reader(url)
    mirror = Mirror(reader)
    before = setup.run("SELECT count(*) FROM change")[0][0]
    threads = [
        threading.Thread(target=_write, args=(url, teams, queues, seed, transactions)) for seed in range(writers)
    ]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        reader.wait(0.02)
        assert isinstance(mirror.read(), Batch)
        naive.read()
    mirror.read()
    naive.read()
    written = setup.run("SELECT count(*) FROM change")[0][0] - before
    assert written > writers * transactions
    assert mirror.applied == written, "every committed change arrives exactly once"
    assert mirror.snapshots == 1
    fresh = open_reader(url)
    assert mirror.held() == held_now(fresh.snapshot(), mirror.recent_since)
    for each in (setup, naive.connection, reader, fresh):
        each.close()
    return written - len(naive.seen)


def _write(url, teams, queues, seed, transactions):
    connection, chance = PlainSql(url), random.Random(seed)
    work = FloorWork(connection, teams, queues, seed)
    for _ in range(transactions):
        connection.run("BEGIN")
        known = list(work.contacts), list(work.agents), list(work.hands)
        for _ in range(chance.randint(1, 4)):
            work.step()
        if chance.random() < 0.1:
            time.sleep(chance.random() * 0.02)
        commits = chance.random() < 0.9
        connection.run("COMMIT" if commits else "ROLLBACK")
        if not commits:
            work.contacts, work.agents, work.hands = known
    connection.close()


def test_hints_that_anybody_sends_do_no_harm(postgres_url):
    reader, stranger = open_reader(postgres_url), PlainSql(postgres_url)
    reader.snapshot()
    stranger.run("SELECT pg_notify('floorwalker', ?)", f'{{"entity": "contact", "id": "{new_id()}"}}')
    assert reader.wait(1.0)
    assert reader.changes().changes == ()
    reader.close()
    stranger.close()


def test_with_a_beacon_one_reader_wakes_the_others_and_another_takes_over(postgres_url):
    writer = PlainSql(postgres_url)
    _, queues = furnish(writer)
    writer.run(
        "INSERT INTO floor (id, name, promise, hint) VALUES (?, 'North', 'We tell you the truth.', 'beacon')", new_id()
    )
    first, second = open_reader(postgres_url), open_reader(postgres_url)
    for reader in (first, second):
        reader.snapshot()
        reader.wait(0.01)
    for holder, other in ((first, second), (None, second)):
        writer.run("UPDATE queue SET target_percent = target_percent - 1 WHERE id = ?", queues[0])
        heard = False
        for _ in range(60):
            if holder is not None:
                holder.wait(0.06)
            heard = heard or other.wait(0.06)
            if heard:
                break
        assert heard
        assert len(other.changes().changes) == 1
        if holder is not None:
            holder.close()
    second.close()
    writer.close()
