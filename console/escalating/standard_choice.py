"""Chooses the standard that something is about: none is named where none is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from console.words import say

if TYPE_CHECKING:
    from console.window import FloorWindow


class StandardChoice(QComboBox):
    """The standards that hold, in their order."""

    def __init__(self, window: FloorWindow, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Standard it is about"))
        self.addItem(say("none named"), None)
        rows = [row for row in window.floor.store.rows("standard").values() if row.retired_at is None]
        for row in sorted(rows, key=lambda row: (row.position, row.name)):
            self.addItem(row.name, row.id)

    def choose(self, standard_id: str | None) -> None:
        """Choose this one, if it is there."""
        self.setCurrentIndex(max(0, self.findData(standard_id)))
