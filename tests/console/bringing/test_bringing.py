"""Bringing in a file from the window: real imports in processes of their own, and nothing half done when they end early."""

import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent

from console.app import Console
from console.bringing.bringing import report_words
from console.bringing.dialog import BringDialog
from console.bringing.found_file import look_at
from console.bringing.import_run import ImportOrder, ImportRun
from console.panels.notice import Notice
from console.standing import Standing
from tests.console.bringing.test_found_file import LOG

ENDED = "1795311019|c1|sales|Ann|COMPLETEAGENT|8|10|1\n"
CALLS = "call,begin,end\nc1,2026-03-02T10:00:00,2026-03-02T10:05:00\n"
MAP = """
origin = "Our calls"
[contact]
key = "call"
arrived = "begin"
queue = { default = "Calls" }
outcome = { default = "answered" }
left = "begin"
ended = "end"
"""


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """A place for temporary folders of this test's own."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []


@pytest.fixture
def log(tmp_path):
    path = tmp_path / "queue_log"
    path.write_text(LOG + ENDED)
    return path


@pytest.fixture
def long_log(tmp_path):
    """A log that takes seconds to bring in."""
    path = tmp_path / "long_log"
    with path.open("w") as lines:
        for n in range(25_000):
            at = 1795311000 + n
            lines.write(f"{at}|c{n}|sales|NONE|ENTERQUEUE||0701|1\n{at}|c{n}|sales|NONE|ABANDON|1|1|0\n")
    return path


@pytest.fixture
def own(tmp_path):
    return f"sqlite:///{tmp_path / 'data' / 'own.db'}"


def files_of(url):
    return sorted(Path(url.removeprefix("sqlite:///")).parent.glob("own.db*"))


def test_a_log_makes_a_floor_and_is_brought_in(qapp, qtbot, own, log, temporary):
    run = ImportRun(ImportOrder(own, look_at(log)))
    with qtbot.waitSignal(run.finished, timeout=30_000) as done:
        run.start()
    assert done.args[0]["contacts"] == 1
    assert files_of(own) != []
    again = ImportRun(ImportOrder(own, look_at(log)))
    with qtbot.waitSignal(again.finished, timeout=30_000) as done:
        again.start()
    assert report_words(done.args[0]) == "Nothing new: the floor has the 1 contact of this file already."


@pytest.mark.long
def test_the_importers_own_sentence_is_told_and_no_floor_is_left(qapp, qtbot, own, tmp_path, temporary):
    calls, wrong = tmp_path / "calls.csv", tmp_path / "wrong.toml"
    calls.write_text(CALLS)
    wrong.write_text(MAP.replace('"begin"', '"start"'))
    run = ImportRun(ImportOrder(own, look_at(calls), str(wrong)))
    with qtbot.waitSignal(run.failed, timeout=30_000) as done:
        run.start()
    assert done.args[0].startswith("The map asks for the column 'start', which calls.csv does not have")
    assert files_of(own) == []


@pytest.mark.long
def test_where_no_line_can_be_read_nothing_is_kept(qapp, qtbot, own, tmp_path, temporary):
    calls, layout = tmp_path / "calls.csv", tmp_path / "map.toml"
    calls.write_text("call,begin,end\nc1,yesterday,today\n")
    layout.write_text(MAP)
    run = ImportRun(ImportOrder(own, look_at(calls), str(layout)))
    with qtbot.waitSignal(run.failed, timeout=30_000) as done:
        run.start()
    assert done.args[0] == "No line of calls.csv could be read this way."
    assert files_of(own) == []


@pytest.mark.long
def test_stopped_on_the_way_nothing_is_left_of_a_new_floor(qapp, qtbot, own, long_log, temporary):
    run = ImportRun(ImportOrder(own, look_at(long_log)))
    shares = []
    run.progressed.connect(shares.append)
    run.start()
    qtbot.waitUntil(lambda: any(0 < share < 1 for share in shares), timeout=30_000)
    with qtbot.waitSignal(run.failed, timeout=30_000) as done:
        run.cancel()
    assert done.args == [""]
    assert files_of(own) == []


def test_when_the_program_ends_nothing_of_it_goes_on(qapp, qtbot, own, long_log, temporary):
    run = ImportRun(ImportOrder(own, look_at(long_log)))
    run.start()
    qtbot.waitUntil(lambda: files_of(own) != [], timeout=30_000)
    run.stop()
    assert run._work.code is not None
    assert files_of(own) == []


@pytest.fixture
def dialog(qtbot, theme, own, shown):
    dialog = BringDialog(own, theme, shown)
    dialog.open()
    yield dialog
    dialog.stop()
    dialog.close()


def test_a_wrong_file_is_said_in_place_and_another_can_be_chosen(dialog, tmp_path, log):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all,\nsee below.\n")
    dialog.take_file(letter)
    assert "neither an Asterisk queue_log" in dialog.sentence.text()
    assert not dialog.bring.isEnabled()
    assert dialog.focusWidget() is dialog.choose_file
    dialog.take_file(log)
    assert dialog.sentence.text() == "This is an Asterisk queue_log."
    assert dialog.bring.isEnabled()
    assert dialog.focusWidget() is dialog.bring
    assert dialog.target.text().startswith("A floor of your own is made for it: ")
    assert not dialog.maps.isVisible()


def test_a_table_no_shipped_map_fits_needs_a_map(dialog, tmp_path):
    calls, layout = tmp_path / "calls.csv", tmp_path / "map.toml"
    calls.write_text(CALLS)
    layout.write_text(MAP)
    dialog.take_file(calls)
    assert dialog.maps.isVisible()
    assert "none of the maps" in dialog.sentence.text()
    assert not dialog.bring.isEnabled()
    dialog.take_map(layout)
    assert dialog.maps.currentText() == "map.toml"
    assert dialog.bring.isEnabled()


def test_a_table_a_shipped_map_fits_has_it_chosen(dialog, shared_data):
    dialog.take_file(shared_data / "helpdesk-italy" / "events.csv.gz")
    assert dialog.maps.currentText() == "Help desk Italy"
    assert dialog.bring.isEnabled()


@pytest.mark.long
def test_cancel_stops_the_import_and_says_what_was_kept(dialog, qtbot, long_log, own):
    dialog.take_file(long_log)
    qtbot.keyClick(dialog.bring, Qt.Key.Key_Return)
    assert dialog.progress.isVisible()
    assert not dialog.choose_file.isEnabled()
    qtbot.waitUntil(lambda: "%" in dialog.sentence.text(), timeout=30_000)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.sentence.text() == "Stopping…"
    qtbot.waitUntil(lambda: dialog.run is None, timeout=30_000)
    assert dialog.sentence.text() == "Stopped; nothing was kept."
    assert dialog.isVisible()
    assert files_of(own) == []


@pytest.fixture
def console(theme, qtbot, temporary, tmp_path, own, ended):
    """A console where there is no floor yet."""
    settings = QSettings(str(tmp_path / "console.ini"), QSettings.Format.IniFormat)
    console = Console(theme, settings)
    console.open(Standing(own, "nothing"))
    yield console
    ended(console)


def drop(window, *names):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(name)) for name in names])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    # Not by sendEvent: Qt gives a drop only to where a drag has entered before.
    window.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, left, none))


@pytest.mark.long
def test_a_file_dropped_on_the_window_becomes_the_floor_that_is_shown(console, qtbot, log):
    drop(console.window, log)
    dialog = console._bringing.dialog
    assert dialog.bring.isEnabled()
    dialog.bring.click()
    qtbot.waitUntil(lambda: console.window.standing.kind == "floor", timeout=30_000)
    qtbot.waitUntil(lambda: console.window.queues.model.rowCount() == 1, timeout=30_000)
    notice = console.window.findChild(Notice)
    assert notice.words.text() == "1 contact brought in; " + notice.words.text().partition("; ")[2]
    notice.buttons[0].click()
    assert not notice.isVisible()


def test_two_files_or_none_of_this_machine_are_told(console, log):
    drop(console.window, log, log)
    assert console.window.centralWidget().trouble.text() == "One file at a time: drop the one to bring in."
    console.window.beginnings.take_files([""])
    assert console.window.centralWidget().trouble.text().startswith("That is no file of this machine")


def test_an_import_goes_into_the_own_floor_and_never_into_one_of_others(console, own, tmp_path, monkeypatch):
    assert console._bring_into() == Standing(own, "nothing")
    console.window.beginnings.demo_asked.emit()
    assert console._bring_into() == Standing(own, "nothing")
    monkeypatch.setattr("console.app.own_file_url", lambda: own)
    console.window.beginnings.demo_left.emit()
    console.window.standing = Standing("postgresql://dana@db.example.org/floor")
    console.window.beginnings._stage = None
    assert console._bring_into() == Standing(own, "nothing")


def test_lines_that_were_left_out_are_told_with_the_first_reason(theme):
    report = {"contacts": 2, "rows_written": 9, "broken_count": 3, "broken": [[17, "the time is missing"]]}
    assert report_words(report) == (
        "2 contacts brought in; 9 rows were written."
        " 3 lines could not be read and were left out; the first is line 17: the time is missing."
    )


@pytest.mark.long
def test_a_shift_plan_is_brought_in_by_the_dialog_and_asks_for_its_zone(qtbot, dialog, own, log, tmp_path):
    bringing = ImportRun(ImportOrder(own, look_at(log)))
    with qtbot.waitSignal(bringing.finished, timeout=30_000):
        bringing.start()
    plan = tmp_path / "plan.csv"
    line = "Ann,shift,2036-11-26 08:00,2036-11-26 16:00"
    plan.write_text(f"agent,activity,start,end\n{line}\n{line.replace('08:00', 'eight').replace('-26', '-27')}\n")
    dialog.take_file(plan)
    assert dialog.sentence.text().startswith("This is a shift plan.")
    assert dialog.zone.isVisible()
    assert dialog.bring.isEnabled()
    order = ImportOrder(own, look_at(plan), "shift-plan", is_plan=True, zone="Europe/Berlin")
    bringing = ImportRun(order)
    with qtbot.waitSignal(bringing.finished, timeout=30_000) as done:
        bringing.start()
    said = report_words(done.args[0])
    assert "came in and takes the place of the former one" in said
    assert "the first is line 3: '2036-11-27 eight' is no time of day" in said
    plan.write_text(plan.read_text().replace("Ann", "Nobody"))
    nobody = ImportRun(ImportOrder(own, look_at(plan), "shift-plan", is_plan=True))
    with qtbot.waitSignal(nobody.failed, timeout=30_000) as done:
        nobody.start()
    assert done.args[0].startswith("Nobody in plan.csv is on this floor")
