"""SQLAlchemy engines for commands, queries and migrations; the only place that asks which engine a URL means."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DatabaseError, OperationalError

from db.address import Address, parse
from db.commands.json_rows import read_list
from db.engine_settings import IDLE_IN_TRANSACTION
from db.problems import opening_problem

#: How long a writer waits for another before giving up, seconds.
BUSY_S = 5
_POOLS: Final[tuple[type[sa.Pool], ...]] = (sa.NullPool, sa.StaticPool)


def make_engine(url: str, *, foreign_keys: bool = True, held: bool = False) -> sa.Engine:
    """An engine for `url`, without a pool: connections are few and short, or long and counted.

    With `held` its first connection stays open and serves all that is asked, one after the other, until `dispose`.

    On SQLite every transaction takes the write lock when it begins, so that a command never fails half-way because
    another program came between its reading and its writing; use `reading` for pure reads.

    Raises:
        db.errors.CannotOpen: the address is not understood.
    """
    address = parse(url)
    if address.engine == "sqlite":
        return _sqlite_engine(address, foreign_keys, held)
    return _postgresql_engine(address, held)


def _sqlite_engine(address: Address, foreign_keys: bool, held: bool) -> sa.Engine:
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(address.path)),
        poolclass=_POOLS[held],
        connect_args={"timeout": BUSY_S, "isolation_level": None},
        # What was asked for may be about a customer: it has no place in an error's text.
        hide_parameters=True,
    )

    @sa.event.listens_for(engine, "connect")
    def prepare(connection: DBAPIConnection, _: Any) -> None:
        cursor = connection.cursor()
        if _is_ours(cursor):
            cursor.execute("PRAGMA journal_mode = WAL")
        # As PostgreSQL has them: what acts draw by lot, and read as lists, is alike on both.
        driver: Any = connection
        driver.create_function("md5", 1, _md5, deterministic=True)
        driver.create_function("json_list", 1, read_list, deterministic=True)
        cursor.execute("PRAGMA synchronous = NORMAL")
        cursor.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        cursor.close()

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        kind = "DEFERRED" if connection.get_execution_options().get("reading") else "IMMEDIATE"
        connection.exec_driver_sql(f"BEGIN {kind}")

    return engine


def _md5(text: object) -> str | None:
    return None if text is None else hashlib.md5(str(text).encode(), usedforsecurity=False).hexdigest()


def _is_ours(cursor: Any) -> bool:
    """Whether the file is a floor or still empty: the file of another program is not even given a log."""
    cursor.execute("SELECT count(*), coalesce(sum(name = 'alembic_version'), 0) FROM sqlite_master")
    tables, ours = cursor.fetchone()
    return bool(ours or not tables)


def _postgresql_engine(address: Address, held: bool) -> sa.Engine:
    # Imported here: a floor in a file needs no driver.
    from db.postgresql_connection import Connection, connect

    def sign_in() -> Connection:
        return connect(
            address, "floorwalker", autocommit=False, idle_in_transaction_session_timeout=IDLE_IN_TRANSACTION
        )

    # For people who read it in logs: the connection is made by `sign_in`, so it needs no password.
    shown = sa.URL.create(
        "postgresql+psycopg",
        username=address.user or None,
        host=address.host,
        port=address.port,
        database=address.database,
    )
    return sa.create_engine(shown, poolclass=_POOLS[held], creator=sign_in, hide_parameters=True)


@contextmanager
def reading(engine: sa.Engine) -> Iterator[sa.Connection]:
    """A connection that reads one consistent state of the database and writes nothing."""
    level = "REPEATABLE READ" if engine.dialect.name == "postgresql" else "SERIALIZABLE"
    options: dict[str, Any] = {"reading": True}
    if engine.dialect.name == "postgresql":
        options |= {"isolation_level": level, "postgresql_readonly": True}
    with engine.connect().execution_options(**options) as connection, connection.begin():
        yield connection


@contextmanager
def plain_problems(url: str) -> Iterator[None]:
    """Turn a database's failure to be opened or used into the sentence a person can act on.

    Raises:
        db.errors.CannotOpen: in place of any driver error.
    """
    try:
        yield
    except (OperationalError, sqlite3.OperationalError) as problem:
        raise opening_problem(problem, parse(url)) from problem
    except (DatabaseError, sqlite3.DatabaseError) as problem:
        if getattr(problem, "orig", problem).__class__ is not sqlite3.DatabaseError:
            raise
        # SQLite says so of files that are damaged or something else.
        raise opening_problem(problem, parse(url)) from problem
