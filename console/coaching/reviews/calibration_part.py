"""Calibrations: how far the coaches agree, and of the chosen one who scored what and where they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from console.clock_words import moment
from console.coaching.reviews.review_list import ReviewList
from console.coaching.reviews.review_words import agreement_words, contact_words, waiting_for
from console.panels.wrapped_label import wrapped_label
from console.theme import HEADER_PT, scaled
from console.words import NOTHING, say

if TYPE_CHECKING:
    from console.theme import Theme
    from db.queries.reviews import CalibrationShown, ReviewsShown


#: The list and what is below it begin with the same height.
_HALVES = [1_000, 1_000]


class CalibrationPart(QWidget):
    """The figure in words above the list; below the raw scores, for a figure alone helps nobody to agree."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.figures = wrapped_label(theme, HEADER_PT, self)
        self.figures.setToolTip(
            say("Krippendorff's alpha for ordered levels: 1 is full agreement, 0 is what chance would give.")
        )
        titles = [say("Calibration"), say("Contact"), say("Agent"), say("Opened by"), say("State")]
        self.list = ReviewList(say("Calibrations"), titles, theme, self)
        self.about = wrapped_label(theme, HEADER_PT, self, quiet=True)
        self.scores = QTableWidget(self)
        self.scores.setAccessibleName(say("Who scored what"))
        self.scores.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.scores.setTabKeyNavigation(False)
        self.scores.verticalHeader().hide()
        self.scores.hide()
        below = QWidget(self)
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, scaled(8), 0, 0)
        lower.addWidget(self.about)
        lower.addWidget(self.scores, 1)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.addWidget(self.list)
        parts.addWidget(below)
        parts.setSizes(_HALVES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(8), 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(self.figures)
        column.addWidget(parts, 1)
        self.list.chosen_changed.connect(self._look)

    def show_reviews(self, shown: ReviewsShown, now: int) -> None:
        """Show all calibrations in sight, those that are open first."""
        lines = [say("All closed calibrations: {figure}", figure=agreement_words(shown.coaches_agree))]
        lines += [
            say("{behaviour}: {figure}", behaviour=name, figure=agreement_words(found, of_one=True))
            for name, found in shown.by_behaviour
        ]
        self.figures.setText("\n".join(lines))
        self.list.empty_words = say(
            "No calibration yet. Several coaches score the same contact, and then talk about it: open one from a contact"
            " under To do or Finished."
        )
        self.list.show_rows([(one, _texts(one, now), False) for one in shown.calibrations])

    def _look(self) -> None:
        one: CalibrationShown | None = self.list.chosen
        self.scores.clear()
        self.scores.setRowCount(0)
        self.scores.setColumnCount(0)
        if one is None:
            self.about.clear()
        elif one.closed_at is None:
            self.about.setText(
                say("Scored blind: what the others gave is shown when it is closed ({who}).", who=waiting_for(one))
            )
        else:
            self._show_scores(one)
        self.scores.setVisible(self.scores.rowCount() > 0)

    def _show_scores(self, one: CalibrationShown) -> None:
        """Behaviours by coaches, the widest apart first: that is where there is something to talk about."""
        names: dict[str, str] = {}
        given: dict[str, list[int | None]] = {}
        for place, review in enumerate(one.reviews):
            for score in review.scores:
                names.setdefault(score.code, score.name)
                line = given.setdefault(score.code, [None] * len(one.reviews))
                line[place] = score.level if score.former_level is None else score.former_level
        order = sorted(given, key=lambda code: -_apart(given[code]))
        apart = sum(_apart(given[code]) > 1 for code in order)
        self.about.setText(
            say("Nobody is more than one level from another.")
            if not apart
            else say("More than one level apart: {names}", names=" · ".join(names[code] for code in order[:apart]))
        )
        titles = [say("Behaviour"), *(review.reviewer or NOTHING for review in one.reviews), say("Apart")]
        self.scores.setColumnCount(len(titles))
        self.scores.setHorizontalHeaderLabels(titles)
        self.scores.setRowCount(len(order))
        for row, code in enumerate(order):
            texts = [names[code], *(NOTHING if level is None else str(level) for level in given[code])]
            texts.append(str(_apart(given[code])))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if _apart(given[code]) > 1 and column in (0, len(texts) - 1):
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                self.scores.setItem(row, column, item)
        self.scores.resizeColumnsToContents()


def _apart(levels: list[int | None]) -> int:
    seen = [level for level in levels if level is not None]
    return max(seen) - min(seen) if seen else 0


def _texts(one: CalibrationShown, now: int) -> list[str]:
    if one.closed_at is not None:
        state = say("closed {when}", when=moment(one.closed_at, now, seconds=False))
    else:
        state = say("open, {who}", who=waiting_for(one))
    name = say("K-{number}", number=one.number)
    return [name, contact_words(one.contact), one.contact.agent, one.opened_by or NOTHING, state]
