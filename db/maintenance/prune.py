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

    History (states, visits, memberships, transfers) stays: it stands in its own tables. On SQLite an old change behind a
    younger one (the machine's clock was wrong for a while) goes with that one: only the log's beginning is ever cut off.

    Raises what the engine raises when the signed-in person is not an owner of the floor.
    """
    with engine.begin() as connection:
        now = database_now(connection)
        before = now - int(days * DAY_US)
        if connection.dialect.name != "sqlite":
            deleted = connection.execute(sa.text("SELECT prune_changes(:before)"), {"before": before}).scalar_one()
            return Pruned(int(deleted), before)
        first, end = _beginning(connection, before, now)
    deleted = 0
    for low in range(first, end, _AT_ONCE):
        with engine.begin() as connection:
            deleted += _cut_off(connection, min(low + _AT_ONCE, end))
    return Pruned(deleted, before)


def _beginning(connection: sa.Connection, before: int, now: int) -> tuple[int, int]:
    """Numbers [first, end) of the changes before the first one that is young; one from the future is not young."""
    young = connection.execute(
        sa.text("SELECT seq FROM change WHERE at BETWEEN :before AND :tomorrow ORDER BY seq LIMIT 1"),
        {"before": before, "tomorrow": now + DAY_US},
    ).scalar()
    first, last = connection.exec_driver_sql("SELECT min(seq), max(seq) FROM change").one()
    return (0, 0) if first is None else (first, last + 1 if young is None else young)


def _cut_off(connection: sa.Connection, end: int) -> int:
    """Delete all changes with a number below `end`; how many there were."""
    connection.exec_driver_sql("UPDATE writing SET mode = 'prune'")
    deleted = connection.execute(sa.text("DELETE FROM change WHERE seq < :end"), {"end": end}).rowcount
    connection.exec_driver_sql("UPDATE writing SET mode = NULL")
    connection.execute(
        sa.text("UPDATE log_epoch SET pruned_before = max(pruned_before, :highest)"), {"highest": end - 1}
    )
    return deleted
