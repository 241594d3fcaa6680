"""Contacts that were drawn by lot and passed, or taken back with their draw: by whom they were drawn, and why not reviewed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.clock_words import moment
from console.coaching.reviews.review_list import ReviewList
from console.coaching.reviews.review_words import answered_words, contact_words
from console.panels.wrapped_label import wrapped_label
from console.theme import HEADER_PT, scaled
from console.words import NOTHING, say

if TYPE_CHECKING:
    from console.theme import Theme
    from db.queries.reviews import ReviewsShown, SampleShown


class NotReviewedPart(QWidget):
    """What was drawn last stands above: whoever draws again and again is seen to."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.about = wrapped_label(theme, HEADER_PT, self, quiet=True)
        titles = [say("Contact"), say("Agent"), say("Answered, length"), say("Drawn"), say("Why not")]
        self.list = ReviewList(say("Not reviewed"), titles, theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(8), 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(self.about)
        column.addWidget(self.list, 1)

    def show_reviews(self, shown: ReviewsShown, now: int) -> None:
        """Show what was passed or taken back."""
        self.about.setText(_about(shown))
        self.list.show_rows([(one, _texts(one, now), False) for one in shown.not_reviewed])


def _about(shown: ReviewsShown) -> str:
    if not shown.individual:
        return say(
            "Reviews of single agents are not shown to you: the monitoring agreement leaves them to other roles."
        )
    if not shown.not_reviewed:
        return say("No drawn contact was passed, and no draw was taken back.")
    return say("Drawn by lot, then passed or taken back with the whole draw. None of these is drawn again.")


def _texts(one: SampleShown, now: int) -> list[str]:
    drawn = say(
        "{when} by {person}, among {among}",
        when=moment(one.drawn_at, now, seconds=False),
        person=one.drawn_by or say("somebody"),
        among=one.among,
    )
    why = say("“{reason}”", reason=" ".join(one.because.split())) if one.because else NOTHING
    return [contact_words(one.contact), one.contact.agent, answered_words(one.contact, now), drawn, why]
