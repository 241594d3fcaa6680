"""Keeping the change log short: what is older than some days goes, and who read only that far takes a new snapshot."""

from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from db.queries.database_clock import database_now

DAY_US: Final = 86_400 * 1_000_000
#: Changes of one transaction on SQLite: consoles and feeds write in between.
_AT_ONCE: Final = 50_000


@dataclass(frozen=True, slots=True)
class Pruned:
    """How many changes went: all older than `before_us` (UTC microseconds)."""

    deleted: int
    before_us: int


def prune_changes(engine: sa.Engine, days: float) -> Pruned:
    """Delete the changes older than `days` days by the database's clock.

    History (states, visits, memberships, transfers) stays: it stands in its own tables. Raises what the engine raises
    when the signed-in person is not an owner of the floor.
    """
    with engine.begin() as connection:
        before = database_now(connection) - int(days * DAY_US)
        if connection.dialect.name != "sqlite":
            deleted = connection.execute(sa.text("SELECT prune_changes(:before)"), {"before": before}).scalar_one()
            return Pruned(int(deleted), before)
        first, last = connection.exec_driver_sql("SELECT min(seq), max(seq) FROM change").one()
    if last is None:
        return Pruned(0, before)
    deleted = 0
    for low in range(first, last + 1, _AT_ONCE):
        with engine.begin() as connection:
            deleted += _prune_sqlite(connection, low, min(low + _AT_ONCE - 1, last), before)
    return Pruned(deleted, before)


def _prune_sqlite(connection: sa.Connection, low: int, high: int, before: int) -> int:
    span = {"low": low, "high": high, "before": before}
    old = "seq BETWEEN :low AND :high AND at < :before"
    highest = connection.execute(sa.text(f"SELECT max(seq) FROM change WHERE {old}"), span).scalar()
    if highest is None:
        return 0
    connection.exec_driver_sql("UPDATE writing SET mode = 'prune'")
    deleted = connection.execute(sa.text(f"DELETE FROM change WHERE {old}"), span).rowcount
    connection.exec_driver_sql("UPDATE writing SET mode = NULL")
    connection.execute(
        sa.text("UPDATE log_epoch SET pruned_before = max(pruned_before, :highest)"), {"highest": highest}
    )
    return deleted
