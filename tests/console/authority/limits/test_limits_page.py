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


def test_a_limit_is_typed_into_its_cell_taken_back_and_seen_on_another_console(sqlite_url, theme, qtbot):
    first = LimitsWindow(sqlite_url, theme, qtbot)
    second = LimitsWindow(sqlite_url, theme, qtbot, first.limits)
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
    shown.limits_page.ask()
    shown.wait_for("limit of the whole floor", "standard", "red")
    shown.go_to("standard", "red")
    shown.type_in("40")
    shown.wait_for("40.00 EUR", "standard", "red")
    page.compose_chosen()
    dialog = page.window_.escalating.composer.dialog
    dialog.fields["per_contact"].setText("50")
    dialog.accept()
    qtbot.waitUntil(lambda: "50.00 per contact" in shown.shows("standard", "red"))
    shown.go_to("standard", "red")
    shown.type_in("60")
    assert "Only 50.00 EUR may be given per contact" in page.problem.text()
    # What was typed goes on in the dialog, where the other bound can be raised as well.
    page.compose_chosen()
    dialog = page.window_.escalating.composer.dialog
    assert dialog.fields["per_use"].text() == "60"
    assert not dialog.do_button.isEnabled()
    dialog.fields["per_contact"].setText("90")
    dialog.from_at.bring_back(floor.database_now() + 2 * HOUR)
    assert "instead of 40.00 EUR" in dialog.outcome.text()
    dialog.accept()
    shown.wait_for("60.00 EUR from", "standard", "red")
    assert "40.00 EUR at once" in shown.shows("standard", "red")
    page.take_back_coming()
    qtbot.waitUntil(lambda: "60.00 EUR" not in shown.shows("standard", "red"))
    shown.window.said.undo.trigger()
    shown.wait_for("60.00 EUR from", "standard", "red")
    shown.go_to("standard", "red")
    qtbot.waitUntil(lambda: page.aside.history.count() == 4)
    assert "60.00 EUR at once, before 40.00 EUR" in page.aside.history.item(0).text()
    assert "set by Dana Reyes" in page.aside.history.item(2).text()
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
        page = acting.window.workspaces.page("authority").open_page("limits").places
        qtbot.waitUntil(lambda: page.seen is not None)
        assert page.lesson.isVisible()
        assert "Go to a cell" in page.lesson.text()
    finally:
        acting.end()


def test_sites_stand_side_by_side_with_what_tells_them_apart_and_what_agents_did(sqlite_limits, qtbot):
    shown, floor = sqlite_limits, sqlite_limits.limits
    floor.allow("standard", per_use=5_000)
    floor.allow("standard", "south", per_use=3_000, per_contact=4_000)
    floor.allow("standard", "blue", per_use=6_000)
    contact = floor.contact()
    floor.insert(
        "authority_use", kind_id=floor.kind, agent_id=floor.agents[0], contact_id=contact, queue_id=floor.queues[0],
        team_id=floor.teams[0], amount=9_000, state="refused", refusal="over_per_use", over_by=1,
        at=floor.database_now(),
    )  # fmt: skip
    page = shown.limits_page
    page.ask()
    page.show_view(page.sites)
    qtbot.waitUntil(lambda: len(page.sites.matrix.sites) == 2 and "refused" in page.sites.matrix.index(0, 0).data())
    north, south = (page.sites.matrix.index(0, column).data() for column in (0, 1))
    assert "0 used, 1 refused, 0 asked" in north
    assert "1 team with a limit of their own" in north
    assert "▼ 20.00 EUR less than the floor" in south
    assert "not used in 30 days" in south
    page.sites.table.setCurrentIndex(page.sites.matrix.index(0, 1))
    QTest.keyClick(page.sites.table, Qt.Key.Key_Return)
    assert page.places.isVisible()
    assert page.places.chosen_place.name == "South"
    assert page.places.matrix.key.level == "standard"


def test_kinds_are_added_renamed_moved_retired_and_bounded(sqlite_limits, qtbot):
    shown, kinds, floor = sqlite_limits, sqlite_limits.limits_page.kinds, sqlite_limits.limits
    menu = shown.window.workspaces.page("authority").menu
    assert next(action.objectName() for action in menu.actions() if action.isVisible()) == "limit edit"
    shown.limits_page.show_view(kinds)
    assert next(action.objectName() for action in menu.actions() if action.isVisible()) == "kind add"
    composer = shown.window.escalating.composer

    def act(name):
        return next(action for action in kinds.acts if action.objectName() == f"kind {name}")

    def row(name):
        return floor.run("SELECT * FROM authority_kind WHERE name = :name", name=name)

    act("add").trigger()
    composer.dialog.name.setText("Gift voucher")
    composer.dialog.name.textEdited.emit("Gift voucher")
    assert composer.dialog.code.text() == "gift_voucher"
    composer.dialog.accept()
    qtbot.waitUntil(lambda: len(kinds._seen.kinds) == 8)
    kinds.choose(str(row("Gift voucher")[0].id))
    act("rename").trigger()
    composer.dialog.name.setText("Refund")
    composer.dialog.accept()
    qtbot.waitUntil(lambda: composer.dialog is not None and bool(composer.dialog.refused))
    assert composer.dialog.name.text() == "Refund"
    assert "has this name" in composer.dialog.outcome.text()
    composer.dialog.name.setText("Voucher")
    composer.dialog.accept()
    qtbot.waitUntil(lambda: kinds.chosen.name == "Voucher")
    act("up").trigger()
    qtbot.waitUntil(lambda: [kind.name for kind in kinds._seen.kinds][-2:] == ["Voucher", "Expedite"])
    act("retire").trigger()
    qtbot.waitUntil(lambda: kinds.chosen.retired_at is not None)
    assert not act("rename").isEnabled()
    shown.window.said.undo.trigger()
    qtbot.waitUntil(lambda: kinds.chosen.retired_at is None)
    assert not act("second").isEnabled()
    assert "owner of the floor" in kinds.why_not.text()
    act("bounds").trigger()
    composer.dialog.cap.setText("300")
    composer.dialog.days.setValue(30)
    composer.dialog.accept()
    qtbot.waitUntil(lambda: "at most 300.00 EUR within 30 days" in kinds.across.text())
    shown.window.workspaces.show_floor()
    assert not menu.actions()
    assert not menu.menuAction().isVisible()


def test_the_level_of_agents_is_changed_from_their_table_and_taken_back(sqlite_limits, qtbot):
    shown, ana = sqlite_limits, sqlite_limits.limits.agents[0]
    shown.window.agent_acts.open_level([ana])
    dialog = shown.window.escalating.composer.dialog
    assert not dialog.do_button.isEnabled()
    dialog.level.setCurrentIndex(dialog.level.findData("senior"))
    dialog.edited()
    dialog.accept()
    qtbot.waitUntil(lambda: shown.row("agent", ana).level == "senior")
    shown.window.said.undo.trigger()
    qtbot.waitUntil(lambda: shown.row("agent", ana).level == "standard")
