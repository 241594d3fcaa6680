"""Queues and skills of agents changed live, and breaks of their plan shifted, from the real window."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.console.acting.acting_window import ActingWindow
from tests.console.acting.test_agents_acted_on import agent, choose, opened, said

MINUTE = 60_000_000


@pytest.fixture
def acting(database_url, theme, qtbot):
    made = ActingWindow(database_url, theme, qtbot)
    yield made
    made.end()


def queue_item(dialog, name):
    return next(
        item
        for item in map(dialog.queues.item, range(dialog.queues.count()))
        if item.text().split(":")[0] == name or f" {name} " in item.text()
    )


def memberships(acting):
    names = {row.id: row.name for row in acting.window.floor.store.rows("agent").values()}
    queues = {row.id: row.name for row in acting.window.floor.store.rows("queue").values()}
    rows = acting.window.floor.store.rows("queue_membership").values()
    return {(names[row.agent_id], queues[row.queue_id]) for row in rows}


def skills(acting):
    names = {row.id: row.name for row in acting.window.floor.store.rows("agent").values()}
    return {names[row.agent_id]: row.level for row in acting.window.floor.store.rows("agent_skill").values()}


def test_several_agents_join_and_leave_queues_and_get_levels_in_one_go_that_is_undone_in_one(acting, qtbot):
    floor = acting.floor
    skill = floor.insert("skill", name="Refunds")
    floor.insert("agent_skill", agent_id=floor.agents[0], skill_id=skill, level=2)
    for place, queue in ((0, 0), (2, 0), (0, 1)):
        floor.insert(
            "queue_membership",
            queue_id=floor.queues[queue],
            agent_id=floor.agents[place],
            source="configured",
            since_at=1,
        )
    qtbot.waitUntil(lambda: len(memberships(acting)) == 3 and len(skills(acting)) == 1)
    before = memberships(acting)
    QTest.keyClick(choose(acting, "Ana", "Cy"), Qt.Key.Key_Q)
    dialog = opened("PlacesDialog")
    assert queue_item(dialog, "Billing").checkState() == Qt.CheckState.Checked
    assert queue_item(dialog, "Tech").text() == "Tech: 1 of 2"
    assert dialog.skills.item(0).text() == "Refunds: not to 2"
    assert not dialog.do_button.isEnabled()
    queue_item(dialog, "Billing").setCheckState(Qt.CheckState.Unchecked)
    queue_item(dialog, "Calls").setCheckState(Qt.CheckState.Checked)
    QTest.keyClick(dialog.skills, Qt.Key.Key_4)
    assert dialog.skills.item(0).text() == "Refunds: not to 2 → 4"
    dialog.why.setText("letters are done")
    dialog.do_button.click()
    after = {("Ana", "Tech"), ("Ana", "Calls"), ("Cy", "Calls")}
    qtbot.waitUntil(lambda: memberships(acting) == after and skills(acting) == {"Ana": 4, "Cy": 4})
    reasons = floor.run("SELECT DISTINCT reason FROM command WHERE kind <> 'undo'")
    assert [row.reason for row in reasons] == ["letters are done"]
    qtbot.waitUntil(lambda: "6 change" in acting.window.said.words)
    acting.window.said.undo.trigger()
    qtbot.waitUntil(lambda: memberships(acting) == before and skills(acting) == {"Ana": 2})


def test_a_skill_is_taken_away_and_who_changed_it_meanwhile_is_not_overruled(acting, qtbot):
    floor = acting.floor
    skill = floor.insert("skill", name="Refunds")
    held = floor.insert("agent_skill", agent_id=floor.agents[0], skill_id=skill, level=2)
    qtbot.waitUntil(lambda: skills(acting) == {"Ana": 2})
    QTest.keyClick(choose(acting, "Ana"), Qt.Key.Key_Q)
    dialog = opened("PlacesDialog")
    dialog.set_level(0)
    acting.link.batch_arrived.disconnect(acting.window.take_batch)
    floor.run("UPDATE agent_skill SET level = 5 WHERE id = :id", id=held)
    dialog.do_button.click()
    qtbot.waitUntil(lambda: "Somebody changed it meanwhile" in acting.window.said.words)
    assert floor.row("agent_skill", held)["level"] == 5
    acting.link.batch_arrived.connect(acting.window.take_batch)


def test_a_break_is_shifted_where_a_plan_exists_and_says_why_not_elsewhere(acting, qtbot):
    QTest.keyClick(choose(acting, "Ana"), Qt.Key.Key_K)
    assert said(acting) == "No break of Ana is planned from now on."
    start = time.time_ns() // 1_000 // MINUTE * MINUTE + 60 * MINUTE
    lunch = acting.floor.insert(
        "shift_activity",
        agent_id=acting.floor.agents[0],
        activity="lunch",
        starts_at=start,
        ends_at=start + 30 * MINUTE,
    )
    qtbot.waitUntil(lambda: lunch in acting.window.floor.store.rows("shift_activity"))
    QTest.keyClick(choose(acting, "Ana"), Qt.Key.Key_K)
    dialog = opened("BreakDialog")
    assert not dialog.do_button.isEnabled()
    dialog.time.setText("quarter past")
    dialog.time.textEdited.emit("quarter past")
    assert "14:30" in dialog.outcome.text() and not dialog.do_button.isEnabled()
    later = time.strftime("%H:%M", time.localtime((start + 45 * MINUTE) / 1e6))
    dialog.time.setText(later)
    dialog.time.textEdited.emit(later)
    dialog.do_button.click()
    qtbot.waitUntil(lambda: acting.row("shift_activity", lunch).starts_at == start + 45 * MINUTE)
    assert acting.row("shift_activity", lunch).ends_at == start + 75 * MINUTE
    qtbot.waitUntil(lambda: "shifted" in acting.window.said.words)
    acting.window.said.undo.trigger()
    qtbot.waitUntil(lambda: acting.row("shift_activity", lunch).starts_at == start)
    assert agent(acting, "Ana").state == "available"
