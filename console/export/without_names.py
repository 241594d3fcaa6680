"""Agents by letters instead of names, in a table that is taken out by somebody who may not take names out."""

import re
from collections.abc import Iterable

from console.export.csv_file import Value
from console.words import say
from db.pseudonyms import letter_of


def letters(names: Iterable[str]) -> dict[str, str]:
    """A letter for each name: A, B, … Z, AA, AB, …"""
    return {name: say("agent {letter}", letter=letter_of(place)) for place, name in enumerate(dict.fromkeys(names))}


def hide(values: list[Value], hidden: dict[str, str], pattern: re.Pattern[str] | None) -> list[Value]:
    """The values with every name of `hidden`, which `pattern` finds, told by its letter."""
    if pattern is None:
        return values
    return [pattern.sub(lambda found: hidden[found[0]], value) if isinstance(value, str) else value for value in values]
