"""Commands sent as a group, over a real database: one after the other, cancelled between two, taken back as one."""

import pytest

from console.link_state import LinkState
from db.commands.command import Command
from tests.console.acting.acting_window import ActingWindow


@pytest.fixture
def acting(database_url, theme, qtbot):
    made = ActingWindow(database_url, theme, qtbot)
    yield made
    made.end()


def moves(acting, contacts, queue=1):
    to = {"queue_id": acting.floor.queues[queue], "agent_id": None}
    return [Command("contact.move", (acting.floor.seen(contact, to),)) for contact in contacts]


def where(acting, contacts):
    return [acting.floor.queues.index(acting.floor.row("contact", one)["queue_id"]) for one in contacts]


@pytest.fixture
def settled(acting):
    found = []
    acting.window.acts.group_settled.connect(found.append)
    return found


def test_a_group_is_taken_back_by_one_ctrl_z(acting, settled, qtbot):
    contacts = [acting.floor.contact() for _ in range(3)]
    acts = acting.window.acts
    acts.send_group(moves(acting, contacts), lambda number: f"{number} moved")
    qtbot.waitUntil(lambda: len(settled) == 1)
    assert where(acting, contacts) == [1, 1, 1]
    assert acting.window.said.words == "3 moved"
    acting.window.said.undo.trigger()
    qtbot.waitUntil(lambda: len(settled) == 2)
    assert where(acting, contacts) == [0, 0, 0]
    assert acting.window.said.words == "Undone: 3 things stand as before."
    assert acts.last == ()


def test_a_cancelled_group_sends_no_more_and_what_was_done_is_taken_back(acting, settled, qtbot):
    contacts = [acting.floor.contact() for _ in range(3)]
    group = acting.window.acts.send_group(moves(acting, contacts))
    group.cancel()
    qtbot.waitUntil(lambda: len(settled) == 1)
    assert sorted(where(acting, contacts)) == [0, 0, 1]
    assert group.is_cancelled and len(group.unsent) == 2
    acting.window.acts.undo_last()
    qtbot.waitUntil(lambda: not acting.window.acts.is_busy)
    assert where(acting, contacts) == [0, 0, 0]


def test_a_group_ends_where_the_link_is_lost_and_says_what_was_not_sent(acting, settled, qtbot):
    contacts = [acting.floor.contact() for _ in range(3)]
    acts = acting.window.acts
    acts.group_went_on.connect(lambda _group: acts.take_link_state(LinkState("lost", "away", 0.0)))
    group = acts.send_group(moves(acting, contacts))
    qtbot.waitUntil(lambda: len(settled) == 1)
    assert "database is away" in settled[0].problem
    assert [command.things[0].id for command in group.unsent] == contacts[1:]
    assert where(acting, contacts) == [1, 0, 0]
