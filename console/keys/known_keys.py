"""Which keys there are: those of the actions in the menus, and those that tables and figures answer by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import reduce
from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from console.keys.action_names import USUAL
from console.words import say

#: What a person wants, in the order of the page.
LOOK, MOVE, FILTER, VIEWS, ACT, WINDOW = "look", "move", "filter", "views", "act", "window"

_PORTABLE: Final = QKeySequence.SequenceFormat.PortableText
_NATIVE: Final = QKeySequence.SequenceFormat.NativeText
#: As they are printed on keyboards.
_ARROWS: Final = {Qt.Key.Key_Left: "←", Qt.Key.Key_Right: "→", Qt.Key.Key_Up: "↑", Qt.Key.Key_Down: "↓"}
#: Where a key stands that its menu would put elsewhere. What is not here stands with its menu.
_WISHES: Final[Mapping[str, str]] = {
    "F1": LOOK,
    "Shift+F1": LOOK,
    "Return": LOOK,
    "F6": MOVE,
    "Shift+F6": MOVE,
    "Esc": MOVE,
    "/": FILTER,
    "S": FILTER,
    "Ctrl+0": VIEWS,
    "F11": WINDOW,
    "Ctrl+Shift+Left": WINDOW,
    "Ctrl+Shift+Right": WINDOW,
    "Alt+Shift+Left": WINDOW,
    "Alt+Shift+Right": WINDOW,
}
#: Otherwise by the menu's place in the bar: File, Edit, View; all after those are for acting.
_MENUS: Final = (WINDOW, ACT, WINDOW)


class KnownKey(NamedTuple):
    """One thing that keys do. `keys` are the ways to press it, each the names on its caps from the left."""

    wish: str
    keys: tuple[tuple[str, ...], ...]
    meaning: str

    @property
    def spoken(self) -> str:
        """The keys as one phrase: 'Ctrl + S'."""
        pressed = [" + ".join(caps) for caps in self.keys]
        return reduce(lambda one, other: say("{one} or {other}", one=one, other=other), pressed)


def titles() -> dict[str, str]:
    """The groups of the page with their titles, in order."""
    return {
        LOOK: say("Look closer"),
        MOVE: say("Move about"),
        FILTER: say("Filter and sort"),
        VIEWS: say("Views"),
        ACT: say("Act"),
        WINDOW: say("Window and columns"),
    }


def known_keys(bar: QMenuBar) -> list[KnownKey]:
    """All keys, group by group; each action once, whichever menus offer it."""
    found = [*_of_menus(bar), *_of_tables()]
    order = list(titles())
    return sorted(found, key=lambda known: order.index(known.wish))


def _of_menus(bar: QMenuBar) -> Iterator[KnownKey]:
    seen: set[QAction] = set()
    for place, top in enumerate(bar.actions()):
        menu = top.menu()
        if not isinstance(menu, QMenu):
            continue
        for action in _actions(menu):
            if action not in seen:
                seen.add(action)
                wish = _MENUS[place] if place < len(_MENUS) else ACT
                yield _known(action, wish)


def _actions(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _actions(below)
        elif action.shortcuts():
            yield action


def _known(action: QAction, wish: str) -> KnownKey:
    keys = action.shortcuts()
    # By its usual keys: what a person wants of it does not change with the key they give it.
    usual = action.property(USUAL) or [key.toString(_PORTABLE) for key in keys]
    wishes = [_WISHES[text] for text in usual if text in _WISHES]
    meaning = re.sub("&(.)", r"\1", action.text()).rstrip("…")
    return KnownKey(wishes[0] if wishes else wish, tuple(map(_caps, keys)), meaning)


def _caps(sequence: QKeySequence) -> tuple[str, ...]:
    # A plus that nothing follows is the key itself.
    caps = re.split(r"\+(?=.)", sequence.toString(_NATIVE))
    pressed = sequence[0].key()  # type: ignore[index]
    return (*caps[:-1], _ARROWS.get(pressed, caps[-1]))


def _of_tables() -> list[KnownKey]:
    """What tables, figures and charts answer by themselves; tests press each of these."""
    shift, ctrl = _caps(QKeySequence("Shift+A"))[0], _caps(QKeySequence("Ctrl+A"))[0]
    home, end = (QKeySequence(key).toString(_NATIVE) for key in ("Home", "End"))
    left, right, up, down = _ARROWS.values()
    return [
        KnownKey(MOVE, ((up,), (down,)), say("From row to row")),
        KnownKey(MOVE, ((left,), (right,)), say("From cell to cell, from figure to figure, along the last hour")),
        KnownKey(MOVE, ((home,), (end,)), say("To the first or the last cell of the row")),
        KnownKey(MOVE, ((ctrl, home), (ctrl, end)), say("To the first or the last row")),
        KnownKey(MOVE, ((say("Tab"),),), say("Out of a table, to the next control")),
        KnownKey(MOVE, ((say("Alt"), say("letter")),), say("Into the menu with that letter underlined")),
        KnownKey(ACT, ((shift, up), (shift, down)), say("Select several rows")),
        KnownKey(ACT, ((shift, "F10"),), say("Everything that can be done with the row")),
    ]
