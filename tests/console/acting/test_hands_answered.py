"""A raised hand answered in the real window, over a real database: one key, said, shown by the feed, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.questions import Questions
from console.window import FloorWindow
from tests.console.acting.acting_window import ActingWindow


@pytest.fixture
def acting(database_url, theme, qtbot):
    made = ActingWindow(database_url, theme, qtbot)
    yield made
    made.end()


def hands(window: FloorWindow):
    return next(panel for panel in window.tables() if panel.model.spec.table == "raised_hand")


def test_one_key_says_coming_and_ctrl_z_takes_it_back(acting, qtbot):
    hand = acting.floor.insert("raised_hand", agent_id=acting.floor.agents[0], raised_at=1)
    panel = hands(acting.window)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    panel.give_keyboard()
    QTest.keyClick(panel.table, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: acting.row("raised_hand", hand).answered_at is not None)
    qtbot.waitUntil(lambda: "coming" in acting.window.said.words)
    acting.window.said.undo.trigger()
    qtbot.waitUntil(lambda: acting.row("raised_hand", hand).answered_at is None)
    assert acting.floor.row("raised_hand", hand)["answered_at"] is None


def test_a_second_supervisor_is_told_that_somebody_is_coming(acting, qtbot):
    hand = acting.floor.insert("raised_hand", agent_id=acting.floor.agents[0], raised_at=1)
    panel = hands(acting.window)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    # The feed is held back: this console has not seen yet what the other did.
    acting.link.batch_arrived.disconnect(acting.window.take_batch)
    acting.floor.run("UPDATE raised_hand SET answered_at = 5 WHERE id = :id", id=hand)
    panel.give_keyboard()
    QTest.keyClick(panel.table, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: "Somebody changed it meanwhile" in acting.window.said.words)
    assert acting.floor.row("raised_hand", hand)["answered_at"] == 5


def test_while_the_link_is_lost_nothing_is_sent_and_the_reason_is_said(acting, qtbot):
    from console.link_state import LinkState

    hand = acting.floor.insert("raised_hand", agent_id=acting.floor.agents[0], raised_at=1)
    panel = hands(acting.window)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    acting.window.acts.take_link_state(LinkState("lost", "away", 0.0))
    panel.give_keyboard()
    QTest.keyClick(panel.table, Qt.Key.Key_C)
    assert "database is away" in acting.window.statusBar().currentMessage()
    assert acting.floor.row("raised_hand", hand)["answered_at"] is None
    assert isinstance(acting.questions, Questions)
