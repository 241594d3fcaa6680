"""The panel of queues; choosing one shows its contacts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.models.queues import queue_table
from console.panels.table_panel import TablePanel
from console.store.floor import Floor
from console.theme import Theme
from console.words import say


class QueuesPanel(TablePanel):
    """All queues of the floor. `chosen` carries the id of the one queue selected, or None."""

    chosen = Signal(object)

    def __init__(self, floor: Floor, theme: Theme, parent: QWidget | None = None) -> None:
        empty = say("This floor has no queues yet: the File menu has three ways to begin.")
        super().__init__(floor, queue_table(floor), theme, empty, parent)
        self._chosen: str | None = None
        self.table.selectionModel().selectionChanged.connect(self._selection_changed)

    def show_view(self) -> None:
        """Another view is on: a queue that is not in it is not chosen any more."""
        super().show_view()
        self._selection_changed()

    def _selection_changed(self) -> None:
        chosen = self.table.selected_ids()[0] if self.table.selected_count() == 1 else None
        if chosen != self._chosen:
            self._chosen = chosen
            self.chosen.emit(chosen)
