"""A note from its draft to what the agent answers, on both engines: the words pass through no command and no feed."""

from dataclasses import replace

import pytest

from db.coaching.drafts import Draft, drop_draft, keep_draft, own_drafts
from db.commands.command import Command, Wanted
from db.errors import Refused
from db.ids import new_id
from tests.db.coaching.furnished_coaching import FAR
from tests.db.desktop.desk_floor import DeskFloor

SECRET = "Xqzvsaid"


class Coached(DeskFloor):
    """A floor on which a coach has a draft about Ana; on the file a coach who acts, on the server the owner's stand-in."""

    def __init__(self, url):
        super().__init__(url)
        self.coach = self.insert("staff", name="Kim", login="kim")
        self.insert("staff_role", staff_id=self.coach, role="coach", from_at=1)

    def drafted(self, **more):
        """A draft as the coach's own console writes it."""
        now = self.now()
        values = {"behaviour": SECRET, "impact": SECRET, "next_step": SECRET, "due_at": FAR, "measure": "rating"} | more
        times = {"made_at": now, "changed_at": now}
        return self.insert("coaching_draft", author_id=self.coach, agent_id=self.agents[0], **times, **values)

    def as_coach(self, kind, thing):
        if self.engine.dialect.name == "sqlite":
            return self.do(Command(kind, (Wanted(thing),)), actor="kim")
        # The owner may do everything, and is the author of what it has drafted itself.
        self.run("UPDATE coaching_draft SET author_id = NULL WHERE id = :id", id=thing)
        return self.do(Command(kind, (Wanted(thing),)))


@pytest.fixture
def floor(database_url):
    made = Coached(database_url)
    yield made
    made.close()


def test_a_draft_is_shared_seen_and_answered_and_its_words_are_nowhere_else(floor):
    draft = floor.drafted()
    shared = floor.as_coach("coaching_note.share", draft)
    assert floor.answers(shared) == ["done"]
    (told,) = floor.desk("coaching list")["notes"]
    assert (told["state"], told["behaviour"]) == ("shared", SECRET)
    note = str(told["coaching_note"])
    assert floor.desk("coaching seen", coaching_note=note)["state"] == "seen"
    assert floor.desk("coaching answer", coaching_note=note, words="I will", agrees=True)["state"] == "agreed"
    (action,) = floor.run("SELECT text, agreed_at, due_at FROM coaching_action")
    assert (action.text, action.due_at) == (SECRET, FAR)
    assert action.agreed_at
    with pytest.raises(Refused):
        floor.desk("coaching seen", agent=1, coaching_note=note)
    told = [*floor.run("SELECT image FROM change"), *floor.run("SELECT payload FROM command")]
    told += floor.run("SELECT was || became FROM command_effect")
    assert SECRET not in str(told)
    assert len(floor.run("SELECT id FROM coaching_news WHERE team_id = :team", team=floor.teams[0])) == 1
    assert floor.run("SELECT max(version) FROM coaching_news")[0][0] > 3


def test_sharing_is_undone_until_somebody_has_seen_it(floor):
    draft = floor.drafted()
    shared = floor.as_coach("coaching_note.share", draft)
    actor = {"actor": "kim"} if floor.engine.dialect.name == "sqlite" else {}
    assert floor.answers(floor.undo(shared, **actor)) == ["done"]
    assert floor.desk("coaching list")["notes"] == []
    assert floor.row("coaching_draft", draft)["note_id"] is None
    assert floor.run("SELECT behaviour, state FROM coaching_note") == [(None, "withdrawn")]
    again = floor.as_coach("coaching_note.share", draft)
    (told,) = floor.desk("coaching list")["notes"]
    floor.desk("coaching seen", coaching_note=str(told["coaching_note"]))
    assert floor.answers(floor.undo(again, **actor)) == ["seen_already"]


def test_a_draft_is_kept_where_nobody_changed_it_since(sqlite_url):
    floor = Coached(sqlite_url)
    draft = Draft(new_id(), behaviour="one")
    with floor.engine.begin() as connection:
        assert keep_draft(connection, draft, actor="kim") == 1
        assert keep_draft(connection, replace(draft, behaviour="two", version=1), actor="kim") == 2
        with pytest.raises(Refused):
            keep_draft(connection, replace(draft, behaviour="three", version=1), actor="kim")
        (kept,) = own_drafts(connection, actor="kim")
        assert (kept.behaviour, kept.version) == ("two", 2)
        assert own_drafts(connection, actor="lee") == []
        assert not drop_draft(connection, draft.id, actor="lee")
        assert drop_draft(connection, draft.id, actor="kim")
