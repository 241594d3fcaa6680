"""Heaps of contacts: by how long they have been open, and those that nobody ever answered."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from typing import Any, Final

_MINUTE_US: Final = 60_000_000
_HOUR_US: Final = 60 * _MINUTE_US
_DAY_US: Final = 24 * _HOUR_US
#: Where one band of age ends and the next begins, microseconds since arrival.
LIMITS_US: Final = (15 * _MINUTE_US, _HOUR_US, 4 * _HOUR_US, _DAY_US, 3 * _DAY_US)
BANDS: Final = len(LIMITS_US) + 1
Member = Callable[[Any], bool]


def band_of(row: Any, now_us: int) -> int:
    """The band of age a contact is in, 0 for the youngest."""
    return bisect_right(LIMITS_US, now_us - row.arrived_at)


def is_open(row: Any) -> bool:
    """Whether somebody still has to do something about a contact."""
    return bool(row.state not in ("closed", "lost"))


def is_unanswered(row: Any) -> bool:
    """Whether nobody answered a contact from outside yet; a planned call-back is not late before its time."""
    return bool(row.answered_at is None and row.direction == "inbound" and row.state in ("waiting", "ringing", "lost"))


def in_band(member: Member, band: int | None, now_us: int) -> Member:
    """Those of `member` that are in this band of age at `now_us`; all of them for None."""
    if band is None:
        return member
    return lambda row: member(row) and band_of(row, now_us) == band


def count_bands(rows: Iterable[Any], member: Member, now_us: int) -> list[int]:
    """How many contacts are in each band. O(rows)."""
    counts = [0] * BANDS
    for row in rows:
        if member(row):
            counts[bisect_right(LIMITS_US, now_us - row.arrived_at)] += 1
    return counts
