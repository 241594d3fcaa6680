"""Whose hand was last on a contact: who moved or answered it, when and where it stands, on both engines."""

import pytest

from db.commands.command import Command
from db.engine import make_engine, reading
from db.ids import new_id
from db.queries.last_hands import last_hands
from tests.db.commands.acted_floor import ActedFloor
from tests.db.security.people_floor import Floor


@pytest.fixture
def acted(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


def hands(floor, *contacts):
    with reading(floor.engine) as connection:
        return last_hands(connection, contacts)


def test_a_move_is_told_with_who_when_and_where(acted):
    contact = acted.contact()
    is_file = acted.engine.dialect.name == "sqlite"
    marta = acted.insert("staff", name="Marta Rey", login="marta")
    acted.insert("staff_role", staff_id=marta, role="supervisor", from_at=0)
    to = {"queue_id": acted.queues[1], "agent_id": acted.agents[1]}
    options = {"actor": "marta"} if is_file else {}
    outcome = acted.do(Command("contact.move", (acted.seen(contact, to),)), **options)
    hand = hands(acted, contact)[contact]
    assert (hand.what, hand.queue.name, hand.agent.name, hand.by.how) == ("moved", "Tech", "Bo", "command")
    assert hand.by.name == ("Marta Rey" if is_file else None)
    assert abs(hand.at - outcome.at) < 1_000_000


def test_the_last_change_of_place_counts_and_not_a_later_one_of_something_else(acted):
    contact = acted.contact()
    acted.move([contact], 1)
    acted.run("UPDATE contact SET priority = 4 WHERE id = :id", id=contact)
    assert hands(acted, contact)[contact].what == "moved"
    acted.run("UPDATE contact SET state = 'on_contact', agent_id = :a WHERE id = :id", id=contact, a=acted.agents[2])
    hand = hands(acted, contact)[contact]
    assert (hand.what, hand.agent.name, hand.by.how) == ("answered", "Cy", "outside")


def test_of_what_never_changed_and_what_never_was_nothing_is_told(acted):
    contact = acted.contact()
    assert hands(acted, contact, new_id()) == {}


@pytest.fixture
def floor(postgres_url):
    made = Floor(postgres_url)
    yield made
    for (role,) in made.owner.run("SELECT rolname FROM pg_roles WHERE rolname LIKE ?", f"{made.prefix}%"):
        made.owner.run(f'DROP OWNED BY "{role}"')
        made.owner.run(f'DROP ROLE "{role}"')
    made.owner.close()


def test_who_cannot_see_it_any_more_is_told_who_took_it_away_and_not_where(floor):
    contact = floor.contacts[0]
    dana = make_engine(floor.person("dana", "supervisor", team=floor.teams[0]))
    floor.owner.run("UPDATE contact SET queue_id = ? WHERE id = ?", floor.queues[1], contact)
    with reading(dana) as connection:
        hand = last_hands(connection, [contact])[contact]
    dana.dispose()
    assert (hand.what, hand.queue, hand.number) == ("left", None, None)
    assert hand.at > 0 and hand.by.login
