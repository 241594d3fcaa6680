"""Who is due of 10,000 agents: words are made of the lines in sight alone; place and choice stay."""

import pytest

from console.coaching.home import due_model
from console.coaching.home.due_page import Due
from db.queries.coaching_due import DueAgent, Reason
from db.queries.due_settings import DueSettings
from tests.console.made_up_floor import NOON

DAY = 86_400_000_000
MANY = 10_000


def due(first=0):
    return Due(
        tuple(
            DueAgent(f"a{n}", f"Agent {n}", "Red", "standard", NOON - 30 * DAY, (Reason("answered", NOON, f"N-{n}"),))
            for n in range(first, MANY)
        ),
        DueSettings(),
    )


@pytest.fixture
def page(shown, small_floor, qtbot):
    shown.take_snapshot(small_floor)
    shown.workspaces.show("coaching")
    made = shown.workspaces.page("coaching").open_page("due")
    qtbot.waitUntil(made.list.isVisible)
    return made


def settled(page, qtbot):
    qtbot.wait(50)
    page.list.viewport().repaint()


def test_words_are_made_of_the_lines_in_sight(page, qtbot, monkeypatch):
    told = []

    def counting(one, now):
        told.append(one.about)
        return one.about

    monkeypatch.setattr(due_model, "reason_words", counting)
    monkeypatch.setattr(due_model, "told_words", counting)
    page.show_answer(due())
    settled(page, qtbot)
    view = page.list
    in_sight = view.viewport().height() // view.visualRect(page.model.index(0, 0)).height() + 1
    assert 10 < in_sight < 100
    assert {f"N-{n}" for n in range(in_sight - 1)} <= set(told) and len(set(told)) <= in_sight + 1
    told.clear()
    view.scrollToBottom()
    settled(page, qtbot)
    assert f"N-{MANY - 1}" in told and len(set(told)) <= in_sight + 1
    # Looking for who is chosen, or choosing other reasons, makes no words either.
    told.clear()
    view.setCurrentIndex(page.model.index(MANY - 1, 0))
    page.show_answer(due())
    settled(page, qtbot)
    assert len(set(told)) <= 2 * in_sight


def test_place_and_choice_stay_far_down_and_follow_the_agent(page, qtbot):
    page.show_answer(due())
    view, bar = page.list, page.list.verticalScrollBar()
    view.setCurrentIndex(page.model.index(7_000, 0))
    settled(page, qtbot)
    bar.setValue(6_995)
    page.show_answer(due(first=5))
    assert (bar.value(), page.chosen_id(), view.currentIndex().row()) == (6_995, "a7000", 6_995)
    assert view.currentIndex().data() == "Agent 7000"
    # Whoever went back to the top stays there, though somebody far down is chosen.
    bar.setValue(0)
    page.show_answer(due())
    settled(page, qtbot)
    assert (bar.value(), page.chosen_id()) == (0, "a7000")
    page.show_answer(due(first=7_001))
    assert page.chosen_id() == ""
    assert not page.row.menu_actions()[0].isEnabled()
