"""The page of the Authority workspace: one tab for each thing that is done there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.authority.audit.audit_page import AuditPage
from console.authority.grants.grants_page import GrantsPage
from console.authority.ledger.flags_page import FlagsPage
from console.authority.ledger.ledger_page import LedgerPage
from console.authority.limits.limits_page import LimitsPage
from console.authority.requests.requests_page import RequestsPage
from console.authority.what_if.advice_page import AdvicePage
from console.authority.what_if.return_page import ReturnPage
from console.authority.what_if.what_if_page import WhatIfPage
from console.words import say
from console.workspaces.tabbed_workspace import TabbedWorkspace

if TYPE_CHECKING:
    from console.authority.page import AuthorityPage
    from console.window import FloorWindow


class AuthorityWorkspace(TabbedWorkspace):
    """Limits, grants, requests, and what became of them."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(
            window,
            "authority",
            title=say("Authority"),
            tabs_title=say("Pages of authority"),
            menu_title=say("&Authority"),
            pages=_pages(window),
        )


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
