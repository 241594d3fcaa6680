"""The Authority menu: what can be done on the page in front, in the menu bar while the workspace is on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QTabWidget

from console.words import say

if TYPE_CHECKING:
    from console.authority.page import AuthorityPage
    from console.window import FloorWindow


class AuthorityMenu(QMenu):
    """Has the twins of the buttons of the page in front; it is not in the bar where there are none."""

    def __init__(self, window: FloorWindow, tabs: QTabWidget, pages: Sequence[AuthorityPage]) -> None:
        super().__init__(say("&Authority"), window)
        self._window, self._tabs = window, tabs
        self.setToolTipsVisible(True)
        self._acts = {page: page.menu_actions() for page in pages}
        window.menuBar().insertMenu(window.menuBar().actions()[-1], self)
        window.workspaces.shown.connect(self._look)
        tabs.currentChanged.connect(self._look)
        self._look()

    def _look(self, _what: object = None) -> None:
        is_on = self._window.workspaces.on == "authority"
        front = next((page for page in self._acts if page is self._tabs.currentWidget()), None)
        self.clear()
        # While the workspace is off nothing of it is offered, by the search neither.
        self.addActions(self._acts[front] if is_on and front is not None else [])
        self.menuAction().setVisible(bool(self.actions()))
