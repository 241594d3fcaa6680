"""Puts the welcome page in place of the panels of a window, and the panels back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDockWidget

from console.welcome.page import WelcomePage

if TYPE_CHECKING:
    from console.window import FloorWindow


class WelcomeStage(QObject):
    """While it stands the panels are away; where they were is kept and not noted anew."""

    def __init__(self, window: FloorWindow, sentence: str) -> None:
        super().__init__(window)
        self._window = window
        self.page = WelcomePage(window.beginnings, window.theme, sentence, window)
        self._away: list[QDockWidget] = [dock for dock in window.docks.values() if not dock.isHidden()]
        for dock in window.docks.values():
            dock.hide()
            dock.toggleViewAction().setEnabled(False)
        window.setCentralWidget(self.page)
        # Qt shows it by itself only while its window is not on screen yet.
        self.page.show()

    def leave(self) -> None:
        """Put the panels back where they were."""
        self._window.takeCentralWidget()
        self.page.hide()
        self.page.deleteLater()
        for dock in self._window.docks.values():
            dock.toggleViewAction().setEnabled(True)
        for dock in self._away:
            dock.show()
        self._window.placed.divide_anew()
        self.deleteLater()
