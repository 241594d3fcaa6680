"""Times and durations as people write them: every way means what it says, and what means nothing is told so."""

import time
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.cli.times import MICROSECONDS, clock, duration_s, instant, interval

BERLIN = ZoneInfo("Europe/Berlin")


def utc(*parts):
    return int(datetime(*parts, tzinfo=UTC).timestamp()) * MICROSECONDS


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2026-11-21T09:30:00Z", utc(2026, 11, 21, 9, 30)),
        ("2026-11-21T09:30:00+01:00", utc(2026, 11, 21, 8, 30)),
        ("2026-11-21 09:30", utc(2026, 11, 21, 8, 30)),
        ("2026-07-21T09:30:15.25", utc(2026, 7, 21, 7, 30, 15) + 250_000),
        ("2026-11-21", utc(2026, 11, 20, 23)),
        ("1795311065", 1_795_311_065 * MICROSECONDS),
        ("1795311065.000001", 1_795_311_065 * MICROSECONDS + 1),
        (" 1795311065.5 ", 1_795_311_065 * MICROSECONDS + 500_000),
        ("9:30", utc(2026, 7, 1, 7, 30)),
        ("23:59:58", utc(2026, 7, 1, 21, 59, 58)),
    ],
)
def test_a_time_means_what_it_says(said, meant):
    assert instant(said, zone=BERLIN, today=date(2026, 7, 1)) == meant


@pytest.mark.parametrize("said", ["", "noon", "25:00", "9:60", "2026-13-01", "12345", "2026-02-30T10:00", "99:99:99"])
def test_what_is_no_time_is_told_so_with_an_example(said):
    with pytest.raises(ValueError, match="is not a time: write 2026-11-21T09:30"):
        instant(said)


@given(st.integers(0, 4 * 10**15))
def test_iso_times_are_read_to_the_microsecond(at):
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=at)
    assert instant(moment.isoformat()) == instant(moment.astimezone(BERLIN).isoformat()) == at


def test_without_a_zone_this_machines_counts(monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert instant("2026-11-21T09:30") == utc(2026, 11, 21, 0, 30)
        assert abs(instant("now") - time.time() * MICROSECONDS) < 5 * MICROSECONDS
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    ("said", "seconds"), [("30m", 1800), ("90s", 90), ("1.5h", 5400), ("2d", 172_800), ("10 min", 600), ("1H", 3600)]
)
def test_a_duration_is_read_with_its_unit(said, seconds):
    assert duration_s(said) == seconds


@pytest.mark.parametrize("said", ["30", "m", "-5m", "0s", "1w", ""])
def test_a_duration_without_a_unit_or_length_is_told_so(said):
    with pytest.raises(ValueError, match="is not a duration: write 30m"):
        duration_s(said)


@pytest.mark.parametrize(
    ("said", "every"),
    [("30m", 1800), ("day", "day"), ("1d", "day"), ("24h", "day"), ("Week", "week"), ("month", "month")],
)
def test_an_interval_is_seconds_or_a_calendar_period(said, every):
    assert interval(said) == every


@pytest.mark.parametrize("said", ["25h", "2d", "0.5s", "year"])
def test_an_interval_that_no_report_has_is_told_so(said):
    with pytest.raises(ValueError, match="write"):
        interval(said)


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(None, "–"), (0, "0:00"), (7.9, "0:07"), (252, "4:12"), (3900, "1:05:00"), (90_000, "25:00:00")],
)
def test_a_duration_reads_like_a_clock(seconds, shown):
    assert clock(seconds) == shown
