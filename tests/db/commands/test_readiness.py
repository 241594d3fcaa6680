"""Nobody is given work of a queue that asks for more than they have learnt, unless a supervisor lets them in for a while."""

import pytest

from db.commands.command import Command, Wanted
from tests.db.commands.acted_floor import ActedFloor

DAY = 86_400_000_000
FAR = 2**52


class Learning(ActedFloor):
    """Billing asks for handling of data; Ana has not learnt it."""

    def __init__(self, url):
        super().__init__(url)
        self.module = str(self.run("SELECT id FROM training_module WHERE code = 'data_protection'")[0][0])
        self.insert("queue_module", queue_id=self.queues[0], module_id=self.module)

    def act(self, act, thing, note=None, **to):
        (answer,) = self.answers(self.do(Command(act, (Wanted(thing, to),), note=note)))
        return answer

    def lend(self, agent=0, queue=0):
        now = self.database_now()
        return self.act("agent.lend", self.agents[agent], queue_id=self.queues[queue], until_at=now + DAY)

    def training(self):
        return str(self.run("SELECT id FROM agent_training")[0][0])


@pytest.fixture
def floor(database_url):
    made = Learning(database_url)
    yield made
    made.engine.dispose()


def test_who_is_not_ready_gets_neither_work_nor_membership(floor):
    contact = floor.contact(1)
    assert floor.lend() == "not_ready"
    assert floor.lend(queue=1) == "done"
    assert floor.act("agent.join", floor.agents[0], queue_id=floor.queues[0], penalty=0) == "not_ready"
    assert floor.answers(floor.move([contact], 0, 0)) == ["not_ready"]
    # A queue without an agent is nobody's lack of training.
    assert floor.answers(floor.move([contact], 0)) == ["done"]
    # What the telephone system reports is stored all the same.
    floor.insert("queue_membership", agent_id=floor.agents[0], queue_id=floor.queues[0], since_at=1)
    assert len(floor.run("SELECT id FROM queue_membership")) == 2


def test_a_module_is_learnt_signed_off_and_expires(floor):
    begun = {"module_id": floor.module, "minutes": 30}
    assert floor.act("agent_training.begin", floor.agents[0], **begun) == "done"
    assert floor.act("agent_training.begin", floor.agents[0], **begun) == "already_so"
    training = floor.training()
    assert floor.act("agent_training.sign_off", training) == "minutes_short"
    assert floor.act("agent_training.record", training, minutes=60) == "done"
    signed = floor.do(Command("agent_training.sign_off", (Wanted(training),)))
    row = floor.row("agent_training", training)
    assert row["expires_at"] - row["signed_off_at"] == 365 * DAY
    assert floor.lend() == "done"
    floor.run("UPDATE queue_membership SET until_at = since_at + 1")
    floor.run("UPDATE agent_training SET expires_at = signed_off_at + 1")
    assert floor.lend() == "not_ready"
    floor.run("UPDATE agent_training SET expires_at = :at", at=row["expires_at"])
    assert floor.answers(floor.undo(signed)) == ["done"]
    assert floor.lend() == "not_ready"


def test_a_supervisor_lets_many_in_until_the_end_of_the_shift_with_a_reason(floor):
    now = floor.database_now()
    to = {"queue_id": floor.queues[0], "until_at": now + 6 * 3_600_000_000}
    both = tuple(Wanted(agent, to) for agent in floor.agents[:2])
    assert floor.answers(floor.do(Command("readiness_override.give", both))) == ["words_needed"] * 2
    given = floor.do(Command("readiness_override.give", both, note="Half of Red is ill"))
    assert floor.answers(given) == ["done", "done"]
    assert [row.reason for row in floor.run("SELECT reason FROM readiness_override")] == ["Half of Red is ill"] * 2
    assert "Half of" not in str(floor.run("SELECT was, became FROM command_effect")) + str(
        floor.run("SELECT image FROM change")
    )
    assert (floor.lend(0), floor.lend(1), floor.lend(2)) == ("done", "done", "not_ready")
    floor.run("UPDATE queue_membership SET until_at = since_at + 1")
    assert floor.answers(floor.undo(given)) == ["done", "done"]
    assert floor.lend(0) == "not_ready"
    assert floor.act(
        "readiness_override.give", floor.agents[2], note="x", **(to | {"until_at": now + 25 * 3_600_000_000})
    ) == "override_too_long"  # fmt: skip


def test_a_buddy_is_somebody_of_the_team_who_is_not_new(floor):
    ana, bo, cy = floor.agents[:3]
    until = {"until_at": floor.database_now() + 30 * DAY}
    floor.run("UPDATE agent SET level = 'new' WHERE id = :id", id=ana)
    assert floor.act("agent_buddy.name", ana, buddy_id=ana, **until) == "own_buddy"
    assert floor.act("agent_buddy.name", ana, buddy_id=bo, **until) == "buddy_elsewhere"
    assert floor.act("agent_buddy.name", cy, buddy_id=ana, **until) == "buddy_is_new"
    assert floor.act("agent_buddy.name", ana, buddy_id=cy, **until) == "done"
    assert floor.act("agent_buddy.name", ana, buddy_id=cy, **until) == "has_buddy"
    assert floor.act("agent_buddy.end", str(floor.run("SELECT id FROM agent_buddy")[0][0])) == "done"
    assert floor.act("agent_buddy.name", ana, buddy_id=cy, **until) == "done"


def test_modules_are_named_once_and_queues_ask_for_what_there_is(floor):
    to = {"code": "law", "name": "Law", "kind": "module", "minutes_needed": 30, "valid_days": None}
    assert floor.act("training_module.add", "0199a1b2-0000-7000-8000-000000000001", **to) == "done"
    assert floor.act("training_module.add", "0199a1b2-0000-7000-8000-000000000002", **to) == "name_taken"
    made = str(floor.run("SELECT id FROM training_module WHERE code = 'law'")[0][0])
    assert floor.act("training_module.change", made, name=" ") == "name_needed"
    assert floor.act("training_module.change", made, valid_days=0) == "out_of_range"
    assert floor.act("training_module.change", made, minutes_needed=90) == "done"
    asked = {"queue_id": floor.queues[1], "module_id": made}
    assert floor.act("queue_module.ask", "0199a1b2-0000-7000-8000-000000000003", **asked) == "done"
    assert floor.act("queue_module.ask", "0199a1b2-0000-7000-8000-000000000004", **asked) == "already_so"
    assert floor.lend(1, 1) == "not_ready"
    assert floor.act("training_module.retire", made) == "done"
    assert floor.lend(1, 1) == "done"
