"""What a form asks for: the fields of one kind of thing, with titles, hints and what speaks against a value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from console.setup.editors import Editor
from console.words import say
from db.commands.set_up_values import LIMITS, LONGEST_NAME

#: What speaks against a value, as a sentence; '' for nothing.
Check = Callable[[Any], str]
#: What is odd about a value beside the form's others, as a sentence; '' for nothing. It can be saved all the same.
Warn = Callable[[Mapping[str, Any]], str]


def _fine(_value: Any) -> str:
    return ""


def _nothing_odd(_values: Mapping[str, Any]) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Field:
    """One field: `name` is the column it stands for, `make` makes what it is typed into."""

    name: str
    title: str
    make: Callable[[QWidget], Editor]
    hint: str = ""
    check: Check = _fine
    warn: Warn = _nothing_odd


@dataclass(frozen=True, slots=True)
class Section:
    """Fields that belong together, under a title."""

    title: str
    fields: tuple[Field, ...]


def name_check(taken: Mapping[str, str], own: str) -> Check:
    """Speaks against a name that is empty, too long, or borne by another; `taken` are the names by id."""
    others = {name.casefold() for row_id, name in taken.items() if row_id != own}

    def check(value: Any) -> str:
        if not value:
            return say("It needs a name.")
        if len(value) > LONGEST_NAME:
            return too_long(len(value), LONGEST_NAME)
        if str(value).casefold() in others:
            return say("Another has this name; choose a different one.")
        return ""

    return check


def too_long(length: int, most: int) -> str:
    """How much too long a text is."""
    return say("It has {n} characters; {most} are the most.", n=length, most=most)


def limit_check(column: str, words: Callable[[int], str]) -> Check:
    """Speaks against a number outside the limits of its column; `words` writes such a number."""
    low, high = LIMITS[column]

    def check(value: Any) -> str:
        if value is None or low <= value <= high:
            return ""
        return say("It goes from {low} to {high}.", low=words(low), high=words(high))

    return check


def zone_check(zones: frozenset[str]) -> Check:
    """Speaks against what is no time zone."""

    def check(value: Any) -> str:
        if value is None or value in zones:
            return ""
        return say("There is no such time zone; choose one of the list.")

    return check
