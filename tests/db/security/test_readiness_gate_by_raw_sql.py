"""Raw SQL gets nobody who is not ready onto a queue: the acts are the only way, and they ask; a switched-off gate is seen."""

import psycopg
import pytest

from db.ids import new_id
from tests.db.security.furnished_floor import furnished
from tests.db.security.test_every_act_by_raw_sql import acted


def test_nobody_gets_round_what_a_queue_asks_for(floor, signed_in):
    furnished(floor)
    owner, agent, queue = floor.owner, floor.agents[0], floor.queues[3]
    owner.run("UPDATE contact SET channel = 'email'")
    ((module,),) = owner.run("SELECT id FROM training_module WHERE code = 'data_protection'")
    owner.run("DELETE FROM queue_membership")
    owner.run("DELETE FROM agent_training")
    owner.run("DELETE FROM readiness_override")
    owner.run("INSERT INTO queue_module (id, queue_id, module_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
              new_id(), queue, module)  # fmt: skip
    person = signed_in("dana", "manager")
    loan = {"queue_id": queue, "until_at": 2**60}
    join = {"queue_id": queue, "penalty": 0}
    move = {"queue_id": queue, "agent_id": agent}
    tries = (
        ("agent.lend", agent, loan), ("agent.join", agent, join), ("contact.move", floor.contacts[0], move),
    )  # fmt: skip
    for kind, thing, to in tries:
        assert acted(person, kind, (thing, to))[1] == {thing: "not_ready"}, kind
    # None of the rows that would make somebody ready, or a member, is written by hand.
    for sql, values in (
        ("INSERT INTO queue_membership (id, agent_id, queue_id, since_at) VALUES (?, ?, ?, 1)", (new_id(), agent, queue)),
        ("INSERT INTO agent_training (id, agent_id, module_id, signed_off_at) VALUES (?, ?, ?, 1)",
         (new_id(), agent, module)),
        ("INSERT INTO readiness_override (id, agent_id, queue_id, at, until_at) VALUES (?, ?, ?, 1, 4000000000000000)",
         (new_id(), agent, queue)),
        ("DELETE FROM queue_module WHERE queue_id = ?", (queue,)),
    ):  # fmt: skip
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            person.run(sql, *values)
    # Where the queue asks for nothing the same acts are done: it was the gate that refused them.
    owner.run("DELETE FROM queue_module WHERE queue_id = ?", queue)
    assert acted(person, "agent.lend", (agent, loan))[1] == {agent: "done"}
