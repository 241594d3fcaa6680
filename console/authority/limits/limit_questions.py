"""What the page of limits asks the database: amounts are never in the feed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlalchemy as sa

    from db.authority.limits_seen import LimitSeen, Place, SitesCompared

#: What agents did is counted over so many days.
DAYS: Final = 30


@dataclass(frozen=True, slots=True)
class LimitsQuestion:
    """Which limits hold where, what is coming, and what did agents of each site do with theirs in the last `days` days?

    With no days that is not counted.
    """

    days: int = 0

    def answer(self, connection: sa.Connection) -> SitesCompared:
        """The limits and the counts. Called in the thread that asks."""
        from db.queries.authority_limits import sites_compared
        from db.queries.database_clock import database_now

        return sites_compared(connection, database_now(connection), self.days)


@dataclass(frozen=True, slots=True)
class HistoryQuestion:
    """Who set this cell to what, when, and from when on?"""

    kind_id: str
    level: str
    place: Place

    def answer(self, connection: sa.Connection) -> list[LimitSeen]:
        """The rows, latest first. Called in the thread that asks."""
        from db.queries.authority_limits import limit_history

        return limit_history(connection, self.kind_id, self.level, self.place)
