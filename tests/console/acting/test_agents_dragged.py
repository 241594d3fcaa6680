"""Agents dragged onto a queue in the real window over a real database: lent for half an hour, said, and taken back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from console.acting.agent_drag import LENT_S
from console.acting.lend_dialog import LendDialog
from tests.console.acting.acting_window import ActingWindow
from tests.console.acting.pointer_drag import LEFT, Pull, row_at, stand_still

CTRL = Qt.KeyboardModifier.ControlModifier
MINUTE = 60_000_000


@pytest.fixture
def acting(database_url, theme, qtbot):
    made = ActingWindow(database_url, theme, qtbot)
    stand_still(made.window, qtbot)
    table = made.window.agents.table
    qtbot.waitUntil(lambda: table.floor_model.rowCount() == 4)
    yield made
    made.end()


def loans(acting):
    return [row for row in acting.window.floor.store.rows("queue_membership").values() if row.source == "lent"]


def test_two_agents_dropped_on_a_queue_are_lent_until_the_time_that_was_said(acting, qtbot, monkeypatch):
    ana, bo, *_ = acting.floor.agents
    tech = acting.floor.queues[1]
    table = acting.window.agents.table
    table.select_id(ana)
    chosen = table.selectionModel()
    chosen.select(
        table.floor_model.index(table.floor_model.place_of(bo), 0),
        chosen.SelectionFlag.Select | chosen.SelectionFlag.Rows,
    )
    pull = Pull(acting.window, monkeypatch, table, bo).over(acting.window.queues.table, tech).hear()
    pull.let_go()
    ((can_drop, title, *lines),) = pull.said
    assert (can_drop, title) == (True, "Lend 2 agents to Tech")
    assert any(line.startswith("Until ") for line in lines)
    qtbot.waitUntil(lambda: len(loans(acting)) == 2)
    now = acting.window.floor.now_us()
    assert {row.agent_id for row in loans(acting)} == {ana, bo}
    assert all(abs(row.until_at - now - LENT_S * 1_000_000) < MINUTE for row in loans(acting))
    qtbot.waitUntil(lambda: "lent to Tech" in acting.window.said.words)
    acting.window.said.undo.trigger()
    qtbot.waitUntil(lambda: not loans(acting))


def test_who_is_in_the_queue_already_or_not_signed_in_is_not_taken_and_it_is_said_why(acting, qtbot, monkeypatch):
    ana, _, cy, _ = acting.floor.agents
    billing, tech, _ = acting.floor.queues
    acting.floor.insert("queue_membership", queue_id=tech, agent_id=ana, since_at=1)
    acting.floor.run("UPDATE agent SET state = 'offline' WHERE id = :id", id=cy)
    table = acting.window.agents.table
    store = acting.window.floor.store
    qtbot.waitUntil(lambda: bool(store.rows("queue_membership")) and store.row("agent", cy).state == "offline")
    queues = acting.window.queues.table
    pull = Pull(acting.window, monkeypatch, table, ana).over(queues, tech).hear().over(queues, billing).hear()
    pull.let_be()
    refused, offered = pull.said
    assert refused == (False, "Not to Tech", "In Tech already.")
    assert offered[:2] == (True, "Lend Ana to Billing")
    assert not loans(acting)
    pull = Pull(acting.window, monkeypatch, table, cy)
    pull.let_go()
    assert pull.said == []
    assert "not signed in" in acting.window.said.words


def test_dropped_with_ctrl_or_on_the_title_of_the_queues_the_person_chooses_the_rest(acting, qtbot, monkeypatch):
    ana, tech = acting.floor.agents[0], acting.floor.queues[1]
    table = acting.window.agents.table
    Pull(acting.window, monkeypatch, table, ana).over(acting.window.queues.table, tech).let_go(CTRL)
    dialog = next(found for found in acting.window.findChildren(LendDialog) if found.isVisible())
    assert dialog.queue_id == tech
    dialog.reject()
    assert not loans(acting)


def test_on_other_agents_and_while_the_database_is_away_nothing_is_taken(acting, qtbot, monkeypatch):
    from console.link_state import LinkState

    ana, bo, *_ = acting.floor.agents
    table = acting.window.agents.table
    pull = Pull(acting.window, monkeypatch, table, ana).over(table, bo).hear()
    pull.let_go()
    assert pull.said == [None]
    acting.window.acts.take_link_state(LinkState("lost", "away", 0.0))
    Pull(acting.window, monkeypatch, table, ana).over(acting.window.queues.table, acting.floor.queues[1]).let_go()
    assert "database is away" in acting.window.said.words
    assert not loans(acting)


def test_rows_hold_still_while_they_are_dragged_and_go_on_afterwards(acting, qtbot, monkeypatch):
    ana = acting.floor.agents[0]
    held = []
    table = acting.window.agents.table
    Pull(acting.window, monkeypatch, table, ana).do(
        lambda: held.extend(panel.table.is_held for panel in acting.window.tables())
    ).let_be()
    assert held
    assert all(held)
    assert not any("drag" in panel.table._holds for panel in acting.window.tables())


def test_a_press_on_one_of_several_selected_rows_selects_it_alone_only_when_it_is_let_go(acting, qtbot):
    table = acting.window.agents.table
    table.selectAll()
    ana = acting.floor.agents[0]
    QTest.mousePress(table.viewport(), LEFT, pos=row_at(table, ana))
    assert table.selected_count() == 4
    QTest.mouseRelease(table.viewport(), LEFT, pos=row_at(table, ana))
    assert table.selected_ids() == [ana]


def test_with_shift_the_pointer_still_selects_rows(acting, qtbot):
    table = acting.window.agents.table
    QTest.mouseClick(table.viewport(), LEFT, pos=QPoint(60, 5))
    QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, QPoint(60, table.rowHeight(0) * 3 - 5))
    assert table.selected_count() == 3
