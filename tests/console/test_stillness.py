"""Nothing moves without a reason: rows under the pointer, picked rows, the current row, the place scrolled to."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from console.panels.floor_table import POINTER_S
from console.panels.table_actions import TableActions
from tests.console.made_up_floor import NOON, SECOND, batch, changed, gone, made, snapshot

MANY = 200
SHIFT = Qt.KeyboardModifier.ShiftModifier


def contact(number, **fields):
    """A contact that is due `number` seconds after noon."""
    return made("contact", f"c{number:03}", number=number, due_at=NOON + number * SECOND, **fields)


@pytest.fixture
def crowd(shown, qtbot):
    """Two hundred contacts in a window in front; the contacts have no keyboard yet."""
    shown.take_snapshot(
        snapshot(
            made("floor", "floor"), made("queue", "billing"), made("agent", "ana"), *(contact(n) for n in range(MANY))
        )
    )
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown._clock.stop()
    shown.queues.give_keyboard()
    # Wherever an earlier test left the pointer: nobody is at the rows yet.
    QToolTip.hideText()
    QApplication.processEvents()
    shown.contacts.table._touched_at = 0.0
    return shown


@pytest.fixture
def table(crowd):
    return crowd.contacts.table


def settle(window):
    """Let the order settle as a beat does, and Qt do what it put off."""
    window._settle()
    QApplication.processEvents()


def on_screen(table):
    """{id: y} of the rows that are wholly on screen."""
    model, room = table.floor_model, table.viewport().height()
    tops = {model.id_at(row): table.rowViewportPosition(row) for row in table.visible_rows()}
    return {row_id: top for row_id, top in tops.items() if 0 <= top <= room - table.rowHeight(0)}


def order(table):
    return [table.floor_model.id_at(row) for row in range(table.floor_model.rowCount())]


def row_of(window, row_id):
    return window.floor.store.row("contact", row_id)


def scroll_to_middle(table):
    table.verticalScrollBar().setValue(50 * table.rowHeight(0) + 7)
    return on_screen(table)


def earlier(number, count):
    """New contacts that are due before all others."""
    return [
        made("contact", f"n{n:03}", number=900 + n, due_at=NOON - (n + 1) * SECOND)
        for n in range(number, number + count)
    ]


def test_what_is_read_stays_where_it_is_when_rows_come_above(crowd, table):
    before = scroll_to_middle(table)
    crowd.take_batch(batch(*earlier(0, 30)))
    settle(crowd)
    assert len(order(table)) == MANY + 30
    assert on_screen(table) == before


def test_what_is_read_stays_where_it_is_when_rows_above_go_or_move_below(crowd, table):
    before = scroll_to_middle(table)
    for number in (3, 9, 17):
        crowd.take_batch(gone(row_of(crowd, f"c{number:03}")))
    crowd.take_batch(batch(*(changed(row_of(crowd, f"c{n:03}"), due_at=NOON + 900 * SECOND) for n in (1, 2, 30))))
    settle(crowd)
    assert on_screen(table) == before


def test_a_row_that_jumps_away_does_not_take_the_others_along(crowd, table):
    before = scroll_to_middle(table)
    first = min(before, key=before.get)
    crowd.take_batch(batch(changed(row_of(crowd, first), due_at=NOON - SECOND)))
    settle(crowd)
    stayed = {row_id: top for row_id, top in before.items() if row_id != first}
    assert stayed.items() <= on_screen(table).items()


def test_at_the_top_the_worst_trouble_is_seen_when_it_comes(crowd, table):
    assert table.verticalScrollBar().value() == 0
    crowd.take_batch(batch(*earlier(0, 3)))
    settle(crowd)
    assert list(on_screen(table))[:3] == ["n002", "n001", "n000"]


def test_the_current_row_stays_current_and_on_screen_while_its_table_has_the_keyboard(crowd, table):
    crowd.contacts.give_keyboard()
    table.select_id("c002")
    table._touched_at = 0.0
    crowd.take_batch(batch(*earlier(0, 60)))
    settle(crowd)
    assert table.floor_model.id_at(table.currentIndex().row()) == "c002"
    assert table.selected_ids() == ["c002"]
    assert "c002" in on_screen(table)


@pytest.mark.parametrize("key", ["due", "waited", "contact", "state", "about", "queue", "priority", "agent", "total"])
def test_sorting_by_any_column_while_rows_change_keeps_the_current_row_on_screen(crowd, table, key):
    crowd.contacts.give_keyboard()
    scroll_to_middle(table)
    chosen = list(on_screen(table))[4]
    table.select_id(chosen)
    top = on_screen(table)[chosen]
    table.sort_by(table.floor_model.spec.column(key))
    QApplication.processEvents()
    for step in range(5):
        table._touched_at = 0.0
        news = [row_of(crowd, f"c{n:03}") for n in range(step, MANY, 9)]
        states = ("waiting", "on_contact")
        crowd.take_batch(
            batch(
                *(
                    changed(
                        row, priority=(row.number * 7 + step) % 5, state=states[(row.number + step) % 2], agent_id="ana"
                    )
                    for row in news
                ),
                *earlier(step * 10, 10),
            )
        )
        settle(crowd)
        assert table.floor_model.id_at(table.currentIndex().row()) == chosen
        assert chosen in on_screen(table), (key, step)
    if table.verticalScrollBar().value() not in (0, table.verticalScrollBar().maximum()):
        assert on_screen(table)[chosen] == top


def test_no_row_moves_under_the_pointer(crowd, table, qtbot):
    before = order(table)
    QTest.mouseMove(table.viewport(), QPoint(60, 60))
    QApplication.processEvents()
    crowd.take_batch(batch(*earlier(0, 5)))
    settle(crowd)
    assert table.is_held
    assert order(table) == before
    QTest.mouseMove(crowd.menuBar(), QPoint(1, 1))
    table._touched_at = 0.0
    settle(crowd)
    assert order(table)[:5] == ["n004", "n003", "n002", "n001", "n000"]


def test_no_row_moves_while_keys_go_through_them(crowd, table):
    crowd.contacts.give_keyboard()
    for _ in range(3):
        QTest.keyClick(table, Qt.Key.Key_Down)
    crowd.take_batch(batch(*earlier(0, 5)))
    settle(crowd)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.selected_ids() == ["c004"]


def test_no_row_moves_while_several_are_picked(crowd, table):
    crowd.contacts.give_keyboard()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)
    before, picked = order(table), table.selected_ids()
    table._touched_at = time.monotonic() - 10
    crowd.take_batch(batch(*earlier(0, 5)))
    settle(crowd)
    assert (order(table), table.selected_ids()) == (before, picked)
    # Somebody who went for coffee with rows picked still sees the floor as it is when coming back.
    table._touched_at = time.monotonic() - 30
    settle(crowd)
    assert order(table)[:5] == ["n004", "n003", "n002", "n001", "n000"]
    assert table.selected_ids() == picked


def test_no_row_moves_while_their_menu_is_open(crowd, table):
    crowd.contacts.give_keyboard()
    before = order(table)
    QTest.keyClick(table, Qt.Key.Key_F10, SHIFT)
    menu = crowd.findChild(TableActions).menu
    assert menu.isVisible()
    table._touched_at = 0.0
    crowd.take_batch(batch(*earlier(0, 5)))
    settle(crowd)
    assert order(table) == before
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    table._touched_at = 0.0
    settle(crowd)
    assert order(table) != before


def test_cells_go_on_while_rows_are_held(crowd, table):
    table.hold_rows("test")
    crowd.take_batch(batch(changed(row_of(crowd, "c005"), due_at=NOON - 75 * SECOND)))
    settle(crowd)
    assert order(table)[5] == "c005"
    assert table.floor_model.index(5, 0).data().startswith("\N{MINUS SIGN}1:15")
    table.release_rows("test")
    settle(crowd)
    assert order(table)[0] == "c005"


def test_a_new_snapshot_keeps_the_place_scrolled_to_and_what_is_selected(crowd, table):
    table.selectAll()
    table._touched_at = 0.0
    before = scroll_to_middle(table)
    crowd.take_snapshot(
        snapshot(made("floor", "floor"), made("queue", "billing"), *earlier(0, 8), *(contact(n) for n in range(MANY)))
    )
    QApplication.processEvents()
    assert on_screen(table) == before
    assert len(table.selected_ids()) == MANY


def picture(table):
    return table.viewport().grab().toImage()


def test_nothing_is_painted_differently_while_nothing_changes(crowd, table, monkeypatch):
    # Not even the time: durations go on by themselves.
    stopped = time.monotonic()
    monkeypatch.setattr(crowd.floor.clock, "_steady_s", lambda: stopped)
    for _ in range(20):
        crowd._on_beat()
    first = picture(table)
    for _ in range(40):
        crowd._on_beat()
        QApplication.processEvents()
        assert picture(table) == first


def test_a_changed_row_is_tinted_once_for_two_seconds_and_only_that_row(crowd, table, monkeypatch):
    now = [50.0]
    monkeypatch.setattr("console.models.table_model.time.monotonic", lambda: now[0])
    height = table.rowHeight(0)
    tint = crowd.theme.colour("tint")

    def tinted():
        image = picture(table)
        ratio = image.devicePixelRatio()
        rows = range(table.viewport().height() // height)
        return [row for row in rows if image.pixelColor(int(2 * ratio), int((row * height + 3) * ratio)) == tint]

    crowd.take_batch(batch(changed(row_of(crowd, "c003"), priority=2)))
    seen = []
    for _ in range(5):
        settle(crowd)
        seen.append(tinted())
        now[0] += 0.49
    now[0] += 0.1
    settle(crowd)
    assert seen == [[3]] * 5
    assert tinted() == []


def test_rows_hold_still_under_a_pointer_at_rest_while_its_tooltip_is_read(crowd, table, qtbot):
    QTest.mouseMove(table.viewport(), QPoint(60, 60))
    qtbot.waitUntil(QToolTip.isVisible)
    table._touched_at = time.monotonic() - 2 * POINTER_S
    before = order(table)
    crowd.take_batch(batch(*earlier(0, 2)))
    settle(crowd)
    assert order(table) == before
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    table._touched_at = time.monotonic() - 2 * POINTER_S
    settle(crowd)
    assert order(table)[0] == "n001"
