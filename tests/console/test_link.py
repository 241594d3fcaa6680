"""The feed thread and the screen: what crosses, in which thread, and what happens when the database goes away."""

import sqlite3
import threading
import time

import pytest

from console.freshness import freshness
from console.link import ON_THE_WAY, FloorLink
from console.link_state import LinkState
from console.store.floor import Floor
from db.changes.batch import Batch, Change, SnapshotNeeded
from tests.console.made_up_floor import NOON, batch, changed, made, snapshot
from tests.console.scripted_reader import ScriptedDatabase


@pytest.fixture
def database(small_floor):
    return ScriptedDatabase(small_floor)


@pytest.fixture
def follow(qapp, monkeypatch):
    """Start a link on a database in memory; every link is stopped, within its deadline, when the test is over."""
    monkeypatch.setattr("console.link.BACKOFF_S", (0.05, 0.1))
    links = []

    def start(open_reader, url="scripted"):
        link = FloorLink(url, open_reader)
        link.seen = []
        link.snapshot_arrived.connect(link.seen.append)
        link.batch_arrived.connect(link.seen.append)
        links.append(link)
        link.start()
        return link

    yield start
    for link in links:
        assert link.stop(5.0), "the feed thread did not end in time"


def test_a_snapshot_comes_first_and_then_what_changed(database, follow, qtbot):
    link = follow(database.open)
    qtbot.waitUntil(lambda: link.state.status == "live")
    news = batch(changed(made("agent", "ana"), state="aux"))
    database.bring(news)
    qtbot.waitUntil(lambda: news in link.seen)
    assert link.seen[0] is database.snapshot


def test_reading_happens_in_a_thread_of_its_own_and_showing_in_this_one(database, follow, qtbot):
    link = follow(database.open)
    showing = []
    link.batch_arrived.connect(lambda _batch: showing.append(threading.get_ident()))
    qtbot.waitUntil(lambda: len(showing) > 0)
    assert threading.get_ident() not in database.threads
    assert set(showing) == {threading.get_ident()}


def test_silence_is_no_alarm_because_the_reader_looks_at_least_once_a_second(database, follow, qtbot):
    link = follow(database.open)
    qtbot.waitUntil(lambda: link.state.status == "live")
    reads = database.reads
    qtbot.waitUntil(lambda: database.reads >= reads + 2, timeout=10000)
    assert link.age_s is not None
    assert link.age_s < 4


def test_a_lost_database_is_said_in_its_own_words_and_followed_again_without_a_new_snapshot(database, follow, qtbot):
    link = follow(database.open)
    qtbot.waitUntil(lambda: link.state.status == "live" and len(link.seen) > 1)
    began = time.monotonic()
    database.away = "The database at 10.0.4.12 does not answer."
    qtbot.waitUntil(lambda: link.state.status == "lost", timeout=8000)
    assert time.monotonic() - began < 4, "within 2 s on a quiet machine"
    assert link.state.sentence == "The database at 10.0.4.12 does not answer."
    missed = batch(changed(made("agent", "ana"), state="aux"))
    database.bring(missed)
    database.away = ""
    qtbot.waitUntil(lambda: missed in link.seen)
    assert link.state.status == "live"
    assert database.snapshots == 1
    assert database.opened_at[0] is None
    assert database.opened_at[-1] == "end"


def test_a_reader_that_is_given_up_is_closed(database, follow, qtbot):
    link = follow(database.open)
    qtbot.waitUntil(lambda: link.state.status == "live")
    database.away = "gone"
    qtbot.waitUntil(lambda: database.closed == 1)
    database.away = ""
    qtbot.waitUntil(lambda: link.state.status == "live")
    assert link.stop(5.0)
    assert database.closed == 2


def test_a_feed_that_cannot_go_on_takes_a_new_snapshot(database, follow, qtbot):
    link = follow(database.open)
    qtbot.waitUntil(lambda: link.state.status == "live")
    database.bring(SnapshotNeeded("the change log was pruned past the place read to"))
    qtbot.waitUntil(lambda: link.seen.count(database.snapshot) == 2)


def test_snapshots_may_come_as_often_as_they_are_needed(database, follow, qtbot):
    link = follow(database.open)
    for _ in range(3 * ON_THE_WAY):
        database.bring(SnapshotNeeded("what you may see has changed"))
    qtbot.waitUntil(lambda: link.seen.count(database.snapshot) == 3 * ON_THE_WAY + 1)


def test_a_bulk_import_takes_a_new_snapshot(database, follow, qtbot):
    link = follow(database.open)
    announced = Change("floor", "command", 1, "batch", None, NOON, "outside", None)
    database.bring(Batch((announced,), "end", NOON))
    qtbot.waitUntil(lambda: link.seen.count(database.snapshot) == 2)


def test_a_database_that_cannot_be_opened_is_tried_again_until_it_can(database, follow, qtbot):
    database.cannot_open = "There is no floor at floor.db; make one with 'floorwalker db init', or try the demo."
    link = follow(database.open)
    qtbot.waitUntil(lambda: link.state.sentence == database.cannot_open)
    assert link.age_s is None
    database.cannot_open = ""
    qtbot.waitUntil(lambda: link.state.status == "live")


def test_a_frozen_database_is_noticed_within_two_seconds_although_nothing_fails(database, follow, qtbot):
    link = follow(database.open)
    qtbot.waitUntil(lambda: link.state.status == "live" and len(link.seen) > 1)
    database.frozen.clear()
    began = time.monotonic()
    try:
        qtbot.waitUntil(lambda: freshness(link.state, link.age_s).is_stale, timeout=8000)
        assert time.monotonic() - began < 5, "within 2.6 s on a quiet machine"
        qtbot.waitUntil(lambda: link.state.status == "lost", timeout=8000)
    finally:
        database.frozen.set()
    qtbot.waitUntil(lambda: link.state.status == "live")


def test_a_slow_screen_leaves_the_changes_in_the_database(database, follow, qtbot):
    link = follow(database.open)
    qtbot.waitUntil(lambda: link.state.status == "live" and len(link.seen) > 1)
    for _ in range(50):
        database.bring(batch(made("agent", "ana")))
    limit = time.monotonic() + 0.5
    while time.monotonic() < limit and len(database.news) > 50 - ON_THE_WAY:
        time.sleep(0.01)  # this is the screen being busy: no event is handled meanwhile
    reads = database.reads
    time.sleep(0.05)
    assert database.reads <= reads + 1
    assert len(database.news) >= 50 - ON_THE_WAY - 2
    qtbot.waitUntil(lambda: not database.news)


def test_an_error_of_the_reader_itself_is_not_hidden(follow, qtbot, database):
    def broken(_url, _position):
        raise ZeroDivisionError("a mistake of ours")

    with qtbot.captureExceptions() as exceptions:
        link = follow(broken)
        qtbot.waitUntil(lambda: link.state.status == "lost")
        assert "error of its own" in link.state.sentence
    assert [kind for kind, _, _ in exceptions] == [ZeroDivisionError]


@pytest.mark.parametrize(
    ("status", "age", "words", "stale"),
    [
        ("connecting", None, "connecting", False),
        ("lost", None, "no data yet", True),
        ("live", 0.4, "live", False),
        ("live", 12.3, "12\N{NO-BREAK SPACE}s old", True),
        ("lost", 0.4, "0\N{NO-BREAK SPACE}s old", True),
        ("lost", 150.0, "2\N{NO-BREAK SPACE}min old", True),
        ("lost", 3 * 3600.0, "3\N{NO-BREAK SPACE}h old", True),
    ],
)
def test_the_age_of_the_data_is_said_in_words(qapp, status, age, words, stale):
    fresh = freshness(LinkState(status, "", 0.0), age)
    assert (fresh.words, fresh.is_stale) == (words, stale)


def test_a_plain_sql_update_of_another_program_arrives_on_a_real_database(sqlite_url, follow, qtbot):
    from console.link import open_database

    path = sqlite_url.removeprefix("sqlite:///")
    with sqlite3.connect(path) as other:
        other.execute("INSERT INTO site (id, name) VALUES ('s', 'Leeds')")
        other.execute("INSERT INTO team (id, site_id, name) VALUES ('t', 's', 'Blue')")
        other.execute("INSERT INTO agent (id, team_id, name, state) VALUES ('a', 't', 'Ana', 'available')")
    floor = Floor()
    link = follow(open_database, sqlite_url)
    link.snapshot_arrived.connect(floor.apply)
    link.batch_arrived.connect(floor.apply)
    qtbot.waitUntil(lambda: floor.store.row("agent", "a") is not None)
    other.execute("UPDATE agent SET state = 'aux', aux_reason = 'lunch' WHERE id = 'a'")
    other.commit()
    qtbot.waitUntil(lambda: floor.store.row("agent", "a").state == "aux")
    other.close()


def test_an_empty_floor_is_a_snapshot_too(follow, qtbot):
    database = ScriptedDatabase(snapshot())
    link = follow(database.open)
    qtbot.waitUntil(lambda: link.state.status == "live")
