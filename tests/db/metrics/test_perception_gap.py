"""The perception gap: the paired interval as published, no gap where there is none, and one that stands."""

import random

import pytest

from db.metrics.perception_gap import Both, Group, gaps_of, mean_of, perception_gaps
from tests.db.commands.acted_floor import ActedFloor


def test_the_interval_is_students():
    # Student, Biometrika 6 (1908), page 20: additional hours of sleep by ten patients, mean 1.58 with s = 1.23 (n - 1).
    found = mean_of([1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4])
    assert (round(found.mean, 2), round(found.low, 2), round(found.high, 2)) == (1.58, 0.70, 2.46)


def rows(chance, n, gap, name="Billing", agents=8):
    made = []
    for place in range(n):
        true = min(1.0, max(0.0, chance.gauss(0.7, 0.15)))
        ours, theirs = (min(1.0, max(0.0, true + chance.gauss(0, 0.12))) for _ in range(2))
        groups = (Group(name, name), Group("t", "Red"), Group("s", "North"), Group("k", "Kim"))
        made.append(Both(f"a{place % agents}", *groups, min(1.0, ours + gap), max(0.0, theirs)))
    return made


def test_a_gap_is_seen_and_none_is_made_up():
    chance = random.Random(5)
    seen = {gap.name: gap.verdict for gap in gaps_of(rows(chance, 60, 0.2), lambda n: n >= 5)}
    assert set(seen.values()) == {"we_think_better"}
    false = 0
    for _ in range(200):
        found = gaps_of(rows(chance, 30, 0.0), lambda n: n >= 5)
        false += any(gap.verdict in ("we_think_better", "customers_think_better") for gap in found)
    # One family in twenty at most, by Holm; few of them are also larger than the tolerance.
    assert false <= 16
    assert {gap.verdict for gap in gaps_of(rows(chance, 400, 0.0), lambda n: n >= 5)} == {"alike"}
    few = gaps_of(rows(chance, 6, 0.3), lambda n: n >= 5)
    assert {gap.verdict for gap in few} == {"cannot_tell"}
    withheld = gaps_of(rows(chance, 60, 0.3, agents=2), lambda n: n >= 5)
    assert all(gap.withheld and gap.ours is None for gap in withheld)


@pytest.mark.parametrize("basis", ["sampled", "chosen"])
def test_only_drawn_contacts_that_were_rated_count(database_url, basis):
    floor = ActedFloor(database_url)
    for place in range(4):
        floor.insert("agent", team_id=floor.teams[0], name=f"More {place}")
    behaviour, of = floor.run("SELECT id, rubric_version_id FROM rubric_behaviour WHERE code = 'owns'")[0]
    kim = floor.insert("staff", name="Kim", login="kim")
    agents = [str(row.id) for row in floor.run("SELECT id FROM agent WHERE team_id = :team", team=floor.teams[0])]
    for place in range(12):
        contact, agent = floor.contact(0), agents[place % len(agents)]
        whose = {"contact_id": contact, "agent_id": agent, "team_id": floor.teams[0], "queue_id": floor.queues[0]}
        review = floor.insert(
            "contact_review", **whose, reviewer_id=kim, rubric_version_id=str(of), basis=basis, finished_at=5
        )
        floor.insert("review_score", review_id=review, behaviour_id=str(behaviour), level=4)
        score = 2 if place % 2 else 3
        floor.insert("customer_rating", **whose, score=score, rated_at=100, source="s", external_id=str(place))
    with floor.engine.begin() as connection:
        found = {(gap.kind, gap.name): gap for gap in perception_gaps(connection, 0, 200)}
    if basis == "chosen":
        assert found == {}
    else:
        team = found["team", "Red"]
        assert (team.ours.mean, team.theirs.mean, team.verdict) == (1.0, 0.375, "we_think_better")
        assert set(found) == {("team", "Red"), ("site", "North"), ("queue", "Billing"), ("coach", "Kim")}
    floor.engine.dispose()
