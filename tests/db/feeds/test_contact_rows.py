"""Exports with one row for each contact."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.feeds.contact_export import ContactExport
from db.feeds.contact_file import BadExport
from db.feeds.contact_map import load_map
from db.feeds.ingest import Known
from tests.db.feeds.pending_rows import Gathered
from tests.db.feeds.told_exports import CALLS, export, rows_of

HEADER = "call,queue,arrived,wait,talk,agent,outcome\n"
GOOD = "1,Sales,2024-03-05 09:00:00,12,60,ann,ok\n"


def us(text: str) -> int:
    return round(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1_000_000)


def test_a_row_becomes_a_contact_with_its_wait_and_talk(tmp_path: Path) -> None:
    told = export(tmp_path, CALLS, HEADER + GOOD + "2,Sales,2024-03-05 09:01:00,30,0,,gone\n")
    rows = rows_of(told)
    answered, abandoned = sorted(rows.table("contact_segment"), key=lambda row: row["entered_at"])
    assert answered["entered_at"] == us("2024-03-05T09:00:00") and answered["left_at"] == us("2024-03-05T09:00:12")
    assert answered["ended_at"] == us("2024-03-05T09:01:12") and answered["outcome"] == "answered"
    assert abandoned["left_at"] == us("2024-03-05T09:01:30") and abandoned["outcome"] == "abandoned"
    assert {row["state"] for row in rows.table("contact")} == {"closed"}
    assert [row["name"] for row in rows.table("agent")] == ["ann"]
    assert (told.report.rows, told.report.contacts, told.report.broken_count) == (2, 2, 0)
    assert told.first_at == us("2024-03-05T09:00:00")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("2,Sales,2024-03-05 09:01:00,30,0,ann", "6 fields instead of 7"),
        ("2,Sales,2024-03-05 09:01:00,30,0,ann,ok,more", "8 fields instead of 7"),
        ("2,Sales,yesterday,30,0,ann,ok", "'yesterday' is not a time"),
        ("2,Sales,,30,0,ann,ok", "time of arrival is missing"),
        (",Sales,2024-03-05 09:01:00,30,0,ann,ok", "key of the contact is missing"),
        ("2,Sales,2024-03-05 09:01:00,soon,0,ann,ok", "'soon' is not a duration"),
        ("2,Sales,2024-03-05 09:01:00,30,0,ann,maybe", "'maybe' is not in the map of outcome"),
        ("2,Sales,2024-03-05 09:01:00,30,0,,ok", "nobody is named"),
        ("1,Sales,2024-03-05 09:01:00,30,0,ann,ok", "stands in line 2 already"),
    ],
)
def test_a_broken_row_is_told_with_its_line_and_reason_and_the_others_stand(
    tmp_path: Path, line: str, reason: str
) -> None:
    told = export(tmp_path, CALLS, f"{HEADER}{GOOD}{line}\n3,Sales,2024-03-05 09:02:00,1,2,ann,ok\n")
    assert told.report.broken_count == 1 and told.report.rows == 3 and told.report.contacts == 2
    assert told.report.broken[0].line == 3 and reason in told.report.broken[0].reason
    assert len(rows_of(told).table("contact")) == 2


def test_rows_left_out_by_rule_are_counted(tmp_path: Path) -> None:
    told = export(
        tmp_path,
        CALLS + "[[skip]]\ncolumn = 'outcome'\nvalues = ['ghost']",
        HEADER + GOOD + GOOD.replace("ok", "ghost"),
    )
    assert told.report.skipped == {"outcome = ghost": 1} and told.report.contacts == 1


def test_durations_below_zero_count_as_zero_or_break_the_row_as_the_map_says(tmp_path: Path) -> None:
    row = HEADER + GOOD.replace("12,60", "-3,60")
    zero = rows_of(export(tmp_path, CALLS, row)).table("contact_segment")[0]
    assert zero["left_at"] == zero["entered_at"]
    broken = export(tmp_path, CALLS.replace("[time]", "[time]\nnegative = 'broken'"), row)
    assert "'-3' is below 0" in broken.report.broken[0].reason


@pytest.mark.parametrize(
    ("written", "seconds"), [("75", 75), ("1:15", 75), ("0:01:15", 75), ("75.5", 75.5), ("2:00:00", 7200)]
)
def test_durations_are_read_as_seconds_or_as_clock_time(tmp_path: Path, written: str, seconds: float) -> None:
    visit = rows_of(export(tmp_path, CALLS, HEADER + GOOD.replace("12,60", f"{written},60"))).table("contact_segment")[
        0
    ]
    assert visit["left_at"] - visit["entered_at"] == seconds * 1_000_000


@pytest.mark.parametrize(
    ("formats", "zone", "written"),
    [
        ("['iso']", "UTC", "2024-03-05T09:00:00Z"),
        ("['iso']", "UTC", "2024-03-05T10:00:00+01:00"),
        ("['iso']", "Europe/Lisbon", "2024-03-05 09:00"),
        ("['seconds']", "Asia/Tokyo", "1709629200"),
        ("['milliseconds']", "UTC", "1709629200000"),
        ("['iso', '%d/%m/%Y %H:%M']", "Africa/Nairobi", "5/3/2024 12:00"),
        ("['%y%m%d %H:%M:%S']", "Asia/Jerusalem", "240305 11:00:00"),
    ],
)
def test_instants_are_read_in_many_forms_and_zones(tmp_path: Path, formats: str, zone: str, written: str) -> None:
    text = CALLS.replace('formats = ["%Y-%m-%d %H:%M:%S"]', f"formats = {formats}\nzone = '{zone}'")
    told = export(tmp_path, text, HEADER + GOOD.replace("2024-03-05 09:00:00", written))
    assert told.report.broken == [] and told.first_at == us("2024-03-05T09:00:00")


def test_instants_may_stand_instead_of_durations_and_never_go_back(tmp_path: Path) -> None:
    text = CALLS.replace("wait_s", "left").replace("talk_s", "ended")
    row = HEADER + GOOD.replace("12,60", "2024-03-05 09:00:20,2024-03-05 09:00:10")
    visit = rows_of(export(tmp_path, text, row)).table("contact_segment")[0]
    assert visit["left_at"] == us("2024-03-05T09:00:20") == visit["ended_at"]


@pytest.mark.parametrize(
    ("settings", "content"),
    [
        ("delimiter = ';'", (HEADER + GOOD).replace(",", ";").encode()),
        (
            "delimiter = '\\t'\nquote = ''".replace("'\\t'", '"\\t"'),
            (HEADER + GOOD.replace("ann", '"ann')).replace(",", "\t").encode(),
        ),
        ("encoding = 'utf-16'", (HEADER + GOOD).encode("utf-16")),
        ("", b"\xef\xbb\xbf" + (HEADER + GOOD).replace("\n", "\r\n").encode()),
        ("", (HEADER + GOOD.replace("Sales", '"Sales"')).encode()),
        ("rename = { 'the call' = 'call' }", (HEADER.replace("call", "the call") + GOOD).encode()),
        ("columns = ['call', 'queue', 'arrived', 'wait', 'talk', 'agent', 'outcome']", GOOD.encode()),
        ("", (HEADER.replace("\n", ",\n") + GOOD.replace("\n", ",\n") + "\n,,,,,,\n").encode()),
    ],
    ids=(
        "semicolons",
        "tabs without quotes",
        "UTF-16",
        "BOM and CR LF",
        "quotes",
        "renamed",
        "no header",
        "empty last field",
    ),
)
@pytest.mark.parametrize("name", ["export.csv", "export.csv.gz"])
def test_files_are_read_however_they_are_written(tmp_path: Path, settings: str, content: bytes, name: str) -> None:
    rows = rows_of(export(tmp_path, f"{CALLS}\n[file]\n{settings}", content, name))
    assert [row["external_id"] for row in rows.table("contact")] == ["1"]
    assert [row["name"] for row in rows.table("queue")] == ["Sales"]


def test_a_line_break_within_quotes_does_not_end_a_row_and_lines_are_counted_as_in_an_editor(tmp_path: Path) -> None:
    told = export(tmp_path, CALLS, HEADER + GOOD.replace("Sales", '"Sales\nand more"') + "broken\n")
    assert [row["name"] for row in rows_of(told).table("queue")] == ["Sales\nand more"]
    assert told.report.broken[0].line == 4


def test_a_compressed_file_that_breaks_off_is_not_imported_in_part(tmp_path: Path) -> None:
    whole = export(tmp_path, CALLS, HEADER + GOOD * 500, "export.csv.gz")
    assert whole.report.rows == 500
    path = tmp_path / "export.csv.gz"
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(BadExport, match="breaks off after line"):
        ContactExport(path, load_map(str(tmp_path / "map.toml")))


def test_values_are_taken_from_the_first_known_column_and_put_into_our_words(tmp_path: Path) -> None:
    text = CALLS.replace(
        'queue = "queue"',
        "queue = { columns = ['queue', '{agent} alone'], map = { Sales = 'Orders' }, other = 'Rest', default = 'None' }\n"
        "customer = 'agent'\ncustomer_name = 'queue'\nlanguage = { default = 'pt' }\npriority = 'talk'\n"
        "channel = { default = 'chat' }\nintent = 'outcome'",
    )
    text += "[file]\nunknown = { '*' = ['?'], queue = ['none'] }"
    lines = ["1,Sales,T,1,5,ann,ok", "2,none,T,1,6,ann,ok", "3,?,T,1,7,?,gone"]
    rows = rows_of(export(tmp_path, text, HEADER + "\n".join(lines).replace("T", "2024-03-05 09:00:00")))
    names = {row["id"]: row["name"] for row in rows.table("queue")}
    contacts = {row["external_id"]: row for row in rows.table("contact")}
    assert {key: names[row["queue_id"]] for key, row in contacts.items()} == {"1": "Orders", "2": "Rest", "3": "None"}
    assert {key: row["priority"] for key, row in contacts.items()} == {"1": 5, "2": 6, "3": 7}
    assert {row["language"] for row in contacts.values()} == {"pt"}
    assert {row["channel"] for row in contacts.values()} == {"chat"} == {row["channel"] for row in rows.table("queue")}
    assert contacts["1"]["customer_id"] == contacts["2"]["customer_id"] is not None
    assert contacts["3"]["intent"] == "gone" and contacts["3"]["customer_id"] is None


def test_a_second_row_of_a_contact_is_a_further_visit_if_the_map_says_so(tmp_path: Path) -> None:
    text = 'repeated = "visit"\n' + CALLS
    lines = [GOOD, "1,Billing,2024-03-05 09:01:12,8,20,bob,ok\n"]
    for order in (lines, lines[::-1]):
        told = export(tmp_path, text, HEADER + "".join(order))
        rows = rows_of(told)
        contact = rows.table("contact")[0]
        assert told.report.contacts == 1 and len(rows.table("contact_segment")) == 2
        assert contact["transfers"] == 1 and contact["distinct_agents"] == 2 and contact["state"] == "closed"
        assert contact["arrived_at"] == us("2024-03-05T09:00:00")


def test_agents_are_there_from_their_first_to_their_last_contact_of_a_day_if_the_map_says_so(tmp_path: Path) -> None:
    text = 'presence = "day"\n' + CALLS.replace('talk_s = "talk"', 'talk_s = "talk"\nwrap_s = "wait"')
    lines = [
        GOOD,
        GOOD.replace("1,", "2,", 1).replace("09:00:00", "10:00:00"),
        GOOD.replace("1,", "3,", 1).replace("-05", "-06"),
    ]
    states = sorted(
        rows_of(export(tmp_path, text, HEADER + "".join(lines))).table("agent_state"), key=lambda row: row["id"]
    )
    assert [row["state"] for row in states if row["since_at"] != row["until_at"]] == [
        *("on_contact", "wrap_up", "available", "on_contact", "wrap_up", "offline"),
        *("on_contact", "wrap_up", "offline"),
    ]
    assert states[-1]["until_at"] is None


def test_a_contact_without_an_end_is_still_open(tmp_path: Path) -> None:
    text = CALLS.replace("gone =", "open = 'waiting', gone =")
    rows = rows_of(
        export(
            tmp_path, text, HEADER + GOOD.replace("12,60", "12,") + GOOD.replace("1,", "2,", 1).replace("ok", "open")
        )
    )
    assert {row["external_id"]: row["state"] for row in rows.table("contact")} == {"1": "on_contact", "2": "waiting"}


def test_queues_the_floor_knows_keep_what_was_set_for_them(tmp_path: Path) -> None:
    told = export(tmp_path, CALLS + "[queues]\nanswer_within_s = 45", HEADER + GOOD)
    fresh = rows_of(told)
    assert fresh.table("queue")[0]["answer_within_s"] == 45
    changed = {**fresh.table("queue")[0], "answer_within_s": 10}
    known = Known({"queue": [tuple(changed.values())]})
    assert Gathered(told.batches(known)).table("queue") == []
