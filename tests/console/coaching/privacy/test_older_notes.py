"""Older notes of another team in the real window on a server: how many are hidden, a reason is recorded, they are shown."""

import pytest
from PySide6.QtWidgets import QWidget

from console.coaching.privacy.older_notes import OlderNotes
from console.coaching.privacy.reason_to_read_dialog import ReasonToReadDialog
from tests.console.acting.acting_window import ActingWindow
from tests.db.changes.floor_writer import PlainSql
from tests.db.commands.acted_floor import ActedFloor
from tests.db.security.people_floor import SignedIn

SECRET = "Xqzvsaid"


class Moved:
    """Ana was coached in one team and is in another now, whose coach opens the window."""

    def __init__(self, url, theme, qtbot):
        self.people = SignedIn(url)
        floor = ActedFloor(url)
        floor.insert("floor", name="North", promise="We answer.", currency="EUR")
        self.team = floor.insert("team", site_id=floor.row("team", floor.teams[0])["site_id"], name="Other")
        self.agent = floor.agents[0]
        for _ in range(3):
            floor.insert("coaching_note", agent_id=self.agent, team_id=floor.teams[0], kind="praise", behaviour=SECRET,
                         visibility="agent_coach", made_at=1, shared_at=1)  # fmt: skip
        floor.run("UPDATE agent SET team_id = :team WHERE id = :id", team=self.team, id=self.agent)
        signed_in = self.people.person("lee", "coach", team=self.team)
        self.lee = PlainSql(signed_in)
        self.window = ActingWindow(signed_in, theme, qtbot, floor)

    def end(self):
        self.window.end()
        self.lee.close()
        self.people.end()


@pytest.fixture
def moved(postgres_url, theme, qtbot):
    made = Moved(postgres_url, theme, qtbot)
    yield made
    made.end()


def test_a_reason_is_recorded_and_opens_the_older_notes(moved, qtbot):
    window = moved.window.window
    parent = QWidget()
    qtbot.addWidget(parent)
    line = OlderNotes(window, parent)
    parent.show()
    line.about(moved.agent)
    qtbot.waitUntil(line.isVisible)
    assert "3" in line.label.text()
    assert moved.lee.run("SELECT count(*) FROM coaching_note") == [(0,)]
    line.button.click()
    (dialog,) = [one for one in window.findChildren(ReasonToReadDialog) if one.isVisible()]
    assert not dialog.do_button.isEnabled()
    dialog.why.setPlainText(SECRET)
    dialog.do_button.click()
    qtbot.waitUntil(lambda: moved.lee.run("SELECT count(*) FROM coaching_note") == [(3,)], timeout=10_000)
    told = moved.people.owner.run("SELECT basis, reason FROM coaching_consent")
    assert told == [("reason", SECRET)]
    assert SECRET not in str(moved.people.owner.run("SELECT payload, reason FROM command"))
    assert SECRET not in str(moved.people.owner.run("SELECT was, became FROM command_effect"))
    line.about(moved.agent)
    qtbot.waitUntil(lambda: not line.isVisible())
