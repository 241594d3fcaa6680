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
from dataclasses import dataclass
from typing import Any, Final

import psycopg

from db.address import Address
from db.capture.description import SCOPE_TABLES
from db.changes.batch import Batch, Snapshot, SnapshotNeeded
from db.changes.beacon import Beacon
from db.changes.deadline import Deadline
from db.changes.reader import RECENT_US, change_of, snapshot_selects
from db.engine_settings import IDLE_IN_TRANSACTION
from db.errors import CannotOpen, KnownProblem, LinkLost
from db.postgresql_connection import connect
from db.postgresql_problems import feed_problem
from db.rows import ROW_TYPES
from db.schema_version import check_schema, other_schema

#: A statement of the feed that takes longer than this means the link is dead, seconds.
READ_DEADLINE_S: Final = 2.0
SNAPSHOT_DEADLINE_S: Final = 30.0
#: A hint can be missed, and a role's time can run out: look at least this often, seconds.
LOOK_AT_LEAST_EVERY_S: Final = 1.0

_SILENT: Final = "The database at {where} does not answer; the last picture stays and the link is tried again."

_READ = """
SELECT s.snapshot::text, e.epoch::text, e.pruned_before, e.pruned_by, utc_us(),
  c.entity, c.entity_id::text, c.version, c.operation, c.actor, c.command_id::text, c.at, c.image
FROM (SELECT pg_current_snapshot() AS snapshot) s CROSS JOIN log_epoch e
LEFT JOIN LATERAL (SELECT * FROM change WHERE xid >= %s::text::xid8 OR xid = ANY (%s::text[]::xid8[])) c ON true
ORDER BY c.seq
"""


@dataclass(frozen=True, slots=True)
class Position:
    """How far a reader has read: which server and timeline, which life of the log, and the last snapshot seen."""

    origin: str
    epoch: str
    snapshot: str

    @property
    def lowest(self) -> int:
        """The oldest transaction that may not have been visible then."""
        return int(self.snapshot.split(":")[0])

    def missed(self, pruned_before: int, pruned_by: int) -> bool:
        """Whether something was pruned that may not have been read: pruned after this position, and not visible in it.

        Transactions of other databases hold back `lowest`, so it alone would ask for snapshots again and again.
        """
        following, running = self.unseen
        sees_the_pruning = pruned_by < int(following) and str(pruned_by) not in running
        return not sees_the_pruning and pruned_before >= self.lowest

    @property
    def unseen(self) -> tuple[str, list[str]]:
        """From which transaction on, and which ones before it, nothing was visible then."""
        _, following, running = self.snapshot.split(":")
        return following, running.split(",") if running else []


class PostgresqlReader:
    """Follows one PostgreSQL database as the signed-in person; the server narrows everything to that person's scope."""

    def __init__(self, address: Address, *, position: Position | None = None) -> None:
        self._address = address
        self._position = position
        self._deadline = Deadline()
        self._wake_in, self._wake_out = socket.socketpair()
        self._wake_in.setblocking(False)
        self._closing = threading.Lock()
        self._connection = connect(
            address,
            "floorwalker feed",
            jit="off",
            plan_cache_mode="force_custom_plan",
            idle_in_transaction_session_timeout=IDLE_IN_TRANSACTION,
        )
        try:
            self._origin, self._scope = self._prepare()
            self._scope_read = self._looked = time.monotonic()
            with self._answering(READ_DEADLINE_S):
                self._beacon = Beacon(self._connection)
        except BaseException:
            self.close()
            raise

    def _prepare(self) -> tuple[str, str]:
        with self._answering(SNAPSHOT_DEADLINE_S):
            exists = self._connection.execute("SELECT to_regclass('alembic_version')").fetchone()
            if exists is None or exists[0] is None:
                raise other_schema(None)
            found = self._connection.execute("SELECT version_num FROM alembic_version").fetchone()
            check_schema(found[0] if found else None)
            self._connection.execute("SELECT change_days_ahead()")
            origin, scope = self._one("SELECT feed_origin(), scope_now()")
            self._connection.execute("LISTEN floorwalker")
        return str(origin), str(scope)

    def snapshot(self) -> Snapshot:
        """The floor now; see `Reader`."""
        reason = "start" if self._position is None else "continued"
        with self._answering(SNAPSHOT_DEADLINE_S), self._connection.transaction():
            self._connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            snapshot, epoch, now, scope = self._one(
                "SELECT pg_current_snapshot()::text, epoch::text, utc_us(), scope_now() FROM log_epoch"
            )
            rows: dict[str, tuple[Any, ...]] = {}
            for table, statement in snapshot_selects(as_text=True):
                cursor = self._connection.execute(statement.replace(":recent", str(now - RECENT_US)))
                rows[table] = tuple(map(ROW_TYPES[table]._make, cursor.fetchall()))
        self._position = Position(self._origin, epoch, snapshot)
        self._scope = scope
        return Snapshot(rows, self._position, now, now - RECENT_US, reason)

    def changes(self) -> Batch | SnapshotNeeded:
        """What was committed since the last read; see `Reader`."""
        position = self._position
        if position is None:
            return SnapshotNeeded("nothing was read yet")
        if position.origin != self._origin:
            return SnapshotNeeded("another server answers than before")
        with self._answering(READ_DEADLINE_S):
            records = self._connection.execute(_READ, position.unseen, prepare=True).fetchall()
        self._looked = time.monotonic()
        snapshot, epoch, pruned_before, pruned_by, now = records[0][:5]
        if epoch != position.epoch:
            return SnapshotNeeded("the database was restored from a backup")
        if position.missed(pruned_before, pruned_by):
            return SnapshotNeeded("the change log was pruned past the place read to")
        fresh = [record[5:] for record in records if record[5] is not None]
        if self._scope_is_other(any(record[0] in SCOPE_TABLES for record in fresh)):
            return SnapshotNeeded("what you may see has changed")
        self._position = Position(self._origin, epoch, snapshot)
        made = [change for change in map(change_of, fresh) if change is not None]
        return Batch(tuple(made), self._position, now)

    def _scope_is_other(self, touched: bool) -> bool:
        if not touched and time.monotonic() - self._scope_read < LOOK_AT_LEAST_EVERY_S:
            return False
        self._scope_read = time.monotonic()
        with self._answering(READ_DEADLINE_S):
            return bool(self._one("SELECT scope_now()")[0] != self._scope)

    def wait(self, timeout_s: float) -> bool:
        """Sleep until a hint comes, or a second is over; see `Reader`."""
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

    def _hinted(self) -> bool:
        found = False
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
        except psycopg.Error as problem:
            raise self._failed(problem) from problem

    def _failed(self, problem: psycopg.Error | OSError | ValueError) -> KnownProblem:
        """What the end of this reader means: said by the server, or silence."""
        if isinstance(problem, psycopg.Error) and problem.sqlstate is not None:
            return feed_problem(problem, self._address)
        return LinkLost(_SILENT, where=self._address.where)
