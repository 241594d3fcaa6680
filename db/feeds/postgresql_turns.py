"""Writing in turns on PostgreSQL: what a turn decides on is locked before looking, and own transactions are passed over."""

from collections import defaultdict, deque
from typing import Any, Final

import psycopg

from db.address import Address
from db.errors import Refused
from db.feeds.known import Known, Origin
from db.feeds.pending import Pending
from db.feeds.postgresql_writer import PostgresqlWriter
from db.feeds.turns import BY_ID, WHOLE, Busy, Play, TurnWriter, read_changed

#: Readers and their snapshots go on; whoever locks or writes a row of these waits for the end of the turn.
_LOCKED: Final = (
    "LOCK TABLE contact, agent, queue_membership, raised_hand, message_reading, escalation, customer_follow_up"
    " IN EXCLUSIVE MODE"
)
#: How long a turn waits for others, milliseconds: less than the second after which a server looks for who blocks whom, so
#: that it is never a command that is ended for a turn's sake; after so many tries in a row a turn insists.
_PATIENCE_MS: Final = 250
_TRIES: Final = 12
_INSISTS_MS: Final = 5_000
_LOOK: Final = """
SELECT s.snapshot::text, c.entity, c.entity_id::text FROM (SELECT pg_current_snapshot() AS snapshot) s
LEFT JOIN LATERAL (SELECT entity, entity_id FROM change WHERE (xid >= pg_snapshot_xmax(%(read_to)s::pg_snapshot)
  OR xid = ANY (ARRAY(SELECT pg_snapshot_xip(%(read_to)s::pg_snapshot))))
  AND NOT xid = ANY (%(mine)s::text[]::xid8[])) c ON true
"""


class PostgresqlTurns(PostgresqlWriter):
    """A writer in turns on PostgreSQL; see `db.feeds.turns.TurnWriter`."""

    def __init__(self, address: Address, origin: Origin) -> None:
        super().__init__(address, origin)
        self._read_to: str = self._all("SELECT pg_current_snapshot()::text")[0][0]
        self._mine: deque[str] = deque(maxlen=64)
        self._is_first = True
        self._refused = 0

    def turn(self, play: Play) -> int:
        """Take one turn; see `TurnWriter`."""
        try:
            with self._connection.transaction():
                self._lock()
                pending = play(self._others())
                written = self._write(pending, "ingest") if pending.rows else 0
                if not written:
                    raise psycopg.Rollback
        except psycopg.errors.LockNotAvailable as problem:
            self._refused += 1
            raise Busy from problem
        except psycopg.OperationalError as problem:
            raise self._lost() from problem
        except psycopg.Error as problem:
            first = str(problem).splitlines()[0]
            raise Refused("Nothing of this batch was written: the floor's rules say {said}.", said=first) from problem
        return written

    def go_on_from(self, former: TurnWriter) -> None:
        """Look from where a former one stopped; see `TurnWriter`."""
        assert isinstance(former, PostgresqlTurns)
        self._read_to, self._mine, self._is_first = former._read_to, former._mine, former._is_first

    def _lock(self) -> None:
        patience = _INSISTS_MS if self._refused >= _TRIES else _PATIENCE_MS
        self._connection.execute(f"SET LOCAL lock_timeout = {patience}".encode())
        self._connection.execute(_LOCKED)
        self._connection.execute("SET LOCAL lock_timeout = 0")
        self._refused = 0

    def _others(self) -> Known:
        found = self._connection.execute(_LOOK, {"read_to": self._read_to, "mine": list(self._mine)}).fetchall()
        changed: defaultdict[str, set[str]] = defaultdict(set)
        for _, entity, entity_id in found:
            if entity in WHOLE or entity in BY_ID:
                changed[entity].add(entity_id)
        for table in WHOLE if self._is_first else ():
            changed[table].add("")
        known = read_changed(self._all, changed, "utc_us()", as_text=True)
        self._read_to, self._is_first = found[0][0], False
        return known

    def _write(self, pending: Pending, mode: str) -> int:
        # Staging is made within the turn; a turn that fails takes it back, and then it is made again.
        staged = set(self._staged)
        try:
            for table in pending.rows:
                self._stage(table)
            written = super()._write(pending, mode)
        except BaseException:
            self._staged = staged
            raise
        if not written:
            self._staged = staged
        self._note_mine()
        return written

    def _note_mine(self) -> None:
        row: tuple[Any, ...] | None = self._connection.execute("SELECT pg_current_xact_id()::text").fetchone()
        if row is not None:
            self._mine.append(row[0])
