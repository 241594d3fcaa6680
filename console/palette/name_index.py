"""Many folded names in one text: found in it as fast as a text is read, brought up to date without writing it anew."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from console.palette.match import Fit, Typed, fit

#: More changes than this are written into the text, which costs some milliseconds.
CHANGES: Final = 2_000
#: No more lines than this are looked at for words that nearly all of them have.
_LOOKED_AT: Final = 5_000
#: A name is looked for by its letters only where fewer than so many were found by words.
ENOUGH: Final = 8


class NameIndex:
    """Folded names by id. What fits alike comes in the order in which it was filled."""

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._lines: list[str] = []
        self._starts: list[int] = []
        self._text = "\n"
        self._changed: dict[str, str | None] = {}

    def clear(self) -> None:
        """Begin again with nothing."""
        self._ids, self._lines, self._changed = [], [], {}
        self._write()

    def fill(self, names: Sequence[tuple[str, str]]) -> None:
        """Take these: an id and its folded name each, no id twice. What was put since `clear` is newer than they are."""
        self._ids, self._lines = [row_id for row_id, _ in names], [name for _, name in names]
        self._write()

    def put(self, row_id: str, name: str | None) -> None:
        """A name is new or another; None: it is not there any more."""
        self._changed[row_id] = name
        if len(self._changed) > CHANGES:
            self._take_changes()

    def find(self, asked: Typed, most: int, least: Fit = Fit.LETTERS) -> list[tuple[Fit, str]]:
        """Ids of names that fit, at most `most` from each way to fit; the best ways first, none worse than `least`."""
        found: dict[str, Fit] = {}
        for name_id, name in self._changed.items():
            how = fit(asked, name) if name is not None else None
            if how is not None and how <= least:
                found[name_id] = how
        self._search(f"\n{asked.whole}", asked, most, found)
        rarest = asked.words[0]
        if len(asked.words) > 1 and len(found) < most:
            rarest = min(asked.words, key=lambda word: self._text.count(f" {word}"))
        if len(found) < most:
            self._search(f" {rarest}", asked, most, found)
        if least >= Fit.WITHIN and len(found) < most:
            self._search(max(asked.words, key=len), asked, most, found)
        if least >= Fit.LETTERS and len(found) < ENOUGH and asked.letters is not None:
            self._search_letters(asked.letters, most, found)
        return sorted(((how, row_id) for row_id, how in found.items()), key=lambda one: one[0])

    def beginning_with(self, beginning: str, most: int) -> list[str]:
        """Ids of names that begin with this folded text; changed ones first."""
        found = [row_id for row_id, name in self._changed.items() if name is not None and name.startswith(beginning)]
        needle, place = f"\n{beginning}", self._text.find(f"\n{beginning}")
        while place >= 0 and len(found) < most:
            line = bisect_right(self._starts, place) - 1
            if self._ids[line] not in self._changed:
                found.append(self._ids[line])
            place = self._text.find(needle, place + 1)
        return found

    def _search(self, needle: str, asked: Typed, most: int, found: dict[str, Fit]) -> None:
        text, starts, ids, lines, changed = self._text, self._starts, self._ids, self._lines, self._changed
        enough, place, left = len(found) + most, text.find(needle), _LOOKED_AT
        while place >= 0 and left and len(found) < enough:
            left -= 1
            line = bisect_right(starts, place) - 1
            row_id = ids[line]
            if row_id not in found and row_id not in changed:
                how = fit(asked, lines[line])
                if how is not None:
                    found[row_id] = how
            place = text.find(needle, starts[line + 1])

    def _search_letters(self, letters: re.Pattern[str], most: int, found: dict[str, Fit]) -> None:
        left = most
        for row_id, line in zip(self._ids, self._lines, strict=True):
            if row_id not in found and letters.search(line) and row_id not in self._changed:
                found[row_id] = Fit.LETTERS
                left -= 1
                if not left:
                    return

    def _take_changes(self) -> None:
        changed, self._changed = self._changed, {}
        kept = [place for place, row_id in enumerate(self._ids) if row_id not in changed]
        ids, lines = [self._ids[place] for place in kept], [self._lines[place] for place in kept]
        for row_id, name in changed.items():
            if name is not None:
                ids.append(row_id)
                lines.append(name)
        self._ids, self._lines = ids, lines
        self._write()

    def _write(self) -> None:
        self._text = "\n".join(("", *self._lines, ""))
        # Where the line break before each line stands, and the last one.
        self._starts = list(accumulate((len(line) + 1 for line in self._lines), initial=0))
