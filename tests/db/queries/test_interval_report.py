"""The interval report of a floor: arrivals counted where they arrived, in the site's own hours and days."""

from datetime import UTC, datetime

import pytest

from db.engine import make_engine, reading
from db.errors import Refused
from db.metrics.periods import Calendar
from db.queries.interval_report import interval_rows
from tests.db.queries.furnished import Furnished

S = 1_000_000


def utc(*parts):
    return int(datetime(*parts, tzinfo=UTC).timestamp()) * S


@pytest.fixture
def report(database_url):
    def rows(*arguments):
        with reading(make_engine(database_url)) as connection:
            return interval_rows(connection, *arguments)

    return rows


@pytest.fixture
def floor(database_url):
    made = Furnished(database_url, time_zone="Europe/Berlin")
    yield made
    made.sql.close()


def test_each_queue_has_a_row_for_each_interval_with_all_that_arrived_in_it(floor, report):
    nine = utc(2026, 6, 20, 7)
    sales, agent = floor.queue("sales", position=2), floor.agent("Ann")
    floor.queue("billing", position=1)
    floor.served(sales, agent, nine, nine + 10 * S, nine + 110 * S)
    floor.served(sales, agent, nine + 1799 * S, nine + 1839 * S, nine + 1900 * S)
    floor.gave_up(sales, nine + 60 * S, nine + 63 * S)
    floor.served(sales, agent, nine + 1800 * S, nine + 1801 * S, nine + 1900 * S)
    rows = [row for row, zone in report(nine, nine + 3600 * S, 1800)]
    assert [(row.queue, row.offered) for row in rows] == [("billing", 0), ("billing", 0), ("sales", 3), ("sales", 1)]
    first = rows[2]
    assert (first.answered, first.abandoned, first.short_abandoned) == (2, 1, 1)
    assert (first.service_level, first.asa_s, first.aht_s, first.longest_wait_s) == (0.5, 25.0, 80.5, 40.0)
    assert (rows[0].service_level, rows[0].asa_s, rows[0].aht_s, rows[0].longest_wait_s) == (None,) * 4
    assert not any(row.provisional for row in rows)


def test_days_follow_the_clock_of_the_site(floor, report):
    """On the day the clocks go back Berlin's day has 25 hours."""
    floor.queue("sales")
    start, end = utc(2026, 10, 24, 22), utc(2026, 10, 26, 23)
    rows = report(start, end, Calendar.DAY)
    assert [(row.end - row.start) // (3600 * S) for row, _ in rows] == [25, 24]
    assert {zone.key for _, zone in rows} == {"Europe/Berlin"}


def test_queues_of_sites_far_apart_have_their_own_intervals(floor, report):
    floor.queue("sales")
    floor.queue("night desk", time_zone="Asia/Kolkata", business_day_start_min=0)
    rows = report(utc(2026, 6, 20, 0), utc(2026, 6, 20, 2), 3600)
    starts = {name: [row.start for row, _ in rows if row.queue == name] for name in ("sales", "night desk")}
    assert starts["sales"] == [utc(2026, 6, 20, 0), utc(2026, 6, 20, 1)]
    assert starts["night desk"] == [utc(2026, 6, 20, 0), utc(2026, 6, 20, 0, 30), utc(2026, 6, 20, 1, 30)]


def test_an_unknown_queue_is_refused_with_the_nearest_name(floor, report):
    floor.queue("sales")
    floor.queue("billing")
    with pytest.raises(Refused, match="no queue called 'Salse'; the nearest is 'sales'"):
        report(0, S, 1800, "Salse")
    with pytest.raises(Refused, match="there are: billing, sales"):
        report(0, S, 1800, "xyz")


def test_one_queue_is_told_alone(floor, report):
    nine = utc(2026, 6, 20, 7)
    for name in ("sales", "billing"):
        floor.gave_up(floor.queue(name), nine, nine + 30 * S)
    ((row, _),) = report(nine, nine + 1800 * S, 1800, "billing")
    assert (row.queue, row.offered, row.abandoned) == ("billing", 1, 1)


def test_a_source_whose_clock_is_ahead_is_reported_as_it_says(floor, report):
    later = utc(2099, 1, 1, 12)
    floor.gave_up(floor.queue("sales"), later, later + 30 * S)
    assert sum(row.offered for row, _ in report(later, later + 1800 * S, 1800)) == 1


def test_a_report_too_long_to_hold_is_refused(floor, report):
    floor.queue("sales")
    with pytest.raises(Refused, match="longer intervals"):
        report(0, utc(2026, 1, 1), 60)
