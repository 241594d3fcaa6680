"""Sealing on PostgreSQL: late commits, two sealers, and what people's own raw SQL can do to the record: nothing."""

from contextlib import closing

import psycopg
import pytest
import sqlalchemy as sa

from db.audit.chain_check import check_chain
from db.audit.erasing import Found, erase
from db.audit.sealing import BUSY, seal_all, seal_finished
from db.engine import make_engine, reading
from db.ids import new_id
from tests.db.audit.sealed_floor import SealedFloor
from tests.db.changes.floor_writer import PlainSql
from tests.db.security.people_floor import Floor as PeopleFloor

_COMMAND = sa.text("INSERT INTO command (id, kind, actor, at) VALUES (:id, 'late', 'x', 1)")
_ROLES = ("manager", "supervisor", "controller", "connector", "agent_desktop")
_KEPT = ("command", "command_effect", "seal", "seal_salt", "seal_head", "unsealed", "authority_use", "authority_limit")


def findings(engine):
    with reading(engine) as connection:
        return check_chain(connection).findings


def test_what_commits_late_is_sealed_late_and_nobody_waits_for_a_sealer(postgres_url):
    floor = SealedFloor(postgres_url)
    floor.open_to_several()
    engine = floor.engine
    first, second = new_id(), new_id()
    with engine.connect() as slow, engine.connect() as sealer:
        begun = slow.begin()
        slow.execute(_COMMAND, {"id": first})
        with engine.begin() as quick:
            quick.execute(_COMMAND, {"id": second})
        sealing = sealer.begin()
        assert seal_finished(sealer) == 1
        with engine.begin() as other:
            # One at a time; and who writes meanwhile does not wait for the sealer.
            assert seal_finished(other) == BUSY
            other.execute(_COMMAND, {"id": new_id()})
        sealing.commit()
        begun.commit()
    assert seal_all(engine) == 2
    sealed = floor.run("SELECT entity_id FROM seal WHERE entity_id IN (:first, :second) ORDER BY number",
                       first=first, second=second)  # fmt: skip
    assert [str(row[0]) for row in sealed] == [second, first]
    assert findings(engine) == ()
    engine.dispose()


@pytest.fixture
def floor(postgres_url):
    made = PeopleFloor(postgres_url)
    yield made
    made.end()


def test_nobody_changes_the_record_by_raw_sql(floor):
    owner = floor.owner
    owner.run("INSERT INTO command (id, kind, actor, at) VALUES (?, 'a.b', 'x', 1)", new_id())
    engine = make_engine(floor.url)
    seal_all(engine)
    before = {table: owner.run(f"SELECT count(*) FROM {table}") for table in _KEPT if table != "command"}
    for role in _ROLES:
        name = "agent0" if role == "agent_desktop" else f"p{role}"
        with closing(PlainSql(floor.person(name, role))) as person:
            for table in _KEPT:
                for statement in (
                    f"DELETE FROM {table}",
                    f"TRUNCATE {table}",
                    f"UPDATE {table} SET {'number = number' if 'seal' in table else 'id = id'}",
                    f"INSERT INTO {table} SELECT * FROM {table} LIMIT 1",
                ):
                    if statement.startswith("INSERT INTO command "):
                        # Everybody adds to the record, in their own name and once under one id.
                        continue
                    with pytest.raises(psycopg.Error):
                        person.run(statement)
            for secret in ("seal", "seal_salt", "unsealed", "seal_head"):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    person.run(f"SELECT * FROM {secret}")
            # To say of one's own command that it erases opens nothing.
            forged = new_id()
            person.run("BEGIN")
            person.run("INSERT INTO command (id, kind, actor, at) VALUES (?, 'customer.erase', 'x', 1)", forged)
            person.run("SELECT set_config('floorwalker.command', ?, true)", forged)
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                person.run("DELETE FROM seal_salt")
            person.run("ROLLBACK")
    assert {table: owner.run(f"SELECT count(*) FROM {table}") for table in _KEPT if table != "command"} == before
    seal_all(engine)
    assert findings(engine) == ()
    engine.dispose()


def test_only_a_manager_of_the_whole_floor_erases(floor):
    customer = new_id()
    floor.owner.run("INSERT INTO customer (id, reference) VALUES (?, 'K-1')", customer)
    people = {
        "lead": floor.person("lead", "manager", team=floor.teams[0]),
        "ann": floor.person("ann", "supervisor"),
        "eye": floor.person("eye", "controller"),
        "boss": floor.person("boss", "manager"),
    }
    for name, url in people.items():
        engine = make_engine(url)
        with engine.begin() as connection:
            said = {effect.outcome for effect in erase(connection, Found("customer", customer, "K-1", "", 0)).effects}
        engine.dispose()
        assert said == ({"done"} if name == "boss" else {"not_yours"}), name
    assert floor.owner.run("SELECT count(*) FROM customer WHERE id = ?", customer) == [(0,)]
