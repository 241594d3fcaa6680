"""Rules set by commands on both engines: from now on only, within their limits, exceptions once for a queue, undone exactly."""

import pytest

from db.ids import new_id
from db.rules.kinds import RULE_KINDS
from tests.db.commands.acted_floor import ActedFloor
from tests.db.commands.set_up_steps import answer, change, history


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


def rule(floor, kind):
    """The floor's rule of a kind."""
    return str(floor.run("SELECT id FROM floor_rule WHERE kind = :kind AND queue_id IS NULL", kind=kind)[0][0])


def test_what_was_crossed_before_is_not_raised_and_other_values_leave_that_moment_alone(floor):
    wait = rule(floor, "wait")
    floor.run("UPDATE floor_rule SET since_at = 5")
    assert answer(change(floor, "rule.change", wait, {"severity": "urgent", "due_s": 60})) == "done"
    assert floor.row("floor_rule", wait)["since_at"] == 5
    outcome = change(floor, "rule.change", wait, {"enabled": 1}, {"enabled": 0})
    switched = floor.row("floor_rule", wait)["since_at"]
    assert answer(outcome) == "done" and switched > 5
    assert answer(change(floor, "rule.change", wait, {"limit_value": 60}, {"limit_value": 180})) == "done"
    assert floor.row("floor_rule", wait)["since_at"] >= switched
    assert answer(change(floor, "rule.change", wait, {"limit_value": 90}, {"limit_value": 180})) == "changed"
    assert [step.kind for step in history(floor, wait)] == ["rule.change"] * 3


def test_no_limit_is_nothing_or_larger_than_its_kind_allows(floor):
    for kind, one in RULE_KINDS.items():
        row = rule(floor, kind)
        said = [
            answer(change(floor, "rule.change", row, {"limit_value": limit}))
            for limit in (0, one.most + 1, one.most, 1)
        ]
        assert said == ["limit_nothing", "limit_too_large", "done", "done"], kind
    for wrong in ({"limit_value": None}, {"limit_value": -5}):
        assert answer(change(floor, "rule.change", row, wrong)) == "limit_nothing"
    for wrong in ({"due_s": 0}, {"due_s": None}, {"enabled": 2}, {"enabled": None}, {"severity": "loud"}):
        assert answer(change(floor, "rule.change", row, wrong)) == "out_of_range"


def test_an_exception_stands_once_for_a_queue_and_only_exceptions_go(floor):
    values = {
        "kind": "wait",
        "queue_id": floor.queues[0],
        "limit_value": 60,
        "severity": "high",
        "due_s": 900,
        "enabled": 1,
    }
    made = new_id()
    added = change(floor, "rule.add", made, values)
    assert answer(added) == "done"
    assert answer(change(floor, "rule.add", new_id(), values)) == "rule_there"
    for wrong, word in (
        ({"queue_id": None}, "unknown_queue"), ({"kind": "weather"}, "out_of_range"), ({"limit_value": 0}, "limit_nothing"),
    ):  # fmt: skip
        assert answer(change(floor, "rule.add", new_id(), {**values, "queue_id": floor.queues[1], **wrong})) == word
    assert answer(change(floor, "rule.remove", rule(floor, "wait"))) == "rule_of_floor"
    before = floor.row("floor_rule", made)
    removed = change(
        floor, "rule.remove", made, {}, {"limit_value": 60, "severity": "high", "due_s": 900, "enabled": 1}
    )
    assert answer(removed) == "done" and floor.row("floor_rule", made) == {}
    assert answer(floor.undo(removed)) == "done"
    assert {**floor.row("floor_rule", made), "version": 0} == {**before, "version": 0}
    assert answer(floor.undo(added)) == "done"
    floor.run("UPDATE queue SET retired_at = 5 WHERE id = :id", id=floor.queues[0])
    assert answer(change(floor, "rule.add", new_id(), values)) == "queue_closed"
