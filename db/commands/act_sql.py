"""The SQL of the acts, for both engines from one description: functions on PostgreSQL, statements on SQLite.

On PostgreSQL each act is a function of the owner's (SECURITY DEFINER): nobody may write these rows but through it, it
looks at who is signed in, and it answers only within a transaction whose `command` row names the act: there is no way
around the record. The same statements run one by one on SQLite, whose border is the file.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from db.commands import along_sql
from db.commands.act import CHANGED, DONE, GONE, LONGEST_NOTE, LONGEST_REASON, NOT_YOURS, UNDO, Act, SqlType
from db.commands.act_engine import POSTGRESQL_ENGINE, SQLITE_ENGINE, Engine, column_type
from db.models import metadata

_UNDONE_IDS: Final = "SELECT u.entity_id FROM command_effect u WHERE u.command_id = undone AND u.outcome = 'done'"
#: Held by acts that wait for each other.
_ALONE: Final = "PERFORM pg_advisory_xact_lock(7201, 4)"


def sqlite_act(act: Act) -> list[str]:
    """The statements of an act, in order; parameters: items (JSON), command, actor, now, reason, note."""
    return [*_act(act, SQLITE_ENGINE)]


def sqlite_undo(act: Act) -> list[str]:
    """The statements that undo an act; parameters: undone (a command), and as for the act itself."""
    return [*_undo(act, SQLITE_ENGINE)]


def postgresql_functions(acts: Iterable[Act]) -> Iterator[str]:
    """CREATE FUNCTION statements of all acts, and of undoing them."""
    for act in acts:
        yield _function(
            act.function,
            act.kind,
            "items jsonb",
            [_once_each(), *_locks(act, _lock(act), along_sql.locks(act))],
            [*_act(act, POSTGRESQL_ENGINE)],
        )
        if act.can_undo:
            locks = [_own(act), *_locks(act, _lock_undone(act), along_sql.locks_undone(act)), *_more_locks(act)]
            yield _function(act.undo_function, UNDO, "undone uuid", locks, [*_undo(act, POSTGRESQL_ENGINE)])


def signatures(acts: Iterable[Act]) -> Iterator[str]:
    """The functions people may call."""
    for act in acts:
        yield f"{act.function}(uuid, jsonb, text)"
        if act.can_undo:
            yield f"{act.undo_function}(uuid, uuid, text)"


def _function(name: str, kind: str, given: str, locks: list[str], body: list[str]) -> str:
    # The changes are booked on this command whatever the caller's settings say. What it compares with may have been
    # written while it waited for its locks, so its own instant comes after them.
    named = "PERFORM set_config('floorwalker.command', asked::text, true)"
    steps = ";\n  ".join(step for step in (named, *locks, "moment := utc_us()", *body) if step)
    return f"""
CREATE FUNCTION {name}(asked uuid, {given}, note_text text) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE moment bigint; why text;
BEGIN
  SELECT c.reason INTO why FROM command c WHERE c.id = asked AND c.kind = '{kind}' AND c.actor = session_user
    AND c.xact = pg_current_xact_id_if_assigned()::text::bigint;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'this act has no command of yours' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF EXISTS (SELECT 1 FROM command_effect e WHERE e.command_id = asked) THEN
    RAISE EXCEPTION 'a command acts once' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF length(note_text) > {LONGEST_NOTE} OR length(why) > {LONGEST_REASON} THEN
    RAISE EXCEPTION 'the text is too long' USING ERRCODE = 'check_violation';
  END IF;
  {steps};
END $$"""


def _once_each() -> str:
    return """IF (SELECT count(*) <> count(DISTINCT CAST(x.value->>'id' AS uuid)) FROM jsonb_array_elements(items) x) THEN
    RAISE EXCEPTION 'a thing stands twice in one command' USING ERRCODE = 'check_violation';
  END IF"""


def _locks(act: Act, rows: str, along: Iterable[str]) -> Iterator[str]:
    if act.alone:
        yield _ALONE
    yield rows
    yield from along


def _lock(act: Act) -> str:
    """Rows are locked in the order of their ids, so that two people with the same heap never wait for each other."""
    if act.subject is None:
        return ""
    ids = "SELECT CAST(x.value->>'id' AS uuid) FROM jsonb_array_elements(items) x"
    return f"PERFORM 1 FROM {act.subject} l WHERE l.id IN ({ids}) ORDER BY l.id FOR NO KEY UPDATE"


def _lock_undone(act: Act) -> str:
    return f"PERFORM 1 FROM {act.table} l WHERE l.id IN ({_UNDONE_IDS}) ORDER BY l.id FOR NO KEY UPDATE"


def _more_locks(act: Act) -> Iterator[str]:
    for table, found in act.undo_locks.items():
        ids = found.format(ids=_UNDONE_IDS)
        yield f"PERFORM 1 FROM {table} l WHERE l.id IN ({ids}) ORDER BY l.id FOR NO KEY UPDATE"


def _own(act: Act) -> str:
    return f"""PERFORM 1 FROM command c WHERE c.id = undone AND c.actor = session_user AND c.kind = '{act.kind}'
    FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'only one''s own command can be undone' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM 1 FROM command c WHERE c.id = asked AND c.subject_entity = 'command' AND c.subject_id = undone;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the record says that another command is undone' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF EXISTS (SELECT 1 FROM command c WHERE c.kind = '{UNDO}' AND c.subject_id = undone AND c.id <> asked
      AND EXISTS (SELECT 1 FROM command_effect e WHERE e.command_id = c.id)) THEN
    RAISE EXCEPTION 'this was undone already' USING ERRCODE = 'insufficient_privilege';
  END IF"""


def _act(act: Act, engine: Engine) -> Iterator[str]:
    yield engine.filled(_judged(act, engine))
    yield from (engine.filled(statement) for statement in _written(act, engine))
    yield from (engine.filled(statement) for statement in along_sql.written(act, engine))
    yield from (engine.filled(_with_became(act, engine, statement)) for statement in act.afterwards)


def _with_became(act: Act, engine: Engine, statement: str) -> str:
    return re.sub(r"\bb\.(\w+)", lambda found: engine.held("e.became", found[1], _kept_type(act, found[1])), statement)


def _kept_type(act: Act, column: str) -> SqlType:
    """The type of a column of an effect's images."""
    return act.asked[column] if column in act.noted else column_type(act.table, column)


def _judged(act: Act, engine: Engine) -> str:
    """Every thing asked for gets its row in `command_effect`: what was, what is to become, and whether it is done."""
    entity = {"update": "n.id", "delete": "n.id", "insert": "i.row_id" if act.subject else "i.id"}[act.operation]
    joined = f" LEFT JOIN {act.subject} n ON n.id = i.id" if act.subject else ""
    was = engine.image(_columns_before(act)) if act.operation != "insert" else "NULL"
    kept = {**act.sets, **{name: f"i.to_{name}" for name in act.noted}}
    became = engine.image(kept) if act.operation != "delete" else "NULL"
    return (
        "INSERT INTO command_effect (id, command_id, subject_id, entity, entity_id, operation, outcome, was, became)"
        f" SELECT {{new_id}}, {{command}}, i.id, '{act.table}', {entity}, '{act.operation}',"
        f" {_answer(act, engine)}, {was}, {became} FROM ({_items(act, engine)}) i{joined}"
    )


def _columns_before(act: Act) -> dict[str, str]:
    if act.operation == "delete":
        return {column: f"n.{column}" for column in _row_columns(act.table)}
    return {column: f"n.{column}" for column in (*act.sets, *act.kept)}


def _row_columns(table: str) -> list[str]:
    # What the database counts by itself is not put back.
    columns = metadata.tables[table].columns
    return [column.name for column in columns if column.name != "version" and column.identity is None]


def _items(act: Act, engine: Engine) -> str:
    columns = [engine.asked("id", "id", "uuid")]
    if act.operation == "insert" and act.subject:
        columns.append(engine.asked("row", "row_id", "uuid"))
    columns += [engine.asked(f"to.{column}", f"to_{column}", kind) for column, kind in act.asked.items()]
    if act.decided and act.subject:
        columns.append(_has_seen(engine))
        columns += [
            engine.asked(f"was.{column}", f"was_{column}", column_type(act.subject, column)) for column in act.decided
        ]
    if act.partial:
        columns += [engine.has(f"to.{column}", f"has_{column}") for column in act.asked]
    asked = f"SELECT {', '.join(columns)} FROM {engine.items}"
    return _completed(act, asked) if act.partial else asked


def _completed(act: Act, asked: str) -> str:
    """What is not asked for is wanted as it stands."""
    columns = ["r.id"]
    columns += [f"CASE WHEN r.has_{name} THEN r.to_{name} ELSE s.{name} END AS to_{name}" for name in act.asked]
    columns += [f"r.has_{name}" for name in act.asked]
    if act.decided:
        columns += ["r.has_seen", *(f"r.was_{name}" for name in act.decided)]
    return f"SELECT {', '.join(columns)} FROM ({asked}) r LEFT JOIN {act.subject} s ON s.id = r.id"


def _has_seen(engine: Engine) -> str:
    if engine.name == "sqlite":
        return "json_type(x.value, '$.was') IS 'object' AS has_seen"
    return "coalesce(jsonb_typeof(x.value->'was') = 'object', false) AS has_seen"


def _answer(act: Act, engine: Engine) -> str:
    cases = [f"WHEN n.id IS NULL THEN '{GONE}'"] if act.subject else []
    cases.append(f"WHEN NOT {act.duty.condition} THEN '{NOT_YOURS}'")
    for word, condition in act.refusals:
        if word == CHANGED:
            differs = " OR ".join(_differs(act, engine, column) for column in act.decided)
            condition = f"i.has_seen AND ({differs})"
        cases.append(f"WHEN {condition} THEN '{word}'")
    return f"CASE {' '.join(cases)} ELSE '{DONE}' END"


def _differs(act: Act, engine: Engine, column: str) -> str:
    differs = f"n.{column} {engine.differs} i.was_{column}"
    return f"(i.has_{column} AND {differs})" if act.partial else differs


def _written(act: Act, engine: Engine) -> Iterator[str]:
    """The write itself, and for an update what became of the columns that the database keeps by itself."""
    table = act.table
    if act.operation == "insert":
        columns = list(act.sets)
        values = [engine.held("e.became", column, column_type(table, column)) for column in columns]
        yield (
            f"INSERT INTO {table} (id, {', '.join(columns)}) SELECT e.entity_id, {', '.join(values)}"
            " FROM command_effect e WHERE {done} ORDER BY e.entity_id"
        )
    elif act.operation == "delete":
        yield f"DELETE FROM {table} WHERE id IN (SELECT e.entity_id FROM command_effect e WHERE {{done}})"
    else:
        assigned = ", ".join(
            f"{column} = {engine.held('e.became', column, column_type(table, column))}" for column in act.sets
        )
        yield f"UPDATE {table} SET {assigned} FROM command_effect e WHERE {{done}} AND {table}.id = e.entity_id"


def _undo(act: Act, engine: Engine) -> Iterator[str]:
    yield engine.filled(_judged_undo(act, engine))
    yield from (engine.filled(statement) for statement in _unwritten(act, engine))
    yield from (engine.filled(statement) for statement in along_sql.unwritten(act, engine))
    yield from (engine.filled(statement) for statement in act.undo_afterwards)


def _judged_undo(act: Act, engine: Engine) -> str:
    undone = ":undone" if engine.name == "sqlite" else "undone"
    operation = {"update": "update", "insert": "update" if act.undo_sets else "delete", "delete": "insert"}
    subject = f" LEFT JOIN {act.subject} sub ON sub.id = u.subject_id" if act.subject and act.into else ""
    was, becomes = "u.became", "u.was"
    if act.operation == "insert":
        becomes = engine.image(dict(act.undo_sets)) if act.undo_sets else "NULL"
    elif act.partial:
        was = engine.image({column: f"n.{column}" for column in act.sets})
        becomes = engine.image({column: _put_back(act, engine, column) for column in act.sets})
    return (
        "INSERT INTO command_effect (id, command_id, subject_id, entity, entity_id, operation, outcome, was, became)"
        f" SELECT {{new_id}}, {{command}}, u.subject_id, u.entity, u.entity_id, '{operation[act.operation]}',"
        f" {_undo_answer(act, engine)}, {was}, {becomes}"
        f" FROM command_effect u LEFT JOIN {act.table} n ON n.id = u.entity_id{subject}"
        f" WHERE u.command_id = {undone} AND u.outcome = '{DONE}' AND u.entity = '{act.table}'"
    )


def _undo_answer(act: Act, engine: Engine) -> str:
    refusals = [f"WHEN {_with_put_back(act, engine, condition)} THEN '{word}'" for word, condition in act.undo_refusals]
    cases = [f"WHEN NOT {_scope_then(act, engine)} THEN '{NOT_YOURS}'"]
    if act.operation == "delete":
        cases += [f"WHEN n.id IS NOT NULL THEN '{CHANGED}'", *refusals]
        return f"CASE {' '.join(cases)} ELSE '{DONE}' END"
    cases = [f"WHEN n.id IS NULL THEN '{GONE}'", *cases, *refusals]
    compared = [column for column in act.sets if column not in act.undo_sets]
    differs = " OR ".join(_differs_from_written(act, engine, column) for column in compared)
    if differs:
        cases.append(f"WHEN {differs} THEN '{CHANGED}'")
    cases += [f"WHEN {condition} THEN '{word}'" for word, condition in along_sql.undo_refusals(act, engine)]
    return f"CASE {' '.join(cases)} ELSE '{DONE}' END"


def _differs_from_written(act: Act, engine: Engine, column: str) -> str:
    """What the command wrote does not stand there any more."""
    became = engine.held("u.became", column, column_type(act.table, column))
    differs = f"n.{column} {engine.differs} {became}"
    return f"({_was_written(act, engine, column)} AND {differs})" if act.partial else differs


def _was_written(act: Act, engine: Engine, column: str) -> str:
    was, became = (engine.held(f"u.{side}", column, column_type(act.table, column)) for side in ("was", "became"))
    return f"{was} {engine.differs} {became}"


def _put_back(act: Act, engine: Engine, column: str) -> str:
    """The value that undo puts back into a column."""
    was = engine.held("u.was", column, column_type(act.table, column))
    return f"CASE WHEN {_was_written(act, engine, column)} THEN {was} ELSE n.{column} END" if act.partial else was


def _with_put_back(act: Act, engine: Engine, condition: str) -> str:
    return re.sub(r"\bw\.(\w+)", lambda found: f"({_put_back(act, engine, found[1])})", condition)


def _scope_then(act: Act, engine: Engine) -> str:
    """Whose floor a thing was on before the act: what was moved away may be fetched back from another team."""

    def asked(found: re.Match[str]) -> str:
        return engine.held("u.became", found[1], _kept_type(act, found[1]))

    def then(found: re.Match[str]) -> str:
        column = found[1]
        if act.into is not None:
            return f"sub.{column}"
        if act.operation == "delete" or column in act.sets:
            return engine.held("u.was", column, column_type(act.table, column))
        return f"n.{column}"

    return re.sub(r"\bn\.(\w+)", then, re.sub(r"\bi\.to_(\w+)", asked, act.duty.condition))


def _unwritten(act: Act, engine: Engine) -> Iterator[str]:
    table = act.table
    if act.operation == "delete":
        columns = _row_columns(table)
        values = [engine.held("e.became", column, column_type(table, column)) for column in columns]
        yield (
            f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(values)} FROM command_effect e WHERE {{done}}"
        )
    elif act.operation == "insert" and not act.undo_sets:
        yield f"DELETE FROM {table} WHERE id IN (SELECT e.entity_id FROM command_effect e WHERE {{done}})"
    else:
        columns = list(act.undo_sets or (*act.sets, *act.kept))
        assigned = ", ".join(
            f"{column} = {engine.held('e.became', column, column_type(table, column))}" for column in columns
        )
        yield f"UPDATE {table} SET {assigned} FROM command_effect e WHERE {{done}} AND {table}.id = e.entity_id"
