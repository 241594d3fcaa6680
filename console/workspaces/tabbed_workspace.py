"""A workspace of several pages: one tab for each thing that is done there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.workspaces.marked_tabs import MarkedTabs
from console.workspaces.workspace_menu import WorkspaceMenu

if TYPE_CHECKING:
    from console.window import FloorWindow
    from console.workspaces.asking_page import AskingPage


class TabbedWorkspace(QWidget):
    """Holds the pages; each asks for itself while it is in front. `menu_title` has the menu's key."""

    def __init__(
        self,
        window: FloorWindow,
        name: str,
        *,
        title: str,
        tabs_title: str,
        menu_title: str,
        pages: Sequence[AskingPage],
    ) -> None:
        super().__init__(window)
        self.setObjectName(name)
        self.tabs = MarkedTabs(window.theme, self)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        # The bar of its titles has the keyboard.
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.setAccessibleName(title)
        self.tabs.tabBar().setAccessibleName(tabs_title)
        self.pages = list(pages)
        for page in self.pages:
            self.tabs.addTab(page, page.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        self.menu = WorkspaceMenu(window, name, menu_title, self.tabs, self.pages)

    def page(self, name: str) -> AskingPage:
        """The page with this object name."""
        return next(page for page in self.pages if page.objectName() == name)

    def open_page(self, name: str) -> AskingPage:
        """Bring a page to the front."""
        page = self.page(name)
        self.tabs.setCurrentWidget(page)
        return page

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the page in front."""
        super().focusInEvent(event)
        self.tabs.tabBar().setFocus(event.reason())
