"""Triggers, functions, policies and grants: dropped before an upgrade, made again from the description after it.

Alembic's comparison sees none of these, so no migration ever edits them: they always follow from the code.
"""

import sqlalchemy as sa

from db.capture import postgresql, sqlite
from db.security import people, policies, roles

_DROP_POSTGRESQL = """
DO $$ DECLARE one record; BEGIN
  FOR one IN SELECT c.relname, t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
             JOIN pg_namespace s ON s.oid = c.relnamespace
             WHERE s.nspname = 'public' AND NOT t.tgisinternal AND t.tgparentid = 0 LOOP
    EXECUTE format('DROP TRIGGER %I ON %I', one.tgname, one.relname);
  END LOOP;
  FOR one IN SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'public' LOOP
    EXECUTE format('DROP POLICY %I ON %I', one.policyname, one.tablename);
  END LOOP;
  FOR one IN SELECT c.relname FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace
             WHERE s.nspname = 'public' AND c.relkind IN ('r', 'p') AND c.relowner = 'fw_owner'::regrole LOOP
    EXECUTE format('REVOKE ALL ON %I FROM %s', one.relname, (SELECT string_agg(rolname, ', ') FROM pg_roles
                   WHERE rolname IN ({groups})));
  END LOOP;
END $$"""

_DROP_FUNCTIONS = """
DO $$ DECLARE one record; BEGIN
  FOR one IN SELECT p.oid::regprocedure AS signature FROM pg_proc p JOIN pg_namespace s ON s.oid = p.pronamespace
             WHERE s.nspname = 'public' AND p.proowner = '{owner}'::regrole LOOP
    EXECUTE format('DROP FUNCTION %s', one.signature);
  END LOOP;
END $$"""


def drop(connection: sa.Connection) -> None:
    """Remove everything derived; tables and rows stay."""
    if connection.dialect.name == "sqlite":
        for (name,) in connection.exec_driver_sql(sqlite.trigger_names()).fetchall():
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        return
    listed = ", ".join(f"'{group}'" for group in roles.GROUPS)
    _run(connection, _DROP_POSTGRESQL.format(groups=listed))
    for owner in (roles.PEOPLE, roles.OWNER):
        _run(connection, f"SET LOCAL ROLE {owner}")
        _run(connection, _DROP_FUNCTIONS.format(owner=owner))


def create(connection: sa.Connection) -> None:
    """Make everything derived from the description."""
    if connection.dialect.name == "sqlite":
        for statement in sqlite.statements():
            connection.exec_driver_sql(statement)
        return
    for statement in [*postgresql.statements(), *policies.statements(), *people.statements()]:
        _run(connection, statement)
    _run(connection, "SELECT change_days_ahead()")


def _run(connection: sa.Connection, statement: str) -> None:
    # No parameters: psycopg then leaves the percent signs of format() alone.
    connection.connection.cursor().execute(statement)
