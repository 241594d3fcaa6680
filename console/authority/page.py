"""What all pages of the Authority workspace have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from console.workspaces.asking_page import AskingPage

if TYPE_CHECKING:
    from console.window import FloorWindow

#: A change of one of these makes what a page shows old.
AUTHORITY_TABLES: Final = (
    "authority_kind",
    "authority_setting",
    "authority_limit",
    "authority_grant",
    "authority_use",
    "authority_request",
)


class AuthorityPage(AskingPage):
    """Amounts are never in the feed: a page asks for them."""

    def __init__(self, window: FloorWindow, tables: tuple[str, ...] = AUTHORITY_TABLES) -> None:
        super().__init__(window, tables)
