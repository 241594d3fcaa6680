"""Files that cannot be used, each really so: missing, locked, read-only, full, damaged, of another schema or program."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from shutil import copyfile

import pytest
import sqlalchemy as sa

from db.appointing import Appointment, add_person
from db.errors import CannotOpen
from db.floor_name import name_floor
from db.migrations import upgrade
from db.opening import opened_floor
from db.schema_version import HEAD
from tests.db.opening.saying_no import plain, said_as_program, said_by_all
from tests.db.opening.small_disk import ROOT, fill, only_readable, small_disk


def path_of(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


@contextmanager
def held_by_another_program(path: Path) -> Iterator[None]:
    """Another process has the file for itself alone."""
    code = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA locking_mode = EXCLUSIVE'); c.execute('BEGIN EXCLUSIVE');"
        "c.execute('CREATE TABLE held (n)'); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout.readline() == "held\n"
        yield
        other.stdin.close()


def set_schema(path: Path, revision: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))


def test_no_file(tmp_path, capsys):
    url = f"sqlite:///{tmp_path / 'none.db'}"
    said = said_by_all(url)
    assert said == f"There is no floor at {tmp_path}/none.db; make one with 'floorwalker db init', or try the demo."
    assert said_as_program(url, capsys) == said
    assert list(tmp_path.iterdir()) == []


def test_no_folder(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(CannotOpen) as problem:
        upgrade(f"sqlite:///{tmp_path / 'file' / 'floor.db'}")
    assert "cannot be made" in plain(str(problem.value))


def test_a_folder_in_place_of_a_file(tmp_path, capsys):
    url = f"sqlite:///{tmp_path}"
    assert said_by_all(url) == said_as_program(url, capsys) == f"{tmp_path} is a folder; name a file in it."


def test_a_file_without_a_floor(tmp_path, capsys):
    url = f"sqlite:///{tmp_path / 'empty.db'}"
    (tmp_path / "empty.db").touch()
    assert said_by_all(url) == said_as_program(url, capsys)
    assert "has no floor in it; make one with 'floorwalker db init'" in said_by_all(url)


@pytest.mark.parametrize(
    ("revision", "said"),
    [
        ("0001", f"older schema 0001; bring it to {HEAD} with 'floorwalker db upgrade'"),
        ("0999", f"newer schema 0999 and this program speaks {HEAD}; upgrade this program"),
        ("ae1027a6acf", "belongs to another program (its schema is ae1027a6acf)"),
    ],
)
def test_a_floor_of_another_schema(revision, said, sqlite_url, capsys):
    set_schema(path_of(sqlite_url), revision)
    assert said in said_by_all(sqlite_url)
    assert said_as_program(sqlite_url, capsys) == said_by_all(sqlite_url)


def test_the_database_of_another_program_is_left_as_it_is(tmp_path, capsys):
    path = tmp_path / "bookmarks.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE bookmark (name)")
    before = path.read_bytes()
    assert "no floor in it" in said_by_all(f"sqlite:///{path}")
    assert "belongs to another program" in said_as_program(f"sqlite:///{path}", capsys, "db", "init")
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["bookmarks.sqlite"]


def test_no_database_at_all(tmp_path, capsys):
    path = tmp_path / "letter.txt"
    path.write_text("Dear Sir or Madam, " * 90)
    url = f"sqlite:///{path}"
    said = said_by_all(url)
    assert said.startswith(f"The file {path} is not a floor: it belongs to another program.")
    assert said_as_program(url, capsys) == said_as_program(url, capsys, "db", "init") == said


def test_a_damaged_file(sqlite_url, capsys):
    path = path_of(sqlite_url)
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 4000)
    said = said_by_all(sqlite_url)
    assert said.startswith(f"The file {path} is damaged; nothing was changed. Bring back a backup")
    assert said_as_program(sqlite_url, capsys) == said


def test_a_file_that_another_program_holds(sqlite_url, capsys, monkeypatch):
    monkeypatch.setattr("db.engine.BUSY_S", 0.2)
    monkeypatch.setattr("db.changes.sqlite_reader.BUSY_S", 0.2)
    monkeypatch.setattr("db.feeds.sqlite_writer.BUSY_S", 0.2)
    with held_by_another_program(path_of(sqlite_url)):
        said = said_by_all(sqlite_url)
        assert "is held by another program; nothing was changed" in said
        assert said_as_program(sqlite_url, capsys) == said
    with opened_floor(sqlite_url):
        pass


def test_a_folder_that_can_only_be_read(sqlite_url, tmp_path, capsys):
    with small_disk(tmp_path / "disk", 4000) as folder:
        copyfile(path_of(sqlite_url), folder / "floor.sqlite")
        with only_readable(folder):
            the_folder_is_said_to_be_readable(folder, capsys)


def the_folder_is_said_to_be_readable(folder, capsys):
    url = f"sqlite:///{folder / 'floor.sqlite'}"
    said = said_by_all(url)
    assert said.startswith(f"The folder {folder} can only be read, and a floor needs to write beside its file")
    assert said_as_program(url, capsys) == said


@pytest.mark.skipif(ROOT, reason="root may write every file; the read-only disk covers it")
def test_a_file_that_can_only_be_read(sqlite_url):
    path_of(sqlite_url).chmod(0o444)
    with pytest.raises(CannotOpen, match="can only be read; nothing was changed"):
        name_floor(sqlite_url, "North floor")


def test_a_read_only_file_is_told_apart_from_its_folder(sqlite_url, tmp_path):
    """SQLite's own refusal to write, in a folder that is writable."""
    from db.address import parse
    from db.problems import opening_problem

    only_reading = sqlite3.connect(f"file:{path_of(sqlite_url)}?mode=ro", uri=True)
    with closing(only_reading), pytest.raises(sqlite3.OperationalError) as problem:
        only_reading.execute("CREATE TABLE x (n)")
    said = plain(str(opening_problem(problem.value, parse(sqlite_url))))
    assert said.startswith(f"The file {path_of(sqlite_url)} can only be read; nothing was changed.")


def test_a_full_disk(sqlite_url, tmp_path):
    with small_disk(tmp_path / "disk", 4000) as folder:
        copyfile(path_of(sqlite_url), folder / "floor.sqlite")
        url = f"sqlite:///{folder / 'floor.sqlite'}"
        with opened_floor(url) as engine:
            fill(folder, leave=200_000)
            with pytest.raises(CannotOpen) as problem, opened_floor(url):
                add_people(engine, 500)
        said = f"The disk of {folder / 'floor.sqlite'} is full; nothing was changed. Free some space and try again."
        assert plain(str(problem.value)) == said


def add_people(engine: sa.Engine, many: int) -> None:
    for number in range(many):
        add_person(engine, Appointment("A" * 80, f"a{number}", "viewer"))


def test_a_disk_with_no_room_even_to_open(sqlite_url, tmp_path, capsys):
    with small_disk(tmp_path / "disk", 4000) as folder:
        copyfile(path_of(sqlite_url), folder / "floor.sqlite")
        fill(folder, leave=8_000)
        url = f"sqlite:///{folder / 'floor.sqlite'}"
        said = said_by_all(url)
        assert said.startswith(f"The disk of {folder / 'floor.sqlite'} is full; nothing was changed.")
        assert said_as_program(url, capsys) == said


def test_what_nobody_knows_is_still_a_sentence(sqlite_url):
    from db.address import parse
    from db.problems import opening_problem

    said = plain(str(opening_problem(sqlite3.OperationalError("quite new"), parse(sqlite_url))))
    assert said.startswith(f"The file {path_of(sqlite_url)} cannot be used, and nothing was changed")
    assert "quite new" in said
