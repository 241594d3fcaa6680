"""Settling when somebody is due from the page of who is due, in the real window; and N leaves praise as near as the rest."""

import getpass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.signed_in import login_of
from tests.console.acting.acting_window import ActingWindow
from tests.console.coaching.agent.due_lines import shown_lines
from tests.db.commands.acted_floor import ActedFloor

DAY = 86_400_000_000


class Settling(ActingWindow):
    """A coach who manages the floor, or does not; everybody had feedback five days ago, Ana serves Billing unready."""

    def __init__(self, url, theme, qtbot, *roles):
        floor = ActedFloor(url)
        self.place = floor.insert("floor", name="North", promise="We answer.", currency="EUR")
        me = floor.insert("staff", name="Dana", login=login_of(url) or getpass.getuser())
        for role in roles:
            floor.insert("staff_role", staff_id=me, role=role, from_at=1)
        at = floor.database_now() - 5 * DAY
        said = {"state": "agreed", "kind": "praise", "visibility": "agent_coach"}
        for place, agent in enumerate(floor.agents):
            times = {"made_at": at, "shared_at": at, "seen_at": at, "agreed_at": at}
            floor.insert("coaching_note", agent_id=agent, team_id=floor.teams[place % 2], author_id=me, **said, **times)
        module = str(floor.run("SELECT id FROM training_module WHERE code = 'data_protection'")[0][0])
        floor.insert("queue_module", queue_id=floor.queues[0], module_id=module)
        floor.insert("queue_membership", agent_id=floor.agents[0], queue_id=floor.queues[0], since_at=1)
        super().__init__(url, theme, qtbot, floor)
        self.window.workspaces.show("coaching")
        self.page = self.window.workspaces.page("coaching").open_page("due")
        qtbot.waitUntil(lambda: self.page.settled is not None)

    def act(self, words):
        return next(one for one in self.page.menu_actions() if one.text().replace("&", "") == words)

    def rows(self):
        return {name: (why, tip) for name, _, why, _, tip in shown_lines(self.page)}


@pytest.fixture
def settling(sqlite_url, theme, qtbot):
    made = []

    def begin(*roles):
        made.append(Settling(sqlite_url, theme, qtbot, *roles))
        return made[-1]

    yield begin
    for one in made:
        one.end()


def test_a_manager_settles_it_and_the_page_says_so(settling, qtbot):
    here = settling("coach", "manager")
    page, window = here.page, here.window
    assert here.rows()["Ana"][0] == "serves Billing and is not ready for it"
    assert set(here.rows()) == {"Ana"}
    assert "28 for standard" in page.agreed.text()
    here.act("When somebody is due…").trigger()
    dialog = window.escalating.composer.dialog
    assert not dialog.do_button.isEnabled(), "nothing is changed yet"
    dialog.fields["feedback_standard_days"].setValue(4)
    dialog.accept()
    qtbot.waitUntil(lambda: "4 for standard" in page.agreed.text())
    assert here.floor.row("floor", here.place)["feedback_standard_days"] == 4
    qtbot.waitUntil(lambda: len(here.rows()) == 4)
    words, tip = here.rows()["Bo"]
    assert words.startswith("no feedback for 5 day")
    assert "4 day" in tip and "agreed here" in tip
    window.acts.undo_last()
    qtbot.waitUntil(lambda: set(here.rows()) == {"Ana"})


def test_who_is_let_in_is_said_with_the_time(settling, qtbot):
    here = settling("coach")
    floor = here.floor
    until = floor.database_now() + DAY
    floor.insert("readiness_override", agent_id=floor.agents[0], queue_id=floor.queues[0], at=1, until_at=until)
    qtbot.waitUntil(lambda: "let in until" in here.rows()["Ana"][0])
    here.page.which.setCurrentIndex(here.page.which.findData("not_ready"))
    assert here.rows() == {}


def test_a_coach_who_manages_nothing_is_told_why_not(settling):
    act = settling("coach").act("When somebody is due…")
    assert not act.isEnabled()
    assert act.toolTip()


def test_n_begins_a_note_with_the_keyboard_on_what_kind_it_is(settling, qtbot):
    here = settling("coach")
    page, window = here.page, here.window
    page.list.setCurrentIndex(page.model.index(0, 0))
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_N)
    (editor,) = window.noting.editors.values()
    qtbot.waitUntil(editor.isActiveWindow)
    kinds = editor.form.kinds
    assert editor.focusWidget() is kinds["praise"] and kinds["praise"].isChecked()
    QTest.keyClick(kinds["praise"], Qt.Key.Key_Right)
    assert kinds["correction"].isChecked()
    assert editor.form.agent_id() == here.floor.agents[0]
    editor.delete()
