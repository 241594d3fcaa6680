"""Whether a database's triggers, functions, policies and rights are those that the description makes."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import sqlalchemy as sa

from db.capture import postgresql, sqlite
from db.capture.description import CAPTURED
from db.security import people, policies, roles

_SQLITE_TRIGGER: Final = re.compile(r"CREATE TRIGGER (fw_\w+) ")
_TRIGGER: Final = re.compile(r"CREATE TRIGGER (\w+) .*?\bON (\w+) .*EXECUTE FUNCTION (\w+)\(\)$", re.DOTALL)
_FUNCTION: Final = re.compile(r"CREATE FUNCTION (\w+)\(.*?\$\$(.*)\$\$$", re.DOTALL)
_POLICY: Final = re.compile(r"CREATE POLICY (\w+) ON (\w+)")
_ROW_SECURITY: Final = re.compile(r"ALTER TABLE (\w+) ENABLE ROW LEVEL SECURITY")

_TRIGGERS_THERE = (
    "SELECT c.relname || '.' || t.tgname, p.proname || CASE t.tgenabled WHEN 'D' THEN ' (off)' ELSE '' END"
    " FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid JOIN pg_class c ON c.oid = t.tgrelid"
    " WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND c.relnamespace = 'public'::regnamespace"
)
_FUNCTIONS_THERE = (
    "SELECT p.proname, p.prosrc FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner"
    " WHERE p.pronamespace = 'public'::regnamespace AND r.rolname IN ('fw_owner', 'fw_people')"
)
_POLICIES_THERE = "SELECT tablename || '.' || policyname, '' FROM pg_policies WHERE schemaname = 'public'"
_SECURED_THERE = (
    "SELECT relname, '' FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity"
    " AND relkind IN ('r', 'p')"
)
_UNREADABLE = (
    "SELECT DISTINCT g.name || ' may not read ' || t.name FROM unnest(CAST(:groups AS text[])) AS g (name),"
    " unnest(CAST(:tables AS text[]), CAST(:columns AS text[])) AS t (name, field) JOIN pg_attribute a"
    " ON a.attrelid = to_regclass(t.name) AND a.attname = t.field"
    " WHERE NOT has_column_privilege(g.name, a.attrelid, a.attnum, 'SELECT') ORDER BY 1"
)


def catalogue_findings(connection: sa.Connection) -> list[str]:
    """A sentence for everything derived that is missing, different or too much; none where all is as described."""
    if connection.dialect.name == "sqlite":
        there = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'fw\\_%' ESCAPE '\\'"
        made = {found[1]: statement for statement in sqlite.statements() if (found := _SQLITE_TRIGGER.match(statement))}
        return list(_differences("trigger", made, _pairs(connection, there)))
    return [*_compared(connection), *_unreadable(connection)]


def _compared(connection: sa.Connection) -> Iterator[str]:
    statements = [one.strip() for one in (*postgresql.statements(), *policies.statements(), *people.statements())]
    triggers = {f"{found[2]}.{found[1]}": found[3] for found in _found(_TRIGGER, statements)}
    functions = {found[1]: found[2] for found in _found(_FUNCTION, statements)}
    named = {f"{found[2]}.{found[1]}": "" for found in _found(_POLICY, statements)}
    secured = {found[1]: "" for found in _found(_ROW_SECURITY, statements)}
    yield from _differences("trigger", triggers, _pairs(connection, _TRIGGERS_THERE))
    yield from _differences("function", functions, _pairs(connection, _FUNCTIONS_THERE))
    yield from _differences("policy", named, _pairs(connection, _POLICIES_THERE))
    there = _pairs(connection, _SECURED_THERE)
    for table in sorted(secured.keys() - there.keys()):
        yield f"Row security is off on the table {table}: 'floorwalker db upgrade' turns it on."


def _found(pattern: re.Pattern[str], statements: Iterable[str]) -> Iterator[re.Match[str]]:
    return (found for statement in statements if (found := pattern.match(statement)))


def _pairs(connection: sa.Connection, query: str) -> dict[str, str]:
    return {str(name): str(definition) for name, definition in connection.exec_driver_sql(query.replace("%", "%%"))}


def _differences(kind: str, made: Mapping[str, str], there: Mapping[str, str]) -> Iterator[str]:
    for name in sorted(made.keys() - there.keys()):
        yield f"The {kind} {name} is missing: 'floorwalker db upgrade' makes it."
    for name in sorted(there.keys() - made.keys()):
        yield f"The {kind} {name} is none of ours."
    for name in sorted(made.keys() & there.keys()):
        if _steps(made[name]) != _steps(there[name]):
            yield f"The {kind} {name} is not as this program makes it: 'floorwalker db upgrade' makes it anew."


def _steps(definition: str) -> list[str]:
    """The statements of a definition in an order of their own: a trigger's checks are made in no particular one."""
    return sorted(definition.strip().split("; "))


def _unreadable(connection: sa.Connection) -> list[str]:
    """Rights to read that the groups of readers lack."""
    shown = [(captured.table, column) for captured in CAPTURED for column in captured.columns]
    values = {"tables": [table for table, _ in shown], "columns": [column for _, column in shown]}
    found = connection.execute(sa.text(_UNREADABLE), {"groups": list(roles.READERS), **values})
    return [f"{sentence}." for sentence in found.scalars()]
