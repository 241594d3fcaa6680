"""Patterns in the real window: found, told to the agent with the contacts, listened to; nothing of it in the record."""

import getpass

import pytest
from PySide6.QtWidgets import QMenu

from console.selection import Selected
from console.signed_in import login_of
from tests.console.acting.acting_window import ActingWindow
from tests.db.commands.acted_floor import ActedFloor

DAY = 86_400_000_000


class Passing(ActedFloor):
    """Most of Ana's contacts escalate, of colleagues' none."""

    def __init__(self, url):
        super().__init__(url)
        self.insert("floor", name="North", promise="We answer.", currency="EUR")
        me = self.insert("staff", name="Kim", login=login_of(url) or getpass.getuser())
        self.insert("staff_role", staff_id=me, role="coach", from_at=1)
        now = self.database_now()
        for place in range(96):
            at = now - 10 * DAY + place * 3_600_000_000
            agent = self.agents[place % 4]
            contact = self.contact(0, state="closed", agent_id=agent, answered_at=at, closed_at=at + 9)
            if agent == self.agents[0] and place % 3:
                raised = {"queue_id": self.queues[0], "reason": "other", "raised_at": at + 5, "due_at": at + 6}
                self.insert("escalation", contact_id=contact, **raised)


@pytest.fixture
def coaching(sqlite_url, theme, qtbot):
    made = ActingWindow(sqlite_url, theme, qtbot, Passing(sqlite_url))
    yield made
    made.end()


def test_an_invitation_is_told_and_listened_to(coaching, qtbot):
    window, floor = coaching.window, coaching.floor
    window.workspaces.show("coaching")
    page = window.workspaces.page("coaching").open_page("patterns")
    qtbot.waitUntil(lambda: len(page.found) == 1)
    page.list.setCurrentItem(page.list.topLevelItem(0))
    assert page.list.topLevelItem(0).text(0) == "Ana"
    assert page._why_not_listened().startswith("Invite first")
    page._invite()
    qtbot.waitUntil(lambda: len(page.flags) == 1)
    assert page.found == []
    (flag,) = page.flags
    assert (flag.pattern, flag.among, len(flag.contacts)) == ("escalations", 24, 12)
    assert flag.lapses_at - flag.raised_at == 90 * DAY
    assert "escalations" not in str(floor.run("SELECT payload FROM command"))
    page.list.setCurrentItem(page.list.topLevelItem(0))
    page._listened()
    qtbot.waitUntil(lambda: page.flags[0].listened_by == "Kim")


def test_a_named_contact_is_opened_before_and_after_the_invitation(coaching, qtbot):
    window = coaching.window
    window.workspaces.show("coaching")
    page = window.workspaces.page("coaching").open_page("patterns")
    qtbot.waitUntil(lambda: len(page.found) == 1)
    assert not page.hear.isEnabled()
    page.list.setCurrentItem(page.list.topLevelItem(0))
    before = page._named()
    assert len(before) == 12 and all(words.startswith("C-") for _, words in before) and page.hear.isEnabled()
    page._invite()
    qtbot.waitUntil(lambda: len(page.flags) == 1)
    assert page.chosen_flag() == page.flags[0], "what was found is chosen still when it is an invitation"
    assert sorted(page._named()) == sorted(before)
    page.hear.click()
    menu = page.hear.findChild(QMenu)
    menu.actions()[0].trigger()
    assert (window.workspaces.on, window.selection.current) == ("floor", Selected("contact", page._named()[0][0]))
