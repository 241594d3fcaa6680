"""Opening hours set up in the real window: a week at a glance, own hours of a queue, closed days, and what is refused."""

import pytest
from PySide6.QtCore import QDate
from PySide6.QtTest import QTest

from db.rules.opening_hours import keep_hours
from tests.console.setup.set_up_world import SetUpWorld, choose, press


@pytest.fixture
def world(sqlite_url, theme, qtbot):
    made = SetUpWorld(sqlite_url, theme, qtbot)
    yield made
    made.end()


def write(line, text):
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def there(world):
    return world.floor.run(
        "SELECT coalesce(q.name, 'site'), h.weekday, h.opens_min, h.closes_min FROM opening_hours h"
        " LEFT JOIN queue q ON q.id = h.queue_id ORDER BY 1 DESC, 2, 3"
    )


def test_a_sites_week_its_closed_days_and_a_queue_of_its_own(world, qtbot):
    form = world.form("HoursTopic", world.floor.site)
    week = form.rows["hours"].editor
    assert (week.value, week.kind.currentText()) == (None, "always open")
    choose(week.kind, True)
    assert "No open hours" in week.explanation
    write(week.days[0], "8-18")
    press(week.copy_monday)
    write(week.days[5], "9-1x")
    assert form.rows["hours"].look() is False
    write(week.days[5], "22-2")
    days = form.rows["closed_days"].editor
    days.day.setDate(QDate(2026, 12, 24))
    write(days.name, "Christmas Eve")
    press(days.add_button)
    press(form.save_button)
    qtbot.waitUntil(lambda: len(there(world)) == 7)
    assert there(world)[:2] == [("site", 0, 480, 1080), ("site", 1, 480, 1080)]
    assert there(world)[5:] == [("site", 5, 1320, 1440), ("site", 6, 0, 120)]
    closed = [("2026-12-24", "Christmas Eve")]
    qtbot.waitUntil(lambda: world.floor.run("SELECT day, name FROM closed_day") == closed)
    page = world.page("HoursTopic")
    qtbot.waitUntil(lambda: page.unsaved == 0)
    history = page.history.list
    qtbot.waitUntil(
        lambda: any("Open on Monday: 08:00 to 18:00" in history.item(n).text() for n in range(history.count()))
    )

    queue = world.floor.queues[0]
    form = world.form("HoursTopic", queue)
    week = form.rows["hours"].editor
    assert week.kind.currentText() == "as the site: 54 h a week"
    choose(week.kind, True)
    assert week.days[0].text() == "08:00–18:00"
    for line in week.days:
        line.clear()
    write(week.days[2], "1")
    write(week.days[2], " ")
    assert "stand still" in week.explanation
    press(form.save_button)
    qtbot.waitUntil(lambda: ("Billing", 0, 0, 0) in there(world))
    qtbot.waitUntil(lambda: next(one for one in page.topic.things() if one.id == queue).note == "never open")
    with world.floor.engine.begin() as connection:
        assert keep_hours(connection, 1_795_700_000_000_000) == 3
    assert world.floor.run("SELECT count(*) FROM open_interval WHERE queue_id = :queue", queue=queue) == [(0,)]

    form = world.form("HoursTopic", queue)
    choose(form.rows["hours"].editor.kind, False)
    press(form.save_button)
    qtbot.waitUntil(lambda: len(there(world)) == 7)
