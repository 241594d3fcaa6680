"""Reviews of an agent's contacts for the agent's own program: scores in words with their evidence, seen, disputed."""

from collections.abc import Mapping
from typing import Final

from db.commands.act import LONGEST_NOTE
from db.desktop.desktop_acts import DesktopAct, Given, Listed, trimmed

#: An agent may dispute a review for so long after it was finished.
DISPUTED_WITHIN_DAYS: Final = 30
_DAY_US: Final = 86_400_000_000
#: Of a review `r`: it is the agent's to know. What is of an open calibration is nobody's yet.
_MINE: Final = (
    "r.agent_id = {me} AND r.state <> 'withdrawn' AND NOT EXISTS (SELECT 1 FROM calibration k"
    " WHERE k.id = r.calibration_id AND k.closed_at IS NULL)"
)
_UNTIL: Final = f"r.finished_at + {DISPUTED_WITHIN_DAYS} * CAST({_DAY_US} AS bigint)"
_REVIEW: Final = (
    "SELECT r.id AS review, r.number, r.state, r.basis, (SELECT s.name FROM staff s WHERE s.id = r.reviewer_id) AS reviewer,"
    " r.contact_id AS contact, (SELECT c.number FROM contact c WHERE c.id = r.contact_id) AS contact_number,"
    " (SELECT q.name FROM queue q WHERE q.id = r.queue_id) AS queue_name, r.finished_at, r.seen_at,"
    f" {_UNTIL} AS dispute_until_at, r.disputed_at, r.dispute, r.settled_at, r.settlement, r.settled_words"
    " FROM contact_review r"
)
_EXPECTED: Final = (
    "(SELECT CASE a.level WHEN 'new' THEN v.expected_new WHEN 'senior' THEN v.expected_senior ELSE v.expected_standard END"
    " FROM agent a WHERE a.id = {me})"
)
_SCORES: Final = (
    "SELECT r.number AS review_number, v.name AS behaviour_name, o.level AS scored_level, (SELECT l.description"
    " FROM rubric_level l WHERE l.behaviour_id = v.id AND l.level = o.level) AS level_words,"
    f" {_EXPECTED} AS expected_level, (SELECT l.description FROM rubric_level l WHERE l.behaviour_id = v.id"
    f" AND l.level = {_EXPECTED}) AS expected_words, o.former_level, o.evidence_s, o.evidence"
    " FROM review_score o JOIN rubric_behaviour v ON v.id = o.behaviour_id JOIN contact_review r ON r.id = o.review_id"
)
_ONE: Final = f"{_REVIEW} WHERE r.id = {{review}}"
_SCORES_OF_ONE: Final = Listed("scores", f"{_SCORES} WHERE r.id = {{review}} ORDER BY v.position, v.code")
_GIVEN: Final = Given("review", "uuid")
_NOT_MINE: Final = (
    "not_your_review",
    f"NOT EXISTS (SELECT 1 FROM contact_review r WHERE r.id = {{review}} AND {_MINE})",
)
_LOCK: Final = "PERFORM 1 FROM contact_review l WHERE l.id = {review} AND l.agent_id = {me} FOR NO KEY UPDATE"


def _of(condition: str) -> str:
    return f"EXISTS (SELECT 1 FROM contact_review r WHERE r.id = {{review}} AND {condition})"


REVIEW_SENTENCES: Final[Mapping[str, str]] = {
    "not_your_review": "There is no such review of a contact of yours",
    "nothing_disputed": "A dispute needs a reason in your own words",
    "dispute_settled": "This review was disputed and settled already",
    "dispute_too_late": f"A review is disputed within {DISPUTED_WITHIN_DAYS} days, and these are over",
}

REVIEWS: Final = DesktopAct(
    "my_reviews",
    "reviews",
    (),
    (),
    (),
    "SELECT a.id AS agent, a.level FROM agent a WHERE a.id = {me}",
    lists=(
        Listed("reviews", f"{_REVIEW} WHERE {_MINE} ORDER BY r.finished_at DESC, r.number DESC"),
        Listed("scores", f"{_SCORES} WHERE {_MINE} ORDER BY r.finished_at DESC, r.number DESC, v.position, v.code"),
    ),
    verbs="coaching",
)

REVIEW_SEEN: Final = DesktopAct(
    "review_seen",
    "review-seen",
    (_GIVEN,),
    (_NOT_MINE, (None, _of("r.seen_at IS NOT NULL"))),
    ("UPDATE contact_review SET seen_at = {now} WHERE id = {review} AND seen_at IS NULL",),
    _ONE,
    locks=(_LOCK,),
    lists=(_SCORES_OF_ONE,),
    verbs="coaching",
)

DISPUTE: Final = DesktopAct(
    "dispute_review",
    "dispute",
    (_GIVEN, Given("words", "text")),
    (
        _NOT_MINE,
        ("nothing_disputed", f"{trimmed('words')} = ''"),
        ("too_long", f"length({{words}}) > {LONGEST_NOTE}"),
        # Sent again with the same words it is the same dispute.
        (None, _of(f"r.state = 'disputed' AND r.dispute = {trimmed('words')}")),
        ("dispute_settled", _of("r.state = 'settled'")),
        ("dispute_too_late", _of(f"r.state = 'finished' AND {_UNTIL} < {{now}}")),
    ),
    (
        "UPDATE contact_review SET state = 'disputed', seen_at = coalesce(seen_at, {now}),"
        f" disputed_at = coalesce(disputed_at, {{now}}), dispute = {trimmed('words')} WHERE id = {{review}}",
    ),
    _ONE,
    locks=(_LOCK,),
    lists=(_SCORES_OF_ONE,),
    verbs="coaching",
)

REVIEW_ACTS: Final = (REVIEWS, REVIEW_SEEN, DISPUTE)
