"""Maps of exports: what they may say, and what is said about a wrong one."""

from pathlib import Path

import pytest

from db.feeds.contact_export import ContactExport
from db.feeds.contact_file import BadExport
from db.feeds.contact_map import BadMap, load_map, shipped
from tests.db.feeds.told_exports import CALLS, TICKETS, export

HEADER = "call,queue,arrived,wait,talk,agent,outcome\n"


def map_of(folder: Path, text: str) -> Path:
    path = folder / "mine.toml"
    path.write_text(text)
    return path


def test_the_maps_of_the_data_sets_come_with_the_program() -> None:
    assert set(shipped()) >= {"bank-call-center-1999", "servicenow-incidents", "bpi2013-incidents", "helpdesk-italy"}
    for name in shipped():
        assert load_map(name).origin.name
        assert load_map(f"{name}.toml") == load_map(name)


def test_a_map_that_does_not_exist_names_those_that_do() -> None:
    with pytest.raises(BadMap, match=r"no map 'bank'.*bank-call-center-1999"):
        load_map("bank")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (CALLS.replace("arrived =", "arived ="), r"'arived' is not known in \[contact\]; the nearest is 'arrived'"),
        (CALLS.replace('key = "call"', ""), r"\[contact\] needs 'key'"),
        (CALLS.replace('"abandoned"', '"abandon"'), "'outcome' cannot be 'abandon'; the nearest is 'abandoned'"),
        (CALLS.replace("[time]", "[tme]"), "'tme' is not known in the map; the nearest is 'time'"),
        (CALLS.replace('origin = "Test calls"', ""), "the map needs 'origin'"),
        (CALLS.replace('key = "call"', "key = 7"), "must be a column"),
        (CALLS.replace('"%Y-%m-%d %H:%M:%S"', "7"), "must be a list of texts"),
        ('rows = "calls"\n' + CALLS, "'rows' cannot be 'calls'"),
        (CALLS + '[file]\ndelimiter = "::"', "one character"),
        (CALLS + '[file]\nencoding = "utf-9"', "encoding 'utf-9'"),
        (CALLS + "[queues]\nanswer_in = 5", "'answer_in' is not known"),
        (CALLS + "[[skip]]\nvalues = ['x']", r"\[\[skip\]\] needs 'column'"),
        (CALLS + "[[counter]]\ncolumn = 'n'\ncounts = 'queues'", "'counts' cannot be 'queues'"),
        (CALLS + "[event]\ntime = 'x'", "only for rows = 'event'"),
        (TICKETS.replace('"done"', '"finished"'), "'state' cannot be 'finished'"),
        (TICKETS.replace('time = "time"', ""), r"\[event\] needs 'time'"),
        ("origin = ", "not written in TOML"),
    ],
)
def test_a_wrong_map_is_refused_with_the_place_and_the_nearest_name(tmp_path: Path, wrong: str, said: str) -> None:
    with pytest.raises(BadMap, match=said) as refused:
        load_map(str(map_of(tmp_path, wrong)))
    assert "mine.toml" in str(refused.value)


def test_a_column_the_export_lacks_is_named_with_the_nearest_it_has(tmp_path: Path) -> None:
    with pytest.raises(
        BadExport, match=r"column 'arrived', which export.csv does not have; the nearest is 'arrived_at'"
    ):
        export(tmp_path, CALLS, HEADER.replace("arrived", "arrived_at"))


def test_a_column_within_a_template_is_looked_for_as_well(tmp_path: Path) -> None:
    with pytest.raises(BadExport, match="column 'dat'"):
        export(tmp_path, CALLS.replace('"arrived"', '"{dat} {arrived}"'), HEADER)


def test_an_unknown_time_zone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadMap, match="time zone 'Europe/Lisboa'"):
        export(tmp_path, CALLS.replace("[time]", '[time]\nzone = "Europe/Lisboa"'), HEADER)


def test_an_export_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadExport, match=r"nowhere.csv cannot be read"):
        ContactExport(tmp_path / "nowhere.csv", load_map("helpdesk-italy"))


def test_an_empty_file_has_no_header(tmp_path: Path) -> None:
    with pytest.raises(BadExport, match="no header"):
        export(tmp_path, CALLS, "")
