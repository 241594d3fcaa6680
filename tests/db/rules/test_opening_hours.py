"""Open time of queues: both engines agree with each other and with a clock on the wall that is read every minute."""

import random
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from db.commands.command import Command, Wanted
from db.ids import new_id
from db.rules.open_time import DAY_US, MINUTE_US, DayHours, open_intervals
from db.rules.opening_hours import keep_hours
from db.rules.raising import raise_crossed
from tests.db.commands.acted_floor import ActedFloor

#: 2026-11-26, so that Berlin's and New York's autumn changes and Lord Howe's half hour lie in the 100 days before.
NOW = 1_795_700_000 * 1_000_000
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Santiago", "UTC")


def wall_clock(hours, closed, zone, start, end):
    """Every open minute of [start, end), read off the clock on the wall."""
    by_day = {day: [(one.opens_min, one.closes_min) for one in hours if one.weekday == day] for day in range(7)}
    for at in range(start, end, MINUTE_US):
        local = datetime.fromtimestamp(at // 1_000_000, UTC).astimezone(zone)
        minute = local.hour * 60 + local.minute
        open_now = any(opens <= minute < closes for opens, closes in by_day[local.weekday()])
        if open_now and local.date().isoformat() not in closed:
            yield at


def minutes_of(intervals):
    return [at for opens, closes, _ in intervals for at in range(opens, closes, MINUTE_US)]


class Hours(ActedFloor):
    """A floor with hours, looked at at a moment of the test's own."""

    def keep(self, now=NOW):
        with self.engine.begin() as connection:
            return keep_hours(connection, now)

    def hours(self, *hours, **place):
        given = [{"id": new_id(), **one._asdict(), "site_id": None, "queue_id": None} | place for one in hours]
        insert = (
            "INSERT INTO opening_hours (id, site_id, queue_id, weekday, opens_min, closes_min)"
            " VALUES (:id, :site_id, :queue_id, :weekday, :opens_min, :closes_min)"
        )
        with self.engine.begin() as connection:
            connection.execute(sa.text(insert), given)

    def known(self, queue):
        found = self.run(
            "SELECT opens_at, closes_at, before_us FROM open_interval WHERE queue_id = :queue ORDER BY opens_at",
            queue=queue,
        )
        return [tuple(row) for row in found]

    def clock(self, queue):
        found = self.run("SELECT known_from, known_until FROM queue_clock WHERE queue_id = :queue", queue=queue)
        return tuple(found[0]) if found else None


@pytest.fixture
def floor(database_url):
    made = Hours(database_url)
    yield made
    made.engine.dispose()


def some_hours(chance):
    """Hours as somebody might set them up; some overlap, some are over midnight, some say 'closed'."""
    made = []
    for weekday in range(7):
        for _ in range(chance.choice((0, 1, 1, 2))):
            opens = chance.choice((0, 0, 90, 150, chance.randrange(1440)))
            made.append(DayHours(weekday, opens, chance.choice((1440, min(1440, opens + chance.randrange(0, 600))))))
    unique = {(one.weekday, one.opens_min): one for one in made}
    return list(unique.values())


@pytest.mark.parametrize("zone", ZONES)
def test_open_time_is_what_the_clock_on_the_wall_shows(zone):
    chance = random.Random(zone)
    start = NOW - NOW % DAY_US - chance.randrange(20, 60) * DAY_US
    named = ZoneInfo(zone)
    for _ in range(2):
        hours = some_hours(chance)
        day = datetime.fromtimestamp(start // 1_000_000, UTC).astimezone(named).date().isoformat()
        found = open_intervals(hours, {day}, named, start, start + 45 * DAY_US)
        assert minutes_of(found) == list(wall_clock(hours, {day}, named, start, start + 45 * DAY_US))
        passed = 0
        for one in found:
            assert one.before_us == passed
            passed += one.closes_at - one.opens_at


def test_the_hour_that_is_missing_and_the_one_that_comes_twice():
    berlin, sunday = ZoneInfo("Europe/Berlin"), [DayHours(6, 60, 240)]

    def open_minutes(day):
        start = round(datetime(*day, tzinfo=berlin).timestamp()) * 1_000_000
        return len(minutes_of(open_intervals(sunday, (), berlin, start, start + DAY_US)))

    assert [open_minutes(day) for day in ((2026, 3, 22), (2026, 3, 29), (2026, 10, 25))] == [180, 120, 240]


def test_both_engines_know_the_same_open_time(floor):
    chance = random.Random(5)
    places = {}
    for number, zone in enumerate((*ZONES, "Nowhere/Land")):
        queue = floor.insert("queue", team_id=floor.teams[0], name=f"Q{number}", channel="voice", time_zone=zone)
        places[queue] = (zone, some_hours(chance) or [DayHours(0, 0, 0)])
        floor.hours(*places[queue][1], queue_id=queue)
    site_hours = [DayHours(day, 480, 1080) for day in range(5)]
    floor.hours(*site_hours, site_id=floor.site)
    closed = {"2026-11-26", "2026-10-25"}
    for day in closed:
        floor.insert("closed_day", site_id=floor.site, day=day)
    places[floor.queues[0]] = ("UTC", site_hours)
    assert floor.keep() == len(places) + len(floor.queues) - 1
    for queue, (zone, hours) in places.items():
        start, end = floor.clock(queue)
        assert (start, end) == (NOW - NOW % DAY_US - 100 * DAY_US, NOW - NOW % DAY_US + 60 * DAY_US)
        named = ZoneInfo(zone if "/" in zone and "Land" not in zone else "UTC")
        assert floor.known(queue) == open_intervals(hours, closed, named, start, end)
    assert floor.keep() == 0


def test_open_time_is_made_anew_only_when_something_changed_or_it_runs_out(floor):
    always, own, of_site = floor.queues
    floor.hours(DayHours(0, 0, 1440), queue_id=own)
    assert (floor.keep(), floor.keep(), floor.keep(NOW + 29 * DAY_US)) == (1, 0, 0)
    assert (floor.clock(always), floor.known(always)) == (None, [])
    assert floor.keep(NOW + 31 * DAY_US) == 1
    floor.run("UPDATE site SET time_zone = 'Asia/Tokyo'")
    assert floor.keep(NOW + 31 * DAY_US) == 1
    floor.hours(DayHours(1, 60, 120), site_id=floor.site)
    assert floor.keep() == 2
    floor.insert("closed_day", site_id=floor.site, day="2026-12-01")
    assert floor.keep() == 3
    floor.run("DELETE FROM opening_hours WHERE queue_id IS NULL")
    assert floor.keep() == 0
    assert floor.clock(of_site) is None
    assert floor.clock(own) is not None


def test_who_looks_at_the_rules_keeps_the_hours_and_without_open_hours_the_clock_stands_still(floor):
    never = floor.queues[0]
    floor.hours(DayHours(0, 0, 0), queue_id=never)
    floor.run("UPDATE floor_rule SET enabled = 1, since_at = 0, limit_value = 1 WHERE kind = 'never_answered'")
    for queue in (0, 1):
        floor.contact(queue)
    with floor.engine.begin() as connection:
        assert raise_crossed(connection) == 1
    assert floor.known(never) == []
    raised = floor.run("SELECT CAST(queue_id AS text) FROM escalation")
    assert raised == [(floor.queues[1],)]


def test_hours_that_overlap_or_make_no_sense_are_refused(floor):
    def add(opens, closes, weekday=0, **place):
        to = {
            "site_id": None,
            "queue_id": floor.queues[0],
            "weekday": weekday,
            "opens_min": opens,
            "closes_min": closes,
        }
        return floor.do(Command("hours.add", (Wanted(new_id(), to | place),)))

    first = add(480, 720)
    said = [add(*hours) for hours in ((720, 1080), (700, 730), (480, 500), (0, 0), (1080, 1080), (600, 500), (-1, 5))]
    assert [floor.answers(one)[0] for one in said] == ["done", *["hours_overlap"] * 4, *["out_of_range"] * 2]
    assert floor.answers(add(480, 720, 1)) == floor.answers(add(480, 720, queue_id=floor.queues[1])) == ["done"]
    assert floor.answers(add(0, 5, site_id=floor.site)) == ["one_place"]
    hours = first.effects[0].entity_id
    moved = floor.do(Command("hours.change", (Wanted(hours, {"weekday": 0, "opens_min": 400, "closes_min": 721}),)))
    assert floor.answers(moved) == ["hours_overlap"]
    gone = floor.do(Command("hours.remove", (Wanted(hours),)))
    assert floor.answers(add(0, 600)) == ["done"]
    assert floor.answers(floor.undo(gone)) == ["hours_overlap"]


def test_closed_days_are_days(floor):
    def add(day):
        to = {"site_id": floor.site, "day": day, "name": " Christmas "}
        return floor.answers(floor.do(Command("closed_day.add", (Wanted(new_id(), to),))))[0]

    days = ("2026-12-24", "2026-12-24", "24.12.2026", "2026-13-01", "2026-1a-01", "", None)
    assert [add(day) for day in days] == ["done", "already_so", *["not_a_day"] * 5]
    assert floor.run("SELECT day, name FROM closed_day") == [("2026-12-24", "Christmas")]
