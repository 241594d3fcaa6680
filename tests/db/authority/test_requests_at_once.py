"""Two people at one request, and an undo beside a use, at the same moment on PostgreSQL: one of them, never both."""

import threading

import pytest

from db.commands.authority_request_acts import APPROVE, DECLINE
from db.commands.command import Command, UndoCommand, Wanted
from db.commands.doing import do, undo
from db.desktop.doing import do_desktop_act
from db.engine import make_engine
from tests.console.authority.requests.requesting_floor import RequestingFloor, S
from tests.db.desktop.desk_floor import ACTS

TURNS = 2
#: A whole undo takes far less, seconds.
WAITS_S = 0.3


@pytest.fixture
def floor(postgres_url):
    made = RequestingFloor(postgres_url)
    made.limit("standard", 5_000, from_at=2)
    yield made
    made.close()


def at_once(*works):
    """What each gives, all begun at the same moment."""
    begin, found = threading.Barrier(len(works)), [None] * len(works)

    def run(place, work):
        begin.wait()
        found[place] = work()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def sending(engine, send, command):
    def work():
        with engine.begin() as connection:
            return send(connection, command).effects[0].outcome

    return work


def test_of_two_who_decide_at_once_one_does_and_what_is_being_used_is_not_taken_back(floor):
    engines = [make_engine(floor.url) for _ in range(2)]
    try:
        for _ in range(TURNS):
            contact = floor._talking(floor.agents[0], floor.now() - 5 * S)
            request = str(floor.ask(contact=contact)["request"])
            approve = Command(APPROVE.kind, (Wanted(request),))
            decline = Command(DECLINE.kind, (Wanted(request),), note="No.")
            said = at_once(*(sending(one, do, two) for one, two in zip(engines, (approve, decline), strict=True)))
            assert sorted(said) == ["done", "ended"]
        contact = floor._talking(floor.agents[0], floor.now() - 5 * S)
        request = str(floor.ask(contact=contact)["request"])
        made = floor.do(Command(APPROVE.kind, (Wanted(request),)))
        asked = {"contact": contact, "kind": "refund", "amount": 7_000, "currency": "EUR"}
        said = []
        undoing = threading.Thread(
            target=lambda: said.append(sending(engines[0], undo, UndoCommand(made.command_id))())
        )
        with floor._engines[0].begin() as using:
            assert do_desktop_act(using, ACTS["use"], asked, login=floor.logins[0])["allowed"]
            undoing.start()
            # The undo waits for what this transaction holds; without waiting it would be over long before.
            undoing.join(WAITS_S)
            assert undoing.is_alive()
        undoing.join()
        assert said == ["used"]
        assert floor.row("authority_request", request)["state"] == "approved"
    finally:
        for engine in engines:
            engine.dispose()
