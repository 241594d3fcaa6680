"""Who is due as a table: an agent each, and why in words, which are made only of lines that somebody looks at.

Words are what takes long: nine tenths of the time that 10,000 lines took. A view asks for the lines it paints, and for a
tip where the mouse rests.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from console.clock_words import day
from console.coaching.home.due_words import reason_words, told_words
from console.words import say

if TYPE_CHECKING:
    from db.queries.coaching_due import DueAgent, Reason

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_Role = Qt.ItemDataRole
#: The column of the reasons, which takes what is left of the width.
WHY: Final = 2


class DueModel(QAbstractTableModel):
    """Made anew as a whole when something changed."""

    def __init__(self, now_us: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now_us = now_us
        self._kind = ""
        self.agents: Sequence[DueAgent] = ()
        self._titles = (say("Agent"), say("Team"), say("Why"), say("Last feedback"))

    def show(self, agents: Sequence[DueAgent], kind: str) -> None:
        """Show these, each with its reasons of this `kind`; '' for all."""
        self.beginResetModel()
        self.agents, self._kind = agents, kind
        self.endResetModel()

    def row_of(self, agent_id: str) -> int | None:
        """Where an agent stands; None for who is not there."""
        return next((row for row, one in enumerate(self.agents) if one.agent_id == agent_id), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self.agents)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Titles."""
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """What a cell says; the tip of the reasons tells what is agreed here, too."""
        if not index.isValid():
            return None
        one = self.agents[index.row()]
        if role == _Role.DisplayRole:
            return self._words(one, index.column())
        if role == _Role.ToolTipRole and index.column() == WHY:
            now = self._now_us()
            return "\n".join(told_words(reason, now) for reason in self._reasons(one))
        return None

    def _words(self, one: DueAgent, column: int) -> str:
        if column == WHY:
            now = self._now_us()
            return " · ".join(reason_words(reason, now) for reason in self._reasons(one))
        if column > WHY:
            return day(one.feedback_at) if one.feedback_at is not None else say("never")
        return one.agent if column == 0 else one.team

    def _reasons(self, one: DueAgent) -> list[Reason]:
        return [reason for reason in one.reasons if self._kind in ("", reason.kind)]
