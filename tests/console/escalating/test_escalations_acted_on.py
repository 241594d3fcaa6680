"""Escalations acted on in the real window, over a real database: composed, said, shown by the feed, taken back."""

import getpass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.link_state import LinkState
from console.signed_in import login_of
from tests.console.acting.acting_window import ActingWindow
from tests.db.commands.acted_floor import ActedFloor

SHIFT = Qt.KeyboardModifier.ShiftModifier
HOUR = 3600 * 1_000_000


class Escalated(ActingWindow):
    """The window of a supervisor who stands in the list of people, on shift, with a colleague who is there as well."""

    def __init__(self, url, theme, qtbot):
        floor = ActedFloor(url)
        self.me = floor.insert("staff", name="Dana", login=login_of(url) or getpass.getuser())
        self.eve = floor.insert("staff", name="Eve", login="eve")
        self.far = floor.insert("staff", name="Ada", login="ada")
        floor.run("UPDATE queue SET duty_supervisor_id = :me", me=self.me)
        now = floor.database_now()
        for person in (self.me, self.eve, self.far):
            floor.insert("staff_role", staff_id=person, role="supervisor", from_at=1)
        for person in (self.me, self.eve):
            floor.insert("staff_presence", staff_id=person, on_shift=1, since_at=now - HOUR, until_at=now + HOUR)
        self.contact = floor.contact(0)
        super().__init__(url, theme, qtbot, floor)
        self.qtbot = qtbot
        self.tables = {panel.model.spec.table: panel for panel in self.window.tables()}
        #: All that was said: something else may be said a moment later.
        self.heard = []
        self.window.said.changed.connect(self.hear)

    @property
    def composer(self):
        return self.window.escalating.composer

    @property
    def dialog(self):
        return self.composer.dialog

    def hear(self):
        self.heard.append(self.window.said.words)

    def press(self, table, row_id, key, modifier=Qt.KeyboardModifier.NoModifier):
        """A key on a row of a table."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        panel = self.tables[table]
        self.qtbot.waitUntil(lambda: panel.model.place_of(row_id) >= 0)
        panel.give_keyboard()
        panel.table.select_id(row_id)
        QTest.keyClick(panel.table, key, modifier)

    def raise_one(self, **values):
        """An escalation that another program wrote."""
        now = self.window.floor.now_us()
        given = {"reason": "complaint", "raised_at": now - HOUR, "due_at": now + HOUR} | values
        return self.floor.insert("escalation", queue_id=self.floor.queues[0], contact_id=self.contact, **given)

    def wait(self, words):
        """Until this was said."""
        self.qtbot.waitUntil(lambda: any(words in said for said in self.heard), timeout=8_000)

    def stored(self, row_id):
        return self.floor.row("escalation", row_id)


@pytest.fixture
def acting(sqlite_url, theme, qtbot):
    made = Escalated(sqlite_url, theme, qtbot)
    yield made
    made.end()


@pytest.fixture
def acting_on_both(database_url, theme, qtbot):
    made = Escalated(database_url, theme, qtbot)
    yield made
    made.end()


def test_an_escalation_from_the_contact_to_its_end_and_back(acting_on_both, qtbot):
    acting = acting_on_both
    acting.press("contact", acting.contact, Qt.Key.Key_E)
    dialog = acting.dialog
    dialog.reason.setCurrentIndex(dialog.reason.findData("blocked_by_limit"))
    dialog.amount.setText("49.90")
    dialog.currency.setCurrentText("EUR")
    dialog.note.setPlainText("Wants the fee back.")
    assert "Dana has it, on shift and signed in." in dialog.outcome.text()
    dialog.accept()
    acting.wait(" escalated.")
    (raised,) = acting.floor.run("SELECT id, due_at - raised_at, amount_minor, owner_id FROM escalation")
    row_id = str(raised[0])
    assert raised[1:] == (900 * 1_000_000, 4990, raised[3]) and str(raised[3]) == acting.me
    acting.press("escalation", row_id, Qt.Key.Key_I)
    acting.wait("You have 1 ")
    # Until the window has heard of it, it would promise on what it saw before, and be refused.
    qtbot.waitUntil(lambda: acting.row("escalation", row_id).taken_at is not None)
    acting.press("escalation", row_id, Qt.Key.Key_O)
    acting.dialog.accept()
    acting.wait(" promised for ")
    qtbot.waitUntil(lambda: acting.row("escalation", row_id).promised_at is not None)
    acting.press("escalation", row_id, Qt.Key.Key_H)
    assert [row.name for row in acting.dialog.people._all] == ["Eve", "Ada"]
    acting.dialog.people.choose(acting.eve)
    assert acting.dialog.do_button.isEnabled() is False
    acting.dialog.note.setPlainText("She speaks Dutch.")
    acting.dialog.accept()
    acting.wait(" handed on to Eve.")
    qtbot.waitUntil(lambda: acting.row("escalation", row_id).owner_id == acting.eve)
    resolve_with_a_follow_up(acting, row_id)


def resolve_with_a_follow_up(acting, row_id):
    """Resolved with something left to do: two commands, undone together; done, and the escalation brought back."""
    acting.press("escalation", row_id, Qt.Key.Key_R)
    dialog = acting.dialog
    dialog.note.setPlainText("Refunded.")
    assert "Choose the cause" in dialog.outcome.text()
    dialog.cause.setCurrentIndex(dialog.cause.findData("authority"))
    dialog.follows.setChecked(True)
    dialog.later.setPlainText("Send the letter.")
    dialog.accept()
    acting.wait("Escalation resolved;")
    panel = acting.tables["customer_follow_up"]
    acting.qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    acting.qtbot.waitUntil(lambda: panel.model.cell(0, 1).text == "Send the letter.")
    acting.window.said.undo.trigger()
    acting.wait("Undone: 2 things stand as before.")
    acting.qtbot.waitUntil(lambda: panel.model.rowCount() == 0)
    assert acting.stored(row_id)["state"] == "promised"


def test_what_is_typed_stays_when_it_is_closed_refused_or_the_link_is_lost(acting, qtbot):
    row_id = acting.raise_one()
    acting.press("escalation", row_id, Qt.Key.Key_R)
    acting.dialog.note.setPlainText("Called the customer")
    acting.dialog.activateWindow()
    qtbot.waitUntil(acting.dialog.isActiveWindow)
    QTest.keyClick(acting.dialog.note, Qt.Key.Key_Escape)
    assert acting.dialog is None
    acting.press("escalation", row_id, Qt.Key.Key_R)
    dialog = acting.dialog
    assert dialog.note.toPlainText() == "Called the customer"
    dialog.cause.setCurrentIndex(0)
    assert dialog.do_button.isEnabled()
    acting.window.acts.take_link_state(LinkState("lost", "away", 0.0))
    dialog.look()
    assert "database is away" in dialog.outcome.text() and not dialog.do_button.isEnabled()
    acting.window.acts.take_link_state(LinkState("live", "", 0.0))
    # The feed is held back: this console has not seen yet what the other did.
    acting.link.batch_arrived.disconnect(acting.window.take_batch)
    acting.floor.run("UPDATE escalation SET owner_id = :eve WHERE id = :id", eve=acting.eve, id=row_id)
    dialog.accept()
    qtbot.waitUntil(lambda: acting.dialog is not None)
    assert acting.dialog.note.toPlainText() == "Called the customer"
    qtbot.waitUntil(lambda: "Another program changed escalation 1 at" in acting.dialog.outcome.text())
    assert "; Eve has it." in acting.dialog.outcome.text()
    acting.dialog.note.setPlainText("Called the customer again")
    assert acting.dialog.do_button.isEnabled()


@pytest.fixture
def second(acting, theme, qtbot):
    made = ActingWindow(str(acting.floor.engine.url), theme, qtbot, acting.floor)
    yield made
    assert made.link.stop() and made.questions.stop()


def test_of_two_consoles_that_take_at_once_the_second_is_told_who_has_it(acting, second, qtbot):
    row_id = acting.raise_one(owner_id=acting.eve)
    consoles = (acting, second)
    for console in consoles:
        qtbot.waitUntil(lambda console=console: console.row("escalation", row_id) is not None)
        # Neither has seen yet what the other did.
        console.link.batch_arrived.disconnect(console.window.take_batch)
    heard = {console: [] for console in consoles}
    for console in consoles:
        said = console.window.said
        said.changed.connect(lambda said=said, told=heard[console]: told.append(said.words))
    for console in consoles:
        console.window.escalating.escalations.take([row_id])

    def told():
        return [console for console in consoles if any("took escalation 1 at" in words for words in heard[console])]

    qtbot.waitUntil(lambda: len(told()) == 1, timeout=8_000)
    (late,) = told()
    assert any(words.startswith("Not done: Dana took escalation 1 at") for words in heard[late])
    (first,) = (console for console in consoles if console is not late)
    assert any("You have" in words for words in heard[first])
    late.window.said.follow.trigger()
    assert (late.window.detail.chosen.thing.kind, late.window.detail.chosen.thing.id) == ("escalation", row_id)


def test_it_comes_back_and_what_is_left_to_do_is_done_or_put_off(acting, qtbot):
    now = acting.window.floor.now_us()
    row_id = acting.raise_one(state="resolved", resolved_at=now, cause="skill", owner_id=acting.eve)
    owed = acting.floor.insert(
        "customer_follow_up", escalation_id=row_id, queue_id=acting.floor.queues[0], contact_id=acting.contact,
        owner_id=acting.eve, text="Write to her", made_at=now, due_at=now - HOUR,
    )  # fmt: skip
    acting.press("customer_follow_up", owed, Qt.Key.Key_D, SHIFT)
    acting.dialog.why.setText("She is away")
    acting.dialog.accept()
    acting.wait(" now.")
    qtbot.waitUntil(lambda: acting.row("customer_follow_up", owed).due_at > now)
    acting.press("customer_follow_up", owed, Qt.Key.Key_F)
    acting.wait(" done for customers.")
    qtbot.waitUntil(lambda: acting.tables["customer_follow_up"].model.rowCount() == 0)
    acting.window.said.undo.trigger()
    qtbot.waitUntil(lambda: acting.tables["customer_follow_up"].model.rowCount() == 1)
    acting.press("customer_follow_up", owed, Qt.Key.Key_Return)
    assert (acting.window.detail.chosen.thing.kind, acting.window.detail.chosen.thing.id) == ("escalation", row_id)
    acting.press("contact", acting.contact, Qt.Key.Key_E, SHIFT)
    acting.dialog.note.setPlainText("The fee was taken again")
    assert acting.dialog.outcome.text().startswith("It goes back to Eve, due ")
    acting.dialog.accept()
    acting.wait(" brought back.")
    assert acting.stored(row_id)["state"] == "returned"
