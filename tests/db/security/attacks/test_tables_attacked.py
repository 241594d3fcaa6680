"""Every table by raw SQL as every role: nothing outside one's scope is read, nothing is written past one's rights."""

import psycopg
import pytest

from db.capture.description import BY_TABLE, EVERYBODY
from db.models import metadata
from db.security.policies import MONEY_READERS, WITH_AMOUNTS
from db.words import ROLES
from tests.db.security.attacks.attacked_floor import READING, REFUSED

TABLES = sorted(metadata.tables)
#: What a program of the floor may write; a connector's rows are its work (see `INGESTED`), tried in a file of their own.
OWN_ROWS = {
    "working_on", "staff_presence", "raised_hand", "message_reading", "escalation", "command",
}  # fmt: skip


def tried(person, statement, *values):
    """How many rows a statement reads or changes as this person; None where the server refuses it."""
    try:
        return len(person.run(statement, *values))
    except REFUSED:
        return None


def first_column(table):
    return next(iter(metadata.tables[table].columns)).name


@pytest.mark.parametrize("role", ROLES)
def test_no_row_of_another_team_is_read_or_changed(attacked, role):
    person = attacked.attacker(role)
    counted = {table: attacked.owner.run(f"SELECT count(*) FROM {table}")[0][0] for table in TABLES}
    harmless, harmful = [], []
    for table in TABLES:
        column = first_column(table)
        changed = f"UPDATE {table} SET {column} = {column} RETURNING 1"
        if role != "connector" and table not in OWN_ROWS:
            found = tried(person, changed)
            assert not found, f"{role} changed {found} rows of {table}"
            assert not tried(person, f"DELETE FROM {table} RETURNING 1"), table
            assert not tried(person, f"TRUNCATE {table} CASCADE"), table
            harmless.append(table)
        scoped = BY_TABLE[table].team != EVERYBODY or BY_TABLE[table].queue != EVERYBODY if table in BY_TABLE else False
        if role in READING and scoped and counted[table]:
            seen = tried(person, f"SELECT {BY_TABLE[table].columns[0]} FROM {table}")
            assert seen is not None and seen < counted[table], f"{role} reads all of {table}"
            with attacked.unprotected(role, f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY") as run:
                assert len(run(f"SELECT {BY_TABLE[table].columns[0]} FROM {table}")) == counted[table]
            harmful.append(table)
    everything = [f"GRANT SELECT, UPDATE ON {table} TO PUBLIC" for table in harmless]
    everything += [f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY" for table in harmless]
    everything += [f"ALTER TABLE {table} DISABLE TRIGGER USER" for table in harmless]
    with attacked.unprotected(role, *everything) as run:
        for table in harmless:
            column = first_column(table)
            if column != "number":
                assert len(run(f"UPDATE {table} SET {column} = {column} RETURNING 1")) == counted[table], table
    assert harmful or role not in READING


@pytest.mark.parametrize("role", READING)
def test_amounts_of_money_are_read_by_those_alone_whose_business_they_are(attacked, role):
    """Who may not is refused even what lies within the own scope."""
    person = attacked.attacker(role)
    for table in WITH_AMOUNTS:
        private = [c.name for c in metadata.tables[table].columns if c.name not in BY_TABLE[table].columns]
        for column in private:
            if f"fw_{role}" in MONEY_READERS:
                person.run(f"SELECT {column} FROM {table}")
                continue
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                person.run(f"SELECT {column} FROM {table}")
            with attacked.unprotected(role, f"GRANT SELECT ON {table} TO PUBLIC") as run:
                run(f"SELECT {column} FROM {table}")
