"""Reading the record: commands newest first, what one did, and how far the chain of seals goes."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa

from db.audit.reading_sql import (
    POSTGRESQL_EFFECTS,
    POSTGRESQL_LINES,
    POSTGRESQL_STATE,
    SQLITE_EFFECTS,
    SQLITE_LINES,
    SQLITE_STATE,
)
from db.commands.ledger import os_user
from db.queries.database_clock import database_now

#: Effects of one command that are shown.
MOST_EFFECTS: Final = 500
_NUMBER: Final = re.compile(r"([CE])-(\d{1,18})", re.IGNORECASE)
#: A thing that is none: nothing is about it.
_NOTHING: Final = "00000000-0000-4000-8000-000000000000"
_CALLED: Final = (
    "SELECT id FROM agent WHERE lower(name) = lower(:said) UNION ALL SELECT id FROM queue WHERE lower(name) = lower(:said)"
    " UNION ALL SELECT id FROM staff WHERE lower(name) = lower(:said) LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which commands are wanted: in [begins, ends), UTC microseconds; by whom (login or name); of a kind; about a thing.

    A thing is C-20931, E-12, or the name of an agent, a queue or a person. Empty means all.
    """

    begins: int
    ends: int
    who: str = ""
    kind: str | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One command; `name` is who gave it, by name where that is known. `done` and `refused` count things.

    `sealed` is the number of its seal, `erased` says that texts of it are gone; `undone` the kind of what an undo took back.
    """

    id: str
    at: int
    actor: str
    name: str
    kind: str
    undone: str | None
    reason: str | None
    payload: Mapping[str, Any]
    subject_entity: str | None
    subject_id: str | None
    done: int
    refused: int
    refusal: str | None
    sealed: int | None
    erased: bool
    contact_number: int | None = None


@dataclass(frozen=True, slots=True)
class AuditEffect:
    """What a command did to one thing; `was` and `became` are the written columns, empty where they were erased."""

    subject_id: str
    entity: str
    entity_id: str | None
    operation: str
    outcome: str
    was: Mapping[str, Any]
    became: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SealState:
    """How far the record is sealed, and up to which seal it was found whole, and when; instants are UTC microseconds."""

    number: int
    sealed_at: int | None
    checked_at: int | None
    checked_number: int | None
    commands: int
    waiting: int
    waiting_since: int | None


def audit_lines(
    connection: sa.Connection,
    asked: AuditFilter,
    *,
    after: AuditLine | None = None,
    most: int = 500,
    actor: str | None = None,
) -> list[AuditLine]:
    """Commands that the reader may see, newest first. On SQLite `actor` is who reads, by default the system's user."""
    sqlite = connection.dialect.name == "sqlite"
    values: dict[str, Any] = {
        "begins": asked.begins,
        "ends": asked.ends,
        "who": json.dumps(_logins(connection, asked.who)) if asked.who else None,
        "what": asked.kind,
        "thing": _thing(connection, asked.about) if asked.about else None,
        "last_at": after.at if after else None,
        "last_id": after.id if after else None,
        "most": most,
    }
    if sqlite:
        values |= _reader(connection, actor)
    rows = connection.execute(sa.text(SQLITE_LINES if sqlite else POSTGRESQL_LINES), values).all()
    names = _names(connection, {row.actor for row in rows})
    return [
        AuditLine(
            str(row.id), row.at, row.actor, names.get(row.actor, row.actor), row.kind, row.undone, row.reason,
            _read(row.payload), row.subject_entity, None if row.subject_id is None else str(row.subject_id), row.done,
            row.refused, row.refusal, row.sealed, bool(row.erased), row.contact_number,
        )
        for row in rows
    ]  # fmt: skip


def audit_effects(connection: sa.Connection, command_id: str, *, actor: str | None = None) -> list[AuditEffect]:
    """What a command did, thing by thing, at most `MOST_EFFECTS`; nothing where the reader may not see it."""
    sqlite = connection.dialect.name == "sqlite"
    values: dict[str, Any] = {"command": command_id, "most": MOST_EFFECTS}
    if sqlite:
        values |= _reader(connection, actor)
    rows = connection.execute(sa.text(SQLITE_EFFECTS if sqlite else POSTGRESQL_EFFECTS), values)
    return [
        AuditEffect(
            str(row.subject_id), row.entity, None if row.entity_id is None else str(row.entity_id), row.operation,
            row.outcome, _read(row.was), _read(row.became),
        )
        for row in rows
    ]  # fmt: skip


def seal_state(connection: sa.Connection) -> SealState:
    """How far the record is sealed."""
    sqlite = connection.dialect.name == "sqlite"
    return SealState(*connection.execute(sa.text(SQLITE_STATE if sqlite else POSTGRESQL_STATE)).one())


def _reader(connection: sa.Connection, actor: str | None) -> dict[str, Any]:
    return {"actor": actor or os_user(), "now": database_now(connection)}


def _logins(connection: sa.Connection, said: str) -> list[str]:
    """Logins of whom this may name, the words themselves among them."""
    asked = "SELECT login FROM staff WHERE lower(name) = lower(:said) OR lower(login) = lower(:said)"
    logins = [str(login) for login in connection.execute(sa.text(asked), {"said": said.strip()}).scalars()]
    agents = "SELECT login FROM agent WHERE login IS NOT NULL AND lower(name) = lower(:said)"
    logins += [str(login) for login in connection.execute(sa.text(agents), {"said": said.strip()}).scalars()]
    return [said.strip(), *logins]


def _thing(connection: sa.Connection, said: str) -> str:
    number = _NUMBER.fullmatch(said.strip())
    if number is None:
        found = connection.execute(sa.text(_CALLED), {"said": said.strip()}).scalar()
    else:
        table = "contact" if number[1].upper() == "C" else "escalation"
        asked = sa.text(f"SELECT id FROM {table} WHERE number = :number")
        found = connection.execute(asked, {"number": int(number[2])}).scalar()
    return _NOTHING if found is None else str(found)


def _names(connection: sa.Connection, logins: set[str]) -> dict[str, str]:
    if not logins:
        return {}
    asked = sa.text(
        "SELECT login, name FROM agent WHERE login IN :logins UNION ALL SELECT login, name FROM staff WHERE login IN :logins"
    ).bindparams(sa.bindparam("logins", expanding=True))
    return {row.login: row.name for row in connection.execute(asked, {"logins": sorted(logins)})}


def _read(image: str | None) -> Mapping[str, Any]:
    found = json.loads(image) if image else {}
    return found if isinstance(found, dict) else {}
