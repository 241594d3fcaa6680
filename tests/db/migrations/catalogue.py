"""Everything a database's catalogue says about our schema, as comparable text."""

import sqlalchemy as sa

_SQLITE = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"

#: What tables, columns, constraints, indexes, functions, triggers, policies and grants there are, each as one line.
_POSTGRESQL = (
    "SELECT 'table', c.relname, r.rolname, c.relrowsecurity::text, c.relforcerowsecurity::text,"
    " coalesce(c.relacl, acldefault('r', c.relowner))::text"
    " FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner JOIN pg_namespace s ON s.oid = c.relnamespace"
    " WHERE s.nspname = 'public' AND c.relkind IN ('r', 'p', 'S') AND c.relname NOT LIKE 'change_day%'",
    "SELECT 'column', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull::text,"
    " a.attidentity::text || coalesce(pg_get_expr(d.adbin, d.adrelid), '') || coalesce(a.attacl::text, '')"
    " FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace s ON s.oid = c.relnamespace"
    " LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum"
    " WHERE s.nspname = 'public' AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND c.relname NOT LIKE 'change_day%'",
    "SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid), '', '' FROM pg_constraint"
    " WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE 'change_day%'",
    "SELECT 'index', tablename, indexname, indexdef, '', '' FROM pg_indexes WHERE schemaname = 'public'"
    " AND tablename NOT LIKE 'change_day%'",
    "SELECT 'function', p.oid::regprocedure::text, r.rolname, pg_get_functiondef(p.oid), p.proacl::text, ''"
    " FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner WHERE p.pronamespace = 'public'::regnamespace",
    "SELECT 'trigger', tgrelid::regclass::text, tgname, pg_get_triggerdef(oid), '', '' FROM pg_trigger"
    " WHERE NOT tgisinternal AND tgrelid::regclass::text NOT LIKE 'change_day%'",
    "SELECT 'policy', tablename, policyname, roles::text, cmd, coalesce(qual, '') || coalesce(with_check, '')"
    " FROM pg_policies WHERE schemaname = 'public'",
)


def catalogue(connection: sa.Connection) -> list[tuple[str, ...]]:
    """Sorted lines of the whole catalogue of our schema."""
    if connection.dialect.name == "sqlite":
        return [tuple(map(str, row)) for row in connection.exec_driver_sql(_SQLITE)]
    lines = [
        tuple(map(str, row)) for query in _POSTGRESQL for row in connection.exec_driver_sql(query.replace("%", "%%"))
    ]
    return sorted(lines)
