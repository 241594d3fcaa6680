"""A real database that goes away in every way there is: noticed within two seconds, followed again without a gap.

Where 'lost' is awaited the figure is printed (`pytest -rP`): the time from the failure to the word on screen.
"""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from db.address import parse
from db.migrations import upgrade
from db.postgres_server import PostgresServer
from tests.console.watched_link import BUSY_S, NOTICED_S, Floor, WatchedLink, in_background
from tests.fixtures.tcp_proxy import TcpProxy

pytestmark = pytest.mark.skipif(os.name == "nt", reason="processes cannot be stopped there")


@pytest.fixture
def floor(database_of_the_test):
    floor = Floor(database_of_the_test)
    floor.hire(3)
    yield floor
    floor.close()


@pytest.fixture
def database_of_the_test(postgres_url):
    return postgres_url


@pytest.fixture
def proxy(postgres_url):
    with TcpProxy(parse(postgres_url).port) as proxy:
        yield proxy


@pytest.fixture
def follow(qapp, monkeypatch):
    monkeypatch.setattr("console.link.BACKOFF_S", (0.3, 0.6))
    links = []

    def start(url):
        link = WatchedLink(url)
        links.append(link)
        link.start()
        return link

    yield start
    for link in links:
        assert link.stop(12.0), "the feed thread did not end"


def through(proxy, url):
    address = parse(url)
    where = f"127.0.0.1:{proxy.port}/{address.database}?connect_timeout=2"
    return f"postgresql://{address.user}:{address.password}@{where}"


def live(link, qtbot):
    qtbot.waitUntil(lambda: link.state.status == "live", timeout=15000)
    link.lost_at = None


def noticed(link, qtbot, began):
    """Wait until the link says that it is lost; fails where that takes longer than two seconds."""
    qtbot.waitUntil(lambda: link.lost_at is not None, timeout=15000)
    took = link.lost_at - began
    print(f"noticed after {took:.2f} s")
    assert took < NOTICED_S + BUSY_S
    assert link.state.sentence.endswith(".")
    return took


def caught_up(link, floor, qtbot):
    """Wait until the link is live again and has everything, without another snapshot."""
    expected = sorted(row[0] for row in floor.writer.run("SELECT name FROM agent"))
    qtbot.waitUntil(lambda: link.state.status == "live" and link.names == expected, timeout=20000)
    assert link.snapshots == 1


def test_a_frozen_proxy_that_still_answers_tcp(proxy, postgres_url, floor, follow, qtbot):
    link = follow(through(proxy, postgres_url))
    live(link, qtbot)
    proxy.freeze()
    noticed(link, qtbot, time.monotonic())
    floor.hire(40)
    floor.rename_all("still ")
    qtbot.wait(2500)
    assert link.state.status == "lost"
    assert link.names == ["agent 0001", "agent 0002", "agent 0003"], "the last picture stays"
    proxy.thaw()
    caught_up(link, floor, qtbot)


def test_a_proxy_that_is_frozen_for_a_moment_only(proxy, postgres_url, floor, follow, qtbot):
    """Shorter than the deadline of a read: the same connection goes on."""
    link = follow(through(proxy, postgres_url))
    live(link, qtbot)
    proxy.freeze()
    noticed(link, qtbot, time.monotonic())
    floor.hire(5)
    proxy.thaw()
    caught_up(link, floor, qtbot)


def test_a_proxy_that_swallows_everything(proxy, postgres_url, floor, follow, qtbot):
    link = follow(through(proxy, postgres_url))
    live(link, qtbot)
    proxy.tell("swallow")
    noticed(link, qtbot, time.monotonic())
    floor.hire(5)
    qtbot.wait(1000)
    proxy.tell("pass")
    caught_up(link, floor, qtbot)


def test_a_proxy_that_cuts_off_and_refuses(proxy, postgres_url, floor, follow, qtbot):
    link = follow(through(proxy, postgres_url))
    live(link, qtbot)
    began = time.monotonic()
    proxy.tell("cut")
    assert noticed(link, qtbot, began) < 1 + BUSY_S, "what is cut off is heard at once"
    floor.hire(5)
    qtbot.wait(1500)
    proxy.tell("pass")
    caught_up(link, floor, qtbot)


def test_one_may_ask_for_the_next_try_at_once(proxy, postgres_url, floor, follow, qtbot, monkeypatch):
    monkeypatch.setattr("console.link.BACKOFF_S", (30.0,))
    link = follow(through(proxy, postgres_url))
    live(link, qtbot)
    proxy.tell("cut")
    noticed(link, qtbot, time.monotonic())
    proxy.tell("pass")
    qtbot.wait(300)
    assert link.state.status == "lost"
    began = time.monotonic()
    link.try_now()
    caught_up(link, floor, qtbot)
    assert time.monotonic() - began < 5


def test_a_proxy_that_is_frozen_before_the_first_word(proxy, postgres_url, floor, follow, qtbot):
    proxy.freeze()
    link = follow(through(proxy, postgres_url))
    noticed(link, qtbot, time.monotonic())
    qtbot.waitUntil(lambda: "in time" in link.state.sentence, timeout=15000)
    proxy.thaw()
    live(link, qtbot)
    assert link.snapshots == 1


def test_a_proxy_that_swallows_the_first_picture(proxy, postgres_url, floor, follow, qtbot, monkeypatch):
    """It falls silent between signing in and the picture: said within two seconds, and begun anew."""
    from db.changes.postgresql_reader import PostgresqlReader

    real = PostgresqlReader.snapshot
    broken = []

    def swallowed(reader):
        if not broken:
            broken.append(time.monotonic())
            proxy.tell("swallow")
        return real(reader)

    monkeypatch.setattr("db.changes.postgresql_reader.SILENCE_DEADLINE_S", 3.0)
    monkeypatch.setattr(PostgresqlReader, "snapshot", swallowed)
    link = follow(through(proxy, postgres_url))
    qtbot.waitUntil(lambda: bool(broken))
    noticed(link, qtbot, broken[0])
    assert link.snapshots == 0
    proxy.tell("pass")
    live(link, qtbot)
    assert link.snapshots == 1
    assert link.names == ["agent 0001", "agent 0002", "agent 0003"]


def test_ending_does_not_wait_for_a_frozen_proxy(proxy, postgres_url, floor, qapp, qtbot):
    link = WatchedLink(through(proxy, postgres_url))
    link.start()
    live(link, qtbot)
    proxy.freeze()
    qtbot.wait(600)
    began = time.monotonic()
    assert link.stop(3.0)
    assert time.monotonic() - began < 1.0


@pytest.fixture
def own_server():
    # Without that a crash takes the last commits with it; then the picture is read anew.
    with PostgresServer(durable=True) as server:
        with psycopg.connect(server.superuser_url.replace("+psycopg", ""), autocommit=True) as connection:
            connection.execute("CREATE DATABASE floor")
        upgrade(server.url("floor"))
        yield server


@pytest.fixture
def servers_floor(own_server):
    floor = Floor(own_server.url("floor"))
    floor.hire(3)
    yield floor
    floor.close()


def processes(server):
    """The server's own process and those of its sessions."""
    first = int((server.data / "postmaster.pid").read_text().split()[0])
    children = Path(f"/proc/{first}/task/{first}/children")
    if not children.exists():
        pytest.skip("this system does not tell the processes of a process")
    return [first, *map(int, children.read_text().split())]


def test_a_server_that_is_stopped_where_it_stands(own_server, servers_floor, follow, qtbot):
    link = follow(own_server.url("floor"))
    live(link, qtbot)
    stopped = processes(own_server)
    began = time.monotonic()
    for process in stopped:
        os.kill(process, signal.SIGSTOP)
    try:
        noticed(link, qtbot, began)
        qtbot.wait(2000)
        assert link.state.status == "lost"
    finally:
        for process in reversed(stopped):
            os.kill(process, signal.SIGCONT)
    servers_floor.hire(2)
    caught_up(link, servers_floor, qtbot)


def test_one_session_that_is_stopped_is_left_for_another(postgres_url, floor, follow, qtbot):
    link = follow(postgres_url)
    live(link, qtbot)
    ((session,),) = floor.writer.run(
        "SELECT pid FROM pg_stat_activity WHERE application_name = 'floorwalker feed' AND datname = current_database()"
    )
    os.kill(session, signal.SIGSTOP)
    try:
        noticed(link, qtbot, time.monotonic())
        floor.hire(2)
        caught_up(link, floor, qtbot)
    finally:
        os.kill(session, signal.SIGCONT)


def test_a_server_that_crashes_and_comes_back(own_server, servers_floor, follow, qtbot):
    link = follow(own_server.url("floor"))
    live(link, qtbot)
    servers_floor.hire(2)
    servers_floor.close()
    began = time.monotonic()
    restart = in_background(lambda: own_server.restart(crash=True))
    assert noticed(link, qtbot, began) < 1 + BUSY_S
    restart.join()
    servers_floor.writer = Floor.reopened(own_server.url("floor"))
    servers_floor.hire(3)
    caught_up(link, servers_floor, qtbot)


def test_a_right_that_is_taken_away_is_said_as_that(postgres_url, floor, follow, qtbot):
    link = follow(postgres_url)
    live(link, qtbot)
    floor.writer.run("ALTER TABLE change RENAME TO changed")
    try:
        qtbot.waitUntil(lambda: link.state.status == "lost", timeout=10000)
        assert "is not as this program expects it" in link.said[-1]
    finally:
        floor.writer.run("ALTER TABLE changed RENAME TO change")
    caught_up(link, floor, qtbot)


class TestAFile:
    """The embedded floor: its file may go, be replaced, or be held by another program."""

    @pytest.fixture
    def database_of_the_test(self, sqlite_url):
        return sqlite_url

    def test_a_file_that_is_gone_and_put_back(self, sqlite_url, floor, follow, qtbot, tmp_path):
        link = follow(sqlite_url)
        live(link, qtbot)
        path = parse(sqlite_url).path
        floor.close()
        began = time.monotonic()
        path.rename(tmp_path / "elsewhere.sqlite")
        assert noticed(link, qtbot, began) < 1 + BUSY_S
        assert "is gone; the last picture stays" in link.said[-1]
        qtbot.wait(800)
        assert "is gone; the last picture stays" in link.state.sentence, "what was there is not told to be made"
        assert link.names == ["agent 0001", "agent 0002", "agent 0003"]
        (tmp_path / "elsewhere.sqlite").rename(path)
        floor.writer = Floor.reopened(sqlite_url)
        floor.hire(2)
        caught_up(link, floor, qtbot)

    def test_a_file_that_is_replaced_by_another_floor(
        self, sqlite_url, sqlite_template, floor, follow, qtbot, tmp_path
    ):
        link = follow(sqlite_url)
        live(link, qtbot)
        path = parse(sqlite_url).path
        # A log that is left beside the file would be taken for the new file's: that is how floors are destroyed.
        floor.writer.run("PRAGMA wal_checkpoint(TRUNCATE)")
        floor.close()
        shutil.copyfile(sqlite_template, tmp_path / "other.sqlite")
        began = time.monotonic()
        (tmp_path / "other.sqlite").rename(path)
        assert noticed(link, qtbot, began) < 1 + BUSY_S
        assert "was replaced by another" in link.said[-1]
        qtbot.waitUntil(lambda: link.state.status == "live" and link.names == [], timeout=15000)
        assert link.snapshots == 2, "another floor is another picture"

    def test_a_file_that_another_program_holds(self, sqlite_url, floor, follow, qtbot):
        path = parse(sqlite_url).path
        floor.close()
        with closing(sqlite3.connect(path)) as connection:
            # As a restored copy is: without a log beside it, in which one program can shut all others out.
            connection.execute("PRAGMA journal_mode = DELETE")
        link = follow(sqlite_url)
        live(link, qtbot)
        code = (
            "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=20);"
            "c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read(); c.execute('ROLLBACK')"
        )
        with subprocess.Popen(
            [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as other:
            assert other.stdout.readline() == "held\n"
            noticed(link, qtbot, time.monotonic())
            assert "is held by another program" in link.said[-1]
            other.stdin.close()
        floor.writer = Floor.reopened(sqlite_url)
        floor.hire(2)
        caught_up(link, floor, qtbot)

    def test_a_file_whose_folder_is_gone(self, sqlite_template, follow, qtbot, tmp_path):
        folder = tmp_path / "drive"
        folder.mkdir()
        shutil.copyfile(sqlite_template, folder / "floor.sqlite")
        link = follow(f"sqlite:///{folder / 'floor.sqlite'}")
        live(link, qtbot)
        folder.rename(tmp_path / "unplugged")
        noticed(link, qtbot, time.monotonic())
        (tmp_path / "unplugged").rename(folder)
        live(link, qtbot)
        assert link.snapshots == 1
