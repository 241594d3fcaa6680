"""Finished reviews, and the chosen one with all that was scored, said and settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from console.clock_words import moment
from console.coaching.reviews.review_list import ReviewList
from console.coaching.reviews.review_words import (
    BASES,
    contact_words,
    evidence_words,
    levels_words,
    review_number,
    score_words,
    state_words,
)
from console.panels.wrapped_label import wrapped_label
from console.theme import TEXT_PT, scaled
from console.words import NOTHING, say

if TYPE_CHECKING:
    from console.theme import Theme
    from db.queries.reviews import ReviewShown, ReviewsShown


#: The list has this much more room than the review below it.
_SHARES = [1_200, 1_000]


class FinishedPart(QWidget):
    """The newest first; those that are disputed stand above."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        titles = [
            say("Review"), say("State"), say("Agent"), say("Contact"), say("Levels"), say("How it came"),
            say("By"), say("Finished"),
        ]  # fmt: skip
        self.list = ReviewList(say("Finished reviews"), titles, theme, self)
        self.view = ReviewView(theme, self)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.addWidget(self.list)
        parts.addWidget(self.view)
        parts.setSizes(_SHARES)
        self._now = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(8), 0, 0)
        column.addWidget(parts)
        self.list.chosen_changed.connect(self._look)

    def show_reviews(self, shown: ReviewsShown, now: int) -> None:
        """Show all that may be seen."""
        self._now = now
        ordered = sorted(shown.reviews, key=lambda one: one.state != "disputed")
        self.list.empty_words = say(
            "No review is finished yet: draw contacts under To do, and review one. The agent sees it and can dispute it."
        )
        self.list.show_rows([(one, _texts(one, now), one.state == "disputed") for one in ordered])

    def _look(self) -> None:
        self.view.show_review(self.list.chosen, self._now)


class ReviewView(QScrollArea):
    """One review from top to bottom."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(say("The chosen review"))
        content = QWidget(self)
        self.heading = wrapped_label(theme, TEXT_PT, content, strong=True)
        self.words = wrapped_label(theme, TEXT_PT, content)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout(content)
        column.setContentsMargins(scaled(4), scaled(8), scaled(8), scaled(8))
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addStretch(1)
        self.setWidget(content)

    def show_review(self, review: ReviewShown | None, now: int) -> None:
        """Show it, or that none is chosen."""
        if review is None:
            self.heading.clear()
            self.words.clear()
            return
        self.heading.setText(
            say("{review}: {agent}, {contact}", review=review_number(review.number), agent=review.contact.agent,
                contact=contact_words(review.contact))
        )  # fmt: skip
        self.words.setText("\n".join([*_score_lines(review), *_dispute_lines(review, now)]))


def _texts(review: ReviewShown, now: int) -> list[str]:
    return [
        review_number(review.number),
        state_words(review),
        review.contact.agent,
        contact_words(review.contact),
        levels_words(review),
        BASES[review.basis](),
        review.reviewer or NOTHING,
        moment(review.finished_at, now, seconds=False),
    ]


def _score_lines(review: ReviewShown) -> list[str]:
    lines = []
    for score in review.scores:
        words = say("{behaviour}: {level}", behaviour=score.name, level=score_words(score))
        evidence = evidence_words(score)
        lines.append(say("{score} — {evidence}", score=words, evidence=evidence) if evidence else words)
    return lines


def _dispute_lines(review: ReviewShown, now: int) -> list[str]:
    if review.disputed_at is None:
        return []
    when = moment(review.disputed_at, now, seconds=False)
    lines = ["", say("{agent} disputed it, {when}: “{reason}”", agent=review.contact.agent, when=when,
                     reason=review.dispute or "")]  # fmt: skip
    if review.settled_at is not None:
        settled = moment(review.settled_at, now, seconds=False)
        words = say("{state}, by {person}, {when}: “{words}”", state=state_words(review),
                    person=review.settled_by or NOTHING, when=settled, words=review.settled_words or "")  # fmt: skip
        lines.append(words)
    return lines
