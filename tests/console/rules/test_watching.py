"""A console looks at the rules in a thread of its own, steps back for others, and is quiet while the database is away."""

import contextlib
from pathlib import Path

import pytest

from console.rules import watching
from console.rules.watching import Watching
from tests.db.rules.test_raising import WatchedFloor

MIN = 60_000_000


@pytest.fixture
def quick(monkeypatch):
    """The same in less time."""
    monkeypatch.setattr(watching, "EVERY_S", 0.05)
    monkeypatch.setattr(watching, "STEPPED_BACK_S", (0.05, 0.1))
    monkeypatch.setattr(watching, "LOST_S", (0.05, 0.1))


@contextlib.contextmanager
def running(*parts):
    try:
        for part in parts:
            part.start()
        yield
    finally:
        assert all(part.stop() for part in parts)


def overdue_letter(floor):
    floor.rule("never_answered", 60)
    floor.run("UPDATE rule_watch SET evaluated_at = :at", at=floor.now - 10 * MIN)
    return floor.contact(arrived_at=floor.now - 5 * MIN)


def test_a_limit_that_is_crossed_is_raised_while_a_window_is_open(database_url, quick, qtbot):
    floor = WatchedFloor(database_url)
    letter = overdue_letter(floor)
    watcher = Watching(database_url)
    with running(watcher), qtbot.waitSignal(watcher.raised, timeout=10_000) as said:
        pass
    assert said.args == [1]
    assert [row[1] for row in floor.raised()] == [letter]
    floor.engine.dispose()


def test_of_several_consoles_one_looks_and_another_goes_on_when_it_ends(sqlite_url, quick, qtbot):
    floor = WatchedFloor(sqlite_url)
    looks = {"first": 0, "second": 0}
    first, second = (Watching(sqlite_url, counted(looks, name)) for name in ("first", "second"))
    with running(second):
        with running(first):
            # Two that began at once find out with the next note that they are two.
            assert any(one_looks(looks, qtbot) for _ in range(20)), "both go on looking"
        # Whoever stays takes over once the other's note is old.
        floor.run("UPDATE rule_watch SET evaluated_at = evaluated_at - :far", far=10 * MIN)
        before = looks["second"]
        qtbot.waitUntil(lambda: looks["second"] > before, timeout=10_000)
    floor.engine.dispose()


def one_looks(looks, qtbot):
    before = dict(looks)
    qtbot.wait(400)
    grown = [looks[name] - before[name] for name in ("first", "second")]
    return min(grown) == 0 < max(grown)


def counted(looks, name):
    from db.held_connection import HeldConnection
    from db.rules.raising import is_due

    class Counted(HeldConnection):
        def read(self, question):
            if question is is_due:
                looks[name] += 1
            return super().read(question)

    return Counted


def test_a_database_that_is_away_is_tried_again_quietly(sqlite_url, quick, qtbot, caplog):
    floor = WatchedFloor(sqlite_url)
    letter = overdue_letter(floor)
    floor.engine.dispose()
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    away = path.with_suffix(".away")
    path.rename(away)
    watcher = Watching(sqlite_url)
    with running(watcher):
        qtbot.wait(300)
        away.rename(path)
        qtbot.waitUntil(lambda: [row[1] for row in floor.raised()] == [letter], timeout=10_000)
    assert not [record for record in caplog.records if record.levelname in ("WARNING", "ERROR")]
    floor.engine.dispose()


def test_it_ends_before_it_has_begun(sqlite_url):
    watcher = Watching(sqlite_url)
    assert watcher.stop()
    watcher.start()
    assert watcher.stop()


def test_nothing_is_locked_while_nothing_is_to_be_written(sqlite_url):
    from db.audit.sealing import seal_all
    from db.held_connection import HeldConnection
    from db.rules.looking import look

    floor = WatchedFloor(sqlite_url)
    seal_all(floor.engine)
    held = HeldConnection(sqlite_url)
    floor.run("UPDATE rule_watch SET evaluated_at = :at", at=floor.now + MIN)
    with floor.engine.begin() as writer:
        writer.exec_driver_sql("UPDATE floor_rule SET enabled = 1 WHERE kind = 'wait'")
        assert look(held) == 0, "somebody else writes, and this look did not wait for them"
    held.close()
    floor.engine.dispose()
