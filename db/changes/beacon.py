"""The beacon of a large floor: one console speaks for all, so that writers need not wake everybody at each commit.

A NOTIFY in every commit costs more than half of the write throughput at 16 writers. With `floor.hint` = 'beacon' the
capture sends none; whichever console holds an advisory lock looks for new changes every 50 ms and sends the hint. Its
connection gone, the lock is free and the next console takes it.
"""

import time
from typing import Any, Final

import psycopg

#: How often the holder looks, and how often the others try to become it, seconds.
LOOK_EVERY_S: Final = 0.05
TRY_EVERY_S: Final = 1.0


class Beacon:
    """One connection's part in it. Every call is a statement on that connection, within its deadline."""

    def __init__(self, connection: "psycopg.Connection[tuple[Any, ...]]") -> None:
        self._connection = connection
        self._holds = False
        self._seen: str | None = None
        self._tried = 0.0
        row = connection.execute("SELECT hint FROM floor").fetchone()
        self._wanted = row is not None and row[0] == "beacon"

    @property
    def pause_s(self) -> float | None:
        """How long this connection may sleep before `look` is due again; None: as long as it likes."""
        if not self._wanted:
            return None
        return LOOK_EVERY_S if self._holds else TRY_EVERY_S

    def look(self) -> None:
        """As the holder, send the hint when something changed; as another, try to become the holder."""
        if not self._wanted:
            return
        if not self._holds and time.monotonic() - self._tried >= TRY_EVERY_S:
            self._tried = time.monotonic()
            self._holds = bool(self._one("SELECT pg_try_advisory_lock(7201, 2)"))
        if self._holds:
            self._seen = str(self._one("SELECT beacon(coalesce(%s::text, pg_current_snapshot()::text))", self._seen))

    def _one(self, statement: str, *values: Any) -> Any:
        row = self._connection.execute(statement.encode(), values or None).fetchone()
        return row[0] if row else None
