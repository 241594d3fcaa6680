"""Borders of report periods in a site's own time zone and business day, and the hours a queue is open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from itertools import pairwise

from db.metrics.segment import MICROSECONDS
from db.metrics.spans import Span, clip

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_MIDNIGHT = time(0)
_DAY_S = 86_400
EVERY_DAY = frozenset(range(1, 8))
"""The ISO weekdays: 1 = Monday to 7 = Sunday."""


class Calendar(StrEnum):
    """Periods that follow the calendar of a time zone and so differ in length."""

    DAY = "day"
    WEEK = "week"
    """Begins on Monday."""
    MONTH = "month"


def to_us(moment: datetime) -> int:
    """UTC microseconds of a time-zone-aware moment; raises ValueError for one without a zone."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment} has no time zone, so it is no instant")
    return (moment - _EPOCH) // _MICROSECOND


def local_moment(at: int, time_zone: tzinfo) -> datetime:
    """What the clock on the wall in `time_zone` shows at `at` (UTC microseconds)."""
    return (_EPOCH + timedelta(microseconds=at)).astimezone(time_zone)


def business_date(at: int, time_zone: tzinfo, business_day_start: time = _MIDNIGHT) -> date:
    """The date of the business day that `at` (UTC microseconds) belongs to; a night shift keeps its date."""
    day = local_moment(at, time_zone).date() + timedelta(days=1)
    while at < _day_start(day, time_zone, business_day_start):
        day -= timedelta(days=1)
    return day


def local_intervals(
    start: int, end: int, every: int | Calendar, time_zone: tzinfo, business_day_start: time = _MIDNIGHT
) -> list[Span]:
    """Cut [start, end) (UTC microseconds) at the borders of local periods: disjoint, in order, without gaps.

    `every` is a length in seconds, counted from the start of each business day, or a calendar period. Lengths
    are added in UTC only, so at a clock change a day has 23 or 25 hours of an hour each, and the hour that
    the clock shows twice is two intervals; where a length does not divide the day, the last interval is
    shorter. The first and last are cut to the range. A day that begins in the hour the clock skips begins
    when the clock has moved; one that begins in the hour shown twice begins the first time. Raises
    ValueError unless 0 < `every` <= 86,400 (for whole days ask for `Calendar.DAY`, which follows the clock).
    """
    if not isinstance(every, Calendar) and not 0 < every <= _DAY_S:
        raise ValueError(f"an interval lasts more than 0 and at most {_DAY_S} seconds, not {every}")
    if end <= start:
        return []
    borders = _borders(start, end, every, time_zone, business_day_start)
    return clip(pairwise(borders), start, end)


def _borders(start: int, end: int, every: int | Calendar, zone: tzinfo, day_start: time) -> list[int]:
    calendar = every if isinstance(every, Calendar) else Calendar.DAY
    borders: list[int] = []
    day = _first_day(business_date(start, zone, day_start), calendar)
    while not borders or borders[-1] < end:
        low = _day_start(day, zone, day_start)
        day = _next_day(day, calendar)
        borders.append(low)
        if not isinstance(every, Calendar):
            borders.extend(range(low + every * MICROSECONDS, _day_start(day, zone, day_start), every * MICROSECONDS))
    return borders


def _first_day(day: date, calendar: Calendar) -> date:
    if calendar is Calendar.MONTH:
        return day.replace(day=1)
    return day - timedelta(days=day.weekday()) if calendar is Calendar.WEEK else day


def _next_day(day: date, calendar: Calendar) -> date:
    if calendar is Calendar.MONTH:
        return (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    return day + timedelta(days=7 if calendar is Calendar.WEEK else 1)


def _day_start(day: date, time_zone: tzinfo, at: time) -> int:
    return to_us(datetime.combine(day, at, tzinfo=time_zone))


@dataclass(frozen=True)
class OpeningHours:
    """When a queue is open: from `opens` to `closes` on the ISO weekdays given, by its own clock.

    `closes` not after `opens` means the next day (a night shift, which belongs to the weekday it begins
    on), so the same time twice is a whole day. Raises ValueError for a weekday outside 1..7.
    """

    time_zone: tzinfo
    opens: time = _MIDNIGHT
    closes: time = _MIDNIGHT
    weekdays: frozenset[int] = EVERY_DAY

    def __post_init__(self) -> None:
        if not self.weekdays <= EVERY_DAY:
            raise ValueError(f"weekdays are 1 (Monday) to 7 (Sunday), not {sorted(self.weekdays - EVERY_DAY)}")

    def spans(self, start: int, end: int) -> list[Span]:
        """The open time within [start, end) (UTC microseconds): disjoint, in order."""
        return clip(self._days(start, end), start, end)

    def _days(self, start: int, end: int) -> Iterator[Span]:
        day = local_moment(start, self.time_zone).date() - timedelta(days=1)
        last = local_moment(end, self.time_zone).date()
        overnight = timedelta(days=1 if self.closes <= self.opens else 0)
        while day <= last:
            if day.isoweekday() in self.weekdays:
                opened = _day_start(day, self.time_zone, self.opens)
                yield opened, _day_start(day + overnight, self.time_zone, self.closes)
            day += timedelta(days=1)
