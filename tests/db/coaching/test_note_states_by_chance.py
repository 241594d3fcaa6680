"""The states of notes by chance on both engines: what stands in the database is at every step what a plain model says.

Who may read what is judged apart, by raw SQL (`test_note_life_by_chance.py`); here one coach and the agent's own program act.
"""

import pytest
import sqlalchemy as sa
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from db.errors import Refused
from db.maintenance.coaching_contradictions import COACHING_CONTRADICTIONS
from tests.db.coaching.furnished_coaching import FAR
from tests.db.coaching.test_note_shared import Coached
from tests.fixtures.by_chance import walk_by_chance

PLACE = st.integers(0, 5)
WORDS = st.sampled_from(["", "  ", "I will", "谢谢 زوي"])


class Model:
    """One note as it should be."""

    def __init__(self, draft, has_step, outcome):
        self.draft, self.has_step, self.outcome = draft, has_step, outcome
        self.state, self.answer = "shared", None


class States(RuleBasedStateMachine):
    """One agent and a coach; every example begins without notes."""

    floor = None

    def __init__(self):
        super().__init__()
        for table in ("coaching_action", "coaching_draft", "coaching_note"):
            self.floor.run(f"DELETE FROM {table}")
        #: Drafts: whether they can be shared, and whether a step is agreed with a date.
        self.drafts, self.notes = {}, {}

    def note(self, place):
        return list(self.notes)[place % len(self.notes)]

    def undone(self, note):
        actor = {"actor": "kim"} if self.floor.engine.dialect.name == "sqlite" else {}
        try:
            return self.floor.answers(self.floor.undo(self.notes[note].outcome, **actor)) == ["done"]
        except Refused:
            # Undone before: the same command is undone once.
            return False

    @precondition(lambda self: len(self.drafts) < 5)
    @rule(whole=st.booleans(), has_step=st.booleans())
    def draft(self, whole, has_step):
        step = {"next_step": "x", "due_at": FAR} if has_step else {"next_step": "x", "due_at": None}
        made = self.floor.drafted(kind="correction", impact="x" if whole else " ", **step)
        self.drafts[made] = (whole, has_step)

    @precondition(lambda self: self.drafts)
    @rule(place=PLACE)
    def share(self, place):
        draft = list(self.drafts)[place % len(self.drafts)]
        whole, has_step = self.drafts[draft]
        is_shared = any(note.draft == draft and note.state != "withdrawn" for note in self.notes.values())
        outcome = self.floor.as_coach("coaching_note.share", draft)
        assert (self.floor.answers(outcome) == ["done"]) is (whole and not is_shared)
        if whole and not is_shared:
            note = self.floor.run("SELECT CAST(note_id AS text) FROM coaching_draft WHERE id = :id", id=draft)[0][0]
            assert note not in self.notes
            self.notes[note] = Model(draft, has_step, outcome)

    @precondition(lambda self: self.notes)
    @rule(place=PLACE)
    def seen(self, place):
        note = self.note(place)
        try:
            self.floor.desk("coaching seen", coaching_note=note)
        except Refused:
            assert self.notes[note].state == "withdrawn"
            return
        assert self.notes[note].state != "withdrawn"
        if self.notes[note].state == "shared":
            self.notes[note].state = "seen"

    @precondition(lambda self: self.notes)
    @rule(place=PLACE, words=WORDS, agrees=st.booleans())
    def answer(self, place, words, agrees):
        model = self.notes[self.note(place)]
        may = model.state in ("shared", "seen", "answered") and (agrees or bool(words.strip()))
        try:
            self.floor.desk("coaching answer", coaching_note=self.note(place), words=words, agrees=agrees)
        except Refused:
            assert not may
            return
        assert may
        model.state = "agreed" if agrees else "answered"
        model.answer = words.strip() or model.answer

    @precondition(lambda self: self.notes)
    @rule(place=PLACE)
    def agree(self, place):
        model = self.notes[self.note(place)]
        done = self.floor.answers(self.floor.as_coach("coaching_note.agree", self.note(place))) == ["done"]
        assert done is (model.state in ("seen", "answered"))
        model.state = "agreed" if done else model.state

    @precondition(lambda self: self.notes)
    @rule(place=PLACE, by_undo=st.booleans())
    def take_back(self, place, by_undo):
        note = self.note(place)
        if by_undo:
            done = self.undone(note)
        else:
            done = self.floor.answers(self.floor.as_coach("coaching_note.withdraw", note)) == ["done"]
        assert done is (self.notes[note].state == "shared")
        self.notes[note].state = "withdrawn" if done else self.notes[note].state

    @invariant()
    def stands_as_the_model_says(self):
        query = "SELECT CAST(id AS text) AS id, state, answer, behaviour IS NOT NULL AS has_words FROM coaching_note"
        found = {row.id: (row.state, row.answer, bool(row.has_words)) for row in self.floor.run(query)}
        assert found == {note: (m.state, m.answer, m.state != "withdrawn") for note, m in self.notes.items()}
        query = (
            "SELECT CAST(note_id AS text) AS id, agreed_at IS NOT NULL AS agreed, withdrawn_at IS NOT NULL AS over"
            " FROM coaching_action"
        )
        steps = {row.id: (bool(row.agreed), bool(row.over)) for row in self.floor.run(query)}
        wanted = {note: m for note, m in self.notes.items() if m.has_step}
        assert steps == {note: (m.state == "agreed", m.state == "withdrawn") for note, m in wanted.items()}

    def teardown(self):
        with self.floor.engine.connect() as connection:
            for words, query in COACHING_CONTRADICTIONS:
                assert connection.execute(sa.text(query)).all() == [], words


@pytest.fixture
def floor(database_url):
    made = Coached(database_url)
    yield made
    made.close()


def test_by_chance(floor):
    walk_by_chance(States, 3, 25, floor=floor)


@pytest.mark.long
def test_long_by_chance(floor):
    walk_by_chance(States, 20, 50, floor=floor)
