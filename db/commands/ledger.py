"""Every act leaves a row in `command`, and the changes it makes name that row: who did this, when and why."""

import getpass
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
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
    sqlite = connection.dialect.name == "sqlite"
    actor = os_user() if sqlite else "session_user"
    entity, subject_id = subject or (None, None)
    connection.execute(
        command.insert().values(
            id=made,
            kind=kind,
            # On PostgreSQL a trigger puts in who signed in, whatever is said here.
            actor=actor,
            at=database_now(connection),
            reason=reason,
            subject_entity=entity,
            subject_id=subject_id,
            payload=None if payload is None else json.dumps(payload, ensure_ascii=False, sort_keys=True),
        )
    )
    if not sqlite:
        _name_in_transaction(connection, made)
        yield made
        _name_in_transaction(connection, "")
        return
    try:
        _name_in_row(connection, made, actor, "act")
        yield made
    finally:
        # Also when the act fails: a caller that caught the error and committed would book others' changes on this act.
        _name_in_row(connection, None, None, None)


def os_user() -> str:
    """The operating system's name of whoever runs this, or 'unknown' where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"


def _name_in_transaction(connection: sa.Connection, made: str) -> None:
    connection.execute(sa.text("SELECT set_config('floorwalker.command', :made, true)"), {"made": made})


def _name_in_row(connection: sa.Connection, made: str | None, actor: str | None, mode: str | None) -> None:
    connection.execute(
        sa.text("UPDATE writing SET command_id = :made, actor = :actor, mode = :mode"),
        {"made": made, "actor": actor, "mode": mode},
    )
