"""What a floor begins with in coaching: what is missing of it is added, what the floor has made of it since stays."""

from typing import Any, Final

import sqlalchemy as sa

from db.coaching import shipped_words as shipped
from db.ids import new_id
from db.models import readiness, reviewing, standards
from db.models.coaching import note_template

#: What is shipped has stood since ever.
_SINCE: Final = 0


def begin_with_coaching(connection: sa.Connection) -> None:
    """Add promise, standards, rubric, templates, modules and monitoring agreement where a floor has none of their sort."""
    if _is_empty(connection, standards.standard):
        _standards(connection)
    if _is_empty(connection, reviewing.rubric):
        _rubric(connection)
    if _is_empty(connection, note_template):
        for position, (name, kind, situation, behaviour, impact, next_step) in enumerate(shipped.TEMPLATES):
            parts = {"situation": situation, "behaviour": behaviour, "impact": impact, "next_step": next_step}
            _insert(connection, note_template, name=name, kind=kind, position=position, **parts)
    if _is_empty(connection, readiness.training_module):
        for position, (code, name, kind, minutes, days, level) in enumerate(shipped.MODULES):
            values = {"minutes_needed": minutes, "valid_days": days, "for_level": level, "position": position}
            _insert(connection, readiness.training_module, code=code, name=name, kind=kind, **values)
    if _is_empty(connection, reviewing.monitoring_agreement):
        _agreement(connection)


def _standards(connection: sa.Connection) -> None:
    promise = connection.execute(sa.text("SELECT promise FROM floor")).scalar()
    for position, one in enumerate((shipped.PROMISE, *shipped.STANDARDS)):
        is_promise = one is shipped.PROMISE
        kind = "promise" if is_promise else "standard"
        made = _insert(connection, standards.standard, code=one.code, kind=kind, name=one.name, position=position)
        said = {
            "statement": (promise or one.statement) if is_promise else one.statement,
            "kept_example": one.kept,
            "not_kept_example": one.not_kept,
        }
        _insert(
            connection, standards.standard_version, standard_id=made, number=1, from_at=_SINCE, set_at=_SINCE, **said
        )


def _rubric(connection: sa.Connection) -> None:
    rows = connection.execute(sa.select(standards.standard.c.code, standards.standard.c.id))
    ids = {row.code: row.id for row in rows}
    made = _insert(connection, reviewing.rubric, name=shipped.RUBRIC)
    of = _insert(connection, reviewing.rubric_version, rubric_id=made, number=1, from_at=_SINCE, set_at=_SINCE)
    for position, one in enumerate(shipped.BEHAVIOURS):
        values = {"code": one.code, "name": one.name, "standard_id": ids.get(one.standard), "position": position}
        behaviour = _insert(connection, reviewing.rubric_behaviour, rubric_version_id=of, **values)
        for level, words in enumerate(one.levels, 1):
            _insert(connection, reviewing.rubric_level, behaviour_id=behaviour, level=level, description=words)


def _agreement(connection: sa.Connection) -> None:
    made = _insert(
        connection,
        reviewing.monitoring_agreement,
        number=1,
        purposes=shipped.PURPOSES,
        from_at=_SINCE,
        set_at=_SINCE,
    )
    for role, (individual, export, names) in shipped.RIGHTS.items():
        rights = {"individual": individual, "export": export, "export_names": names}
        _insert(connection, reviewing.monitoring_right, agreement_id=made, role=role, **rights)


def _is_empty(connection: sa.Connection, table: sa.Table) -> bool:
    return connection.execute(sa.select(table.c.id).limit(1)).first() is None


def _insert(connection: sa.Connection, table: sa.Table, **values: Any) -> str:
    made = new_id()
    connection.execute(table.insert().values(id=made, **values))
    return made
