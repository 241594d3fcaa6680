"""A week's causes: the bars, and beside them the same figures in a table, the most frequent first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from console.charts.loading import LateModule
from console.theme import Theme, scaled
from console.words import count, percent, say, word

if TYPE_CHECKING:
    from db.queries.causes import CauseWeek

_LOOK_MS: Final = 50
_COLUMNS: Final = 5
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ParetoPanel(QWidget):
    """The bars come when what draws them is loaded; the table stands there at once."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._week: CauseWeek | None = None
        self.bars: Any = None
        self._loading = LateModule("console.causes.pareto_bars")
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._draw)
        self.table = QTableWidget(0, _COLUMNS, self)
        self.table.setAccessibleName(say("Causes of the week"))
        titles = (say("No."), say("Cause"), say("Escalations"), say("Share"), say("So far"))
        for column, title in enumerate(titles):
            item = QTableWidgetItem(title)
            item.setTextAlignment(_LEFT if column == 1 else _RIGHT)
            self.table.setHorizontalHeaderItem(column, item)
        self.table.verticalHeader().hide()
        # Words wrap where there is no room, and their rows grow.
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(scaled(12))
        self._row.addWidget(self.table, 3)

    def show_week(self, week: CauseWeek | None) -> None:
        """Show a week; None where there is none."""
        self._week = week
        self.setVisible(week is not None and bool(week.causes))
        if week is None:
            return
        self.table.setRowCount(len(week.causes))
        for place, one in enumerate(week.causes):
            texts = (count(place + 1), word(one.cause), count(one.count), percent(one.share), percent(one.cumulative))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if column != 1:
                    item.setTextAlignment(_RIGHT)
                self.table.setItem(place, column, item)
        self._loading.ask()
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours: the bars take theirs from the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and getattr(self, "bars", None) is not None:
            self.bars.recolour()

    def _draw(self) -> None:
        """Draw, or look again in a moment whether that can be done."""
        if self._loading.module is None:
            if self._loading.problem:
                self._look.stop()
            else:
                self._look.start()
            return
        self._look.stop()
        if self.bars is None:
            self.bars = self._loading.module.ParetoBars(self._theme, self)
            self._row.insertWidget(0, self.bars.view, 2)
            self.bars.view.setMinimumSize(scaled(140), scaled(110))
        if self._week is not None and self._week.causes:
            self.bars.show_week(self._week)
