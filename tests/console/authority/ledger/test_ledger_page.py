"""The page of the ledger in the real window, over a real database: lines, totals, filters, its file, and who is told daily."""

import csv
import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem

from console.authority.ledger.ledger_questions import PAGE
from console.authority.ledger.ledger_words import outcome_words
from console.authority.window_ledger import WindowLedger
from console.selection import Selected
from tests.console.acting.acting_window import ActingWindow
from tests.console.authority.ledger.ledger_surfaces import LINE
from tests.db.authority.used_authority import DAY, UsedFloor


@pytest.fixture
def world(sqlite_url, theme, qtbot):
    floor = UsedFloor(sqlite_url)
    floor.random_uses(random.Random(2), 40)
    made = ActingWindow(sqlite_url, theme, qtbot, floor)
    yield made
    made.end()


def choose(box, data):
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def shown(page, column=1):
    model = page.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def cells(item: QTreeWidgetItem):
    return [item.text(column) for column in range(item.columnCount())]


def test_lines_totals_filters_and_what_opens(world, qtbot, tmp_path):
    window, floor = world.window, world.floor
    ledger = window.findChild(WindowLedger)
    page = ledger.open()
    qtbot.waitUntil(lambda: page.model.rowCount() > 40)
    assert page.waiting.isVisible() and "24 h" in page.waiting.text()
    assert page.totals.topLevelItemCount() == 3
    uses = shown(page).count("Used") + shown(page).count("Refused")
    choose(page.filters.period, "all")
    qtbot.waitUntil(lambda: shown(page).count("Used") + shown(page).count("Refused") == 40)
    assert uses <= 40
    choose(page.filters.state, "refused")
    qtbot.waitUntil(lambda: set(shown(page)) == {"Refused"})
    assert all(words.startswith("refused: ") for words in shown(page, 5))
    assert all(cells(page.totals.topLevelItem(0))[place] == "–" for place in (1, 2, 3, 5))
    choose(page.filters.state, None)
    choose(page.by, "agent")
    page.filters.customer.setText("C-12")
    page.filters.customer.editingFinished.emit()
    qtbot.waitUntil(lambda: page.model.rowCount() > 0 and set(shown(page, 7)) == {"C-12"})
    assert page.totals.headerItem().text(0) == "Agent"
    page.filters.customer.setText("nobody")
    page.filters.customer.editingFinished.emit()
    qtbot.waitUntil(page.standing_still.isVisible)
    assert "No customer" in page.standing_still.text()
    page.filters.customer.setText("C-12")
    page.filters.customer.editingFinished.emit()
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    # What is used now comes by itself, and the chosen line stays chosen.
    page.lines.selectRow(0)
    kept, number = page.model.lines[0], page.model.rowCount()
    floor.use(contact=11, at=floor.database_now())
    qtbot.waitUntil(lambda: page.model.rowCount() == number + 1)
    assert page.model.lines[page.lines.currentIndex().row()] == kept
    file = tmp_path / "out.csv"
    page.saving.save(page.filters.asked(), file)
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(lambda: "Saved" in window.said.sentence.text)
    with file.open(encoding="utf-8-sig", newline="") as lines:
        assert len(list(csv.DictReader(lines))) == number + 1
    assert floor.run("SELECT count(*) FROM command WHERE kind = 'authority_ledger.export'")[0][0] == 1
    page.lines.setFocus()
    qtbot.keyClick(page.lines, Qt.Key.Key_Return)
    assert window.selection.current == Selected("contact", floor.contacts[11][0])
    assert window.workspaces.on == "floor"


def test_a_change_says_what_it_changed():
    change = LINE._replace(
        what="change", was='{"per_use": 500, "budget": 6000}', became='{"per_use": 500, "budget": 8000}'
    )
    assert outcome_words(change) == "in all: 60.00 EUR → 80.00 EUR"
    assert outcome_words(change._replace(became=change.was)) == "another end"


def test_a_long_ledger_comes_page_by_page_and_stands_still_while_somebody_reads_it(world, qtbot):
    floor = world.floor
    at = floor.now - 20 * DAY
    for place in range(PAGE):
        floor.use(at=at + place)
    page = world.window.findChild(WindowLedger).open()
    qtbot.waitUntil(lambda: page.model.rowCount() == PAGE)
    page.lines.scrollToBottom()
    qtbot.waitUntil(lambda: page.model.rowCount() > PAGE)
    keys = [(line.what, line.place) for line in page.model.lines]
    assert len(set(keys)) == len(keys) and keys == sorted(keys, key=lambda one: one[1], reverse=True)


def test_managers_are_told_once_a_day_what_waits_for_billing(world, qtbot):
    window = world.window
    told = []
    window.tell = told.append
    ledger = window.findChild(WindowLedger)
    ledger.look()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "billing's reference" in told[0]
    ledger.look()
    qtbot.wait(150)
    assert len(told) == 1
