"""Writing a feed's batches into SQLite: one write lock, prepared upserts, many rows at a time."""

import json
import sqlite3
from pathlib import Path
from typing import Any

from db.address import Address
from db.errors import LinkLost, Refused
from db.feeds.known import Known, Origin
from db.feeds.pending import Pending
from db.feeds.writer import NUMBERED, PRESENT, load_known, update, upsert
from db.feeds.written import WRITTEN
from db.ids import new_id
from db.problems import no_file, opening_problem
from db.schema_version import check_schema, other_schema
from db.sqlite_clock import SQLITE_NOW
from db.unsafe_place import refuse_unsafe_place

#: How long a batch waits for other writers, seconds.
BUSY_S = 30
_PLACES = {table: [f"?{number}" for number, _ in enumerate(columns, 1)] for table, columns in WRITTEN.items()}
_UPSERTS = {table: upsert(table, f"VALUES ({', '.join(places)})", "IS NOT") for table, places in _PLACES.items()}
_UPDATES = {
    table: update(table, "IS NOT", dict(zip(WRITTEN[table], _PLACES[table], strict=True)).__getitem__)
    for table in NUMBERED
}


class SqliteWriter:
    """The writer of one feed on SQLite; see `db.feeds.writer.Writer`."""

    def __init__(self, address: Address, origin: Origin) -> None:
        self._address, self._origin = address, origin
        path = address.path or Path()
        refuse_unsafe_place(path)
        if not path.exists():
            raise no_file(address)
        try:
            self._connection = sqlite3.connect(path, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.execute("PRAGMA cache_size = -65536")
            found = self._connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.Error as problem:
            if "no such table" in str(problem):
                raise other_schema(None) from problem
            raise opening_problem(problem, address) from problem
        check_schema(found[0] if found else None)

    def known(self, since: int | None = None) -> Known:
        """What the database holds already; see `Writer`."""
        try:
            return load_known(self._all, self._origin.key, since, as_text=False)
        except sqlite3.Error as problem:
            raise self._lost(problem) from problem

    def write(self, pending: Pending, *, mode: str = "ingest") -> int:
        """Write one batch; see `Writer`."""
        if not pending.rows:
            return 0
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                written = self._write(pending, mode)
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT" if written else "ROLLBACK")
        except sqlite3.IntegrityError as problem:
            raise Refused("Nothing of this batch was written: the floor's rules say {said}.", said=problem) from problem
        except sqlite3.Error as problem:
            raise self._lost(problem) from problem
        return written

    def _write(self, pending: Pending, mode: str) -> int:
        command, actor = new_id(), f"feed {self._origin.name}"
        self._connection.execute("UPDATE writing SET actor = ?, mode = ?", (actor, mode))
        written = 0
        for table, rows in pending.rows.items():
            rows = self._fitted(table, rows) if table in PRESENT else rows
            if table in NUMBERED:
                known = self._known_ids(table, rows)
                written += self._run(_UPDATES[table], [row for row in rows if row[0] in known])
                rows = [row for row in rows if row[0] not in known]
            written += self._run(_UPSERTS[table], rows)
        if mode == "batch" and written:
            self._connection.execute(
                f"INSERT INTO command (id, kind, actor, at, mode) VALUES (?, 'import', ?, {SQLITE_NOW}, 'batch')",
                (command, actor),
            )
        self._connection.execute("UPDATE writing SET command_id = NULL, actor = NULL, mode = NULL")
        return written

    def _run(self, statement: str, rows: list[tuple[Any, ...]]) -> int:
        return max(self._connection.executemany(statement, rows).rowcount, 0)

    def _known_ids(self, table: str, rows: list[tuple[Any, ...]]) -> set[str]:
        listed = json.dumps([row[0] for row in rows])
        return {
            one for (one,) in self._all(f"SELECT id FROM {table} WHERE id IN (SELECT value FROM json_each(?))", listed)
        }

    def _fitted(self, table: str, rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        """New present rows made to fit what others wrote meanwhile; see `PRESENT`."""
        columns = WRITTEN[table]
        since, until = columns.index("since_at"), columns.index("until_at")
        subject = [columns.index(name) for name in PRESENT[table]]
        same = " AND ".join(f"{name} = ?" for name in PRESENT[table])
        fitted = []
        for row in rows:
            if row[until] is None and not self._all(f"SELECT 1 FROM {table} WHERE id = ?", row[0]):
                who = [row[place] for place in subject]
                for other, began in self._all(
                    f"SELECT id, since_at FROM {table} WHERE {same} AND until_at IS NULL", *who
                ):
                    if began > row[since]:
                        row = (*row[:until], began, *row[until + 1 :])
                    elif not any(pending[0] == other for pending in rows):
                        self._connection.execute(f"UPDATE {table} SET until_at = ? WHERE id = ?", (row[since], other))
            fitted.append(row)
        return fitted

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _all(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        return self._connection.execute(statement, values).fetchall()

    def _lost(self, problem: sqlite3.Error) -> LinkLost:
        found = opening_problem(problem, self._address)
        return LinkLost(found.text, **found.values)
