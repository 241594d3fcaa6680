"""Coaching on a floor that is alive: what is chosen and where one has scrolled to stays, and states ask for nothing."""

import getpass

import pytest
from PySide6.QtCore import QPoint

from console.signed_in import login_of
from tests.console.acting.acting_window import ActingWindow
from tests.db.commands.acted_floor import ActedFloor

DAY = 86_400_000_000
PAGES = ("due", "notes", "follow_ups", "reviews", "standards", "perception", "patterns")


class Crowded(ActedFloor):
    """Sixty agents of one team who never had feedback, each with a step that is due."""

    def __init__(self, url):
        super().__init__(url)
        self.insert("floor", name="North", promise="We answer.", currency="EUR")
        me = self.insert("staff", name="Kim", login=login_of(url) or getpass.getuser())
        for role in ("coach", "manager"):
            self.insert("staff_role", staff_id=me, role=role, from_at=1)
        now = self.database_now()
        for place in range(60):
            agent = self.insert("agent", team_id=self.teams[0], name=f"Agent {place:02}", state="available")
            whose = {"agent_id": agent, "team_id": self.teams[0], "owner_id": me, "made_at": now - DAY}
            self.insert("coaching_action", **whose, text=f"Step {place:02}", due_at=now + place * DAY)


@pytest.fixture
def coaching(sqlite_url, theme, qtbot):
    made = ActingWindow(sqlite_url, theme, qtbot, Crowded(sqlite_url))
    made.window.resize(1100, 700)
    made.window.workspaces.show("coaching")
    yield made
    made.end()


@pytest.mark.parametrize("name", ["due", "follow_ups"])
def test_what_is_chosen_and_where_the_list_stands_stays_when_it_is_filled_anew(coaching, qtbot, name):
    page = coaching.window.workspaces.page("coaching").open_page(name)
    bar, model = page.list.verticalScrollBar(), page.list.model()
    qtbot.waitUntil(lambda: bar.maximum() > 20)
    page.list.setCurrentIndex(page.list.indexAt(QPoint(5, 110)))
    chosen = page.list.currentIndex().siblingAtColumn(0).data()
    bar.setValue(15)
    filled = []
    model.modelReset.connect(lambda: filled.append(True))
    page.ask()
    qtbot.waitUntil(lambda: bool(filled))
    assert (bar.value(), page.list.currentIndex().siblingAtColumn(0).data()) == (15, chosen)


def test_agents_who_change_their_state_make_no_page_ask(coaching, qtbot):
    window, floor = coaching.window, coaching.floor
    agent = floor.agents[0]
    asked = []
    for name in PAGES:
        page = window.workspaces.page("coaching").open_page(name)
        qtbot.waitUntil(lambda page=page: page._asked > 0)
        page._later.timeout.connect(lambda name=name: asked.append(name))
        floor.run("UPDATE agent SET state = 'on_contact', version = version + 1 WHERE id = :id", id=agent)
        qtbot.waitUntil(lambda: coaching.row("agent", agent).state == "on_contact")
        assert not page._later.isActive(), name
        floor.run("UPDATE agent SET name = :name, version = version + 1 WHERE id = :id", name=f"Ana {name}", id=agent)
        qtbot.waitUntil(lambda name=name: coaching.row("agent", agent).name == f"Ana {name}")
        assert page._later.isActive(), name
        floor.run("UPDATE agent SET state = 'available', version = version + 1 WHERE id = :id", id=agent)
        qtbot.waitUntil(lambda: coaching.row("agent", agent).state == "available")
    assert set(asked) <= set(PAGES)
