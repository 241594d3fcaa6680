"""The page of limits: typed into in place, said why not, taken back, seen on another console."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.console.acting.acting_window import ActingWindow
from tests.console.authority.limits.limits_window import LimitsWindow

HOUR = 3_600_000_000


@pytest.fixture
def sqlite_limits(sqlite_url, theme, qtbot):
    made = LimitsWindow(sqlite_url, theme, qtbot)
    yield made
    made.end()


def test_a_limit_is_typed_into_its_cell_taken_back_and_seen_on_another_console(database_url, theme, qtbot):
    first = LimitsWindow(database_url, theme, qtbot)
    second = LimitsWindow(database_url, theme, qtbot, first.limits)
    first.window.activateWindow()
    try:
        first.go_to("standard", "north")
        first.type_in("75")
        for one in (first, second):
            one.wait_for("75.00 EUR at once", "standard", "north")
            one.wait_for("limit of North", "standard", "red")
        assert "ask each time" in first.shows("standard")
        first.window.said.undo.trigger()
        for one in (first, second):
            one.wait_for("ask each time", "standard", "north")
    finally:
        second.link.stop()
        second.questions.stop()
        first.end()


def test_what_is_refused_is_said_above_the_matrix_and_stays_typed(sqlite_limits, qtbot):
    shown, page = sqlite_limits, sqlite_limits.page
    shown.go_to("standard")
    shown.type_in("600")
    qtbot.waitUntil(page.problem.isVisible)
    assert "more at once than you may approve" in page.problem.text()
    assert "Refund" in page.problem.text()
    assert page.matrix.matrix.unset
    QTest.keyClick(page.matrix, Qt.Key.Key_Return)
    editor = shown.editor()
    assert editor.text() == "600"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not page.matrix.matrix.unset
    assert not page.problem.isVisible()
    shown.type_in("a lot")
    assert "'a lot' is no amount" in page.problem.text()
    shown.go_to("manager")
    QTest.keyClick(page.matrix, Qt.Key.Key_Return)
    assert shown.editor() is None
    assert "set by the owner" in page.problem.text()
    assert shown.limits.run("SELECT count(*) FROM authority_limit WHERE per_use = 60000") == [(0,)]


def test_a_place_gives_up_its_own_limit_and_what_is_to_come_stands_in_its_cell(sqlite_limits, qtbot):
    shown, page, floor = sqlite_limits, sqlite_limits.page, sqlite_limits.limits
    shown.limits.allow("standard", per_use=2_500)
    page.ask()
    shown.wait_for("limit of the whole floor", "standard", "red")
    shown.go_to("standard", "red")
    shown.type_in("40")
    shown.wait_for("40.00 EUR", "standard", "red")
    page.compose_chosen()
    dialog = page.composer.dialog
    dialog.fields["per_use"].setText("60")
    dialog.fields["per_contact"].setText("50")
    assert not dialog.do_button.isEnabled()
    dialog.fields["per_contact"].setText("90")
    dialog.from_at.bring_back(floor.database_now() + 2 * HOUR)
    assert "instead of 40.00 EUR" in dialog.outcome.text()
    dialog.accept()
    shown.wait_for("60.00 EUR from", "standard", "red")
    assert "40.00 EUR at once" in shown.shows("standard", "red")
    shown.go_to("standard", "red")
    qtbot.waitUntil(lambda: page.aside.history.count() == 3)
    assert "60.00 EUR at once, before 40.00 EUR" in page.aside.history.item(0).text()
    assert "set by Dana Reyes" in page.aside.history.item(1).text()
    page.give_up_chosen()
    shown.wait_for("25.00 EUR at once, limit of the whole floor", "standard", "red")


def test_who_may_not_set_limits_reads_them_and_is_told_why(sqlite_url, theme, qtbot):
    shown = LimitsWindow(sqlite_url, theme, qtbot, role="supervisor")
    try:
        shown.go_to("manager")
        assert "500.00 EUR at once" in shown.shows("manager")
        shown.go_to("standard")
        assert "Limits are set by managers" in shown.page.aside.why_not.text()
        assert not any(button.isEnabled() for button in shown.page.aside.buttons)
        QTest.keyClick(shown.page.matrix, Qt.Key.Key_5)
        assert shown.editor() is None
        assert "Limits are set by managers" in shown.page.problem.text()
    finally:
        shown.end()


def test_before_any_limit_is_set_the_page_says_what_to_do(sqlite_url, theme, qtbot):
    acting = ActingWindow(sqlite_url, theme, qtbot)
    try:
        acting.window.workspaces.show("authority")
        page = acting.window.workspaces.page("authority").open_page("limits")
        qtbot.waitUntil(lambda: page.seen is not None)
        assert page.lesson.isVisible()
        assert "Go to a cell" in page.lesson.text()
    finally:
        acting.end()
