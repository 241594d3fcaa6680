"""The life of notes by chance on a server: at every step each person reads, by raw SQL, just what a plain model says.

The model knows only what was told to it: who wrote what of the agent, in which team the agent was then and is now, who has
a role, what the agent allowed, and how old a draft is. It is written apart from the policies, which it judges.
"""

import json

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from db.ids import new_id
from tests.db.changes.floor_writer import PlainSql
from tests.db.security.people_floor import Floor
from tests.fixtures.by_chance import walk_by_chance

DAYS_15 = 15 * 86_400_000_000
#: Name, role and team (its place) of everybody who signs in beside the agent.
PEOPLE = (
    ("kim", "coach", 0),
    ("lee", "coach", 1),
    ("sue", "supervisor", 0),
    ("max", "manager", 1),
    ("con", "controller", 0),
)
COACHES = ("kim", "lee")
NOTE = st.integers(0, 5)


class Life(RuleBasedStateMachine):
    """One agent, two teams and their people; every example its own people on one floor."""

    floor = None

    @initialize()
    def open(self):
        run = self.floor.owner.run
        self.signed, self.staff = {}, {}
        apart = new_id()[-12:]
        for name, role, team in PEOPLE:
            self.signed[name] = PlainSql(self.floor.person(f"{name}{apart}", role, team=self.floor.teams[team]))
            self.staff[name] = str(run("SELECT id FROM staff WHERE name = ?", f"{name}{apart}")[0][0])
        self.agent, self.team = new_id(), 0
        run(
            "INSERT INTO agent (id, team_id, name, login, state) VALUES (?, ?, 'Ana', ?, 'available')",
            self.agent, self.floor.teams[0], f"{self.floor.prefix}_ana{apart}",
        )  # fmt: skip
        self.desk = PlainSql(self.floor.person(f"ana{apart}", "agent_desktop"))
        self.active = {name for name, _, _ in PEOPLE}
        self.drafts, self.notes, self.consents, self.reasons = {}, {}, set(), set()
        # Something is there from the beginning, written in a team that the agent may have left.
        self.begun("kim", line=False)
        (draft,) = self.drafts
        outcome, note = self.act("kim", "coaching_note.share", draft)
        assert outcome == "done"
        self.drafts[draft]["note"] = str(note)
        self.notes[str(note)] = {"by": "kim", "line": False, "team": 0, "state": "shared"}

    def act(self, name, kind, thing, note=None):
        person, command, row = self.signed[name], new_id(), new_id()
        person.run("BEGIN")
        person.run("INSERT INTO command (id, kind, actor, at) VALUES (?, ?, 'me', 1)", command, kind)
        items = json.dumps([{"id": thing, "row": row, "to": {}}])
        person.run(f"SELECT act_{kind.replace('.', '_')}(?, CAST(? AS jsonb), ?)", command, items, note)
        said = self.floor.owner.run
        person.run("COMMIT")
        return said("SELECT outcome, entity_id FROM command_effect WHERE command_id = ?", command)[0]

    def coaches_now(self, name):
        return name in self.active and COACHES.index(name) == self.team

    def picked(self, place):
        return sorted(self.notes)[place % len(self.notes)]

    @rule(name=st.sampled_from(COACHES), line=st.booleans())
    def drafts_one(self, name, line):
        if self.coaches_now(name):
            self.begun(name, line=line)

    def begun(self, name, *, line):
        made = new_id()
        self.signed[name].run(
            "INSERT INTO coaching_draft (id, author_id, agent_id, visibility, behaviour, impact, made_at, changed_at)"
            " VALUES (?, ?, ?, ?, 'said', 'so', utc_us(), 1)",
            made, self.staff[name], self.agent, "agent_line" if line else "agent_coach",
        )  # fmt: skip
        self.drafts[made] = {"by": name, "line": line, "old": False, "note": None}

    @precondition(lambda self: self.drafts)
    @rule(place=NOTE)
    def grows_old(self, place):
        draft = sorted(self.drafts)[place % len(self.drafts)]
        self.floor.owner.run("UPDATE coaching_draft SET made_at = made_at - ? WHERE id = ?", DAYS_15, draft)
        self.drafts[draft]["old"] = True

    @precondition(lambda self: self.drafts)
    @rule(place=NOTE, name=st.sampled_from(COACHES))
    def shares(self, place, name):
        draft = sorted(self.drafts)[place % len(self.drafts)]
        known = self.drafts[draft]
        outcome, note = self.act(name, "coaching_note.share", draft)
        may = known["by"] == name and self.coaches_now(name)
        assert (outcome == "done") == (may and not known["old"] and known["note"] is None)
        if outcome == "done":
            known["note"] = str(note)
            self.notes[str(note)] = {"by": name, "line": known["line"], "team": self.team, "state": "shared"}

    @precondition(lambda self: self.notes)
    @rule(place=NOTE, name=st.sampled_from(COACHES))
    def withdraws(self, place, name):
        note = self.picked(place)
        known = self.notes[note]
        outcome, _ = self.act(name, "coaching_note.withdraw", note)
        assert (outcome == "done") == (known["by"] == name and self.coaches_now(name) and known["state"] == "shared")
        if outcome == "done":
            known["state"] = "withdrawn"
            for draft in self.drafts.values():
                draft["note"] = None if draft["note"] == note else draft["note"]

    @precondition(lambda self: any(one["state"] != "withdrawn" for one in self.notes.values()))
    @rule(place=NOTE, agrees=st.booleans(), answers=st.booleans())
    def agent_reads(self, place, agrees, answers):
        note = self.picked(place)
        known = self.notes[note]
        if known["state"] in ("withdrawn", "agreed"):
            return
        if agrees or answers:
            self.desk.run("SELECT note_answered(?, ?, ?)", note, "words", agrees)
            known["state"] = "agreed" if agrees else "answered"
        else:
            self.desk.run("SELECT note_seen(?)", note)
            known["state"] = "seen" if known["state"] == "shared" else known["state"]

    @rule()
    def moves(self):
        self.team = 1 - self.team
        self.floor.owner.run("UPDATE agent SET team_id = ? WHERE id = ?", self.floor.teams[self.team], self.agent)

    @rule(gives=st.booleans())
    def consents_or_not(self, gives):
        self.desk.run("SELECT give_consent()" if gives else "SELECT withdraw_consent()")
        self.consents = self.consents | {self.team} if gives else set()

    @rule(name=st.sampled_from(COACHES))
    def records_a_reason(self, name):
        outcome, _ = self.act(name, "coaching_consent.read_with_reason", self.agent, "because")
        assert (outcome == "done") == (self.coaches_now(name) and name not in self.reasons)
        if outcome == "done":
            self.reasons.add(name)

    @rule(place=st.integers(0, len(PEOPLE) - 1))
    def a_role_ends_or_begins(self, place):
        name = PEOPLE[place][0]
        ends = name in self.active
        self.active ^= {name}
        self.floor.owner.run(
            "UPDATE staff_role SET until_at = ? WHERE staff_id = ?", 1 if ends else None, self.staff[name]
        )

    def reads(self, name, role, team, note):
        """Whether this person reads this note, by the model."""
        if name not in self.active or role == "controller":
            return False
        if note["by"] == name:
            return True
        if self.team != team or (role != "coach" and not note["line"]):
            return False
        return note["team"] == team or team in self.consents or name in self.reasons

    @invariant()
    def everybody_reads_what_is_theirs(self):
        if not hasattr(self, "desk"):
            return
        for name, role, team in PEOPLE:
            found = {
                str(row[0])
                for row in self.signed[name].run("SELECT id FROM coaching_note WHERE agent_id = ?", self.agent)
            }
            assert found == {i for i, note in self.notes.items() if self.reads(name, role, team, note)}, name
            drafts = {str(row[0]) for row in self.signed[name].run("SELECT id FROM coaching_draft")}
            assert drafts == {i for i, one in self.drafts.items() if one["by"] == name and not one["old"]}, name

    @invariant()
    def nothing_lasting_is_hidden_from_the_agent(self):
        if not hasattr(self, "desk"):
            return
        lasting = {i: note["state"] for i, note in self.notes.items() if note["state"] != "withdrawn"}
        ((told,),) = self.desk.run("SELECT my_coaching()")
        assert {one["coaching_note"]: one["state"] for one in told["notes"]} == lasting
        assert all(one["behaviour"] == "said" for one in told["notes"])
        ((opened,),) = self.desk.run("SELECT who_reads_my_notes()")
        assert sum(one["basis"] == "reason" for one in opened["opened"]) == len(self.reasons)

    def teardown(self):
        if hasattr(self, "desk"):
            for one in (*self.signed.values(), self.desk):
                one.close()


@pytest.fixture
def floor(postgres_url):
    """Whose role ended keeps the session and the group, so that the rules hold by themselves."""
    made = Floor(postgres_url)
    made.forget_to_follow("staff_role", "staff")
    yield made
    made.end()


def test_by_chance(floor):
    walk_by_chance(Life, 1, 25, floor=floor)


@pytest.mark.long
def test_long_by_chance(floor):
    walk_by_chance(Life, 6, 40, floor=floor)
