"""The keys of all actions of a window: which they have, which they usually have, and giving them others, kept for ever."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from console.keys.action_names import USUAL
from console.keys.key_rules import clash, why_not_key

#: The group of the settings in which they are kept, and what stands between two keys of one action there.
KEPT: Final = "keys"
_BETWEEN: Final = "\t"
_PORTABLE: Final = QKeySequence.SequenceFormat.PortableText


class Keyed(NamedTuple):
    """An action that can be given keys; `where` is the menu it stands in."""

    name: str
    action: QAction
    text: str
    where: str


class KeyMap(QObject):
    """`changed` says that some action has other keys than before."""

    changed = Signal()

    def __init__(self, bar: QMenuBar, settings: QSettings | None, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._settings = settings
        self._own: dict[str, list[QKeySequence]] = self._read()
        self._apply()

    def actions(self) -> list[Keyed]:
        """All actions with a name in the program, in the order of the menus, each once."""
        found: dict[str, Keyed] = {}
        for keyed in _below(self._bar, ""):
            found.setdefault(keyed.name, keyed)
        return list(found.values())

    def keyed(self, name: str) -> Keyed:
        """The action of this name."""
        return next(keyed for keyed in self.actions() if keyed.name == name)

    def is_own(self, name: str) -> bool:
        """Whether the person has given it keys, or taken them away."""
        return name in self._own

    def why_not(self, name: str, keys: QKeySequence) -> str:
        """Why it cannot have this key at all, as a sentence; '' where it can, or could if another had it not."""
        return why_not_key(keys, self.keyed(name).action, self._bar)

    def owners(self, name: str, keys: QKeySequence) -> list[Keyed]:
        """The other actions that have this key now where this one would hear it too."""
        action = self.keyed(name).action
        return [
            other
            for other in self.actions()
            if other.name != name and keys in other.action.shortcuts() and clash(action, other.action)
        ]

    def give(self, name: str, keys: QKeySequence) -> None:
        """Let it have this key and no other from now on; whoever had it has it no more."""
        for other in self.owners(name, keys):
            self._own[other.name] = [key for key in other.action.shortcuts() if key != keys]
        self._own[name] = [keys]
        self._keep()

    def take(self, name: str) -> None:
        """Let it have no key."""
        self._own[name] = []
        self._keep()

    def reset(self, name: str) -> list[Keyed]:
        """Let it have its usual keys again; where another has them now nothing changes, and those are returned."""
        own = self._own.pop(name, None)
        usual = usual_keys(self.keyed(name).action)
        others = [other for key in usual for other in self.owners(name, key)]
        if others and own is not None:
            self._own[name] = own
            return others
        self._keep()
        return []

    def reset_all(self) -> None:
        """Let all have their usual keys."""
        self._own.clear()
        self._keep()

    def _keep(self) -> None:
        if self._settings is not None:
            self._settings.remove(KEPT)
            self._settings.beginGroup(KEPT)
            for name, keys in self._own.items():
                self._settings.setValue(name, _BETWEEN.join(key.toString(_PORTABLE) for key in keys))
            self._settings.endGroup()
        self._apply()
        self.changed.emit()

    def _read(self) -> dict[str, list[QKeySequence]]:
        if self._settings is None:
            return {}
        self._settings.beginGroup(KEPT)
        kept = {name: str(self._settings.value(name, "")) for name in self._settings.childKeys()}
        self._settings.endGroup()
        found = {name: [QKeySequence(key) for key in text.split(_BETWEEN) if key] for name, text in kept.items()}
        # What was damaged in the file counts as not kept.
        return {name: keys for name, keys in found.items() if all(key.count() == 1 for key in keys)}

    def _apply(self) -> None:
        """Give each action its keys: the person's own first, then usual ones that no own key takes away."""
        actions = self.actions()
        for keyed in actions:
            if keyed.action.property(USUAL) is None:
                keyed.action.setProperty(USUAL, [key.toString(_PORTABLE) for key in keyed.action.shortcuts()])
        own = [(keyed, self._own[keyed.name]) for keyed in actions if keyed.name in self._own]
        for keyed in actions:
            if keyed.name in self._own:
                wanted = self._own[keyed.name]
            else:
                wanted = [key for key in usual_keys(keyed.action) if not _is_taken(key, keyed.action, own)]
            if keyed.action.shortcuts() != wanted:
                keyed.action.setShortcuts(wanted)


def usual_keys(action: QAction) -> list[QKeySequence]:
    """The keys an action has unless the person wants others."""
    usual = action.property(USUAL)
    return action.shortcuts() if usual is None else [QKeySequence(str(key)) for key in usual]


def has_kept(settings: QSettings | None) -> bool:
    """Whether the person has changed any key."""
    return settings is not None and KEPT in settings.childGroups()


def _is_taken(key: QKeySequence, action: QAction, own: Sequence[tuple[Keyed, list[QKeySequence]]]) -> bool:
    return any(key in keys and clash(action, keyed.action) for keyed, keys in own)


def _below(parent: QMenuBar | QMenu, where: str) -> Iterator[Keyed]:
    for action in parent.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            title = menu.title().replace("&", "")
            yield from _below(menu, f"{where} › {title}" if where else title)
        elif action.objectName() and not action.isSeparator():
            yield Keyed(action.objectName(), action, re.sub("&(.)", r"\1", action.text()).rstrip("…"), where)
