"""Asks for what waits, for what of it is this person's, and for before and after of one agreed step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlalchemy as sa

    from db.coaching.waiting_thing import WaitingForMe
    from db.queries.before_and_after import BeforeAndAfter
    from db.queries.coaching_waiting import Waiting


@dataclass(frozen=True, slots=True)
class WaitingQuestion:
    """What waits that the person may read?"""

    def answer(self, connection: sa.Connection) -> Waiting:
        """All of it. Called in the thread that asks."""
        from db.queries.coaching_waiting import waiting
        from db.queries.database_clock import database_now

        return waiting(connection, database_now(connection))


@dataclass(frozen=True, slots=True)
class WaitingForMeQuestion:
    """What waits for this person until `day_ends_at` (UTC microseconds)?"""

    staff_id: str | None
    day_ends_at: int

    def answer(self, connection: sa.Connection) -> WaitingForMe:
        """How many things, and which: no word that anybody wrote. Called in the thread that asks."""
        from db.queries.coaching_waiting import waiting_for_me

        return waiting_for_me(connection, self.staff_id, self.day_ends_at)


@dataclass(frozen=True, slots=True)
class BeforeAndAfterQuestion:
    """What was it before this step was agreed, and after?"""

    action_id: str

    def answer(self, connection: sa.Connection) -> BeforeAndAfter | None:
        """The comparison, as far as the monitoring agreement goes. Called in the thread that asks."""
        from db.queries.before_and_after import before_and_after

        return before_and_after(connection, self.action_id)
