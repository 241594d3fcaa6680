"""Axes that can be read at a glance: from 0 to a round number, with few ticks; and round times of the clock."""

from typing import Final, NamedTuple

from console.clock_words import clock_time
from console.words import count, duration, percent
from db.metrics.segment import MICROSECONDS

_MINUTE_US: Final = 60 * MICROSECONDS
#: Round numbers of people whose half is a whole one; then the same times ten.
_PEOPLE: Final = (4, 6, 8, 10, 12, 16, 20, 30)
#: Round lengths of time whose half is a round one as well, seconds; then twice as long each.
_TIMES: Final = (30, 60, 120, 240, 360, 480, 600, 1200, 1800, 3600, 7200, 14_400, 28_800, 43_200, 86_400)
#: Minutes between two times of the clock on the axis.
_EVERY_MIN: Final = (5, 10, 15, 20, 30, 60)


class Scale(NamedTuple):
    """A vertical axis: it begins at 0 and ends at `top`; ticks are (value, words), from the bottom."""

    top: float
    ticks: tuple[tuple[float, str], ...]


def people_scale(most: float) -> Scale:
    """For numbers of people up to `most`: whole ones only."""
    tops = [*_PEOPLE, *(10 * top for top in (4, 5, 6, 8, *_PEOPLE[3:]))]
    tens = 1
    while most * 1.05 > tops[-1] * tens:
        tens *= 10
    top = next(top * tens for top in tops if most * 1.05 <= top * tens)
    return Scale(top, tuple((value, count(value)) for value in (0, top // 2, top)))


def time_scale(most_s: float) -> Scale:
    """For lengths of time up to `most_s` seconds."""
    top = next((top for top in _TIMES if most_s * 1.05 <= top), _TIMES[-1])
    while most_s * 1.05 > top:
        top *= 2
    return Scale(top, tuple((value, duration(value * MICROSECONDS)) for value in (0, top // 2, top)))


def share_scale() -> Scale:
    """For shares of 0..1."""
    return Scale(1.0, tuple((value, percent(value)) for value in (0.0, 0.5, 1.0)))


def clock_ticks(first_us: int, last_us: int, most: int) -> list[tuple[int, str]]:
    """At most `most` round times of this machine's clock within two instants (UTC microseconds), with their words."""
    every = next((m for m in _EVERY_MIN if (last_us - first_us) // (m * _MINUTE_US) <= max(1, most)), _EVERY_MIN[-1])
    at = -(-first_us // _MINUTE_US) * _MINUTE_US
    # By what the clock says: where the zone is a quarter of an hour off, so are the round times.
    at += -int(clock_time(at, seconds=False)[-2:]) % every * _MINUTE_US
    return [(tick, clock_time(tick, seconds=False)) for tick in range(at, last_us + 1, every * _MINUTE_US)]
