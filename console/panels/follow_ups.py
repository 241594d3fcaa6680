"""The part of the escalations panel with what is still to be done for customers: due first, overdue ones called out."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from console.escalating.follow_up_texts import FollowUpTexts
from console.models.follow_ups import follow_up_table
from console.panels.table_panel import TablePanel
from console.selection import Selected
from console.store.floor import Floor
from console.store.floor_store import Touched
from console.theme import Theme


class FollowUpsPanel(TablePanel):
    """What is chosen in it is the escalation that each came from: its course tells the rest."""

    def __init__(self, floor: Floor, theme: Theme, parent: QWidget) -> None:
        self.texts = FollowUpTexts(floor, parent)
        super().__init__(floor, follow_up_table(self.texts.text), theme, "", parent)
        self.texts.changed.connect(self._show_texts)

    def take(self, touched: Touched) -> None:
        """Show what the feed brought, and ask for the words of what is new."""
        super().take(touched)
        if touched.everything or touched.of("customer_follow_up"):
            self.texts.look()

    def _show_texts(self) -> None:
        self.model.words_came()

    def _escalation_at(self, row_id: str) -> Selected | None:
        row = self.model.floor.store.row("customer_follow_up", row_id)
        return None if row is None else Selected("escalation", row.escalation_id)

    def _choose_selected(self) -> None:
        if self.table.selected_count() == 1:
            escalation = self._escalation_at(self.table.selected_ids()[0])
            if escalation is not None:
                self.selection.choose(escalation)

    def _open(self, index: QModelIndex) -> None:
        escalation = self._escalation_at(self.model.id_at(index.row()))
        if escalation is not None:
            self.selection.open(escalation)
