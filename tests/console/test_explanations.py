"""Every figure tells what it counts, its formula, its window, n and the age of the data: on hover and on a key."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from console.explanation import Meaning
from console.explanation_popover import ExplanationPopover
from console.models.columns import RIGHT
from console.panels.pulse_words import blocks, nothing_known
from tests.console.made_up_floor import HOUR, MINUTE, NOON, made

#: Figures of one thing: there is nothing to count them from. All others have to say their n.
OF_ONE_THING = {
    ("agent", "since"),
    ("contact", "due"),
    ("contact", "waited"),
    ("contact", "priority"),
    ("contact", "total"),
    ("raised_hand", "since"),
    ("escalation", "due"),
}


@pytest.fixture
def filled(shown, small_floor):
    """The window on a floor in which every kind of figure has something to say."""
    visits = [
        made(
            "contact_segment",
            f"v{n}",
            contact_id=f"o{n}",
            entered_at=NOON - 10 * MINUTE,
            left_at=NOON - 10 * MINUTE + n * 1_000_000,
            outcome="answered" if n % 2 else "abandoned",
            agent_id="ana" if n % 2 else None,
            ended_at=NOON - 5 * MINUTE if n % 2 else None,
        )
        for n in range(1, 6)
    ]
    promised = made("contact", "cb", number=300, channel="callback", state="scheduled", promised_from_at=NOON - HOUR)
    rows = [*visits, promised, made("agent_capacity", "k", agent_id="bo", channel="chat", slots=3)]
    tables = dict(small_floor.rows)
    for row in rows:
        name = {"v": "contact_segment", "c": "contact", "k": "agent_capacity"}[row.id[0]]
        tables[name] = (*tables.get(name, ()), row)
    shown.take_snapshot(replace(small_floor, rows=tables))
    return shown


def cells(window):
    """(table, column, explanation of the cell) for every cell on the floor."""
    for panel in window.tables():
        model = panel.model
        for row in range(model.rowCount()):
            for place, column in enumerate(model.spec.columns):
                yield model.spec.table, column, model.explanation(row, place), model.index(row, place)


def test_every_figure_of_every_table_explains_itself(filled):
    seen = set()
    for table, column, found, _ in cells(filled):
        meaning = column.meaning
        if column.align != RIGHT and (table, column.key) not in OF_ONE_THING:
            continue
        seen.add((table, column.key))
        assert callable(meaning)
        assert found.title.startswith(column.title)
        assert len(found.meaning) > 10, (table, column.key)
        assert found.formula, (table, column.key)
        assert found.window, (table, column.key)
        assert found.age, (table, column.key)
        assert bool(found.n) == ((table, column.key) not in OF_ONE_THING), (table, column.key)
    assert seen >= OF_ONE_THING | {("queue", "recent"), ("queue", "people"), ("queue", "abandoned")}


def test_every_figure_of_the_pulse_explains_itself(filled):
    for block in blocks(filled.floor):
        found = block.explanation(filled.floor.age)
        assert found.meaning.endswith("."), block.key
        assert all((found.formula, found.window, found.n, found.age)), block.key


def test_before_the_floor_is_read_a_figure_says_that_it_is_not_known():
    assert all("Not known yet" in block.explanation("connecting").meaning for block in nothing_known())


def test_hover_and_key_tell_the_same(filled):
    for _, column, found, index in cells(filled):
        told = index.data(Qt.ItemDataRole.ToolTipRole)
        if column.align == RIGHT:
            assert told == found.as_text()
        for _, text in found.facts():
            assert text in told


def test_a_figure_is_explained_on_hover(filled):
    figure = filled.pulse.figures["free"]
    place = figure.rect().center()
    QApplication.sendEvent(figure, QHelpEvent(QEvent.Type.ToolTip, place, figure.mapToGlobal(place)))
    assert QToolTip.text() == figure.hover_text()
    assert "one head each" in QToolTip.text()
    QToolTip.hideText()


def explanation_of(window, qtbot):
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    popover = window.findChild(ExplanationPopover)
    assert popover is not None
    assert popover.isVisible()
    return popover


def test_shift_f1_explains_the_cell_that_has_the_keyboard_until_escape(filled, qtbot):
    filled.activateWindow()
    table = filled.queues.table
    table.setFocus()
    row = filled.queues.model.place_of("billing")
    table.setCurrentIndex(filled.queues.model.index(row, filled.queues.model.spec.column("recent")))
    popover = explanation_of(filled, qtbot)
    assert popover.title.text() == "SL 30 min, Billing"
    assert "answered in time / (answered" in popover.accessibleDescription()
    assert popover.value.text() == filled.queues.model.cell(row, filled.queues.model.spec.column("recent")).text
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: filled.findChild(ExplanationPopover) is None)


def test_arrows_go_through_the_pulse_and_enter_explains(filled, qtbot):
    filled.activateWindow()
    filled.pulse.give_keyboard()
    visited = []
    for _ in filled.pulse.stops:
        visited.append(filled.focusWidget())
        qtbot.keyClick(filled.focusWidget(), Qt.Key.Key_Right)
    assert visited == filled.pulse.stops
    assert filled.focusWidget() is filled.pulse.stops[0]
    assert filled.pulse.stops[0].accessibleDescription().startswith("Everybody in a line now")
    qtbot.keyClick(filled.focusWidget(), Qt.Key.Key_Return)
    popover = filled.findChild(ExplanationPopover)
    assert popover.title.text() == "waiting"
    popover.close()


def test_tab_comes_back_to_the_figure_that_had_the_keyboard(filled, qtbot):
    filled.activateWindow()
    filled.pulse.figures["hands"].setFocus()
    filled.queues.table.setFocus()
    filled.pulse.give_keyboard()
    assert filled.focusWidget() is filled.pulse.figures["hands"]
    tabbed = [stop for stop in filled.pulse.stops if stop.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert tabbed == [filled.pulse.figures["hands"]]


def test_the_ring_of_the_keyboard_is_seen(filled):
    filled.activateWindow()
    figure = filled.pulse.figures["short"]
    figure.setFocus()
    seen = figure.grab().toImage().pixelColor(1, figure.height() // 2)
    assert seen.name() == filled.theme.colour("accent").name()


def test_the_explanation_goes_on_with_the_figure(filled, qtbot):
    filled.activateWindow()
    filled.pulse.give_keyboard()
    popover = explanation_of(filled, qtbot)
    before = popover.value.text()
    filled.pulse.figures["waiting"].show_block(
        blocks(filled.floor)[0]._replace(value="99", meaning=Meaning("Another one."))
    )
    popover.refresh()
    assert before != popover.value.text() == "99"
    assert popover.meaning.text() == "Another one."
    popover.close()


def test_where_no_figure_has_the_keyboard_it_is_said_what_to_do(filled, qtbot):
    filled.activateWindow()
    filled.queues.start_filter()
    qtbot.keyClick(filled.queues.filter, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert filled.findChild(ExplanationPopover) is None
    assert filled.statusBar().currentMessage().startswith("No figure has the keyboard")


@pytest.mark.parametrize("size", [100, 200])
def test_the_explanation_fits_on_a_small_screen(filled, theme, size, qtbot):
    theme.set_text_size(size)
    filled.activateWindow()
    filled.pulse.figures["level"].setFocus()
    popover = explanation_of(filled, qtbot)
    room = popover.screen().availableGeometry()
    assert room.contains(popover.geometry())
    needed = popover._page.layout().heightForWidth(popover.width() - 2)
    assert popover._scroll.verticalScrollBar().maximum() >= needed - popover.height()
    popover.close()
    theme.set_text_size(100)


def test_an_explanation_stands_within_the_screen_wherever_its_figure_is(filled, qtbot):
    filled.activateWindow()
    filled.agents.give_keyboard()
    popover = explanation_of(filled, qtbot)
    assert popover.screen().availableGeometry().contains(popover.geometry())
    assert popover.pos() != QPoint(0, 0)
    popover.close()
