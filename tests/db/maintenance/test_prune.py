"""A shortened change log: old positions take a new snapshot, later ones read on without a hole."""

import random
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.appointing import Appointment, add_person
from db.changes import Batch, SnapshotNeeded, open_reader
from db.engine import make_engine
from db.errors import Refused
from db.maintenance import prune
from db.maintenance.prune import DAY_US, prune_changes
from db.opening import opened_floor
from tests.db.changes.floor_writer import FloorWork, PlainSql, furnish
from tests.db.changes.mirror import Mirror, held_now

ONE_DATABASE = settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def writer(database_url):
    with closing(PlainSql(database_url)) as connection:
        yield connection


def grow_old(writer, days, where="true"):
    """As if some of the changes had been made `days` days ago."""
    if writer.engine == "sqlite":
        writer.run("DROP TRIGGER IF EXISTS fw_change_no_update")
    writer.run(f"UPDATE change SET at = at - ? WHERE {where}", days * DAY_US)


def wait_for_others(writer):
    """Until no transaction of the server is open that is older than a change: reading on from there needs none of them."""
    if writer.engine == "sqlite":
        return
    closed = "SELECT pg_snapshot_xmin(pg_current_snapshot()) > (SELECT max(xid) FROM change)"
    for _ in range(500):
        if writer.run(closed) == [(True,)]:
            return
        writer.run("SELECT pg_sleep(0.01)")
    pytest.fail("another transaction stays open")


def test_what_is_older_goes_and_what_is_younger_stays(database_url, writer):
    furnish(writer)
    grow_old(writer, 20)
    writer.run("UPDATE queue SET target_percent = 70")
    old = writer.run("SELECT count(*) FROM change WHERE at < (SELECT max(at) FROM change) - ?", DAY_US)[0][0]
    pruned = prune_changes(make_engine(database_url), 14)
    assert pruned.deleted == old > 0
    assert writer.run("SELECT count(*) FROM change") == [(4,)]
    assert prune_changes(make_engine(database_url), 14).deleted == 0


def test_an_old_position_takes_a_snapshot_and_a_later_one_reads_on(database_url, writer):
    _, queues = furnish(writer)
    with closing(open_reader(database_url)) as reader:
        old = reader.snapshot().position
        writer.run("UPDATE queue SET target_percent = 70 WHERE id = ?", queues[0])
        grow_old(writer, 20)
        wait_for_others(writer)
        later = reader.snapshot().position
    writer.run("UPDATE queue SET target_percent = 71 WHERE id = ?", queues[0])
    assert prune_changes(make_engine(database_url), 14).deleted > 0
    with closing(open_reader(database_url, position=old)) as reader:
        assert isinstance(reader.changes(), SnapshotNeeded)
    with closing(open_reader(database_url, position=later)) as reader:
        batch = reader.changes()
        assert isinstance(batch, Batch)
        assert [change.row.target_percent for change in batch.changes] == [71]


@ONE_DATABASE
@given(seed=st.integers(0, 10**6), rounds=st.integers(1, 8))
def test_whoever_follows_a_log_that_is_pruned_meanwhile_sees_the_whole_floor(database_url, writer, seed, rounds):
    teams = [str(row[0]) for row in writer.run("SELECT id FROM team ORDER BY id")]
    queues = [str(row[0]) for row in writer.run("SELECT id FROM queue ORDER BY id")]
    work = FloorWork(writer, *((teams, queues) if teams else furnish(writer)), seed)
    chance = random.Random(seed)
    with closing(open_reader(database_url)) as reader:
        mirror = Mirror(reader)
        for _ in range(rounds):
            for _ in range(chance.randrange(8)):
                work.step()
            if chance.random() < 0.5:
                nth = chance.choice([1, 2, 3])
                grow_old(writer, 20, f"seq - seq / {nth} * {nth} = 0")
                prune_changes(make_engine(database_url), 14)
            if chance.random() < 0.5:
                mirror.read()
        mirror.read()
        assert isinstance(mirror.read(), Batch), "one snapshot is enough: no loop"
        assert mirror.held() == held_now(reader.snapshot(), mirror.recent_since)


def test_pruning_in_small_steps_deletes_the_same(database_url, writer, monkeypatch):
    monkeypatch.setattr(prune, "_AT_ONCE", 3)
    furnish(writer)
    grow_old(writer, 20)
    writer.run("UPDATE queue SET target_percent = 70")
    prune_changes(make_engine(database_url), 14)
    assert writer.run("SELECT count(*) FROM change") == [(4,)]
    if writer.engine == "sqlite":
        assert writer.run("SELECT mode FROM writing") == [(None,)]


def test_a_clock_that_was_wrong_for_a_while_neither_cuts_a_hole_nor_stops_pruning(sqlite_url):
    with closing(PlainSql(sqlite_url)) as writer:
        _, queues = furnish(writer)
        writer.run("DROP TRIGGER fw_change_no_update")
        for percent in range(6):
            writer.run("UPDATE queue SET target_percent = ? WHERE id = ?", percent, queues[0])
        (last,) = writer.run("SELECT max(seq) FROM change")[0]
        writer.run("UPDATE change SET at = at - ? WHERE seq <= ? OR seq = ?", 20 * DAY_US, last - 3, last - 1)
        writer.run("UPDATE change SET at = at + ? WHERE seq = ?", 9999 * DAY_US, last - 4)
        prune_changes(make_engine(sqlite_url), 14)
        assert writer.run("SELECT seq FROM change ORDER BY seq") == [(last - 2,), (last - 1,), (last,)]
        assert writer.run("SELECT pruned_before FROM log_epoch") == [(last - 3,)]


def test_history_survives_pruning(database_url, writer):
    _, queues = furnish(writer)
    FloorWork(writer, ["-"], queues, 1).arrive()
    before = writer.run("SELECT count(*) FROM contact_segment")
    grow_old(writer, 20)
    assert prune_changes(make_engine(database_url), 14).deleted > 0
    assert writer.run("SELECT count(*) FROM contact_segment") == before == [(1,)]


def test_only_an_owner_prunes(postgres_url):
    login, password = "t_pruning_supervisor", "a-password"
    with opened_floor(postgres_url) as engine:
        add_person(engine, Appointment("Sven", login, "supervisor", password=password))
        theirs = engine.url.set(username=login, password=password).render_as_string(hide_password=False)
    try:
        with (
            pytest.raises(Refused, match=r"t_pruning_supervisor may not do that here: only the owner"),
            opened_floor(theirs) as engine,
        ):
            prune_changes(engine, 14)
    finally:
        with closing(PlainSql(postgres_url)) as owner:
            owner.run(f'DROP ROLE "{login}"')
