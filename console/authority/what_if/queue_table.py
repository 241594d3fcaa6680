"""What another limit would have changed, queue by queue with its site."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from console.authority.what_if.plain_table import PlainTable
from console.theme import Theme
from console.words import count, say

if TYPE_CHECKING:
    from db.metrics.authority_what_if import Counted, OfQueue


class QueueTable(PlainTable):
    """One row for each queue in which something changes, the most first."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        titles = (
            *(say("Queue"), say("Site"), say("Refusals avoided"), say("Escalations avoided")),
            say("Given more"),
        )
        super().__init__(say("By queue and site"), titles, 2, theme, parent)

    def show_queues(
        self, queues: tuple[OfQueue, ...], names: Mapping[str, tuple[str, str]], amount: Callable[[int], str]
    ) -> None:
        """Show what changes in each."""
        rows = []
        for one in queues:
            queue, site = names.get(one.queue_id, ("", ""))
            rows.append((queue, site, _counted(one.refusals), _counted(one.escalations), amount(one.more)))
        self.show_rows(rows)


def _counted(counted: Counted) -> str:
    """A count with what is to be expected; where that cannot be said, so."""
    if counted.expected is None:
        return say("{n} (too few)", n=count(counted.n)) if counted.n else count(0)
    low, high = (count(round(value)) for value in counted.expected)
    return say("{n} ({low}\N{EN DASH}{high})", n=count(counted.n), low=low, high=high)
