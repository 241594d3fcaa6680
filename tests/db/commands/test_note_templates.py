"""Note templates: added, changed, retired and brought back; a name is used once among those in use."""

import pytest

from db.commands.command import Command, Wanted
from db.commands.template_acts import PARTS
from db.ids import new_id
from tests.db.commands.acted_floor import ActedFloor

SAYS = {"name": "Calls back", "kind": "praise", "behaviour": "Called back when it was said."}
NEWS = "SELECT count(*), coalesce(sum(version), 0) FROM coaching_news"


class Templated(ActedFloor):
    """A floor with what is shipped."""

    def act(self, act, thing, **to):
        (answer,) = self.answers(self.do(Command(f"note_template.{act}", (Wanted(thing, to),))))
        return answer

    def template(self, name):
        (row,) = self.run("SELECT * FROM note_template WHERE name = :name", name=name)
        return row


@pytest.fixture
def floor(database_url):
    made = Templated(database_url)
    yield made
    made.engine.dispose()


def test_a_template_is_added_changed_and_seen_by_all_teams(floor):
    before = floor.run(NEWS)[0]
    last = floor.run("SELECT max(position) FROM note_template")[0][0]
    assert floor.act("add", new_id(), **SAYS | {"name": " Calls back ", "impact": "  "}) == "done"
    made = floor.template("Calls back")
    assert (made.kind, made.behaviour, made.impact, made.position) == ("praise", SAYS["behaviour"], None, last + 1)
    assert floor.run(NEWS)[0][0] == len(floor.teams) and floor.run(NEWS)[0] != before
    owns = str(floor.run("SELECT id FROM standard WHERE code = 'owns'")[0][0])
    assert floor.act("change", str(made.id), kind="correction", standard_id=owns, impact="They wait.") == "done"
    now = floor.template("Calls back")
    assert (now.kind, now.behaviour, now.impact) == ("correction", SAYS["behaviour"], "They wait.")
    assert str(now.standard_id) == owns
    # A standard that was retired since stays; the rest can be changed, and another retired one is not chosen.
    floor.run("UPDATE standard SET retired_at = 1 WHERE id = :id", id=owns)
    assert floor.act("change", str(made.id), impact="They waited.") == "done"
    assert floor.act("change", str(made.id), standard_id=owns) == "unknown_standard"


@pytest.mark.parametrize(
    ("values", "answer"),
    [
        ({"name": " "}, "name_needed"),
        ({"name": "x" * 81}, "too_long"),
        ({"impact": "x" * 4001}, "too_long"),
        ({"behaviour": "  "}, "template_empty"),
        ({"kind": "blame"}, "out_of_range"),
        ({"standard_id": new_id()}, "unknown_standard"),
    ],
)
def test_what_a_template_cannot_say(floor, values, answer):
    assert floor.act("add", new_id(), **SAYS | values) == answer
    made = new_id()
    assert floor.act("add", made, **SAYS) == "done"
    assert floor.act("change", made, **values) == answer
    assert {part: getattr(floor.template("Calls back"), part) for part in PARTS}["behaviour"] == SAYS["behaviour"]


def test_a_name_is_used_once_among_those_in_use(floor):
    one, two = new_id(), new_id()
    assert floor.act("add", one, **SAYS) == "done"
    assert floor.act("add", two, **SAYS | {"name": "calls BACK"}) == "name_taken"
    assert floor.act("retire", one) == "done" and floor.act("retire", one) == "already_so"
    assert floor.act("change", one, impact="So") == "template_retired"
    assert floor.act("add", two, **SAYS) == "done"
    assert floor.act("bring_back", one) == "name_taken"
    renamed = floor.do(Command("note_template.change", (Wanted(two, {"name": "Rings back"}),)))
    assert floor.act("bring_back", one) == "done"
    assert floor.answers(floor.undo(renamed)) == ["name_taken"]
    assert floor.act("change", two, name="Calls back") == "name_taken"
    retired = floor.do(Command("note_template.retire", (Wanted(one),)))
    assert floor.act("change", two, name="Calls back") == "done"
    assert floor.answers(floor.undo(retired)) == ["name_taken"]


def test_two_who_change_the_same_are_told_and_what_was_added_is_taken_back(floor):
    made = new_id()
    added = floor.do(Command("note_template.add", (Wanted(made, SAYS, row=made),)))
    assert floor.act("change", made, impact="They knew.") == "done"
    mine = Command("note_template.change", (Wanted(made, {"impact": "Good"}, {"impact": None}),))
    assert floor.answers(floor.do(mine)) == ["changed"]
    changed = floor.do(Command("note_template.change", (Wanted(made, {"impact": None}, {"impact": "They knew."}),)))
    assert floor.answers(floor.undo(changed)) == ["done"] and floor.template("Calls back").impact == "They knew."
    # Others have made it theirs: what was added is not taken back any more.
    assert floor.answers(floor.undo(added)) == ["changed"]
    other = new_id()
    again = floor.do(Command("note_template.add", (Wanted(other, SAYS | {"name": "Greets"}, row=other),)))
    assert floor.answers(floor.undo(again)) == ["done"] and floor.template("Greets").retired_at is not None


def test_only_coaches_and_managers_of_the_whole_floor_see_to_templates(sqlite_url):
    floor = Templated(sqlite_url)
    ((one,),) = floor.run("SELECT id FROM note_template WHERE position = 0")
    for login, role, team, answer in (
        ("kim", "coach", None, "done"),
        ("mia", "manager", None, "done"),
        ("tea", "coach", floor.teams[0], "not_yours"),
        ("dana", "supervisor", None, "not_yours"),
        ("vic", "viewer", None, "not_yours"),
    ):
        person = floor.insert("staff", name=login, login=login)
        floor.insert("staff_role", staff_id=person, role=role, team_id=team, from_at=1)
        change = Command("note_template.change", (Wanted(str(one), {"impact": f"They told {login}."}),))
        assert floor.answers(floor.do(change, actor=login)) == [answer], login
        made = new_id()
        added = Command("note_template.add", (Wanted(made, SAYS | {"name": f"By {login}"}, row=made),))
        assert floor.answers(floor.do(added, actor=login)) == [answer], login
    floor.engine.dispose()
