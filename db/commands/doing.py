"""Carrying out commands: one transaction each, once even if sent twice, with an answer for every thing it was about."""

import json
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from db.commands.act import UNDO, Act
from db.commands.act_sql import sqlite_act, sqlite_undo
from db.commands.command import Command, Effect, Outcome, UndoCommand, Wanted
from db.commands.known_acts import KNOWN_ACTS
from db.commands.ledger import as_json, os_user, recorded_once
from db.commands.malformed import refuse_malformed
from db.errors import Refused
from db.models.log import command as command_table
from db.models.log import command_effect
from db.queries.database_clock import database_now


def do(connection: sa.Connection, wanted: Command, *, actor: str | None = None) -> Outcome:
    """Carry out a command within the caller's transaction; partial success is a result, not an error.

    On SQLite `actor` is who acts, by default the operating system's user; on PostgreSQL it is who signed in, always.

    Raises:
        Refused: nothing, one thing twice or a value of the wrong kind was asked for, a text is too long, another
            command (be it another person's) has this id, or two of the things cannot both be done.
    """
    act = KNOWN_ACTS[wanted.kind]
    refuse_malformed(act, wanted)
    subject = (act.subject or act.table, wanted.things[0].id) if len(wanted.things) == 1 else None
    with recorded_once(
        connection,
        kind=act.kind,
        reason=wanted.reason or None,
        subject=subject,
        payload=_asked(wanted),
        command_id=wanted.id,
        actor=actor,
    ) as is_new:
        if is_new:
            try:
                _carry_out(connection, act, wanted, actor)
            except sa.exc.IntegrityError as broken:
                # Each was fit by itself; the caller's transaction ends with this, so none of them is done.
                raise Refused(
                    "What was asked for cannot stand together with what is there; nothing was changed."
                ) from broken
    outcome = outcome_of(connection, wanted.id, again=not is_new)
    if not is_new:
        _refuse_another(connection, wanted, outcome, actor)
    return outcome


def undo(connection: sa.Connection, wanted: UndoCommand, *, actor: str | None = None) -> Outcome:
    """Take back a command within the caller's transaction, thing by thing, where what it wrote still stands.

    Raises:
        Refused: the command is not there, not one's own, cannot be undone or was undone before.
    """
    who = actor or os_user()
    sqlite = connection.dialect.name == "sqlite"
    if not sqlite:
        # An owner or a controller reads the commands of others, too.
        who = connection.execute(sa.text("SELECT CAST(session_user AS text)")).scalar_one()
    found = connection.execute(sa.select(command_table).where(command_table.c.id == wanted.undone)).one_or_none()
    if found is None or found.actor != who:
        raise Refused("Only one's own commands can be undone; nothing was changed.")
    act = KNOWN_ACTS.get(found.kind)
    if act is None or not act.can_undo:
        raise Refused("This cannot be undone; nothing was changed.")
    earlier = sa.select(command_table.c.id).where(
        command_table.c.kind == UNDO, command_table.c.subject_id == wanted.undone, command_table.c.id != wanted.id
    )
    if connection.execute(earlier).first() is not None:
        raise Refused("This was undone already; nothing more was changed.")
    with recorded_once(
        connection, kind=UNDO, subject=("command", wanted.undone), command_id=wanted.id, actor=actor
    ) as is_new:
        if is_new and sqlite:
            values = {"undone": wanted.undone, **_common(connection, wanted.id, who, None, None)}
            for statement in sqlite_undo(act):
                connection.execute(sa.text(statement), values)
        elif is_new:
            call = sa.text(f"SELECT {act.undo_function}(CAST(:asked AS uuid), CAST(:undone AS uuid), NULL)")
            connection.execute(call, {"asked": wanted.id, "undone": wanted.undone})
    return outcome_of(connection, wanted.id, again=not is_new)


def outcome_of(connection: sa.Connection, command_id: str, *, again: bool = True) -> Outcome:
    """What became of a command that was carried out.

    Raises:
        Refused: nobody carried it out, or it is another person's.
    """
    found = connection.execute(sa.select(command_table).where(command_table.c.id == command_id)).one_or_none()
    if found is None:
        raise Refused("There is no such command of yours; nothing was changed.")
    rows = connection.execute(
        sa.select(command_effect).where(command_effect.c.command_id == command_id).order_by(command_effect.c.subject_id)
    )
    effects = tuple(
        Effect(row.subject_id, row.entity, row.entity_id, row.outcome, _read(row.was), _read(row.became))
        for row in rows
    )
    return Outcome(command_id, found.kind, found.at, effects, again)


def _read(image: str | None) -> Mapping[str, Any]:
    return json.loads(image) if image else {}


def _carry_out(connection: sa.Connection, act: Act, wanted: Command, actor: str | None) -> None:
    items = json.dumps(
        [{"id": thing.id, "row": thing.row, "to": dict(thing.to), "was": _seen(thing)} for thing in wanted.things],
        ensure_ascii=False,
    )
    if connection.dialect.name == "sqlite":
        common = _common(connection, wanted.id, actor or os_user(), wanted.reason, wanted.note)
        for statement in sqlite_act(act):
            used = {name: value for name, value in {"items": items, **common}.items() if f":{name}" in statement}
            connection.execute(sa.text(statement), used)
        return
    call = sa.text(f"SELECT {act.function}(CAST(:asked AS uuid), CAST(:items AS jsonb), :note)")
    connection.execute(call, {"asked": wanted.id, "items": items, "note": wanted.note})


def _common(
    connection: sa.Connection, command_id: str, actor: str, reason: str | None, note: str | None
) -> dict[str, Any]:
    now = database_now(connection)
    return {"command": command_id, "actor": actor, "now": now, "reason": reason, "note": note}


def _seen(thing: Wanted) -> dict[str, Any] | None:
    return None if thing.was is None else dict(thing.was)


def _asked(wanted: Command) -> dict[str, Any]:
    """What was asked for, for the record: what of it differs from thing to thing stands in the effects."""
    first = dict(wanted.things[0].to)
    same = all(thing.to == wanted.things[0].to for thing in wanted.things)
    return {"things": len(wanted.things), **({"to": first} if same else {})}


def _refuse_another(connection: sa.Connection, wanted: Command, outcome: Outcome, actor: str | None) -> None:
    """An id stands for one command: what is sent again under it has to be the same, from the same person."""
    row = connection.execute(sa.select(command_table).where(command_table.c.id == wanted.id)).one()
    others = connection.dialect.name == "sqlite" and row.actor != (actor or os_user())
    asked = {thing.id for thing in wanted.things}
    same = (row.kind, row.payload, row.reason) == (wanted.kind, as_json(_asked(wanted)), wanted.reason or None)
    if others or not same or {effect.subject_id for effect in outcome.effects} != asked:
        raise Refused("Another command was sent under this name before; nothing was changed.")
