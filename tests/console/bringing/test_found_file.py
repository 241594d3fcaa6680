"""What a file is that somebody wants to bring in, and the sentence for each wrong one."""

import gzip
import zipfile

import pytest

from console.bringing.found_file import look_at

LOG = """\
1795311000|NONE|NONE|NONE|QUEUESTART|
1795311001|c1|sales|NONE|ENTERQUEUE||0701|1
1795311009|c1|sales|Ann|CONNECT|8|x|3
"""


@pytest.fixture
def file(tmp_path, qapp):
    def write(text, name="file"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def test_a_telephone_log_is_known_by_its_lines(file):
    assert look_at(file(LOG)).kind == "queue_log"
    assert look_at(file("this is no line\n" + LOG)).kind == "queue_log"
    assert look_at(file(gzip.compress(LOG.encode()), "queue_log.1.gz")).kind == "queue_log"


def test_real_logs_and_exports_are_known(shared_data, qapp):
    assert look_at(shared_data / "asterisk-queue-log" / "floor-2013-07-23.queue_log").kind == "queue_log"
    maps = {
        "bank-call-center-1999/january.tsv.gz": "bank-call-center-1999",
        "bpi2013-incidents/events.csv.gz": "bpi2013-incidents",
        "helpdesk-italy/events.csv.gz": "helpdesk-italy",
        "servicenow-incidents/events.csv.gz": "servicenow-incidents",
    }
    found = {name: look_at(shared_data / name) for name in maps}
    assert {name: (one.kind, one.maps) for name, one in found.items()} == {
        name: ("table", (shipped,)) for name, shipped in maps.items()
    }


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_table_is_known_whatever_parts_its_columns(file, delimiter):
    found = look_at(file(delimiter.join(["call", "begin", "end"]) + "\n" + delimiter.join("abc") + "\n"))
    assert (found.kind, found.maps, found.trouble) == ("table", (), "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "file is empty: nothing can be brought in from it."),
        ("\n \n", "file is empty: nothing can be brought in from it."),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "file is no text file: a telephone log or a CSV file is needed."),
        ("Dear all,\nsee below.\n", "file is neither an Asterisk queue_log nor a table with a line of column names."),
        (b"\x1f\x8b\x08\x00broken", "file cannot be read: "),
    ],
)
def test_a_wrong_file_is_told_in_one_sentence(file, text, said):
    found = look_at(file(text))
    assert found.kind == "none"
    assert found.trouble.startswith(said)
    assert found.trouble.count(".") == 1


def test_a_spreadsheet_is_told_to_be_saved_as_csv(tmp_path, qapp):
    path = tmp_path / "calls.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("xl/workbook.xml", "<workbook/>")
    assert "save it as CSV" in look_at(path).trouble


def test_a_folder_and_a_missing_file_are_told(tmp_path, qapp):
    assert look_at(tmp_path).trouble == f"{tmp_path.name} is a folder: choose a file in it."
    assert look_at(tmp_path / "gone").trouble == "gone cannot be read: No such file or directory."


def test_a_shift_plan_is_known_by_its_columns(tmp_path):
    plan = tmp_path / "plan.csv"
    plan.write_bytes("Mitarbeiter;Datum;Aktivität;von;bis\nAna;26.11.2026;Dienst;08:00;16:00\n".encode("cp1252"))
    found = look_at(plan)
    assert (found.kind, found.maps, found.plan_maps) == ("table", (), ("shift-plan",))
    plan.write_text("name,phone\nAna,33\n")
    assert look_at(plan).plan_maps == ()
