"""What the page of reviews asks, and the drafts that it writes: no commands, for a draft is its author's alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlalchemy as sa

    from db.coaching.fair_sampling import DrawnAgain
    from db.coaching.review_drafts import ReviewDraft
    from db.queries.reviews import ReviewedContact, ReviewsShown


@dataclass(frozen=True, slots=True)
class ReviewsQuestion:
    """What is to be reviewed, what was, and how far do the coaches agree?"""

    def answer(self, connection: sa.Connection) -> ReviewsShown:
        """All of the page. Called in the thread that asks."""
        from db.queries.reviews import reviews_shown

        return reviews_shown(connection)


@dataclass(frozen=True, slots=True)
class ContactToReview:
    """Which contact is this, and how long was it?"""

    contact_id: str
    agent_id: str

    def answer(self, connection: sa.Connection) -> ReviewedContact | None:
        """None where it is not in sight. Called in the thread that asks."""
        from db.queries.reviews import contact_for_review

        return contact_for_review(connection, self.contact_id, self.agent_id)


@dataclass(frozen=True, slots=True)
class KeepReview:
    """Write a review in the making."""

    draft: ReviewDraft

    def answer(self, connection: sa.Connection) -> int:
        """Its new version. Called in the thread that asks."""
        from db.coaching.review_drafts import keep_review_draft

        return keep_review_draft(connection, self.draft)


@dataclass(frozen=True, slots=True)
class DropReview:
    """Throw a review in the making away."""

    draft_id: str

    def answer(self, connection: sa.Connection) -> bool:
        """Whether it was there. Called in the thread that asks."""
        from db.coaching.review_drafts import drop_review_draft

        return drop_review_draft(connection, self.draft_id)


@dataclass(frozen=True, slots=True)
class DrawAgain:
    """Does the same contact come out, when it is drawn again with what was kept of the draw?"""

    sample_id: str

    def answer(self, connection: sa.Connection) -> DrawnAgain:
        """What comes out now. Called in the thread that asks."""
        from db.coaching.fair_sampling import drawn_again

        return drawn_again(connection, self.sample_id)
