"""Who sits at this console, at the right of the status bar, with their roles; pressed, it tells what each lets them do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QToolButton

from console.signed_in import person
from console.words import say

if TYPE_CHECKING:
    from console.people.own_roles_window import OwnRolesWindow
    from console.store.floor_store import Touched
    from console.window import FloorWindow

#: A role ends by itself without anything changing on the floor, milliseconds.
_LOOK_MS = 5_000


class SignedInButton(QToolButton):
    """Follows the floor: a role that is given, taken, or over shows at once."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self.opened: OwnRolesWindow | None = None
        self.setObjectName("signed_in")
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        # The File menu has the same.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(say("What your roles let you do, and until when"))
        self.setText(window.login)
        self.clicked.connect(self.open)
        window.floor_changed.connect(self._take)
        self._every = QTimer(self)
        self._every.setInterval(_LOOK_MS)
        self._every.timeout.connect(self.look)
        self._every.start()

    def look(self) -> None:
        """Show name and roles as they are now."""
        floor = self._window.floor
        words = person(floor, self._window.login) if floor.clock.is_set else self._window.login
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)
            self._window.workspaces.look()

    def open(self) -> None:
        """Tell what the roles let the person do."""
        # Here, not above: the first window does not wait for what is seldom opened.
        from console.people.own_roles_window import OwnRolesWindow

        if self.opened is None:
            self.opened = OwnRolesWindow(self._window)
        self.opened.look()
        self.opened.show()
        self.opened.raise_()
        self.opened.activateWindow()

    def _take(self, touched: Touched) -> None:
        if touched.everything or touched.of("staff") or touched.of("staff_role"):
            self.look()
