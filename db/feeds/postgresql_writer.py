"""Writing a feed's batches into PostgreSQL: COPY into staging tables of the session, then one statement per table."""

import contextlib
from typing import Any

import psycopg
from psycopg import sql

from db.address import Address
from db.errors import LinkLost, Refused
from db.feeds.known import Known, Origin
from db.feeds.pending import Pending
from db.feeds.writer import NUMBERED, PRESENT, load_known, update, upsert
from db.feeds.written import WRITTEN
from db.ids import new_id
from db.postgresql_connection import connect
from db.postgresql_problems import postgresql_problem
from db.schema_version import check_schema


def _staging(table: str) -> str:
    return f"staged_{table}"


def _statements(table: str) -> tuple[str, ...]:
    columns, staged = ", ".join(WRITTEN[table]), _staging(table)
    if table not in NUMBERED:
        return (upsert(table, f"SELECT {columns} FROM {staged} ORDER BY staged_at", "IS DISTINCT FROM"),)
    unless_known = f"WHERE NOT EXISTS (SELECT 1 FROM {table} known WHERE known.id = s.id) ORDER BY staged_at"
    return (
        update(table, "IS DISTINCT FROM", lambda name: f"s.{name}", f" FROM {staged} s"),
        f"INSERT INTO {table} ({columns}) SELECT {columns} FROM {staged} s {unless_known}",
    )


_STATEMENTS = {table: _statements(table) for table in WRITTEN}


class PostgresqlWriter:
    """The writer of one feed on PostgreSQL; see `db.feeds.writer.Writer`."""

    def __init__(self, address: Address, origin: Origin) -> None:
        self._address, self._origin = address, origin
        self._staged: set[str] = set()
        self._connection = connect(
            address,
            "floorwalker feed in",
            jit="off",
            synchronous_commit="off",
            idle_in_transaction_session_timeout="60s",
        )
        try:
            self._look()
        except psycopg.Error as problem:
            raise postgresql_problem(problem, address) from problem

    def _look(self) -> None:
        exists = self._all("SELECT to_regclass('alembic_version') IS NOT NULL")[0][0]
        found = self._all("SELECT version_num FROM alembic_version") if exists else []
        check_schema(found[0][0] if found else None)
        self._connection.execute("SELECT change_days_ahead()")

    def known(self, since: int | None = None) -> Known:
        """What the database holds already; see `Writer`."""
        try:
            return load_known(self._all, self._origin.key, since, as_text=True)
        except psycopg.OperationalError as problem:
            raise self._lost() from problem

    def write(self, pending: Pending, *, mode: str = "ingest") -> int:
        """Write one batch; see `Writer`."""
        if not pending.rows:
            return 0
        try:
            for table in pending.rows:
                self._stage(table)
            with self._connection.transaction():
                written = self._write(pending, mode)
                if not written:
                    raise psycopg.Rollback
        except psycopg.OperationalError as problem:
            raise self._lost() from problem
        except psycopg.Error as problem:
            first = str(problem).splitlines()[0]
            raise Refused("Nothing of this batch was written: the floor's rules say {said}.", said=first) from problem
        return written

    def _stage(self, table: str) -> None:
        if table in self._staged:
            return
        self._connection.execute(
            f"CREATE TEMP TABLE {_staging(table)} (staged_at int GENERATED ALWAYS AS IDENTITY,"
            f" {self._typed(table)}) ON COMMIT DELETE ROWS"
        )
        self._staged.add(table)

    def _typed(self, table: str) -> str:
        types = dict(
            self._all(
                "SELECT attname::text, format_type(atttypid, atttypmod) FROM pg_attribute"
                f" WHERE attrelid = '{table}'::regclass AND attnum > 0 AND NOT attisdropped"
            )
        )
        return ", ".join(f"{name} {types[name]}" for name in WRITTEN[table])

    def _write(self, pending: Pending, mode: str) -> int:
        self._connection.execute("SELECT set_config('floorwalker.mode', 'ingest', true)")
        if mode == "batch":
            self._announce()
        for table, rows in pending.rows.items():
            columns = sql.SQL(", ").join(map(sql.Identifier, WRITTEN[table]))
            target = sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(_staging(table)), columns)
            with self._connection.cursor().copy(target) as copy:
                for row in rows:
                    copy.write_row(row)
        for table in PRESENT.keys() & pending.rows.keys():
            self._fit(table)
        return sum(
            self._connection.execute(statement.encode()).rowcount
            for table in pending.rows
            for statement in _STATEMENTS[table]
        )

    def _fit(self, table: str) -> None:
        """Make new present rows fit what others wrote meanwhile; see `PRESENT`."""
        staged = _staging(table)
        same = " AND ".join(f"s.{name} = t.{name}" for name in PRESENT[table])
        fresh = (
            f"s.until_at IS NULL AND t.until_at IS NULL AND s.id <> t.id AND {same}"
            f" AND NOT EXISTS (SELECT 1 FROM {table} known WHERE known.id = s.id)"
        )
        self._connection.execute(
            f"UPDATE {table} t SET until_at = s.since_at FROM {staged} s WHERE {fresh} AND t.since_at <= s.since_at"
            f" AND NOT EXISTS (SELECT 1 FROM {staged} own WHERE own.id = t.id)".encode()
        )
        self._connection.execute(
            f"UPDATE {staged} s SET until_at = t.since_at FROM {table} t WHERE {fresh} AND t.since_at > s.since_at".encode()
        )

    def _announce(self) -> None:
        command = new_id()
        self._connection.execute(
            "INSERT INTO command (id, kind, actor, at, mode) VALUES (%s, 'import', session_user, utc_us(), 'batch')",
            (command,),
        )
        self._connection.execute("SELECT set_config('floorwalker.command', %s, true)", (command,))

    def close(self) -> None:
        """Give the connection back."""
        with contextlib.suppress(psycopg.Error):
            self._connection.close()

    def _all(self, statement: str) -> list[tuple[Any, ...]]:
        return self._connection.execute(statement.encode()).fetchall()

    def _lost(self) -> LinkLost:
        return LinkLost(
            "The database at {where} does not answer; nothing of this batch was written.", where=self._address.where
        )
