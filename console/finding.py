"""The way into the palette: its key, its place in a menu, and the words beside the age of the data that say so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from console.views.chip import Chip
from console.words import say

if TYPE_CHECKING:
    from console.palette.desk import PaletteDesk
    from console.panels.table_actions import TableActions
    from console.questions import Questions
    from console.window import FloorWindow

_NATIVE: Final = QKeySequence.SequenceFormat.NativeText


class Finding(QObject):
    """Opens the palette of one window, which is made when first asked for."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk: PaletteDesk | None = None
        self._tables: TableActions | None = None
        self._questions: Questions | None = None
        self.action = QAction(say("Fin&d anything…"), window)
        self.action.setObjectName("find_anything")
        self.action.setShortcut("Ctrl+K")
        self.action.triggered.connect(self.open)
        self.action.changed.connect(self._say_key)
        self.hint = Chip(window.theme, window.pulse, opens=False)
        self.hint.setObjectName("find_anything")
        self.hint.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hint.clicked.connect(self.open)
        window.pulse.put_before_age(self.hint)
        self._say_key()

    def find_in(self, tables: TableActions) -> None:
        """Offer what these tables can do."""
        self._tables = tables

    def ask_with(self, questions: Questions) -> None:
        """Ask by these for what the floor in memory does not hold."""
        self._questions = questions
        if self._desk is not None:
            self._desk.ask_with(questions)

    def open(self) -> None:
        """Open the palette."""
        if self._desk is None:
            self._desk = self._make_desk()
        if self._desk is not None:
            self._desk.open()

    def _make_desk(self) -> PaletteDesk | None:
        if self._tables is None:
            return None
        # Here, not above: the first window does not wait for it.
        from console.palette.desk import PaletteDesk

        desk = PaletteDesk(self._window, self._tables, self.action)
        if self._questions is not None:
            desk.ask_with(self._questions)
        return desk

    def _say_key(self) -> None:
        key = self.action.shortcut().toString(_NATIVE)
        words = say("{key} search…", key=key) if key else say("Search…")
        self.hint.say_words(words, say("Find anything: {words}", words=words), is_on=False)
