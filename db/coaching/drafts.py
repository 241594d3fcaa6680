"""Drafts of coaching notes as the database keeps them: written by their author alone, and no command.

The window keeps what is typed on its own machine first; this is the copy that other machines of the author see.
"""

from dataclasses import asdict, dataclass
from typing import Final

import sqlalchemy as sa

from db.commands.ledger import os_user
from db.errors import Refused
from db.models.coaching import coaching_draft
from db.models.reviewing import review_draft, review_draft_score
from db.queries.database_clock import database_now
from db.security.coaching import DRAFT_KEPT_US

_COLUMNS: Final = (
    "agent_id", "contact_id", "escalation_id", "standard_id", "kind", "visibility", "situation", "behaviour", "impact",
    "next_step", "measure", "due_at", "with_timeline", "timeline",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as its author sees it. Instants are UTC microseconds; `version` is 0 while the database does not know it."""

    id: str
    agent_id: str | None = None
    contact_id: str | None = None
    escalation_id: str | None = None
    standard_id: str | None = None
    kind: str = "praise"
    visibility: str = "agent_coach"
    situation: str | None = None
    behaviour: str | None = None
    impact: str | None = None
    next_step: str | None = None
    measure: str = "none"
    due_at: int | None = None
    with_timeline: int = 0
    timeline: str | None = None
    made_at: int = 0
    changed_at: int = 0
    version: int = 0


def own_staff(connection: sa.Connection, actor: str | None = None) -> str | None:
    """The id of who is signed in, in the list of people; None who stands in none. `actor` is for SQLite."""
    if connection.dialect.name == "postgresql":
        found = connection.execute(sa.text("SELECT CAST(my_staff() AS text)")).scalar()
    else:
        sql = sa.text("SELECT id FROM staff WHERE login = :who AND disabled_at IS NULL")
        found = connection.execute(sql, {"who": actor or os_user()}).scalar()
    return None if found is None else str(found)


def own_drafts(connection: sa.Connection, *, actor: str | None = None) -> list[Draft]:
    """The drafts of who is signed in that are not shared, the newest first."""
    columns = [coaching_draft.c[name] for name in ("id", *_COLUMNS, "made_at", "changed_at", "version")]
    since = database_now(connection) - DRAFT_KEPT_US
    query = sa.select(*columns).where(_mine(connection, actor), coaching_draft.c.note_id.is_(None))
    query = query.where(coaching_draft.c.made_at > since).order_by(coaching_draft.c.changed_at.desc())
    return [Draft(**row._mapping) for row in connection.execute(query)]


def keep_draft(connection: sa.Connection, draft: Draft, *, actor: str | None = None) -> int:
    """Write a draft within the caller's transaction, where it still has the version that was read; gives the new one.

    Raises:
        Refused: it was changed on another machine since, was shared, or is gone; nothing was written.
    """
    now = database_now(connection)
    values = {name: value for name, value in asdict(draft).items() if name in _COLUMNS}
    if draft.version == 0:
        made = {**values, "id": draft.id, "author_id": own_staff(connection, actor), "made_at": now, "changed_at": now}
        connection.execute(coaching_draft.insert().values(made))
        return 1
    same = (coaching_draft.c.id == draft.id, coaching_draft.c.version == draft.version, _mine(connection, actor))
    changed = coaching_draft.update().where(*same, coaching_draft.c.note_id.is_(None))
    done = connection.execute(changed.values(**values, changed_at=now, version=draft.version + 1))
    if not done.rowcount:
        raise Refused("This draft was changed or shared elsewhere since it was read; nothing was written.")
    return draft.version + 1


def drop_draft(connection: sa.Connection, draft_id: str, *, actor: str | None = None) -> bool:
    """Delete one's own draft for good; whether it was there."""
    gone = connection.execute(coaching_draft.delete().where(coaching_draft.c.id == draft_id, _mine(connection, actor)))
    return bool(gone.rowcount)


def drop_old_drafts(connection: sa.Connection) -> int:
    """Delete drafts that were begun more than 14 days ago and not shared, whosever they are; how many.

    Drafts of reviews go with them, finished or not: what was finished stands in the review.
    """
    if connection.dialect.name == "postgresql":
        return int(connection.execute(sa.text("SELECT drop_old_drafts()")).scalar_one())
    before = database_now(connection) - DRAFT_KEPT_US
    old = sa.select(review_draft.c.id).where(review_draft.c.made_at <= before)
    connection.execute(review_draft_score.delete().where(review_draft_score.c.draft_id.in_(old)))
    reviews = connection.execute(review_draft.delete().where(review_draft.c.made_at <= before)).rowcount
    return reviews + connection.execute(coaching_draft.delete().where(coaching_draft.c.made_at <= before)).rowcount


def _mine(connection: sa.Connection, actor: str | None) -> sa.ColumnElement[bool]:
    me = own_staff(connection, actor)
    return coaching_draft.c.author_id.is_(None) if me is None else coaching_draft.c.author_id == me
