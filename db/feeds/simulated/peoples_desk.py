"""What people on the simulated floor say by their own programs, beside the feed: who is on shift, and who is on hold."""

from typing import Final

import sqlalchemy as sa
from sqlalchemy.exc import OperationalError

from db.engine import make_engine
from db.errors import CannotOpen
from db.feeds.simulated.holds import Held, Holds
from db.feeds.simulated.supervisors import Supervisors
from db.ids import named_id

#: How often supervisors say that they are there, and how long that is believed, seconds.
RENEWED_EVERY_S: Final = 60
BELIEVED_S: Final = 150
_S: Final = 1_000_000
_THERE: Final = (
    "INSERT INTO staff_presence (id, staff_id, on_shift, since_at, until_at) VALUES (:id, :staff, 1, :now, :until)"
    " ON CONFLICT (staff_id) DO UPDATE SET on_shift = 1, until_at = excluded.until_at,"
    " since_at = CASE WHEN staff_presence.until_at < excluded.since_at THEN excluded.since_at"
    " ELSE staff_presence.since_at END"
)
_GONE: Final = "UPDATE staff_presence SET until_at = :now WHERE staff_id = :staff AND until_at > :now"
_HELD: Final = (
    "UPDATE contact SET held_us = :held, held_since = :since WHERE id = :contact"
    " AND (held_us <> :held OR coalesce(held_since, 0) <> coalesce(:since, 0))"
)


class PeoplesDesk:
    """Writes it at `url`, by plain SQL as any program may."""

    def __init__(self, url: str, supervisors: Supervisors, holds: Holds) -> None:
        self._engine: Final = make_engine(url, held=True)
        self._supervisors, self._holds = supervisors, holds
        self._held: dict[str, Held] = {}
        self._there: set[str] = set()
        self._renews_at = 0

    def attend(self, now_us: int) -> None:
        """Say what is new at `now_us` (UTC microseconds); while the database is away it is tried again later."""
        self._held |= self._holds.take()
        there = set(self._supervisors.there(now_us))
        renews = now_us >= self._renews_at or there != self._there
        if not self._held and not renews:
            return
        try:
            with self._engine.begin() as connection:
                self._tell_holds(connection)
                if renews:
                    self._tell_presence(connection, there, now_us)
        except (OperationalError, CannotOpen):
            self._engine.dispose()
            return
        self._held.clear()
        if renews:
            self._there, self._renews_at = there, now_us + RENEWED_EVERY_S * _S

    def _tell_holds(self, connection: sa.Connection) -> None:
        for contact, held in sorted(self._held.items()):
            values = {"contact": contact, "held": held.held_us, "since": held.since}
            connection.execute(sa.text(_HELD), values)

    def _tell_presence(self, connection: sa.Connection, there: set[str], now_us: int) -> None:
        until = now_us + BELIEVED_S * _S
        for staff in sorted(there):
            values = {"id": named_id("presence", staff), "staff": staff, "now": now_us, "until": until}
            connection.execute(sa.text(_THERE), values)
        for staff in sorted(self._there - there):
            connection.execute(sa.text(_GONE), {"staff": staff, "now": now_us})

    def close(self) -> None:
        """Give the connection back; that people were there is believed for a while yet."""
        self._engine.dispose()
