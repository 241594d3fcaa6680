"""From the palette to the database and back: customers of a real floor on either engine, a hand answered from a line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.acting.lend_dialog import LendDialog
from console.acting.move_dialog import MoveDialog
from console.selection import Selected
from tests.console.acting.acting_window import ActingWindow
from tests.console.palette.conftest import OpenedPalette


@pytest.fixture
def acting(database_url, theme, qtbot):
    made = ActingWindow(database_url, theme, qtbot)
    yield made
    made.end()


def test_a_customer_is_found_in_the_database_and_their_course_opens(acting, qtbot):
    floor = acting.floor
    customer = floor.insert("customer", reference="K-100017", name="Jürgen Müller")
    contact = floor.contact(customer_id=customer, state="closed", closed_at=9, outcome="answered")
    acting.window.contacts.give_keyboard()
    palette = OpenedPalette(acting.window, qtbot).open().write("muller")
    qtbot.waitUntil(lambda: "Jürgen Müller" in palette.labels, timeout=20_000)
    palette.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: acting.window.selection.current == Selected("customer", contact))
    qtbot.waitUntil(lambda: "Jürgen Müller" in acting.window.detail.chosen.name or
                    "K-100017" in acting.window.detail.chosen.name, timeout=10_000)  # fmt: skip


def test_a_hand_is_answered_from_the_palette(acting, qtbot):
    hand = acting.floor.insert("raised_hand", agent_id=acting.floor.agents[0], raised_at=1_000_000)
    qtbot.waitUntil(lambda: acting.row("raised_hand", hand) is not None)
    hands = acting.window.escalations.hands
    qtbot.waitUntil(lambda: hands.model.rowCount() == 1)
    hands.table.select_id(hand)
    acting.window.contacts.give_keyboard()
    palette = OpenedPalette(acting.window, qtbot).open().write("coming")
    assert palette.entry("Coming").reason == ""
    QTest.keyClick(palette.palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: acting.row("raised_hand", hand).answered_at is not None, timeout=10_000)


def test_thing_act_and_target_in_one_line_lead_to_a_move_by_keys_alone(acting, qtbot):
    contact = acting.floor.contact()
    qtbot.waitUntil(lambda: acting.row("contact", contact) is not None)
    window = acting.window
    qtbot.waitUntil(lambda: window.contacts.model.place_of(contact) >= 0)
    window.contacts.give_keyboard()
    number = acting.row("contact", contact).number
    palette = OpenedPalette(window, qtbot).open().write(f"C-{number} move tech")
    assert palette.labels[0] == f"C-{number}: Move…"
    palette.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.findChildren(MoveDialog)))
    dialog = window.findChildren(MoveDialog)[0]
    qtbot.waitUntil(lambda: dialog.search.text() == "tech")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: acting.row("contact", contact).queue_id == acting.floor.queues[1], timeout=10_000)


def test_a_queue_behind_the_act_is_looked_for_in_the_list_of_its_dialog(acting, qtbot):
    window = acting.window
    window.agents.give_keyboard()
    palette = OpenedPalette(window, qtbot).open().write("ana lend tech")
    palette.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.findChildren(LendDialog)))
    dialog = window.findChildren(LendDialog)[0]
    qtbot.waitUntil(lambda: dialog.queue_id == acting.floor.queues[1])
    dialog.close()
