"""What the window of causes and repeats asks the database. The queries load in the thread that asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlalchemy as sa

    from db.queries.causes import CauseWeek
    from db.queries.repeat_patterns import RepeatPatterns

WEEKS: Final = 13
_WEEK_US: Final = 7 * 24 * 3600 * 1_000_000


@dataclass(frozen=True, slots=True)
class CausesQuestion:
    """Why was escalated in the last weeks, everywhere in sight or in the queue with this name?"""

    queue: str | None

    def answer(self, connection: sa.Connection) -> list[CauseWeek]:
        """The weeks with something in them. Called in the thread that asks."""
        from db.queries.causes import cause_weeks
        from db.queries.database_clock import database_now

        now = database_now(connection)
        return cause_weeks(connection, now - WEEKS * _WEEK_US, now + 1, self.queue)


@dataclass(frozen=True, slots=True)
class RepeatsQuestion:
    """Who comes back within so many days, and after what?"""

    days: int
    queue_id: str | None
    reader: str

    def answer(self, connection: sa.Connection) -> RepeatPatterns:
        """The patterns. Called in the thread that asks."""
        from db.queries.repeat_patterns import repeat_patterns

        return repeat_patterns(connection, self.days, self.queue_id, self.reader or None)
