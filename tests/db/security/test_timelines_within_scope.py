"""A timeline on PostgreSQL shows what its reader may see: own queues, notes of visible contacts, no names of strangers."""

import pytest

from db.engine import make_engine, reading
from db.ids import new_id
from db.queries.agent_timeline import agent_timeline
from db.queries.contact_timeline import contact_timeline
from tests.db.security.test_server_is_the_border import Floor

S = 1_000_000


@pytest.fixture
def floor(postgres_url):
    made = Floor(postgres_url)
    yield made
    for (role,) in made.owner.run("SELECT rolname FROM pg_roles WHERE rolname LIKE ?", f"{made.prefix}%"):
        made.owner.run(f'DROP OWNED BY "{role}"')
        made.owner.run(f'DROP ROLE "{role}"')
    made.owner.close()


@pytest.fixture
def read_as(floor):
    def read(name, team, query, row_id):
        engine = make_engine(floor.person(name, "supervisor", team=team))
        with reading(engine) as connection:
            found = query(connection, row_id)
        engine.dispose()
        return found

    return read


@pytest.fixture
def wanderer(floor):
    """A contact that agent 0 (team 0) talked with in queue 0, handed on to queue 1 (team 1) with a note."""
    contact, note, customer = floor.contacts[0], new_id(), new_id()
    step = "UPDATE contact SET state = ?, state_since = ?, agent_id = ?, queue_id = ? WHERE id = ?"
    floor.owner.run("INSERT INTO customer (id, reference) VALUES (?, 'K-17')", customer)
    floor.owner.run("UPDATE contact SET customer_id = ? WHERE id = ?", customer, contact)
    floor.owner.run(step, "on_contact", 10 * S, floor.agents[0], floor.queues[0], contact)
    floor.owner.run(step, "waiting", 20 * S, None, floor.queues[1], contact)
    floor.owner.run(
        "INSERT INTO note (id, contact_id, agent_id, at, text) VALUES (?, ?, ?, ?, 'Very upset.')",
        *(note, contact, floor.agents[0], 20 * S),
    )
    floor.owner.run("UPDATE transfer SET note_id = ?, from_agent_id = ?", note, floor.agents[0])
    return contact


def test_whoever_may_not_see_the_contact_sees_no_timeline(read_as, floor, wanderer):
    assert read_as("dana", floor.teams[2], contact_timeline, wanderer) is None
    assert read_as("eli", floor.teams[0], contact_timeline, wanderer) is None


def test_the_next_team_sees_the_note_but_not_the_name_of_an_agent_of_another_team(read_as, floor, wanderer):
    found = read_as("cleo", floor.teams[1], contact_timeline, wanderer)
    moved = next(entry for entry in found.entries if entry.what == "moved")
    assert (moved.text, moved.agent.id, moved.agent.name) == ("Very upset.", floor.agents[0], None)
    assert (moved.queue.name, moved.to_queue.name) == ("Queue 0", "Queue 1")
    assert [entry.what for entry in found.entries if entry.what in ("answered", "queued")] == ["queued"]
    assert (found.entries[0].what, found.entries[0].queue.name) == ("arrived", "Queue 0")
    assert found.facts.customer == "K-17"


def test_another_teams_agent_has_no_day_to_look_at(read_as, floor):
    assert read_as("dana", floor.teams[0], agent_timeline, floor.agents[0]) is not None
    assert read_as("eli", floor.teams[1], agent_timeline, floor.agents[0]) is None
