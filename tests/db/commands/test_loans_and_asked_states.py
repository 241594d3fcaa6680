"""Agents lent until a time and asked into states: what the database does by itself, on both engines."""

import time

import pytest

from db.changes import open_reader
from db.commands.command import Command, Wanted
from db.queries.agent_timeline import agent_timeline
from tests.console.cli.running import CommandLine
from tests.db.commands.acted_floor import ActedFloor

SECOND = 1_000_000


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


def soon(seconds):
    return time.time_ns() // 1_000 + round(seconds * SECOND)


def lend(floor, seconds, agent=0, queue=1):
    to = {"queue_id": floor.queues[queue], "until_at": soon(seconds)}
    return floor.do(Command("agent.lend", (Wanted(floor.agents[agent], to),)))


def ask(floor, state, reason=None, agent=0):
    row = floor.row("agent", floor.agents[agent])
    seen = {"state": row["state"], "next_state": row["next_state"]}
    return floor.do(
        Command("agent.ask_state", (Wanted(row["id"], {"state": state, "aux_reason": reason}, seen),), reason="why not")
    )


def test_a_loan_is_over_at_its_time_with_no_console_open(floor, database_url, capsys):
    queue = floor.insert("queue", team_id=floor.teams[0], name="Only lent")
    floor.queues[1] = queue
    run = CommandLine(database_url, capsys)

    def free():
        document = run("floor", "--format", "json").document
        return next(row["agents"]["available"] for row in document["queues"] if row["queue"] == "Only lent")

    def in_snapshot():
        reader = open_reader(database_url)
        rows = reader.snapshot().rows["queue_membership"]
        reader.close()
        return [row.source for row in rows if row.queue_id == queue]

    assert floor.answers(lend(floor, 3.0)) == ["done"]
    assert (free(), in_snapshot()) == (1, ["lent"])
    time.sleep(3.2)
    assert (free(), in_snapshot()) == (0, [])


def test_the_end_of_a_loan_stands_in_the_history_once_it_has_come(floor):
    lend(floor, 3600)
    with floor.engine.connect() as connection:
        history = agent_timeline(connection, floor.agents[0])
    assert [entry.what for entry in history.entries if entry.word == "lent"] == ["joined"]


def test_a_loan_is_undone_and_asked_back(floor):
    outcome = lend(floor, 3600)
    assert floor.answers(floor.undo(outcome)) == ["done"]
    (loan,) = [effect.entity_id for effect in lend(floor, 3600).effects]
    seen = {"until_at": floor.row("queue_membership", loan)["until_at"]}
    back = floor.do(Command("membership.end", (Wanted(loan, {}, seen),)))
    assert floor.answers(back) == ["done"]
    assert floor.row("queue_membership", loan)["until_at"] < soon(1)
    assert floor.answers(floor.undo(back)) == ["done"]
    assert floor.row("queue_membership", loan)["until_at"] == seen["until_at"]


@pytest.mark.parametrize(
    ("asked", "reason"), [("aux", "lunch"), ("offline", None), ("available", None)], ids=lambda value: str(value)
)
def test_who_is_busy_goes_where_they_were_asked_when_they_get_free(floor, asked, reason):
    agent = floor.agents[0]
    floor.run("UPDATE agent SET state = 'on_contact' WHERE id = :id", id=agent)
    assert floor.answers(ask(floor, asked, reason)) == ["done"]
    row = floor.row("agent", agent)
    assert (row["state"], row["next_state"], row["next_aux_reason"]) == ("on_contact", asked, reason)
    # Any writer at all: wrap-up is still work in hand, then the agent gets free.
    floor.run("UPDATE agent SET state = 'wrap_up' WHERE id = :id", id=agent)
    assert floor.row("agent", agent)["next_state"] == asked
    floor.run("UPDATE agent SET state = 'available' WHERE id = :id", id=agent)
    row = floor.row("agent", agent)
    assert (row["state"], row["aux_reason"], row["next_state"], row["next_aux_reason"]) == (asked, reason, None, None)
    history = floor.run(
        "SELECT state, aux_reason, until_at FROM agent_state WHERE agent_id = :id ORDER BY since_at", id=agent
    )
    assert [tuple(found)[:2] for found in history][-2:] == [("wrap_up", None), (asked, reason)]
    assert [found.until_at is None for found in history] == [False, False, False, True]
    image = floor.run("SELECT image FROM change WHERE entity_id = :id ORDER BY version DESC", id=agent)[0].image
    assert f'"state":"{asked}"' in image.replace(" ", "")


def test_many_who_get_free_at_once_each_go_where_they_were_asked(floor):
    floor.run("UPDATE agent SET state = 'on_contact'")
    ask(floor, "aux", "lunch", agent=1)
    ask(floor, "offline", agent=2)
    floor.run("UPDATE agent SET state = 'available'")
    states = {row.name: (row.state, row.aux_reason) for row in floor.run("SELECT name, state, aux_reason FROM agent")}
    assert states == {
        "Ana": ("available", None), "Bo": ("aux", "lunch"), "Cy": ("offline", None), "Di": ("available", None),
    }  # fmt: skip


def test_who_leaves_work_for_a_state_of_their_own_is_asked_for_nothing_any_more(floor):
    floor.run("UPDATE agent SET state = 'on_contact'")
    ask(floor, "available")
    floor.run("UPDATE agent SET state = 'aux', aux_reason = 'training' WHERE id = :id", id=floor.agents[0])
    row = floor.row("agent", floor.agents[0])
    assert (row["state"], row["aux_reason"], row["next_state"]) == ("aux", "training", None)


def test_an_ask_that_has_been_followed_is_not_undone(floor):
    floor.run("UPDATE agent SET state = 'on_contact'")
    outcome = ask(floor, "aux", "lunch")
    floor.run("UPDATE agent SET state = 'available'")
    assert floor.answers(floor.undo(outcome)) == ["changed"]
    assert floor.row("agent", floor.agents[0])["state"] == "aux"
