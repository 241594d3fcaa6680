"""What another limit would have changed, queue by queue with its site."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from console.theme import Theme
from console.words import count, say

if TYPE_CHECKING:
    from db.metrics.authority_what_if import Counted, OfQueue

_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class QueueTable(QTableWidget):
    """One row for each queue in which something changes, the most first."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(0, 5, parent)
        self._theme = theme
        self.setAccessibleName(say("By queue and site"))
        for column, name in enumerate(_titles()):
            item = QTableWidgetItem(name)
            item.setTextAlignment(_RIGHT if column > 1 else _LEFT)
            self.setHorizontalHeaderItem(column, item)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)

    def show_queues(
        self, queues: tuple[OfQueue, ...], names: Mapping[str, tuple[str, str]], amount: Callable[[int], str]
    ) -> None:
        """Show what changes in each."""
        self.setRowCount(len(queues))
        self.verticalHeader().setDefaultSectionSize(self._theme.row_height)
        for row, one in enumerate(queues):
            queue, site = names.get(one.queue_id, ("", ""))
            texts = (queue, site, _counted(one.refusals), _counted(one.escalations), amount(one.more))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if column > 1:
                    item.setTextAlignment(_RIGHT)
                self.setItem(row, column, item)


def _titles() -> tuple[str, ...]:
    return say("Queue"), say("Site"), say("Refusals avoided"), say("Escalations avoided"), say("Given more")


def _counted(counted: Counted) -> str:
    """A count with what is to be expected; where that cannot be said, so."""
    if counted.expected is None:
        return say("{n} (too few to say)", n=count(counted.n)) if counted.n else count(0)
    low, high = (count(round(value)) for value in counted.expected)
    return say("{n} ({low}\N{EN DASH}{high})", n=count(counted.n), low=low, high=high)
