"""Copies of a floor: whole, never over another file, and of a kind that makes every reader begin anew once restored."""

import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from db.address import Address
from db.errors import CannotOpen, Refused
from db.ids import new_id
from db.postgres_binaries import PostgresUnavailable, find_program
from db.postgres_process import server_environment
from db.secure_link import secure_link_options
from db.security.roles import GROUPS, OWNER, PEOPLE
from db.sqlite_clock import SQLITE_NOW

#: Tables whose rows are the life of this very database: a restored floor begins them anew.
_LEFT_OUT = ("public.change", "public.change_*", "public.log_epoch")
_ROLES = """
SELECT DISTINCT m.rolname FROM pg_auth_members a JOIN pg_roles g ON g.oid = a.roleid JOIN pg_roles m ON m.oid = a.member
WHERE g.rolname = ANY (CAST(:groups AS text[])) AND m.rolname <> ALL (CAST(:own AS text[])) ORDER BY 1
"""


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished copy. `roles` are database roles that it cannot hold, since they belong to the server."""

    path: Path
    size: int
    roles: tuple[str, ...] = ()


def back_up(address: Address, engine: sa.Engine, path: Path) -> Backup:
    """Copy the floor into the new file `path`: an SQLite file ready to be used, or an archive for pg_restore.

    The copy is of one moment, while everybody works on. It holds no change log, so that whoever reads a restored copy
    takes a new snapshot: an SQLite copy has a new epoch already, on PostgreSQL `db upgrade` after the restore makes it.

    Raises:
        Refused: the file exists already, or a role may not copy everything.
        CannotOpen: the file cannot be written, or there is no pg_dump new enough for the server.
    """
    with _new_file(path) as part:
        if address.path is not None:
            _copy_sqlite(address.path, part)
            roles: tuple[str, ...] = ()
        else:
            roles = _dump_postgresql(address, engine, part)
    return Backup(path, path.stat().st_size, roles)


@contextmanager
def _new_file(path: Path) -> Iterator[Path]:
    """A place to write that becomes `path` only when all is written; an existing file is never touched."""
    part = path.with_name(f".{path.name}.{new_id()}.part")
    try:
        with path.open("xb"):
            pass
    except FileExistsError as problem:
        raise Refused(f"The file {path} exists already; a backup never overwrites: choose another name.") from problem
    except OSError as problem:
        raise CannotOpen(f"The file {path} cannot be written: {problem.strerror}.") from problem
    try:
        yield part
        part.replace(path)
    except BaseException as problem:
        for unfinished in (part, path):
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
        if isinstance(problem, OSError):
            raise CannotOpen(f"The file {path} cannot be written: {problem.strerror}.") from problem
        raise


def _copy_sqlite(source: Path, part: Path) -> None:
    with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(part, isolation_level=None)) as copy:
        live.backup(copy)
        # One plain file: nothing beside it that a copying hand could forget.
        copy.execute("PRAGMA journal_mode = DELETE")
        copy.execute("BEGIN IMMEDIATE")
        copy.execute("UPDATE writing SET mode = 'prune', command_id = NULL, actor = NULL")
        copy.execute("DELETE FROM change")
        copy.execute("UPDATE writing SET mode = NULL")
        copy.execute(f"UPDATE log_epoch SET epoch = ?, began_at = {SQLITE_NOW}, pruned_before = 0", (new_id(),))
        copy.execute("COMMIT")
        copy.execute("VACUUM")


def _dump_postgresql(address: Address, engine: sa.Engine, part: Path) -> tuple[str, ...]:
    with engine.connect() as connection:
        major = int(connection.exec_driver_sql("SHOW server_version_num").scalar_one()) // 10000
        found = connection.execute(sa.text(_ROLES), {"groups": list(GROUPS), "own": [OWNER, PEOPLE]})
        roles = (OWNER, PEOPLE, *GROUPS, *found.scalars())
    try:
        program = find_program("pg_dump", oldest=major)
    except PostgresUnavailable as problem:
        raise CannotOpen(f"The copy cannot be made: {problem}.") from problem
    excluded = [f"--exclude-table-data={pattern}" for pattern in _LEFT_OUT]
    command = [str(program), "--format=custom", f"--file={part}", "--no-password", f"--role={OWNER}", *excluded]
    environment = server_environment() | _libpq(address)
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if told.returncode != 0:
        lines = told.stderr.strip().splitlines() or ["it gave no reason"]
        raise Refused(f"pg_dump made no copy: {lines[0].removeprefix('pg_dump: ').removeprefix('error: ')}.")
    return roles


def _libpq(address: Address) -> dict[str, str]:
    """The address in the environment: on a command line everybody on the machine could read the password."""
    named = {
        "PGHOST": address.host,
        "PGPORT": str(address.port),
        "PGDATABASE": address.database,
        "PGUSER": address.user,
        "PGPASSWORD": address.password,
    }
    said = {**secure_link_options(address), **dict(address.options)}
    options = {f"PG{name.upper()}": value for name, value in said.items() if name.startswith("ssl")}
    # Without a user libpq takes the operating system's; an empty one is refused.
    return {name: value for name, value in (named | options).items() if value}
