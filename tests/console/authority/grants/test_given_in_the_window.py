"""Authority given in the real window, over a real database: filled in, refused in place, given, seen, taken back."""

import getpass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.authority.grants import grant_words as words_of
from console.incidents.declare_dialog import DeclareDialog
from console.signed_in import login_of
from tests.console.acting.acting_window import ActingWindow
from tests.db.commands.acted_floor import ActedFloor

HOUR = 3600 * 1_000_000


class Giving(ActingWindow):
    """The window of a supervisor who may approve refunds up to 100.00 at once and 500.00 in all, above 200.00 by two."""

    def __init__(self, url, theme, qtbot):
        floor = ActedFloor(url)
        floor.insert("floor", name="North", promise="We answer.", currency="EUR")
        self.me = floor.insert("staff", name="Dana", login=login_of(url) or getpass.getuser())
        floor.insert("staff_role", staff_id=self.me, role="supervisor", from_at=1)
        self.kinds = dict(floor.run("SELECT code, id FROM authority_kind"))
        self.refund = str(self.kinds["refund"])
        limit = {"kind_id": self.refund, "level": "supervisor", "from_at": 1, "set_at": 1}
        floor.insert("authority_limit", per_use=10000, per_agent=50000, **limit)
        floor.run("UPDATE authority_kind SET second_above = 20000 WHERE code = 'refund'")
        self.contact = floor.contact(0, state="on_contact", agent_id=floor.agents[0])
        self.refuse(floor, 8000)
        super().__init__(url, theme, qtbot, floor)
        self.qtbot = qtbot
        self.tables = {panel.model.spec.table: panel for panel in self.window.tables()}

    def refuse(self, floor, amount):
        """Ana wanted to refund more than is left to her."""
        now = floor.database_now()
        floor.insert(
            "authority_use", kind_id=self.refund, agent_id=floor.agents[0], contact_id=self.contact, amount=amount,
            queue_id=floor.queues[0], team_id=floor.teams[0], currency="EUR", state="refused", at=now,
            refusal="nothing_granted", over_by=amount,
        )  # fmt: skip

    @property
    def dialog(self):
        return self.window.escalating.composer.dialog

    def press(self, table, row_id, key):
        """A key on a row of a table; then the dialog has read what it needs."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        panel = self.tables[table]
        self.qtbot.waitUntil(lambda: panel.model.place_of(row_id) >= 0)
        panel.give_keyboard()
        panel.table.select_id(row_id)
        QTest.keyClick(panel.table, key)
        assert self.dialog is not None, self.window.statusBar().currentMessage()
        self.qtbot.waitUntil(lambda: self.dialog.giving is not None)

    def grants(self):
        return self.floor.run("SELECT * FROM authority_grant ORDER BY number")


@pytest.fixture
def giving(sqlite_url, theme, qtbot):
    made = Giving(sqlite_url, theme, qtbot)
    yield made
    made.end()


def test_two_keys_authorise_what_was_refused(giving):
    giving.press("contact", giving.contact, Qt.Key.Key_G)
    dialog = giving.dialog
    assert (dialog.fields.at_once.text(), dialog.fields.in_all.text()) == ("80.00", "80.00")
    assert dialog.reason.text() == "Ana was refused: Refund 80.00 EUR"
    assert "up to 100.00" in dialog.fields.at_once_note.text()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    giving.qtbot.waitUntil(lambda: len(giving.grants()) == 1)
    row = giving.grants()[0]
    assert (row.contact_id, row.per_use, row.budget, row.state) == (giving.contact, 8000, 8000, "active")
    giving.qtbot.waitUntil(lambda: "80.00 EUR at once" in giving.window.said.words)
    giving.window.said.undo.trigger()
    giving.qtbot.waitUntil(lambda: giving.grants()[0].revoked_at is not None)


def test_a_grant_says_before_what_stops_it_and_keeps_what_was_typed(giving):
    giving.press("agent", giving.floor.agents[1], Qt.Key.Key_G)
    dialog = giving.dialog
    dialog.fields.at_once.setFocus()
    QTest.keyClicks(dialog.fields.at_once, "120")
    assert "more at once than you may approve" in dialog.outcome.text()
    assert not dialog.do_button.isEnabled()
    dialog.fields.at_once.selectAll()
    QTest.keyClicks(dialog.fields.at_once, "50")
    assert dialog.fields.in_all.text() == "250.00"
    assert "why in a few words" in dialog.outcome.text()
    dialog.reason.setText("Storm week")
    assert "Above 200.00 EUR a second person approves" in dialog.outcome.text()
    dialog.reject()
    giving.press("agent", giving.floor.agents[1], Qt.Key.Key_G)
    dialog = giving.dialog
    assert (dialog.fields.at_once.text(), dialog.reason.text()) == ("50", "Storm week")
    dialog.to.setCurrentIndex(1)
    giving.qtbot.waitUntil(lambda: dialog.do_button.isEnabled())
    dialog.accept()
    giving.qtbot.waitUntil(lambda: len(giving.grants()) == 1)
    row = giving.grants()[0]
    assert (row.team_id, row.agent_id, row.state) == (giving.floor.teams[1], None, "waiting")
    assert (row.per_use, row.budget, row.reason) == (5000, 25000, "Storm week")


def test_bars_follow_what_is_used_elsewhere_and_acts_are_taken_back(giving):
    now = giving.floor.database_now()
    eve = giving.floor.insert("staff", name="Eve", login="eve")
    times = {"granted_at": now, "from_at": now, "until_at": now + HOUR, "granted_by_id": eve}
    of_ana = {"kind_id": giving.refund, "agent_id": giving.floor.agents[0], "team_id": giving.floor.teams[0]}
    mine = giving.floor.insert("authority_grant", per_use=5000, budget=10000, spent=1000, **of_ana, **times)
    waits = giving.floor.insert("authority_grant", per_use=5000, budget=30000, state="waiting", **of_ana, **times)
    giving.window.workspaces.show("authority")
    page = giving.window.workspaces.page("authority").open_page("grants")
    page.go_to(mine)
    giving.qtbot.waitUntil(lambda: page.chosen() != [])
    assert words_of.stage(page.chosen()[0], now) == "active"
    giving.floor.run("UPDATE authority_grant SET spent = 9000 WHERE id = :id", id=mine)
    giving.qtbot.waitUntil(lambda: "10.00 left of 100.00 EUR" in page.tree.currentItem().toolTip(0))
    assert "nearly used up" in page.tree.currentItem().toolTip(0)
    QTest.keyClick(page.tree, Qt.Key.Key_Return)
    dialog = giving.dialog
    giving.qtbot.waitUntil(lambda: dialog.giving is not None)
    dialog.fields.in_all.setText("80")
    dialog.look()
    assert "More than that is used already" in dialog.outcome.text()
    dialog.fields.in_all.setText("150")
    dialog.accept()
    giving.qtbot.waitUntil(lambda: giving.floor.row("authority_grant", mine)["budget"] == 15000)
    giving.qtbot.waitUntil(lambda: page.chosen()[0].budget == 15000)
    page.go_to(waits)
    giving.window.activateWindow()
    giving.qtbot.waitUntil(giving.window.isActiveWindow)
    giving.qtbot.waitUntil(page.tree.hasFocus)
    QTest.keyClick(page.tree, Qt.Key.Key_A)
    giving.qtbot.waitUntil(lambda: giving.floor.row("authority_grant", waits)["approved_by_id"] == giving.me)
    giving.qtbot.waitUntil(lambda: page.chosen()[0].state == "active")
    QTest.keyClick(page.tree, Qt.Key.Key_Delete)
    giving.qtbot.waitUntil(lambda: giving.floor.row("authority_grant", waits)["revoked_at"] is not None)
    giving.qtbot.waitUntil(lambda: "revoked" in giving.window.said.words)
    giving.window.said.undo.trigger()
    giving.qtbot.waitUntil(lambda: giving.floor.row("authority_grant", waits)["revoked_at"] is None)


def test_an_incident_is_declared_with_an_emergency_grant_and_its_band_tells_what_is_left(giving):
    window, floor = giving.window, giving.floor
    window.queues.table.select_id(floor.queues[0])
    window.incidents.declare()
    dialog = next(one for one in window.findChildren(DeclareDialog) if one.isVisible())
    dialog.cause.setText("Cards fail")
    dialog.emergency.box.setChecked(True)
    giving.qtbot.waitUntil(lambda: "Say how much" in dialog.outcome.text())
    dialog.emergency.fields.at_once.setFocus()
    QTest.keyClicks(dialog.emergency.fields.at_once, "30")
    giving.qtbot.waitUntil(dialog.do_button.isEnabled)
    assert "30.00 EUR at once, 150.00 EUR in all" in dialog.outcome.text()
    dialog.accept()
    giving.qtbot.waitUntil(lambda: len(giving.grants()) == 1)
    row = giving.grants()[0]
    assert (row.incident_id is not None, row.per_use, row.budget, row.reason) == (True, 3000, 15000, "Cards fail")

    def where():
        return "".join(line.where.text for line in window.incidents.band.lines.values())

    giving.qtbot.waitUntil(lambda: window.incidents.band is not None and "150.00 left of 150.00 EUR" in where())
    floor.run("UPDATE authority_grant SET spent = 6000 WHERE incident_id IS NOT NULL")
    giving.qtbot.waitUntil(lambda: "90.00 left of 150.00 EUR" in where())
    window.said.undo.trigger()
    giving.qtbot.waitUntil(lambda: giving.grants()[0].revoked_at is not None)
