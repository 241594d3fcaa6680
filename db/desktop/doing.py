"""Carrying out an act of an agent's own program, on either engine, for those who do not speak SQL themselves."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from db.capture.dialect import POSTGRESQL, SQLITE
from db.commands.ledger import recorded_once
from db.desktop.as_functions import kind_of
from db.desktop.desktop_acts import NOTHING_WRITTEN, RECORDED, DesktopAct
from db.desktop.known_desktop_acts import SENTENCES
from db.errors import Refused
from db.ids import new_id
from db.queries.database_clock import database_now

_DEFAULTS: Final[Mapping[str, Any]] = {"NULL": None, "false": False, "'normal'": "normal", "'agent'": "agent"}


def do_desktop_act(
    connection: sa.Connection, act: DesktopAct, given: Mapping[str, Any], *, login: str | None = None
) -> dict[str, Any]:
    """Do `act` within the caller's transaction and answer as its function on PostgreSQL does.

    Ids are text, instants UTC microseconds. On PostgreSQL the agent is who signed in; on SQLite the one with this `login`.

    Raises:
        Refused: why not, in a sentence; nothing was written, and the caller's transaction should end.
    """
    values = {one.name: given.get(one.name, _DEFAULTS.get(one.default or "")) for one in act.given}
    if connection.dialect.name == "postgresql":
        return _called(connection, act, values)
    return _done(connection, act, values, login)


def _called(connection: sa.Connection, act: DesktopAct, values: Mapping[str, Any]) -> dict[str, Any]:
    places = ", ".join(f"CAST(:{one.name} AS {one.kind})" for one in act.given)
    try:
        answer = connection.execute(sa.text(f"SELECT {act.name}({places})"), values).scalar_one()
    except DBAPIError as problem:
        said = getattr(getattr(problem.orig, "diag", None), "message_primary", None)
        if said is None or getattr(problem.orig, "sqlstate", "") != "P0001":
            raise
        raise Refused("{said}", said=said) from problem
    return dict(answer or {})


def _done(connection: sa.Connection, act: DesktopAct, values: Mapping[str, Any], login: str | None) -> dict[str, Any]:
    found = "SELECT id FROM agent WHERE login = :login AND retired_at IS NULL"
    me = connection.execute(sa.text(found), {"login": login}).scalar()
    if me is None or login is None:
        raise _refused("nobody")
    return _written(connection, act, values, me, login)


def do_for_agent(
    connection: sa.Connection, act: DesktopAct, given: Mapping[str, Any], *, agent_id: str, login: str
) -> dict[str, Any]:
    """As `do_desktop_act`, for a simulation whose agents do not sign in; whoever is signed in owns the tables.

    Raises:
        Refused: as `do_desktop_act`.
    """
    values = {one.name: given.get(one.name, _DEFAULTS.get(one.default or "")) for one in act.given}
    return _written(connection, act, values, agent_id, login)


def _written(
    connection: sa.Connection, act: DesktopAct, values: Mapping[str, Any], me: str, login: str
) -> dict[str, Any]:
    now = database_now(connection)
    common = {**values, "me": me, "now": now, "made": new_id()}
    engine = connection.dialect.name

    def run(sql: str) -> sa.CursorResult[Any]:
        statement, named = _statement(sql, act, engine)
        return connection.execute(statement, {name: common[name] for name in named})

    if (word := run(_why_not(act)).scalar()) is not None:
        raise _refused(word)
    if act.writes:
        subject = ("contact", values["contact"]) if values.get("contact") else None
        said = {name: value for name, value in values.items() if name in RECORDED and value is not None}
        payload = {**said, "made": common["made"]}
        with recorded_once(
            connection, kind=kind_of(act), command_id=new_id(), subject=subject, payload=payload, actor=login
        ):
            # What is tried again where others write at the same time is tried once here: nobody does.
            for statement in dict.fromkeys(act.writes):
                run(statement)
    answer = _flagged(run(act.answer).mappings().one(), act.flags)
    return answer | {one.name: [_flagged(row, one.flags) for row in run(one.rows).mappings()] for one in act.lists}


def _flagged(row: Mapping[Any, Any], flags: Iterable[str]) -> dict[str, Any]:
    """A row of SQLite's, which knows only 0 and 1, with what is true or false of it."""
    return {**row} | {name: bool(row[name]) for name in flags}


def _why_not(act: DesktopAct) -> str:
    cases = " ".join(
        f"WHEN {condition} THEN {'NULL' if word is None else repr(word)}" for word, condition in act.refusals
    )
    return f"SELECT CASE WHEN false THEN NULL {cases} END"


@lru_cache(maxsize=256)
def _statement(sql: str, act: DesktopAct, engine: str) -> tuple[sa.TextClause, tuple[str, ...]]:
    """SQL of an act as this engine takes it, and what has to be given with it; taking it to pieces costs more than it does."""
    kinds = {one.name: one.kind for one in act.given} | {"me": "uuid", "now": "bigint", "made": "uuid"}
    if engine == "sqlite":
        places = {name: f":{name}" for name in kinds} | {"new_id": SQLITE.new_id}
    else:
        places = {name: f"CAST(:{name} AS {kind})" for name, kind in kinds.items()} | {"new_id": POSTGRESQL.new_id}
    filled = sql.format(**places)
    return sa.text(filled), tuple(name for name in kinds if f":{name}" in filled)


def _refused(word: str) -> Refused:
    return Refused("{said}", said=SENTENCES[word] + NOTHING_WRITTEN)
