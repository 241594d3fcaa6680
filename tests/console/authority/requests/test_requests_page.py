"""The page of requests and the acts that decide about them, in a real window on a real floor."""

import pytest
from PySide6.QtCore import Qt

from console.authority.requests.raise_dialog import ApproveAndRaiseDialog
from db.commands.command import Command, Wanted
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


def composed(desk, qtbot):
    """The dialog that is open, once it knows what it has to know."""
    qtbot.waitUntil(lambda: desk.window.escalating.composer.dialog is not None)
    dialog = desk.window.escalating.composer.dialog
    if isinstance(dialog, ApproveAndRaiseDialog):
        qtbot.waitUntil(lambda: dialog.answer is not None)
    return dialog


def limits(desk):
    of_kind = "kind_id = :kind AND level = 'standard' AND set_at > 1"
    found = desk.floor.run(f"SELECT per_use FROM authority_limit WHERE {of_kind}", kind=desk.floor.refund)
    return [row.per_use for row in found]


def test_an_approval_raises_the_limit_along_and_both_are_taken_back_together(desk, qtbot):
    asked = desk.floor.ask()
    page = page_of(desk, qtbot)
    page.waiting.setFocus()
    qtbot.keyClick(page.waiting, Qt.Key.Key_Y, Qt.KeyboardModifier.ShiftModifier)
    dialog = composed(desk, qtbot)
    assert [dialog.how.itemText(place).split(" ")[0] for place in range(dialog.how.count())][:3] == [
        "Limit", "Limit", "Grant",
    ]  # fmt: skip
    assert dialog.amount.text() == "70.00"
    assert not dialog.do_button.isEnabled()
    dialog.why.setText("Asked for every week.")
    assert "2 agent" in dialog.outcome.text() and "70.00 EUR at once instead of 50.00 EUR" in dialog.outcome.text()
    dialog.amount.setText("3000")
    assert "at most 2,000.00 EUR" in dialog.outcome.text()
    dialog.amount.setText("80")
    dialog.accept()
    qtbot.waitUntil(lambda: limits(desk) == [8_000])
    qtbot.waitUntil(lambda: desk.window.said.words == "Approved, and the limit is raised.")
    desk.window.said.undo.trigger()
    qtbot.waitUntil(lambda: limits(desk) == [] and desk.floor.state(asked) == "open")
    qtbot.waitUntil(lambda: len(page.waiting.requests) == 1)
    qtbot.waitUntil(lambda: desk.row("authority_request", str(asked["request"])).state == "open")
    desk.window.escalating.requests.approve_and_raise([page.chosen.escalation_id])
    dialog = composed(desk, qtbot)
    dialog.how.setCurrentIndex(2)
    dialog.why.setText("This week only.")
    desk.floor.run("UPDATE authority_kind SET retired_at = 5 WHERE id = :id", id=desk.floor.refund)
    dialog.accept()
    qtbot.waitUntil(lambda: desk.floor.state(asked) == "approved")
    qtbot.waitUntil(lambda: desk.window.said.words.startswith("Approved once, and that stands"))
    assert "There is no such kind of authority any more." in desk.window.said.words


def test_who_declines_says_what_to_tell_and_who_comes_second_hears_who_was_first(desk, qtbot):
    asked = desk.floor.ask()
    page = page_of(desk, qtbot)
    escalation = page.chosen.escalation_id
    assert "Shift+N" in desk.window.escalating.escalations.why_not_resolve([escalation])
    page.waiting.setFocus()
    qtbot.keyClick(page.waiting, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    dialog = composed(desk, qtbot)
    dialog.note.setPlainText("The carrier pays for damage.")
    dialog.accept()
    qtbot.waitUntil(lambda: desk.floor.state(asked) == "declined")
    assert desk.floor.desk("answer", request=str(asked["request"]))["told"] == "The carrier pays for damage."
    qtbot.waitUntil(lambda: not page.waiting.requests)
    again = desk.floor.ask()
    qtbot.waitUntil(lambda: len(page.waiting.requests) == 1)
    # The other's decision is written before this window hears of it.
    row = Wanted(str(again["request"]))
    assert desk.floor.do(Command("authority_request.approve", (row,)), actor="eli").done
    desk.window.escalating.requests.approve([page.chosen.escalation_id])
    qtbot.waitUntil(lambda: "approved at" in desk.window.said.words)
    assert desk.window.said.words.startswith("Not done: Refund: 70.00 EUR for C-1:")


def test_whose_approval_does_not_reach_hears_it_first_and_hands_it_on_to_who_may(desk, qtbot):
    desk.floor.be(desk.floor.duty)
    desk.floor.ask(12_000)
    page = page_of(desk, qtbot)
    assert page.view.limit.text() == "It is more than you may approve: at most 100.00 EUR. Mo Lind may."
    assert [button.isEnabled() for button in page.view.buttons] == [False, False, True, True]
    page.waiting.setFocus()
    qtbot.keyClick(page.waiting, Qt.Key.Key_H)
    dialog = composed(desk, qtbot)
    assert dialog.people.chosen.name == "Mo Lind"
    dialog.accept()
    escalation = page.chosen.escalation_id
    qtbot.waitUntil(lambda: desk.floor.row("escalation", escalation)["owner_id"] == desk.floor.manager)
    desk.window.escalating.requests.approve([escalation])
    qtbot.waitUntil(lambda: "Mo Lind may." in desk.window.said.words)
    assert not desk.window.said.follow_button.isHidden()
