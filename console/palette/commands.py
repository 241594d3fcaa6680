"""All that the menus of a window offer, as lines of the palette: with their keys, and why some cannot be done now."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from console.palette.entry import COMMAND, Entry
from console.palette.folded_names import FoldedNames
from console.palette.match import Fit, Typed, fit
from console.words import say

if TYPE_CHECKING:
    from console.panels.table_actions import Offer, TableActions
    from console.panels.table_panel import TablePanel
    from console.selection import Selected
    from console.window import FloorWindow

_NATIVE: Final = QKeySequence.SequenceFormat.NativeText
Fitting = tuple[Fit, Entry]


class Commands:
    """What can be done in this window at the moment it is made."""

    def __init__(self, window: FloorWindow, tables: TableActions, left_out: QAction) -> None:
        """`left_out` is the action that opened the palette."""
        self._tables = tables
        self._names = FoldedNames()
        self._acts = {offer.action: offer for offer in tables.offers()}
        #: Folded names of the acts that rows of some table have.
        self.act_names = {self._names.of(plain_text(action)) for action in tables.acts_of_rows()}
        seen = {left_out}
        self.all = self._each_once(self._below(window.menuBar(), (), seen))

    def find(self, asked: Typed) -> list[Fitting]:
        """The commands that fit: by their own words, else together with the words of their menu."""
        found = []
        for entry in self.all:
            how = fit(asked, self._names.of(entry.label))
            if how is None or how is Fit.LETTERS:
                within = fit(asked, self._names.of(f"{entry.note} {entry.label}"))
                how = Fit.WITHIN if within is not None and within is not Fit.LETTERS else how
            if how is not None:
                found.append((how, entry))
        return found

    def acts_on(self, thing: Selected, name: str, panel: TablePanel) -> list[Entry]:
        """What can be done with a thing that is called `name` and chosen in its table."""
        return [_act(thing, name, offer) for offer in self._tables.offers_for(panel)]

    def acts_named(self, thing: Selected, name: str, panel: TablePanel, words: tuple[str, ...]) -> list[Entry]:
        """The acts with such a thing whose own words begin with these."""
        wanted = [
            offer
            for offer in self._tables.offers_for(panel)
            if all(f" {word}" in self._names.of(plain_text(offer.action)) for word in words)
        ]
        # Whether it can be done is known when the thing is chosen; then it says why not.
        return [_act(thing, name, offer._replace(reason="")) for offer in wanted]

    def _below(self, parent: object, path: tuple[str, ...], seen: set[QAction]) -> Iterator[Entry]:
        for action in parent.actions():  # type: ignore[attr-defined]
            menu = action.menu()
            if isinstance(menu, QMenu):
                if menu is not self._tables.menu:
                    # Some menus know what they offer only when they are about to be shown.
                    menu.aboutToShow.emit()
                yield from self._below(menu, (*path, menu.title().replace("&", "")), seen)
            elif not action.isSeparator() and action not in seen and action.text():
                seen.add(action)
                entry = self._command(action, path)
                if entry is not None:
                    yield entry

    def _each_once(self, entries: Iterator[Entry]) -> list[Entry]:
        """An act that several tables have stands there once: where it can be done, and where the keyboard was."""
        best: dict[tuple[str, bool], Entry] = {}
        for entry in entries:
            name = (entry.label, True) if entry.panel is not None else (entry.key, False)
            there = best.get(name)
            if there is None or self._fits_less(there) > self._fits_less(entry):
                best[name] = entry
        return list(best.values())

    def _fits_less(self, entry: Entry) -> tuple[bool, bool]:
        return bool(entry.reason), entry.panel is not self._tables.panel

    def _command(self, action: QAction, path: tuple[str, ...]) -> Entry | None:
        offer = self._acts.get(action)
        if offer is None and not action.isVisible():
            return None
        reason = offer.reason if offer is not None else "" if action.isEnabled() else _why_off(action)
        note = " › ".join(path)
        if offer is not None and offer.panel is not self._tables.panel:
            note = offer.panel.model.spec.name
        return Entry(
            COMMAND,
            f"{COMMAND}:{action.objectName() or action.text()}",
            plain_text(action),
            note,
            action=action,
            panel=None if offer is None else offer.panel,
            reason=reason,
            keys=keys_of(action),
        )


def plain_text(action: QAction) -> str:
    """What an action is called, without the mark of its letter."""
    return re.sub("&(.)", r"\1", action.text())


def keys_of(action: QAction) -> str:
    """The key to press for an action as it is printed here, the first where there are several; '' for none."""
    keys = action.shortcuts()
    return keys[0].toString(_NATIVE) if keys else ""


def _why_off(action: QAction) -> str:
    """A menu says in the tooltip why something is off; by itself a tooltip only repeats the words."""
    tip = action.toolTip()
    repeated = plain_text(action).rstrip("…").strip()
    return say("Not possible now.") if tip.rstrip("….").strip() == repeated else tip


def _act(thing: Selected, name: str, offer: Offer) -> Entry:
    text = plain_text(offer.action)
    return Entry(
        COMMAND,
        f"{COMMAND}:{offer.action.objectName() or text}",
        say("{thing}: {act}", thing=name, act=text),
        "",
        thing,
        offer.action,
        offer.panel,
        offer.reason,
        keys_of(offer.action),
    )
