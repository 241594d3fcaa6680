"""The table of the ledger: its columns can be moved, Enter opens the contact of a line."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QWidget

from console.authority.ledger.lines_model import AMOUNT, LinesModel
from console.panels.quiet_table import QuietTable
from console.theme import Theme, scaled
from console.words import say


class _AmountDelegate(QStyledItemDelegate):
    """Keeps an amount, which ends at the right, apart from what begins beside it."""

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        """The amount and a blank."""
        return f"{super().displayText(value, locale)}\N{EN SPACE}"


class LinesView(QuietTable):
    """Many columns, so that each begins narrow, and none is stretched."""

    narrowest = 44
    widest = 190

    def __init__(self, model: LinesModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(model, theme, say("Lines of the ledger"), parent)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.horizontalHeader().setSectionsMovable(True)
        self.horizontalHeader().setStretchLastSection(False)
        self.setMinimumHeight(scaled(170))
        self.setItemDelegateForColumn(AMOUNT, _AmountDelegate(self))
