"""The menu of a workspace: what can be done on the page in front, in the menu bar while the workspace is on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QTabWidget

if TYPE_CHECKING:
    from console.window import FloorWindow
    from console.workspaces.asking_page import AskingPage


class WorkspaceMenu(QMenu):
    """Has the twins of the buttons of the page in front; it is not in the bar where there are none."""

    def __init__(
        self, window: FloorWindow, workspace: str, title: str, tabs: QTabWidget, pages: Sequence[AskingPage]
    ) -> None:
        super().__init__(title, window)
        self._window, self._workspace, self._tabs = window, workspace, tabs
        self.setToolTipsVisible(True)
        self._acts = {page: [*page.menu_actions(), *page.common_actions()] for page in pages}
        window.menuBar().insertMenu(window.menuBar().actions()[-1], self)
        window.workspaces.shown.connect(self._look)
        tabs.currentChanged.connect(self._look)
        self._look()

    def _look(self, _what: object = None) -> None:
        is_on = self._window.workspaces.on == self._workspace
        front = next((page for page in self._acts if page is self._tabs.currentWidget()), None)
        self.clear()
        # While the workspace is off nothing of it is offered, by the search neither.
        self.addActions(self._acts[front] if is_on and front is not None else [])
        self.menuAction().setVisible(bool(self.actions()))
