"""`report standards` on the command line."""

import csv
import io

import pytest

from db.commands.ledger import os_user
from tests.db.coaching.reviewed_floor import ReviewedFloor

DAY = 86_400_000_000


class Kept(ReviewedFloor):
    """Red's six agents were reviewed this week; of Blue only two."""

    def __init__(self, url):
        super().__init__(url)
        red, blue = self.teams
        reds = [self.insert("agent", team_id=red, name=f"Red {place}") for place in range(6)]
        for place in range(12):
            self.review(reds[place % 6], red, 3 if place < 9 else 2)
        for agent in (self.agents[1], self.agents[3]):
            self.review(agent, blue, 3)

    def review(self, agent, team, level, basis="sampled"):
        whose = {"contact_id": self.contact(0), "agent_id": agent, "team_id": team, "queue_id": self.queues[0]}
        review = self.insert(
            "contact_review", **whose, reviewer_id=self.people["kim"], rubric_version_id=self.version, basis=basis,
            finished_at=self.now - 1,
        )  # fmt: skip
        self.insert("review_score", review_id=review, behaviour_id=self.behaviours["listens"], level=level)


@pytest.fixture
def floor(database_url):
    made = Kept(database_url)
    made.engine.dispose()
    return made


def test_a_team_that_is_too_small_is_not_the_site_less_the_other(floor, run):
    out = run("report", "standards").out
    assert "We listen first" in out
    lines = {" ".join(line.split()) for line in out.splitlines()}
    # Red would give Blue away beside their site, so that only the site is shown.
    assert "site North all 79 % 52 % 92 % 14 0" in lines
    assert {"team Blue all: not shown – – – – –", "team Red all: not shown – – – – –"} <= lines
    assert out.splitlines()[-1].startswith("Not shown: too few agents here, or beside it")
    floor.run("UPDATE monitoring_agreement SET smallest_group = 1 WHERE true RETURNING id")
    lines = {" ".join(line.split()) for line in run("report", "standards").out.splitlines()}
    assert "team Red all 75 % 47 % 91 % 12 0" in lines and "team Blue all 100 % 34 % 100 % 2 0" in lines
    assert not any("Not shown" in line for line in lines)
    floor.engine.dispose()


def test_programs_get_the_same_with_withheld_groups_said(floor, run):
    told = run.json("report", "standards", "--days", "30")
    by_place = {one["place"]: one for one in told["standards"]}
    assert by_place["Blue"]["withheld"] and by_place["Blue"]["total"] is None and by_place["Blue"]["weeks"] == []
    site = by_place["North"]
    assert (site["total"]["kept"], site["total"]["scored"], len(site["weeks"])) == (11, 14, 1)
    rows = list(csv.DictReader(io.StringIO(run("report", "standards", "--format", "csv").out)))
    assert [(row["place"], row["week"] != "", row["scored"], row["withheld"]) for row in rows] == [
        ("Blue", False, "", "1"), ("Red", False, "", "1"), ("North", False, "14", "0"), ("North", True, "14", "0"),
    ]  # fmt: skip


def test_figures_are_saved_only_by_who_may(sqlite_url, run_sqlite):
    floor = ReviewedFloor(sqlite_url)
    me = floor.insert("staff", name="Me", login=os_user())
    floor.insert("staff_role", staff_id=me, role="supervisor", from_at=1)
    floor.run("UPDATE monitoring_right SET export = 0 WHERE role = 'supervisor' RETURNING id")
    floor.engine.dispose()
    for wanted in ("json", "csv"):
        refused = run_sqlite("report", "standards", "--format", wanted)
        assert "lets other roles take this out" in refused.sentence
    assert "No contact drawn by lot" in run_sqlite("report", "standards").out
