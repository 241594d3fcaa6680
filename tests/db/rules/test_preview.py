"""A preview counts what the rule would have done with that limit: as the evaluator raises it, and as alerts are told."""

import pytest

from db.rules.crossings import ESCALATING
from db.rules.kinds import RULE_KINDS
from db.rules.preview import AskedRule, rule_preview
from db.rules.raising import raise_crossed
from tests.db.commands.acted_floor import ActedFloor, S

MIN = 60 * S
HOUR = 60 * MIN


class PreviewedFloor(ActedFloor):
    """A floor with a past, counted back from the database's now."""

    def __init__(self, url):
        super().__init__(url)
        self.now = self.database_now()
        self.run("DELETE FROM agent_state")

    def visit(self, queue, entered, left=None, **values):
        """A visit of a new contact, minutes ago."""
        if left is not None:
            values = {"outcome": "abandoned"} | values
        contact = self.contact(queue, arrived_at=self.now - entered * MIN, queued_at=self.now - entered * MIN)
        # The database began a visit of its own, which would go on.
        self.run("DELETE FROM contact_segment WHERE contact_id = :id", id=contact)
        self.insert(
            "contact_segment", contact_id=contact, queue_id=self.queues[queue], entered_at=self.now - entered * MIN,
            left_at=None if left is None else self.now - left * MIN, channel="voice", direction="inbound", **values,
        )  # fmt: skip
        return contact

    def at_work(self, agent, since, until, state="available"):
        """An agent at work, minutes ago."""
        self.insert(
            "agent_state", agent_id=self.agents[agent], team_id=self.teams[agent % 2], state=state,
            since_at=self.now - since * MIN, until_at=self.now - until * MIN,
        )  # fmt: skip

    def preview(self, kind, limit, queue=None):
        """What would have been."""
        with self.engine.connect() as connection:
            return rule_preview(connection, AskedRule(kind, limit, None if queue is None else self.queues[queue]))


@pytest.fixture
def floor(database_url):
    made = PreviewedFloor(database_url)
    yield made
    made.engine.dispose()


def test_every_kind_has_a_preview_and_an_empty_floor_has_no_rate(floor):
    for kind in RULE_KINDS:
        for queue in (None, 0):
            preview = floor.preview(kind, 1, queue)
            assert (preview.fired, preview.contacts, preview.per_hour) == (0, 0, None), kind


def test_waits_over_the_limit_at_the_same_time_are_one_alert_of_the_queue(floor):
    # Over 3 minutes from 97 to 90 and from 95 to 80: one stretch; 47 to 40 another; the fourth is never over it.
    floor.visit(0, 100, 90)
    floor.visit(0, 98, 80)
    floor.visit(0, 50, 40)
    floor.visit(0, 50, 48)
    floor.visit(1, 30)
    # Two supervisors' worth of teams: 60 minutes of Red (30 of them twice), 30 of Blue; offline is not at work.
    floor.at_work(0, 100, 50)
    floor.at_work(2, 80, 40)
    floor.at_work(1, 100, 70)
    floor.at_work(1, 70, 10, "offline")
    floor.run("DELETE FROM queue_membership")
    preview = floor.preview("wait", 180)
    assert (preview.fired, preview.contacts) == (3, 4)
    assert dict(preview.by_queue) == {floor.queues[0]: 2, floor.queues[1]: 1}
    assert preview.supervisor_s == 90 * 60
    assert preview.per_hour == pytest.approx(3 / 1.5)
    assert floor.preview("wait", 11 * 60, 0).contacts == 1
    # Of a queue only its own members' hours count, once: 100 to 50 within a membership that ended at 60.
    floor.insert(
        "queue_membership",
        queue_id=floor.queues[0],
        agent_id=floor.agents[0],
        since_at=S,
        until_at=floor.now - 60 * MIN,
    )
    of_queue = floor.preview("wait", 180, 0)
    assert (of_queue.fired, of_queue.supervisor_s) == (2, 40 * 60)


def test_a_queue_with_an_exception_is_none_of_the_floors(floor):
    floor.visit(0, 100, 90)
    floor.visit(1, 100, 90)
    floor.insert("floor_rule", kind="wait", queue_id=floor.queues[0], limit_value=30, enabled=0, since_at=S)
    assert dict(floor.preview("wait", 180).by_queue) == {floor.queues[1]: 1}
    assert dict(floor.preview("wait", 180, 0).by_queue) == {floor.queues[0]: 1}


def test_handling_counts_without_time_on_hold_and_by_the_queues_own_limit(floor):
    held = floor.visit(0, 100, 99, outcome="answered", agent_id=floor.agents[0], ended_at=floor.now - 75 * MIN)
    floor.visit(0, 100, 99, outcome="answered", agent_id=floor.agents[2], ended_at=floor.now - 75 * MIN)
    floor.visit(1, 100, 99, outcome="answered", agent_id=floor.agents[1], ended_at=floor.now - 75 * MIN)
    assert floor.preview("handling", 1200).fired == 3
    floor.run("UPDATE contact SET held_us = :held WHERE id = :id", held=10 * MIN, id=held)
    floor.run("UPDATE queue SET handling_limit_s = 3600 WHERE id = :id", id=floor.queues[1])
    assert dict(floor.preview("handling", 1200).by_queue) == {floor.queues[0]: 1}


def test_a_preview_counts_what_the_evaluator_raises(floor):
    """The same past, once previewed and once raised: contacts that are raised twice among them."""
    minutes = 90
    for place in range(4):
        floor.contact(place % 2, channel="letter", arrived_at=floor.now - (place + 1) * HOUR)
    held = floor.contact(2, state="on_contact", agent_id=floor.agents[0], arrived_at=floor.now - minutes * MIN,
                         answered_at=floor.now - 20 * MIN, intent="cancel", transfers=2)  # fmt: skip
    for ago in (80, 40):
        floor.insert("transfer", contact_id=held, at=floor.now - ago * MIN, kind="cold",
                     from_queue_id=floor.queues[0], to_queue_id=floor.queues[2])  # fmt: skip
    limits = {"never_answered": 5400, "cancellation": 300, "without_note": 600, "missing_record": 600, "transfers": 1}
    previewed = {kind: floor.preview(kind, limit).fired for kind, limit in limits.items()}
    assert previewed == {"never_answered": 3, "cancellation": 1, "without_note": 2, "missing_record": 1, "transfers": 1}
    for kind, limit in limits.items():
        floor.run(
            "UPDATE floor_rule SET limit_value = :limit, enabled = 1, since_at = 0 WHERE kind = :kind",
            kind=kind,
            limit=limit,
        )
    with floor.engine.begin() as connection:
        while raise_crossed(connection):
            pass
    raised = dict(map(tuple, floor.run("SELECT rule, count(*) FROM escalation GROUP BY rule")))
    assert raised == previewed
    assert {kind: floor.preview(kind, limit).fired for kind, limit in limits.items()} == previewed
    assert set(limits) <= set(ESCALATING)
