"""Readiness in the real window: who is not ready is refused with what is missing, let in with a reason, signed off."""

import getpass

import pytest

from console.signed_in import login_of
from db.commands.command import Command, Wanted
from tests.console.acting.acting_window import ActingWindow
from tests.db.commands.acted_floor import ActedFloor

DAY = 86_400_000_000


class Learning(ActingWindow):
    """The window of a supervisor who is a coach, too; Billing asks for handling of data."""

    def __init__(self, url, theme, qtbot):
        floor = ActedFloor(url)
        floor.insert("floor", name="North", promise="We answer.", currency="EUR")
        me = floor.insert("staff", name="Dana", login=login_of(url) or getpass.getuser())
        for role in ("supervisor", "coach", "manager"):
            floor.insert("staff_role", staff_id=me, role=role, from_at=1)
        self.module = str(floor.run("SELECT id FROM training_module WHERE code = 'data_protection'")[0][0])
        floor.insert("queue_module", queue_id=floor.queues[0], module_id=self.module)
        super().__init__(url, theme, qtbot, floor)
        self.window.workspaces.show("coaching")
        self.page = self.window.workspaces.page("coaching").open_page("readiness")

    def choose(self, agent):
        self.page.refresh()
        row = [one.id for one in self.page.model.agents].index(agent)
        column = 2 + [one.id for one in self.page.model.modules].index(self.module)
        self.page.table.setCurrentIndex(self.page.model.index(row, column))


@pytest.fixture
def learning(sqlite_url, theme, qtbot):
    made = Learning(sqlite_url, theme, qtbot)
    yield made
    made.end()


def test_who_is_not_ready_is_named_with_what_is_missing_and_let_in(learning, qtbot):
    window, floor = learning.window, learning.floor
    ana = floor.agents[0]
    to = {"queue_id": floor.queues[0], "until_at": floor.database_now() + DAY}
    window.said_acts.send(Command("agent.lend", (Wanted(ana, to),)), str)
    qtbot.waitUntil(lambda: "Missing: Handling" in window.said.words)
    assert window.said.words.startswith("Not ready for Billing: Ana")
    window.said.follow.trigger()
    dialog = window.escalating.composer.dialog
    assert dialog.queue.currentText() == "Billing" and not dialog.do_button.isEnabled()
    dialog.why.setPlainText("Half of Red is ill")
    dialog.accept()
    qtbot.waitUntil(lambda: window.floor.readiness.is_ready(ana, floor.queues[0], window.floor.now_us()))
    window.said_acts.send(Command("agent.lend", (Wanted(ana, to),)), str)
    qtbot.waitUntil(lambda: "Ana serves Billing without: Handling" in learning.page.concerns.text())
    qtbot.waitUntil(lambda: "Half of Red is ill" in learning.page.concerns.text())
    # Among those let in it stands with its reason, and is taken back there.
    page = learning.page
    page.parts.setCurrentWidget(page.beside.overrides)
    assert page.beside.overrides.topLevelItem(0).text(3) == "Half of Red is ill"
    assert page.beside.why_no_taking_back() == ""
    page.beside.take_back()
    qtbot.waitUntil(lambda: "Ana is not ready and on Billing" in page.concerns.text())
    qtbot.waitUntil(lambda: page.beside.overrides.topLevelItem(0).text(0) == "taken back")
    page.parts.setCurrentWidget(page.beside.queues)
    assert page.beside.queues.topLevelItem(0).text(3) == "▲ 1 of them not ready"


def test_hours_are_recorded_and_signed_off_and_the_telephone_is_only_told_of(learning, qtbot):
    window, floor, page = learning.window, learning.floor, learning.page
    bo = floor.agents[1]
    floor.insert("queue_membership", agent_id=bo, queue_id=floor.queues[0], since_at=1)
    qtbot.waitUntil(lambda: "Bo is not ready and on Billing" in page.concerns.text())
    learning.choose(bo)
    assert page.about.text().endswith("was not begun.")
    page._hours()
    dialog = window.escalating.composer.dialog
    dialog.minutes.setValue(60)
    dialog.accept()
    qtbot.waitUntil(lambda: window.floor.readiness.training(bo, learning.module) is not None)
    learning.choose(bo)
    page._sign_off()
    qtbot.waitUntil(lambda: window.floor.readiness.is_ready(bo, floor.queues[0], window.floor.now_us()))
    learning.choose(bo)
    qtbot.waitUntil(lambda: "It holds for 365" in page.about.text())
    assert page.model.data(page.table.currentIndex()).startswith("✓")
    page.queue.setCurrentIndex(1)
    assert [module.name for module in page.model.modules] == ["Handling customers' data"]
    assert page.model.agents[0].id == bo
