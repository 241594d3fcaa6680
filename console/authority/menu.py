"""The Authority menu: what can be done on the pages of the workspace, in the menu bar while the workspace is on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from console.words import say

if TYPE_CHECKING:
    from console.authority.page import AuthorityPage
    from console.window import FloorWindow


class AuthorityMenu(QMenu):
    """One group for each page; it is in the bar only while the workspace is on."""

    def __init__(self, window: FloorWindow, pages: Sequence[AuthorityPage]) -> None:
        super().__init__(say("&Authority"), window)
        self._window = window
        self.setToolTipsVisible(True)
        for page in pages:
            found = page.menu_actions()
            if found:
                self.addSection(page.title)
                self.addActions(found)
        before = window.menuBar().actions()
        window.menuBar().insertMenu(before[-1], self)
        self._look(window.workspaces.on)
        window.workspaces.shown.connect(self._look)

    def _look(self, name: str) -> None:
        self.menuAction().setVisible(name == "authority" and not self.isEmpty())


def authority_menu(window: FloorWindow, pages: Sequence[AuthorityPage]) -> AuthorityMenu:
    """Put the menu into the window's bar, before the last one."""
    return AuthorityMenu(window, pages)
