"""The monitoring agreement in the real window: read by everybody, set by a manager, and from then on it is what holds."""

import getpass
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from console.coaching.agreement.agreement_view import AgreementView
from console.coaching.agreement.agreement_window import AgreementWindow
from console.export.recording import TableTakenOut
from console.signed_in import login_of
from tests.console.acting.acting_window import ActingWindow
from tests.console.coaching.agreement.agreement_surfaces import FIRST
from tests.db.commands.acted_floor import ActedFloor

DAY = 86_400_000_000


class Agreeing(ActingWindow):
    """The window of somebody with one role for the whole floor."""

    def __init__(self, url, theme, qtbot, role):
        floor = ActedFloor(url)
        floor.insert("floor", name="North", promise="We answer.", currency="EUR")
        me = floor.insert("staff", name="Dana", login=login_of(url) or getpass.getuser())
        floor.insert("staff_role", staff_id=me, role=role, from_at=1)
        super().__init__(url, theme, qtbot, floor)


@pytest.fixture
def window_of(sqlite_url, theme, qtbot):
    made = []

    def make(role):
        made.append(Agreeing(sqlite_url, theme, qtbot, role))
        return made[-1]

    yield make
    for one in made:
        one.end()


def test_a_manager_sets_another_and_everything_follows_it(window_of, qtbot):
    acting = window_of("manager")
    window = acting.window
    window.workspaces.show("coaching")
    page = window.workspaces.page("coaching").open_page("agreement")
    qtbot.waitUntil(lambda: bool(page.shown))
    assert page.view.heading.text() == "Version 1, from the beginning"
    assert "5 agent" in page.view.facts.itemAt(3).widget().text()
    page.change()
    dialog = window.escalating.composer.dialog
    assert not dialog.do_button.isEnabled()
    dialog.group.setValue(8)
    dialog.boxes["manager", "export"].setChecked(False)
    assert "groups from 8" in dialog.outcome.text()
    dialog.accept()
    qtbot.waitUntil(lambda: len(page.shown) == 2)
    qtbot.waitUntil(lambda: page.view.heading.text().startswith("Version 2, "))

    def allowed():
        now = window.floor.monitoring.allowed(window.rights.login, window.floor.now_us())
        return now.smallest_group, now.export, now.individual

    # The page asks, the rest of the window follows the feed.
    qtbot.waitUntil(lambda: allowed() == (8, False, True))
    # Saving the table says why not, in words.
    window.workspaces.show_floor()
    act = next(action for action in window.findChildren(type(page._save)) if action.text().startswith("&Export this"))
    window.agents.give_keyboard()
    act.trigger()
    assert "agreement" in window.statusBar().currentMessage()


def test_a_viewer_reads_it_in_help_and_sees_no_adherence(window_of, qtbot):
    acting = window_of("viewer")
    window = acting.window
    action = next(one for one in window.findChildren(type(window.said.undo)) if one.text() == "&Monitoring agreement")
    action.trigger()
    shown = window.findChild(AgreementWindow)
    qtbot.waitUntil(lambda: bool(shown.shown))
    assert shown.view.rights.topLevelItemCount() == 6
    column = window.agents.model.spec.column("kept")
    row = window.floor.store.row("agent", acting.floor.agents[0])
    meaning = window.agents.model.spec.columns[column].meaning(row, window.floor, window.floor.now_us())
    assert "other roles" in str(meaning)


def test_what_is_taken_out_stands_in_the_record_first(sqlite_url):
    floor = ActedFloor(sqlite_url)
    taken = TableTakenOut("agent", 4, names=False)
    with floor.engine.begin() as connection:
        assert taken.answer(connection)
        assert taken.answer(connection)
    assert floor.run("SELECT kind, payload FROM command") == [
        ("table.export", '{"names": false, "rows": 4, "table": "agent"}')
    ]
    floor.engine.dispose()


def test_a_version_that_begins_while_it_is_read_takes_over_by_itself(qtbot):
    clock = [FIRST.from_at + DAY]
    parent = QWidget()
    qtbot.addWidget(parent)
    view = AgreementView(lambda: clock[0], parent)
    soon = replace(FIRST, number=2, from_at=clock[0] + 150_000)
    view.show_agreements([soon, FIRST])
    assert view.heading.text().startswith("Version 1, ") and "To come" in view.coming.text()
    clock[0] = soon.from_at
    qtbot.waitUntil(lambda: view.heading.text().startswith("Version 2, "))
    assert view.coming.text() == "No change is announced."
