"""How well a name fits what was typed: by whole words first, then by beginnings of words, letters in order last."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final

from db.folded import folded

#: A number as people write it: 'C-20931', 'c 20931', '#20931', '20931'; the letter that goes before may be another.
_NUMBER: Final = re.compile(r"(?:[^\W\d_]\s?-?\s?|#)?(\d{1,18})")
#: Letters in order are looked for from so many on: one or two stand in everything.
_LETTERS: Final = 3


class Fit(IntEnum):
    """From the best to the least."""

    NUMBER = 0
    WHOLE = 1
    BEGINS = 2
    WORDS = 3
    WITHIN = 4
    LETTERS = 5


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed: its `words` folded, and the `number` it is, if it is one."""

    text: str
    words: tuple[str, ...] = ()
    number: str = ""
    letters: re.Pattern[str] | None = field(default=None, compare=False)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed that could be found."""
        return not self.words

    @property
    def whole(self) -> str:
        """The words as a folded text."""
        return f" {' '.join(self.words)}"


def typed(text: str) -> Typed:
    """What this text asks for."""
    whole = folded(text)
    number = _NUMBER.fullmatch(text.strip())
    signs = whole.replace(" ", "")
    letters = re.compile(" " + ".*?".join(map(re.escape, signs))) if len(signs) >= _LETTERS else None
    return Typed(text, tuple(whole.split()), number[1].lstrip("0") if number is not None else "", letters)


def fit(asked: Typed, name: str) -> Fit | None:
    """How a folded name fits, or None: all that was typed has to be in it."""
    whole = asked.whole
    if name.startswith(whole):
        return Fit.WHOLE if len(name) == len(whole) else Fit.BEGINS
    at_beginnings = True
    for word in asked.words:
        if word not in name:
            return _letters(asked, name)
        at_beginnings = at_beginnings and f" {word}" in name
    return Fit.WORDS if at_beginnings else Fit.WITHIN


def _letters(asked: Typed, name: str) -> Fit | None:
    return Fit.LETTERS if asked.letters is not None and asked.letters.search(name) else None
