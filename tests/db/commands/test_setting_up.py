"""Setting the floor up: what is changed and nothing else, what speaks against it, taken back exactly, two at once."""

import threading

import pytest

from db.commands.command import Command, UndoCommand, Wanted
from db.commands.doing import do, undo
from db.commands.set_up_acts import SET_UP_ACTS
from db.ids import new_id
from tests.db.commands.acted_floor import ActedFloor
from tests.db.commands.set_up_steps import NEW_QUEUE, add, answer, change, history


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


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
    floor.open_to_several()
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


def test_the_history_of_a_team_tells_who_came(floor):
    ana, red, blue = floor.agents[0], *floor.teams
    change(floor, "agent.change_team", ana, {"team_id": blue})
    (came,) = history(floor, blue)
    assert (came.entity_id, came.was["team_id"], came.became["team_id"]) == (ana, red, blue)
    change(floor, "agent.ask_state", ana, {"state": "aux", "aux_reason": "break"})
    assert len(history(floor, blue)) == 1


def test_all_acts_of_setting_up_are_a_managers():
    assert {act.duty.roles for act in SET_UP_ACTS} == {("manager",)}
