"""The shipped maps on the real data sets, against what others and other programs counted in them."""

import csv
import gzip
import json
from collections import Counter
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from statistics import mean, median, stdev
from typing import Any

import pytest

from db.feeds.contact_export import ContactExport
from db.feeds.contact_map import Value, load_map
from tests.db.feeds.pending_rows import Gathered

BANK, SERVICENOW, VOLVO, ITALY = (
    *("bank-call-center-1999", "servicenow-incidents"),
    *("bpi2013-incidents", "helpdesk-italy"),
)
#: One month in every run, the other in the long one.
MONTHS = ["january", pytest.param("october", marks=pytest.mark.long)]


@cache
def told(folder: Path, name: str, file: str = "events.csv.gz") -> tuple[ContactExport, Gathered]:
    export = ContactExport(folder / name / file, load_map(name))
    return export, Gathered(export.batches())


def facts(folder: Path, name: str) -> dict[str, Any]:
    return dict(json.loads((folder / name / "file_facts.json").read_text()))


def table(path: Path) -> list[dict[str, str]]:
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


@cache
def whole_month(folder: Path, month: str) -> Gathered:
    """A bank month with the phantom rows, which the facts count as well, taken as answered."""
    layout = load_map(BANK)
    words = {**layout.values["outcome"].words, "PHANTOM": "answered"}
    layout = replace(layout, skips=(), values={**layout.values, "outcome": Value(("outcome",), words)})
    return Gathered(ContactExport(folder / BANK / f"{month}.tsv.gz", layout).batches())


@pytest.mark.parametrize("month", [MONTHS[0], *(pytest.param(month, marks=pytest.mark.long) for month in MONTHS[1:])])
def test_a_bank_month_has_the_outcomes_phantoms_and_broken_lines_counted_in_it(shared_data: Path, month: str) -> None:
    known = facts(shared_data, BANK)[month]
    export, rows = told(shared_data, BANK, f"{month}.tsv.gz")
    outcomes = Counter(contact["outcome"] for contact in rows.table("contact"))
    assert outcomes == {"answered": known["outcome"]["AGENT"], "abandoned": known["outcome"]["HANG"]}
    assert export.report.skipped == {"outcome = PHANTOM": known["outcome"]["PHANTOM"]}
    assert export.report.rows == known["data_lines"]
    assert [broken.line for broken in export.report.broken] == [line["line"] for line in known["malformed_lines"]]
    assert all(broken.reason == "16 fields instead of 17" for broken in export.report.broken)


def test_the_two_broken_lines_of_october_are_told_with_their_numbers(shared_data: Path, tmp_path: Path) -> None:
    with gzip.open(shared_data / BANK / "october.tsv.gz", "rt", newline="") as file:
        (tmp_path / "october.tsv").write_text("".join(line for _, line in zip(range(15_000), file, strict=False)))
    report = ContactExport(tmp_path / "october.tsv", load_map(BANK)).report
    assert [tuple(broken) for broken in report.broken] == [
        (line["line"], "16 fields instead of 17") for line in facts(shared_data, BANK)["october"]["malformed_lines"]
    ]
    assert report.rows == 14_999 == report.contacts + report.skipped.total() + report.broken_count


@pytest.mark.parametrize("month", [MONTHS[0], *(pytest.param(month, marks=pytest.mark.long) for month in MONTHS[1:])])
def test_a_bank_month_has_the_services_priorities_and_people_counted_in_it(shared_data: Path, month: str) -> None:
    known, rows = facts(shared_data, BANK)[month], whole_month(shared_data, month)
    words = load_map(BANK).values["queue"].words
    queues = {queue["id"]: queue["name"] for queue in rows.table("queue")}
    contacts = rows.table("contact")
    types = Counter[str]()
    for kind, count in known["type"].items():
        types[words.get(kind, "Other")] += count
    assert Counter(queues[contact["queue_id"]] for contact in contacts) == types
    assert Counter(str(contact["priority"]) for contact in contacts) == known["priority"]
    waited = sum(visit["left_at"] > visit["entered_at"] for visit in rows.table("contact_segment"))
    assert waited == known["rows_that_queued_q_time_gt_0"]
    quick = [v for v in told(shared_data, BANK, f"{month}.tsv.gz")[1].table("contact_segment") if v["agent_id"]]
    assert sum(v["ended_at"] - v["left_at"] < 10_000_000 for v in quick) == known["agent_rows_service_under_10s"]
    nobody = {agent["id"] for agent in rows.table("agent") if agent["name"] == "(not named)"}
    named = {visit["agent_id"] for visit in quick} - nobody
    assert sum(visit["agent_id"] in nobody for visit in quick) == known["agent_rows_with_NO_SERVER"]
    assert len(named) in (known["distinct_servers"], known["distinct_servers"] - 1)


def service_seconds_of_hang_ups(path: Path) -> dict[str, float]:
    """Some rows of people who hung up have service times, which the other program adds to its means; we do not import them."""
    with gzip.open(path, "rt", newline="") as file:
        rows = [line.rstrip("\r\n").split("\t") for line in file]
    return {f"{row[0]}-{row[1]}-{row[5]}": float(row[15]) for row in rows if len(row) >= 17 and row[12] == "HANG"}


@pytest.mark.parametrize("month", [MONTHS[0], *(pytest.param(month, marks=pytest.mark.long) for month in MONTHS[1:])])
def test_every_bank_day_has_the_waits_services_and_hang_ups_that_another_program_found(
    shared_data: Path, month: str
) -> None:
    rows = whole_month(shared_data, month)
    keys = {contact["id"]: contact["external_id"] for contact in rows.table("contact")}
    served = service_seconds_of_hang_ups(shared_data / BANK / f"{month}.tsv.gz")
    days: dict[str, list[tuple[float, float, str]]] = {}
    for visit in rows.table("contact_segment"):
        key = keys[visit["contact_id"]]
        talk = (visit["ended_at"] - visit["left_at"]) / 1e6 if visit["ended_at"] else served.get(key, 0.0)
        wait = (visit["left_at"] - visit["entered_at"]) / 1e6
        days.setdefault(key.rpartition("-")[2], []).append((wait, talk, visit["outcome"]))
    compared = 0
    for expected in table(shared_data / BANK / f"{month}_daily_expected.csv"):
        if expected["date"] == "1999-10-26":
            continue  # The day of the two broken lines, which the other program read.
        calls = days[expected["date"][2:].replace("-", "")]
        waits, talks = [wait for wait, _, _ in calls], [talk for _, talk, _ in calls]
        hangs = sum(outcome == "abandoned" for _, _, outcome in calls)
        found = {
            "total_calls": len(calls),
            "avg_service_time": mean(talks),
            "median_service_time": median(talks),
            "std_service_time": stdev(talks),
            "avg_queue_time": mean(waits),
            "median_queue_time": median(waits),
            "hangs": hangs,
            "hang_rate": 100 * hangs / len(calls),
        }
        for measure, value in found.items():
            assert value == pytest.approx(float(expected[measure]), abs=0.0051), (expected["date"], measure)
        compared += 1
    assert compared == {"january": 29, "october": 30}[month]


@pytest.mark.long
def test_incidents_carry_the_counters_servicenow_kept_and_the_differences_are_shown(shared_data: Path) -> None:
    known = facts(shared_data, SERVICENOW)
    export, rows = told(shared_data, SERVICENOW)
    stated = {row["number"]: row for row in table(shared_data / SERVICENOW / "per_incident_counters.csv")}
    contacts = {contact["external_id"]: contact for contact in rows.table("contact")}
    assert export.report.rows == known["rows"] and export.report.broken_count == 0
    assert set(contacts) == set(stated) and len(contacts) == known["incidents"]
    for number, row in stated.items():
        assert contacts[number]["transfers"] == int(row["reassignment_count"])
        assert export.report.cases[number].rows == int(row["log_rows"])
        assert export.report.cases[number].known_queue_changes == int(row["assignment_group_changes_seen_in_log"])
    assert sum(contact["transfers"] for contact in contacts.values()) == known["sum_reassignment_count"]
    difference, with_default = export.report.differences
    assert difference.same == known["incidents_where_log_changes_equal_reassignment_count"]
    by_amount = {str(amount): count for amount, count in difference.by_amount.items()}
    assert by_amount == known["difference_log_minus_counter"]
    # ServiceNow counts 'no group' as a group of its own: then all but 47 agree.
    assert with_default.same == 12_391


@pytest.mark.long
def test_incidents_come_from_the_groups_and_people_counted_in_the_log(shared_data: Path) -> None:
    known = facts(shared_data, SERVICENOW)
    _, rows = told(shared_data, SERVICENOW)
    groups = {queue["name"] for queue in rows.table("queue")} - {"Not assigned"}
    assert len(groups) == known["assignment_groups"]
    assert 0 <= known["assignees"] - len(rows.table("agent")) <= 2
    assert_visits_follow(rows)


def test_a_few_incidents_carry_the_counters_servicenow_kept(shared_data: Path, tmp_path: Path) -> None:
    with gzip.open(shared_data / SERVICENOW / "events.csv.gz", "rt", encoding="utf-8") as file:
        lines = [line for _, line in zip(range(4_000), file, strict=False)]
    (tmp_path / "events.csv").write_text("".join(lines), encoding="utf-8")
    export = ContactExport(tmp_path / "events.csv", load_map(SERVICENOW))
    rows = Gathered(export.batches())
    stated = {row["number"]: row for row in table(shared_data / SERVICENOW / "per_incident_counters.csv")}
    cut_off = lines[-1].split(",")[0]
    assert len(rows.table("contact")) > 500
    for contact in rows.table("contact"):
        if contact["external_id"] != cut_off:
            assert contact["transfers"] == int(stated[contact["external_id"]]["reassignment_count"])
    assert_visits_follow(rows)


def test_the_journeys_of_volvo_it_have_the_people_changes_and_returns_counted_in_them(shared_data: Path) -> None:
    known = facts(shared_data, VOLVO)
    export, rows = told(shared_data, VOLVO)
    counted = {row["case"]: row for row in table(shared_data / VOLVO / "per_case_counts.csv")}
    cases = export.report.cases
    assert export.report.rows == known["rows"] and export.report.broken_count == 0
    assert set(cases) == set(counted) and len(cases) == known["cases"] == len(rows.table("contact"))
    for case, row in counted.items():
        assert cases[case].rows == int(row["events"])
        assert cases[case].distinct_agents == int(row["distinct_owners"])
        assert cases[case].agent_changes == int(row["owner_changes"])
        assert cases[case].agent_returns == int(row["back_and_forth_returns"])
    assert sum(journey.agent_changes > 0 for journey in cases.values()) == known["cases_with_any_owner_change"]
    assert sum(journey.agent_returns > 0 for journey in cases.values()) == known["cases_with_back_and_forth"]
    assert max(journey.agent_changes for journey in cases.values()) == known["max_owner_changes"]
    # Who only put a case into the queue or closed it has not answered it.
    for contact in rows.table("contact"):
        assert contact["distinct_agents"] <= cases[contact["external_id"]].distinct_agents
    assert_visits_follow(rows)


def test_the_tickets_of_the_italian_help_desk_are_all_there(shared_data: Path) -> None:
    known = facts(shared_data, ITALY)
    export, rows = told(shared_data, ITALY)
    assert export.report.rows == known["rows"] and export.report.broken_count == 0
    assert export.report.contacts == known["cases"] == len(rows.table("contact"))
    assert sum(journey.rows for journey in export.report.cases.values()) == known["rows"]
    assert len(rows.table("agent")) == known["resources"]
    assert_visits_follow(rows)


def test_tickets_are_over_when_they_are_solved_and_not_when_they_are_closed_a_month_later(shared_data: Path) -> None:
    _, rows = told(shared_data, ITALY)
    first = min(rows.table("contact"), key=lambda contact: contact["arrived_at"])
    visit = next(visit for visit in rows.table("contact_segment") if visit["contact_id"] == first["id"])
    assert first["external_id"] == "Case3608"
    # Sorted on 13 January, taken on the 29th at 08:52:27, solved seven seconds later, closed in February.
    assert (visit["left_at"] - visit["entered_at"]) // 86_400_000_000 == 16
    assert visit["ended_at"] - visit["left_at"] == 7_000_000


def assert_visits_follow(rows: Gathered) -> None:
    for visits in rows.by("contact_segment", "contact_id").values():
        visits.sort(key=lambda visit: (visit["entered_at"], visit["id"]))
        for one, following in pairwise(visits):
            assert one["outcome"] is not None
            assert (one["ended_at"] or one["left_at"]) <= following["entered_at"]
        for visit in visits:
            moments = [visit[name] for name in ("entered_at", "left_at", "ended_at") if visit[name] is not None]
            assert moments == sorted(moments)
