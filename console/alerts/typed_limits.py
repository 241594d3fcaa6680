"""Limits as a person types them: 4:12, 90, 3 min, 80 %, off."""

from __future__ import annotations

import re
from typing import Final

from console.store.alerts_limits import METRICS, is_sensible
from console.words import length, percent, say

#: What is typed for 'not in this queue'.
OFF: Final = -1
_CLOCK: Final = re.compile(r"(\d{1,3}):([0-5]\d)(?::([0-5]\d))?")
_NUMBER: Final = re.compile(r"(\d{1,7})\s*([^\W\d_]*)\.?")
_UNITS: Final = {"": 1, "s": 1, "sec": 1, "sek": 1, "m": 60, "min": 60, "h": 3600, "std": 3600, "d": 86400}


class BadLimit(ValueError):
    """What was typed is no limit; its text is a sentence that says why."""


def typed_limit(metric: str, text: str, *, may_be_off: bool = False) -> int | None:
    """The limit of a metric in its unit, `OFF`, or None where nothing was typed.

    Raises:
        BadLimit: it is no limit.
    """
    typed = " ".join(text.split()).casefold()
    if not typed:
        return None
    if may_be_off and typed in ("off", say("off").casefold()):
        return OFF
    value = _percent(typed) if METRICS[metric].unit == "percent" else _seconds(typed)
    if value is None:
        if METRICS[metric].unit == "percent":
            raise BadLimit(say("'{typed}' is no share: type per cent, for example 80.", typed=text.strip()))
        raise BadLimit(say("'{typed}' is no length of time: type 3:00, 90 s or 5 min.", typed=text.strip()))
    if value == 0:
        raise BadLimit(say("A limit of 0 would always be crossed: leave it empty, or take the check away."))
    if not is_sensible(metric, value):
        raise BadLimit(say("'{typed}' is too much: at most {most}.", typed=text.strip(), most=_most(metric)))
    return value


def _most(metric: str) -> str:
    most = METRICS[metric].most
    return percent(most / 100) if METRICS[metric].unit == "percent" else length(most)


def _percent(typed: str) -> int | None:
    digits = typed.removesuffix("%").strip()
    return int(digits) if digits.isdecimal() and len(digits) < 7 else None


def _seconds(typed: str) -> int | None:
    clock = _CLOCK.fullmatch(typed)
    if clock is not None:
        first, second, third = clock.groups()
        if third is None:
            return int(first) * 60 + int(second)
        return int(first) * 3600 + int(second) * 60 + int(third)
    number = _NUMBER.fullmatch(typed)
    unit = _UNITS.get(number[2]) if number is not None else None
    return int(number[1]) * unit if number is not None and unit is not None else None
