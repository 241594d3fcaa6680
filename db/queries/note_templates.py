"""The texts that a coaching note may begin with."""

from dataclasses import dataclass

import sqlalchemy as sa

from db.models.coaching import note_template
from db.models.standards import standard


@dataclass(frozen=True, slots=True)
class TemplateShown:
    """A template: what it is called, what kind of note it begins, its parts, and the standard it is about."""

    id: str
    name: str
    kind: str
    situation: str | None
    behaviour: str | None
    impact: str | None
    next_step: str | None
    standard_id: str | None
    standard: str | None
    retired: bool


def note_templates(connection: sa.Connection, *, with_retired: bool = False) -> list[TemplateShown]:
    """Those in use in their order, then those that are retired where these are wanted."""
    t = note_template.c
    query = (
        sa.select(note_template, standard.c.name.label("standard"))
        .outerjoin(standard, standard.c.id == t.standard_id)
        .order_by(t.retired_at.is_not(None), t.position, t.name)
    )
    if not with_retired:
        query = query.where(t.retired_at.is_(None))
    return [
        TemplateShown(
            str(row.id),
            row.name,
            row.kind,
            row.situation,
            row.behaviour,
            row.impact,
            row.next_step,
            str(row.standard_id) if row.standard_id is not None else None,
            row.standard,
            row.retired_at is not None,
        )
        for row in connection.execute(query)
    ]
