"""Promise and standards in versions: what is set takes over, the promise on every screen at once; who is briefed on which."""

import pytest

from db.commands.command import Command, Wanted
from db.ids import new_id
from tests.db.commands.acted_floor import ActedFloor

DAY = 86_400_000_000
TEXTS = {"statement": "Says who does what by when.", "kept_example": "'On Thursday.'", "not_kept_example": "'Soon.'"}


class Promising(ActedFloor):
    """A floor with its promise."""

    def __init__(self, url):
        super().__init__(url)
        self.place = self.insert("floor", name="North", promise="We answer.", currency="EUR")

    def act(self, act, thing, **to):
        (answer,) = self.answers(self.do(Command(act, (Wanted(thing, to),))))
        return answer

    def standard(self, code):
        return str(self.run("SELECT id FROM standard WHERE code = :code", code=code)[0][0])

    def versions(self, standard):
        sql = "SELECT number, statement FROM standard_version WHERE standard_id = :id ORDER BY number"
        return [tuple(row) for row in self.run(sql, id=standard)]

    def versions_by_id(self, standard):
        sql = "SELECT id FROM standard_version WHERE standard_id = :id ORDER BY number"
        return [str(row.id) for row in self.run(sql, id=standard)]

    def promise(self):
        return self.run("SELECT promise FROM floor")[0][0]


@pytest.fixture
def floor(database_url):
    made = Promising(database_url)
    yield made
    made.engine.dispose()


def test_another_version_takes_over_at_its_time_and_the_promise_at_once(floor):
    now = floor.database_now()
    owns, promise = floor.standard("owns"), floor.standard("promise")
    assert floor.act("standard_version.set", owns, **TEXTS, from_at=now + DAY) == "done"
    assert [number for number, _ in floor.versions(owns)] == [1, 2]
    assert floor.act("standard_version.set", owns, **(TEXTS | {"statement": " "}), from_at=now) == "no_statement"
    assert floor.act("standard_version.set", owns, **TEXTS, from_at=now - DAY) == "in_the_past"
    assert floor.act("standard_version.set", promise, **TEXTS, from_at=now + DAY) == "promise_now"
    long = TEXTS | {"statement": "x" * 201}
    assert floor.act("standard_version.set", promise, **long, from_at=now) == "promise_too_long"
    assert floor.promise() == "We answer."
    assert floor.act("standard_version.set", promise, **TEXTS, from_at=floor.database_now()) == "done"
    assert floor.promise() == TEXTS["statement"]
    # What the set-up makes of it is a version, too; also when that is taken back.
    changed = floor.do(Command("floor.change", (Wanted(floor.place, {"promise": "A person who can fix it."}),)))
    assert [words for _, words in floor.versions(promise)][-2:] == [TEXTS["statement"], "A person who can fix it."]
    assert floor.answers(floor.undo(changed)) == ["done"]
    assert floor.versions(promise)[-1] == (4, TEXTS["statement"]) and floor.promise() == TEXTS["statement"]


def test_a_standard_is_added_renamed_retired_and_agents_are_briefed_once(floor):
    to = {"code": "greets", "name": "We greet", "position": 9, **TEXTS}
    assert floor.act("standard.add", new_id(), **to) == "done"
    assert floor.act("standard.add", new_id(), **to) == "name_taken"
    made = floor.standard("greets")
    assert floor.versions(made) == [(1, TEXTS["statement"])]
    assert floor.act("standard.rename", made, name="We listen first") == "name_taken"
    assert floor.act("standard.rename", made, name="We greet people") == "done"
    version = str(floor.run("SELECT id FROM standard_version WHERE standard_id = :id", id=made)[0][0])
    two = tuple(Wanted(agent, {"standard_version_id": version}) for agent in floor.agents[:2])
    assert floor.answers(floor.do(Command("standard_briefing.brief", two))) == ["done", "done"]
    assert floor.act("standard_briefing.brief", floor.agents[0], standard_version_id=version) == "already_so"
    assert floor.act("standard.retire", floor.standard("promise")) == "promise_stays"
    assert floor.act("standard.retire", made) == "done"
    assert floor.act("standard_version.set", made, **TEXTS, from_at=floor.database_now()) == "ended"
    assert floor.act("standard.bring_back", made) == "done"


def test_an_escalation_names_its_standard_when_it_is_raised_or_resolved(floor):
    owns, listens = floor.standard("owns"), floor.standard("listens")
    raised = {"reason": "complaint", "severity": "normal", "asked_by": "customer"}
    for standard, other in ((owns, listens), (None, listens)):
        contact = floor.contact(0)
        assert floor.act("escalation.raise", contact, **raised, standard_id=standard) == "done"
        row = str(floor.run("SELECT id FROM escalation WHERE contact_id = :id", id=contact)[0][0])
        assert floor.row("escalation", row)["standard_id"] == standard
        resolve = Command(
            "escalation.resolve", (Wanted(row, {"cause": "policy", "standard_id": other}),), note="Paid back"
        )
        assert floor.answers(floor.do(resolve)) == ["done"]
        assert floor.row("escalation", row)["standard_id"] == other
    assert floor.act("escalation.raise", floor.contact(0), **raised, standard_id=new_id()) == "unknown_standard"


def test_a_version_to_come_is_withdrawn_and_one_that_holds_stays(floor):
    now, owns = floor.database_now(), floor.standard("owns")
    assert floor.act("standard_version.set", owns, **TEXTS, from_at=now + DAY) == "done"
    news = "SELECT max(version) FROM coaching_news"
    (first, second), told = floor.versions_by_id(owns), floor.run(news)[0][0]
    assert floor.act("standard_version.withdraw", first) == "holds_already"
    seen = Command("standard_version.withdraw", (Wanted(second, {}, {"version": 9}),))
    assert floor.answers(floor.do(seen)) == ["changed"]
    taken = floor.do(Command("standard_version.withdraw", (Wanted(second),)))
    assert floor.answers(taken) == ["done"] and [number for number, _ in floor.versions(owns)] == [1]
    # Pages that show standards are told, and ask again.
    assert floor.run(news)[0][0] > told
    assert floor.answers(floor.undo(taken)) == ["done"]
    assert floor.versions(owns)[-1] == (2, TEXTS["statement"])
    again = floor.do(Command("standard_version.withdraw", (Wanted(second),)))
    assert floor.act("standard_version.set", owns, **TEXTS, from_at=floor.database_now() + DAY) == "done"
    assert floor.answers(floor.undo(again)) == ["changed"]
    third = floor.versions_by_id(owns)[1]
    floor.insert("standard_briefing", standard_version_id=third, agent_id=floor.agents[0], briefed_at=1)
    assert floor.act("standard_version.withdraw", third) == "briefed_already"
    # The promise has none to come, so nothing of it is withdrawn.
    assert floor.act("standard_version.withdraw", floor.versions_by_id(floor.standard("promise"))[0]) == "holds_already"


def test_the_promise_is_emptied_by_nobody(floor):
    for empty in ("", "  ", None):
        assert floor.act("floor.change", floor.place, promise=empty) == "no_promise"
    assert floor.act("floor.change", floor.place, name="South") == "done" and floor.promise() == "We answer."
    floor.run("UPDATE floor SET promise = ''")
    # A floor that never had one goes on, and takes a first one back.
    assert floor.act("floor.change", floor.place, name="North", promise="") == "done"
    given = floor.do(Command("floor.change", (Wanted(floor.place, {"promise": "We call back."}),)))
    assert floor.answers(floor.undo(given)) == ["done"] and floor.promise() == ""
