"""Opening hours as they are written and read again."""

import pytest

from console.plan.week_text import NotHours, overlapping, read_day, week_minutes, write_day


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("", []),
        ("8-18", [(0, 480, 1080)]),
        ("08:00–12:00, 13.30 bis 18:00 Uhr", [(0, 480, 720), (0, 810, 1080)]),
        ("0-24", [(0, 0, 1440)]),
        ("22-0", [(0, 1320, 1440)]),
        ("22:00-06:00", [(0, 1320, 1440), (1, 0, 360)]),
    ],
)
def test_hours_are_read(text, hours):
    assert read_day(text, 0) == hours
    again = ", ".join(filter(None, (write_day(hours, day) for day in range(7))))
    assert sorted(read_day(again, 0)) == sorted((0, opens, closes) for _, opens, closes in hours)


@pytest.mark.parametrize("text", ["eight", "8-", "8:70-9", "25-26", "8-8", "24-3", "8-18 9-10"])
def test_what_is_no_hours_is_not_taken(text):
    with pytest.raises(NotHours):
        read_day(text, 0)


def test_a_night_into_monday_and_what_overlaps():
    assert read_day("22-6", 6) == [(6, 1320, 1440), (0, 0, 360)]
    assert overlapping([(0, 480, 720), (0, 720, 900), (1, 480, 720)]) is None
    assert overlapping([(0, 480, 720), (0, 700, 900)]) == 0
    assert week_minutes([(0, 480, 720), (1, 0, 60)]) == 300
