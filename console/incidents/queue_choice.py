"""A list of queues to tick: those that are meant stand first when it opens."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from console.store.floor import Floor
from console.theme import Theme
from console.views.choice_delegate import ChoiceDelegate
from console.words import say

_LINES: Final = 5
_ID: Final = Qt.ItemDataRole.UserRole


class QueueChoice(QListWidget):
    """Queues in use, ticked with Space or a click; letters typed go to a queue by its name."""

    def __init__(self, floor: Floor, ticked: Iterable[str], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(ChoiceDelegate(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        meant = set(ticked)
        self.setAccessibleName(say("Queues it concerns"))
        rows = [row for row in floor.store.rows("queue").values() if row.retired_at is None or row.id in meant]
        for row in sorted(rows, key=lambda row: (row.id not in meant, row.position, row.name.casefold())):
            item = QListWidgetItem(row.name, self)
            item.setData(_ID, row.id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if row.id in meant else Qt.CheckState.Unchecked)
        if self.count():
            self.setCurrentRow(0)
        self.setMinimumHeight(_LINES * (self.sizeHintForRow(0) if self.count() else 20) + 2 * self.frameWidth())

        self.itemClicked.connect(self._toggle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the queue the keyboard is at, or takes its tick away."""
        if event.key() == Qt.Key.Key_Space and self.currentItem() is not None:
            self._toggle(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _toggle(self, item: QListWidgetItem) -> None:
        is_on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)

    def ticked(self) -> list[str]:
        """Ids of the queues that are ticked, in their order."""
        items = [self.item(place) for place in range(self.count())]
        return [str(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def tick(self, queue_id: str, *, on: bool = True) -> None:
        """Tick a queue, or take its tick away."""
        for place in range(self.count()):
            if self.item(place).data(_ID) == queue_id:
                self.item(place).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
