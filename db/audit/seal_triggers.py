"""What the database does by itself for the audit: it queues new rows of the record for their seal, and lets nobody change them.

On PostgreSQL that holds against the owner's own raw SQL too, as long as the triggers are there; only a command that erases
or prunes, recorded in the same transaction, gets past. On SQLite the file is the border: the chain of seals shows what
somebody did past the triggers.
"""

from collections.abc import Iterator
from typing import Final

from db.audit.sealed_rows import ERASING, SEALED, SealedRow
from db.capture.dialect import SQLITE

_DEFINER: Final = "SECURITY DEFINER SET search_path = public, pg_temp"
_ERASING: Final = ", ".join(f"'{kind}'" for kind in ERASING)
#: SQLite: the command under way is one that erases or prunes.
SQLITE_ERASING: Final = (
    f"EXISTS (SELECT 1 FROM writing ew JOIN command ec ON ec.id = ew.command_id WHERE ec.kind IN ({_ERASING}))"
)
_SQLITE_UNDOING: Final = (
    "EXISTS (SELECT 1 FROM writing ew JOIN command ec ON ec.id = ew.command_id WHERE ec.kind = 'undo')"
)
#: Rows of these never change at all; of the others of the record only what is no fact of theirs.
_WHOLLY: Final = ("command", "command_effect", "authority_limit")
#: These are put in by whoever seals, and stay.
_SEALS: Final = ("seal", "seal_salt")

_FUNCTIONS: Final = (
    f"""
CREATE FUNCTION writing_kind() RETURNS text LANGUAGE sql STABLE {_DEFINER} AS $$
  SELECT c.kind FROM writing() w JOIN command c ON c.id = w.command_id $$""",
    f"""
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql {_DEFINER} AS $$
DECLARE kind text := writing_kind();
BEGIN
  IF TG_TABLE_NAME <> 'seal' AND kind IN ({_ERASING})
     OR TG_TABLE_NAME = 'authority_limit' AND TG_OP = 'DELETE' AND kind = 'undo' THEN
    IF TG_OP = 'DELETE' THEN RETURN old; ELSE RETURN new; END IF;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$""",
    f"""
CREATE FUNCTION queue_for_seal() RETURNS trigger LANGUAGE plpgsql {_DEFINER} AS $$
BEGIN
  INSERT INTO unsealed (entity, entity_id, at) SELECT TG_TABLE_NAME, n.id, utc_us() FROM new_rows n;
  RETURN NULL;
END $$""",
)


def postgresql_statements() -> Iterator[str]:
    """Functions and triggers, in the order to create them."""
    yield from _FUNCTIONS
    for sealed in SEALED:
        yield (
            f"CREATE TRIGGER queue_for_seal AFTER INSERT ON {sealed.table} REFERENCING NEW TABLE AS new_rows"
            " FOR EACH STATEMENT EXECUTE FUNCTION queue_for_seal()"
        )
        if sealed.table in _WHOLLY:
            yield _appended("UPDATE OR DELETE", sealed.table)
        else:
            yield _appended("DELETE", sealed.table)
            differs = " OR ".join(f"old.{one} IS DISTINCT FROM new.{one}" for one in _kept(sealed))
            yield (
                f"CREATE TRIGGER facts_stay BEFORE UPDATE ON {sealed.table} FOR EACH ROW WHEN ({differs})"
                " EXECUTE FUNCTION append_only()"
            )
    for table in _SEALS:
        yield _appended("UPDATE OR DELETE", table)
    for table in (*_SEALS, "command", "command_effect"):
        yield (
            f"CREATE TRIGGER no_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()"
        )


def _appended(events: str, table: str) -> str:
    return f"CREATE TRIGGER append_only BEFORE {events} ON {table} FOR EACH ROW EXECUTE FUNCTION append_only()"


def _kept(sealed: SealedRow) -> tuple[str, ...]:
    """What its seal is over; the number is the database's own."""
    return tuple(one for one in (*sealed.facts, *sealed.texts) if one != "number")


def sqlite_triggers() -> Iterator[str]:
    """CREATE TRIGGER statements; those of `command` against changes stand with the capture's own."""
    for sealed in SEALED:
        table = sealed.table
        queued = f"INSERT INTO unsealed (entity, entity_id, at) VALUES ('{table}', NEW.id, {SQLITE.now})"
        yield f"CREATE TRIGGER fw_{table}_queued AFTER INSERT ON {table} BEGIN {queued}; END"
        if table == "command":
            continue
        columns = "" if table in _WHOLLY and table != "authority_limit" else f" OF {', '.join(_kept(sealed))}"
        changed = "" if not columns else _differs(_kept(sealed)) + " AND "
        yield _refused(table, "stays", f"UPDATE{columns}", f"{changed}NOT {SQLITE_ERASING}")
        undone = f" AND NOT {_SQLITE_UNDOING}" if table == "authority_limit" else ""
        yield _refused(table, "not_deleted", "DELETE", f"NOT {SQLITE_ERASING}{undone}")
        # A REPLACE shows no delete.
        yield _refused(
            table, "not_replaced", "INSERT", f"EXISTS (SELECT 1 FROM {table} t WHERE t.id = NEW.id)"
        )  # fmt: skip
    for table in _SEALS:
        yield _refused(table, "stays", "UPDATE", "true")
        yield _refused(table, "not_deleted", "DELETE", "true" if table == "seal" else f"NOT {SQLITE_ERASING}")
        yield _refused(
            table, "not_replaced", "INSERT", f"EXISTS (SELECT 1 FROM {table} t WHERE t.number = NEW.number)"
        )  # fmt: skip


def _differs(columns: tuple[str, ...]) -> str:
    return "(" + " OR ".join(f"OLD.{one} IS NOT NEW.{one}" for one in columns) + ")"


def _refused(table: str, name: str, event: str, when: str) -> str:
    return (
        f"CREATE TRIGGER fw_{table}_{name} BEFORE {event} ON {table} WHEN {when}"
        f" BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    )
