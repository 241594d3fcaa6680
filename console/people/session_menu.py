"""What is about the person at this console, in the File menu: their roles, their password, and the lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from console.locking.locking import CHOICES_MIN
from console.words import plural, say

if TYPE_CHECKING:
    from console.menus import WindowActions
    from console.people.own_password_dialog import OwnPasswordDialog
    from console.window import FloorWindow


class SessionMenu(QObject):
    """Its entries and what they do."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: OwnPasswordDialog | None = None

    def add_to(self, menu: QMenu, actions: WindowActions) -> None:
        """Add the entries where the menu ends now."""
        actions.add(menu, say("Your ro&les…"), "", self._window.signed_in.open).setObjectName("signed_in")
        password = actions.add(menu, say("Chan&ge your password…"), "", self.change_password)
        password.setObjectName("own_password")
        if not self._window.locking.asks_password:
            password.setEnabled(False)
            password.setToolTip(say("A floor in a file has no passwords: who may open the file may use it."))
        actions.add(menu, say("Loc&k now"), "Ctrl+Alt+L", self._window.locking.lock).setObjectName("lock")
        asks = self._window.locking.asks_password
        idle = menu.addMenu(say("Lock when &idle") if asks else say("Cover when &idle (any key lifts it)"))
        group = QActionGroup(self)
        for minutes in CHOICES_MIN:
            words = plural("After %Ln minute(s)", minutes) if minutes else say("Never")
            action = QAction(words, group)
            action.setData(minutes)
            action.setObjectName(f"lock_after {minutes}")
            action.setCheckable(True)
            action.setChecked(self._window.locking.minutes == minutes)
            idle.addAction(action)
        group.triggered.connect(self._choose)

    def change_password(self) -> None:
        """Open the dialog in which the person changes their own password."""
        # Here, not above: it is seldom opened.
        from console.people.own_password_dialog import OwnPasswordDialog

        self.dialog = OwnPasswordDialog(self._window)
        self.dialog.open()

    def _choose(self, action: QAction) -> None:
        self._window.locking.choose(int(action.data()))
