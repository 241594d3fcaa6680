"""The agents of a team, and which of them are to go to another: a field of the team's form."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from console.setup.editors import Editor, StillCombo
from console.setup.set_up_words import team_name
from console.setup.topic import Topic
from console.theme import scaled
from console.words import say

_ID = Qt.ItemDataRole.UserRole


class TeamAgentsEditor(Editor):
    """Its value is a sorted tuple of (agent, the team to go to)."""

    def __init__(self, parent: QWidget, topic: Topic, team: str) -> None:
        super().__init__(parent)
        self._topic = topic
        self._team = team
        self._moves: dict[str, str] = {}
        self.agents = QListWidget(self)
        self.agents.setAccessibleName(say("Agents of the team"))
        self.agents.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.agents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.agents.setWordWrap(True)
        self.agents.setMinimumHeight(scaled(150))
        self.agents.itemSelectionChanged.connect(self._chosen)
        self.to = StillCombo(self)
        self.to.setAccessibleName(say("The team the chosen agents go to"))
        self.move_button = QPushButton(say("Set for the chosen"), self)
        self.move_button.setAutoDefault(False)
        self.move_button.clicked.connect(self._set)
        column = QVBoxLayout()
        column.setSpacing(scaled(4))
        for part in (self.agents, self.to, self.move_button):
            column.addWidget(part)
        self._line.addLayout(column, 1)
        self.setFocusProxy(self.agents)
        self._fill()

    @property
    def value(self) -> tuple[tuple[str, str], ...]:
        """Who is to go where, by agent."""
        return tuple(sorted(self._moves.items()))

    def show_value(self, value: Any) -> None:
        """Show these, and agents and teams as they are now."""
        self._moves = dict(value)
        self._fill()

    def call(self, name: str) -> None:
        """Its parts have names of their own."""

    def _offer_teams(self) -> None:
        store = self._topic.store
        others = sorted((team_name(store, other), other) for other in store.rows("team") if other != self._team)
        wanted = [(say("stay in this team"), self._team)]
        wanted += [(say("go to {team}", team=name), other) for name, other in others]
        if wanted != [(self.to.itemText(at), self.to.itemData(at)) for at in range(self.to.count())]:
            chosen = self.to.currentData()
            self.to.clear()
            for words, team in wanted:
                self.to.addItem(words, team)
            self.to.setCurrentIndex(max(0, self.to.findData(chosen)))

    def _fill(self) -> None:
        self._offer_teams()
        chosen = {item.data(_ID) for item in self.agents.selectedItems()}
        wanted = [(row.id, self._words(row)) for row in self._rows()]
        shown = [(item.data(_ID), item.text()) for item in map(self.agents.item, range(self.agents.count()))]
        if wanted != shown:
            self.agents.clear()
            for row_id, words in wanted:
                item = QListWidgetItem(words, self.agents)
                item.setData(_ID, row_id)
                item.setSelected(row_id in chosen)
        self._chosen()

    def _rows(self) -> list[Any]:
        rows = (row for row in self._topic.store.rows("agent").values() if row.team_id == self._team)
        return sorted((row for row in rows if row.retired_at is None), key=lambda row: row.name.casefold())

    def _words(self, row: Any) -> str:
        to = self._moves.get(row.id)
        if to is None:
            return str(row.name)
        return say("{agent} → {team} •", agent=row.name, team=team_name(self._topic.store, to))

    def _chosen(self) -> None:
        self.move_button.setEnabled(bool(self.agents.selectedItems()) and self.to.count() > 1)

    def _set(self) -> None:
        to = str(self.to.currentData())
        for item in self.agents.selectedItems():
            self._moves.pop(item.data(_ID), None)
            if to != self._team:
                self._moves[item.data(_ID)] = to
        self._fill()
        self.edited.emit()
