"""The page of requests and the acts that decide about them, in a real window on a real floor."""

import pytest
from PySide6.QtCore import Qt

from tests.console.acting.acting_window import ActingWindow
from tests.console.authority.requests.requesting_floor import RequestingFloor


@pytest.fixture
def desk(sqlite_url, theme, qtbot):
    floor = RequestingFloor(sqlite_url)
    floor.be(floor.manager)
    window = ActingWindow(sqlite_url, theme, qtbot, floor)
    yield window
    window.end()


def page_of(desk, qtbot, waiting=1):
    desk.window.workspaces.show("authority")
    page = desk.window.workspaces.page("authority").open_page("requests")
    qtbot.waitUntil(lambda: len(page.waiting.requests) == waiting, timeout=5_000)
    return page


def press(qtbot, page, key):
    page.waiting.setFocus()
    qtbot.keyClick(page.waiting, key)


def test_one_key_approves_and_undo_takes_it_back(desk, qtbot):
    asked = desk.floor.ask(note="Charged twice.")
    page = page_of(desk, qtbot)
    assert [page.waiting.topLevelItem(0).text(column) for column in (1, 4, 5)] == [
        "Ana", "70.00 EUR", "20.00 EUR over 50.00 EUR at once",
    ]  # fmt: skip
    assert page.view.words.text() == "“Charged twice.”"
    press(qtbot, page, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: desk.floor.state(asked) == "approved")
    qtbot.waitUntil(lambda: not page.waiting.requests and len(page.decided.requests) == 1)
    assert "approved; the agent is told at once" in desk.window.said.words
    assert desk.floor.desk("answer", request=str(asked["request"]))["state"] == "approved"
    desk.window.said.undo.trigger()
    qtbot.waitUntil(lambda: desk.floor.state(asked) == "open")
    qtbot.waitUntil(lambda: len(page.waiting.requests) == 1)
