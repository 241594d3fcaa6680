"""Ids as lower-case UUID text: fresh ones, ones derived from where and when a thing was first seen, ones from a name.

Time-ordered ids begin with 48 bits of milliseconds since 1970, so that an index grows at its end. Derived ids are
version 8 (RFC 9562): the 12 bits after the version hold which one of an instant it is, and 62 bits a hash of the source.
"""

import os
import time
from functools import lru_cache
from hashlib import blake2b
from typing import Final

_SEPARATOR: Final = "\x1f"
#: The two bits of the variant put over a hexadecimal digit.
_VARIANT: Final = {digit: "89ab"[int(digit, 16) & 3] for digit in "0123456789abcdef"}
#: How many things of one source can be told apart within one millisecond.
MOST_IN_ONE_INSTANT: Final = 4096


def new_id(at_us: int | None = None) -> str:
    """A new time-ordered id (UUID version 7); `at_us` is UTC microseconds, by default the clock's time now."""
    milliseconds = (time.time_ns() // 1_000_000) if at_us is None else at_us // 1000
    stamp = f"{milliseconds:012x}"
    chance = os.urandom(10).hex()
    return f"{stamp[:8]}-{stamp[8:]}-7{chance[:3]}-{_VARIANT[chance[3]]}{chance[4:7]}-{chance[7:19]}"


def source_id(at_us: int, *parts: str, nth: int = 0) -> str:
    """The time-ordered id of the thing that `parts` name in its system of origin, first seen at `at_us` (UTC microseconds).

    The same arguments give the same id in every run, so that importing twice makes no second row. `nth` tells apart
    (and orders) things of one source within one instant: 0..4095.
    """
    return timed_id(at_us, tail_of(*parts), nth)


def named_id(*parts: str) -> str:
    """The id of a timeless thing (a queue, an agent, a team) from the words that name it; not time-ordered."""
    digest = blake2b(_SEPARATOR.join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    return f"{digest[:8]}-{digest[8:12]}-8{digest[13:16]}-{_VARIANT[digest[16]]}{digest[17:20]}-{digest[20:]}"


def tail_of(*parts: str) -> str:
    """The last 17 characters of every derived id of one source: a hash to be kept and given to `timed_id`."""
    digest = blake2b(_SEPARATOR.join(parts).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    return f"{_VARIANT[digest[0]]}{digest[1:4]}-{digest[4:]}"


class Tails:
    """Makes the tails of many sources with the same first parts, faster: `Tails(*first)(last)` is `tail_of(*first, last)`."""

    def __init__(self, *first: str) -> None:
        self._begun = blake2b(_SEPARATOR.join((*first, "")).encode("utf-8", "surrogatepass"), digest_size=8)

    def __call__(self, last: str) -> str:
        """The tail of the source whose last part is `last`."""
        hashed = self._begun.copy()
        hashed.update(last.encode("utf-8", "surrogatepass"))
        digest = hashed.hexdigest()
        return f"{_VARIANT[digest[0]]}{digest[1:4]}-{digest[4:]}"


def timed_id(at_us: int, tail: str, nth: int = 0) -> str:
    """The time-ordered id of the `nth` thing of the source `tail` (see `tail_of`) in the millisecond of `at_us`.

    Raises ValueError past 4,096 things of one source in one millisecond, and for instants before 1970.
    """
    if nth == 0:
        return _stamp(at_us // 1000) + tail
    if nth >= MOST_IN_ONE_INSTANT:
        raise ValueError(f"no id for number {nth} of one source at {at_us} us")
    return f"{_stamp(at_us // 1000)[:15]}{nth:03x}-{tail}"


@lru_cache(maxsize=256)
def _stamp(milliseconds: int) -> str:
    stamp = f"{milliseconds:012x}"
    if milliseconds < 0 or len(stamp) > 12:
        raise ValueError(f"no id for an instant of {milliseconds} ms")
    return f"{stamp[:8]}-{stamp[8:]}-8000-"


def nth_after(row_id: str, former_at_us: int, at_us: int) -> int:
    """Which number a thing at `at_us` has, after one of the same source with id `row_id` at `former_at_us`."""
    if at_us - former_at_us >= 1000 or former_at_us // 1000 != at_us // 1000 or row_id[14] != "8":
        return 0
    return int(row_id[15:18], 16) + 1
