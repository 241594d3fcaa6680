"""A field that takes the key that is pressed in it, instead of doing what the key does."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from console.words import say

_MODIFIERS: Final = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
#: Escape closes the dialog and Tab leaves the field, here as everywhere.
_PASSES: Final = (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeyCatcher(QLineEdit):
    """`caught` carries the key as a `QKeySequence`."""

    caught = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(say("Press the new key here"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.keys = QKeySequence()

    def show_keys(self, keys: QKeySequence) -> None:
        """Show this key, or none."""
        self.keys = keys
        self.setText(keys.toString(QKeySequence.SequenceFormat.NativeText))

    def event(self, event: QEvent) -> bool:
        """Hear keys that would do something in the window."""
        if isinstance(event, QKeyEvent) and event.key() not in _PASSES:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._catch(event)
                return True
        return super().event(event)

    def _catch(self, event: QKeyEvent) -> None:
        if event.key() in _MODIFIERS or event.key() in (0, Qt.Key.Key_unknown):
            return
        pressed = event.keyCombination()
        # On the keypad Enter and digits are the keys they are elsewhere.
        modifiers = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = Qt.KeyboardModifier.ShiftModifier
        if event.text().isprintable() and event.text() and not event.text().isalnum() and event.text() != " ":
            # With Shift some signs are typed: the key is called by the sign.
            modifiers &= ~shift
        self.show_keys(QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))))
        self.caught.emit(self.keys)
