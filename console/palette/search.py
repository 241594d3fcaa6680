"""Puts together what was found for a text, in the order in which it is most likely meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from console.palette.commands import Commands
from console.palette.entry import COMMAND, ORDER, THINGS, Entry
from console.palette.floor_finder import FloorFinder
from console.palette.match import Fit, typed
from console.palette.recent import MOST as LONG_AGO
from console.palette.recent import Recent
from console.selection import Selected
from console.words import say
from db.folded import folded

if TYPE_CHECKING:
    from console.panels.table_panel import TablePanel

#: So many lines are shown at most; who wants others types more.
MOST: Final = 60
#: With an act behind its name, so many of the things that could be meant are offered.
_MEANT: Final = 3
#: A name of a thing that an act follows has so many words at most.
_WORDS_OF_NAME: Final = 3
Fitting = tuple[Fit, Entry]


class Search:
    """One opening of the palette. `panels` are the tables of the window by the kind of thing in them."""

    def __init__(
        self, commands: Commands, finder: FloorFinder, recent: Recent, panels: Mapping[str, TablePanel]
    ) -> None:
        self.commands = commands
        self.finder = finder
        self._recent = recent
        self._panels = panels

    def find(self, text: str) -> list[Entry]:
        """What fits the text, best first; for an empty one what was chosen last, then all commands."""
        asked = typed(text)
        if asked.is_empty:
            return self._without_text()
        fitting = [*self.commands.find(asked), *self.finder.find(asked)]
        # Sorting keeps what fits alike as its finder put it.
        fitting.sort(key=self._rank)
        return _each_once([*self._acts_on_named(text), *(entry for _, entry in fitting)])[:MOST]

    def acts_on(self, thing: Selected, name: str, text: str) -> list[Entry]:
        """What can be done with a thing that is chosen in its table, as far as it fits the text."""
        panel = self._panels.get(thing.kind)
        acts = [] if panel is None else self.commands.acts_on(thing, name, panel)
        if panel is not None and panel.model.place_of(thing.id) < 0:
            acts = [replace(entry, reason=say("It stands in no table now.")) for entry in acts]
        asked = typed(text)
        words = asked.words
        if words:
            named = {entry.key for entry in acts if _has_words(entry, name, words)}
            first = {entry.key for entry in acts if _has_words(entry, name, words[:1])}
            rest = "" if named else text.strip().partition(" ")[2].strip()
            acts = [replace(entry, value=rest) for entry in acts if entry.key in (named or first)]
        return sorted(acts, key=lambda entry: bool(entry.reason))

    def _rank(self, fitting: Fitting) -> tuple[bool, int, int, int]:
        how, entry = fitting
        place = self._recent.place(entry.key)
        if place < LONG_AGO and how in (Fit.BEGINS, Fit.WORDS):
            how = Fit.WHOLE
        return bool(entry.reason), how, place, ORDER[entry.kind]

    def _without_text(self) -> list[Entry]:
        commands = {entry.key: entry for entry in self.commands.all}
        recent = [self._known(key, commands) for key in self._recent.keys]
        others = sorted(self.commands.all, key=lambda entry: (bool(entry.reason), entry.panel is None))
        return _each_once([*(entry for entry in recent if entry is not None and not entry.reason), *others])

    def _known(self, key: str, commands: Mapping[str, Entry]) -> Entry | None:
        kind, _, row_id = key.partition(":")
        if kind == COMMAND:
            return commands.get(key)
        return self.finder.entry(Selected(kind, row_id)) if kind in THINGS else None

    def _acts_on_named(self, text: str) -> Iterator[Entry]:
        """'C-20931 move Tech': an act for the thing that the first words name; what follows is for where it asks."""
        parts = text.split()
        for count in range(min(len(parts) - 1, _WORDS_OF_NAME), 0, -1):
            tail = typed(" ".join(parts[count:])).words
            if not tail or not any(f" {tail[0]}" in name for name in self.commands.act_names):
                continue
            head = typed(" ".join(parts[:count]))
            found = [entry for _, entry in self.finder.named(head)][:_MEANT]
            for entry in found:
                yield from self._acts_of(entry, tail, parts[count + 1 :])

    def _acts_of(self, entry: Entry, tail: tuple[str, ...], rest: list[str]) -> Iterator[Entry]:
        panel = self._panels.get(entry.kind)
        if entry.thing is None or panel is None:
            return
        whole = self.commands.acts_named(entry.thing, entry.label, panel, tail)
        if whole:
            yield from whole
        else:
            for act in self.commands.acts_named(entry.thing, entry.label, panel, tail[:1]):
                yield replace(act, value=" ".join(rest))


def _has_words(entry: Entry, name: str, words: tuple[str, ...]) -> bool:
    text = folded(entry.label.removeprefix(name))
    return all(f" {word}" in text for word in words)


def _each_once(entries: Iterable[Entry]) -> list[Entry]:
    """Without what stands there before."""
    found: dict[object, Entry] = {}
    for entry in entries:
        found.setdefault((entry.key, None if entry.action is None else entry.thing), entry)
    return list(found.values())
