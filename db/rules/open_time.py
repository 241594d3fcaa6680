"""When a queue is open: the hours of its week as they fall in UTC, with clock changes and closed days worked out.

A queue is open at an instant when the clock on its wall then shows open hours of a day that is not closed. So an hour that
a clock change leaves out is no open time, and one that comes twice is open twice. Knows no database: consoles use it, too.
"""

from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, date, datetime
from itertools import groupby
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

MINUTE_US: Final = 60 * 1_000_000
DAY_US: Final = 1440 * MINUTE_US
_SECOND_US: Final = 1_000_000
#: 1970-01-01 was a Thursday; weekday 0 is Monday.
_FIRST_WEEKDAY: Final = 3
_FIRST_DAY: Final = date(1970, 1, 1).toordinal()


class DayHours(NamedTuple):
    """Open hours of one weekday (0 is Monday), minutes of the local day; hours of no length say that the day is closed."""

    weekday: int
    opens_min: int
    closes_min: int


class OpenInterval(NamedTuple):
    """Open time in UTC microseconds; `before_us` is how long it was open before, from the beginning of what is known."""

    opens_at: int
    closes_at: int
    before_us: int


class Stretch(NamedTuple):
    """Time in which a zone's clock stays as far from UTC as it is: [start, end) in UTC microseconds, and by how much."""

    start: int
    end: int
    offset_us: int


def open_intervals(
    hours: Iterable[DayHours], closed: Collection[str], zone: ZoneInfo, from_us: int, until_us: int
) -> list[OpenInterval]:
    """Open time in [from_us, until_us), whole UTC seconds as microseconds; `closed` are local days, 'YYYY-MM-DD'."""
    by_weekday = week_of(hours)
    found: list[OpenInterval] = []
    before = 0
    for stretch in stretches(zone, from_us, until_us):
        for opens_at, closes_at in _fallen(by_weekday, closed, stretch):
            found.append(OpenInterval(opens_at, closes_at, before))
            before += closes_at - opens_at
    return found


def week_of(hours: Iterable[DayHours]) -> dict[int, list[tuple[int, int]]]:
    """By weekday the open minutes (from, to) in order; what overlaps counts once, days without any are left out."""
    week: dict[int, list[tuple[int, int]]] = {}
    for weekday, of_day in groupby(sorted(hours), key=lambda one: one.weekday):
        passed = 0
        for one in of_day:
            opens = max(one.opens_min, passed)
            if opens < one.closes_min:
                week.setdefault(weekday, []).append((opens, one.closes_min))
            passed = max(passed, one.closes_min)
    return week


def stretches(zone: ZoneInfo, from_us: int, until_us: int) -> Iterator[Stretch]:
    """[from_us, until_us) cut where the zone's clock changes."""
    start = from_us
    while start < until_us:
        offset = _offset(zone, start)
        low = high = start
        while high < until_us and _offset(zone, high) == offset:
            low, high = high, min(high + DAY_US, until_us)
        if high < until_us or _offset(zone, high) != offset:
            high = _change(zone, offset, low, high)
        yield Stretch(start, high, offset)
        start = high


def _change(zone: ZoneInfo, offset: int, low: int, high: int) -> int:
    """The first second in (low, high] at which the clock is not `offset` from UTC any more."""
    while high - low > _SECOND_US:
        middle = low + (high - low) // (2 * _SECOND_US) * _SECOND_US
        if _offset(zone, middle) == offset:
            low = middle
        else:
            high = middle
    return high


def _offset(zone: ZoneInfo, at_us: int) -> int:
    offset = datetime.fromtimestamp(at_us // _SECOND_US, UTC).astimezone(zone).utcoffset()
    assert offset is not None
    return round(offset.total_seconds()) * _SECOND_US


def _fallen(
    week: dict[int, list[tuple[int, int]]], closed: Collection[str], stretch: Stretch
) -> Iterator[tuple[int, int]]:
    first, last = ((at + stretch.offset_us) // DAY_US for at in (stretch.start, stretch.end - 1))
    for day in range(first, last + 1):
        of_day = week.get((day + _FIRST_WEEKDAY) % 7)
        if not of_day or date.fromordinal(_FIRST_DAY + day).isoformat() in closed:
            continue
        midnight = day * DAY_US - stretch.offset_us
        for opens_min, closes_min in of_day:
            opens_at = max(midnight + opens_min * MINUTE_US, stretch.start)
            closes_at = min(midnight + closes_min * MINUTE_US, stretch.end)
            if opens_at < closes_at:
                yield opens_at, closes_at
