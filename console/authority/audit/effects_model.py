"""What one command of the audit did, as a table below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QStandardItem, QStandardItemModel

from console.words import say


class EffectsModel(QStandardItemModel):
    """What one command did: what, was, became."""

    def show_lines(self, lines: Sequence[tuple[str, str, str]]) -> None:
        """Show these in place of what was there."""
        self.clear()
        self.setHorizontalHeaderLabels([say("What"), say("Before"), say("After")])
        for line in lines:
            items = [QStandardItem(text) for text in line]
            for item, text in zip(items, line, strict=True):
                item.setToolTip(text)
                item.setEditable(False)
            self.appendRow(items)
