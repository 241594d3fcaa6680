"""Reviews made up for tests of what is shown."""

from dataclasses import replace

from db.coaching.review_drafts import DraftScore, ReviewDraft
from db.metrics.agreement_of_coaches import agreement_of_coaches
from db.queries.reviews import (
    AskedCoach,
    CalibrationShown,
    ReviewedContact,
    ReviewShown,
    ReviewsShown,
    SampleShown,
    ScoreShown,
)
from db.queries.rubric_shown import BehaviourShown, RubricShown, RubricVersion
from tests.console.made_up_floor import HOUR, NOON

LEVELS = ("Interrupts.", "Lets finish.", "Says back what is needed.", "Hears what was not said.")
LISTENS = BehaviourShown("b1", "listens", "Listens", "listens", "We listen first", 3, 2, 3, 4, LEVELS)
OWNS = BehaviourShown("b2", "owns", "Owns the outcome", None, None, 3, 2, 3, 4, LEVELS)
VERSION = RubricVersion("v1", 1, 0, None, (LISTENS, OWNS))
RUBRIC = RubricShown("r1", "Conversation", (VERSION,), (("listens", "We listen first"),))
CONTACT = ReviewedContact("c1", 1143, "ana", "Ana Ruiz", "Billing", NOON - HOUR, 332)
SCORES = (
    ScoreShown("listens", "Listens", 3, 2, LEVELS[2], 4, 65, "says it back"),
    ScoreShown("owns", "Owns the outcome", None, None, None, 4, None, None),
)
DISPUTED = ReviewShown(
    "w1", 7, CONTACT, "kim", "Kim", None, "sampled", "disputed", NOON - HOUR, NOON, NOON, "I said it in the second minute",
    None, None, None, None, SCORES,
)  # fmt: skip
SETTLED = ReviewShown(
    "w2", 6, CONTACT, "kim", "Kim", None, "chosen", "settled", NOON - HOUR, NOON, NOON, "No", "changed", NOON, "Lee",
    "Heard again", SCORES,
)  # fmt: skip
SAMPLE = SampleShown("s1", CONTACT, NOON - HOUR, "Kim", NOON - 9 * HOUR, NOON - HOUR, 62, "7")
PASSED = replace(SAMPLE, id="s2", because="the recording is missing")
TAKEN_BACK = replace(SAMPLE, id="s3", drawn_at=NOON - 2 * HOUR, because="the wrong team was chosen")
COACHES = (AskedCoach("dana", "Dana Reyes", False), AskedCoach("kim", "Kim", True))
OPEN = CalibrationShown("k1", 2, CONTACT, "v1", "kim", "Kim", NOON - HOUR, NOON + HOUR, None, COACHES, ())
CLOSED = CalibrationShown("k2", 1, CONTACT, "v1", "kim", "Kim", NOON - HOUR, None, NOON, COACHES, (SETTLED, DISPUTED))
DRAFT = ReviewDraft("d1", "c1", "ana", "v1", version=1, scores=(DraftScore("b1", 3, 65, "says it back"),))
FIGURE = agreement_of_coaches([(1, 1), (2, 3), (3, 3), (4, 4)] * 3)
SHOWN = ReviewsShown(
    "dana", True, NOON - 92 * 24 * HOUR, RUBRIC, (SAMPLE,), (), (DISPUTED, SETTLED), (OPEN, CLOSED), 36, 2, FIGURE,
    (("Listens", FIGURE), ("Owns the outcome", agreement_of_coaches([(1, 2)]))), (PASSED, TAKEN_BACK),
)  # fmt: skip
