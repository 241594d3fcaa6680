"""The page of the Authority workspace: one tab for each thing that is done there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from console.authority.audit.audit_page import AuditPage
from console.authority.grants.grants_page import GrantsPage
from console.authority.ledger.flags_page import FlagsPage
from console.authority.ledger.ledger_page import LedgerPage
from console.authority.limits.limits_page import LimitsPage
from console.authority.menu import AuthorityMenu
from console.authority.requests.requests_page import RequestsPage
from console.authority.what_if.advice_page import AdvicePage
from console.authority.what_if.return_page import ReturnPage
from console.authority.what_if.what_if_page import WhatIfPage
from console.words import say

if TYPE_CHECKING:
    from console.authority.page import AuthorityPage
    from console.window import FloorWindow


class AuthorityWorkspace(QWidget):
    """Holds the pages; each asks for itself while it is in front."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self.setObjectName("authority")
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        # The bar of its titles has the keyboard.
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.setAccessibleName(say("Authority"))
        self.tabs.tabBar().setAccessibleName(say("Pages of authority"))
        self.pages = _pages(window)
        for page in self.pages:
            self.tabs.addTab(page, page.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        self.menu = AuthorityMenu(window, self.tabs, self.pages)

    def page(self, name: str) -> AuthorityPage:
        """The page with this object name."""
        return next(page for page in self.pages if page.objectName() == name)

    def open_page(self, name: str) -> AuthorityPage:
        """Bring a page to the front."""
        page = self.page(name)
        self.tabs.setCurrentWidget(page)
        return page

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the page in front."""
        super().focusInEvent(event)
        self.tabs.tabBar().setFocus(event.reason())


def _pages(window: FloorWindow) -> list[AuthorityPage]:
    """All pages that the person's roles open, in the order of their tabs."""
    read_only: list[AuthorityPage] = [LedgerPage(window)]
    roles = window.workspaces.roles()
    if roles is None or roles & {"controller", "manager"}:
        read_only += [FlagsPage(window), AuditPage(window)]
    if roles == {"controller"}:
        # Outside the line: reads, and changes nothing.
        return read_only
    what_if = WhatIfPage(window)
    return [
        RequestsPage(window),
        LimitsPage(window),
        GrantsPage(window),
        what_if,
        AdvicePage(window, what_if),
        ReturnPage(window),
        *read_only,
    ]
