"""Setting the floor up: what is changed and nothing else, what speaks against it, taken back exactly, two at once."""

import threading

import pytest

from db.commands.command import Command, UndoCommand, Wanted
from db.commands.doing import do, undo
from db.commands.set_up_acts import SET_UP_ACTS
from db.ids import new_id
from db.queries.set_up_history import set_up_history
from tests.db.commands.acted_floor import ActedFloor


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


NEW_QUEUE = {
    "name": "Post",
    "channel": "letter",
    "time_zone": None,
    "business_day_start_min": None,
    "answer_within_s": 86400,
    "target_percent": 90,
    "service_level_rule": "strict",
    "short_abandon_s": 0,
    "handling_limit_s": None,
    "wrap_up_s": 0,
    "position": 4,
    "duty_supervisor_id": None,
}


def change(floor, kind, thing, to=None, was=None, **options):
    return floor.do(Command(kind, (Wanted(thing, to or {}, was),), **options))


def answer(outcome):
    (effect,) = outcome.effects
    return effect.outcome


def add(floor, kind, **to):
    made = new_id()
    assert answer(change(floor, kind, made, to)) == "done"
    return made


def history(floor, thing):
    with floor.engine.connect() as connection:
        return set_up_history(connection, thing)


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


def test_sites(floor):
    to = {"name": "South", "time_zone": "Europe/Madrid", "business_day_start_min": 0, "language": "es"}
    site = new_id()
    outcome = change(floor, "site.add", site, to)
    assert answer(change(floor, "site.change", site, {"name": "north"})) == "name_taken"
    assert answer(change(floor, "site.change", site, {"time_zone": ""})) == "unknown_zone"
    assert answer(change(floor, "site.change", site, {"business_day_start_min": None})) == "out_of_range"
    team = add(floor, "team.add", site_id=site, name="Red")
    assert answer(floor.undo(outcome)) == "in_use"
    assert answer(change(floor, "team.remove", team)) == "done"
    changed = change(floor, "site.change", site, {"language": "ca"}, {"language": "es"})
    assert answer(changed) == "done"
    assert answer(floor.undo(changed)) == "done"
    assert floor.row("site", site)["language"] == "es"


def test_teams(floor):
    red = floor.teams[0]
    assert answer(change(floor, "team.add", new_id(), {"site_id": floor.site, "name": "blue"})) == "name_taken"
    assert answer(change(floor, "team.add", new_id(), {"site_id": new_id(), "name": "Green"})) == "unknown_site"
    assert answer(change(floor, "team.rename", red, {"name": "Blue"}, {"name": "Red"})) == "name_taken"
    assert answer(change(floor, "team.remove", red)) == "in_use"
    renamed = change(floor, "team.rename", red, {"name": "Scarlet"}, {"name": "Red"})
    add(floor, "team.add", site_id=floor.site, name="Red")
    assert answer(floor.undo(renamed)) == "name_taken"
    assert floor.row("team", red)["name"] == "Scarlet"


def test_a_removed_team_comes_back_unless_its_name_is_taken(floor):
    team = add(floor, "team.add", site_id=floor.site, name="Green")
    removed = change(floor, "team.remove", team, {}, {"name": "Green"})
    assert floor.row("team", team) == {}
    assert answer(floor.undo(removed)) == "done"
    removed = change(floor, "team.remove", team, {}, {"name": "Green"})
    add(floor, "team.add", site_id=floor.site, name="Green")
    assert answer(floor.undo(removed)) == "name_taken"


def test_agents_change_teams_and_a_team_that_had_them_stays(floor):
    ana, red, blue = floor.agents[0], *floor.teams
    moved = change(floor, "agent.change_team", ana, {"team_id": blue}, {"team_id": red})
    assert answer(moved) == "done"
    assert answer(change(floor, "agent.change_team", ana, {"team_id": blue}, {"team_id": blue})) == "already_so"
    assert answer(change(floor, "agent.change_team", ana, {"team_id": blue}, {"team_id": red})) == "changed"
    assert answer(change(floor, "agent.change_team", ana, {"team_id": new_id()})) == "unknown_team"
    assert answer(floor.undo(moved)) == "done"
    floor.run("UPDATE agent SET retired_at = 1 WHERE id = :id", id=ana)
    assert answer(change(floor, "agent.change_team", ana, {"team_id": blue})) == "ended"


def test_skills(floor):
    german = add(floor, "skill.add", name="German")
    assert answer(change(floor, "skill.add", new_id(), {"name": "GERMAN"})) == "name_taken"
    assert answer(change(floor, "skill.add", new_id(), {"name": ""})) == "name_needed"
    renamed = change(floor, "skill.rename", german, {"name": "Deutsch"}, {"name": "German"})
    assert answer(floor.undo(renamed)) == "done"
    floor.insert("agent_skill", agent_id=floor.agents[0], skill_id=german, level=2)
    assert answer(change(floor, "skill.remove", german, {}, {"name": "German"})) == "in_use"
    spare = change(floor, "skill.add", new_id(), {"name": "Polish"})
    assert answer(floor.undo(spare)) == "done"


def test_a_new_skill_somebody_has_meanwhile_is_not_taken_back(floor):
    skill = new_id()
    outcome = change(floor, "skill.add", skill, {"name": "German"})
    floor.insert("agent_skill", agent_id=floor.agents[0], skill_id=skill, level=2)
    assert answer(floor.undo(outcome)) == "in_use"


def test_the_floor_and_its_promise(floor):
    row = floor.run("SELECT id FROM floor")
    thing = str(row[0].id) if row else floor.insert("floor", name="North floor", promise="")
    before = floor.row("floor", thing)
    promised = change(floor, "floor.change", thing, {"promise": " The truth. "}, {"promise": before["promise"]})
    assert floor.row("floor", thing)["promise"] == "The truth."
    assert answer(change(floor, "floor.change", thing, {"promise": "x" * 201})) == "too_long"
    assert answer(change(floor, "floor.change", thing, {"name": ""})) == "name_needed"
    assert answer(change(floor, "floor.change", thing, {"promise": "?"}, {"promise": before["promise"]})) == "changed"
    assert answer(floor.undo(promised)) == "done"
    assert floor.row("floor", thing)["promise"] == before["promise"]


def test_two_managers_add_the_same_name_at_once_and_one_is_told(floor):
    said, ready = [], threading.Barrier(2)

    def add_one():
        ready.wait()
        said.append(answer(change(floor, "skill.add", new_id(), {"name": "German"})))

    people = [threading.Thread(target=add_one) for _ in range(2)]
    for person in people:
        person.start()
    for person in people:
        person.join()
    assert sorted(said) == ["done", "name_taken"]


def test_two_managers_change_the_same_target_at_once_and_one_is_told(floor):
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


def test_a_manager_of_one_team_changes_its_queues_and_gives_none_away(sqlite_url):
    floor = ActedFloor(sqlite_url)
    mia = floor.insert("staff", name="Mia", login="mia")
    floor.insert("staff_role", staff_id=mia, role="manager", team_id=floor.teams[0], from_at=0)
    by_mia = {"actor": "mia"}

    def asked(kind, thing, to):
        return answer(floor.do(Command(kind, (Wanted(thing, to),)), **by_mia))

    assert asked("queue.change", floor.queues[0], {"wrap_up_s": 5}) == "done"
    assert asked("queue.change", floor.queues[1], {"wrap_up_s": 5}) == "not_yours"
    assert asked("queue.change", floor.queues[0], {"team_id": floor.teams[1]}) == "not_your_team"
    assert asked("queue.add", new_id(), {**NEW_QUEUE, "team_id": floor.teams[1]}) == "not_yours"
    assert asked("skill.add", new_id(), {"name": "German"}) == "not_yours"
    route = {"from_queue_id": floor.queues[1], "to_queue_id": floor.queues[0], "note": "no"}
    assert asked("route.add", new_id(), route) == "not_yours"
    floor.engine.dispose()


def test_every_act_is_done_once_if_sent_twice(floor):
    made = Command("skill.add", (Wanted(new_id(), {"name": "German"}),))
    floor.do(made)
    assert floor.do(made).again
    with floor.engine.begin() as connection:
        outcome = do(connection, made)
        back = UndoCommand(made.id)
        undo(connection, back)
        assert undo(connection, back).again
    assert outcome.again
    assert floor.run("SELECT id FROM skill") == []


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


def test_the_history_of_a_team_tells_who_came(floor):
    ana, red, blue = floor.agents[0], *floor.teams
    change(floor, "agent.change_team", ana, {"team_id": blue})
    (came,) = history(floor, blue)
    assert (came.entity_id, came.was["team_id"], came.became["team_id"]) == (ana, red, blue)
    change(floor, "agent.ask_state", ana, {"state": "aux", "aux_reason": "break"})
    assert len(history(floor, blue)) == 1


def test_all_acts_of_setting_up_are_a_managers():
    assert {act.duty.roles for act in SET_UP_ACTS} == {("manager",)}
