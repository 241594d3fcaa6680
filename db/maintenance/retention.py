"""Applying what a floor has decided to keep: what is older goes, recorded as a command of whoever applies it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from db.commands.command import Command, Wanted
from db.commands.doing import do

_KEPT: Final = "SELECT id, kept, days FROM retention ORDER BY kept"


@dataclass(frozen=True, slots=True)
class Kept:
    """For how many days a class is kept (None: for good), and the reason of the legal hold that keeps all of it."""

    id: str
    kept: str
    days: int | None
    held_because: str | None = None


def kept_classes(connection: sa.Connection) -> list[Kept]:
    """All classes."""
    held = _held(connection)
    return [Kept(str(row.id), row.kept, row.days, held.get(str(row.id))) for row in connection.execute(sa.text(_KEPT))]


def _held(connection: sa.Connection) -> dict[str, str]:
    asked = "SELECT entity_id, reason FROM legal_hold WHERE entity = 'retention' AND released_at IS NULL"
    return {str(row.entity_id): row.reason for row in connection.execute(sa.text(asked))}


def prune_kept(connection: sa.Connection) -> dict[str, str]:
    """Let go what is older than is kept, within the caller's transaction; what became of each class that has days.

    The log of changes is not of these: `db.maintenance.prune` cuts it off.
    """
    classes = [one for one in kept_classes(connection) if one.days is not None and one.kept != "changes"]
    if not classes:
        return {}
    outcome = do(connection, Command("retention.prune", tuple(Wanted(one.id) for one in classes)))
    said = {effect.subject_id: effect.outcome for effect in outcome.effects if effect.entity == "retention"}
    return {one.kept: said[one.id] for one in classes}


def foreseen_prune(connection: sa.Connection) -> dict[str, int]:
    """How many rows of each table would change or go, found out by doing it and taking it back; needs to write."""
    before = dict(_counted(connection))
    step = connection.begin_nested()
    try:
        prune_kept(connection)
        after = dict(_counted(connection))
    finally:
        step.rollback()
    return {name: before[name] - after[name] for name in before if before[name] != after[name]}


#: What can be let go of, by what it is called, and a query that counts it.
_LEFT: Final = {
    "states of agents": "SELECT count(*) FROM agent_state",
    "customers": "SELECT count(*) FROM customer",
    "contacts with a customer": "SELECT count(*) FROM contact WHERE customer_id IS NOT NULL",
    "notes": "SELECT count(*) FROM note WHERE text <> '[erased]'",
    "notes of escalations": "SELECT count(*) FROM escalation_note WHERE text <> '[erased]'",
    "messages": "SELECT count(*) FROM message WHERE text <> '[erased]'",
    "uses with a payee or customer": "SELECT count(*) FROM authority_use WHERE payee IS NOT NULL OR customer_id IS NOT NULL",
    "commands with texts": "SELECT count(*) FROM command WHERE (reason IS NOT NULL OR payload IS NOT NULL)"
    " AND kind <> 'retention.prune'",
}


def _counted(connection: sa.Connection) -> Iterator[tuple[str, int]]:
    for name, query in _LEFT.items():
        yield name, int(connection.execute(sa.text(query)).scalar_one())
