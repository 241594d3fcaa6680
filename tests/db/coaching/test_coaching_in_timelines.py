"""That there was a note stands in the course of its contact and in the agent's day, for who may read it and nobody else."""

import pytest

from db.engine import make_engine
from db.queries.agent_timeline import agent_timeline
from db.queries.contact_timeline import contact_timeline
from db.queries.timeline_entry import without_coaching
from tests.db.coaching.reviewed_floor import ReviewedFloor
from tests.db.security.people_floor import SignedIn


class Coached(ReviewedFloor):
    """Kim praised Ana about a call, and wrote another note about it that was taken back."""

    def __init__(self, url):
        super().__init__(url)
        self.about = self.call()
        self.note = self.noted()
        self.noted(state="withdrawn", withdrawn_at=self.now)

    def noted(self, **more):
        given = {
            "author_id": self.people["kim"], "agent_id": self.agents[0], "team_id": self.teams[0], "kind": "praise",
            "visibility": "agent_coach", "contact_id": self.about, "behaviour": "Let her finish", "made_at": self.now,
            "shared_at": self.now,
        }  # fmt: skip
        return self.insert("coaching_note", **given | more)

    def told(self, connection):
        """What both courses say of coaching."""
        course, day = contact_timeline(connection, self.about), agent_timeline(connection, self.agents[0])
        return [[entry for entry in one.entries if entry.what == "coached"] for one in (course, day)]


def test_a_note_stands_in_both_courses_without_its_words(database_url):
    floor = Coached(database_url)
    with floor.engine.begin() as connection:
        told = floor.told(connection)
        whole = contact_timeline(connection, floor.about).entries
    floor.engine.dispose()
    for (entry,) in told:
        assert (entry.about, entry.agent.name, entry.staff.name, entry.word) == (floor.note, "Ana", "Kim", "praise")
        assert entry.text is None and "finish" not in str(entry)
    # A document for others, and a copy beside another note, tell nothing of it.
    assert [entry for entry in whole if entry.what != "coached"] == list(without_coaching(whole)) != list(whole)


@pytest.mark.parametrize(("role", "seen"), [("coach", 1), ("supervisor", 0), ("analyst", 0), ("controller", 0)])
def test_only_who_reads_the_note_learns_of_it(postgres_url, role, seen):
    floor = Coached(postgres_url)
    people = SignedIn(postgres_url)
    engine = make_engine(people.person("reader", role), held=True)
    with engine.begin() as connection:
        course = contact_timeline(connection, floor.about)
        told = [entry for entry in course.entries if entry.what == "coached"]
    engine.dispose()
    people.end()
    floor.engine.dispose()
    assert len(course.entries) > 1 and len(told) == seen
