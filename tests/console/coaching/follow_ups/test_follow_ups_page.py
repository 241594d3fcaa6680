"""The page of follow-ups in the real window: what waits, done with one key, undone, and the number on the rail."""

import getpass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.coaching.follow_ups.follow_up_words import day_ends_at, found_words, group_of
from console.coaching.waiting_badge import WaitingBadge
from console.signed_in import login_of
from db.metrics.before_and_after import Compared, Measured
from db.queries.before_and_after import BeforeAndAfter
from db.queries.coaching_waiting import Step
from tests.console.acting.acting_window import ActingWindow
from tests.db.commands.acted_floor import ActedFloor, S

DAY = 86_400 * S


class FollowingUp(ActingWindow):
    """The window of a coach with a step that is overdue, one of another coach, and an answer nobody has read."""

    def __init__(self, url, theme, qtbot):
        floor = ActedFloor(url)
        now = floor.database_now()
        self.me = floor.insert("staff", name="Kim", login=login_of(url) or getpass.getuser())
        self.lee = floor.insert("staff", name="Lee", login="lee")
        for person in (self.me, self.lee):
            floor.insert("staff_role", staff_id=person, role="coach", from_at=1)
        whose = {"agent_id": floor.agents[0], "team_id": floor.teams[0], "made_at": 1}
        step = {**whose, "agreed_at": now - 9 * DAY, "measure": "handle_time"}
        self.mine = floor.insert("coaching_action", owner_id=self.me, text="Sum up", due_at=now - DAY, **step)
        floor.insert("coaching_action", owner_id=self.lee, text="Listen", due_at=now + 9 * DAY, **step)
        floor.insert("coaching_note", author_id=self.me, kind="praise", visibility="agent_coach", state="answered",
                     shared_at=now - DAY, seen_at=now, answered_at=now, **whose)  # fmt: skip
        super().__init__(url, theme, qtbot, floor)
        self.window.workspaces.show("coaching")
        self.page = self.window.workspaces.page("coaching").open_page("follow_ups")
        qtbot.waitUntil(lambda: self.page.shown is not None)


@pytest.fixture
def following(sqlite_url, theme, qtbot):
    made = FollowingUp(sqlite_url, theme, qtbot)
    yield made
    made.end()


def test_what_is_overdue_comes_first_and_is_done_with_a_key_and_undone(following, qtbot):
    page, window, floor = following.page, following.window, following.floor
    assert {group: len(rows) for group, rows in page.groups().items() if rows} == {"overdue": 1, "waits": 1}
    assert page.chosen.id == following.mine
    qtbot.waitUntil(lambda: "Cannot tell" in page.found.sentence.text())
    badge = WaitingBadge(window)
    qtbot.waitUntil(lambda: badge.number == 2)
    rail = window.workspaces.rail.widgetForAction(window.workspaces.known[2])
    assert rail.text() == "Coaching 2"
    assert "2" in rail.accessibleName()
    assert "waiting" in rail.accessibleName()
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_D)
    dialog = window.escalating.composer.dialog
    assert not dialog.do_button.isEnabled()
    dialog.text.setPlainText("It comes by itself")
    dialog.accept()
    qtbot.waitUntil(lambda: page.groups()["done"] != [])
    assert floor.row("coaching_action", following.mine)["outcome"] == "It comes by itself"
    qtbot.waitUntil(lambda: badge.number == 1, timeout=5000)
    window.acts.undo_last()
    qtbot.waitUntil(lambda: page.groups()["overdue"] != [])
    page.whose.setCurrentIndex(page.whose.findData("all"))
    assert len(page.groups()["later"]) == 1


def test_a_step_is_written_down_handed_on_put_off_and_withdrawn(following, qtbot):
    page, window, floor = following.page, following.window, following.floor
    act = {action.text().replace("&", ""): action for action in page.menu_actions()}
    act["Write down a step…"].trigger()
    dialog = window.escalating.composer.dialog
    dialog.text.setPlainText("Ask first")
    dialog.accept()
    qtbot.waitUntil(lambda: sum(map(len, page.groups().values())) == 3)
    assert floor.run("SELECT text FROM coaching_action WHERE owner_id = :me ORDER BY made_at DESC", me=following.me)[
        0
    ] == ("Ask first",)
    act["Due again…"].trigger()
    window.escalating.composer.dialog.accept()
    qtbot.waitUntil(lambda: page.groups()["overdue"] == [])
    for item in page.list.findItems("Sum up", Qt.MatchFlag.MatchRecursive):
        page.list.setCurrentItem(item)
    act["Hand on…"].trigger()
    dialog = window.escalating.composer.dialog
    dialog.people.choose(following.lee)
    dialog.accept()
    qtbot.waitUntil(lambda: floor.row("coaching_action", following.mine)["owner_id"] == following.lee)
    qtbot.waitUntil(lambda: sum(map(len, page.groups().values())) == 2)
    answer = next(one for one in page.groups()["waits"])
    for item in page.list.findItems("N-", Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchContains):
        page.list.setCurrentItem(item)
    assert page.chosen == answer
    act["Go there"].trigger()
    assert window.workspaces.page("coaching").tabs.currentWidget().objectName() == "notes"


def test_sentences_claim_nothing_and_days_end_at_midnight():
    one = Measured(40, 300.0, 280.0, 320.0)
    found = Compared("better", one, one, one, one, 9, -40.0, -70.0, -10.0)
    words = found_words(BeforeAndAfter("a", "handle_time", "", 1, 2, 3, False, found), "Ana")
    assert words.startswith("Better: Ana is −0:40")
    assert "does not say why" in words
    assert "lets nobody look back" in found_words(BeforeAndAfter("a", "rating", "too_long_ago"), "Ana")
    now = 1_795_738_895 * S
    ends = day_ends_at(now)
    assert now < ends <= now + DAY + 3600 * S
    step = Step(
        "a", "b", "Ana", "t", None, None, None, "x", "none", None, "agent_line", 1, 1, ends - 1, None, None, None, "t"
    )
    assert group_of(step, now) == "today"
    assert group_of(step, ends) == "overdue"
