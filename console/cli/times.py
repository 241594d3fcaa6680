"""Times and durations as people write them on a command line, and as they read them in a table."""

import re
from datetime import UTC, date, datetime, time, tzinfo
from typing import Final

MICROSECONDS: Final = 1_000_000
#: Calendar periods, by the words for them, with their usual length in seconds (a month has none).
CALENDAR: Final = {"day": 86_400, "week": 604_800, "month": None}

_EPOCH_SECONDS: Final = re.compile(r"\d{9,11}(\.\d{1,6})?")
_CLOCK: Final = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?")
_DURATION: Final = re.compile(r"(\d+(?:\.\d+)?)\s*(s|sec|m|min|h|d)", re.IGNORECASE)
_UNITS: Final = {"s": 1, "sec": 1, "m": 60, "min": 60, "h": 3600, "d": 86_400}


def instant(text: str, *, zone: tzinfo | None = None, today: date | None = None) -> int:
    """UTC microseconds of a time as people write it.

    Understood are ISO 8601 ('2026-11-21T09:30:00+01:00', '2026-11-21 09:30', '2026-11-21', 'Z' for UTC), seconds since
    1970 ('1795311065', '1795311065.25'), a time of today ('9:30', '09:30:15') and 'now'. A time without a zone is in
    `zone`, by default this machine's; `today` is by default the date there.

    Raises:
        ValueError: it is none of these; the text says what is understood.
    """
    said = text.strip()
    if said.lower() == "now":
        return _us(datetime.now().astimezone())
    if _EPOCH_SECONDS.fullmatch(said):
        whole, _, part = said.partition(".")
        return int(whole) * MICROSECONDS + int(part.ljust(6, "0") or 0)
    clock = _CLOCK.fullmatch(said)
    if clock:
        hour, minute, second = (int(part or 0) for part in clock.groups())
        day = today or datetime.now(zone).date()
        return _local(datetime.combine(day, time(hour, minute, second)), zone)
    try:
        return _local(datetime.fromisoformat(said), zone)
    except (ValueError, OverflowError) as problem:
        raise ValueError(
            f"{text!r} is not a time: write 2026-11-21T09:30, 2026-11-21T09:30:00Z, 09:30 (today) or seconds since 1970"
        ) from problem


def _local(moment: datetime, zone: tzinfo | None) -> int:
    """A moment that says no zone is in `zone`, or in this machine's."""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=zone) if zone is not None else moment.astimezone()
    return _us(moment)


def _us(moment: datetime) -> int:
    seconds = int(moment.replace(microsecond=0).timestamp())
    return seconds * MICROSECONDS + moment.microsecond


def duration_s(text: str) -> float:
    """Seconds of a duration as people write it: '30m', '90s', '1.5h', '2d'.

    Raises:
        ValueError: it is none, or not above 0; the text says what is understood.
    """
    found = _DURATION.fullmatch(text.strip())
    seconds = float(found[1]) * _UNITS[found[2].lower()] if found else 0.0
    if seconds <= 0:
        raise ValueError(f"{text!r} is not a duration: write 30m, 90s, 1.5h or 2d")
    return seconds


def interval(text: str) -> int | str:
    """The length of a report's intervals: whole seconds of at most a day, or 'day', 'week' or 'month'.

    Raises:
        ValueError: it is neither; the text says what is understood.
    """
    word = text.strip().lower()
    if word in CALENDAR:
        return word
    seconds = duration_s(text)
    if seconds == CALENDAR["day"]:
        return "day"
    if seconds > 86_400 or seconds != int(seconds):
        raise ValueError(f"{text!r} is no interval: write whole seconds up to a day (15m, 1h), or day, week or month")
    return int(seconds)


def clock(seconds: float | None) -> str:
    """A duration for people's eyes: 0:07, 4:12, 1:05:00; whole seconds, and '–' for none."""
    if seconds is None:
        return "–"
    whole = int(seconds)
    hours, rest = divmod(whole, 3600)
    minutes, second = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{second:02}" if hours else f"{minutes}:{second:02}"


def local_words(at_us: int | None) -> str | None:
    """An instant (UTC microseconds) by this machine's clock, to the minute: '2026-11-21 09:30'; None for none."""
    if at_us is None:
        return None
    return datetime.fromtimestamp(at_us / MICROSECONDS, UTC).astimezone().strftime("%Y-%m-%d %H:%M")
