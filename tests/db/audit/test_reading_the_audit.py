"""Who reads which commands, what is found by the filters, and what one command did."""

import secrets

import pytest

from db.engine import make_engine, reading
from db.queries.audit import AuditFilter, audit_effects, audit_lines, seal_state
from tests.db.audit.sealed_floor import SealedFloor
from tests.db.security.people_floor import Floor as PeopleFloor

EVER = {"begins": 0, "ends": 2**62}


@pytest.fixture
def floor(database_url):
    made = SealedFloor(database_url)
    yield made
    made.engine.dispose()


def lines(floor, **asked):
    with reading(floor.engine) as connection:
        return audit_lines(connection, AuditFilter(**EVER, **asked))


def test_commands_are_found_by_person_kind_subject_and_page(floor):
    both = lines(floor)
    assert [line.id for line in both] == [move.command_id for move in reversed(floor.moves)]
    assert [(line.kind, line.done, line.refused) for line in both] == [("contact.move", 1, 0), ("contact.move", 2, 0)]
    assert both[1].reason == "They asked for it"
    assert all(line.sealed and not line.erased for line in both)
    number = floor.row("contact", floor.contacts[2])["number"]
    assert [line.id for line in lines(floor, about=f"C-{number}")] == [floor.moves[1].command_id]
    assert lines(floor, about="C-999") == lines(floor, kind="agent.lend") == lines(floor, who="nobody") == []
    assert len(lines(floor, who=both[0].actor)) == 2
    with reading(floor.engine) as connection:
        asked = AuditFilter(**EVER)
        assert [line.id for line in audit_lines(connection, asked, after=both[0], most=1)] == [both[1].id]
        effects = audit_effects(connection, floor.moves[1].command_id)
        state = seal_state(connection)
    assert (effects[0].was["queue_id"], effects[0].became["queue_id"]) == (floor.queues[1], floor.queues[0])
    assert (state.commands, state.waiting) == (2, 0)


def test_people_read_what_their_role_opens(postgres_url):
    floor = PeopleFloor(postgres_url)
    try:
        people = {
            "boss": floor.person("boss", "manager"),
            "lead": floor.person("lead", "manager", team=floor.teams[0]),
            "ann": floor.person("ann", "supervisor", team=floor.teams[0]),
            "ben": floor.person("ben", "supervisor", team=floor.teams[1]),
            "eye": floor.person("eye", "controller"),
        }
        engines = {name: make_engine(url) for name, url in people.items()}
        for name in ("ann", "ben", "boss"):
            with engines[name].begin() as connection:
                connection.exec_driver_sql(
                    f"INSERT INTO command (id, kind, actor, at) VALUES (gen_random_uuid(), 'a.{name}', 'x', 1)"
                )
        seen = {}
        for name, engine in engines.items():
            with reading(engine) as connection:
                seen[name] = {line.kind for line in audit_lines(connection, AuditFilter(**EVER))}
                other = audit_lines(connection, AuditFilter(**EVER, who=secrets.token_hex(4)))
            engine.dispose()
            assert other == []
        everybody = {"a.ann", "a.ben", "a.boss"}
        assert everybody <= seen["boss"]
        assert everybody <= seen["eye"]
        assert (seen["lead"], seen["ann"], seen["ben"]) == ({"a.ann"}, {"a.ann"}, {"a.ben"})
    finally:
        floor.end()
