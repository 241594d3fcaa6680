"""Tables as a screen reader reads them, and nothing that is said by colour alone."""

import itertools
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.models.columns import spoken
from tests.console.crowded_floor import crowded_floor

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
Role = QAccessible.Role


@pytest.fixture(autouse=True)
def screen_reader(qapp):
    """Qt tells what changes, as it does while a screen reader runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def told(widget):
    return QAccessible.queryAccessibleInterface(widget)


@pytest.fixture
def crowded(shown, qtbot):
    shown.take_snapshot(crowded_floor())
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown._clock.stop()
    return shown


def cell_of(table, row, section):
    columns = table.floor_model.columnCount() + 1
    return told(table).child((row + 1) * columns + section + 1)


def has_rows_columns_and_titles(crowded):
    for panel in crowded.tables():
        model, face = panel.model, told(panel.table)
        assert face.role() == Role.Table
        assert face.text(NAME) == model.spec.name
        assert face.childCount() == (model.rowCount() + 1) * (model.columnCount() + 1)
        for section, column in enumerate(model.spec.columns):
            title = face.child(section + 1)
            assert (title.role(), title.text(NAME)) == (Role.ColumnHeader, column.title)
            cell = cell_of(panel.table, 0, section)
            place = cell.tableCellInterface()
            assert (place.rowIndex(), place.columnIndex()) == (0, section)
            assert [header.text(NAME) for header in place.columnHeaderCells()] == [column.title]
            assert cell.text(DESCRIPTION)
        head = face.child(model.columnCount() + 1)
        assert head.role() == Role.RowHeader
        assert head.text(NAME), panel.title


def says_every_cell_with_its_title_in_words(crowded):
    for panel in crowded.tables():
        for row, section in itertools.product(range(min(12, panel.model.rowCount())), range(panel.model.columnCount())):
            said, title = cell_of(panel.table, row, section).text(NAME), panel.model.spec.columns[section].title
            assert said.startswith(f"{title}: ") and len(said) > len(title) + 2, said
            assert "!" not in said, said


def says_what_is_over_its_limit(crowded):
    longest = crowded.queues.model.spec.column("longest")
    assert cell_of(crowded.queues.table, 0, longest).text(NAME).endswith(", over the limit")
    trend = crowded.queues.model.spec.column("trend")
    assert re.search(r"\d+ now, at most \d+", cell_of(crowded.queues.table, 0, trend).text(NAME))
    recent = crowded.queues.model.spec.column("recent")
    assert cell_of(crowded.queues.table, 0, recent).text(NAME).endswith("below the target")


def tells_selected_rows_and_the_current_cell(crowded):
    for panel in crowded.tables():
        panel.give_keyboard()
        table = panel.table
        table.selectRow(0)
        for step in range(2):
            face = told(table).focusChild()
            place = face.tableCellInterface()
            assert place.rowIndex() == table.currentIndex().row() == step
            assert place.isSelected()
            assert face.state().focused
            QTest.keyClick(table, Qt.Key.Key_Down)
        QTest.keyClick(table, Qt.Key.Key_Right)
        here = told(table).focusChild().tableCellInterface()
        assert here.columnIndex() == table.columns.shown()[1]


def test_every_table_is_read_by_a_screen_reader(crowded):
    has_rows_columns_and_titles(crowded)
    says_every_cell_with_its_title_in_words(crowded)
    says_what_is_over_its_limit(crowded)
    tells_selected_rows_and_the_current_cell(crowded)


def test_nothing_is_said_by_colour_alone(crowded):
    for panel in crowded.tables():
        for row, section in itertools.product(range(panel.model.rowCount()), range(panel.model.columnCount())):
            cell = panel.model.cell(row, section)
            words = re.search(r"[^\W\d_]{2,}", cell.text)
            if cell.tone == "urgent" or cell.badge:
                assert cell.text.endswith("!") or words or cell.glyph, cell
                assert spoken(cell) != cell.text or words, cell
            if cell.glyph:
                assert words, cell

    for figure in crowded.pulse.figures.values():
        if figure._block.urgent:
            assert re.search(r"!|[^\W\d_]{2,}", f"{figure._block.value} {figure._block.caption}")
            assert figure.accessibleName().strip()


def test_the_ring_of_the_keyboard_is_two_pixels_and_seen_on_a_selected_row(crowded):
    table = crowded.agents.table
    crowded.agents.give_keyboard()
    QTest.keyClick(table, Qt.Key.Key_Down)
    for scheme in ("light", "dark"):
        crowded.theme.ask(scheme)
        QApplication.processEvents()
        image = table.viewport().grab().toImage()
        accent, ratio = crowded.theme.colour("accent"), image.devicePixelRatio()
        row = table.visualRect(table.currentIndex())
        middle = table.viewport().width() // 2
        ring = [image.pixelColor(int(middle * ratio), int((row.top() + y) * ratio)) == accent for y in range(4)]
        assert ring[:2] == [True, True], scheme
        inside = image.pixelColor(int(3 * ratio), int((row.top() + 5) * ratio))
        assert inside == crowded.theme.colour("selection"), scheme
