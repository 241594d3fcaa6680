"""What commands did to a thing, by whom and why, whoever asked for them: as far as the thing is in the reader's sight."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from db.commands.told_sql import POSTGRESQL_TOLD, SQLITE_TOLD
from db.queries.actors import people_named
from db.queries.timeline_entry import Actor

#: A command and the rows that the database keeps of what it did may be written so far apart, microseconds.
TOGETHER_US = 1_000_000


class Told(NamedTuple):
    """One effect of a command that was carried out at `at` (UTC microseconds).

    `kind` is that of the act itself: for a command that takes one back, `taken_back` says so. `was` and `became` are
    the written columns before and after.
    """

    command_id: str
    kind: str
    taken_back: bool
    at: int
    by: Actor
    subject_id: str
    entity: str
    entity_id: str | None
    operation: str
    was: Mapping[str, Any]
    became: Mapping[str, Any]


def acts_on_contacts(connection: sa.Connection, ids: Sequence[str]) -> list[Told]:
    """What commands did to these contacts, oldest first."""
    return _on_things(connection, "contact", ids)


def acts_on_authority(connection: sa.Connection, ids: Sequence[str]) -> list[Told]:
    """What commands did to these grants and requests, oldest first; without amounts to who may not read them."""
    return _on_things(connection, "authority", ids)


def acts_on_agent(connection: sa.Connection, agent_id: str) -> list[Told]:
    """What commands did to an agent, the agent's memberships of queues, skills and plan, oldest first."""
    return _on_thing(connection, "agent", agent_id)


def acts_on_queue(connection: sa.Connection, queue_id: str) -> list[Told]:
    """What commands did to a queue's set-up and its members, oldest first."""
    return _on_thing(connection, "queue", queue_id)


def acts_on_incident(connection: sa.Connection, incident_id: str) -> list[Told]:
    """What commands did to an incident and its queues, oldest first."""
    return _on_thing(connection, "incident", incident_id)


def together(told: Told, at: int) -> bool:
    """Whether what the database noted at `at` (UTC microseconds) is what this command did."""
    return 0 <= at - told.at + TOGETHER_US // 10 <= TOGETHER_US


def _on_things(connection: sa.Connection, kind: str, ids: Sequence[str]) -> list[Told]:
    if not ids:
        return []
    if connection.dialect.name == "postgresql":
        return _told(connection, sa.text(POSTGRESQL_TOLD[kind]), {"things": list(ids)})
    query = sa.text(SQLITE_TOLD[kind]).bindparams(sa.bindparam("things", expanding=True))
    return _told(connection, query, {"things": list(ids)})


def _on_thing(connection: sa.Connection, kind: str, thing: str) -> list[Told]:
    texts = POSTGRESQL_TOLD if connection.dialect.name == "postgresql" else SQLITE_TOLD
    return _told(connection, sa.text(texts[kind]), {"thing": thing})


def _told(connection: sa.Connection, query: sa.TextClause, values: Mapping[str, Any]) -> list[Told]:
    rows = connection.execute(query, values).all()
    names = people_named(connection, sorted({row.actor for row in rows}))
    # What took an act back within the same millisecond comes after it.
    return sorted((_one(row, names) for row in rows), key=lambda told: (told.at, told.taken_back))


def _one(row: Any, names: Mapping[str, str]) -> Told:
    taken_back = row.kind == "undo"
    return Told(
        str(row.command_id),
        (row.undone if taken_back else row.kind) or row.kind,
        taken_back,
        row.at,
        Actor(row.actor, "command", names.get(row.actor), row.kind, row.reason),
        str(row.subject_id),
        row.entity,
        None if row.entity_id is None else str(row.entity_id),
        row.operation,
        _image(row.was),
        _image(row.became),
    )


def _image(text: str | None) -> Mapping[str, Any]:
    return json.loads(text) if text else {}


def of_kind(told: Iterable[Told], *kinds: str) -> list[Told]:
    """Those of these kinds."""
    return [one for one in told if one.kind in kinds]
