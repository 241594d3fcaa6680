"""Every act leaves a row in `command`, and the changes it makes name that row: who did this, when and why."""

import getpass
import json
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import sqlalchemy as sa

from db.ids import new_id
from db.models.log import command
from db.queries.database_clock import database_now


@contextmanager
def recorded(
    connection: sa.Connection,
    *,
    kind: str,
    reason: str | None = None,
    subject: tuple[str, str] | None = None,
    payload: Mapping[str, Any] | None = None,
    command_id: str | None = None,
) -> Iterator[str]:
    """Do an act within the block: its row in `command` is written first, and all changes in the block belong to it.

    The caller's transaction holds both, so that an act that fails leaves neither. `kind` is 'noun.verb'; `subject` is
    (table, id) of what it is about; `payload` what was asked for, as JSON, never a password. Gives the command's id;
    give `command_id` to send the same act again. Who acts is who signed in on PostgreSQL, and on SQLite the operating
    system's user.

    Raises sqlalchemy.exc.IntegrityError when a command with this id was carried out already.
    """
    made = command_id or new_id()
    actor = _actor(connection, None)
    connection.execute(command.insert().values(**_row(connection, made, kind, reason, subject, payload, actor)))
    with _named(connection, made, actor):
        yield made


@contextmanager
def recorded_once(
    connection: sa.Connection,
    *,
    kind: str,
    command_id: str,
    reason: str | None = None,
    subject: tuple[str, str] | None = None,
    payload: Mapping[str, Any] | None = None,
    actor: str | None = None,
) -> Iterator[bool]:
    """As `recorded`, for an act that may be sent again: gives whether it is new.

    One that is still being carried out elsewhere under the same id is waited for. On SQLite `actor` is who acts.
    """
    who = _actor(connection, actor)
    row = _row(connection, command_id, kind, reason, subject, payload, who)
    columns = ", ".join(row)
    # Not RETURNING: who may add to the record may not read all of it.
    values = ", ".join(f":{name}" for name in row)
    added = connection.execute(
        sa.text(f"INSERT INTO command ({columns}) VALUES ({values}) ON CONFLICT (id) DO NOTHING"), row
    )
    if not added.rowcount:
        yield False
        return
    with _named(connection, command_id, who):
        yield True


def as_json(payload: Mapping[str, Any]) -> str:
    """What was asked for as it stands in the record."""
    return json.dumps(payload, ensure_ascii=False, sort_keys=True)


def _actor(connection: sa.Connection, actor: str | None) -> str:
    # On PostgreSQL a trigger puts in who signed in, whatever is said here.
    return (actor or os_user()) if connection.dialect.name == "sqlite" else "session_user"


def _row(
    connection: sa.Connection,
    made: str,
    kind: str,
    reason: str | None,
    subject: tuple[str, str] | None,
    payload: Mapping[str, Any] | None,
    actor: str,
) -> dict[str, Any]:
    asked = None if payload is None else as_json(payload)
    entity, subject_id = subject or (None, None)
    row = {"id": made, "kind": kind, "actor": actor, "reason": reason, "payload": asked}
    return row | {"subject_entity": entity, "subject_id": subject_id, "at": database_now(connection)}


def _named(connection: sa.Connection, made: str, actor: str) -> AbstractContextManager[None]:
    """Within it, all changes belong to the act."""
    if connection.dialect.name == "sqlite":
        return _named_in_row(connection, made, actor)
    return _named_in_transaction(connection, made)


def os_user() -> str:
    """The operating system's name of whoever runs this, or 'unknown' where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"


@contextmanager
def _named_in_transaction(connection: sa.Connection, made: str) -> Iterator[None]:
    """PostgreSQL: a setting of the transaction names the act; one that fails is undone with its transaction."""
    name = sa.text("SELECT set_config('floorwalker.command', :made, true)")
    connection.execute(name, {"made": made})
    yield
    connection.execute(name, {"made": ""})


@contextmanager
def _named_in_row(connection: sa.Connection, made: str, actor: str) -> Iterator[None]:
    """SQLite: the one row of `writing` names the act."""
    name = sa.text("UPDATE writing SET command_id = :made, actor = :actor, mode = :mode")
    connection.execute(name, {"made": made, "actor": actor, "mode": "act"})
    try:
        yield
    finally:
        # Also when the act fails: a caller that caught the error and committed would book others' changes on this act.
        connection.execute(name, {"made": None, "actor": None, "mode": None})
