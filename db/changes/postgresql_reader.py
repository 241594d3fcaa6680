"""The feed on PostgreSQL: the difference of two snapshots, which neither commit order nor open transactions can fool.

Numbers of a sequence are not in commit order: 'after the last number' lost 12 % of rows under concurrent commits. A row
is new when its transaction was not yet visible in the snapshot of the last read; rows and the next snapshot come from
one statement.
"""

import contextlib
import select
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any, Final

import psycopg

from db.address import Address
from db.capture.description import SCOPE_TABLES
from db.changes.batch import RECENT_US, Batch, Snapshot, SnapshotNeeded
from db.changes.beacon import Beacon
from db.changes.deadline import Deadline
from db.changes.postgresql_position import Position
from db.changes.reader import change_of, rows_of, snapshot_selects
from db.engine_settings import IDLE_IN_TRANSACTION
from db.errors import CannotOpen, KnownProblem, LinkLost
from db.postgresql_connection import connect
from db.postgresql_problems import feed_problem
from db.schema_version import check_schema, other_schema

#: A small statement of the feed that takes longer than this means the link is dead, seconds.
READ_DEADLINE_S: Final = 2.0
#: A large one may take as long as it needs, but not this long without anything coming, seconds.
SILENCE_DEADLINE_S: Final = 10.0
#: Where the library cannot hand over large answers in parts: how long one may take, seconds.
WHOLE_DEADLINE_S: Final = 60.0
#: From so many of the newest rows of the log the transactions are taken that witness a snapshot.
_WITNESSES: Final = 100
#: So many rows of a large answer are handed over at a time.
CHUNK_ROWS: Final = 1000
_CHUNKS_SINCE: Final = 170000
#: Nobody can be refused a hint, so after so many looks in a row that found nothing the next ones come at this distance at
#: least, seconds: 20 a second, whatever arrives.
IN_VAIN: Final = 3
VAIN_LOOKS_APART_S: Final = 0.05
#: A hint can be missed, and a role's time can run out: look at least this often, seconds.
LOOK_AT_LEAST_EVERY_S: Final = 1.0

_SILENT: Final = "The database at {where} does not answer; the last picture stays and the link is tried again."

_READ = """
SELECT s.snapshot::text, e.epoch::text, e.pruned_before, e.pruned_by, utc_us(),
  c.xid::text, c.entity, c.entity_id::text, c.version, c.operation, c.actor, c.command_id::text, c.at, c.image
FROM (SELECT pg_current_snapshot() AS snapshot) s CROSS JOIN log_epoch e
LEFT JOIN LATERAL (SELECT * FROM change WHERE xid >= %s::text::xid8 OR xid = ANY (%s::text[]::xid8[])) c ON true
ORDER BY c.seq
"""
_NEWEST: Final = "SELECT DISTINCT xid::text FROM (SELECT xid FROM change ORDER BY seq DESC LIMIT %s) newest"
#: A witness that was pruned since is no sign of a crash.
_REMEMBERED: Final = """
SELECT count(*) FROM unnest(%s::text[]) w(xid) WHERE EXISTS (SELECT 1 FROM change c WHERE c.xid = w.xid::xid8)
  OR w.xid::bigint <= (SELECT pruned_before FROM log_epoch)
"""


class PostgresqlReader:
    """Follows one PostgreSQL database as the signed-in person; the server narrows everything to that person's scope."""

    def __init__(self, address: Address, *, position: Position | None = None) -> None:
        self._address = address
        self._position = position
        self._deadline = Deadline()
        self._wake_in, self._wake_out = socket.socketpair()
        self._wake_in.setblocking(False)
        self._closing = threading.Lock()
        self._heard_at = time.monotonic()
        self._caught_up = False
        #: Whether a hint came while a statement ran.
        self._hint_came = False
        #: Looks in a row that found nothing: anybody may send hints, and be it without end.
        self._in_vain = 0
        self._connection = connect(
            address,
            "floorwalker feed",
            jit="off",
            plan_cache_mode="force_custom_plan",
            idle_in_transaction_session_timeout=IDLE_IN_TRANSACTION,
        )
        # Hints that come while a statement runs: without this the driver would keep each of them for ever, and tell nobody.
        self._connection.add_notify_handler(self._take_hint)
        try:
            self._origin, self._scope = self._prepare()
            self._scope_read = self._looked = time.monotonic()
            with self._answering(READ_DEADLINE_S):
                self._beacon = Beacon(self._connection)
        except BaseException:
            self.close()
            raise

    def _prepare(self) -> tuple[str, str]:
        with self._answering(SILENCE_DEADLINE_S):
            exists = self._connection.execute("SELECT to_regclass('alembic_version')").fetchone()
            if exists is None or exists[0] is None:
                raise other_schema(None)
            found = self._connection.execute("SELECT version_num FROM alembic_version").fetchone()
            check_schema(found[0] if found else None)
            self._connection.execute("SELECT change_days_ahead()")
            origin, scope = self._one("SELECT feed_origin(), scope_now()")
            self._connection.execute("LISTEN floorwalker")
        return str(origin), str(scope)

    def floor_name(self) -> str:
        """What the floor is called; '' where nobody said."""
        with self._answering(READ_DEADLINE_S):
            record = self._connection.execute("SELECT name FROM floor").fetchone()
        return str(record[0]) if record else ""

    def snapshot(self) -> Snapshot:
        """The floor now; see `Reader`."""
        reason = "start" if self._position is None else "continued"
        with self._answering(SILENCE_DEADLINE_S), self._connection.transaction():
            self._connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            snapshot, epoch, now, scope = self._one(
                "SELECT pg_current_snapshot()::text, epoch::text, utc_us(), scope_now() FROM log_epoch"
            )
            newest = self._connection.execute(_NEWEST, (_WITNESSES,)).fetchall()
            rows: dict[str, tuple[Any, ...]] = {}
            for table, statement in snapshot_selects(as_text=True):
                records = self._in_parts(statement.replace(":recent", str(now - RECENT_US)))
                rows[table] = rows_of(table, records)
        self._position = Position(self._origin, epoch, snapshot, frozenset(record[0] for record in newest))
        self._caught_up = True
        self._scope = scope
        return Snapshot(rows, self._position, now, now - RECENT_US, reason)

    def changes(self) -> Batch | SnapshotNeeded:
        """What was committed since the last read; see `Reader`."""
        position = self._position
        if position is None:
            return SnapshotNeeded("nothing was read yet")
        if position.origin != self._origin:
            return SnapshotNeeded("another server answers than before")
        if not self._caught_up and not self._remembers(position):
            return SnapshotNeeded("the server lost its last moments when it crashed")
        records = self._read(position)
        self._looked = time.monotonic()
        snapshot, epoch, pruned_before, pruned_by, now = records[0][:5]
        if epoch != position.epoch:
            return SnapshotNeeded("the database was restored from a backup")
        if position.missed(pruned_before, pruned_by):
            return SnapshotNeeded("the change log was pruned past the place read to")
        fresh = [record[6:] for record in records if record[5] is not None]
        if self._scope_is_other(any(record[0] in SCOPE_TABLES for record in fresh)):
            return SnapshotNeeded("what you may see has changed")
        read = frozenset(record[5] for record in records if record[5] is not None)
        self._position = Position(self._origin, epoch, snapshot, read or position.witness)
        made = [change for change in map(change_of, fresh) if change is not None]
        self._in_vain = 0 if fresh else self._in_vain + 1
        return Batch(tuple(made), self._position, now)

    def _remembers(self, position: Position) -> bool:
        """Whether the server still has what was read last: what was not yet on its disk is gone after a crash."""
        with self._answering(SILENCE_DEADLINE_S):
            record = self._connection.execute(_REMEMBERED, (list(position.witness),)).fetchone()
        return record is not None and record[0] == len(position.witness)

    def _read(self, position: Position) -> list[tuple[Any, ...]]:
        if self._caught_up:
            with self._answering(READ_DEADLINE_S):
                return self._connection.execute(_READ, position.unseen, prepare=True).fetchall()
        # After a pause there may be hours to catch up with: that is no reason to give up again and again.
        with self._answering(SILENCE_DEADLINE_S):
            records = list(self._in_parts(_READ, position.unseen))
        self._caught_up = True
        return records

    def _in_parts(self, statement: str, values: tuple[Any, ...] | None = None) -> Iterator[tuple[Any, ...]]:
        """The rows of a large answer; every part that comes puts the deadline off."""
        if psycopg.pq.version() < _CHUNKS_SINCE:
            self._deadline.put_off(WHOLE_DEADLINE_S)
            yield from self._connection.execute(statement.encode(), values)
            return
        answer = self._connection.cursor().stream(statement.encode(), values, size=CHUNK_ROWS)
        for number, record in enumerate(answer):
            if number % CHUNK_ROWS == 0:
                self._heard()
            yield record
        self._heard()

    def _heard(self) -> None:
        self._heard_at = time.monotonic()
        self._deadline.put_off(SILENCE_DEADLINE_S)

    def _scope_is_other(self, touched: bool) -> bool:
        if not touched and time.monotonic() - self._scope_read < LOOK_AT_LEAST_EVERY_S:
            return False
        self._scope_read = time.monotonic()
        with self._answering(READ_DEADLINE_S):
            return bool(self._one("SELECT scope_now()")[0] != self._scope)

    def wait(self, timeout_s: float) -> bool:
        """Sleep until a hint comes, or a second is over; see `Reader`."""
        if self._in_vain >= IN_VAIN and not self._pause_after_looks_in_vain():
            return False
        if self._beacon.pause_s is not None:
            with self._answering(READ_DEADLINE_S):
                self._beacon.look()
        if self._hinted():
            return True
        waiting = min(timeout_s, self._beacon.pause_s or LOOK_AT_LEAST_EVERY_S)
        try:
            wake = self._wake_in.fileno()
            ready, _, _ = select.select([self._connection.fileno(), wake], [], [], waiting)
        except (psycopg.OperationalError, OSError, ValueError) as problem:
            raise self._failed(problem) from problem
        if wake in ready:
            with contextlib.suppress(BlockingIOError):
                self._wake_in.recv(4096)
            return False
        if not ready:
            return time.monotonic() - self._looked >= LOOK_AT_LEAST_EVERY_S
        return self._hinted()

    def _pause_after_looks_in_vain(self) -> bool:
        """Do not look again too soon; False where something else ended it."""
        left = self._looked + VAIN_LOOKS_APART_S - time.monotonic()
        if left <= 0:
            return True
        try:
            ready, _, _ = select.select([self._wake_in.fileno()], [], [], left)
            if ready:
                with contextlib.suppress(BlockingIOError):
                    self._wake_in.recv(4096)
        except (OSError, ValueError) as problem:
            raise self._failed(problem) from problem
        return not ready

    def _take_hint(self, _hint: psycopg.Notify) -> None:
        self._hint_came = True

    def _hinted(self) -> bool:
        found, self._hint_came = self._hint_came, False
        try:
            self._connection.pgconn.consume_input()
            while self._connection.pgconn.notifies() is not None:
                found = True
        except psycopg.OperationalError as problem:
            raise self._failed(problem) from problem
        return found

    def interrupt(self) -> None:
        """Make `wait` return; see `Reader`."""
        with self._closing, contextlib.suppress(OSError):
            self._wake_out.send(b"\0")

    def break_off(self) -> None:
        """Shut the connection down under whatever waits for it; see `Reader`."""
        self._deadline.pass_now()
        self.interrupt()

    @property
    def heard_at(self) -> float:
        """When the server last answered; see `Reader`."""
        return self._heard_at

    def close(self) -> None:
        """Give the connection back."""
        with self._closing:
            self._deadline.close()
            self._connection.close()
            self._wake_in.close()
            self._wake_out.close()

    def _one(self, statement: str) -> tuple[Any, ...]:
        row = self._connection.execute(statement).fetchone()
        if row is None:
            raise CannotOpen("The floor's change log has no beginning; run 'floorwalker db upgrade' as its owner.")
        return row

    @contextlib.contextmanager
    def _answering(self, seconds: float) -> Iterator[None]:
        try:
            with self._deadline.within(seconds, self._connection.fileno()):
                yield
            self._heard_at = time.monotonic()
        except psycopg.Error as problem:
            raise self._failed(problem) from problem

    def _failed(self, problem: psycopg.Error | OSError | ValueError) -> KnownProblem:
        """What the end of this reader means: said by the server, or silence."""
        if isinstance(problem, psycopg.Error) and problem.sqlstate is not None:
            return feed_problem(problem, self._address)
        return LinkLost(_SILENT, where=self._address.where)
