"""Ratings of customers from a survey's file: whatever its columns are called, broken lines are told, nothing comes twice."""

import pytest

from db.errors import KnownProblem
from db.feeds.rating_import import import_ratings
from tests.db.commands.acted_floor import ActedFloor


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


def test_ratings_come_once_and_broken_lines_are_told(floor, tmp_path):
    over = {"state": "closed", "closed_at": 9, "agent_id": floor.agents[1]}
    first, second = floor.contact(0, **over), floor.contact(1, external_id="call-7")
    number = floor.row("contact", first)["number"]
    path = tmp_path / "survey.csv"
    path.write_text(
        "Response ID;Contact;Rating;Submitted at\n"
        f"r1;C-{number};5;2026-03-29 02:30\n"
        "r2;call-7;1;2026-10-25T01:30:00Z\n"
        "r3;call-7;6;2026-10-25 01:30\n"
        "r4;call-7;often;2026-10-25 01:30\n"
        "r5;C-999999;4;2026-10-25 01:30\n"
        "r6;call-7;4;soon\n"
        ";;;\n"
    )
    dry = import_ratings(floor.url, path, zone="Europe/Berlin", dry_run=True)
    assert (dry.added, floor.run("SELECT count(*) FROM customer_rating")[0][0]) == (2, 0)
    report = import_ratings(floor.url, path, zone="Europe/Berlin")
    assert (report.lines, report.added, report.unknown, report.broken_count) == (6, 2, 1, 3)
    assert [place for place, _ in report.broken] == [4, 5, 7]
    assert report.broken[0][1] == "the score 6 is not on a scale from 1 to 5"
    rows = {row.external_id: row for row in floor.run("SELECT * FROM customer_rating")}
    assert str(rows["r1"].agent_id) == floor.agents[1] and str(rows["r1"].team_id) == floor.teams[1]
    # 2:30 was left out by the clock change: by the clock before it, that is 1:30 UTC.
    assert rows["r1"].rated_at == 1_774_747_800_000_000
    again = import_ratings(floor.url, path, zone="Europe/Berlin")
    assert (again.added, again.again) == (0, 2)
    assert str(rows["r2"].contact_id) == second


def test_a_file_that_is_none_changes_nothing(floor, tmp_path):
    path = tmp_path / "survey.csv"
    path.write_text("name,colour\nx,red\n")
    with pytest.raises(KnownProblem, match="no column for: contact, score, at"):
        import_ratings(floor.url, path)
    with pytest.raises(KnownProblem, match="cannot be read"):
        import_ratings(floor.url, tmp_path / "missing.csv")
    with pytest.raises(KnownProblem, match="no time zone"):
        import_ratings(floor.url, path, zone="Mars")
