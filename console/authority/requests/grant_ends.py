"""When a grant that is given with an approval ends: with the agent's shift, with the day, or on Friday evening."""

from datetime import UTC, datetime, time, timedelta
from typing import Final

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_FRIDAY: Final = 4
_LAST: Final = time(23, 59)
_US: Final = timedelta(microseconds=1)


def day_ends(now: int) -> int:
    """The last minute of this day by this machine's clock; both UTC microseconds."""
    return _at(_local(now), now)


def friday_ends(now: int) -> int:
    """The last minute of the Friday to come, today's if it is one; both UTC microseconds."""
    today = _local(now)
    return _at(today + timedelta(days=(_FRIDAY - today.weekday()) % 7), now)


def _local(now: int) -> datetime:
    return (_EPOCH + timedelta(microseconds=now)).astimezone()


def _at(day: datetime, now: int) -> int:
    # Naive times are this machine's own, with its summer time on that day.
    found = datetime.combine(day.date(), _LAST).astimezone()
    ends = (found - _EPOCH) // _US
    return ends if ends > now else ends + 86_400_000_000
