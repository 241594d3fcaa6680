"""The demo inside a console that was started without one: look, leave, and nothing of it is left, however it ends."""

import json
import os
import signal
import subprocess
import sys
import tempfile

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction

from console.app import Console
from console.demo import made_up_floor
from console.panels.notice import Notice
from console.standing import Standing
from tests.console.demo.test_made_up_floor import is_running, until


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """A place for temporary folders of this test's own."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    # A short past is made in less time.
    monkeypatch.setattr(made_up_floor, "HISTORY_HOURS", 0.5)
    return folder


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "console.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def console(theme, qtbot, settings, temporary, tmp_path, ended):
    """A console where there is no floor yet."""
    console = Console(theme, settings)
    console.open(Standing(f"sqlite:///{tmp_path / 'own.db'}", "nothing"))
    yield console
    ended(console)
    assert list(temporary.iterdir()) == []


def notice_of(window):
    return window.findChild(Notice)


def look_at_the_demo(console, qtbot):
    console.window.centralWidget().demo.click()
    qtbot.waitUntil(lambda: console.window.queues.model.rowCount() > 5, timeout=30_000)
    return console.window


def test_look_and_leave(console, qtbot, temporary):
    welcome = console.window
    window = look_at_the_demo(console, qtbot)
    assert window is not welcome
    assert window.standing.kind == "made_up"
    assert window.windowTitle().endswith("Floorwalker · North floor, made up")
    pid = console._stay.floor._work._process.pid
    leave, got_it = notice_of(window).buttons
    assert (leave.text(), got_it.text()) == ("Leave the demo", "Got it")
    assert notice_of(window).words.text().count(".") == 3
    leave.click()
    assert console.window.standing.kind == "nothing"
    assert console.window.centralWidget().isVisible()
    assert until(lambda: list(temporary.iterdir()) == [], 10)
    assert until(lambda: not is_running(pid), 10)


def test_it_can_be_left_before_it_is_there(console, qtbot, temporary):
    console.window.centralWidget().demo.click()
    window = console.window
    assert window.queues.table.empty_words == "The made-up floor is being set up; this takes a few seconds."
    window.beginnings.demo_left.emit()
    assert console.window.standing.kind == "nothing"
    assert until(lambda: list(temporary.iterdir()) == [], 10)


def test_who_had_a_floor_is_back_on_it(console, qtbot, sqlite_url, temporary):
    console.open_floor(sqlite_url)
    console.window.beginnings.demo_asked.emit()
    assert console.window.standing.kind == "made_up"
    console.window.beginnings.demo_left.emit()
    assert console.window.standing == Standing(sqlite_url)


def test_a_floor_that_was_made_meanwhile_is_what_leaving_leads_to(console, sqlite_url):
    console.window.beginnings.demo_asked.emit()
    path = console._stay.back.url.removeprefix("sqlite:///")
    os.link(sqlite_url.removeprefix("sqlite:///"), path)
    console.window.beginnings.demo_left.emit()
    assert console.window.standing == Standing(f"sqlite:///{path}", "floor")


def test_another_floor_chosen_on_the_demo_ends_it(console, sqlite_url, temporary):
    console.window.beginnings.demo_asked.emit()
    console.window.another_floor_asked.emit(sqlite_url)
    assert console.window.standing == Standing(sqlite_url)
    assert until(lambda: list(temporary.iterdir()) == [], 10)


def test_got_it_hides_the_explanation_for_good(console, settings):
    console.window.beginnings.demo_asked.emit()
    notice = notice_of(console.window)
    assert notice.isVisible()
    notice.buttons[1].click()
    assert not notice.isVisible()
    console.window.beginnings.demo_left.emit()
    console.window.beginnings.demo_asked.emit()
    assert notice_of(console.window) is None
    again = [action for action in console.window.findChildren(QAction) if "made-up floor is" in action.text()]
    again[0].trigger()
    assert notice_of(console.window).isVisible()


@pytest.mark.long
def test_a_larger_text_leaves_one_on_the_demo(console, qtbot, theme):
    window = look_at_the_demo(console, qtbot)
    window.choose_text_size(150)
    assert console.window is not window
    assert console.window.standing == window.standing
    qtbot.waitUntil(lambda: console.window.queues.model.rowCount() > 5, timeout=30_000)
    assert notice_of(console.window).isVisible()
    theme.set_text_size(100)


def test_when_its_program_dies_the_figures_stay_and_it_is_said(console, qtbot, capfd):
    window = look_at_the_demo(console, qtbot)
    rows = window.queues.model.rowCount()
    console._stay.floor._work._process.kill()
    qtbot.waitUntil(lambda: "stands still" in notice_of(window).words.text(), timeout=10_000)
    assert window.queues.model.rowCount() == rows
    assert "The made-up floor stands still" in capfd.readouterr().err


ENDED = """
import json, sys
from PySide6.QtCore import QTimer
from console.app import Console, make_application
from console.standing import Standing
from console.theme import Theme

application = make_application(offscreen=True)
console = Console(Theme(application), None)
console.open(Standing(sys.argv[1], "nothing"))
console.window.beginnings.demo_asked.emit()

def look():
    if console.window.queues.model.rowCount() > 5:
        timer.stop()
        print("live", flush=True)
        if sys.argv[2] == "close":
            console.window.close()

timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
application.exec()
console.stop()
print(json.dumps(sorted({"alembic", "simpy"} & set(sys.modules))), flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no Ctrl-C for a process without a console")
@pytest.mark.parametrize("how", [pytest.param("close", marks=pytest.mark.long), "ctrl-c"])
def test_nothing_is_left_when_the_window_is_closed_or_by_ctrl_c(how, temporary, repository, tmp_path):
    line = [sys.executable, "-c", ENDED, f"sqlite:///{tmp_path / 'own.db'}", how]
    environment = os.environ | {"PYTHONPATH": str(repository), "QT_QPA_PLATFORM": "offscreen"}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(line, text=True, env=environment, **pipes) as running:
        try:
            assert running.stdout.readline() == "live\n"
            if how == "ctrl-c":
                running.send_signal(signal.SIGINT)
            out, err = running.communicate(timeout=30)
        finally:
            running.kill()
    assert running.returncode == 0, err
    # What makes floors is in another process; nothing of it was loaded here.
    assert json.loads(out) == []
    assert list(temporary.iterdir()) == []
