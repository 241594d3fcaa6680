"""A note from its draft to what the agent answers, on both engines: the words pass through no command and no feed."""

from dataclasses import replace

import pytest

from db.coaching.drafts import Draft, drop_draft, drop_old_drafts, keep_draft, own_drafts
from db.coaching.notes_wanted import NotesWanted
from db.commands.command import Command, Wanted
from db.errors import Refused
from db.ids import new_id
from db.queries.coaching_notes import notes_page, notes_shown
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


def test_what_a_note_still_lacks_is_said_and_old_drafts_go(floor):
    for lacking, word in (
        ({"kind": "correction", "impact": " "}, "impact_needed"),
        ({"kind": "correction", "next_step": None, "due_at": None}, "step_needed"),
        ({"next_step": None}, "step_for_due"),
        ({"agent_id": None}, "no_agent"),
        ({"behaviour": ""}, "nothing_said"),
    ):
        draft = floor.drafted(**lacking) if "agent_id" not in lacking else floor.drafted()
        if "agent_id" in lacking:
            floor.run("UPDATE coaching_draft SET agent_id = NULL WHERE id = :id", id=draft)
        assert floor.answers(floor.as_coach("coaching_note.share", draft)) == [word]
    assert floor.run("SELECT id FROM coaching_note") == []
    floor.run("UPDATE coaching_draft SET made_at = made_at - :kept WHERE kind = 'correction'", kept=15 * 86_400_000_000)
    with floor.engine.begin() as connection:
        assert drop_old_drafts(connection) == 2
    assert len(floor.run("SELECT id FROM coaching_draft")) == 3


def test_notes_are_found_whatever_case_and_accents_page_after_page(sqlite_url):
    floor = Coached(sqlite_url)
    for place, said in enumerate(("Zoë was calm", "Viele Grüße gesagt", "زوي 谢谢", "trust was true")):
        floor.insert(
            "coaching_note", agent_id=floor.agents[0], team_id=floor.teams[0], kind="praise", visibility="agent_coach",
            behaviour=said, made_at=place + 1, shared_at=place + 1,
        )  # fmt: skip
    with floor.engine.connect() as connection:
        for typed, number in (("zoe CALM", 1), ("gruesse", 1), ("grusse", 1), ("谢", 1), ("was", 2), ("nowhere", 0)):
            assert len(notes_shown(connection, NotesWanted(typed))) == number
        first = notes_page(connection, NotesWanted(), most=3)
        rest = notes_page(connection, NotesWanted(), after=first.goes_on, most=3)
    assert [note.behaviour for note in first.notes + rest.notes][-1] == "Zoë was calm"
    assert (len(first.notes), len(rest.notes), rest.goes_on) == (3, 1, None)
