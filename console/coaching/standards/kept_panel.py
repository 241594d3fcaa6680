"""How far the chosen standard is kept: the figures in a table and beside it the weeks, by team, by site or by both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QTreeWidgetItem, QVBoxLayout, QWidget

from console.clock_words import day
from console.coaching.standards import standard_words as words_of
from console.coaching.standards.kept_chart import KeptChart, weeks_between
from console.coaching.word_list import WordList
from console.panels.wrapped_label import wrapped_label
from console.setup.editors import StillCombo, call
from console.theme import HEADER_PT, Theme, scaled
from console.words import say

if TYPE_CHECKING:
    from db.metrics.standards_kept import StandardKept

_BOTH: Final = ""


class KeptPanel(QWidget):
    """Shows what it is given; which places, a person chooses."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[StandardKept] = []
        self._weeks: tuple[int, int] = (0, 0)
        self.view = StillCombo(self)
        for kind, words in ((_BOTH, say("Teams and sites")), ("team", say("Teams")), ("site", say("Sites"))):
            self.view.addItem(words, kind)
        self.view.setSizeAdjustPolicy(StillCombo.SizeAdjustPolicy.AdjustToContents)
        call(self.view, say("By team or by site"))
        self.about = wrapped_label(theme, HEADER_PT, self, quiet=True)
        self.table = WordList(say("How far it is kept"), [""], theme, self)
        self.chart = KeptChart(theme, self)
        self._scroll = QScrollArea(self)
        self._scroll.setAccessibleName(say("How far it is kept, week by week"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._lay_out()
        self.view.currentIndexChanged.connect(self._show)

    def show_rows(self, rows: Sequence[StandardKept], first: int, last: int) -> None:
        """Show these, over the weeks from `first` to `last` (their Mondays, UTC microseconds)."""
        self._rows, self._weeks = list(rows), (first, last)
        self._show()

    def _lay_out(self) -> None:
        content = QWidget(self)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(scaled(8), 0, 0, 0)
        inner.addWidget(self.chart)
        inner.addStretch(1)
        self._scroll.setWidget(content)
        above = QHBoxLayout()
        above.setSpacing(scaled(8))
        above.addWidget(self.view)
        above.addWidget(self.about, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.addWidget(self.table)
        self._split.addWidget(self._scroll)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([scaled(480), scaled(480)])
        self._split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(above)
        column.addWidget(self._split, 1)

    def _show(self, _place: int = 0) -> None:
        kind = self.view.currentData()
        rows = [row for row in self._rows if kind in (_BOTH, row.kind)]
        self._fill(rows)
        # Where it was only named in escalations and notes there is no share to draw.
        drawn = [row for row in rows if row.withheld or row.total.scored]
        self.chart.show_kept(drawn, weeks_between(*self._weeks))
        self._split.setVisible(bool(rows))
        self.view.setVisible(bool(self._rows))
        self.about.setText(_about(rows))

    def _fill(self, rows: Sequence[StandardKept]) -> None:
        weeks = sorted({week for row in rows for week in (*dict(row.weeks), *row.withheld_weeks)})
        self.table.clear()
        self.table.setColumnCount(3 + len(weeks))
        titles = [say("Team or site"), say("Kept, 8 weeks"), say("Named in")]
        self.table.setHeaderLabels([*titles, *[say("week of {day}", day=day(week)) for week in weeks]])
        for row in rows:
            total = words_of.withheld_words() if row.withheld else words_of.share_words(row.total)
            cells = [words_of.week_words(row, week) for week in weeks]
            self.table.addTopLevelItem(
                QTreeWidgetItem([words_of.place_words(row), total, words_of.named_words(row), *cells])
            )
        for column in range(self.table.columnCount()):
            self.table.resizeColumnToContents(column)


def _about(rows: Sequence[StandardKept]) -> str:
    if not rows:
        return say("Nothing is known yet of how far it is kept: no drawn contact was reviewed in eight weeks.")
    told = say(
        "From contacts that were drawn at random; interval: Wilson, 95 %. Escalations and notes name it beside that."
    )
    if any(row.withheld or row.withheld_weeks for row in rows):
        why = say("What is not shown has too few agents, or a group that has could be worked out from it.")
        return say("{counted} {withheld}", counted=told, withheld=why)
    return told
