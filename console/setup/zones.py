"""The time zones this machine knows, as a person looks for them."""

from functools import cache
from zoneinfo import available_timezones


@cache
def known_zones() -> frozenset[str]:
    """All names that can be used, also old ones."""
    return frozenset(available_timezones())


@cache
def offered_zones() -> tuple[str, ...]:
    """Those that a list offers: places and UTC, without second names of the same."""
    beside = ("Etc/", "SystemV/", "US/", "posix/", "right/")
    places = (name for name in known_zones() if "/" in name and not name.startswith(beside))
    return ("UTC", *sorted(places))
