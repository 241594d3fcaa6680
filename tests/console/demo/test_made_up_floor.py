"""The made-up floor beside the console: it lives, and nothing of it is left when it is ended or its console is killed."""

import getpass
import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
from contextlib import closing
from pathlib import Path

import pytest

from console.demo import made_up_floor
from console.demo.made_up_floor import MadeUpFloor
from console.demo.watched import FLOOR

SMALL = ["--agents", "12", "--queues", "3"]


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """A place for temporary folders of this test's own."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    # A short past is made in less time.
    monkeypatch.setattr(made_up_floor, "HISTORY_HOURS", 0.5)
    return tmp_path


def until(true, seconds=30.0):
    """Wait for something that happens in another process."""
    pause = threading.Event()
    for _ in range(int(seconds / 0.02)):
        if true():
            return True
        pause.wait(0.02)
    return False


def is_running(pid):
    """Whether there is such a process that has not ended."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{pid}/stat")
    return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] != "Z"


OWN_ROLES = (
    "SELECT s.name, r.role FROM staff s JOIN staff_role r ON r.staff_id = s.id"
    " WHERE s.login = ? AND r.team_id IS NULL AND r.queue_id IS NULL ORDER BY r.role"
)


def test_it_becomes_live_and_nothing_is_left_of_it(temporary):
    floor = MadeUpFloor(SMALL)
    assert floor.folder.parent == temporary
    assert until(lambda: floor.is_live)
    assert floor.died_of is None
    me = getpass.getuser()
    with closing(sqlite3.connect(floor.folder / "floor.db")) as file:
        assert file.execute(OWN_ROLES, (me,)).fetchall() == [(me, "coach"), (me, "manager"), (me, "supervisor")]
        assert (
            dict(file.execute("SELECT kind, limit_value FROM floor_rule WHERE enabled = 1 AND queue_id IS NULL"))
            == FLOOR
        )
        ((there,),) = file.execute("SELECT count(*) FROM staff_presence WHERE until_at > since_at AND on_shift = 1")
        assert there >= 1
    pid = floor._work._process.pid
    floor.end()
    assert not floor.folder.exists()
    assert not is_running(pid)
    assert floor.died_of is None


def test_it_can_be_ended_before_it_lives(temporary):
    with MadeUpFloor(SMALL) as floor:
        pid = floor._work._process.pid
    assert not floor.folder.exists()
    assert not is_running(pid)


def test_it_says_what_it_died_of(temporary, monkeypatch):
    monkeypatch.setattr(made_up_floor, "PROGRAM", "no_such_module_anywhere")
    with MadeUpFloor(SMALL) as floor:
        assert until(lambda: floor.died_of is not None)
        assert "no_such_module_anywhere" in floor.died_of
        assert not floor.is_live


@pytest.mark.skipif(os.name == "nt", reason="needs kill -9")
def test_when_its_console_is_killed_nothing_is_left_either(temporary, repository):
    code = (
        "import sys; from console.demo.made_up_floor import MadeUpFloor\n"
        f"floor = MadeUpFloor({SMALL!r}); print(floor._work._process.pid, flush=True); sys.stdin.read()"
    )
    environment = os.environ | {"PYTHONPATH": str(repository)}
    starter = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    )
    with starter:
        pid = int(starter.stdout.readline())
        assert until(lambda: any(temporary.rglob("floor.db")))
        starter.kill()
    assert until(lambda: not is_running(pid))
    assert until(lambda: list(temporary.iterdir()) == [])
