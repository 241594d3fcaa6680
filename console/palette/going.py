"""Going to a thing: it is chosen in its table, wherever that is, and its detail opens."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from console.selection import Selected
from console.words import say

if TYPE_CHECKING:
    from console.panels.table_panel import TablePanel
    from console.window import FloorWindow


class Going:
    """Knows the tables of a window by the kind of thing in them, and what was chosen there before."""

    def __init__(self, window: FloorWindow) -> None:
        self._window = window
        self.panels: Mapping[str, TablePanel] = {panel.model.spec.table: panel for panel in window.tables()}
        self._before: list[tuple[TablePanel, list[str]]] = []
        self._chosen_before: Selected | None = None

    def go(self, thing: Selected, name: str) -> None:
        """Choose a thing in its table, and open its detail."""
        panel = self.panels.get(thing.kind)
        if panel is not None and self.choose(thing):
            self._show(panel)
        elif panel is not None and self._window.floor.store.row(thing.kind, thing.id) is not None:
            self._window.said.say(self.why_not_chosen(name))
        self._window.selection.open(thing)
        self.stay()

    def choose(self, thing: Selected) -> bool:
        """Choose a thing in its table, which lists it again where only another choice hid it; False if it is not there."""
        panel = self.panels.get(thing.kind)
        if panel is None:
            return False
        self._note(panel)
        if panel.model.place_of(thing.id) < 0 and panel.filter.text():
            panel.filter.clear()
        if panel.model.place_of(thing.id) < 0 and thing.kind == "contact":
            self._note(self._window.queues)
            self._window.queues.table.let_go()
        panel.table.select_id(thing.id)
        return panel.model.place_of(thing.id) >= 0

    def take_back(self) -> None:
        """Choose again what was chosen before."""
        for panel, row_ids in reversed(self._before):
            panel.table.select_ids(row_ids)
        if self._before:
            self._window.selection.choose(self._chosen_before)
        self._before = []

    def stay(self) -> None:
        """What is chosen now stays so."""
        self._before = []

    def give_keyboard(self, panel: TablePanel) -> None:
        """Bring the table to the front and put the keyboard into it."""
        self._show(panel)
        panel.give_keyboard()

    def why_not_chosen(self, name: str) -> str:
        """Why a thing of the floor cannot be chosen in its table."""
        return say(
            "{thing} is outside the view that is on, so it stands in no table now. Ctrl+0 shows all.", thing=name
        )

    def _note(self, panel: TablePanel) -> None:
        if not self._before:
            self._chosen_before = self._window.selection.current
        if panel not in (noted for noted, _ in self._before):
            self._before.append((panel, panel.table.selected_ids()))

    def _show(self, panel: TablePanel) -> None:
        placed = self._window.placed
        for name, place in placed.panels.items():
            if panel in place.tables():
                placed.docks[name].show()
                placed.docks[name].raise_()
