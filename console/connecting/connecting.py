"""Leads from the window to the dialog that chooses a floor, and out of a link that is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from console.words import say

if TYPE_CHECKING:
    from console.connecting.chosen_floor import ChosenFloor
    from console.connecting.connect_dialog import ConnectDialog
    from console.link_state import LinkState
    from console.panels.notice import Notice
    from console.window import FloorWindow


class Connecting(QObject):
    """The dialog of one window, which is made when first asked for, and the notice while its database is lost."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: ConnectDialog | None = None
        self.notice: Notice | None = None
        self.again = QAction(say("&Try the database again"), window)
        self.again.setObjectName("again")
        self.again.setShortcut("F5")
        self.again.setEnabled(False)
        self.again.triggered.connect(window.try_link_now)

    def open(self) -> None:
        """Show the dialog; the floor on screen goes on meanwhile, and what was typed before still stands."""
        if self.dialog is None:
            self.dialog = self._make_dialog()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def take(self, state: LinkState) -> None:
        """Say above the panels that the database is lost, why, and what can be done; nothing while all is well."""
        lost = state.status == "lost"
        self.again.setEnabled(lost)
        if lost and self.notice is None:
            self.notice = self._make_notice()
        if self.notice is not None:
            if lost:
                self.notice.tell(state.sentence)
            self.notice.setVisible(lost)
        if lost and state.about == "password" and self.dialog is None and not self._window.floor.clock.is_set:
            # Whoever starts with an address that has no password waits to be asked for it.
            self.open()
            if self.dialog is not None:
                self.dialog.tell(state.sentence)

    def _make_dialog(self) -> ConnectDialog:
        # Here, not above: the first window does not wait for what is seldom opened.
        from console.connecting.connect_dialog import ConnectDialog
        from db.address import parse

        dialog = ConnectDialog(self._window.theme, self._window.settings, self._window)
        dialog.chosen.connect(self._go)
        if self.again.isEnabled():
            # What is lost is most often what is wanted, with something corrected.
            dialog.show_address(parse(self._window.standing.url))
        return dialog

    def _make_notice(self) -> Notice:
        from console.panels.notice import Notice

        notice = Notice("", self._window.theme, self._window)
        # Each is called as the action of the File menu that does the same.
        notice.add_button(say("Try again now"), self.again.trigger).setObjectName("again")
        notice.add_button(say("Connect elsewhere…"), self.open).setObjectName("connect")
        self._window.show_notice(notice)
        return notice

    def _go(self, chosen: ChosenFloor) -> None:
        self._window.another_floor_asked.emit(chosen.url)
