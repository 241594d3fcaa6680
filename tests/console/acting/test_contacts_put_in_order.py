"""Contacts put in order in the real window, over a real database: priority and due time by keys, closed with a reason."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from tests.console.acting.acting_window import ActingWindow
from tests.db.commands.acted_floor import S

PLUS, MINUS = Qt.Key.Key_Plus, Qt.Key.Key_Minus


@pytest.fixture
def acting(database_url, theme, qtbot):
    made = ActingWindow(database_url, theme, qtbot)
    yield made
    made.end()


@pytest.fixture
def table(acting, qtbot):
    """The table of contacts with three letters in it, all of them chosen."""
    acting.letters = [acting.floor.contact(0, channel="letter", arrived_at=place * S) for place in (1, 2, 3)]
    table = acting.window.contacts.table
    qtbot.waitUntil(lambda: table.model().rowCount() == 3)
    acting.window.contacts.give_keyboard()
    table.selectAll()
    return table


def priorities(acting):
    return [acting.row("contact", letter).priority for letter in acting.letters]


def opened(acting, qtbot, key):
    acting.window.activateWindow()
    qtbot.waitUntil(acting.window.isActiveWindow)
    acting.window.contacts.give_keyboard()
    QTest.keyClick(acting.window.contacts.table, key)
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in acting.window.findChildren(QDialog)))
    return next(dialog for dialog in acting.window.findChildren(QDialog) if dialog.isVisible())


def test_plus_raises_all_that_are_chosen_and_ctrl_z_takes_it_back(acting, table, qtbot):
    QTest.keyClick(table, PLUS)
    qtbot.waitUntil(lambda: priorities(acting) == [1, 1, 1])
    qtbot.waitUntil(lambda: acting.window.said.words.startswith("Priority of 3 contact"))
    acting.window.said.undo.trigger()
    qtbot.waitUntil(lambda: priorities(acting) == [0, 0, 0])


def test_keys_pressed_faster_than_the_feed_count_all(acting, table, qtbot):
    for key in (PLUS, PLUS, PLUS, MINUS):
        QTest.keyClick(table, key)
    qtbot.waitUntil(lambda: priorities(acting) == [2, 2, 2])
    qtbot.waitUntil(lambda: not acting.window.acts.is_busy)
    assert "Not done" not in acting.window.said.words


def test_a_priority_stops_where_it_ends_and_says_so(acting, table, qtbot):
    acting.floor.run("UPDATE contact SET priority = 9")
    qtbot.waitUntil(lambda: priorities(acting) == [9, 9, 9])
    QTest.keyClick(table, PLUS)
    assert acting.window.statusBar().currentMessage() == "The priority is as high as it goes."


def test_high_is_chosen_in_the_dialog_with_a_reason(acting, table, qtbot):
    dialog = opened(acting, qtbot, Qt.Key.Key_P)
    assert not dialog.do_button.isEnabled()
    QTest.mouseClick(dialog.levels[5], Qt.MouseButton.LeftButton)
    dialog.why.setText("promised on the telephone")
    assert dialog.outcome.text().startswith("high (5)")
    dialog.do_button.click()
    qtbot.waitUntil(lambda: priorities(acting) == [5, 5, 5])
    (command,) = acting.floor.run("SELECT kind, reason FROM command")
    assert tuple(command) == ("contact.prioritise", "promised on the telephone")


def test_due_in_a_quarter_by_the_end_of_the_day_and_as_the_target_has_it(acting, table, qtbot):
    def due():
        return {acting.row("contact", letter).due_at for letter in acting.letters}

    now = acting.window.floor.now_us()
    dialog = opened(acting, qtbot, Qt.Key.Key_D)
    dialog.choices["quarter"].setChecked(True)
    dialog.do_button.click()
    qtbot.waitUntil(lambda: None not in due())
    (at,) = due()
    assert abs(at - now - 15 * 60 * S) < 60 * S
    dialog = opened(acting, qtbot, Qt.Key.Key_D)
    dialog.choices["today"].setChecked(True)
    dialog.do_button.click()
    qtbot.waitUntil(lambda: due() != {at})
    (evening,) = due()
    assert now - 60 * S <= evening <= now + 24 * 3600 * S and evening % (60 * S) == 0
    dialog = opened(acting, qtbot, Qt.Key.Key_D)
    dialog.choices["none"].setChecked(True)
    assert "answer time of its queue" in dialog.outcome.text()
    dialog.do_button.click()
    qtbot.waitUntil(lambda: due() == {None})


def test_a_time_that_is_over_cannot_be_chosen(acting, table, qtbot):
    dialog = opened(acting, qtbot, Qt.Key.Key_D)
    dialog.at.setDateTime(dialog.at.dateTime().addDays(-3))
    assert dialog.choices["at"].isChecked() and not dialog.do_button.isEnabled()
    assert dialog.outcome.text() == "That time is over already; choose one to come."


def test_letters_nobody_answers_are_closed_with_a_reason_and_come_back(acting, table, qtbot):
    dialog = opened(acting, qtbot, Qt.Key.Key_X)
    assert not dialog.do_button.isEnabled()
    dialog.why.setCurrentText("The same request came twice")
    dialog.do_button.click()
    qtbot.waitUntil(lambda: table.model().rowCount() == 0)
    assert {row.state for row in acting.floor.run("SELECT state FROM contact")} == {"closed"}
    qtbot.waitUntil(lambda: acting.window.said.words.startswith("3 contact"))
    acting.window.said.undo.trigger()
    qtbot.waitUntil(lambda: table.model().rowCount() == 3)
    rows = acting.floor.run("SELECT state, closed_at, queued_at FROM contact ORDER BY arrived_at")
    assert [tuple(row) for row in rows] == [("waiting", None, S)] * 3


def test_a_live_call_is_not_closed_here_and_one_with_a_lost_line_is(acting, qtbot):
    call = acting.floor.contact(2)
    table = acting.window.contacts.table
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    acting.window.contacts.give_keyboard()
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_X)
    assert "belongs to the telephone system" in acting.window.statusBar().currentMessage()
    acting.floor.run("UPDATE contact SET state = 'lost' WHERE id = :id", id=call)
    qtbot.waitUntil(lambda: acting.row("contact", call).state == "lost")
    dialog = opened(acting, qtbot, Qt.Key.Key_X)
    dialog.why.setCurrentIndex(2)
    dialog.do_button.click()
    qtbot.waitUntil(lambda: acting.floor.row("contact", call)["state"] == "closed")


def test_somebody_elses_change_of_the_due_time_is_not_overwritten(acting, table, qtbot):
    dialog = opened(acting, qtbot, Qt.Key.Key_D)
    acting.floor.run("UPDATE contact SET due_at = :at", at=5 * S)
    dialog.do_button.click()
    qtbot.waitUntil(lambda: "Somebody changed it meanwhile" in acting.window.said.words)
    assert {row.due_at for row in acting.floor.run("SELECT due_at FROM contact")} == {5 * S}
