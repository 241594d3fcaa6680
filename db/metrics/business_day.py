"""When the business day of a queue began, by the queue's own clock or else its site's."""

from datetime import datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from db.metrics.periods import business_date, to_us


def zone_named(name: str | None) -> ZoneInfo:
    """The time zone of that name; UTC where there is none or nobody knows it (any program may have written the name)."""
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def day_time(minutes: int) -> time:
    """A time of day from minutes after midnight (0..1439)."""
    return time(minutes // 60, minutes % 60)


def business_day_began(at_us: int, zone: ZoneInfo, start_min: int) -> int:
    """When the business day that `at_us` lies in began; both UTC microseconds, `start_min` minutes after midnight."""
    start = day_time(start_min)
    return to_us(datetime.combine(business_date(at_us, zone, start), start, tzinfo=zone))
