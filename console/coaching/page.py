"""What all pages of the Coaching workspace have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from console.workspaces.asking_page import AskingPage

if TYPE_CHECKING:
    from console.window import FloorWindow

#: A change of one of these makes what a page shows old. `coaching_news` tells of all that is said of agents, and nothing of it.
COACHING_TABLES: Final = ("coaching_news", "agent", "staff", "standard")


class CoachingPage(AskingPage):
    """What is said of agents is never in the feed: a page asks for it, and is answered what its person may read."""

    def __init__(self, window: FloorWindow, tables: tuple[str, ...] = COACHING_TABLES) -> None:
        super().__init__(window, tables)
