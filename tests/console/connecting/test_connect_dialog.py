"""The dialog that chooses a floor, on real databases: what it says, what it keeps, and that the screen never waits."""

import socket
import sqlite3
import sys
import time
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from console.connecting.chosen_floor import ChosenFloor
from console.connecting.kept_passwords import SERVICE
from db.address import parse
from db.floor_name import name_floor


def fill(dialog, url):
    dialog.show_address(parse(url))


def connect(dialog, qtbot, timeout=15000):
    """Press Connect and wait for the answer."""
    dialog.connect_button.click()
    qtbot.waitUntil(lambda: dialog._attempt is None, timeout=timeout)


def choose(box, mode):
    """Choose as a person does."""
    box.setCurrentIndex(box.findData(mode))
    box.activated.emit(box.currentIndex())


def stored(settings):
    """Everything the settings hold, as text on the disk."""
    settings.sync()
    from pathlib import Path

    path = Path(settings.fileName())
    return path.read_text() if path.exists() else ""


def test_a_floor_in_a_file_is_opened_and_named(dialog, qtbot, sqlite_url):
    name_floor(sqlite_url, "North floor")
    fill(dialog, sqlite_url)
    assert dialog.single.isChecked()
    connect(dialog, qtbot)
    assert dialog.outcomes == [ChosenFloor(sqlite_url, "North floor")]
    assert not dialog.isVisible()
    assert [floor.name for floor in dialog.floors.floors] == ["North floor"]


def test_a_shared_floor_is_opened(dialog, qtbot, postgres_url, settings):
    fill(dialog, postgres_url)
    assert dialog.shared.isChecked()
    connect(dialog, qtbot)
    (chosen,) = dialog.outcomes
    assert parse(chosen.url) == parse(postgres_url)
    assert chosen.shown_name == parse(postgres_url).shown, "nobody named this floor"
    password = parse(postgres_url).password
    assert password not in stored(settings)
    assert password not in repr(chosen)


def test_what_goes_wrong_is_said_in_the_dialog_and_all_typed_stays(dialog, qtbot, postgres_url):
    address = parse(postgres_url)
    fill(dialog, postgres_url)
    dialog.server.password.setText("wrong")
    connect(dialog, qtbot)
    assert dialog.outcomes == []
    assert dialog.isVisible() and dialog.forms.isEnabled()
    assert (
        dialog.said.text() == f"{address.where} refused the name postgres with that password; check both and try again."
    )
    assert dialog.server.password.text() == "wrong"
    assert dialog.focusWidget() is dialog.server.password
    dialog.server.password.setText(address.password)
    connect(dialog, qtbot)
    assert len(dialog.outcomes) == 1


@pytest.mark.parametrize(
    ("part", "typed", "field", "said"),
    [
        ("port", "1", "server", "No database server answers at 127.0.0.1:1"),
        ("port", "x", "", "The port is a number between 1 and 65535."),
        ("port", "70000", "", "The port is a number between 1 and 65535."),
        ("database", "nowhere", "database", "has no database nowhere"),
        ("database", "", "", "Give the name of the database."),
        ("server", "", "", "Give the name of the server."),
    ],
)
def test_the_cursor_goes_to_what_is_wrong(part, typed, field, said, dialog, qtbot, postgres_url):
    fill(dialog, postgres_url)
    getattr(dialog.server, part).setText(typed)
    connect(dialog, qtbot)
    assert said in dialog.said.text()
    if field:
        assert dialog.focusWidget() is getattr(dialog.server, field)


def test_a_correction_takes_away_what_was_said(dialog, qtbot, postgres_url):
    fill(dialog, postgres_url)
    dialog.server.database.setText("")
    connect(dialog, qtbot)
    assert dialog.said.isVisible()
    qtbot.keyClicks(dialog.server.database, "f")
    assert not dialog.said.isVisible()


def test_a_whole_address_in_the_servers_field_is_spread_over_the_fields(dialog, qtbot):
    dialog.server.server.setText(
        "postgresql://dana:secret@db.example.org:5433/floor?sslmode=require&sslrootcert=/ca.pem&keepalives=0"
    )
    dialog.server.server.editingFinished.emit()
    form = dialog.server
    texts = [field.text() for field in (form.server, form.port, form.database, form.user, form.password)]
    assert texts == ["db.example.org", "5433", "floor", "dana", "secret"]
    assert form.security.currentData() == "require"
    address = form.address()
    assert dict(address.options) == {"sslmode": "require", "keepalives": "0"}
    choose(form.security, "verify-full")
    assert dict(form.address().options) == {"sslrootcert": "/ca.pem", "keepalives": "0"}


def test_security_is_asked_for_servers_elsewhere_only(dialog):
    form = dialog.server
    for host, elsewhere in (("localhost", False), ("127.0.0.1", False), ("db.example.org", True), ("", True)):
        form.server.setText(host)
        assert form.security.isEnabled() is elsewhere, host
        assert form.signed.isEnabled() is elsewhere
    form.server.setText("db.example.org")
    choose(form.security, "disable")
    assert not form.signed.isEnabled()
    form.database.setText("floor")
    assert dict(form.address().options) == {"sslmode": "disable"}
    form.server.setText("localhost")
    assert form.security.currentText() == "", "nothing is said that is not so"
    form.server.setText("db.example.org")
    assert form.security.currentData() == "disable", "and the choice is kept"


def test_a_server_that_says_nothing_never_stops_the_screen_and_can_be_given_up(dialog, qtbot):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        fill(dialog, f"postgresql://dana:x@127.0.0.1:{silent.getsockname()[1]}/floor?connect_timeout=2")
        began = time.monotonic()
        dialog.connect_button.click()
        assert time.monotonic() - began < 0.5
        assert dialog.said.text().startswith("Trying dana@127.0.0.1")
        assert not dialog.forms.isEnabled()
        assert dialog.cancel.text() == "Stop waiting"
        qtbot.wait(300)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible(), "the first Escape only stops the waiting"
        assert dialog.said.text() == "Stopped. Nothing was opened, and what was shown stays."
        assert dialog.forms.isEnabled() and dialog.server.database.text() == "floor"
        qtbot.wait(2500)
        assert dialog.outcomes == [] and dialog.said.text().startswith("Stopped"), "what came too late is not heard"
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


def test_a_password_is_remembered_in_the_keyring_only_and_used_again(
    make_dialog, qtbot, postgres_url, keyring, settings
):
    address = parse(postgres_url)
    dialog = make_dialog()
    fill(dialog, postgres_url)
    dialog.server.remember.setChecked(True)
    connect(dialog, qtbot)
    assert keyring.kept == {(SERVICE, f"postgres@{address.where}/{address.database}"): address.password}
    assert address.password not in stored(settings)
    again = make_dialog()
    assert again.recent.list.count() == 1
    assert again.server.password.text() == ""
    assert again.server.remember.isChecked()
    connect(again, qtbot)
    assert [parse(chosen.url) for chosen in again.outcomes] == [address]
    once_more = make_dialog()
    once_more.server.password.setText(address.password)
    once_more.server.remember.setChecked(False)
    connect(once_more, qtbot)
    assert keyring.kept == {}, "unchecking takes it out of the keyring"


def test_where_there_is_no_keyring_the_box_says_why(make_dialog, qtbot):
    why = "To remember passwords, install the Python package 'keyring' beside Floorwalker."
    dialog = make_dialog(why)
    qtbot.waitUntil(dialog.server.why_not.isVisible)
    assert not dialog.server.remember.isEnabled()
    assert dialog.server.why_not.text() == why
    assert dialog.server.wants_remembering is None


def test_a_keyring_that_stays_locked_is_said_and_does_not_stop_anybody(make_dialog, qtbot, postgres_url, keyring):
    def locked(*_):
        raise RuntimeError("locked")

    keyring.set_password = locked
    dialog = make_dialog()
    fill(dialog, postgres_url)
    dialog.server.remember.setChecked(True)
    connect(dialog, qtbot)
    assert dialog.outcomes == []
    assert dialog.said.text().startswith("The floor can be opened, but the keyring would not take the password.")
    assert not dialog.server.remember.isChecked()
    connect(dialog, qtbot)
    assert len(dialog.outcomes) == 1
    assert not dialog.floors.floors[0].kept


def test_a_file_that_is_not_there_yet_is_said_and_a_floor_made_in_it(dialog, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "new" / "north.db"
    fill(dialog, f"sqlite:///{path}")
    assert dialog.file.about.text() == "There is no such file yet. An empty floor is made in it."
    assert dialog.connect_button.text() == "&Make it and connect"
    dialog.file.name.setText("North floor")
    for name in [name for name in sys.modules if name.partition(".")[0] == "alembic"]:
        monkeypatch.delitem(sys.modules, name)
    connect(dialog, qtbot, timeout=60000)
    assert dialog.outcomes == [ChosenFloor(f"sqlite:///{path}", "North floor")]
    assert path.exists()
    assert "alembic" not in sys.modules, "floors are made in another process"


def test_a_database_without_a_floor_offers_to_make_one(dialog, qtbot, empty_postgres_url):
    fill(dialog, empty_postgres_url)
    connect(dialog, qtbot)
    assert dialog.said.text().startswith("The database has no floor in it")
    assert dialog.make_button.isVisible()
    dialog.make_button.click()
    qtbot.waitUntil(lambda: dialog._attempt is None, timeout=60000)
    assert len(dialog.outcomes) == 1


def test_a_floor_that_cannot_be_made_says_why(dialog, qtbot, tmp_path):
    other = tmp_path / "bookmarks.sqlite"
    with closing(sqlite3.connect(other)) as connection, connection:
        connection.execute("CREATE TABLE bookmark (name)")
    fill(dialog, f"sqlite:///{other}")
    connect(dialog, qtbot)
    assert dialog.make_button.isVisible()
    dialog.make_button.click()
    qtbot.waitUntil(lambda: dialog._attempt is None, timeout=60000)
    assert "belongs to another program" in dialog.said.text()
    assert dialog.outcomes == []


def test_floors_chosen_lately_fill_the_form_connect_by_enter_and_can_be_taken_out(
    make_dialog, qtbot, sqlite_url, settings
):
    first = make_dialog()
    assert not first.recent.isVisible()
    first.floors.remember(ChosenFloor("postgresql://dana:secret@db.example.org/floor?sslpassword=secret", "Far floor"))
    first.floors.remember(ChosenFloor(sqlite_url, "North floor"))
    assert "secret" not in stored(settings)
    dialog = make_dialog()
    assert [dialog.recent.list.item(row).text().split(",")[0] for row in range(2)] == ["North floor", "Far floor"]
    assert dialog.file.path.text() == sqlite_url.removeprefix("sqlite:///"), "the latest stands in the form"
    dialog.recent.list.setCurrentRow(1)
    assert dialog.shared.isChecked()
    assert (dialog.server.server.text(), dialog.server.user.text(), dialog.server.password.text()) == (
        "db.example.org", "dana", "",
    )  # fmt: skip
    qtbot.keyClick(dialog.recent.list, Qt.Key.Key_Delete)
    assert dialog.recent.list.count() == 1
    assert "Far floor" not in stored(settings)
    dialog.recent.list.itemActivated.emit(dialog.recent.list.item(0))
    qtbot.waitUntil(lambda: len(dialog.outcomes) == 1)


def test_going_through_the_list_by_tab_leaves_what_was_typed(make_dialog, qtbot, sqlite_url):
    make_dialog().floors.remember(ChosenFloor(sqlite_url, "North floor"))
    dialog = make_dialog()
    dialog.shared.setChecked(True)
    dialog.server.server.setText("db.example.org")
    dialog.recent.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait(50)
    assert dialog.shared.isChecked()
    assert dialog.server.server.text() == "db.example.org"


def test_settings_that_somebody_spoilt_are_passed_over(make_dialog, settings):
    for spoilt in ("nonsense", "{}", '[["mysql://x/y", "a", true], ["postgresql://h/f"], 7]'):
        settings.setValue("recent_floors", spoilt)
        assert make_dialog().floors.floors == ()


def test_every_control_has_a_name_is_reached_by_tab_and_no_two_letters_are_alike(dialog, qtbot):
    for kind in (dialog.shared, dialog.single):
        kind.setChecked(True)
        visible = [part for part in dialog.findChildren(QWidget) if part.isVisible() and part.isEnabled()]
        controls = [part for part in visible if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        named = [part.accessibleName() or getattr(part, "text", str)() for part in controls]
        assert all(named), [type(part) for part, name in zip(controls, named, strict=True) if not name]
        reached, here = set(), dialog.focusWidget()
        for _ in range(60):
            reached.add(here)
            here = here.nextInFocusChain()
        assert set(controls) <= reached
        letters = [
            part.text().lower().partition("&")[2][:1]
            for part in visible
            if isinstance(part, QLabel | QPushButton) and not isinstance(part, QLineEdit) and "&" in part.text()
        ]
        assert len(letters) == len(set(letters)), sorted(letters)


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_cut_at_any_text_size(theme, make_dialog, qtbot, size):
    theme.set_text_size(size)
    try:
        dialog = make_dialog()
        dialog.server.go_to("password")
        for label in dialog.findChildren(QLabel):
            if label.isVisible() and not label.wordWrap():
                assert label.width() >= label.sizeHint().width(), label.text()
        for button in dialog.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
        room = QApplication.primaryScreen().availableGeometry()
        assert dialog.height() <= room.height()
    finally:
        theme.set_text_size(100)
