"""The agent's workload and next step: figures of the day and the week, modules, behaviours and skills, on both engines."""

import pytest

from db.commands.ledger import os_user
from db.engine import make_engine
from db.queries.agent_page import agent_shown
from db.queries.agent_workload import workload
from tests.db.coaching.reviewed_floor import MINUTE, ReviewedFloor
from tests.db.security.people_floor import SignedIn

HOUR = 60 * MINUTE


class Standing(ReviewedFloor):
    """Ana is a standard agent who serves Billing and Calls; the next level, senior, expects the highest of everything."""

    def __init__(self, url):
        super().__init__(url)
        self.run("UPDATE agent SET level = 'standard' WHERE id = :id", id=self.agents[0])
        self.run("UPDATE rubric_behaviour SET expected_standard = 3, expected_senior = 4")
        for queue in (0, 2):
            self.insert("queue_membership", queue_id=self.queues[queue], agent_id=self.agents[0], since_at=1)
        self.skills = {name: self.insert("skill", name=name) for name in ("English", "Selling", "Typing")}
        asked = ((0, "English", 3), (2, "Selling", 2), (2, "Typing", 1), (1, "Selling", 5))
        for queue, name, level in asked:
            self.insert("queue_skill", queue_id=self.queues[queue], skill_id=self.skills[name], level=level)
        for name, level in (("English", 2), ("Typing", 4)):
            self.insert("agent_skill", agent_id=self.agents[0], skill_id=self.skills[name], level=level)

    def reviewed(self, levels):
        """A drawn contact was reviewed so."""
        call = self.call()
        sample = self.insert(
            "review_sample", agent_id=self.agents[0], team_id=self.teams[0], contact_id=call, from_at=0, until_at=1,
            seed="1", among=1, drawn_at=self.now,
        )  # fmt: skip
        review = self.insert(
            "contact_review", contact_id=call, agent_id=self.agents[0], team_id=self.teams[0], queue_id=self.queues[2],
            reviewer_id=self.people["kim"], rubric_version_id=self.version, sample_id=sample, basis="sampled",
            finished_at=self.now,
        )  # fmt: skip
        for code, level in levels.items():
            self.insert("review_score", review_id=review, behaviour_id=self.behaviours[code], level=level)

    def shown(self):
        with self.engine.begin() as connection:
            return agent_shown(connection, self.agents[0])


@pytest.fixture
def floor(database_url):
    made = Standing(database_url)
    yield made
    made.engine.dispose()


def test_the_next_step_names_what_is_missing_and_only_what_surely_is(floor):
    for place in range(6):
        floor.reviewed({"listens": 2, "plain_words": 4, "empathy": 3 + place % 2})
    step = floor.shown().next_step
    assert (step.aim, step.is_highest, step.reviews) == ("senior", False, 6)
    assert [(one.queue, one.skill, one.asked, one.has) for one in step.skills] == [
        ("Billing", "English", 3, 2),
        ("Calls", "Selling", 2, 0),
    ]
    assert [(one.seen.n, one.seen.mean, one.expected) for one in step.below] == [(6, 2.0, 4)]
    assert [(one.seen.n, one.seen.mean, one.expected) for one in step.unsure] == [(6, 3.5, 4)]
    seen = {row.code: row.name for row in floor.run("SELECT code, name FROM rubric_behaviour")}
    assert (step.below[0].name, step.unsure[0].name) == (seen["listens"], seen["empathy"])


def test_one_review_is_too_few_to_name_anything_to_practise(floor):
    floor.reviewed({"listens": 1})
    step = floor.shown().next_step
    assert step.below == () and [one.seen.n for one in step.unsure] == [1]


def test_modules_that_expired_are_to_learn_again_and_those_held_are_not(floor):
    held, over, never = (
        floor.insert("training_module", code=name, name=name, kind="module", minutes_needed=60, for_level="senior")
        for name in ("Held", "Over", "Never")
    )
    given = {"agent_id": floor.agents[0], "minutes": 60, "signed_off_at": 1}
    floor.insert("agent_training", **given, module_id=held, expires_at=floor.now + HOUR)
    floor.insert("agent_training", **given, module_id=over, expires_at=floor.now - HOUR)
    modules = floor.shown().next_step.modules
    assert {"Over", "Never"} <= set(modules) and "Held" not in modules and never


def test_at_the_highest_level_the_own_level_is_the_aim(floor):
    floor.run("UPDATE agent SET level = 'senior' WHERE id = :id", id=floor.agents[0])
    step = floor.shown().next_step
    assert (step.aim, step.is_highest) == ("senior", True)


def test_to_whom_the_agreement_shows_no_single_agents_neither_figures_nor_behaviours_are_told(sqlite_url):
    floor = Standing(sqlite_url)
    floor.reviewed({"listens": 1})
    assert floor.shown().next_step.unsure != ()
    floor.insert("staff_role", staff_id=floor.insert("staff", name="Me", login=os_user()), role="viewer", from_at=1)
    shown = floor.shown()
    floor.engine.dispose()
    assert shown.today is None and shown.week is None and shown.rubric is None
    assert shown.next_step.below == shown.next_step.unsure == () and not shown.next_step.rubric_read


def test_contacts_and_busy_time_are_counted_within_the_stretch(floor):
    floor.run(
        "UPDATE agent_state SET since_at = :since WHERE agent_id = :id", since=floor.now - HOUR, id=floor.agents[0]
    )
    for minutes_ago, length_s in ((30, 600), (26, 600), (60 * 24 * 3, 300)):
        call = floor.call(minutes_ago=minutes_ago, length_s=length_s)
        # The floor wrote a visit of the contact by itself, beside the one of the fixture.
        visits = floor.run("SELECT id FROM contact_segment WHERE contact_id = :id", id=call)
        for row in visits[1:]:
            floor.run("DELETE FROM contact_segment WHERE id = :id", id=str(row.id))
    with floor.engine.begin() as connection:
        work = workload(connection, floor.agents[0], floor.now - HOUR, floor.now)
        week = workload(connection, floor.agents[0], floor.now - 7 * 24 * HOUR, floor.now)
    assert (work.handled, work.mean_us) == (2, 600e6)
    # Two talks of ten minutes that overlap by six are fourteen minutes of the hour in which nothing else was.
    assert work.occupancy == pytest.approx(14 / 60, abs=0.01)
    assert (week.handled, week.mean_us) == (3, 500e6)


@pytest.mark.parametrize(("role", "amounts"), [("coach", False), ("supervisor", True), ("manager", True)])
def test_who_signs_in_to_a_server_reads_the_page_as_far_as_the_role_goes(postgres_url, role, amounts):
    floor = Standing(postgres_url)
    floor.reviewed({"listens": 1})
    people = SignedIn(postgres_url)
    engine = make_engine(people.person("reader", role), held=True)
    with engine.begin() as connection:
        shown = agent_shown(connection, floor.agents[0])
    engine.dispose()
    people.end()
    floor.engine.dispose()
    assert (shown.next_step.aim, len(shown.next_step.skills), shown.next_step.reviews) == ("senior", 2, 1)
    assert shown.today is not None and shown.week is not None
    assert bool(shown.authority) == amounts
