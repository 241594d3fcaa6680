"""Heaps moved from the real window: 500 in one go, thousands in portions with progress and Cancel, undone together."""

import time

import pytest
import sqlalchemy as sa

from console.acting.move_plan import AT_ONCE
from db.ids import new_id
from db.models.work import contact
from tests.console.acting.acting_window import ActingWindow

S = 1_000_000


@pytest.fixture
def acting(database_url, theme, qtbot):
    made = ActingWindow(database_url, theme, qtbot)
    yield made
    made.end()


def letters(acting, number):
    """So many e-mails waiting in the first queue."""
    ids = [new_id() for _ in range(number)]
    rows = [
        {"id": row_id, "queue_id": acting.floor.queues[0], "channel": "email", "arrived_at": S, "queued_at": S}
        for row_id in ids
    ]
    with acting.floor.engine.begin() as connection:
        connection.execute(sa.insert(contact), rows)
    return ids


def held(acting, ids):
    rows = acting.window.floor.store.rows("contact")
    return all(row_id in rows for row_id in ids)


def numbers(acting):
    found = acting.floor.run("SELECT queue_id, count(*) AS n FROM contact GROUP BY queue_id")
    return {acting.floor.queues.index(str(row.queue_id)): row.n for row in found}


def test_five_hundred_are_one_command_and_one_undo(acting, qtbot):
    ids = letters(acting, AT_ONCE)
    qtbot.waitUntil(lambda: held(acting, ids), timeout=15_000)
    settled = []
    acting.window.acts.group_settled.connect(settled.append)
    acting.move(ids, 1)
    qtbot.waitUntil(lambda: len(settled) == 1, timeout=15_000)
    assert (len(settled[0].outcomes), numbers(acting)) == (1, {1: AT_ONCE})
    assert acting.window.moves.results is None
    acting.window.said.undo.trigger()
    qtbot.waitUntil(lambda: numbers(acting) == {0: AT_ONCE}, timeout=15_000)


def test_more_go_in_portions_are_cancelled_between_two_and_undone_together(acting, qtbot):
    many = 2 * AT_ONCE + 200
    ids = letters(acting, many)
    qtbot.waitUntil(lambda: held(acting, ids), timeout=15_000)
    moves, settled = acting.window.moves, []
    acting.window.acts.group_settled.connect(settled.append)
    acting.window.acts.group_went_on.connect(lambda _group: moves.results.cancel.click())
    acting.move(ids, 1)
    assert moves.results.progress.maximum() == many
    qtbot.waitUntil(lambda: len(settled) == 1, timeout=15_000)
    moved = AT_ONCE
    assert numbers(acting) == {0: many - moved, 1: moved}
    titles = [moves.results.tree.topLevelItem(n).text(0) for n in range(moves.results.tree.topLevelItemCount())]
    assert titles == [f"Not moved: {many - moved}", f"Moved: {moved}"]
    acting.window.acts.group_went_on.disconnect()
    moves.results.retry.click()
    qtbot.waitUntil(lambda: len(settled) == 2, timeout=15_000)
    assert numbers(acting) == {1: many}
    acting.window.acts.undo_last()
    qtbot.waitUntil(lambda: numbers(acting) == {0: many - moved, 1: moved}, timeout=15_000)


@pytest.mark.long
def test_ten_thousand_selected_are_said_before_and_the_screen_goes_on(acting, qtbot):
    ids = letters(acting, 10_000)
    qtbot.waitUntil(lambda: held(acting, ids), timeout=60_000)
    window, moves = acting.window, acting.window.moves
    window.contacts.settle()
    qtbot.waitUntil(lambda: window.contacts.model.rowCount() == 10_000, timeout=15_000)
    window.contacts.give_keyboard()
    window.contacts.table.selectAll()
    began = time.perf_counter()
    assert moves.why_not(window.contacts.table.chosen_ids()) == ""
    moves.open(window.contacts.table.chosen_ids())
    opened = time.perf_counter() - began
    dialog = moves._dialog
    assert "portions of 500" in dialog.before.text()
    began = time.perf_counter()
    dialog.queues.choose(acting.floor.queues[1])
    dialog._look_again()
    looked = time.perf_counter() - began
    settled, longest, last = [], 0.0, time.perf_counter()
    window.acts.group_settled.connect(settled.append)
    began = time.perf_counter()
    dialog.accept()
    sent = time.perf_counter() - began
    while not settled and time.perf_counter() - began < 120:
        qtbot.wait(1)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    took = time.perf_counter() - began
    print(
        f"opened {opened:.3f} s, looked {looked:.3f} s, sent {sent:.3f} s, moved {took:.1f} s, longest stall {longest:.3f} s"
    )
    assert numbers(acting) == {1: 10_000}
    assert opened < 1.0 and looked < 0.5 and sent < 1.0
