"""Moments as the clock on the wall shows them, and days, as the person's language and region write them."""

from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final

from PySide6.QtCore import QDate, QLocale

from console.words import say

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_SHORT: Final = QLocale.FormatType.ShortFormat
_LONG: Final = QLocale.FormatType.LongFormat


def clock_time(at_us: int, zone: tzinfo | None = None, *, seconds: bool = True) -> str:
    """The time of day of an instant (UTC microseconds): 14:02:07, or 14:02; in `zone`, else in this machine's zone."""
    return f"{_moment(at_us, zone):{'%H:%M:%S' if seconds else '%H:%M'}}"


def day(at_us: int, zone: tzinfo | None = None) -> str:
    """The day of an instant (UTC microseconds) with its weekday: 'Wed 11/26/25', 'Mi. 26.11.25'."""
    moment = _moment(at_us, zone)
    locale = QLocale()
    date = locale.toString(QDate(moment.year, moment.month, moment.day), _SHORT)
    return say("{weekday} {date}", weekday=locale.dayName(moment.isoweekday(), _SHORT), date=date)


def month(at_us: int, zone: tzinfo | None = None) -> str:
    """The month of an instant (UTC microseconds) with its year: 'November 2025'."""
    moment = _moment(at_us, zone)
    return say("{month} {year}", month=QLocale().standaloneMonthName(moment.month, _LONG), year=moment.year)


def moment(at_us: int, now_us: int, zone: tzinfo | None = None, *, seconds: bool = True) -> str:
    """An instant as it is told at `now_us`: its time of day, before that the day where it was another one."""
    time = clock_time(at_us, zone, seconds=seconds)
    if _moment(at_us, zone).date() == _moment(now_us, zone).date():
        return time
    return say("{day}, {time}", day=day(at_us, zone), time=time)


def next_time(typed: str, now_us: int, zone: tzinfo | None = None) -> int | None:
    """The next moment after `now_us` at which clocks show what was typed ('14:30', '1430'), UTC microseconds.

    None where it is no time of day.
    """
    digits = "".join(sign for sign in typed if sign.isdecimal())
    if not typed.strip() or len(digits) not in (3, 4) or set(typed.strip()) - set("0123456789:."):
        return None
    hour, minute = int(digits[:-2]), int(digits[-2:])
    if hour > 23 or minute > 59:
        return None
    now = _moment(now_us, zone)
    found = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    if found <= now:
        found += timedelta(days=1)
    return round((found - _EPOCH).total_seconds()) * 1_000_000


def _moment(at_us: int, zone: tzinfo | None) -> datetime:
    return (_EPOCH + timedelta(microseconds=at_us)).astimezone(zone)
