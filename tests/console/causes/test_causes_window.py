"""Causes and repeats in the real window, over a real database: chosen by week and queue, with contacts that open."""

import pytest

from console.causes.window_causes import WindowCauses
from tests.console.acting.acting_window import ActingWindow
from tests.db.queries.test_causes import DAY, CausedFloor, S


@pytest.fixture
def world(sqlite_url, theme, qtbot):
    floor = CausedFloor(sqlite_url)
    for ago, cause, times in ((0, "routing", 3), (0, "skill", 1), (7, "policy", 2)):
        for _ in range(times):
            floor.closed(floor.now - ago * DAY - S, cause, queue=0 if cause == "skill" else 1)
    for place in range(24):
        floor.case(20, agent=0, again=2 if place < 14 else None)
    for _ in range(24):
        floor.case(20, agent=2)
    made = ActingWindow(sqlite_url, theme, qtbot, floor)
    yield made
    made.end()


def texts(tree):
    """All that stands in a tree, with its depth."""

    def of(item, depth):
        yield depth, item.text(0)
        for place in range(item.childCount()):
            yield from of(item.child(place), depth + 1)

    return [line for place in range(tree.topLevelItemCount()) for line in of(tree.topLevelItem(place), 0)]


def test_a_weeks_causes_and_the_contacts_behind_a_pattern(world, qtbot):
    actions = world.window.findChild(WindowCauses)
    actions.action.trigger()
    shown = actions.dialog
    assert "Reading" in shown.headline.text() and "Reading" in shown.summary.text()
    qtbot.waitUntil(lambda: "Of 48" in shown.summary.text(), timeout=20_000)
    newest = shown.week.itemText(0)
    assert "4 closed" in newest or "3 closed" in newest
    table = shown.pareto.table
    assert [table.item(0, column).text() for column in (0, 1, 2)] == ["1", "routing", "3"]
    qtbot.waitUntil(lambda: shown.pareto.bars is not None, timeout=20_000)
    (ana,) = [line for depth, line in texts(shown.patterns) if depth == 1 and line.startswith("Ana")]
    assert "14 of 24 came back" in ana and "with colleagues there and then 0" in ana
    assert "not a verdict" in shown.how.text() and "20 contact" in shown.how.text()
    # A week ago something else was first; another queue has less.
    shown.week.setCurrentIndex(1)
    shown.week.activated.emit(1)
    assert table.item(0, 1).text() == "policy"
    shown.queue.setCurrentIndex(shown.queue.findData(world.floor.queues[0]))
    shown.queue.activated.emit(shown.queue.currentIndex())
    qtbot.waitUntil(lambda: table.item(0, 1).text() == "skill")
    shown.tabs.setCurrentIndex(1)
    # A contact behind it opens in the detail; its heading does not.
    title = shown.patterns.topLevelItem(shown.patterns.topLevelItemCount() - 1)
    shown.patterns.setCurrentItem(title)
    assert not shown.open_button.isEnabled() and shown.write_button.isHidden()
    shown.patterns.setCurrentItem(title.child(0))
    assert "agent" in shown.open_button.text() and not shown.write_button.isHidden()
    shown.patterns.setCurrentItem(title.child(0).child(0))
    shown.open_button.click()
    assert world.window.selection.current.kind == "contact"
    number = title.child(0).child(0).text(0).split(",")[0]
    qtbot.waitUntil(lambda: number in world.window.detail.title or number in texts_of(world.window.detail))


def texts_of(panel):
    """All words of the labels of a panel."""
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in panel.findChildren(QLabel))
