"""Weeks by their Monday, 00:00 UTC."""

from typing import Final

_DAY_US: Final = 86_400_000_000
WEEK_US: Final = 7 * _DAY_US
#: 1970-01-01 was a Thursday.
_MONDAY_US: Final = 4 * _DAY_US


def week_of(at: int) -> int:
    """The Monday on which the week of an instant begins, 00:00 UTC, both in UTC microseconds."""
    return at - (at - _MONDAY_US) % WEEK_US
