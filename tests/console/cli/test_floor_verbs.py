"""`floor` and `report intervals` on the command line: documents, tables, CSV."""

import csv
import io
from datetime import UTC, datetime

import pytest

from console.cli.tables import places
from db.ids import new_id
from tests.db.queries.furnished import Furnished

S = 1_000_000
NINE = int(datetime(2026, 6, 20, 7, tzinfo=UTC).timestamp())
ROW = [
    "queue", "start", "end", "offered", "answered", "abandoned", "short_abandoned", "left_otherwise", "service_level",
    "asa_s", "aht_s", "longest_wait_s", "incidents",
]  # fmt: skip


@pytest.fixture
def floor(database_url):
    """Berlin's sales on a Saturday from nine: one served in time, one gave up, one talks; and a queue nobody called."""
    made = Furnished(database_url, time_zone="Europe/Berlin")
    sales, ann = made.queue("sales"), made.agent("Ann Ström", "on_contact", (NINE + 100) * S)
    made.queue("Ärger", position=9)
    made.member(sales, ann)
    made.served(sales, ann, NINE * S, (NINE + 10) * S, (NINE + 90) * S)
    made.gave_up(sales, (NINE + 60) * S, (NINE + 200) * S)
    talks = made.arrive(sales, (NINE + 70) * S)
    made.step(talks, "on_contact", (NINE + 100) * S, agent_id=ann)
    made.arrive(sales, (NINE + 1900) * S)
    made.insert("escalation", queue_id=sales, reason="complaint", raised_at=NINE * S, due_at=(NINE + 100) * S)
    made.insert("raised_hand", agent_id=ann, raised_at=NINE * S)
    yield made
    made.sql.close()


def test_floor_prints_one_document(run, floor):
    found = run.json("floor", "--at", NINE + 110)
    assert found["as_of"] == "2026-06-20T07:01:50.000000Z"
    sales, other = found["queues"]
    assert (sales["queue"], sales["waiting"], sales["longest_wait_s"]) == ("sales", 1, 50.0)
    assert (other["queue"], other["service_level"], other["longest_wait_s"], other["over_under"]) == (
        "Ärger", None, None, None,
    )  # fmt: skip
    assert [row["state"] for row in found["contacts"]] == ["waiting", "on_contact"]


def test_floor_now_and_at_a_second_are_asked_alike(run, floor):
    now = run.json("floor")
    again = run.json("floor", "--at", now["as_of"])
    assert again["as_of"] == now["as_of"]
    assert again == now


def test_floor_prints_tables_for_people(run, floor):
    lines = run("floor", "--at", NINE + 110).out.splitlines()
    (sales,) = (line.split() for line in lines if line.startswith("sales"))
    assert sales[:3] == ["sales", "1", "0:50"]
    (ann,) = (line for line in lines if line.startswith("Ann Ström  Blue"))
    assert ann.split()[3:6] == ["on", "contact", "0:10"]
    assert any("complaint" in line and "0:10 late" in line for line in lines)
    assert "\x1b" not in "".join(lines)


def test_tables_fit_the_terminal(run, floor, monkeypatch):
    monkeypatch.setenv("COLUMNS", "130")
    lines = run("floor", "--at", NINE + 110).out.splitlines()
    assert max(map(places, lines)) <= 130


def test_the_report_is_the_document_scripts_rely_on(run, floor):
    found = run.json("report", "intervals", "--from", NINE, "--to", NINE + 3600)
    assert list(found) == ["every_s", "rows"]
    assert found["every_s"] == 1800
    assert [list(row) for row in found["rows"]] == [ROW] * 4
    first, second, nobody, _ = found["rows"]
    assert first == {
        "queue": "sales", "start": "2026-06-20T07:00:00.000000Z", "end": "2026-06-20T07:30:00.000000Z", "offered": 3,
        "answered": 2, "abandoned": 1, "short_abandoned": 0, "left_otherwise": 0, "service_level": 0.333333,
        "asa_s": 20.0, "aht_s": 80.0, "longest_wait_s": 140.0, "incidents": [],
    }  # fmt: skip
    assert (second["offered"], second["service_level"], second["asa_s"], second["aht_s"]) == (1, 0.0, None, None)
    assert [nobody[name] for name in ROW[3:]] == [0, 0, 0, 0, 0, None, None, None, None, []]


@pytest.mark.parametrize(("every", "seconds"), [("15m", 900), ("day", 86_400), ("week", 604_800), ("month", None)])
def test_the_length_of_the_intervals_is_told(run, floor, every, seconds):
    found = run.json("report", "intervals", "--from", NINE, "--to", NINE + 60, "--every", every)
    assert found["every_s"] == seconds


def test_the_report_as_csv_has_the_same_values_and_nothing_for_none(run, floor):
    # Who waits grows between two calls.
    floor.sql.run("UPDATE contact SET state = 'closed' WHERE state = 'waiting'")
    line = ("report", "intervals", "--from", NINE, "--to", NINE + 3600, "--queue", "sales")
    documents = run.json(*line)["rows"]
    said = run(*line, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(said.out)))
    assert rows == [{name: "" if row[name] in (None, []) else str(row[name]) for name in ROW} for row in documents]


def test_the_report_for_people_shows_the_sites_own_time(run, floor, monkeypatch):
    for width in (None, "60"):
        if width:
            monkeypatch.setenv("COLUMNS", width)
        said = run("report", "intervals", "--from", NINE, "--to", NINE + 1800).out
        assert "sales (Europe/Berlin)" in said
        (line,) = (line for line in said.splitlines() if line.startswith("2026-06-20 09:00  2026-06-20 09:30        3"))
        assert line.endswith("*")
        assert "* may still change" in said


def test_an_unknown_queue_is_told_with_the_nearest(run, floor):
    said = run("report", "intervals", "--from", NINE, "--to", NINE + 60, "--queue", "arger", "--format", "json")
    assert said.sentence == "There is no queue called 'arger'; the nearest is 'Ärger'."


def test_the_causes_are_one_document_and_the_same_as_csv_and_for_people(run, floor):
    ((sales,),) = floor.sql.run("SELECT id FROM queue WHERE name = 'sales'")
    for cause, times in (("skill", 1), ("hand_off", 3)):
        for _ in range(times):
            floor.sql.run(
                "INSERT INTO escalation (id, queue_id, reason, raised_at, due_at, resolved_at, state, cause)"
                " VALUES (?, ?, 'wrong_record', ?, ?, ?, 'resolved', ?)",
                new_id(), sales, NINE * S, NINE * S, (NINE + 60) * S, cause,
            )  # fmt: skip
    line = ("report", "causes", "--from", NINE, "--to", NINE + 3600)
    (week,) = run.json(*line)["weeks"]
    assert (week["week"], week["closed"]) == ("2026-06-15", 4)
    assert week["causes"][0] == {"cause": "hand_off", "escalations": 3, "share": 0.75, "cumulative_share": 0.75}
    assert week["wrong_record"] == [{"system": None, "escalations": 4}]
    rows = list(csv.DictReader(io.StringIO(run(*line, "--format", "csv").out)))
    assert [(row["counted"], row["name"], row["escalations"]) for row in rows] == [
        ("cause", "hand_off", "3"), ("cause", "skill", "1"), ("wrong_record", "", "4"),
    ]  # fmt: skip
    said = run(*line, "--queue", "sales").out
    assert "Week of 2026-06-15: 4 closed" in said and "hand off" in said and "75 %" in said and "no system" in said
    assert (
        run("report", "causes", "--from", NINE - 60, "--to", NINE).out.strip()
        == "No escalation was closed in that time."
    )
