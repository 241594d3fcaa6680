"""A locked console: nothing can be read or done, what was typed stays, and only the person's password brings it back."""

import logging

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget

from console.locking.cover import PasswordCover
from console.standing import Standing
from db.address import parse
from db.signing_in import change_own_password, let_sign_in
from tests.console.acting.acting_window import ActingWindow


def is_one_colour(window):
    """Whether nothing but the words of the cover stands there: the corners and edges are as the ground."""
    picture = window.grab().toImage()
    wide, high = picture.width(), picture.height()
    ground = picture.pixelColor(2, 2)
    places = [
        QPoint(x, y) for x in range(2, wide, 7) for y in (*range(2, high // 6, 5), *range(high * 9 // 10, high, 5))
    ]
    return all(picture.pixelColor(place) == ground for place in places), QColor(ground)


def typed_into(parent):
    dialog = QDialog(parent)
    dialog.setWindowTitle("Move C-20931")
    line = QLineEdit("half a note", dialog)
    QVBoxLayout(dialog).addWidget(line)
    dialog.show()
    return dialog, line


@pytest.fixture
def filled(shown, small_floor, qtbot):
    shown.take_snapshot(small_floor)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def test_on_a_file_all_windows_are_covered_until_any_key(filled, qtbot, theme):
    dialog, line = typed_into(filled)
    title = filled.windowTitle()
    assert "North floor" in title and not is_one_colour(filled)[0]
    action = next(one for one in filled.findChildren(QAction) if one.objectName() == "lock")
    assert action.shortcut().toString() == "Ctrl+Alt+L"
    action.trigger()
    assert filled.locking.is_locked
    assert is_one_colour(filled)[0] and is_one_colour(dialog)[0]
    assert filled.windowTitle() == dialog.windowTitle() == "Floorwalker"
    filled.locking._unlock()
    # Also where it was called so before: the floor's name came after the lock.
    filled.setWindowTitle("Floorwalker")
    action.trigger()
    filled.setWindowTitle(title)
    assert filled.windowTitle() == "Floorwalker"
    # What happens meanwhile names nothing, and what comes up is covered.
    filled.setWindowTitle("(3) Floorwalker · North floor")
    assert filled.windowTitle() == "Floorwalker"
    late, _ = typed_into(filled)
    late.setWindowTitle("Call back C-7")
    qtbot.waitUntil(lambda: is_one_colour(late)[0] and late.windowTitle() == "Floorwalker")
    above = QWidget(filled)
    above.setGeometry(0, 0, 300, 100)
    above.setAutoFillBackground(True)
    above.show()
    assert is_one_colour(filled)[0]
    assert not dialog.close() and dialog.isVisible()
    filled.resize(1180, 720)
    assert is_one_colour(filled)[0]
    QTest.keyClick(QApplication.focusWidget() or filled, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: not filled.locking.is_locked)
    assert (line.text(), dialog.windowTitle(), late.windowTitle()) == ("half a note", "Move C-20931", "Call back C-7")
    assert "North floor" in filled.windowTitle() and not is_one_colour(filled)[0]


def test_it_locks_itself_where_nobody_touches_key_or_mouse(filled, qtbot, monkeypatch):
    locking = filled.locking
    locking._idle.stop()
    assert locking.minutes == 0
    locking._look()
    monkeypatch.setattr(type(locking), "minutes", 5)

    def untouched_for(seconds):
        locking.touch()
        locking._touched -= seconds
        locking._look()

    untouched_for(240)
    assert not locking.is_locked
    # A key in whatever window counts.
    locking._touched -= 240
    QTest.keyClick(filled.windowHandle(), Qt.Key.Key_Shift)
    qtbot.waitUntil(lambda: locking.idle_s < 60)
    locking._look()
    assert not locking.is_locked
    untouched_for(301)
    assert locking.is_locked
    locking._unlock()


@pytest.fixture
def server(postgres_url, theme, qtbot):
    made = ActingWindow(postgres_url, theme, qtbot)
    made.window.standing = Standing(postgres_url)
    yield made
    made.end()


def test_on_a_server_only_the_persons_password_unlocks_and_each_failure_waits_longer(
    server, postgres_url, qtbot, caplog
):
    window = server.window
    assert window.locking.minutes == 15
    caplog.set_level(logging.DEBUG)
    window.locking.lock()
    (cover,) = window.findChildren(PasswordCover)
    qtbot.waitUntil(cover.password.hasFocus)
    # Keys of the window below do nothing; letters are the password's.
    QTest.keyClicks(cover.password, "wrong-secret-1")
    assert cover.password.text() == "wrong-secret-1"
    QTest.keyClick(cover.password, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None
    QTest.keyClick(cover.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not the password" in cover.said.text())
    assert cover.password.text() == "" and not cover.unlock.isEnabled() and cover.password.isReadOnly()
    qtbot.waitUntil(cover.unlock.isEnabled)
    cover.password.setText("wrong-secret-2")
    cover.unlock.click()
    qtbot.waitUntil(lambda: "again in 2 s" in cover.said.text())
    # Meanwhile the floor goes on.
    contact = server.floor.contact()
    qtbot.waitUntil(lambda: server.row("contact", contact) is not None)
    cover._again_at = 0
    qtbot.waitUntil(cover.unlock.isEnabled)
    cover.password.setText(parse(postgres_url).password)
    cover.unlock.click()
    qtbot.waitUntil(lambda: not window.locking.is_locked)
    assert "secret" not in caplog.text and parse(postgres_url).password not in caplog.text


@pytest.mark.long
def test_a_server_that_does_not_answer_is_no_failure(server, qtbot):
    address = parse(server.window.standing.url)
    server.window.standing = Standing(f"postgresql://{address.user}:x@127.0.0.1:1/{address.database}")
    server.window.locking.lock()
    (cover,) = server.window.findChildren(PasswordCover)
    cover.password.setText("what I know")
    cover.unlock.click()
    qtbot.waitUntil(lambda: "cannot be unlocked now" in cover.said.text())
    assert cover.unlock.isEnabled() and cover.password.text() == "what I know" and server.window.locking.is_locked
    server.window.locking._unlock()


def test_a_person_changes_the_own_password_and_the_keyring_has_the_new_one(server, postgres_url, qtbot):
    from console.connecting.kept_passwords import keep_password, kept_password
    from console.people.own_password_dialog import OwnPasswordDialog
    from tests.console.connecting.conftest import Keyring

    login, vault = f"t{server.floor.teams[0][-8:]}", Keyring()
    person = server.floor.insert("staff", name="Anna", login=login)
    server.floor.insert("staff_role", staff_id=person, role="viewer", from_at=1)
    with server.floor.engine.begin() as connection:
        let_sign_in(connection, login, "the first one")
    at = parse(postgres_url)
    mine = parse(f"postgresql://{login}@{at.host}:{at.port}/{at.database}")
    keep_password(mine.with_password("the first one"), vault)
    server.window.standing = Standing(mine.url)
    opened = []
    server.window.another_floor_asked.connect(opened.append)
    try:
        dialog = OwnPasswordDialog(server.window, vault=lambda: vault)
        dialog.open()
        for field, text in ((dialog.present, "another"), (dialog.new, "the second one"), (dialog.again, "the second")):
            field.setText(text)
        assert not dialog.save.isEnabled()
        dialog.again.setText("the second one")
        dialog.save.click()
        qtbot.waitUntil(lambda: "present password is another" in dialog.said.text())
        dialog.present.setText("the first one")
        dialog.save.click()
        qtbot.waitUntil(lambda: bool(opened))
        assert parse(opened[0]).password == "the second one" == kept_password(mine, vault)
        change_own_password(mine, "the second one", "the third one")
        kinds = server.floor.run("SELECT actor FROM command WHERE kind = 'staff.own_password'")
        assert [row.actor for row in kinds] == [login, login]
    finally:
        server.floor.run(f'DROP OWNED BY "{login}"')
        server.floor.run(f'DROP ROLE "{login}"')
