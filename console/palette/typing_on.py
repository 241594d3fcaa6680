"""What was typed behind the name of an act: it is typed on in the dialog in which the act asks for more."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget

#: A dialog that takes longer than this to take the keyboard is not the one meant, milliseconds.
_WAITS_MS: Final = 2_000


class TypingOn(QObject):
    """Waits for a line or a list of another window to get the keyboard."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._text = ""
        self._until = QTimer(self)
        self._until.setSingleShot(True)
        self._until.setInterval(_WAITS_MS)
        self._until.timeout.connect(self._forget)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]

    def begin(self, text: str) -> None:
        """Type this into whatever gets the keyboard next; nothing where '' is given."""
        self._text = text
        if text:
            self._until.start()

    def look(self) -> None:
        """The dialog may have the keyboard already."""
        self._focus_changed(None, QApplication.focusWidget())

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not self._text or new is None or new.window() is self._window:
            return
        if isinstance(new, QLineEdit) and not new.text():
            new.setText(self._text)
        elif isinstance(new, QAbstractItemView):
            new.keyboardSearch(self._text)
        self._forget()

    def _forget(self) -> None:
        self._text = ""
        self._until.stop()
