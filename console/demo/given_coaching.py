"""The demo's coaching: what was learnt, reviewed, noted and agreed in the weeks before. Each part gives its own."""

from collections.abc import Callable
from typing import Final

from console.demo.given_follow_ups import give_follow_ups
from console.demo.given_notes import give_notes
from console.demo.given_ratings import give_ratings
from console.demo.given_readiness import give_readiness
from console.demo.given_reviews import give_reviews
from console.demo.given_standards import give_standards

#: What gives a part, in order; each is told the floor's address, and finds the contacts of the last hours there.
PARTS: Final[tuple[Callable[[str], None], ...]] = (
    give_notes,
    give_reviews,
    give_ratings,
    give_readiness,
    give_follow_ups,
    give_standards,
)


def give_coaching(url: str) -> None:
    """Give the floor at `url` all parts.

    Raises:
        db.errors.CannotOpen: the database cannot be reached.
    """
    for give in PARTS:
        give(url)
