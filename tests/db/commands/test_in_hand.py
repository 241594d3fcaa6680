"""What a person has in hand: marked, renewed, let go, one mark for each, void by itself."""

import pytest

from db.commands.in_hand import KEPT_S, let_go, take_in_hand
from tests.db.commands.acted_floor import ActedFloor


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


def do(floor, act, contacts):
    with floor.engine.begin() as connection:
        act(connection, contacts)


def marks(floor):
    return floor.run("SELECT entity_id, login, until_at, team_id FROM working_on")


def test_contacts_taken_in_hand_are_marked_for_a_minute_and_taken_again_for_another(floor, monkeypatch):
    # Who owns a floor on PostgreSQL stands in no list of people and sees no team as a person does.
    if floor.engine.dialect.name == "postgresql":
        floor.run("INSERT INTO staff (id, name, login) VALUES (:id, 'Owner', session_user)", id=floor.agents[0])
        floor.insert("staff_role", staff_id=floor.agents[0], role="supervisor", from_at=0)
    contact = floor.contact()
    do(floor, take_in_hand, [contact])
    (first,) = marks(floor)
    assert (str(first.entity_id), str(first.team_id)) == (contact, floor.teams[0])
    floor.run("UPDATE working_on SET until_at = until_at - 10000000")
    do(floor, take_in_hand, [contact])
    (again,) = marks(floor)
    assert first.until_at <= again.until_at <= first.until_at + KEPT_S * 1_000_000
    do(floor, let_go, [contact])
    assert marks(floor) == []


def test_own_marks_that_are_void_go_with_the_next_and_those_of_others_stay(floor):
    if floor.engine.dialect.name == "postgresql":
        floor.run("INSERT INTO staff (id, name, login) VALUES (:id, 'Owner', session_user)", id=floor.agents[0])
        floor.insert("staff_role", staff_id=floor.agents[0], role="supervisor", from_at=0)
    old, new = floor.contact(), floor.contact()
    do(floor, take_in_hand, [old])
    floor.run("UPDATE working_on SET until_at = 5")
    floor.insert("working_on", login="marta", team_id=floor.teams[0], entity="contact", entity_id=old, until_at=5)
    do(floor, take_in_hand, [new])
    assert sorted(str(row.entity_id) for row in marks(floor)) == sorted([old, new])
    do(floor, let_go, [old, new])
    assert [row.login for row in marks(floor)] == ["marta"]
