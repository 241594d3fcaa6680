"""The floor's time: simulated seconds and the instants they stand for, time-lapse, and the hour of the day at a site."""

from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

SECOND_US: Final = 1_000_000
HOUR_US: Final = 3600 * SECOND_US
DAY_US: Final = 24 * HOUR_US
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def local_us_of_day(zone: ZoneInfo, at_us: int) -> int:
    """Microseconds since midnight on the clocks of `zone` at an instant (UTC microseconds)."""
    there = (_EPOCH + timedelta(microseconds=at_us)).astimezone(zone)
    return ((there.hour * 60 + there.minute) * 60 + there.second) * SECOND_US + there.microsecond


class FloorClock:
    """Maps the simulation's seconds (0 at its start) to instants.

    With a time-lapse of K one second of real time holds K seconds of floor time, so that everything on the floor goes K
    times faster, while its instants stay real ones. `shift_us` moves the time of day that the floor lives by, so that a
    demonstration finds a morning whenever it is shown.
    """

    def __init__(self, start_us: int, *, shift_us: int = 0) -> None:
        self._base_us, self._base_s = start_us, 0.0
        self._shift_us = shift_us
        self.lapse = 1.0
        """Floor seconds per second of real time."""

    def at(self, floor_s: float) -> int:
        """The instant (UTC microseconds) of a second of the simulation."""
        return self._base_us + round((floor_s - self._base_s) / self.lapse * SECOND_US)

    def floor_seconds(self, at_us: int) -> float:
        """The second of the simulation that an instant stands for."""
        return self._base_s + (at_us - self._base_us) / SECOND_US * self.lapse

    def set_lapse(self, floor_s: float, lapse: float) -> None:
        """From now (`floor_s`) on, a second of real time holds `lapse` floor seconds. Raises ValueError unless above 0."""
        if not lapse > 0:
            raise ValueError(f"a time-lapse must be above 0, not {lapse}")
        self._base_us, self._base_s = self.at(floor_s), floor_s
        self.lapse = lapse

    def hour(self, zone: ZoneInfo, at_us: int) -> float:
        """The hour of the floor's day, 0.0 to 24.0, at a site in `zone`."""
        return local_us_of_day(zone, at_us + self._shift_us) / HOUR_US

    def midnight(self, zone: ZoneInfo, at_us: int) -> int:
        """The instant the floor's day began at a site in `zone`."""
        return at_us - local_us_of_day(zone, at_us + self._shift_us)


def shift_to(hour: float, zone: ZoneInfo, at_us: int) -> int:
    """The `shift_us` that makes it `hour` o'clock in `zone` at the instant `at_us`."""
    return round(hour * HOUR_US) - local_us_of_day(zone, at_us)
