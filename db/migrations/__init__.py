"""Bring a database to the schema this program speaks, in one transaction; never half-way."""

from pathlib import Path

import sqlalchemy as sa

from db.address import parse
from db.audit.beginning import begin_audit
from db.authority.shipped import begin_with
from db.coaching.shipped import begin_with_coaching
from db.engine import make_engine, plain_problems
from db.errors import CannotOpen
from db.migrations import derived
from db.schema_version import HEAD, other_schema
from db.security import roles
from db.sqlite_clock import SQLITE_NOW
from db.unsafe_place import refuse_unsafe_place


def upgrade(url: str, *, revision: str = "head") -> None:
    """Create or upgrade the schema at `url` up to `revision`, then make triggers, policies and functions anew.

    Safe to run again and by two programs at once. The SQLite file and its folder are created when missing.

    Raises:
        CannotOpen: the database cannot be reached, is too old, or belongs to a newer program.
    """
    address = parse(url)
    if address.path is not None:
        refuse_unsafe_place(address.path)
        try:
            address.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise CannotOpen(
                "The folder {folder} cannot be made: {why}. Choose another, or make it first.",
                folder=address.path.parent,
                why=problem.strerror,
            ) from problem
    with plain_problems(url):
        engine = make_engine(url, foreign_keys=False)
        with engine.begin() as connection:
            _upgrade(connection, revision)


def _upgrade(connection: sa.Connection, revision: str) -> None:
    sqlite = connection.dialect.name == "sqlite"
    if not sqlite:
        _prepare_cluster(connection)
    _refuse_newer(connection)
    derived.drop(connection)
    _migrate(connection, revision)
    if revision == "head":
        # Before anything watches: what a floor is shipped with is no change of it.
        _rules_to_begin_with(connection)
        begin_with(connection)
        begin_with_coaching(connection)
        begin_audit(connection)
        derived.create(connection)
        _first_rows(connection)
    if sqlite:
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise CannotOpen(
                "The upgrade was undone: {n} rows would have lost what they refer to. Run 'floorwalker db check'.",
                n=len(broken),
            )


def _prepare_cluster(connection: sa.Connection) -> None:
    # Imported here: a floor in a file needs no driver.
    from psycopg.errors import InsufficientPrivilege

    cursor = connection.connection.cursor()
    try:
        for statement in roles.statements():
            cursor.execute(statement)
        cursor.execute(f"SET LOCAL ROLE {roles.OWNER}")
    except InsufficientPrivilege as problem:
        raise CannotOpen(
            "Whoever prepares a floor has to own its database and be allowed to create roles on the server; nothing was"
            " changed. Ask the server's administrator, or sign in as one."
        ) from problem


def _refuse_newer(connection: sa.Connection) -> None:
    found = current(connection)
    if found is None and connection.dialect.name == "sqlite" and sa.inspect(connection).get_table_names():
        raise CannotOpen("The file belongs to another program; nothing was changed. Choose a new name for the floor.")
    if found is not None and found not in known():
        raise other_schema(found)


def known() -> list[str]:
    """The revisions this program knows, oldest first."""
    return sorted(path.stem[:4] for path in (Path(__file__).parent / "versions").glob("[0-9]*.py"))


def current(connection: sa.Connection) -> str | None:
    """The revision a database is at, or None when it has no schema of ours."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return None if found is None else str(found)


def _migrate(connection: sa.Connection, revision: str) -> None:
    # Imported here: only upgrading needs it, and it is slow to load.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _first_rows(connection: sa.Connection) -> None:
    from db.ids import new_id

    now = SQLITE_NOW if connection.dialect.name == "sqlite" else "utc_us()"
    connection.execute(
        sa.text(
            "INSERT INTO log_epoch (epoch, began_at)"
            f" SELECT CAST(:epoch AS {'text' if connection.dialect.name == 'sqlite' else 'uuid'}), {now}"
            " WHERE NOT EXISTS (SELECT 1 FROM log_epoch)"
        ),
        {"epoch": new_id()},
    )


def _rules_to_begin_with(connection: sa.Connection) -> None:
    """A rule of every kind, switched off: the floor is quiet until somebody decides what it watches."""
    from db.ids import new_id
    from db.rules.kinds import RULE_KINDS

    sqlite = connection.dialect.name == "sqlite"
    as_id, now = (
        ("text", SQLITE_NOW) if sqlite else ("uuid", "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint")
    )
    for one in RULE_KINDS.values():
        connection.execute(
            sa.text(
                "INSERT INTO floor_rule (id, kind, limit_value, severity, due_s, enabled, since_at)"
                f" SELECT CAST(:id AS {as_id}), :kind, :limit, :severity, :due, 0, {now}"
                " WHERE NOT EXISTS (SELECT 1 FROM floor_rule WHERE kind = :kind AND queue_id IS NULL)"
            ),
            {"id": new_id(), "kind": one.kind, "limit": one.limit, "severity": one.severity, "due": one.due_s},
        )


__all__ = ["HEAD", "current", "known", "upgrade"]
