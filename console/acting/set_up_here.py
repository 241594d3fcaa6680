"""The way from a queue in a table to how it is set up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from console.panels.table_actions import TableAct
from console.words import say

if TYPE_CHECKING:
    from console.panels.table_panel import TablePanel

#: Opens a page of the set-up with the form of a thing.
OpenSetUp = Callable[[str, str], None]


class SetUpHere:
    """What leads into the set-up from the table of queues."""

    def __init__(self, open_set_up: OpenSetUp) -> None:
        self._open_set_up = open_set_up

    def acts(self) -> list[TableAct]:
        """For the menu and the keys of the table of queues."""
        queues = frozenset({"queue"})
        return [
            TableAct(say("Set up this queue…"), ("Alt+Return",), self._queue, _why_not, tables=queues),
            TableAct(say("Routes of this queue…"), (), self._routes, _why_not, tables=queues),
        ]

    def _queue(self, panel: TablePanel) -> None:
        self._open_set_up("QueuesTopic", panel.table.chosen_ids()[0])

    def _routes(self, panel: TablePanel) -> None:
        self._open_set_up("RoutesTopic", panel.table.chosen_ids()[0])


def _why_not(panel: TablePanel) -> str:
    return "" if panel.table.chosen_ids() else say("No queue is chosen: go to one with the arrows.")
