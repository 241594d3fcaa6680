"""Twenty supervisors, each with a connection of their own, on the same contacts at the same moment."""

import threading

import pytest
from sqlalchemy.exc import DBAPIError

from db.commands.command import Command, Wanted
from db.commands.doing import do
from db.engine import make_engine
from tests.db.commands.acted_floor import ActedFloor

SUPERVISORS = 20


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


@pytest.mark.parametrize("contacts", [12, pytest.param(50, marks=pytest.mark.long)])
def test_each_contact_is_moved_by_one_and_all_others_are_told(floor, contacts, database_url):
    ids = [floor.contact() for _ in range(contacts)]
    saw = {"queue_id": floor.queues[0], "agent_id": None}
    agents = [
        floor.insert("agent", team_id=floor.teams[0], name=f"A{n}", state="available") for n in range(SUPERVISORS)
    ]
    begin = threading.Barrier(SUPERVISORS)
    outcomes, problems = [], []

    def supervise(number):
        engine = make_engine(database_url)
        # Each begins at another place of the heap, so that nobody asks in the same order.
        things = [
            Wanted(one, {"queue_id": floor.queues[1], "agent_id": agents[number]}, saw)
            for one in (*ids[number % contacts :], *ids[: number % contacts])
        ]
        try:
            begin.wait()
            with engine.begin() as connection:
                outcomes.append((number, do(connection, Command("contact.move", tuple(things)))))
        except DBAPIError as problem:
            problems.append(problem)
        finally:
            engine.dispose()

    threads = [threading.Thread(target=supervise, args=(number,)) for number in range(SUPERVISORS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert len(outcomes) == SUPERVISORS
    movers = {contact: [] for contact in ids}
    for number, outcome in outcomes:
        assert {effect.outcome for effect in outcome.refused} <= {"changed"}
        for effect in outcome.done:
            movers[effect.subject_id].append(agents[number])
    assert all(len(moved_by) == 1 for moved_by in movers.values())
    held = {str(row.id): str(row.agent_id) for row in floor.run("SELECT id, agent_id FROM contact")}
    assert held == {contact: moved_by[0] for contact, moved_by in movers.items()}


def test_a_command_sent_twice_at_once_happens_once(floor, database_url):
    contact = floor.contact()
    command = Command("contact.move", (floor.seen(contact, {"queue_id": floor.queues[1], "agent_id": None}),))
    begin, outcomes = threading.Barrier(4), []

    def send():
        engine = make_engine(database_url)
        begin.wait()
        with engine.begin() as connection:
            outcomes.append(do(connection, command))
        engine.dispose()

    threads = [threading.Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcome.again for outcome in outcomes) == [False, True, True, True]
    assert all(outcome.effects == outcomes[0].effects for outcome in outcomes)
    assert floor.row("contact", contact)["overflows"] == 1
