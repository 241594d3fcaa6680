"""Which keys can be given to what: those that are for typing, for moving about and for kept views stay what they are."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from console.words import say

Key = Qt.Key
_NATIVE: Final = QKeySequence.SequenceFormat.NativeText
_OF_TABLES: Final = Qt.ShortcutContext.WidgetWithChildrenShortcut
_MOVES: Final = frozenset(
    {Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown}
)
_LEAVES: Final = frozenset({Key.Key_Tab, Key.Key_Backtab, Key.Key_Escape})
_TYPES: Final = frozenset({Key.Key_Return, Key.Key_Enter, Key.Key_Backspace, Key.Key_Delete, Key.Key_Space})
_STRONG: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_NONE: Final = Qt.KeyboardModifier.NoModifier


def is_of_tables(action: QAction) -> bool:
    """Whether its keys are heard only where the keyboard is in a table, or another part that it belongs to."""
    return action.shortcutContext() == _OF_TABLES


def why_not_key(keys: QKeySequence, action: QAction, bar: QMenuBar) -> str:
    """Why this key cannot be given to an action, as a sentence; '' where it can."""
    pressed = keys[0]  # type: ignore[index]
    key, modifiers = pressed.key(), pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    name = keys.toString(_NATIVE)
    if key in _LEAVES or (key in _MOVES and modifiers in (_NONE, _SHIFT, _CTRL)):
        return say("{key} is for moving about; choose another.", key=name)
    if key == Key.Key_F10 and modifiers == _SHIFT:
        return say("{key} opens the menu of a row; choose another.", key=name)
    if modifiers == _CTRL and Key.Key_1 <= key <= Key.Key_9:
        return say("{key} is for a view that is kept; choose another.", key=name)
    if modifiers == Qt.KeyboardModifier.AltModifier and chr(key & 0xFFFF).casefold() in _menu_letters(bar):
        return say("{key} opens a menu; choose another.", key=name)
    types = key in _TYPES or key < Key.Key_Escape
    if types and not (modifiers & _STRONG) and not is_of_tables(action):
        return say("{key} alone would be taken from what is typed; hold Ctrl or Alt with it.", key=name)
    return ""


def clash(one: QAction, other: QAction) -> bool:
    """Whether one key cannot be for both: there is a place where both would hear it."""
    if not (is_of_tables(one) and is_of_tables(other)):
        return True
    return not _places(one).isdisjoint(_places(other))


def _places(action: QAction) -> set[QWidget]:
    return {
        place for place in action.associatedObjects() if isinstance(place, QWidget) and not isinstance(place, QMenu)
    }


def _menu_letters(bar: QMenuBar) -> set[str]:
    letters = set()
    for action in bar.actions():
        _, mark, rest = action.text().partition("&")
        if mark and rest:
            letters.add(rest[0].casefold())
    return letters
