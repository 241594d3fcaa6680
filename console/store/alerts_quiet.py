"""Times in which nothing sounds and nothing comes up outside of the window, by the clock on this person's wall."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final

ALL_DAYS: Final = frozenset(range(7))
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_DAY_MIN: Final = 24 * 60


@dataclass(frozen=True, slots=True)
class QuietTimes:
    """Quiet from `from_min` until `until_min` (minutes of the local day) on nights that begin on one of `days`, and all
    day on `whole_days`; day 0 is Monday. Where both minutes are equal it is quiet the whole day round."""

    is_on: bool = False
    from_min: int = 22 * 60
    until_min: int = 6 * 60
    days: frozenset[int] = ALL_DAYS
    whole_days: frozenset[int] = frozenset()

    @property
    def is_sensible(self) -> bool:
        """Whether minutes and days are such of a day and a week."""
        minutes = all(0 <= minute < _DAY_MIN for minute in (self.from_min, self.until_min))
        return minutes and self.days <= ALL_DAYS and self.whole_days <= ALL_DAYS

    def is_quiet(self, now_us: int, zone: tzinfo | None = None) -> bool:
        """Whether it is quiet at an instant (UTC microseconds), in `zone` or else this machine's.

        What counts is what the clock on the wall shows: an hour that a clock change repeats is quiet both times.
        """
        if not self.is_on:
            return False
        local = (_EPOCH + timedelta(microseconds=now_us)).astimezone(zone)
        minute, today = local.hour * 60 + local.minute, local.weekday()
        if today in self.whole_days:
            return True
        if self.from_min < self.until_min:
            return today in self.days and self.from_min <= minute < self.until_min
        yesterday = (today - 1) % 7
        return (today in self.days and minute >= self.from_min) or (yesterday in self.days and minute < self.until_min)
