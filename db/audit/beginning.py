"""What the audit of a floor begins with: everything kept for good, and what the floor was shipped with awaits its seal."""

import sqlalchemy as sa

from db.ids import new_id
from db.sqlite_clock import SQLITE_NOW
from db.words import KEPT_CLASSES


def begin_audit(connection: sa.Connection) -> None:
    """Add what is missing of it; what a floor has changed since stays as it is."""
    sqlite = connection.dialect.name == "sqlite"
    as_id, now = (
        ("text", SQLITE_NOW) if sqlite else ("uuid", "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint")
    )
    for kept in KEPT_CLASSES:
        connection.execute(
            sa.text(
                f"INSERT INTO retention (id, kept) SELECT CAST(:id AS {as_id}), :kept"
                " WHERE NOT EXISTS (SELECT 1 FROM retention WHERE kept = :kept)"
            ),
            {"id": new_id(), "kept": kept},
        )
    # Shipped before the database watches, so it did not queue them itself.
    connection.execute(
        sa.text(
            f"INSERT INTO unsealed (entity, entity_id, at) SELECT 'authority_limit', l.id, {now} FROM authority_limit l"
            " WHERE l.from_at = 0 AND l.set_by_id IS NULL"
            " AND NOT EXISTS (SELECT 1 FROM seal s WHERE s.entity_id = l.id)"
            " AND NOT EXISTS (SELECT 1 FROM unsealed u WHERE u.entity_id = l.id) ORDER BY l.id"
        )
    )
