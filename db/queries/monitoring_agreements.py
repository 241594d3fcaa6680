"""All versions of the monitoring agreement, for whoever wants to read them: they are no secret from anybody."""

from dataclasses import dataclass

import sqlalchemy as sa

from db.models.people import staff
from db.models.reviewing import monitoring_agreement, monitoring_right


@dataclass(frozen=True, slots=True)
class RoleRight:
    """What a role may: see figures of one agent, save as a file, and that with names."""

    role: str
    individual: bool
    export: bool
    export_names: bool


@dataclass(frozen=True, slots=True)
class AgreementShown:
    """One version. Instants are UTC microseconds; one that is shipped was set at 0 by nobody."""

    number: int
    purposes: str
    smallest_group: int
    individual_days: int
    from_at: int
    set_at: int
    set_by: str | None
    rights: tuple[RoleRight, ...]


def agreements_shown(connection: sa.Connection) -> list[AgreementShown]:
    """All versions, the newest first; also those that are still to come."""
    rights: dict[str, list[RoleRight]] = {}
    r = monitoring_right.c
    for row in connection.execute(sa.select(r.agreement_id, r.role, r.individual, r.export, r.export_names)):
        right = RoleRight(row.role, bool(row.individual), bool(row.export), bool(row.export_names))
        rights.setdefault(str(row.agreement_id), []).append(right)
    joined = monitoring_agreement.outerjoin(staff, staff.c.id == monitoring_agreement.c.set_by_id)
    query = sa.select(monitoring_agreement, staff.c.name.label("set_by")).select_from(joined)
    return [
        AgreementShown(
            row.number,
            row.purposes,
            row.smallest_group,
            row.individual_days,
            row.from_at,
            row.set_at,
            row.set_by,
            tuple(rights.get(str(row.id), ())),
        )
        for row in connection.execute(query.order_by(monitoring_agreement.c.number.desc()))
    ]
