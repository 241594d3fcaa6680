"""The way into causes and repeats, and to the rules: entries of the Shift menu, and what they open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from console.words import say

if TYPE_CHECKING:
    from console.causes.causes_window import CausesWindow
    from console.menus import WindowActions
    from console.window import FloorWindow


class WindowCauses(QObject):
    """Opens one window beside the floor, and the same again."""

    def __init__(self, window: FloorWindow, actions: WindowActions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self.dialog: CausesWindow | None = None
        self.action = QAction(say("Causes and &repeats…"), window)
        self.action.setObjectName("causes")
        self.action.triggered.connect(self.open)
        rules = QAction(say("Rules of the &floor…"), window)
        rules.setObjectName("rules")
        rules.triggered.connect(self.open_rules)
        self.known = [self.action, rules]

    def open(self) -> None:
        """Open it."""
        # Here, not above: the first window does not wait for what is seldom opened.
        from console.causes.causes_window import CausesWindow

        if self.dialog is None:
            self.dialog = CausesWindow(self._window)
        self.dialog.open_beside()

    def open_rules(self) -> None:
        """Open the set-up at its page of rules."""
        self._actions.open_set_up("RulesTopic", "")
