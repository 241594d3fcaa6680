"""Reviews that are being made, as the database keeps them: written by their reviewer alone, and no command."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from db.coaching.drafts import own_staff
from db.errors import Refused
from db.ids import new_id
from db.models.reviewing import review_draft, review_draft_score
from db.queries.database_clock import database_now
from db.security.coaching import DRAFT_KEPT_US

_COLUMNS: Final = ("contact_id", "agent_id", "rubric_version_id", "sample_id", "calibration_id", "basis")


@dataclass(frozen=True, slots=True)
class DraftScore:
    """One behaviour: `level` None is 'not observed'. `evidence_s` is seconds after the contact was answered."""

    behaviour_id: str
    level: int | None = None
    evidence_s: int | None = None
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class ReviewDraft:
    """A review in the making as its author sees it; `version` is 0 while the database does not know it."""

    id: str
    contact_id: str
    agent_id: str
    rubric_version_id: str
    sample_id: str | None = None
    calibration_id: str | None = None
    basis: str = "chosen"
    version: int = 0
    scores: tuple[DraftScore, ...] = ()


def own_review_drafts(connection: sa.Connection, *, actor: str | None = None) -> list[ReviewDraft]:
    """The unfinished reviews of who is signed in, the last changed first."""
    since = database_now(connection) - DRAFT_KEPT_US
    columns = [review_draft.c[name] for name in ("id", *_COLUMNS, "version")]
    query = sa.select(*columns).where(_mine(connection, actor), review_draft.c.review_id.is_(None))
    query = query.where(review_draft.c.made_at > since).order_by(review_draft.c.changed_at.desc())
    rows = connection.execute(query).all()
    s = review_draft_score.c
    asked = sa.select(s.draft_id, s.behaviour_id, s.level, s.evidence_s, s.evidence)
    scores = connection.execute(asked.where(s.draft_id.in_([row.id for row in rows]))).all() if rows else []
    return [
        ReviewDraft(
            **row._mapping,
            scores=tuple(DraftScore(*one[1:]) for one in scores if one.draft_id == row.id),
        )
        for row in rows
    ]


def keep_review_draft(connection: sa.Connection, draft: ReviewDraft, *, actor: str | None = None) -> int:
    """Write a draft with all its scores within the caller's transaction; gives its new version.

    Raises:
        Refused: it was changed or finished elsewhere since it was read, or is gone; nothing was written.
    """
    now, version = database_now(connection), draft.version + 1
    if draft.version == 0:
        values = {name: getattr(draft, name) for name in ("id", *_COLUMNS)}
        made = {**values, "author_id": own_staff(connection, actor), "made_at": now, "changed_at": now}
        connection.execute(review_draft.insert().values(made))
    else:
        same = (review_draft.c.id == draft.id, review_draft.c.version == draft.version, _mine(connection, actor))
        changed = review_draft.update().where(*same, review_draft.c.review_id.is_(None))
        if not connection.execute(changed.values(changed_at=now, version=version)).rowcount:
            raise Refused("This review was changed or finished elsewhere since it was read; nothing was written.")
    _keep_scores(connection, draft.id, draft.scores)
    return version


def drop_review_draft(connection: sa.Connection, draft_id: str, *, actor: str | None = None) -> bool:
    """Delete one's own unfinished review for good; whether it was there."""
    of_mine = sa.select(review_draft.c.id).where(
        review_draft.c.id == draft_id, _mine(connection, actor), review_draft.c.review_id.is_(None)
    )
    connection.execute(review_draft_score.delete().where(review_draft_score.c.draft_id.in_(of_mine)))
    return bool(connection.execute(review_draft.delete().where(review_draft.c.id.in_(of_mine))).rowcount)


def _keep_scores(connection: sa.Connection, draft_id: str, scores: Sequence[DraftScore]) -> None:
    connection.execute(review_draft_score.delete().where(review_draft_score.c.draft_id == draft_id))
    rows = [
        {
            "id": new_id(),
            "draft_id": draft_id,
            "behaviour_id": one.behaviour_id,
            "level": one.level,
            "evidence_s": one.evidence_s,
            "evidence": one.evidence,
        }
        for one in scores
    ]
    if rows:
        connection.execute(review_draft_score.insert(), rows)


def _mine(connection: sa.Connection, actor: str | None) -> sa.ColumnElement[bool]:
    me = own_staff(connection, actor)
    return review_draft.c.author_id.is_(None) if me is None else review_draft.c.author_id == me
