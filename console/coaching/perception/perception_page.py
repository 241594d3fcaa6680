"""The page of the perception gap: our scores beside customers' ratings of the same contacts, group by group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QScrollArea,
    QSplitter,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.coaching.page import COACHING_TABLES, CoachingPage
from console.coaching.perception import gap_words as words_of
from console.coaching.perception.gap_chart import GapChart
from console.coaching.word_list import WordList
from console.panels.flow_layout import FlowLayout
from console.panels.kept_place import kept_place
from console.theme import scaled
from console.words import plural, say

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.window import FloorWindow
    from db.metrics.perception_gap import Gap

_DAY_US = 86_400_000_000
_DAYS = (28, 91, 365)


@dataclass(frozen=True, slots=True)
class GapsQuestion:
    """How far do we and our customers part, of contacts rated within so many days?"""

    days: int

    def answer(self, connection: sa.Connection) -> list[Gap]:
        """Per site, team, queue and coach. Called in the thread that asks."""
        from db.metrics.perception_gap import perception_gaps
        from db.queries.database_clock import database_now

        now = database_now(connection)
        return perception_gaps(connection, now - self.days * _DAY_US, now + 1)


class PerceptionPage(CoachingPage):
    """A sentence for each group, and both scores as points with their intervals."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window, COACHING_TABLES, slowly=True)
        self.setObjectName("perception")
        self.gaps: list[Gap] = []
        self._is_read = False
        self.days = QComboBox(self)
        self.days.setAccessibleName(say("How far back"))
        for days in _DAYS:
            self.days.addItem(plural("the last %Ln day(s)", days), days)
        self.days.setCurrentIndex(1)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(say("Which groups"))
        for kind, words in {
            "": say("All groups"),
            "site": say("Sites"),
            "team": say("Teams"),
            "queue": say("Queues"),
            "coach": say("Coaches"),
        }.items():
            self.kind.addItem(words, kind)
        self.about = QLabel(
            say(
                "● our scores of drawn contacts, ◇ customers' ratings of the same; 95 % intervals, Holm over all groups."
                " Nobody is ranked, and no single agent is shown."
            ),
            self,
        )
        self.about.setWordWrap(True)
        titles = [say("Group"), say("Contacts"), say("We"), say("Customers"), say("In words")]
        self.list = WordList(say("Our scores and customers' ratings"), titles, window.theme, self)
        self.chart = GapChart(window.theme, self)
        self.scrolling = QScrollArea(self)
        self.scrolling.hide()
        self._lay_out()
        self.days.currentIndexChanged.connect(self.ask)
        self.kind.currentIndexChanged.connect(self.refresh)

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Perception")

    def question(self) -> GapsQuestion:
        """All groups of the days that are chosen."""
        return GapsQuestion(self.days.currentData())

    def show_answer(self, value: Any) -> None:
        """Show what was found."""
        self.gaps, self._is_read = list(value), True
        self.refresh()

    def refresh(self) -> None:
        """Show the groups that are asked for."""
        kind = self.kind.currentData()
        shown = [gap for gap in self.gaps if kind in ("", gap.kind)]
        with kept_place(self.list):
            self._place(shown)
        self.chart.show_gaps(shown)
        self.scrolling.setVisible(bool(shown))
        if self._is_read:
            self.list.empty_words = self._empty_words()

    def _empty_words(self) -> str:
        if self.gaps:
            return say(
                "No group of this kind has contacts that were both drawn for review and rated; choose All groups."
            )
        return say(
            "No contact was both drawn for review and rated yet. Ratings come in with: floorwalker import ratings FILE.csv"
        )

    def _place(self, shown: Sequence[Gap]) -> None:
        """Make the lines anew; which was chosen stays chosen."""
        former = self.list.currentItem()
        chosen = former.text(0) if former is not None else ""
        self.list.clear()
        for gap in shown:
            name = words_of.group_words(gap)
            words = f"{words_of.verdict_sign(gap)} {words_of.gap_words(gap)}"
            n = str(gap.ours.n) if gap.ours is not None else ""
            cells = [name, n, words_of.mean_words(gap.ours), words_of.mean_words(gap.theirs), words]
            item = QTreeWidgetItem(cells)
            item.setToolTip(4, words)
            self.list.addTopLevelItem(item)
            if name == chosen:
                self.list.setCurrentItem(item)
        for column in range(self.list.columnCount()):
            self.list.resizeColumnToContents(column)

    def _lay_out(self) -> None:
        above = QWidget(self)
        line = FlowLayout(scaled(8), scaled(4), above)
        line.addWidget(self.days)
        line.addWidget(self.kind)
        scrolling = self.scrolling
        scrolling.setWidgetResizable(True)
        scrolling.setFrameShape(QScrollArea.Shape.NoFrame)
        scrolling.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget(scrolling)
        inner = QVBoxLayout(content)
        inner.addWidget(self.chart)
        inner.addStretch(1)
        scrolling.setWidget(content)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.list)
        split.addWidget(scrolling)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        column = self.page_column()
        column.addWidget(above)
        column.addWidget(self.about)
        column.addWidget(split, 1)
