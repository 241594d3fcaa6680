"""The way into causes and repeats: an entry of the Shift menu, and the window it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from console.words import say

if TYPE_CHECKING:
    from console.causes.causes_window import CausesWindow
    from console.window import FloorWindow


class WindowCauses(QObject):
    """Opens one window beside the floor, and the same again."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: CausesWindow | None = None
        self.action = QAction(say("Causes and &repeats…"), window)
        self.action.setObjectName("causes")
        self.action.triggered.connect(self.open)

    def open(self) -> None:
        """Open it."""
        # Here, not above: the first window does not wait for what is seldom opened.
        from console.causes.causes_window import CausesWindow

        if self.dialog is None:
            self.dialog = CausesWindow(self._window)
        self.dialog.open_beside()
