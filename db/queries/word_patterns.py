"""Patterns that find a folded word in a text as it was written, on either engine: far cheaper than folding every text."""

import re
from collections import defaultdict
from typing import Final

from db.folded import PARTS, as_read

_SPECIAL: Final = "]-^["


def _readings() -> dict[str, str]:
    """By what is read: every letter, or pair of letters, that is read so, small and large."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for code in range(0xC0, 0x250):
        sign = chr(code)
        read = as_read(sign)
        if read.isascii() and read.isalpha() and len(read) <= 2:
            found[read].append(sign)
    return {read: "".join(signs) for read, signs in found.items()}


_READINGS: Final = _readings()
#: The beginning of a text, or what parts words: the signs that mean something within brackets stand where they do not.
_BEFORE: Final = "(^|[]" + "".join(sign for sign in PARTS if sign not in _SPECIAL).replace("\\", "\\\\") + " [^-])"


def word_pattern(word: str) -> str:
    """A pattern for texts with a word that begins with this folded word; PostgreSQL and Python read it alike."""
    return _BEFORE + "".join(_parts(word))


def _parts(word: str) -> list[str]:
    parts, place = [], 0
    while place < len(word):
        pair = word[place : place + 2]
        if len(pair) == 2 and pair in _READINGS:
            parts.append(f"({_letter(pair[0])}{_letter(pair[1])}|[{_READINGS[pair]}])")
            place += 2
        else:
            parts.append(_letter(word[place]))
            place += 1
    return parts


def _letter(sign: str) -> str:
    variants = "".join(dict.fromkeys((sign, sign.upper()))) + _READINGS.get(sign, "")
    return f"[{variants}]" if variants.isalnum() and sign.isalpha() and len(variants) > 1 else re.escape(sign)
