"""Messages to agents, queues and teams from the real window, read elsewhere, and withdrawn."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.selection import Selected
from tests.console.acting.acting_window import ActingWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def acting(database_url, theme, qtbot):
    made = ActingWindow(database_url, theme, qtbot)
    yield made
    made.end()


def compose(acting, panel, row_id, key=Qt.Key.Key_T):
    acting.window.activateWindow()
    QApplication.processEvents()
    panel.give_keyboard()
    panel.table.clearSelection()
    panel.table.select_id(row_id)
    QTest.keyClick(panel.table, key)
    found = [widget for widget in QApplication.topLevelWidgets() if type(widget).__name__ == "MessageDialog"]
    return next(dialog for dialog in found if dialog.isVisible())


def messages(acting):
    return list(acting.window.floor.store.rows("message").values())


def read(acting, message, agent):
    at = max(row.sent_at for row in messages(acting))
    acting.floor.insert("message_reading", message_id=message, agent_id=acting.floor.agents[agent], read_at=at)


def fact(acting, title):
    return next((one.cell.text for one in acting.window.detail.facts.facts if one.title == title), "")


def test_a_message_to_a_queue_shows_how_many_have_read_it_and_what_it_says(acting, qtbot):
    for place in (0, 1, 2):
        acting.floor.insert(
            "queue_membership", queue_id=acting.floor.queues[1], agent_id=acting.floor.agents[place], since_at=1,
            source="configured",
        )  # fmt: skip
    qtbot.waitUntil(lambda: len(acting.window.floor.store.rows("queue_membership")) == 3)
    dialog = compose(acting, acting.window.queues, acting.floor.queues[1])
    assert not dialog.do_button.isEnabled()
    assert "Reaches 3 agent" in dialog.outcome.text()
    dialog.text.setPlainText("Cancellations go to Bo until three.")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(messages(acting)) == 1)
    (message,) = messages(acting)
    assert (message.queue_id, message.recipients) == (acting.floor.queues[1], 3)
    qtbot.waitUntil(lambda: "Message sent to Tech" in acting.window.said.words)
    # The history of a queue is read every few seconds only: coming back to it reads it at once.
    acting.window.selection.choose(Selected("agent", acting.floor.agents[3]))
    acting.window.selection.choose(Selected("queue", acting.floor.queues[1]))
    assert "read by 0 of 3" in fact(acting, "Message")
    read(acting, message.id, 0)
    read(acting, message.id, 2)
    qtbot.waitUntil(lambda: "read by 2 of 3" in fact(acting, "Message"))
    qtbot.waitUntil(
        lambda: any("Cancellations go to Bo" in line.said.quote for line in acting.window.detail.model.lines)
    )
    acting.window.selection.choose(Selected("agent", acting.floor.agents[0]))
    assert fact(acting, "Message").endswith("read")
    acting.window.selection.choose(Selected("agent", acting.floor.agents[1]))
    assert fact(acting, "Message").endswith("not read yet")
    acting.window.said.undo.trigger()
    qtbot.waitUntil(lambda: messages(acting)[0].withdrawn_at is not None)
    qtbot.waitUntil(lambda: fact(acting, "Message") == "")


def test_who_raised_a_hand_gets_a_message(acting, qtbot):
    hand = acting.floor.insert("raised_hand", agent_id=acting.floor.agents[2], raised_at=1)
    panel = acting.window.escalations.hands
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    dialog = compose(acting, panel, hand)
    dialog.text.setPlainText("With you in two minutes.")
    dialog.do_button.click()
    qtbot.waitUntil(lambda: [row.agent_id for row in messages(acting)] == [acting.floor.agents[2]])
    (sent,) = acting.floor.run("SELECT text, recipients FROM message")
    assert tuple(sent) == ("With you in two minutes.", 1)


def test_a_team_is_told_in_one_message(acting, qtbot):
    dialog = compose(acting, acting.window.agents, acting.floor.agents[0])
    assert [dialog.to.itemText(place) for place in range(dialog.to.count())] == ["Ana", "team Red"]
    dialog.to.setCurrentIndex(1)
    dialog.text.setPlainText("Meeting at four.")
    dialog.do_button.click()
    qtbot.waitUntil(lambda: len(messages(acting)) == 1)
    (message,) = messages(acting)
    assert (message.team_id, message.agent_id, message.recipients) == (acting.floor.teams[0], None, 2)


def test_what_is_too_long_stays_typed_and_is_said(acting, qtbot):
    dialog = compose(acting, acting.window.agents, acting.floor.agents[0])
    dialog.text.setPlainText("x" * 2_003)
    assert not dialog.do_button.isEnabled()
    assert dialog.outcome.text().startswith("3 character")
    assert len(dialog.text.toPlainText()) == 2_003
    dialog.reject()
