"""`incident list`, `incident show`, and the marks that incidents leave in the report of intervals."""

import csv
import io
from datetime import UTC, datetime

import pytest

from db.queries.timeline_entry import Entry
from tests.db.commands.acted_floor import ActedFloor, S

NINE = int(datetime(2026, 6, 20, 7, tzinfo=UTC).timestamp())
HALF = 1800


@pytest.fixture
def floor(database_url):
    """Billing with a wait from nine; an incident from a quarter past nine until ten, and one that was taken back."""
    made = ActedFloor(database_url)
    made.waits = made.contact(0, arrived_at=NINE * S, queued_at=NINE * S)
    times = {"declared_at": (NINE + 900) * S, "ended_at": (NINE + 3600) * S, "next_update_at": (NINE + 2700) * S}
    made.incident = made.insert("incident", cause="Lines are down", line_to_say="We know.", **times)
    made.insert("incident_queue", incident_id=made.incident, queue_id=made.queues[0])
    made.insert("incident_update", incident_id=made.incident, at=(NINE + 3600) * S, text="A cut cable.")
    mistake = made.insert("incident", cause="A slip", declared_at=(NINE + 60) * S, ended_at=(NINE + 60) * S)
    made.insert("incident_queue", incident_id=mistake, queue_id=made.queues[0])
    yield made
    made.engine.dispose()


def test_the_report_marks_what_an_incident_touched(run, floor):
    line = ("report", "intervals", "--from", NINE, "--to", NINE + 3 * HALF)
    rows = run.json(*line)["rows"]
    assert [row["incidents"] for row in rows if row["queue"] == "Billing"] == [[1], [1], []]
    assert not any(row["incidents"] for row in rows if row["queue"] != "Billing")
    found = list(csv.DictReader(io.StringIO(run(*line, "--format", "csv").out)))
    assert [row["incidents"] for row in found[:3]] == ["1", "1", ""]
    floor.insert(
        "incident_queue",
        incident_id=floor.insert("incident", cause="No light", declared_at=(NINE + HALF) * S),
        queue_id=floor.queues[0],
    )
    found = list(csv.DictReader(io.StringIO(run(*line, "--format", "csv").out)))
    # The third goes on until now, wherever that is.
    assert [row["incidents"] for row in found[:3]] == ["1", "1 3", "3"]
    printed = run(*line, "--queue", "Billing").out
    assert "incidents" in printed and "I-1, I-3" in printed
    assert "incidents" not in run(*line, "--queue", "Tech").out


def test_one_is_shown_with_its_course_and_all_are_listed(run, floor):
    listed = run.json("incident", "list")["incidents"]
    assert [(one["number"], one["cause"], one["queues"]) for one in listed] == [
        (2, "A slip", ["Billing"]), (1, "Lines are down", ["Billing"]),
    ]  # fmt: skip
    assert run.json("incident", "list", "--open") == {"incidents": []}
    assert run("incident", "list", "--open").out == "No incident goes on.\n"
    shown = run.json("incident", "show", 1)
    assert shown["contacts"] == {"all": 1, "open": 1} and shown["promises"] == []
    assert [(entry["what"], entry.get("text")) for entry in shown["timeline"]] == [
        ("incident_declared", "We know."), ("incident_there", None), ("incident_ended", "A cut cable."),
    ]  # fmt: skip
    assert shown["incident"]["declared_at"] == "2026-06-20T07:15:00.000000Z"
    page = run("incident", "show", 1).out
    assert "I-1: Lines are down" in page and "A cut cable." in page
    assert "There is no incident 9" in run("incident", "show", 9).sentence
    assert set(shown["timeline"][0]) <= {*Entry._fields, "lasted_s"}
