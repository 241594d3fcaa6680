"""The columns of an escalation that every reader of the floor may read, and the amount for those whose business it is."""

from typing import Final

import sqlalchemy as sa

from db.capture.description import image_columns
from db.models.attention import escalation

SHOWN_ESCALATION: Final = tuple(escalation.c[name] for name in image_columns("escalation"))


def escalation_amount(connection: sa.Connection, escalation_id: str) -> tuple[int | None, str | None]:
    """What an escalation asks for: minor units and their currency; nothing where the reader's roles read no money."""
    if connection.dialect.name == "postgresql":
        may = "SELECT has_column_privilege('escalation', 'amount_minor', 'SELECT')"
        if not connection.execute(sa.text(may)).scalar_one():
            return None, None
    asked = sa.select(escalation.c.amount_minor, escalation.c.currency).where(escalation.c.id == escalation_id)
    found = connection.execute(asked).one_or_none()
    return (None, None) if found is None else (found.amount_minor, found.currency)
