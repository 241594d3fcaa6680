"""From the window to the dialog and to another floor, and out of a lost link."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from console.app import Console
from console.link_state import LinkState
from console.standing import Standing
from db.address import parse
from db.floor_name import name_floor


@pytest.fixture
def console(theme, qtbot, settings, ended):
    console = Console(theme, settings)
    yield console
    ended(console)


def titled(console, qtbot, title):
    qtbot.waitUntil(lambda: console.window.windowTitle() == f"Floorwalker · {title}", timeout=15000)


def test_from_one_real_floor_to_another_and_the_dialog_knows_the_way_back(
    console, qtbot, sqlite_url, postgres_url, settings
):
    name_floor(sqlite_url, "One desk")
    name_floor(postgres_url, "North floor")
    console.open_floor(sqlite_url)
    titled(console, qtbot, "One desk")
    file = console.window.menuBar().actions()[0].menu()
    opening = next(action for action in file.actions() if action.shortcut().toString() == "Ctrl+O")
    assert opening.text() == "&Connect to a floor…"
    opening.trigger()
    dialog = console.window.connecting.dialog
    assert dialog.isVisible()
    dialog.show_address(parse(postgres_url))
    dialog.connect_button.click()
    titled(console, qtbot, "North floor")
    password = parse(postgres_url).password
    shown = [console.window.windowTitle(), repr(console.window.standing), str(settings.value("recent_floors"))]
    assert not [text for text in shown if password in text]
    assert "North floor" in shown[-1]


def test_who_gave_no_password_is_asked_for_it(console, qtbot, postgres_url):
    name_floor(postgres_url, "North floor")
    address = parse(postgres_url)
    console.open_floor(address.without_password().url)
    qtbot.waitUntil(lambda: console.window.connecting.dialog is not None, timeout=15000)
    dialog = console.window.connecting.dialog
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.server.database.text() == address.database
    assert QApplication.focusWidget() is dialog.server.password or dialog.focusWidget() is dialog.server.password
    for words in (console.window.connecting.notice.words, dialog.said):
        assert "asks postgres for a password" in words.text()
    dialog.server.password.setText(address.password)
    qtbot.keyClick(dialog.server.password, Qt.Key.Key_Return)
    titled(console, qtbot, "North floor")


def test_while_the_database_is_lost_two_ways_out_are_offered_by_button_and_by_menu(window, qtbot):
    asked = []
    window.try_link_now = lambda: asked.append("again")
    window.standing = Standing("postgresql://dana@db.example.org/floor")
    again = window.connecting.again
    again.triggered.disconnect()
    again.triggered.connect(window.try_link_now)
    assert not again.isEnabled()
    assert window.connecting.notice is None
    window.show()
    window.take_link_state(LinkState("lost", "The database does not answer.", 1.0))
    assert again.isEnabled()
    assert again in window.menuBar().actions()[0].menu().actions()
    once, elsewhere = window.connecting.notice.buttons
    assert [once.text(), elsewhere.text()] == ["Try again now", "Connect elsewhere…"]
    once.click()
    assert asked == ["again"]
    elsewhere.click()
    dialog = window.connecting.dialog
    assert dialog.isVisible()
    assert dialog.server.server.text() == "db.example.org", "what is lost stands in the form, to be corrected"
    window.take_link_state(LinkState("live", "", 2.0))
    assert not again.isEnabled()
    assert not window.connecting.notice.isVisible()
    dialog.close()


def test_the_window_offers_to_try_again_and_it_does(console, qtbot, sqlite_url, tmp_path, monkeypatch):
    monkeypatch.setattr("console.link.BACKOFF_S", (60.0,))
    name_floor(sqlite_url, "One desk")
    path = parse(sqlite_url).path
    console.open_floor(sqlite_url)
    titled(console, qtbot, "One desk")
    path.rename(tmp_path / "elsewhere")
    qtbot.waitUntil(lambda: console.link.state.status == "lost")
    (tmp_path / "elsewhere").rename(path)
    qtbot.wait(200)
    assert console.link.state.status == "lost"
    console.window.connecting.again.trigger()
    qtbot.waitUntil(lambda: console.link.state.status == "live")
