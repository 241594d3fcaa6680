"""Starting and ending: what is loaded before the first paint, a floor without a screen, Ctrl-C."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading

import pytest

#: What is opened by a person, and loaded then.
SELDOM = ("console.palette",)
HEAVY = ("sqlalchemy", "psycopg", "numpy", "pyqtgraph", "alembic", "simpy", "asyncio")

AT_FIRST_PAINT = """
import json, sys
from console.app import run_console
from db.errors import CannotOpen

def open_reader(url, position):
    raise CannotOpen("no floor here")

def seen():
    loaded = {name.partition(".")[0] for name in sys.modules} | set(sys.modules)
    print(json.dumps(sorted(loaded & set(sys.argv[1:]))))

from console.window import FloorWindow
shown = FloorWindow._say_painted
def painted(window):
    seen()
    shown(window)
FloorWindow._say_painted = painted
empty = sys.argv.pop() == "empty"
run_console("sqlite:///none.db", open_reader=open_reader, offscreen_report=not empty, seconds=0.2, welcome=empty)
"""


WHEN_EMPTY = """
import json, sys
from console.app import run_console
from console.opening_window import OpeningWindow
from db.errors import CannotOpen

def open_reader(url, position):
    raise CannotOpen("no floor here")

paint = OpeningWindow.paintEvent
def painted(window, event):
    paint(window, event)
    print(json.dumps([window.is_full, sorted(name for name in sys.modules if name.startswith(tuple(sys.argv[1:])))]))
OpeningWindow.paintEvent = painted
run_console("sqlite:///none.db", open_reader=open_reader, offscreen_report=True, seconds=0.2)
"""


@pytest.fixture
def clean_environment(tmp_path):
    """The environment of a person without a screen, in a folder of their own."""
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return environment | {"QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(tmp_path / "data")}


@pytest.fixture
def run(repository, clean_environment, tmp_path):
    """Run Python in a process of its own, in an empty folder."""

    def start(*words, **more):
        environment = clean_environment | {"PYTHONPATH": str(repository)}
        return subprocess.Popen(
            [sys.executable, *words],
            cwd=tmp_path,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            **more,
        )

    return start


CONSOLE = "import sys; from console.app import run_console; sys.exit(run_console(sys.argv[1], seconds={seconds}))"


def a_floor(url):
    with sqlite3.connect(url.removeprefix("sqlite:///")) as connection:
        connection.execute("INSERT INTO floor (id, name, promise) VALUES ('f', 'North', 'We call back.')")
        connection.execute("INSERT INTO site (id, name) VALUES ('s', 'Leeds')")
        connection.execute("INSERT INTO team (id, site_id, name) VALUES ('t', 's', 'Blue')")
        connection.execute("INSERT INTO queue (id, team_id, name) VALUES ('q', 't', 'Billing')")
        connection.execute("INSERT INTO agent (id, team_id, name, state) VALUES ('a', 't', 'Ana', 'available')")
    connection.close()


@pytest.mark.parametrize("start", ["floor", "empty"])
def test_nothing_heavy_is_loaded_before_the_window_is_painted(run, start):
    process = run("-c", AT_FIRST_PAINT, *HEAVY, *SELDOM, start)
    out, err = process.communicate(timeout=30)
    line = next(line for line in out.splitlines() if line.startswith("["))
    assert json.loads(line) == [], err


def test_the_window_is_on_screen_before_its_panels_are_loaded(run):
    process = run("-c", WHEN_EMPTY, "console.panels", "console.store", "console.link")
    out, err = process.communicate(timeout=30)
    paints = [json.loads(line) for line in out.splitlines() if line.startswith("[")]
    assert paints[0] == [False, ["console.link_state"]], err
    assert paints[-1][0] is True


def test_without_a_screen_the_pulse_is_printed_and_a_picture_is_saved_and_named(run, sqlite_url, tmp_path):
    a_floor(sqlite_url)
    process = run("-c", CONSOLE.format(seconds=1), sqlite_url)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 0, err
    assert out.splitlines()[0] == "There is no screen here: the window is drawn in memory. Ctrl-C ends it."
    assert "1 of 1 free" in out
    assert out.rstrip().endswith(f"Picture of the window: {tmp_path / 'floorwalker.png'}")
    assert (tmp_path / "floorwalker.png").read_bytes().startswith(b"\x89PNG")
    assert err == ""


def test_a_floor_that_was_never_seen_ends_with_one_sentence(run, tmp_path):
    process = run("-c", CONSOLE.format(seconds=0.8), f"sqlite:///{tmp_path / 'none.db'}")
    _, err = process.communicate(timeout=30)
    assert process.returncode == 1
    assert (
        err.strip()
        == f"There is no floor at {tmp_path / 'none.db'}; make one with 'floorwalker db init', or try the demo."
    )
    assert not (tmp_path / "floorwalker.png").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no Ctrl-C for a process without a console")
def test_ctrl_c_ends_it_in_order(run, sqlite_url, tmp_path):
    a_floor(sqlite_url)
    process = run("-c", CONSOLE.format(seconds=None), sqlite_url)
    assert process.stdout is not None
    stuck = threading.Timer(30, process.kill)
    stuck.start()
    for line in process.stdout:
        if "free" in line:
            process.send_signal(signal.SIGINT)
            break
    out, err = process.communicate()
    stuck.cancel()
    assert (process.returncode, err) == (0, "")
    assert "Picture of the window" in out
