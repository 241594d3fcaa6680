"""Agents lent, asked back, asked into states and signed out from the real window, over a real database."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.acting.detail_acts import DetailActs
from console.acting.rights import Rights
from console.models.agents import agent_table
from console.selection import Selected
from tests.console.acting.acting_window import ActingWindow

SECOND = 1_000_000
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def acting(database_url, theme, qtbot):
    made = ActingWindow(database_url, theme, qtbot)
    yield made
    made.end()


def choose(acting, *names):
    """Put the keyboard into the table of agents and select these."""
    panel = acting.window.agents
    # A dialog that was closed takes a moment to give the keyboard back.
    acting.window.activateWindow()
    QApplication.processEvents()
    panel.give_keyboard()
    panel.table.clearSelection()
    chosen = panel.table.selectionModel()
    for name in names:
        place = panel.model.place_of(agent(acting, name).id)
        index = panel.model.index(place, 0)
        chosen.select(index, chosen.SelectionFlag.Select | chosen.SelectionFlag.Rows)
        chosen.setCurrentIndex(index, chosen.SelectionFlag.NoUpdate)
    return panel.table


def agent(acting, name):
    return next(row for row in acting.window.floor.store.rows("agent").values() if row.name == name)


def opened(kind):
    found = [
        widget for widget in QApplication.topLevelWidgets() if type(widget).__name__ == kind and widget.isVisible()
    ]
    assert found, f"no {kind} is open"
    return found[-1]


def said(acting):
    return acting.window.statusBar().currentMessage()


def cell(acting, name, column):
    spec = agent_table()
    return spec.columns[spec.column(column)].cell(
        agent(acting, name), acting.window.floor, acting.window.floor.now_us()
    )


def loans(acting):
    return [row for row in acting.window.floor.store.rows("queue_membership").values() if row.source == "lent"]


def choose_queue(dialog, name):
    (item,) = dialog.queues.findItems(name, Qt.MatchFlag.MatchStartsWith)
    dialog.queues.setCurrentItem(item)


def test_several_agents_are_lent_by_one_key_shown_asked_back_and_all_is_undone(acting, qtbot):
    QTest.keyClick(choose(acting, "Ana", "Cy"), Qt.Key.Key_L)
    dialog = opened("LendDialog")
    choose_queue(dialog, "Tech")
    assert "leave Tech by themselves" in dialog.outcome.text()
    dialog.do_button.click()
    qtbot.waitUntil(lambda: len(loans(acting)) == 2)
    assert cell(acting, "Ana", "queues").text.startswith("lent to Tech until ")
    assert acting.window.floor.tallies.agents(acting.floor.queues[1]).by_state == {"available": 2}
    acting.window.selection.choose(Selected("queue", acting.floor.queues[1]))
    facts = {fact.title: fact.cell.text for fact in acting.window.detail.facts.facts}
    assert facts["Lent here"].startswith(("Ana until", "Cy until"))
    qtbot.waitUntil(lambda: "2 agent" in acting.window.said.words)
    QTest.keyClick(choose(acting, "Ana"), Qt.Key.Key_L, SHIFT)
    qtbot.waitUntil(lambda: len(loans(acting)) == 1)
    qtbot.waitUntil(lambda: "ended" in acting.window.said.words)
    acting.window.said.undo.trigger()
    qtbot.waitUntil(lambda: len(loans(acting)) == 2)
    acting.window.said.undo.trigger()
    qtbot.waitUntil(lambda: not loans(acting))


def test_a_loan_ends_on_screen_at_its_second_and_every_panel_is_told(acting, qtbot):
    until = time.time_ns() // 1_000 + 3 * SECOND
    acting.window.agent_acts.lend(acting.floor.queues[1], {acting.floor.agents[0]: until})
    qtbot.waitUntil(lambda: len(loans(acting)) == 1)
    told = []
    take = acting.window.agents.take
    acting.window.agents.take = lambda touched: (told.append(touched.of("queue_membership")), take(touched))
    loan = loans(acting)[0].id
    acting.window.selection.choose(Selected("queue", acting.floor.queues[1]))
    acting.window.detail.settle()
    assert any(fact.title == "Lent here" for fact in acting.window.detail.facts.facts)
    qtbot.waitUntil(lambda: not loans(acting), timeout=8_000)
    assert abs(acting.window.floor.now_us() - until) < 1.5 * SECOND
    assert frozenset({loan}) in told
    assert acting.window.floor.tallies.agents(acting.floor.queues[1]).by_state == {}
    qtbot.waitUntil(lambda: all(fact.title != "Lent here" for fact in acting.window.detail.facts.facts))


def test_the_end_of_the_shift_is_offered_where_a_plan_exists_and_is_each_ones_own(acting, qtbot):
    now = time.time_ns() // 1_000
    ends = {name: now + hours * 3600 * SECOND for name, hours in (("Ana", 2), ("Cy", 3))}
    for name, end in ends.items():
        acting.floor.insert(
            "shift_activity", agent_id=agent(acting, name).id, activity="shift", starts_at=now - SECOND, ends_at=end
        )
    qtbot.waitUntil(lambda: len(acting.window.floor.store.rows("shift_activity")) == 2)
    QTest.keyClick(choose(acting, "Bo"), Qt.Key.Key_L)
    assert opened("LendDialog").until.findData("shift") < 0
    opened("LendDialog").reject()
    QTest.keyClick(choose(acting, "Ana", "Cy"), Qt.Key.Key_L)
    dialog = opened("LendDialog")
    dialog.until.setCurrentIndex(dialog.until.findData("shift"))
    choose_queue(dialog, "Calls")
    dialog.do_button.click()
    qtbot.waitUntil(lambda: len(loans(acting)) == 2)
    assert {loan.until_at for loan in loans(acting)} == set(ends.values())


def test_who_is_in_a_queue_already_is_not_lent_there_and_the_dialog_says_so(acting, qtbot):
    acting.floor.insert(
        "queue_membership",
        queue_id=acting.floor.queues[1],
        agent_id=acting.floor.agents[0],
        source="configured",
        since_at=1,
    )
    qtbot.waitUntil(lambda: len(acting.window.floor.store.rows("queue_membership")) == 1)
    QTest.keyClick(choose(acting, "Ana"), Qt.Key.Key_L)
    dialog = opened("LendDialog")
    assert dialog.queues.item(dialog.queues.count() - 1).text() == "Tech: in it already"
    choose_queue(dialog, "Tech")
    assert not dialog.do_button.isEnabled() and "in Tech already" in dialog.outcome.text()
    dialog.reject()


def test_the_queue_most_people_short_that_they_are_fit_for_stands_first(acting, qtbot):
    skill = acting.floor.insert("skill", name="Refunds")
    acting.floor.insert("queue_skill", queue_id=acting.floor.queues[0], skill_id=skill, level=2)
    acting.floor.contact(1)
    qtbot.waitUntil(lambda: all(acting.window.floor.store.rows(table) for table in ("contact", "queue_skill")))
    QTest.keyClick(choose(acting, "Ana"), Qt.Key.Key_L)
    dialog = opened("LendDialog")
    names = [dialog.queues.item(place).text().split(":")[0] for place in range(3)]
    assert names == ["Tech", "Calls", "Billing"]
    choose_queue(dialog, "Billing")
    assert "without a skill" in dialog.outcome.text()
    dialog.reject()


def test_an_agent_who_has_just_left_is_not_lent_and_the_others_are(acting, qtbot):
    QTest.keyClick(choose(acting, "Ana", "Bo"), Qt.Key.Key_L)
    dialog = opened("LendDialog")
    choose_queue(dialog, "Tech")
    acting.link.batch_arrived.disconnect(acting.window.take_batch)
    acting.floor.run("UPDATE agent SET state = 'offline' WHERE name = 'Ana'")
    dialog.do_button.click()
    qtbot.waitUntil(lambda: "not signed in" in acting.window.said.words)
    (loan,) = acting.floor.run("SELECT agent_id FROM queue_membership")
    assert str(loan.agent_id) == acting.floor.agents[1]


def test_who_talks_is_asked_into_aux_for_afterwards_which_is_shown_and_kept_with_the_reason(acting, qtbot):
    acting.floor.run("UPDATE agent SET state = 'on_contact' WHERE name = 'Ana'")
    qtbot.waitUntil(lambda: agent(acting, "Ana").state == "on_contact")
    QTest.keyClick(choose(acting, "Ana"), Qt.Key.Key_A)
    dialog = opened("StateDialog")
    dialog.state.setCurrentIndex(dialog.state.findData("aux"))
    dialog.aux_reason.setCurrentIndex(dialog.aux_reason.findData("lunch"))
    dialog.why.setText("late since noon")
    assert "when it is done" in dialog.outcome.text()
    dialog.do_button.click()
    qtbot.waitUntil(lambda: agent(acting, "Ana").next_state == "aux")
    assert cell(acting, "Ana", "state").text == "on contact, asked: lunch"
    (command,) = acting.floor.run("SELECT reason FROM command WHERE kind = 'agent.ask_state'")
    assert command.reason == "late since noon"
    acting.floor.run("UPDATE agent SET state = 'available' WHERE name = 'Ana'")
    qtbot.waitUntil(lambda: cell(acting, "Ana", "state").text == "aux: lunch")


def test_one_key_brings_back_from_aux_and_says_of_others_why_not(acting, qtbot):
    QTest.keyClick(choose(acting, "Ana"), Qt.Key.Key_B)
    assert said(acting) == "Ana is not in aux but available."
    acting.floor.run("UPDATE agent SET state = 'aux', aux_reason = 'lunch' WHERE name = 'Ana'")
    qtbot.waitUntil(lambda: agent(acting, "Ana").state == "aux")
    QTest.keyClick(choose(acting, "Ana", "Bo"), Qt.Key.Key_B)
    qtbot.waitUntil(lambda: agent(acting, "Ana").state == "available")
    qtbot.waitUntil(lambda: "asked" in acting.window.said.words)
    acting.window.said.undo.trigger()
    qtbot.waitUntil(lambda: (agent(acting, "Ana").state, agent(acting, "Ana").aux_reason) == ("aux", "lunch"))


def test_a_forgotten_agent_is_signed_out_with_a_reason_and_one_who_talks_is_not(acting, qtbot):
    now = time.time_ns() // 1_000
    acting.floor.contact(
        2, state="on_contact", agent_id=acting.floor.agents[1], arrived_at=now, queued_at=now, state_since=now
    )
    acting.floor.run("UPDATE agent SET state = 'on_contact', state_since = 1 WHERE name IN ('Ana', 'Bo')")
    qtbot.waitUntil(lambda: agent(acting, "Bo").state == "on_contact")
    QTest.keyClick(choose(acting, "Bo"), Qt.Key.Key_Delete, SHIFT)
    assert "with a customer" in said(acting)
    QTest.keyClick(choose(acting, "Ana"), Qt.Key.Key_Delete, SHIFT)
    dialog = opened("ReasonDialog")
    assert not dialog.do_button.isEnabled()
    dialog.reason.setText("the desktop was switched off")
    dialog.do_button.click()
    qtbot.waitUntil(lambda: agent(acting, "Ana").state == "offline")
    assert agent(acting, "Bo").state == "on_contact"
    (command,) = acting.floor.run("SELECT reason FROM command WHERE kind = 'agent.sign_out'")
    assert command.reason == "the desktop was switched off"


def test_the_agent_shown_in_the_details_is_acted_on_from_there(acting, qtbot):
    menu = acting.window.findChild(DetailActs)
    acts = {action.text(): action for action in menu.actions()}
    menu.aboutToShow.emit()
    assert not any(action.isEnabled() for action in acts.values())
    assert acts["Back from aux"].toolTip() == "No agent is shown in the details."
    acting.floor.run("UPDATE agent SET state = 'aux', aux_reason = 'lunch' WHERE name = 'Ana'")
    hand = acting.floor.insert("raised_hand", agent_id=acting.floor.agents[0], raised_at=1)
    qtbot.waitUntil(lambda: agent(acting, "Ana").state == "aux")
    qtbot.waitUntil(lambda: hand in acting.window.floor.store.rows("raised_hand"))
    acting.window.selection.choose(Selected("raised_hand", hand))
    menu.aboutToShow.emit()
    assert acts["Back from aux"].isEnabled() and not acts["Ask back from a loan now"].isEnabled()
    assert acts["Ask back from a loan now"].toolTip() == "Nobody chosen is on loan."
    acts["Back from aux"].trigger()
    qtbot.waitUntil(lambda: agent(acting, "Ana").state == "available")


def test_an_analyst_lends_and_is_told_why_they_sign_nobody_out(acting, qtbot):
    person = acting.floor.insert("staff", name="Ines", login="ines")
    acting.floor.insert("staff_role", staff_id=person, role="analyst", team_id=acting.floor.teams[0], from_at=1)
    qtbot.waitUntil(lambda: len(acting.window.floor.store.rows("staff_role")) == 1)
    acting.window.rights = Rights(acting.window.floor, "ines")
    QTest.keyClick(choose(acting, "Ana"), Qt.Key.Key_Delete, SHIFT)
    assert "your roles do not reach so far" in said(acting)
    QTest.keyClick(choose(acting, "Bo"), Qt.Key.Key_L)
    assert "your roles do not reach so far" in said(acting)
    QTest.keyClick(choose(acting, "Ana", "Bo"), Qt.Key.Key_L)
    opened("LendDialog").reject()
