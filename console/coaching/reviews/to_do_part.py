"""What waits for the person: disputes to settle, calibrations to score, contacts drawn by lot, and reviews that were begun."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.clock_words import moment
from console.coaching.reviews.review_list import ReviewList
from console.coaching.reviews.review_words import answered_words, contact_words
from console.panels.wrapped_label import wrapped_label
from console.theme import HEADER_PT, scaled
from console.words import count, percent, plural, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from console.theme import Theme
    from db.coaching.review_drafts import ReviewDraft
    from db.queries.reviews import CalibrationShown, ReviewedContact, ReviewShown, ReviewsShown, SampleShown


@dataclass(frozen=True, slots=True)
class ToDo:
    """One line: of a dispute, a calibration or a draw; else a review that was begun on a contact somebody chose."""

    id: str
    contact: ReviewedContact | None = None
    dispute: ReviewShown | None = None
    calibration: CalibrationShown | None = None
    sample: SampleShown | None = None
    draft: ReviewDraft | None = None


class ToDoPart(QWidget):
    """The list, and in words above how contacts were drawn."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.about = wrapped_label(theme, HEADER_PT, self, quiet=True)
        titles = [say("What"), say("Contact"), say("Agent"), say("Answered, length"), say("Why this one")]
        self.list = ReviewList(say("To review"), titles, theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(8), 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(self.about)
        column.addWidget(self.list, 1)

    def show_reviews(self, shown: ReviewsShown, now: int) -> None:
        """Show what waits: disputes first, then calibrations, then draws in the order they were drawn."""
        self.about.setText(_about(shown))
        rows = []
        for one in to_do(shown):
            contact = one.contact
            where = [contact_words(contact), contact.agent, answered_words(contact, now)] if contact else ["", "", ""]
            rows.append((one, [_what(one), *where, _why(one, now)], one.dispute is not None))
        self.list.empty_words = say("Nothing waits: contacts that are drawn, disputes and calibrations stand here.")
        self.list.show_rows(rows)


def to_do(shown: ReviewsShown) -> Iterator[ToDo]:
    """What waits for who is signed in; their own reviews are settled by others, and stand there all the same."""
    drafts = {draft.sample_id or draft.calibration_id or draft.id: draft for draft in shown.drafts}
    for review in shown.reviews:
        if review.state == "disputed":
            yield ToDo(review.id, review.contact, dispute=review)
    for one in shown.calibrations:
        asked = any(coach.staff_id == shown.me and not coach.has_scored for coach in one.coaches)
        if one.closed_at is None and asked:
            yield ToDo(one.id, one.contact, calibration=one, draft=drafts.get(one.id))
    for sample in shown.samples:
        yield ToDo(sample.id, sample.contact, sample=sample, draft=drafts.get(sample.id))
    for draft in shown.drafts:
        if draft.basis == "chosen":
            yield ToDo(draft.id, draft=draft)


def _about(shown: ReviewsShown) -> str:
    if not shown.individual:
        return say(
            "Reviews of single agents are not shown to you: the monitoring agreement leaves them to other roles."
        )
    if not shown.drawn:
        return say(
            "Nothing has been drawn yet. Draw contacts by lot, so that nobody is judged only by the days they are asked about."
        )
    share = percent(shown.passed / shown.drawn)
    drawn = plural("%Ln contact(s) drawn by lot so far", shown.drawn)
    return say("{drawn}; {passed} of them passed ({share}).", drawn=drawn, passed=count(shown.passed), share=share)


def _what(one: ToDo) -> str:
    if one.dispute is not None:
        return say("▲ Settle a dispute")
    if one.calibration is not None:
        return say("Calibrate: go on") if one.draft is not None else say("Calibrate")
    return say("Review: go on") if one.draft is not None else say("Review")


def _why(one: ToDo, now: int) -> str:
    if one.dispute is not None:
        return say("“{reason}”", reason=one.dispute.dispute or "")
    if one.calibration is not None:
        if one.calibration.due_at is None:
            return say("asked by {person}", person=one.calibration.opened_by or say("somebody"))
        return say("asked by {person}, due {when}", person=one.calibration.opened_by or say("somebody"),
                   when=moment(one.calibration.due_at, now, seconds=False))  # fmt: skip
    if one.sample is not None:
        return plural("drawn by lot among %Ln contact(s)", one.sample.among)
    return say("chosen by you")
