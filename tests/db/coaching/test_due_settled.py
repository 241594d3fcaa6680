"""When somebody is due is settled by a manager of the floor, and who serves a queue unready is due; on both engines."""

import random

import pytest

from console.store.floor_store import FloorStore
from console.store.readiness import Readiness
from db.changes import open_reader
from db.coaching.readiness_sql import NOT_READY_ON_QUEUES
from db.commands.command import Command, Wanted
from db.queries.coaching_due import coaching_due
from db.queries.coaching_waiting import waiting
from db.queries.due_settings import DueSettings, due_settings
from db.words import DUE_SETTINGS
from tests.db.commands.acted_floor import ActedFloor

DAY = 86_400_000_000


class Settled(ActedFloor):
    """A floor with a name; `settle` changes what is agreed."""

    def __init__(self, url):
        super().__init__(url)
        self.place = self.insert("floor", name="North", promise="We answer.", currency="EUR")
        self.at = self.database_now()

    def settle(self, to, seen=None, **options):
        before = self.row("floor", self.place)
        wanted = Wanted(self.place, to, {name: before[name] for name in to} | (seen or {}))
        return self.do(Command("floor.set_due", (wanted,)), **options)

    def note(self, agent, at, **more):
        given = {"visibility": "agent_coach", "made_at": at, "shared_at": at, "kind": "praise"}
        given |= {"state": "shared"} | more if more else {"state": "agreed", "seen_at": at, "agreed_at": at}
        return self.insert("coaching_note", agent_id=agent, team_id=self.row("agent", agent)["team_id"], **given)

    def due(self):
        with self.engine.begin() as connection:
            return {one.agent: {(reason.kind, reason.about, reason.agreed) for reason in one.reasons}
                    for one in coaching_due(connection)}  # fmt: skip

    def asked(self, ask):
        with self.engine.begin() as connection:
            return ask(connection)


@pytest.fixture
def floor(database_url):
    made = Settled(database_url)
    yield made
    made.engine.dispose()


def test_what_is_usual_counts_until_it_is_settled_and_can_be_taken_back(floor):
    assert floor.asked(due_settings) == DueSettings() == DueSettings(7, 28, 42, 3, 3, 14)
    done = floor.settle({"feedback_standard_days": 10, "praise_after": 1})
    assert floor.answers(done) == ["done"]
    assert floor.asked(due_settings) == DueSettings(7, 10, 42, 3, 1, 14)
    late = floor.settle({"feedback_standard_days": 5}, {"feedback_standard_days": 28})
    assert floor.answers(late) == ["changed"]
    assert floor.answers(floor.undo(done)) == ["done"]
    assert floor.asked(due_settings) == DueSettings()
    floor.run("DELETE FROM floor")
    assert floor.asked(due_settings) == DueSettings()


@pytest.mark.parametrize("name", DUE_SETTINGS)
def test_a_number_out_of_its_range_is_refused_also_of_plain_sql(floor, name):
    _, low, high = DUE_SETTINGS[name]
    for value in (low - 1, high + 1, None):
        assert floor.answers(floor.settle({name: value})) == ["out_of_range"]
    for value in (low, high):
        assert floor.answers(floor.settle({name: value})) == ["done"]
        assert floor.row("floor", floor.place)[name] == value
    with pytest.raises(Exception, match=f"ck_floor_{name}_range|CHECK"):
        floor.run(f"UPDATE floor SET {name} = {high + 1}")


def test_only_a_manager_of_the_whole_floor_settles_it(sqlite_url):
    floor = Settled(sqlite_url)
    for name, role, team in (
        ("kim", "coach", None),
        ("sue", "supervisor", None),
        ("tom", "manager", 0),
        ("max", "manager", None),
    ):
        person = floor.insert("staff", name=name, login=name)
        floor.insert(
            "staff_role", staff_id=person, role=role, team_id=None if team is None else floor.teams[team], from_at=1
        )
    said = {who: floor.answers(floor.settle({"unseen_days": 5}, actor=who)) for who in ("kim", "sue", "tom", "max")}
    assert said == {"kim": ["not_yours"], "sue": ["not_yours"], "tom": ["not_yours"], "max": ["done"]}
    floor.engine.dispose()


def test_who_is_due_follows_what_is_settled(floor):
    ana, bo, cy, di = floor.agents
    floor.run("UPDATE agent SET level = 'new' WHERE id = :id", id=bo)
    floor.run("UPDATE agent SET level = 'senior' WHERE id = :id", id=cy)
    floor.insert("agent_buddy", agent_id=bo, buddy_id=ana, from_at=1, until_at=2**52)
    for agent in (ana, bo, cy):
        floor.note(agent, floor.at - 5 * DAY)
    floor.note(di, floor.at - 2 * DAY, state="shared", kind="correction")
    floor.insert("agent_goal", agent_id=di, team_id=floor.teams[1], text="Lead", made_at=1, due_at=floor.at + 20 * DAY)
    assert floor.due() == {}
    floor.settle({"feedback_new_days": 4, "feedback_standard_days": 3, "feedback_senior_days": 5})
    assert floor.due() == {
        "Ana": {("feedback", "5", 3)}, "Bo": {("feedback", "5", 4)}, "Cy": {("feedback", "5", 5)},
    }  # fmt: skip
    floor.settle(
        {name: DUE_SETTINGS[name][2] for name in DUE_SETTINGS if name.startswith("feedback")} | {"goal_soon_days": 21}
    )
    assert floor.due() == {"Di": {("goal", "", 0)}}
    floor.settle({"unseen_days": 1, "praise_after": 1})
    assert floor.due() == {"Di": {("goal", "", 0), ("unseen", "N-4", 1), ("praise", "1", 1)}}


def test_a_note_that_was_not_seen_waits_from_the_day_that_is_settled(floor):
    floor.note(floor.agents[0], floor.at - 2 * DAY, state="shared")

    def unseen():
        return floor.asked(lambda connection: [one.kind for one in waiting(connection, floor.at).undated])

    assert unseen() == []
    floor.settle({"unseen_days": 2})
    assert unseen() == ["unseen"]


def test_who_serves_a_queue_unready_is_due_and_who_is_let_in_with_the_time(floor):
    ana, bo, cy, _ = floor.agents
    for agent in floor.agents:
        floor.note(agent, floor.at - DAY // 2)
    module = str(floor.run("SELECT id FROM training_module WHERE code = 'data_protection'")[0][0])
    floor.insert("queue_module", queue_id=floor.queues[0], module_id=module)
    for agent in (ana, bo, cy):
        floor.insert("queue_membership", agent_id=agent, queue_id=floor.queues[0], since_at=2)
    floor.insert("agent_training", agent_id=cy, module_id=module, signed_off_at=1, minutes=0)
    until = floor.at + DAY
    floor.insert("readiness_override", agent_id=bo, queue_id=floor.queues[0], at=1, until_at=until)
    assert floor.due() == {"Ana": {("not_ready", "Billing", 0)}, "Bo": {("let_in", "Billing", 0)}}
    at = {one.agent: one.reasons[0].due_at for one in floor.asked(coaching_due)}
    assert at == {"Ana": 2, "Bo": until}
    floor.run("UPDATE agent_training SET expires_at = :at", at=floor.at - 1)
    assert ("not_ready", "Billing", 0) in floor.due()["Cy"]
    floor.run("UPDATE readiness_override SET withdrawn_at = 2")
    assert floor.due()["Bo"] == {("not_ready", "Billing", 0)}
    floor.run("UPDATE queue_membership SET until_at = 3")
    assert set(floor.due()) == {"Cy"}


def test_the_database_names_the_same_as_the_store_on_floors_made_by_chance(floor):
    chance, now = random.Random(11), floor.at
    modules = [str(row.id) for row in floor.run("SELECT id FROM training_module")]
    for queue in floor.queues:
        for module in chance.sample(modules, 2):
            floor.insert("queue_module", queue_id=queue, module_id=module)
    for agent in floor.agents:
        for queue in floor.queues:
            since, until = chance.choice(((1, None), (1, now - DAY), (now + DAY, None), (1, now + DAY)))
            floor.insert("queue_membership", agent_id=agent, queue_id=queue, since_at=since, until_at=until)
            if chance.random() < 0.5:
                until, gone = chance.choice((now - DAY, now + DAY)), chance.choice((None, None, 2))
                row = {"agent_id": agent, "queue_id": queue, "at": 1, "until_at": until, "withdrawn_at": gone}
                floor.insert("readiness_override", **row)
        for module in modules:
            if chance.random() < 0.8:
                signed = chance.choice((None, 1, 1, 1))
                expires = None if signed is None else chance.choice((None, now - DAY, now + DAY))
                row = {"agent_id": agent, "module_id": module, "signed_off_at": signed, "expires_at": expires}
                floor.insert("agent_training", **row)
    floor.run("UPDATE training_module SET retired_at = 1 WHERE id = :id", id=modules[0])
    reader = open_reader(floor.url)
    store = FloorStore()
    store.apply(reader.snapshot())
    reader.close()
    held = {(one.agent_id, one.queue_id, one.let_in_until) for one in Readiness(store).not_ready_on_queues(now)}
    said = {(str(row.agent_id), str(row.queue_id), row.let_in_until) for row in floor.run(NOT_READY_ON_QUEUES, now=now)}
    assert said == held
    assert {until is None for *_, until in said} == {True, False}
