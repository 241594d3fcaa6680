"""Agents and modules as a table: one cell for how far an agent is with a module, from the rows in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from console.coaching.readiness import readiness_words as words_of
from console.words import say

if TYPE_CHECKING:
    from console.store.floor import Floor
    from db.coaching_rows import AgentTrainingRow, TrainingModuleRow
    from db.rows import AgentRow

_Index = QModelIndex | QPersistentModelIndex
#: Beside the modules: the agent, and the level.
_BEFORE = 2
_COLOURS = {"expired": "urgent_text", "soon": "urgent_text", "none": "quiet", "under_way": "text", "held": "text"}


class MatrixModel(QAbstractTableModel):
    """Made anew as a whole when something changed: it holds ids and asks the store for each cell that is painted."""

    def __init__(self, floor: Floor, theme: Any) -> None:
        super().__init__()
        self._floor, self._theme = floor, theme
        self.agents: list[AgentRow] = []
        self.modules: list[TrainingModuleRow] = []
        self._training: dict[tuple[str, str], AgentTrainingRow] = {}

    def show_rows(self, agents: list[AgentRow], modules: list[TrainingModuleRow]) -> None:
        """Show these agents and modules as they are now."""
        self.beginResetModel()
        self.agents, self.modules = agents, modules
        rows = self._floor.store.rows("agent_training").values()
        self._training = {(row.agent_id, row.module_id): row for row in rows}
        self.endResetModel()

    def cell(self, index: _Index) -> tuple[AgentRow, TrainingModuleRow | None, AgentTrainingRow | None]:
        """What a cell is about."""
        agent = self.agents[index.row()]
        if index.column() < _BEFORE:
            return agent, None, None
        module = self.modules[index.column() - _BEFORE]
        return agent, module, self._training.get((agent.id, module.id))

    def place_of(self, agent_id: str, module_id: str | None) -> QModelIndex | None:
        """Where an agent and a module (None: the agent's name) stand; None where they do not."""
        rows = [row for row, agent in enumerate(self.agents) if agent.id == agent_id]
        columns = [_BEFORE + column for column, module in enumerate(self.modules) if module.id == module_id]
        if module_id is None:
            columns = [0]
        return self.index(rows[0], columns[0]) if rows and columns else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """An agent each."""
        return 0 if parent.isValid() else len(self.agents)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Name and level, then a module each."""
        return 0 if parent.isValid() else _BEFORE + len(self.modules)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The modules' names."""
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if orientation != Qt.Orientation.Horizontal or role not in shown:
            return None
        return (say("Agent"), say("Level"))[section] if section < _BEFORE else self.modules[section - _BEFORE].name

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Sign and words; the whole sentence as its tip and for who hears it."""
        agent, module, row = self.cell(index)
        now = self._floor.now_us()
        if module is None:
            if role != Qt.ItemDataRole.DisplayRole:
                return None
            return agent.name if index.column() == 0 else words_of.level_of_agent(agent.level)
        if role == Qt.ItemDataRole.DisplayRole:
            return words_of.cell_words(row, module, self._floor, now)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return words_of.cell_meaning(row, module, self._floor, now)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.colour(_COLOURS[words_of.stage(row, self._floor, now)])
        return None
