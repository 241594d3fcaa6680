"""Change capture on SQLite: the triggers of every captured table, made from the description.

`foreign_keys` is off for other programs and `INSERT OR REPLACE` runs no delete trigger, so references, the uniqueness a
replace would break and the version of a replaced row are all held by triggers here. Versions are counted and changes
captured in one trigger: two would run in an order of their own. A one-row table `writing` carries command and mode
within a transaction (a temporary table would make other programs' writes fail).
"""

import re
from collections.abc import Iterator

import sqlalchemy as sa

from db.audit import seal_triggers
from db.capture import coaching_news
from db.capture.description import CAPTURED, Captured
from db.capture.dialect import SQLITE
from db.capture.history import KEPT, SETTLED_FOR_FEEDS, STEPS, any_changed
from db.capture.order_rules import sqlite_triggers
from db.models import metadata

_NOT_BATCH = "(SELECT mode FROM writing) IS NOT 'batch'"
_BY_OTHERS = "coalesce((SELECT mode FROM writing), 'act') = 'act'"
APPEND_ONLY = ("change", "command")


def statements() -> list[str]:
    """Every CREATE TRIGGER of the capture, in no particular order; names begin with 'fw_'."""
    made: list[str] = []
    for captured in CAPTURED:
        made += [
            _before_insert(captured),
            _after_insert(captured),
            _after_update(captured),
            _after_delete(captured),
        ]
        made += [_before_update(captured), _version_guard(captured)]
    captured_names = {captured.table for captured in CAPTURED}
    for table in metadata.sorted_tables:
        if table.name not in captured_names and list(_references(table)):
            made += _reference_triggers(table)
    for name in APPEND_ONLY:
        made += list(_append_only(name))
    made.append(_batch_announced())
    return [*made, *sqlite_triggers(), *seal_triggers.sqlite_triggers(), *coaching_news.sqlite_triggers()]


def trigger_names() -> str:
    """SQL that lists the names of all our triggers present in a database."""
    return "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'fw\\_%' ESCAPE '\\'"


def _trigger(name: str, event: str, table: str, when: str, body: list[str]) -> str:
    condition = f" WHEN {when}" if when else ""
    return f"CREATE TRIGGER fw_{name} {event} ON {table}{condition} BEGIN {'; '.join(body)}; END"


def _image(captured: Captured) -> str:
    pairs = ", ".join(f"'{column}', n.{column}" for column in captured.columns)
    return f"json_object({pairs})"


def _change(captured: Captured, operation: str, row: str, version: str, image: str, source: str) -> str:
    team, queue = captured.team.format(row=row), captured.queue.format(row=row)
    return (
        "INSERT INTO change (entity, entity_id, version, operation, team_id, queue_id, actor, command_id, at, image)"
        f" SELECT '{captured.table}', {row}.id, {version}, '{operation}', {team}, {queue},"
        f" coalesce(w.actor, 'outside'), w.command_id, {SQLITE.now}, {image} FROM writing w{source}"
    )


def _row_written(captured: Captured) -> str:
    source = f", {captured.table} n WHERE n.rowid = NEW.rowid"
    return _change(captured, "row", "n", "n.version", _image(captured), source)


def _history(template: str, name: str) -> str:
    """A history statement for the one row of this trigger: no table is read to find out that nothing is to be done."""
    derived = KEPT[name][1]
    settled = derived(SQLITE) if derived else {}

    def as_settled(found: re.Match[str]) -> str:
        # The row of the trigger is the row as it was written; what it was settled to stands in the table only.
        return f"({settled[found[1]]})" if found[1] in settled else found[0]

    made = template.replace(" FROM {rows} WHERE ", " WHERE " + _BY_OTHERS + " AND ")
    made = made.replace(" FROM {rows}", " WHERE " + _BY_OTHERS)
    made = re.sub(r"\bn\.(\w+)", as_settled, made) if "o." in template else made
    return re.sub(r"\bo\.", "OLD.", re.sub(r"\bn\.", "NEW.", made))


def _settled(columns: dict[str, str], name: str) -> str:
    """Derived columns of the changed row; skipped without touching the row where no step of its history changed."""
    step = any_changed(SQLITE, STEPS[name])
    values = ", ".join(f"{column} = {value}" for column, value in columns.items())
    made = f"UPDATE {name} SET {values} WHERE rowid = NEW.rowid AND {_BY_OTHERS} AND {step}"
    return re.sub(r"\bo\.", "OLD.", re.sub(r"\bn\.", "NEW.", made))


def _references(table: sa.Table) -> Iterator[tuple[str, str]]:
    for key in table.foreign_keys:
        yield key.parent.name, key.column.table.name


def _missing(table: sa.Table) -> list[str]:
    return [
        f"SELECT RAISE(ABORT, '{table.name}.{column} refers to a {target} that does not exist')"
        f" WHERE NEW.{column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {target} t WHERE t.id = NEW.{column})"
        for column, target in sorted(_references(table))
    ]


def _hidden_replacements(table: sa.Table) -> list[str]:
    found = []
    for constraint in sorted(table.constraints, key=lambda one: str(one.name)):
        if not isinstance(constraint, sa.UniqueConstraint | sa.PrimaryKeyConstraint):
            continue
        names = [column.name for column in constraint.columns]
        if names != ["id"]:
            same = " AND ".join(f"t.{name} = NEW.{name}" for name in names)
            found.append(
                f"SELECT RAISE(ABORT, 'another {table.name} has the same {' and '.join(names)}')"
                f" WHERE EXISTS (SELECT 1 FROM {table.name} t WHERE {same} AND t.id <> NEW.id)"
            )
    return found


def _before_insert(captured: Captured) -> str:
    table = metadata.tables[captured.table]
    remembered = (
        "INSERT OR REPLACE INTO former_version (entity, id, version)"
        f" SELECT '{table.name}', t.id, t.version FROM {table.name} t WHERE t.id = NEW.id"
    )
    body = [*_missing(table), *_hidden_replacements(table), remembered]
    return _trigger(f"{table.name}_before_insert", "BEFORE INSERT", table.name, _NOT_BATCH, body)


def _after_insert(captured: Captured) -> str:
    name = captured.table
    former = f"(SELECT f.version + 1 FROM former_version f WHERE f.entity = '{name}' AND f.id = NEW.id)"
    settled_new, _, began, _ = KEPT.get(name, (None, None, None, None))
    body = [f"UPDATE {name} SET version = coalesce({former}, 1) WHERE id = NEW.id AND version <> coalesce({former}, 1)"]
    body += [_history(template, name) for template in (began(SQLITE) if began else [])]
    body.append(_row_written(captured))
    if settled_new:
        body.append(_settle_new(name, settled_new(SQLITE)))
    return _trigger(f"{name}_after_insert", "AFTER INSERT", name, _NOT_BATCH, body)


def _settle_new(name: str, columns: dict[str, str]) -> str:
    """An update of the new row where something is left to derive; it runs the update trigger like anybody's."""
    values = {column: re.sub(r"\bn\.", "NEW.", value) for column, value in columns.items()}
    assigned = ", ".join(f"{column} = {value}" for column, value in values.items())
    differs = " OR ".join(f"{column} IS NOT {value}" for column, value in values.items() if column != "closed_at")
    unless_fed = "" if name in SETTLED_FOR_FEEDS else f" AND {_BY_OTHERS}"
    return f"UPDATE {name} SET {assigned} WHERE id = NEW.id{unless_fed} AND ({differs})"


def _before_update(captured: Captured) -> str:
    table = metadata.tables[captured.table]
    body = [
        f"SELECT RAISE(ABORT, 'the id of a {table.name} never changes') WHERE NEW.id <> OLD.id",
        *_missing(table),
    ]
    columns = ", ".join(["id", *(column for column, _ in sorted(_references(table)))])
    return _trigger(f"{table.name}_before_update", f"BEFORE UPDATE OF {columns}", table.name, _NOT_BATCH, body)


def _version_guard(captured: Captured) -> str:
    name = captured.table
    former = (
        f"SELECT 1 FROM former_version f WHERE f.entity = '{name}' AND f.id = NEW.id AND f.version + 1 = NEW.version"
    )
    return _trigger(
        f"{name}_version",
        "BEFORE UPDATE OF version",
        name,
        f"NEW.version NOT IN (OLD.version, OLD.version + 1, 1) AND NOT EXISTS ({former})",
        [f"SELECT RAISE(ABORT, 'the version of a {name} is counted by the database')"],
    )


def _after_update(captured: Captured) -> str:
    name = captured.table
    columns = ", ".join(column.name for column in metadata.tables[name].columns if column.name != "version")
    _, settled, _, stepped = KEPT.get(name, (None, None, None, None))
    body = [f"UPDATE {name} SET version = OLD.version + 1 WHERE rowid = NEW.rowid"]
    body += [_settled(settled(SQLITE), name)] if settled else []
    body += [_history(template, name) for template in (stepped(SQLITE) if stepped else [])]
    if captured.scoped:
        elsewhere = " OR ".join(
            f"{scope.format(row='OLD')} IS NOT {scope.format(row='NEW')}" for scope in (captured.team, captured.queue)
        )
        body.append(_change(captured, "left", "OLD", "OLD.version + 1", "NULL", f" WHERE {elsewhere}"))
    body.append(_row_written(captured))
    body += _followers(captured)
    return _trigger(f"{name}_after_update", f"AFTER UPDATE OF {columns}", name, _NOT_BATCH, body)


def _followers(captured: Captured) -> list[str]:
    made = []
    by_table = {other.table: other for other in CAPTURED}
    for table, column in (captured.moves_with or {}).items():
        follower = by_table[table]
        source = f", {table} n WHERE n.{column} = NEW.id AND OLD.team_id IS NOT NEW.team_id"
        left = _change(follower, "left", "n", "n.version", "NULL", source)
        made.append(left.replace(follower.team.format(row="n"), "OLD.team_id"))
        made.append(_change(follower, "row", "n", "n.version", _image(follower), source))
    return made


def _after_delete(captured: Captured) -> str:
    name = captured.table
    body = [
        f"INSERT OR REPLACE INTO former_version (entity, id, version) VALUES ('{name}', OLD.id, OLD.version + 1)",
        _change(captured, "delete", "OLD", "OLD.version + 1", "NULL", ""),
    ]
    for other in metadata.sorted_tables:
        for column, target in sorted(_references(other)):
            if target == name:
                body.insert(
                    0,
                    f"SELECT RAISE(ABORT, 'a {other.name} still refers to this {name}')"
                    f" WHERE EXISTS (SELECT 1 FROM {other.name} t WHERE t.{column} = OLD.id)",
                )
    return _trigger(f"{name}_after_delete", "AFTER DELETE", name, "", body)


def _reference_triggers(table: sa.Table) -> list[str]:
    columns = ", ".join(column for column, _ in sorted(_references(table)))
    return [
        _trigger(f"{table.name}_refs_insert", "BEFORE INSERT", table.name, _NOT_BATCH, _missing(table)),
        _trigger(
            f"{table.name}_refs_update",
            f"BEFORE UPDATE OF {columns}",
            table.name,
            _NOT_BATCH,
            _missing(table),
        ),
    ]


def _append_only(name: str) -> Iterator[str]:
    erasing = f"NOT {seal_triggers.SQLITE_ERASING}"
    pruning = f"(SELECT mode FROM writing) IS NOT 'prune' AND {erasing}" if name == "change" else erasing
    refused = [f"SELECT RAISE(ABORT, '{name} is append-only')"]
    yield _trigger(f"{name}_no_update", "BEFORE UPDATE", name, erasing, refused)
    yield _trigger(f"{name}_no_delete", "BEFORE DELETE", name, pruning, refused)


def _batch_announced() -> str:
    body = (
        "INSERT INTO change (entity, entity_id, version, operation, actor, command_id, at)"
        f" VALUES ('floor', NEW.id, 1, 'batch', NEW.actor, NEW.id, {SQLITE.now})"
    )
    return _trigger("batch_announced", "AFTER INSERT", "command", "NEW.mode = 'batch'", [body])
