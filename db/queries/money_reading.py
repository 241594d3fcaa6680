"""Whether the signed-in person reads amounts of money."""

from typing import Final

import sqlalchemy as sa

_ASKED: Final = "SELECT has_column_privilege('authority_use', 'amount', 'SELECT')"


def reads_money(connection: sa.Connection) -> bool:
    """On PostgreSQL the server's grants say so; an embedded floor's file is open to whoever opens it."""
    if connection.dialect.name == "sqlite":
        return True
    return bool(connection.execute(sa.text(_ASKED)).scalar_one())
