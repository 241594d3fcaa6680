"""A CSV file: quoting, formulas, whole or not at all, and what is said when it cannot be written."""

import csv
import errno
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from console.export.csv_file import guarded, why_not_written, write_csv
from tests.db.opening.small_disk import only_readable, small_disk


@pytest.mark.parametrize(
    "text", ["=1+1", "+49 30 1", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "＝1", "-", "-a1"]
)
def test_what_a_spreadsheet_takes_for_a_formula_is_written_as_text(text):
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize(
    "value", ["-1:10", "-12", "-1,234.5", "-1e3", "a=b", "", "'x", -5, -0.5, None, "\N{MINUS SIGN}1:10"]
)
def test_numbers_lengths_of_time_and_plain_text_stay_as_they_are(value):
    assert guarded(value) == value


def test_the_file_is_utf8_with_a_mark_quoted_and_with_line_ends_as_the_standard_says(tmp_path):
    path = tmp_path / "floor.csv"
    write_csv(path, [["Queue", "Waiting"], ['Zürich, "north"', 3], ["two\nlines", None]])
    assert path.read_bytes() == (
        b"\xef\xbb\xbfQueue,Waiting\r\n" + '"Zürich, ""north""",3\r\n'.encode() + b'"two\nlines",\r\n'
    )


cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(cells, min_size=2, max_size=2), min_size=1))
def test_what_was_written_is_read_again(tmp_path, rows):
    path = tmp_path / "t.csv"
    write_csv(path, rows)
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [[guarded(cell) for cell in row] for row in rows]


def test_a_file_that_was_there_stays_when_writing_fails_and_nothing_is_left_beside_it(tmp_path):
    path = tmp_path / "floor.csv"
    path.write_text("old")

    def rows():
        yield ["new"]
        raise OSError(errno.ENOSPC, "no room")

    with pytest.raises(OSError):
        write_csv(path, rows())
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_was_there_is_replaced_also_through_a_link(tmp_path):
    path, link = tmp_path / "floor.csv", tmp_path / "link.csv"
    path.write_text("old")
    link.symlink_to(path)
    write_csv(link, [["new"]])
    assert link.is_symlink()
    assert path.read_text(encoding="utf-8-sig") == "new\n"


FULL = """
import resource, signal, sys
from pathlib import Path
from console.export.csv_file import why_not_written, write_csv
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    write_csv(Path(sys.argv[1]), [["x" * 100]] * 10_000)
except OSError as problem:
    print(why_not_written(Path(sys.argv[1]), problem))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a process's files")
def test_where_there_is_no_room_it_is_said_and_nothing_is_left(tmp_path, repository):
    path = tmp_path / "floor.csv"
    told = subprocess.run(
        [sys.executable, "-c", FULL, str(path)], cwd=repository, capture_output=True, text=True, check=True
    )
    assert (
        told.stdout.strip() == f"Not saved: there is no room left in {tmp_path}. Make room, or choose another folder."
    )
    assert list(tmp_path.iterdir()) == []


def said(path):
    with pytest.raises(OSError) as caught:
        write_csv(path, [["x"]])
    return why_not_written(path, caught.value)


def test_other_reasons_are_said_in_plain_words(tmp_path):
    assert said(tmp_path / "none" / "t.csv") == f"Not saved: there is no folder {tmp_path / 'none'}. Choose another."
    (tmp_path / "file").write_text("")
    assert "there is no folder" in said(tmp_path / "file" / "t.csv")
    (tmp_path / "folder.csv").mkdir()
    assert "is a folder" in said(tmp_path / "folder.csv")
    assert "name of the file is too long" in said(tmp_path / ("n" * 300 + ".csv"))
    assert why_not_written(tmp_path / "t.csv", OSError(errno.EROFS, "x")).startswith("Not saved: ")
    assert "may not write" in why_not_written(tmp_path / "t.csv", PermissionError(errno.EACCES, "x"))
    assert "(Input/output error)" in why_not_written(tmp_path / "t.csv", OSError(errno.EIO, "Input/output error"))


def test_a_full_disk_and_one_that_can_only_be_read_are_told_apart(tmp_path):
    rows = [["x" * 100]] * 10_000
    with small_disk(tmp_path / "disk", 64) as disk:
        path = disk / "floor.csv"
        path.write_text("old")
        with pytest.raises(OSError) as full:
            write_csv(path, rows)
        assert why_not_written(path, full.value).startswith(f"Not saved: there is no room left in {disk}.")
        assert (path.read_text(), [file.name for file in disk.iterdir()]) == ("old", ["floor.csv"])
        with only_readable(disk):
            with pytest.raises(OSError) as locked:
                write_csv(path, [["new"]])
            assert why_not_written(path, locked.value) == (
                f"Not saved: {disk} can only be read. Choose another folder."
            )
            assert path.read_text() == "old"
