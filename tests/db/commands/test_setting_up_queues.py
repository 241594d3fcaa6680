"""Queues set up: targets, limits, skills and routes; what speaks against them, taken back exactly, two at once."""

import threading

import pytest

from db.commands.command import Command, Wanted
from db.ids import new_id
from tests.db.commands.acted_floor import ActedFloor
from tests.db.commands.set_up_steps import NEW_QUEUE, add, answer, change, history


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


def test_only_what_is_asked_for_changes_and_undo_leaves_what_another_changed_since(floor):
    queue = floor.queues[0]
    was = floor.row("queue", queue)
    outcome = change(floor, "queue.change", queue, {"target_percent": 70}, {"target_percent": was["target_percent"]})
    assert answer(outcome) == "done"
    assert answer(change(floor, "queue.change", queue, {"wrap_up_s": 90}, {"wrap_up_s": 0})) == "done"
    assert answer(floor.undo(outcome)) == "done"
    now = floor.row("queue", queue)
    assert (now["target_percent"], now["wrap_up_s"], now["name"]) == (was["target_percent"], 90, was["name"])


def test_two_managers_changing_the_same_value_the_second_is_told_and_another_value_is_no_conflict(floor):
    queue = floor.queues[0]
    assert answer(change(floor, "queue.change", queue, {"answer_within_s": 30}, {"answer_within_s": 20})) == "done"
    assert answer(change(floor, "queue.change", queue, {"answer_within_s": 40}, {"answer_within_s": 20})) == "changed"
    assert answer(change(floor, "queue.change", queue, {"position": 7}, {"position": 0})) == "done"
    row = floor.row("queue", queue)
    assert (row["answer_within_s"], row["position"]) == (30, 7)


def test_undo_is_refused_where_another_has_changed_what_it_would_put_back(floor):
    queue = floor.queues[0]
    outcome = change(floor, "queue.change", queue, {"answer_within_s": 30})
    change(floor, "queue.change", queue, {"answer_within_s": 45})
    assert answer(floor.undo(outcome)) == "changed"
    assert floor.row("queue", queue)["answer_within_s"] == 45


def test_a_limit_is_taken_away_and_a_time_zone_too(floor):
    queue = floor.queues[0]
    change(floor, "queue.change", queue, {"handling_limit_s": 600, "time_zone": "Europe/Berlin"})
    outcome = change(floor, "queue.change", queue, {"handling_limit_s": None, "time_zone": None})
    row = floor.row("queue", queue)
    assert (row["handling_limit_s"], row["time_zone"]) == (None, None)
    floor.undo(outcome)
    row = floor.row("queue", queue)
    assert (row["handling_limit_s"], row["time_zone"]) == (600, "Europe/Berlin")


#: What no queue is set up with, and the word it gets.
NONSENSE = [
    ({"name": "  "}, "name_needed"),
    ({"name": None}, "name_needed"),
    ({"name": "x" * 81}, "too_long"),
    ({"name": " TECH "}, "name_taken"),
    ({"target_percent": 0}, "out_of_range"),
    ({"target_percent": 101}, "out_of_range"),
    ({"target_percent": None}, "out_of_range"),
    ({"answer_within_s": 0}, "out_of_range"),
    ({"answer_within_s": 2_592_001}, "out_of_range"),
    ({"handling_limit_s": 0}, "out_of_range"),
    ({"short_abandon_s": -1}, "out_of_range"),
    ({"wrap_up_s": 30_000}, "out_of_range"),
    ({"business_day_start_min": 1440}, "out_of_range"),
    ({"position": 10_000}, "out_of_range"),
    ({"service_level_rule": "by the weather"}, "out_of_range"),
    ({"time_zone": " "}, "unknown_zone"),
    ({"team_id": new_id()}, "unknown_team"),
    ({"duty_supervisor_id": new_id()}, "unknown_person"),
]


def test_a_queue_is_not_set_up_with_what_makes_no_sense(floor):
    queue = floor.queues[0]
    before = floor.row("queue", queue)
    for to, word in NONSENSE:
        assert answer(change(floor, "queue.change", queue, to)) == word, to
    assert floor.row("queue", queue) == before


def test_a_value_outside_its_limits_that_stands_there_does_not_stop_another_change(floor):
    queue = floor.queues[0]
    floor.run("UPDATE queue SET answer_within_s = 0 WHERE id = :id", id=queue)
    assert answer(change(floor, "queue.change", queue, {"name": "Bills"})) == "done"


def test_a_queue_is_added_and_undo_retires_it_unless_work_has_come(floor):
    made = new_id()
    outcome = change(floor, "queue.add", made, {**NEW_QUEUE, "team_id": floor.teams[0]})
    assert floor.row("queue", made)["channel"] == "letter"
    floor.insert("contact", queue_id=made, arrived_at=1, channel="letter")
    assert answer(floor.undo(outcome)) == "work_left"
    floor.run("UPDATE contact SET state = 'closed'")
    outcome = change(floor, "queue.add", new_id(), {**NEW_QUEUE, "team_id": floor.teams[0], "name": "Parcels"})
    assert answer(floor.undo(outcome)) == "done"
    assert floor.row("queue", outcome.effects[0].entity_id)["retired_at"] > 0


def test_a_queue_that_makes_no_sense_is_not_added(floor):
    made = new_id()
    for to, word in (
        ({"channel": "smoke"}, "out_of_range"),
        ({"answer_within_s": None}, "out_of_range"),
        ({"name": "billing"}, "name_taken"),
        ({"team_id": None}, "unknown_team"),
    ):
        assert answer(change(floor, "queue.add", made, {**NEW_QUEUE, "team_id": floor.teams[0], **to})) == word, to
    assert floor.row("queue", made) == {}


def test_a_queue_with_work_in_it_is_not_retired_and_one_without_comes_back(floor):
    queue = floor.queues[0]
    contact = floor.contact()
    assert answer(change(floor, "queue.retire", queue)) == "work_left"
    floor.run("UPDATE contact SET state = 'closed' WHERE id = :id", id=contact)
    retired = change(floor, "queue.retire", queue)
    assert answer(retired) == "done"
    assert answer(change(floor, "queue.retire", queue)) == "already_so"
    assert answer(floor.undo(retired)) == "done"
    assert answer(change(floor, "queue.reopen", queue)) == "already_so"
    change(floor, "queue.retire", queue)
    assert answer(change(floor, "queue.reopen", queue)) == "done"
    assert floor.row("queue", queue)["retired_at"] is None


def test_the_skills_a_queue_asks_for(floor):
    queue, skill = floor.queues[0], add(floor, "skill.add", name="German")
    asked = {"queue_id": queue, "skill_id": skill, "level": 3}
    row = add(floor, "queue.ask_skill", **asked)
    assert answer(change(floor, "queue.ask_skill", new_id(), asked)) == "already_so"
    assert answer(change(floor, "queue.ask_skill", new_id(), {**asked, "skill_id": new_id()})) == "unknown_skill"
    assert answer(change(floor, "queue.ask_skill", new_id(), {**asked, "queue_id": new_id()})) == "unknown_queue"
    assert answer(change(floor, "queue.change_skill", row, {"level": 6}, {"level": 3})) == "out_of_range"
    raised = change(floor, "queue.change_skill", row, {"level": 4}, {"level": 3})
    assert answer(change(floor, "queue.drop_skill", row, {}, {"level": 3})) == "changed"
    assert answer(floor.undo(raised)) == "done"
    dropped = change(floor, "queue.drop_skill", row, {}, {"level": 3})
    assert floor.row("queue_skill", row) == {}
    assert answer(floor.undo(dropped)) == "done"
    assert floor.row("queue_skill", row)["level"] == 3


def test_what_was_dropped_does_not_come_back_twice(floor):
    queue, skill = floor.queues[0], add(floor, "skill.add", name="German")
    asked = {"queue_id": queue, "skill_id": skill, "level": 3}
    dropped = change(floor, "queue.drop_skill", add(floor, "queue.ask_skill", **asked))
    again = add(floor, "queue.ask_skill", **asked)
    assert answer(floor.undo(dropped)) == "already_so"
    dropped = change(floor, "queue.drop_skill", again)
    assert answer(change(floor, "skill.remove", skill)) == "done"
    assert answer(floor.undo(dropped)) == "unknown_skill"


def test_routes(floor):
    one, other, third = floor.queues
    route = add(floor, "route.add", from_queue_id=one, to_queue_id=other, note="asked")
    to = {"from_queue_id": one, "to_queue_id": other, "note": "no"}
    assert answer(change(floor, "route.add", new_id(), to)) == "already_so"
    assert answer(change(floor, "route.add", new_id(), {**to, "to_queue_id": one})) == "leads_nowhere"
    assert answer(change(floor, "route.add", new_id(), {**to, "to_queue_id": new_id()})) == "queue_closed"
    assert answer(change(floor, "route.add", new_id(), {**to, "from_queue_id": new_id()})) == "unknown_queue"
    assert answer(change(floor, "route.add", new_id(), {**to, "to_queue_id": third, "note": "?"})) == "out_of_range"
    change(floor, "queue.retire", third)
    assert answer(change(floor, "route.add", new_id(), {**to, "to_queue_id": third})) == "queue_closed"
    assert answer(change(floor, "route.change", route, {"note": "required"}, {"note": "no"})) == "changed"
    assert answer(change(floor, "route.change", route, {"note": "required"}, {"note": "asked"})) == "done"
    removed = change(floor, "route.remove", route, {}, {"note": "required"})
    assert answer(removed) == "done"
    assert answer(floor.undo(removed)) == "done"
    assert floor.row("route", route)["note"] == "required"


def test_many_routes_of_one_queue_are_one_command(floor):
    one, other, third = floor.queues
    things = tuple(
        Wanted(new_id(), {"from_queue_id": one, "to_queue_id": to, "note": "asked"}) for to in (other, third)
    )
    outcome = floor.do(Command("route.add", things, reason="new rules"))
    assert floor.answers(outcome) == ["done", "done"]
    assert floor.answers(floor.undo(outcome)) == ["done", "done"]
    assert floor.run("SELECT id FROM route") == []


def test_two_managers_change_the_same_target_at_once_and_one_is_told(floor):
    floor.open_to_several()
    queue, said, ready = floor.queues[0], [], threading.Barrier(2)

    def change_it(percent):
        ready.wait()
        said.append(answer(change(floor, "queue.change", queue, {"target_percent": percent}, {"target_percent": 80})))

    people = [threading.Thread(target=change_it, args=(percent,)) for percent in (70, 90)]
    for person in people:
        person.start()
    for person in people:
        person.join()
    assert sorted(said) == ["changed", "done"]
    (step,) = history(floor, queue)
    assert floor.row("queue", queue)["target_percent"] == step.became["target_percent"]


def test_the_history_of_a_queue_tells_its_skills_and_routes_too_with_reasons(floor):
    one, other, _ = floor.queues
    change(floor, "queue.change", one, {"target_percent": 70, "wrap_up_s": 0}, reason="the summer")
    skill = add(floor, "skill.add", name="German")
    row = add(floor, "queue.ask_skill", queue_id=one, skill_id=skill, level=3)
    change(floor, "queue.change_skill", row, {"level": 4})
    change(floor, "queue.drop_skill", row)
    route = add(floor, "route.add", from_queue_id=one, to_queue_id=other, note="no")
    outcome = change(floor, "route.change", route, {"note": "required"})
    floor.undo(outcome)
    assert answer(change(floor, "queue.change", one, {"target_percent": 500})) == "out_of_range"
    told = history(floor, one)
    assert [(step.kind, step.operation) for step in reversed(told)] == [
        ("queue.change", "update"),
        ("queue.ask_skill", "insert"),
        ("queue.change_skill", "update"),
        ("queue.drop_skill", "delete"),
        ("route.add", "insert"),
        ("route.change", "update"),
        ("undo", "update"),
    ]
    first = told[-1]
    assert (dict(first.was), dict(first.became)) == ({"target_percent": 80}, {"target_percent": 70})
    assert (first.reason, told[0].became["note"]) == ("the summer", "no")
    assert history(floor, other) == ()
