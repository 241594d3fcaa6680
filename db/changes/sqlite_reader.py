"""The feed on SQLite: one writer at a time, so ids commit in order and 'after the last id' loses nothing."""

import contextlib
import sqlite3
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from db.address import Address
from db.capture.description import BY_TABLE, EVERYBODY
from db.changes.batch import RECENT_US, Batch, Snapshot, SnapshotNeeded
from db.changes.reader import change_of, rows_of, snapshot_selects
from db.errors import LinkLost
from db.problems import no_file, opening_problem
from db.schema_version import check_schema, other_schema
from db.sqlite_clock import SQLITE_NOW
from db.unsafe_place import refuse_unsafe_place

_MINE = (
    " FROM staff s JOIN staff_role r ON r.staff_id = s.id WHERE s.login = :login AND s.disabled_at IS NULL"
    f" AND r.from_at <= {SQLITE_NOW} AND (r.until_at IS NULL OR r.until_at > {SQLITE_NOW})"
)
_MY_TEAMS = (
    f"SELECT t.id FROM team t WHERE EXISTS (SELECT 1{_MINE}"
    " AND r.queue_id IS NULL AND (r.team_id IS NULL OR r.team_id = t.id)) ORDER BY t.id"
)
_MY_QUEUES = (
    f"SELECT q.id FROM queue q WHERE EXISTS (SELECT 1{_MINE} AND (r.queue_id = q.id"
    " OR (r.queue_id IS NULL AND (r.team_id IS NULL OR r.team_id = q.team_id)))) ORDER BY q.id"
)

#: How long to wait for a program that holds the file for itself; longer than this it is not read. Seconds.
BUSY_S: Final = 1.0
#: How often to look whether the file changed: often while it does, seldom when quiet. Seconds.
LOOK_BUSY_S: Final = 0.005
LOOK_QUIET_S: Final = 0.02
#: How long after a change looking often pays, in looks.
BUSY_LOOKS: Final = 20
_GONE: Final = "The file {path} is gone; the last picture stays. Put it back, or open another floor."
_REPLACED: Final = "The file {path} was replaced by another; it is opened anew."
_HELD: Final = (
    "The file {path} is held by another program; the last picture stays, and the file is read again when that lets go."
)
_UNREADABLE: Final = "The file {path} cannot be read just now ({why}); the last picture stays, and it is tried again."


@dataclass(frozen=True, slots=True)
class Position:
    """How far a reader has read: the log's epoch, the last change's id, and what that change was.

    A copied-back file can have the same epoch and lower ids; `witness` tells it from the file that was read.
    """

    epoch: str
    seq: int
    witness: str


class SqliteReader:
    """Follows one SQLite file. `login` narrows the feed to that person's scope, as PostgreSQL does by itself."""

    def __init__(self, address: Address, *, login: str | None = None, position: Position | None = None) -> None:
        self._path = address.path or Path()
        self._address = address
        self._login = login
        self._interrupted = threading.Event()
        self._looks_left = 0
        self._heard_at = time.monotonic()
        self._position = position
        self._scope: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
        self._connection = self._open()
        try:
            self._file = self._path.stat().st_ino
            self._scope = self._scope_now()
            self._seen_version = self._data_version()
        except sqlite3.Error as problem:
            raise self._lost(problem) from problem
        except FileNotFoundError:
            raise no_file(self._address) from None

    def _open(self) -> sqlite3.Connection:
        refuse_unsafe_place(self._path)
        if not self._path.exists():
            raise no_file(self._address) if self._position is None else LinkLost(_GONE, path=self._path)
        try:
            connection = sqlite3.connect(self._path, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
            connection.execute("PRAGMA query_only = ON")
            found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.Error as problem:
            if "no such table" in str(problem):
                connection.close()
                raise other_schema(None) from problem
            raise opening_problem(problem, self._address) from problem
        check_schema(found[0] if found else None)
        return connection

    def floor_name(self) -> str:
        """What the floor is called; '' where nobody said."""
        record = self._connection.execute("SELECT name FROM floor").fetchone()
        return str(record[0]) if record else ""

    def snapshot(self) -> Snapshot:
        """The floor now; see `Reader`."""
        reason = "start" if self._position is None else "continued"
        try:
            self._connection.execute("BEGIN")
            try:
                return self._read_snapshot(reason)
            finally:
                self._connection.execute("COMMIT")
        except sqlite3.Error as problem:
            raise self._lost(problem) from problem

    def _read_snapshot(self, reason: str) -> Snapshot:
        now = self._one(f"SELECT {SQLITE_NOW}")
        self._seen_version = self._data_version()
        self._scope = self._scope_now()
        self._position = self._end_of_log()
        parameters = {"recent": now - RECENT_US}
        rows: dict[str, tuple[Any, ...]] = {}
        for table, select in snapshot_selects(as_text=False):
            rows[table] = rows_of(table, self._connection.execute(self._narrowed(table, select), parameters))
            self._heard_at = time.monotonic()
        return Snapshot(rows, self._position, now, now - RECENT_US, reason)

    def _end_of_log(self) -> Position:
        epoch = self._one("SELECT epoch FROM log_epoch")
        last = self._connection.execute(
            "SELECT seq, entity || coalesce(entity_id, '') || version || at FROM change ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        pruned = self._one("SELECT pruned_before FROM log_epoch")
        return Position(epoch, *last) if last and last[0] >= pruned else Position(epoch, pruned, "")

    def changes(self) -> Batch | SnapshotNeeded:
        """What was committed since the last read; see `Reader`."""
        position = self._position
        if position is None:
            return SnapshotNeeded("nothing was read yet")
        try:
            self._connection.execute("BEGIN")
            try:
                return self._read_changes(position)
            finally:
                self._connection.execute("COMMIT")
        except sqlite3.Error as problem:
            raise self._lost(problem) from problem

    def _read_changes(self, position: Position) -> Batch | SnapshotNeeded:
        self._seen_version = self._data_version()
        epoch, pruned, now = self._connection.execute(
            f"SELECT epoch, pruned_before, {SQLITE_NOW} FROM log_epoch"
        ).fetchone()
        if epoch != position.epoch:
            return SnapshotNeeded("the database was restored from a backup")
        if position.seq < pruned:
            return SnapshotNeeded("the change log was pruned past the place read to")
        records = self._connection.execute(
            "SELECT seq, entity || coalesce(entity_id, '') || version || at, team_id, queue_id,"
            " entity, entity_id, version, operation, actor, command_id, at, image"
            " FROM change WHERE seq >= ? ORDER BY seq",
            (position.seq,),
        ).fetchall()
        gone = not records or records[0][:2] != (position.seq, position.witness)
        if position.witness and gone and position.seq != pruned:
            return SnapshotNeeded("the file was replaced by another copy")
        fresh = [record for record in records if record[0] > position.seq]
        if fresh:
            self._position = Position(epoch, fresh[-1][0], fresh[-1][1])
        if self._scope_now() != self._scope:
            return SnapshotNeeded("what you may see has changed")
        seen = filter(self._visible, fresh)
        made = [change for change in (change_of(record[4:]) for record in seen) if change is not None]
        return Batch(tuple(made), self._position, now)

    def wait(self, timeout_s: float) -> bool:
        """Look every few milliseconds whether the file changed; see `Reader`."""
        waited = 0.0
        while not self._interrupted.is_set():
            if self._data_version() != self._seen_version:
                self._looks_left = BUSY_LOOKS
                return True
            pause = LOOK_BUSY_S if self._looks_left > 0 else LOOK_QUIET_S
            self._looks_left -= 1
            if waited >= timeout_s:
                return False
            self._interrupted.wait(min(pause, timeout_s - waited) or pause)
            waited += pause
        self._interrupted.clear()
        return False

    def interrupt(self) -> None:
        """Make `wait` return; see `Reader`."""
        self._interrupted.set()

    def break_off(self) -> None:
        """Break off the statement under way; see `Reader`."""
        with contextlib.suppress(sqlite3.ProgrammingError):
            # It may just have been closed, by the thread that follows the feed.
            self._connection.interrupt()
        self.interrupt()

    @property
    def heard_at(self) -> float:
        """When the file was last read; see `Reader`."""
        return self._heard_at

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _data_version(self) -> int:
        try:
            same = self._path.stat().st_ino == self._file
        except FileNotFoundError:
            raise LinkLost(_GONE, path=self._path) from None
        except OSError as problem:
            raise LinkLost(_UNREADABLE, path=self._path, why=problem.strerror) from problem
        if not same:
            raise LinkLost(_REPLACED, path=self._path)
        version = int(self._one("PRAGMA data_version"))
        self._heard_at = time.monotonic()
        return version

    def _one(self, statement: str) -> Any:
        try:
            return self._connection.execute(statement).fetchone()[0]
        except sqlite3.Error as problem:
            raise self._lost(problem) from problem

    def _lost(self, problem: sqlite3.Error) -> LinkLost:
        name = getattr(problem, "sqlite_errorname", "")
        held = name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))
        return LinkLost(_HELD, path=self._path) if held else LinkLost(_UNREADABLE, path=self._path, why=problem)

    def _scope_now(self) -> tuple[frozenset[str], frozenset[str]]:
        if self._login is None:
            return frozenset(), frozenset()
        teams, queues = (
            frozenset(row[0] for row in self._connection.execute(select, {"login": self._login}))
            for select in (_MY_TEAMS, _MY_QUEUES)
        )
        return teams, queues

    def _visible(self, record: tuple[Any, ...]) -> bool:
        team, queue = record[2], record[3]
        return (
            self._login is None or (team is None and queue is None) or team in self._scope[0] or queue in self._scope[1]
        )

    def _narrowed(self, table: str, select: str) -> str:
        captured = BY_TABLE[table]
        if self._login is None or not captured.scoped:
            return select
        parts = [f"{captured.team.format(row=table)} IN ({_listed(self._scope[0])})"]
        if captured.queue != EVERYBODY:
            parts.append(f"{captured.queue.format(row=table)} IN ({_listed(self._scope[1])})")
        head, where, condition = select.partition(" WHERE ")
        within = f"({' OR '.join(parts)})"
        return f"{head} WHERE {within} AND ({condition})" if where else f"{head} WHERE {within}"


def _listed(ids: frozenset[str]) -> str:
    return ", ".join(f"'{one}'" for one in sorted(ids))
