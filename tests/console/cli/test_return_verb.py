"""`floorwalker report authority`: cost beside return with its assumptions, in every format."""

import csv
import io

import pytest

from tests.db.authority.history_rows import furnish
from tests.db.authority.limits_floor import LimitsFloor


@pytest.fixture
def floor(database_url):
    made = LimitsFloor(database_url)
    furnish(made)
    yield made
    made.close()


def test_cost_and_return_are_told_with_what_is_assumed(run, floor):
    stretch = ("--from", "1000000000", "--to", str(floor.database_now() // 1_000_000))
    told = run.json("report", "authority", *stretch, "--hour-value", "4550")
    figures = {one["figure"]: one for one in told["figures"]}
    assert (figures["cost"]["value"], figures["cost"]["unit"]) == (4000, "EUR minor units")
    assert (figures["worth"]["low"], figures["worth"]["high"]) == (None, None)
    assert figures["escalations avoided"]["basis"].startswith("too few to say")
    assert told["assumptions"]["hour_value"] == 4550
    assert "hour_value" not in told["assumed_defaults"] and "repeat_minutes" in told["assumed_defaults"]

    rows = list(csv.DictReader(io.StringIO(run("report", "authority", *stretch, "--format", "csv").out)))
    assert [row["value"] for row in rows if row["figure"] == "cost"] == ["4000"]
    assert [row["basis"] for row in rows if row["figure"] == "assumed: hour_value"] == ["shipped, not measured"]
    assert "shipped, not measured" in run("report", "authority", *stretch).out
    assert "end before it begins" in run("report", "authority", "--from", "1000000100", "--to", "1000000000").sentence
