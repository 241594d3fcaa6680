"""Reviews, draws and calibrations as who is signed in may see them; blind scores stay blind on a file, too."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from db.coaching.agreement import agreement_now
from db.coaching.drafts import own_staff
from db.coaching.review_drafts import ReviewDraft, own_review_drafts
from db.metrics.agreement_of_coaches import CoachAgreement, agreement_of_coaches
from db.queries.rubric_shown import RubricShown, rubric_shown

#: So many finished reviews are shown, the newest.
MOST_REVIEWS = 300
_MOST_CALIBRATIONS = 100


@dataclass(frozen=True, slots=True)
class ReviewedContact:
    """The contact that is reviewed. Instants are UTC microseconds; `length_s` is from the answer to the end, None unknown."""

    id: str
    number: int
    agent_id: str
    agent: str
    queue: str
    answered_at: int | None
    length_s: int | None


@dataclass(frozen=True, slots=True)
class SampleShown:
    """A contact drawn by lot that waits to be reviewed, or `because` of something is not."""

    id: str
    contact: ReviewedContact
    drawn_at: int
    drawn_by: str | None
    from_at: int
    until_at: int
    among: int
    seed: str
    drawn_by_id: str | None = None
    because: str | None = None


@dataclass(frozen=True, slots=True)
class ScoreShown:
    """What was given for one behaviour; `level` None was not observed."""

    code: str
    name: str
    level: int | None
    former_level: int | None
    words: str | None
    top: int
    evidence_s: int | None
    evidence: str | None


@dataclass(frozen=True, slots=True)
class ReviewShown:
    """A finished review with its scores."""

    id: str
    number: int
    contact: ReviewedContact
    reviewer_id: str | None
    reviewer: str | None
    calibration_id: str | None
    basis: str
    state: str
    finished_at: int
    seen_at: int | None
    disputed_at: int | None
    dispute: str | None
    settlement: str | None
    settled_at: int | None
    settled_by: str | None
    settled_words: str | None
    scores: tuple[ScoreShown, ...]


@dataclass(frozen=True, slots=True)
class AskedCoach:
    """Somebody who is asked to a calibration, and whether they have scored."""

    staff_id: str
    name: str
    has_scored: bool


@dataclass(frozen=True, slots=True)
class CalibrationShown:
    """A calibration; `reviews` are what may be seen of it: one's own, and all when it is closed."""

    id: str
    number: int
    contact: ReviewedContact
    rubric_version_id: str
    opened_by_id: str | None
    opened_by: str | None
    opened_at: int
    due_at: int | None
    closed_at: int | None
    coaches: tuple[AskedCoach, ...]
    reviews: tuple[ReviewShown, ...]


@dataclass(frozen=True, slots=True)
class ReviewsShown:
    """All of the page. `passed` of `drawn` were passed or taken back, and the last drawn of them are `not_reviewed`;
    `individual` says whether the agreement shows single agents, and not from before `since`.
    """

    me: str | None
    individual: bool
    since: int
    rubric: RubricShown | None
    samples: tuple[SampleShown, ...]
    drafts: tuple[ReviewDraft, ...]
    reviews: tuple[ReviewShown, ...]
    calibrations: tuple[CalibrationShown, ...]
    drawn: int
    passed: int
    coaches_agree: CoachAgreement
    by_behaviour: tuple[tuple[str, CoachAgreement], ...]
    not_reviewed: tuple[SampleShown, ...] = ()


_CONTACT = (
    " c.id AS contact_id, c.number AS contact_number, a.id AS agent_id, a.name AS agent,"
    " coalesce((SELECT q.name FROM queue q WHERE q.id = c.queue_id), '') AS queue, c.answered_at,"
    " (coalesce((SELECT max(g.ended_at) FROM contact_segment g WHERE g.contact_id = c.id), c.closed_at)"
    " - c.answered_at) / 1000000 AS length_s"
)
_JOINED = " JOIN contact c ON c.id = r.contact_id JOIN agent a ON a.id = r.agent_id"
_SAMPLE = (
    "SELECT r.id, r.drawn_at, s.name AS drawn_by, r.drawn_by_id, r.from_at, r.until_at, r.among, r.seed, r.passed_because,"
    f"{_CONTACT} FROM review_sample r{_JOINED} LEFT JOIN staff s ON s.id = r.drawn_by_id"
)
_SAMPLES = f"{_SAMPLE} WHERE r.state = 'open' ORDER BY r.drawn_at, a.name, r.place"
_NOT_REVIEWED = (
    f"{_SAMPLE} WHERE r.state = 'passed' AND r.drawn_at >= :since ORDER BY r.drawn_at DESC, a.name, r.place LIMIT :most"
)
_DRAWN = "SELECT count(*) AS drawn, coalesce(sum(CASE WHEN state = 'passed' THEN 1 ELSE 0 END), 0) AS passed FROM review_sample"
_REVIEW = (
    "SELECT r.id, r.number, r.reviewer_id, s.name AS reviewer, r.calibration_id, r.basis, r.state, r.finished_at, r.seen_at,"
    f" r.disputed_at, r.dispute, r.settlement, r.settled_at, o.name AS settled_by, r.settled_words,{_CONTACT}"
    f" FROM contact_review r{_JOINED} LEFT JOIN staff s ON s.id = r.reviewer_id"
    " LEFT JOIN staff o ON o.id = r.settled_by_id LEFT JOIN calibration k ON k.id = r.calibration_id"
    " WHERE r.state <> 'withdrawn'"
)
_REVIEWS = (
    f"{_REVIEW} AND r.calibration_id IS NULL AND (r.finished_at >= :since OR r.state = 'disputed')"
    " ORDER BY r.finished_at DESC, r.number DESC LIMIT :most"
)
_OF_CALIBRATIONS = f"{_REVIEW} AND r.calibration_id IS NOT NULL AND (k.closed_at IS NOT NULL OR {{mine}})"
_CALIBRATIONS = (
    f"SELECT r.id, r.number, r.rubric_version_id, r.opened_by_id, s.name AS opened_by, r.opened_at, r.due_at, r.closed_at,"
    f"{_CONTACT} FROM calibration r{_JOINED} LEFT JOIN staff s ON s.id = r.opened_by_id"
    " ORDER BY r.closed_at IS NOT NULL, r.opened_at DESC, r.number DESC LIMIT :most"
)
_COACHES = (
    "SELECT m.calibration_id, m.staff_id, s.name FROM calibration_coach m JOIN staff s ON s.id = m.staff_id"
    " ORDER BY s.name"
)
_SCORED = {
    "sqlite": "SELECT calibration_id, reviewer_id FROM contact_review WHERE calibration_id IS NOT NULL"
    " AND state <> 'withdrawn'",
    "postgresql": "SELECT k.id AS calibration_id, unnest(calibration_scored(k.id)) AS reviewer_id FROM calibration k",
}
_SCORES = (
    "SELECT o.review_id, b.code, b.name, o.level, o.former_level, l.description AS words,"
    " coalesce((SELECT max(t.level) FROM rubric_level t WHERE t.behaviour_id = b.id), 4) AS top, o.evidence_s, o.evidence"
    " FROM review_score o JOIN rubric_behaviour b ON b.id = o.behaviour_id"
    " LEFT JOIN rubric_level l ON l.behaviour_id = b.id AND l.level = o.level WHERE o.review_id IN :reviews"
    " ORDER BY b.position, b.code"
)


def reviews_shown(connection: sa.Connection, *, actor: str | None = None) -> ReviewsShown:
    """All that the page shows to who is signed in (on SQLite `actor`, by default the operating system's user)."""
    agreed = agreement_now(connection, actor=actor)
    me = own_staff(connection, actor)
    reviews: tuple[ReviewShown, ...] = ()
    not_reviewed: tuple[SampleShown, ...] = ()
    if agreed.individual:
        asked = {"since": agreed.individual_since, "most": MOST_REVIEWS}
        reviews = _with_scores(connection, connection.execute(sa.text(_REVIEWS), asked).all())
        not_reviewed = tuple(_sample(row) for row in connection.execute(sa.text(_NOT_REVIEWED), asked))
    calibrations = _calibrations(connection, me) if agreed.individual else ()
    drawn = connection.execute(sa.text(_DRAWN)).one()
    overall, by_behaviour = _agreement(calibrations)
    return ReviewsShown(
        me,
        agreed.individual,
        agreed.individual_since,
        rubric_shown(connection),
        tuple(_sample(row) for row in connection.execute(sa.text(_SAMPLES))) if agreed.individual else (),
        tuple(own_review_drafts(connection, actor=actor)),
        reviews,
        calibrations,
        drawn.drawn,
        drawn.passed,
        overall,
        by_behaviour,
        not_reviewed,
    )


def contact_for_review(connection: sa.Connection, contact_id: str, agent_id: str) -> ReviewedContact | None:
    """A contact that somebody chose to review; None where it is not in sight."""
    sql = sa.text(f"SELECT{_CONTACT} FROM contact c, agent a WHERE c.id = :contact AND a.id = :agent")
    row = connection.execute(sql, {"contact": contact_id, "agent": agent_id}).one_or_none()
    return None if row is None else _contact(row)


def _contact(row: Any) -> ReviewedContact:
    length = None if row.length_s is None else int(row.length_s)
    return ReviewedContact(
        str(row.contact_id), row.contact_number, str(row.agent_id), row.agent, row.queue, row.answered_at, length
    )


def _sample(row: Any) -> SampleShown:
    drawn_by_id = None if row.drawn_by_id is None else str(row.drawn_by_id)
    of_period = row.from_at, row.until_at, row.among, row.seed
    return SampleShown(
        str(row.id), _contact(row), row.drawn_at, row.drawn_by, *of_period, drawn_by_id, row.passed_because
    )


def _with_scores(connection: sa.Connection, rows: Sequence[Any]) -> tuple[ReviewShown, ...]:
    scores: dict[str, list[ScoreShown]] = defaultdict(list)
    if rows:
        sql = sa.text(_SCORES).bindparams(sa.bindparam("reviews", expanding=True))
        for row in connection.execute(sql, {"reviews": [row.id for row in rows]}):
            given = {name: getattr(row, name) for name in ScoreShown.__dataclass_fields__}
            scores[str(row.review_id)].append(ScoreShown(**given))
    return tuple(_review(row, tuple(scores[str(row.id)])) for row in rows)


def _review(row: Any, scores: tuple[ScoreShown, ...]) -> ReviewShown:
    own = {"id", "contact", "reviewer_id", "calibration_id", "scores"}
    given = {name: getattr(row, name) for name in ReviewShown.__dataclass_fields__ if name not in own}
    return ReviewShown(
        id=str(row.id), contact=_contact(row), reviewer_id=_id(row.reviewer_id), calibration_id=_id(row.calibration_id),
        scores=scores, **given,
    )  # fmt: skip


def _calibrations(connection: sa.Connection, me: str | None) -> tuple[CalibrationShown, ...]:
    mine = "r.reviewer_id IS NULL" if me is None else "CAST(r.reviewer_id AS text) = :me"
    sql = sa.text(_OF_CALIBRATIONS.format(mine=mine))
    reviews: dict[str | None, list[ReviewShown]] = defaultdict(list)
    for review in _with_scores(connection, connection.execute(sql, {} if me is None else {"me": me}).all()):
        reviews[review.calibration_id].append(review)
    scored = {
        (str(row.calibration_id), str(row.reviewer_id))
        for row in connection.execute(sa.text(_SCORED[connection.dialect.name]))
    }
    coaches: dict[str, list[AskedCoach]] = defaultdict(list)
    for row in connection.execute(sa.text(_COACHES)):
        key = str(row.calibration_id), str(row.staff_id)
        coaches[key[0]].append(AskedCoach(key[1], row.name, key in scored))
    return tuple(
        CalibrationShown(
            str(row.id), row.number, _contact(row), str(row.rubric_version_id), _id(row.opened_by_id), row.opened_by,
            row.opened_at, row.due_at, row.closed_at, tuple(coaches[str(row.id)]), tuple(reviews[str(row.id)]),
        )
        for row in connection.execute(sa.text(_CALIBRATIONS), {"most": _MOST_CALIBRATIONS})
    )  # fmt: skip


def _agreement(
    calibrations: Sequence[CalibrationShown],
) -> tuple[CoachAgreement, tuple[tuple[str, CoachAgreement], ...]]:
    """How far the coaches agree over all closed calibrations: in all, and for each behaviour."""
    units: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    names: dict[str, str] = {}
    for one in calibrations:
        if one.closed_at is None:
            continue
        for review in one.reviews:
            for score in review.scores:
                # What was given at first: a dispute that was settled later says nothing of how the coaches scored.
                level = score.level if score.former_level is None else score.former_level
                if level is not None:
                    units[score.code][one.id].append(level)
                    names.setdefault(score.code, score.name)
    all_units = [scores for of in units.values() for scores in of.values()]
    by_behaviour = tuple((names[code], agreement_of_coaches(list(of.values()))) for code, of in units.items())
    return agreement_of_coaches(all_units), by_behaviour


def _id(value: Any) -> str | None:
    return None if value is None else str(value)
