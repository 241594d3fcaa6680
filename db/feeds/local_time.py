"""Times as plans write them: a whole instant, a time of day, with or without a zone, also on the night of a clock change."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Final, Literal, NamedTuple
from zoneinfo import ZoneInfo

from db.feeds.contact_values import Unreadable
from db.metrics.periods import to_us

#: How a local time stands to the clock: shown once, left out by a clock change, or shown twice.
Shown = Literal["once", "missing", "twice"]
_MIDNIGHTS: Final = ("24:00", "24:00:00", "2400", "24.00")


class Written(NamedTuple):
    """A time as it was written: of a day (`day` days later for '24:00'), or at an instant that may name its zone."""

    moment: datetime | None
    clock: time | None = None
    day: int = 0


class Fallen(NamedTuple):
    """A local time as it fell in UTC microseconds; where it came twice, `at` is the first and `again` the second."""

    at: int
    again: int
    shown: Shown


def read_time(text: str, datetimes: Sequence[str], times: Sequence[str]) -> Written:
    """What `text` says, by formats of `strptime` ('iso' for ISO 8601); raises `Unreadable`."""
    if text in _MIDNIGHTS:
        return Written(None, time(), 1)
    for form in datetimes:
        try:
            found = datetime.fromisoformat(text) if form == "iso" else datetime.strptime(text, form)  # noqa: DTZ007
        except ValueError:
            continue
        if form != "iso" or ("T" in text or " " in text):
            return Written(found)
    for form in times:
        try:
            return Written(None, datetime.strptime(text, form).time())  # noqa: DTZ007
        except ValueError:
            continue
    raise Unreadable(f"{text!r} is no time of day, alone or after a date, as the map has them")


def read_day(text: str, dates: Sequence[str]) -> date:
    """The day that `text` says; raises `Unreadable`."""
    for form in dates:
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007
        except ValueError:
            continue
    raise Unreadable(f"{text!r} is no date as the map has them")


def fallen(moment: datetime, zone: ZoneInfo) -> Fallen:
    """When the clock of `zone` showed `moment`; one that names its own zone is exact.

    A time that a clock change leaves out is taken by the clock before the change: 2:30 then is 3:30.
    """
    if moment.tzinfo is not None:
        at = to_us(moment)
        return Fallen(at, at, "once")
    first, second = (moment.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    before, after = first.utcoffset(), second.utcoffset()
    assert before is not None
    assert after is not None
    if before == after:
        return Fallen(to_us(first), to_us(first), "once")
    if before < after:
        return Fallen(to_us(first), to_us(first), "missing")
    return Fallen(to_us(first), to_us(second), "twice")


def local_midnight(day: date, zone: ZoneInfo) -> int:
    """When the day began there, UTC microseconds."""
    return fallen(datetime.combine(day, time()), zone).at


def next_day(day: date) -> date:
    """The day after."""
    return day + timedelta(days=1)
