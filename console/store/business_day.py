"""When the business day of a queue began, by its own time zone or its site's."""

from datetime import datetime, timedelta
from typing import NamedTuple

from db.metrics.business_day import day_time, zone_named
from db.metrics.periods import business_date, to_us
from db.rows import QueueRow, SiteRow


class BusinessDay(NamedTuple):
    """A business day [start, end) in UTC microseconds, and the zone it was computed in."""

    start_us: int
    end_us: int
    zone: str


def business_day(queue: QueueRow, site: SiteRow | None, now_us: int) -> BusinessDay:
    """The business day of `queue` that `now_us` (UTC microseconds) lies in.

    The queue's own zone and start count; where it has none, its site's; without either, midnight UTC.
    """
    name = queue.time_zone or (site.time_zone if site else "UTC")
    minutes = queue.business_day_start_min
    if minutes is None:
        minutes = site.business_day_start_min if site else 0
    zone, start = zone_named(name), day_time(minutes)
    day = business_date(now_us, zone, start)
    ends = day + timedelta(days=1)
    return BusinessDay(
        to_us(datetime.combine(day, start, tzinfo=zone)),
        to_us(datetime.combine(ends, start, tzinfo=zone)),
        zone.key,
    )
