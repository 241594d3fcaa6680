"""The coach's home and the agent's page in the real window: why somebody is due, what there is to know, a goal set."""

import getpass

import pytest

from console.signed_in import login_of
from db.queries.coaching_due import coaching_due
from tests.console.acting.acting_window import ActingWindow
from tests.console.coaching.agent.due_lines import choose, shown_lines
from tests.db.commands.acted_floor import ActedFloor

DAY = 86_400_000_000


class Known(ActedFloor):
    """Ana answered a note and has a step that is overdue; Bo is new and was never told anything; Cy was praised today."""

    def __init__(self, url):
        super().__init__(url)
        self.insert("floor", name="North", promise="We answer.", currency="EUR")
        self.me = self.insert("staff", name="Kim", login=login_of(url) or getpass.getuser())
        for role in ("coach", "supervisor"):
            self.insert("staff_role", staff_id=self.me, role=role, from_at=1)
        ana, bo, cy, di = self.agents
        self.at = now = self.database_now()
        self.note(ana, now - 2 * DAY, kind="correction", state="answered", seen_at=now - DAY, answered_at=now - DAY)
        whose = {"agent_id": ana, "team_id": self.teams[0], "made_at": now - 9 * DAY}
        self.insert("coaching_action", **whose, owner_id=self.me, text="Say it back", due_at=now - DAY)
        self.run("UPDATE agent SET level = 'new' WHERE id = :id", id=bo)
        self.note(cy, now - DAY // 2, kind="praise", state="seen", seen_at=now)
        self.note(di, now - 60 * DAY, kind="praise", state="agreed", seen_at=now, agreed_at=now)
        for place in range(3):
            self.note(di, now - 50 * DAY + place, kind="correction", state="seen", seen_at=now)

    def note(self, agent, at, **more):
        given = {"visibility": "agent_coach", "made_at": at, "shared_at": at, "behaviour": "Let her finish"} | more
        team = self.row("agent", agent)["team_id"]
        return self.insert("coaching_note", author_id=self.me, agent_id=agent, team_id=team, **given)


def test_who_is_due_and_why_on_both_engines(database_url):
    floor = Known(database_url)
    with floor.engine.begin() as connection:
        due = {one.agent: [(reason.kind, reason.about) for reason in one.reasons] for one in coaching_due(connection)}
    assert due == {
        "Ana": [("answered", "N-1"), ("follow_up", "A-1")],
        "Bo": [("never", ""), ("no_buddy", "")],
        "Di": [("feedback", "50"), ("praise", "3")],
    }
    floor.engine.dispose()


@pytest.fixture
def coaching(sqlite_url, theme, qtbot):
    made = ActingWindow(sqlite_url, theme, qtbot, Known(sqlite_url))
    yield made
    made.end()


def test_from_due_to_the_agents_page_and_a_goal(coaching, qtbot):
    window, floor = coaching.window, coaching.floor
    window.workspaces.show("coaching")
    workspace = window.workspaces.page("coaching")
    due = workspace.open_page("due")
    qtbot.waitUntil(lambda: len(shown_lines(due)) == 3)
    why = {line[0]: line[2] for line in shown_lines(due)}
    assert why["Ana"].startswith("answered N-1 and waits · follow-up A-1 is overdue")
    choose(due, "Bo")
    due.which.setCurrentIndex(due.which.findData("no_buddy"))
    assert [line[:3] for line in shown_lines(due)] == [("Bo", "Blue", "is new and has no buddy")]
    assert due.chosen_id() == floor.agents[1]
    due.which.setCurrentIndex(due.which.findData("answered"))
    assert due.chosen_id() == "" and not due.row.menu_actions()[0].isEnabled()
    due.which.setCurrentIndex(0)
    choose(due, "Ana")
    assert due.row.menu_actions()[0].isEnabled()
    due._open()
    page = workspace.page("agent")
    qtbot.waitUntil(lambda: page.shown is not None)
    cards = {name: card.lines.text() for name, card in page.cards.items()}
    assert "available for" in cards["now"] and "0 contact" in cards["now"]
    assert cards["feedback"].startswith("The last feedback was 2 day")
    assert "↩ N-1, correction, answered: Let her finish" in cards["feedback"]
    assert cards["steps"].startswith("A-1, overdue since ")
    assert "Next level: senior." in cards["next"]
    page.acts.set_goal()
    dialog = window.escalating.composer.dialog
    dialog.text.setPlainText("Lead a practice round")
    dialog.accept()
    qtbot.waitUntil(lambda: page.cards["goals"].lines.text().startswith("Lead a practice round, until "))
    assert "practice round" not in str(floor.run("SELECT payload FROM command")) + str(
        floor.run("SELECT became FROM command_effect")
    )
    page.acts.reached.click()
    qtbot.waitUntil(lambda: page.cards["goals"].lines.text() == "No goal is set.")


def test_a_goal_is_put_off_and_given_up(coaching, qtbot):
    window, floor = coaching.window, coaching.floor
    floor.insert("agent_goal", agent_id=floor.agents[0], team_id=floor.teams[0], text="Lead a round", made_at=floor.at)
    page = opened(window, floor.agents[0], qtbot)
    assert page.cards["goals"].lines.text() == "Lead a round"
    page.acts.later.click()
    dialog = window.escalating.composer.dialog
    dialog.due.choice.setCurrentIndex(1)
    assert "it had no time before" in dialog.words()
    dialog.accept()
    qtbot.waitUntil(lambda: page.cards["goals"].lines.text().startswith("Lead a round, until "))
    page.acts.given_up.click()
    qtbot.waitUntil(lambda: page.cards["goals"].lines.text() == "No goal is set.")
    assert floor.run("SELECT withdrawn_at FROM agent_goal")[0][0] is not None
    assert not page.acts.given_up.isEnabled()


def test_authority_leads_to_the_agents_grant_and_without_one_to_the_limits(coaching, qtbot):
    window, floor = coaching.window, coaching.floor
    page = opened(window, floor.agents[0], qtbot)
    page.cards["authority"].link.click()
    assert window.workspaces.on == "authority"
    assert window.workspaces.page("authority").tabs.currentWidget().objectName() == "limits"
    kind = str(floor.run("SELECT id FROM authority_kind WHERE measure = 'money'")[0][0])
    grant = floor.insert(
        "authority_grant", kind_id=kind, agent_id=floor.agents[0], team_id=floor.teams[0], per_use=1_000, budget=5_000,
        from_at=1, until_at=floor.at + DAY, granted_at=1, reason="a night",
    )  # fmt: skip
    qtbot.waitUntil(lambda: window.floor.store.row("authority_grant", grant) is not None)
    page = opened(window, floor.agents[0], qtbot)
    page.cards["authority"].link.click()
    grants = window.workspaces.page("authority").tabs.currentWidget()
    assert grants.objectName() == "grants"
    qtbot.waitUntil(lambda: [one.id for one in grants.chosen()] == [grant])


def test_a_contact_worth_hearing_is_opened(coaching, qtbot):
    window, floor = coaching.window, coaching.floor
    page = opened(window, floor.agents[3], qtbot)
    assert not page.cards["hearing"].link.isEnabled()
    at = floor.at - DAY
    floor.contact(0, state="closed", agent_id=floor.agents[3], answered_at=at, closed_at=at + 9)
    page.ask()
    qtbot.waitUntil(lambda: page.cards["hearing"].link.isEnabled())
    page.cards["hearing"].link.click()
    assert (window.workspaces.on, window.selection.current.kind) == ("floor", "contact")


def opened(window, agent_id, qtbot):
    """The page of this agent, with all that is asked for."""
    window.workspaces.show("coaching")
    page = window.workspaces.page("coaching").open_page("agent")
    page.show_agent(agent_id)
    qtbot.waitUntil(lambda: page.shown is not None)
    return page
