"""Sites side by side: who may give how much where, and how often they used it, were refused, and asked for more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from console.authority.limits.flat_table import FlatTable
from console.authority.limits.limit_words import level_title
from console.authority.limits.sites_model import SitesModel
from console.authority.limits.toned_label import TonedLabel
from console.theme import HEADER_PT, Theme, scaled
from console.words import plural, say
from db.words import AUTHORITY_LEVELS

if TYPE_CHECKING:
    from db.authority.limits_seen import SitesCompared


class SitesTable(FlatTable):
    """`entered` says that Enter was pressed, or a cell clicked twice."""

    entered = Signal()

    def enter(self) -> None:
        """Go to where the limit is set."""
        self.entered.emit()


class SitesView(QWidget):
    """`wanted` carries the kind's id, the level, and the place (Place) whose limit is to be shown."""

    wanted = Signal(str, str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._compared: SitesCompared | None = None
        self.level = QComboBox(self)
        for level in AUTHORITY_LEVELS:
            self.level.addItem(level_title(level), level)
        self.level.setCurrentIndex(1)
        self.level.setAccessibleName(say("Compared for"))
        self.matrix = SitesModel()
        self.table = SitesTable(theme, self.matrix, say("Limits of the sites"))
        self.table.setObjectName("sites side by side")
        self.table.setMinimumHeight(scaled(180))
        self.how = TonedLabel(theme, HEADER_PT, self, tone="quiet")
        line = QHBoxLayout()
        caption = QLabel(say("Compared for"), self)
        caption.setBuddy(self.level)
        line.addWidget(caption)
        line.addWidget(self.level)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addLayout(line)
        column.addWidget(self.how)
        column.addWidget(self.table, 1)
        self.level.activated.connect(self._show)
        self.table.entered.connect(self._open)
        self.table.doubleClicked.connect(self._open)

    def show_compared(self, compared: SitesCompared) -> None:
        """Show other figures."""
        self._compared = compared
        self._show()

    def _show(self, _row: int = 0) -> None:
        if self._compared is None:
            return
        self.matrix.show(self._compared, self.level.currentData())
        if len(self._compared.limits.sites) < 2:
            self.how.setText(say("There is one site, so there is nothing to compare yet."))
        else:
            self.how.setText(
                plural(
                    "▲ more and ▼ less than the whole floor; unmarked is the floor's own. Counted are the last %Ln day(s), of"
                    " agents who have this level now. Enter goes to where the limit is set.",
                    self._compared.days,
                )
            )

    def _open(self, _index: object = None) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            kind, site = self.matrix.kinds[index.row()], self.matrix.sites[index.column()]
            self.wanted.emit(kind.id, self.matrix.level, site)
