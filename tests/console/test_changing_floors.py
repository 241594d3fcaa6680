"""One console after another in the same program: another floor, another language, another text size."""

import pytest
from PySide6.QtCore import QSettings
from shiboken6 import isValid

from console.app import Console
from console.theme import TEXT_SIZES
from tests.console.made_up_floor import made, snapshot
from tests.console.scripted_reader import ScriptedDatabase


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "console.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def console(theme, qtbot, settings, ended):
    floors = {f"sqlite:///{name}.db": ScriptedDatabase(snapshot(made("floor", "f", name=name))) for name in "AB"}
    console = Console(theme, settings, lambda url, position: floors[url].open(url, position))
    console.open_floor("sqlite:///A.db")
    qtbot.waitUntil(lambda: "A" in console.window.windowTitle())
    yield console
    ended(console)
    theme.set_text_size(100)


def test_another_floor_takes_the_place_of_the_one_shown(console, qtbot):
    former, place = console.window, console.window.geometry()
    former.another_floor_asked.emit("sqlite:///B.db")
    qtbot.waitUntil(lambda: console.window.windowTitle() == "Floorwalker · B")
    assert console.window is not former
    assert console.window.geometry() == place
    assert not isValid(former) or not former.isVisible()


def test_a_larger_text_is_remembered_and_shown_at_once(console, qtbot, settings):
    before = console.window.queues.table.rowHeight(0), console.window.fontMetrics().height()
    console.window.choose_text_size(200)
    qtbot.waitUntil(lambda: console.window.windowTitle() == "Floorwalker · A")
    assert console.window.fontMetrics().height() > 1.8 * before[1]
    assert settings.value("text_size") == 200
    assert console.theme.text_size == 200


def test_a_text_size_out_of_bounds_is_the_nearest_one(theme):
    theme.set_text_size(900)
    assert theme.text_size == TEXT_SIZES[-1]
    theme.set_text_size(10)
    assert theme.text_size == 100


def test_a_language_chosen_is_remembered(console, qtbot, settings):
    former = console.window
    console.window.choose_language("de")
    qtbot.waitUntil(lambda: console.window.windowTitle() == "Floorwalker · A")
    assert console.window is not former
    assert settings.value("language") == "de"
    assert console.window.queues.title.startswith("Warteschlangen")
    console.window.choose_text_size(125)
    assert console.window.queues.title.startswith("Warteschlangen")
    console.window.choose_language("en")
