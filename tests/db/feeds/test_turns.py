"""A feed that takes turns with others loses nothing they wrote, whatever comes between, on both engines."""

import threading
from random import Random

import pytest
import sqlalchemy as sa

from db.commands.command import Command, Wanted
from db.commands.doing import do
from db.engine import make_engine, reading
from db.feeds.known import Origin
from db.feeds.pending import Pending
from db.feeds.turns import Busy, open_turn_writer
from tests.db.commands.acted_floor import ActedFloor
from tests.db.feeds.obeying_floor import ObeyingFloor

NOTHING = Pending({})
EMAILS = "SELECT id FROM contact WHERE state IN ('waiting', 'on_contact') AND channel = 'email' ORDER BY id"
NOT_VOICE = "SELECT id FROM queue WHERE channel <> 'voice' ORDER BY name"


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


def looked(writer):
    """What the next turn is given, as ids by table."""
    seen = {}

    def play(known):
        seen.update({table: {row[0] for row in rows} for table, rows in known.rows.items() if rows})
        return NOTHING

    writer.turn(play)
    return seen


def test_a_turn_is_given_once_what_others_wrote_since_the_last(floor, database_url):
    contact = floor.contact()
    writer = open_turn_writer(database_url, Origin("Telephones", "test"))
    assert looked(writer)["queue"] == set(floor.queues)
    assert looked(writer) == {}
    floor.move([contact], 1)
    floor.run("UPDATE agent SET state = 'aux', aux_reason = 'break' WHERE id = :id", id=floor.agents[0])
    seen = looked(writer)
    assert (seen["contact"], seen["agent"]) == ({contact}, {floor.agents[0]})
    assert len(seen["contact_segment"]) == 2 and len(seen["agent_state"]) == 1
    assert looked(writer) == {}
    writer.close()


def test_what_a_feed_wrote_itself_it_is_not_given(floor, database_url):
    writer = open_turn_writer(database_url, Origin("Telephones", "test"))
    looked(writer)
    row = ("0190f6b8-0000-7000-8000-00000000000a", floor.agents[0], None, None, 5, None, None, None)
    assert writer.turn(lambda known: Pending({"raised_hand": [row]})) == 1
    assert writer.write(Pending({"raised_hand": [(*row[:3], "A question", 6, *row[5:])]})) == 0
    assert looked(writer) == {}
    writer.close()


def test_nobody_comes_between_the_look_and_the_write(floor, database_url):
    """A console that acts while a turn is played falls wholly behind it."""
    contact = floor.contact()
    writer = open_turn_writer(database_url, Origin("Telephones", "test"))
    looked(writer)
    acted, threads = threading.Event(), []

    def act():
        floor.move([contact], 1)
        acted.set()

    def play(known):
        threads.append(threading.Thread(target=act))
        threads[0].start()
        assert not acted.wait(0.15)
        return NOTHING

    writer.turn(play)
    assert acted.wait(10)
    threads[0].join()
    assert looked(writer)["contact"] == {contact}
    writer.close()


def test_a_turn_gives_way_to_whoever_is_in_the_middle_of_an_act(floor, database_url):
    if floor.engine.dialect.name == "sqlite":
        pytest.skip("a file has one writer, who is waited for")
    contact = floor.contact()
    writer = open_turn_writer(database_url, Origin("Telephones", "test"))
    with floor.engine.begin() as connection:
        connection.execute(sa.text("SELECT 1 FROM contact WHERE id = :id FOR NO KEY UPDATE"), {"id": contact})
        with pytest.raises(Busy):
            writer.turn(lambda known: pytest.fail("it was played"))
    assert looked(writer)
    writer.close()


def test_acts_at_any_moment_stand_on_a_floor_that_lives(database_url):
    """Two consoles act from threads of their own while the floor goes on: no move is written over, no act fails."""
    floor = ObeyingFloor(database_url, seed=4)
    over, problems, moves = threading.Event(), [], []

    def console(number):
        engine, chance = make_engine(database_url), Random(number)
        while not over.is_set():
            with reading(engine) as connection:
                subject = str(chance.choice(connection.execute(sa.text(EMAILS)).all())[0])
                queue = str(chance.choice(connection.execute(sa.text(NOT_VOICE)).all())[0])
            wanted = Command(
                "contact.move", (Wanted(subject, {"queue_id": queue, "agent_id": None}),), reason="because"
            )
            try:
                with engine.begin() as connection:
                    outcome = do(connection, wanted)
            except sa.exc.DBAPIError as problem:
                problems.append(problem)
            else:
                moves.extend((effect.entity_id, queue, outcome.at) for effect in outcome.done)
            over.wait(chance.uniform(0.005, 0.04))
        engine.dispose()

    threads = [threading.Thread(target=console, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    floor.until(lambda: problems or len(moves) > 20, seconds=60)
    over.set()
    for thread in threads:
        thread.join()
    floor.live(0.3)
    assert problems == [] and floor.said == []
    visits = (
        "SELECT count(*) FROM contact_segment WHERE contact_id = :contact AND queue_id = :queue AND entered_at >= :at"
    )
    for contact, queue, at in moves:
        assert floor.one(visits, contact=contact, queue=queue, at=at - 1_000), "a move was written over"
    assert floor.findings() == []
    floor.close()


def test_a_floor_that_lost_its_link_finds_what_was_done_meanwhile(postgres_url):
    floor = ObeyingFloor(postgres_url, seed=5)
    mail, letters = floor.queue("Orders e-mail"), floor.queue("Letters")
    waiting = "SELECT id FROM contact WHERE queue_id = :q AND state = 'waiting' ORDER BY arrived_at DESC"
    moved = floor.rows(waiting, q=mail)[0].id
    floor.run(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    assert floor.do("contact.move", moved, queue_id=letters, agent_id=None).done
    floor.live(1)
    assert len(floor.said) == 2 and "back" in floor.said[1]
    stands = floor.rows("SELECT queue_id, state FROM contact WHERE id = :id", id=moved)[0]
    assert stands.queue_id == letters
    assert floor.findings() == []
    floor.close()
