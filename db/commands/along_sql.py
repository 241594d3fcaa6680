"""The SQL of what changes along with an act: rows of other tables, written and put back in the same command."""

from collections.abc import Iterator

from db.commands.act import CHANGED, DONE, Act, Along, SqlType
from db.commands.act_engine import Engine, column_type

_EFFECTS = "INSERT INTO command_effect (id, command_id, subject_id, entity, entity_id, operation, outcome, was, became)"


def locks(act: Act) -> Iterator[str]:
    """Rows are locked in the order of their ids, table after table (PostgreSQL)."""
    ids = "SELECT CAST(x.value->>'id' AS uuid) FROM jsonb_array_elements(items) x"
    for along in act.along:
        yield _lock(along.table, along.locked.format(ids=ids))


def locks_undone(act: Act) -> Iterator[str]:
    """As `locks`, for the rows that are put back."""
    for along in act.along:
        yield _lock(
            along.table,
            f"SELECT u.entity_id FROM command_effect u WHERE u.command_id = undone AND u.entity = '{along.table}'",
        )


def written(act: Act, engine: Engine) -> Iterator[str]:
    """Each row gets its own row in `command_effect`, under the thing that it changes with; then it is written."""
    for along in act.along:
        was = engine.image({column: f"n.{column}" for column in along.sets})
        yield (
            f"{_EFFECTS} SELECT {{new_id}}, {{command}},"
            f" (SELECT f.subject_id FROM ({along.found}) f WHERE f.id = n.id ORDER BY f.subject_id LIMIT 1),"
            f" '{along.table}', n.id, 'update', '{DONE}', {was}, {engine.image(dict(along.sets))}"
            f" FROM {along.table} n WHERE n.id IN (SELECT f.id FROM ({along.found}) f) AND ({along.where})"
        )
        yield _write(along, engine)


def unwritten(act: Act, engine: Engine) -> Iterator[str]:
    """What changed along with things that were undone is put back, the last first."""
    for along in reversed(act.along):
        yield (
            f"{_EFFECTS} SELECT {{new_id}}, {{command}}, u.subject_id, u.entity, u.entity_id, 'update', '{DONE}',"
            f" u.became, u.was FROM command_effect u WHERE u.command_id = {_undone(engine)} AND u.outcome = '{DONE}'"
            f" AND u.entity = '{along.table}' AND EXISTS (SELECT 1 FROM command_effect e WHERE {{done}}"
            f" AND e.entity = '{act.table}' AND e.subject_id = u.subject_id)"
        )
        yield _write(along, engine)


def undo_refusals(act: Act, engine: Engine) -> Iterator[tuple[str, str]]:
    """(word, condition over `u`): something that changed along with the thing is not as it was left."""
    for along in act.along:
        differs = " OR ".join(
            f"n.{column} {engine.differs} {engine.held('a.became', column, _type(along, column))}"
            for column in along.sets
        )
        left = (
            f"EXISTS (SELECT 1 FROM command_effect a LEFT JOIN {along.table} n ON n.id = a.entity_id"
            f" WHERE a.command_id = u.command_id AND a.subject_id = u.subject_id AND a.entity = '{along.table}' AND "
        )
        yield ("ended", f"{left}({along.kept_if}))")
        yield (CHANGED, f"{left}({differs}))")


def _write(along: Along, engine: Engine) -> str:
    assigned = ", ".join(f"{column} = {engine.held('e.became', column, _type(along, column))}" for column in along.sets)
    return (
        f"UPDATE {along.table} SET {assigned} FROM command_effect e"
        f" WHERE {{done}} AND e.entity = '{along.table}' AND {along.table}.id = e.entity_id"
    )


def _type(along: Along, column: str) -> SqlType:
    return column_type(along.table, column)


def _undone(engine: Engine) -> str:
    return ":undone" if engine.name == "sqlite" else "undone"


def _lock(table: str, ids: str) -> str:
    return f"PERFORM 1 FROM {table} l WHERE l.id IN ({ids}) ORDER BY l.id FOR NO KEY UPDATE"
