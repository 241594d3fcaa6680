"""Opening hours as a person writes them: '8-18', '08:00–12:00, 13:00–18:00', '22-6' over midnight. Qt-free."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

#: (weekday from 0 for Monday, opens, closes), minutes of the local day.
Hours = tuple[int, int, int]
_DAY_MIN: Final = 1440
_RANGE: Final = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|—|to|bis)\s*(\d{1,2})(?:[:.](\d{2}))?(?:\s*(?:h|Uhr))?")


class NotHours(ValueError):
    """A text says no opening hours."""


def read_day(text: str, weekday: int) -> list[Hours]:
    """The hours a text says for a day; those over midnight end on the next day. Nothing says that it is closed.

    Raises:
        NotHours: it cannot be read.
    """
    found: list[Hours] = []
    for part in filter(None, (one.strip() for one in re.split(r"[,;]", text))):
        match = _RANGE.fullmatch(part)
        if match is None:
            raise NotHours(part)
        opens, closes = _minute(match[1], match[2]), _minute(match[3], match[4])
        if opens in (closes, _DAY_MIN):
            raise NotHours(part)
        if closes == 0 or closes > opens:
            found.append((weekday, opens, closes or _DAY_MIN))
        else:
            found += [(weekday, opens, _DAY_MIN), ((weekday + 1) % 7, 0, closes)]
    return found


def write_day(hours: Iterable[Hours], weekday: int) -> str:
    """The hours of a day as they are read again."""
    return ", ".join(f"{clock(opens)}–{clock(closes)}" for day, opens, closes in sorted(hours) if day == weekday)


def overlapping(hours: Iterable[Hours]) -> int | None:
    """A weekday with hours that overlap; None where all are apart."""
    before: Hours | None = None
    for one in sorted(hours):
        if before is not None and before[0] == one[0] and one[1] < before[2]:
            return one[0]
        before = one
    return None


def week_minutes(hours: Sequence[Hours]) -> int:
    """How long a week is open."""
    return sum(closes - opens for _, opens, closes in hours)


def clock(minutes: int) -> str:
    """A minute of the day as a clock shows it; the end of the day is 24:00."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _minute(hour: str, minute: str | None) -> int:
    found = int(hour) * 60 + int(minute or 0)
    if int(minute or 0) > 59 or found > _DAY_MIN:
        raise NotHours(f"{hour}:{minute or '00'}")
    return found
