"""The history of a set-up on PostgreSQL: others' commands stay hidden, what they did to it is told to who works with it."""

import psycopg
import pytest

from db.commands.command import Command, Wanted
from db.commands.doing import do
from db.engine import make_engine, reading
from db.ids import new_id
from db.queries.set_up_history import set_up_history
from tests.db.changes.floor_writer import PlainSql


@pytest.fixture
def changed(floor):
    """A queue whose target, and an agent whose team, a manager of the whole floor has changed; gives her login."""
    engine = make_engine(floor.person("mia", "manager"))
    queue = Wanted(floor.queues[0], {"target_percent": 70})
    agent = Wanted(floor.agents[0], {"team_id": floor.teams[1]})
    with engine.begin() as connection:
        assert do(connection, Command("queue.change", (queue,), reason="the summer")).done
        assert do(connection, Command("agent.change_team", (agent,))).done
    engine.dispose()
    return f"{floor.prefix}_mia"


def told(floor, name, role, thing, **scope):
    engine = make_engine(floor.person(name, role, **scope))
    with reading(engine) as connection:
        found = set_up_history(connection, str(thing))
        hidden = connection.exec_driver_sql("SELECT count(*) FROM command").scalar_one()
    engine.dispose()
    return found, hidden


def test_who_works_with_the_floor_is_told_who_changed_a_target_and_why_and_sees_no_commands(floor, changed):
    (step,), hidden = told(floor, "dana", "supervisor", floor.queues[0], team=floor.teams[0])
    assert (step.actor, step.reason, step.became["target_percent"]) == (changed, "the summer", 70)
    assert hidden == 0


def test_agents_who_changed_teams_are_told_to_those_who_see_them(floor, changed):
    assert len(told(floor, "cleo", "supervisor", floor.teams[1], team=floor.teams[1])[0]) == 1
    assert told(floor, "eli", "supervisor", floor.teams[1], team=floor.teams[0])[0] == ()


def test_an_agents_desktop_and_a_connector_are_told_nothing(floor, changed):
    for name, role in (("tool", "connector"), (f"{new_id()[:8]}", "agent_desktop")):
        program = PlainSql(floor.person(name, role))
        assert program.run("SELECT * FROM set_up_history(?, 10)", floor.queues[0]) == []
        program.close()


def test_nobody_reaches_it_around_the_sign_in(floor, changed):
    dana = PlainSql(floor.person("dana", "supervisor"))
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        dana.run(f"SET SESSION AUTHORIZATION {changed}")
    dana.close()
