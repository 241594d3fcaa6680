"""A list of queues to tick: those that are meant stand first when it opens."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from console.store.floor import Floor
from console.words import say

_LINES: Final = 5
_ID: Final = Qt.ItemDataRole.UserRole


class QueueChoice(QListWidget):
    """Queues in use, ticked with Space; letters typed go to a queue by its name."""

    def __init__(self, floor: Floor, ticked: Iterable[str], parent: QWidget) -> None:
        super().__init__(parent)
        meant = set(ticked)
        self.setAccessibleName(say("Queues it concerns"))
        rows = [row for row in floor.store.rows("queue").values() if row.retired_at is None or row.id in meant]
        for row in sorted(rows, key=lambda row: (row.id not in meant, row.position, row.name.casefold())):
            item = QListWidgetItem(row.name, self)
            item.setData(_ID, row.id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if row.id in meant else Qt.CheckState.Unchecked)
        if self.count():
            self.setCurrentRow(0)
        self.setMinimumHeight(_LINES * (self.sizeHintForRow(0) if self.count() else 20) + 2 * self.frameWidth())

    def ticked(self) -> list[str]:
        """Ids of the queues that are ticked, in their order."""
        items = [self.item(place) for place in range(self.count())]
        return [str(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def tick(self, queue_id: str, *, on: bool = True) -> None:
        """Tick a queue, or take its tick away."""
        for place in range(self.count()):
            if self.item(place).data(_ID) == queue_id:
                self.item(place).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
