"""Borders of periods in local time, above all where the clock changes."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.metrics.periods import Calendar, OpeningHours, business_date, local_intervals, local_moment, to_us
from db.metrics.segment import MICROSECONDS
from db.metrics.spans import duration

HOUR = 3600 * MICROSECONDS
ZONES = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Lord_Howe",  # moves the clock by half an hour
    "Asia/Beirut",  # moves it at midnight
    "Pacific/Apia",  # once left out a whole day
    "America/Sao_Paulo",
]
MOMENTS = st.integers(to_us(datetime(2009, 1, 1, tzinfo=UTC)), to_us(datetime(2030, 1, 1, tzinfo=UTC)))
EVERY = st.sampled_from([900, 1800, 3600, 7 * 3600, 86_400, *Calendar])


def at(zone: str, *moment: int, fold: int = 0) -> int:
    return to_us(datetime(*moment, tzinfo=ZoneInfo(zone), fold=fold))


def hours(zone: str, day: date, every: int | Calendar = 3600) -> list[float]:
    """How many hours each interval of a local day lasts."""
    following = day + timedelta(days=1)
    start, end = at(zone, *day.timetuple()[:3]), at(zone, *following.timetuple()[:3])
    return [(high - low) / HOUR for low, high in local_intervals(start, end, every, ZoneInfo(zone))]


@given(
    MOMENTS,
    st.integers(1, 40 * 24).map(lambda n: n * HOUR),
    EVERY,
    st.sampled_from(ZONES),
    st.sampled_from([time(0), time(2, 30), time(5), time(23, 30)]),
)
def test_intervals_cover_the_range_without_gap_or_overlap(
    start: int, length: int, every: int | Calendar, zone: str, day_start: time
) -> None:
    spans = local_intervals(start, start + length, every, ZoneInfo(zone), day_start)
    assert spans[0][0] == start and spans[-1][1] == start + length
    assert all(low < high for low, high in spans)
    assert all(one[1] == other[0] for one, other in pairwise(spans))
    if not isinstance(every, Calendar):
        assert all(high - low <= every * MICROSECONDS for low, high in spans)


@given(MOMENTS, st.sampled_from(ZONES), st.sampled_from([time(0), time(2, 30), time(5)]))
def test_a_day_holds_exactly_the_moments_of_one_business_date(moment: int, zone: str, day_start: time) -> None:
    tz = ZoneInfo(zone)
    spans = local_intervals(moment - 50 * HOUR, moment + 50 * HOUR, Calendar.DAY, tz, day_start)
    dates = [business_date(low, tz, day_start) for low, _ in spans]
    assert dates == [business_date(high - 1, tz, day_start) for _, high in spans]
    assert all(one < other for one, other in pairwise(dates))


def test_a_day_has_23_hours_in_spring_and_25_in_autumn() -> None:
    assert hours("Europe/Berlin", date(2026, 3, 29)) == [1.0] * 23
    assert hours("Europe/Berlin", date(2026, 10, 25)) == [1.0] * 25
    assert hours("Europe/Berlin", date(2026, 3, 29), Calendar.DAY) == [23.0]
    assert hours("America/New_York", date(2026, 11, 1), 1800) == [0.5] * 50


def test_the_hour_shown_twice_is_two_intervals() -> None:
    zone = ZoneInfo("Europe/Berlin")
    spans = local_intervals(at("Europe/Berlin", 2026, 10, 25), at("Europe/Berlin", 2026, 10, 25, 4), 3600, zone)
    assert [local_moment(low, zone).strftime("%H%z") for low, _ in spans] == [
        "00+0200",
        "01+0200",
        "02+0200",
        "02+0100",
        "03+0100",
    ]


def test_a_change_of_half_an_hour_shortens_the_last_interval_of_the_day() -> None:
    assert hours("Australia/Lord_Howe", date(2026, 10, 4)) == [1.0] * 23 + [0.5]
    assert hours("Australia/Lord_Howe", date(2026, 4, 5)) == [1.0] * 24 + [0.5]


def test_a_day_without_midnight_begins_when_the_clock_has_moved() -> None:
    zone = ZoneInfo("Asia/Beirut")
    start = at("Asia/Beirut", 2026, 3, 28, 12)
    spans = local_intervals(start, start + 24 * HOUR, Calendar.DAY, zone)
    assert [local_moment(low, zone).strftime("%d %H:%M") for low, _ in spans] == ["28 12:00", "29 01:00"]


def test_a_date_that_never_was_has_no_interval() -> None:
    zone = ZoneInfo("Pacific/Apia")
    start, end = at("Pacific/Apia", 2011, 12, 29), at("Pacific/Apia", 2012, 1, 1)
    days = [business_date(low, zone).day for low, _ in local_intervals(start, end, Calendar.DAY, zone)]
    assert days == [29, 31]


def test_months_and_weeks_follow_the_calendar_across_the_change() -> None:
    zone = ZoneInfo("America/New_York")
    months = local_intervals(
        at("America/New_York", 2026, 2, 10), at("America/New_York", 2026, 4, 2), Calendar.MONTH, zone
    )
    assert [local_moment(low, zone).strftime("%m-%d %H") for low, _ in months] == ["02-10 00", "03-01 00", "04-01 00"]
    assert (months[1][1] - months[1][0]) / HOUR == 31 * 24 - 1
    weeks = local_intervals(
        at("America/New_York", 2026, 3, 4), at("America/New_York", 2026, 3, 17), Calendar.WEEK, zone
    )
    assert [local_moment(low, zone).strftime("%a %d") for low, _ in weeks] == ["Wed 04", "Mon 09", "Mon 16"]


def test_a_night_shift_keeps_the_date_of_its_business_day() -> None:
    zone = ZoneInfo("Europe/Berlin")
    night = at("Europe/Berlin", 2026, 5, 2, 3, 30)
    assert business_date(night, zone, time(5)) == date(2026, 5, 1)
    assert business_date(night + 2 * HOUR, zone, time(5)) == date(2026, 5, 2)
    spans = local_intervals(night, night + 3 * HOUR, Calendar.DAY, zone, time(5))
    assert [(high - low) / HOUR for low, high in spans] == [1.5, 1.5]


def test_lengths_count_from_the_start_of_the_business_day() -> None:
    start = at("UTC", 2026, 5, 1)
    spans = local_intervals(start, start + 24 * HOUR, 7 * 3600, UTC, time(6))
    assert [(low - start) / HOUR for low, _ in spans] == [0, 3, 6, 13, 20]


def test_opening_hours_follow_the_clock_on_the_wall_and_the_weekdays() -> None:
    zone = ZoneInfo("Europe/Berlin")
    shop = OpeningHours(zone, time(8), time(17), frozenset({1, 2, 3, 4, 5}))
    spans = shop.spans(at("Europe/Berlin", 2026, 3, 27, 12), at("Europe/Berlin", 2026, 3, 30, 12))
    assert [local_moment(low, zone).strftime("%a %H") for low, _ in spans] == ["Fri 12", "Mon 08"]
    assert [high - low for low, high in spans] == [5 * HOUR, 4 * HOUR]


def test_a_night_desk_belongs_to_the_weekday_it_opens_on() -> None:
    zone = ZoneInfo("Europe/Berlin")
    night = OpeningHours(zone, time(22), time(6), frozenset({6}))
    spans = night.spans(at("Europe/Berlin", 2026, 3, 27), at("Europe/Berlin", 2026, 3, 31))
    assert [(high - low) / HOUR for low, high in spans] == [7.0]  # the clock skips an hour in that night
    inside = night.spans(at("Europe/Berlin", 2026, 3, 29), at("Europe/Berlin", 2026, 3, 29, 1))
    assert duration(inside) == HOUR


def test_always_open_is_open_all_the_time() -> None:
    zone = ZoneInfo("Europe/Berlin")
    start, end = at("Europe/Berlin", 2026, 3, 27), at("Europe/Berlin", 2026, 4, 3)
    assert duration(OpeningHours(zone).spans(start, end)) == end - start


def test_nonsense_is_refused_and_an_empty_range_has_no_intervals() -> None:
    assert local_intervals(5, 5, 3600, UTC) == []
    for every in (0, -60, 86_401):
        with pytest.raises(ValueError, match="at most"):
            local_intervals(0, 10, every, UTC)
    with pytest.raises(ValueError, match="no time zone"):
        to_us(datetime(2026, 1, 1))  # noqa: DTZ001
    with pytest.raises(ValueError, match="weekdays"):
        OpeningHours(UTC, weekdays=frozenset({0, 7}))
