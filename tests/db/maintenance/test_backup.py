"""Copies of a floor: whole, never over another file, and leading every reader of a restored one to a new snapshot."""

import os
import shutil
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from db.address import parse
from db.changes import Batch, SnapshotNeeded, open_reader
from db.engine import make_engine, reading
from db.errors import CannotOpen, KnownProblem, Refused
from db.maintenance.backup import back_up
from db.maintenance.check import check_floor
from db.maintenance.status import floor_status
from db.migrations import upgrade
from db.opening import opened_floor
from db.postgres_binaries import find_program
from tests.db.changes.floor_writer import FloorWork, PlainSql, furnish
from tests.db.changes.mirror import rows_of

NOT_COPIED = ("epoch", "epoch_began_at", "changes", "oldest_change_at", "newest_change_at", "size")


@pytest.fixture
def filled(database_url):
    """A floor with some hundred rows."""
    with closing(PlainSql(database_url)) as writer:
        work = FloorWork(writer, *furnish(writer), seed=7)
        for _ in range(150):
            work.step()
    return database_url


def copy(url, path):
    with opened_floor(url) as engine:
        return back_up(parse(url), engine, path)


def restored(url, backup, fresh):
    """Put a copy in the place of the floor at `url`, on PostgreSQL in an empty database; the URL it then has."""
    address = parse(url)
    if address.path is not None:
        shutil.copyfile(backup.path, address.path)
        return url
    empty = parse(fresh)
    environment = os.environ | {
        "PGHOST": empty.host, "PGPORT": str(empty.port), "PGUSER": empty.user, "PGPASSWORD": empty.password,
    }  # fmt: skip
    program = find_program("pg_restore", oldest=15)
    command = [program, "--exit-on-error", f"--dbname={empty.database}", backup.path]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr
    upgrade(fresh)
    return fresh


@pytest.fixture
def fresh(request, database_url):
    """An empty database beside the floor; on SQLite none is needed."""
    return "" if database_url.startswith("sqlite") else request.getfixturevalue("empty_postgres_url")


def told(url):
    with opened_floor(url) as engine, reading(engine) as connection:
        status = floor_status(connection)
    return {name: getattr(status, name) for name in status.__dataclass_fields__ if name not in NOT_COPIED}


def test_a_restored_copy_holds_all_rows_and_leads_every_reader_to_a_new_snapshot(filled, fresh, tmp_path):
    with closing(open_reader(filled)) as reader:
        before = rows_of(reader.snapshot())
        position = reader.changes().position
    numbers = told(filled)
    backup = copy(filled, tmp_path / "copy")
    with closing(PlainSql(filled)) as writer:
        # What came after the copy is not in it: whoever read on from here would keep what never was.
        writer.run("UPDATE queue SET target_percent = 1")
    url = restored(filled, backup, fresh)
    assert told(url) == numbers
    with closing(open_reader(url, position=position)) as reader:
        assert isinstance(reader.changes(), SnapshotNeeded)
        assert rows_of(reader.snapshot()) == before
        assert reader.changes().changes == ()
        with closing(PlainSql(url)) as writer:
            writer.run("UPDATE queue SET target_percent = 55")
        batch = reader.changes()
        assert isinstance(batch, Batch)
        assert {change.row.target_percent for change in batch.changes} == {55}
    with opened_floor(url) as engine, reading(engine) as connection:
        assert check_floor(connection) == []


def test_each_copy_begins_an_epoch_of_its_own_and_without_changes(sqlite_url, tmp_path):
    with closing(PlainSql(sqlite_url)) as writer:
        furnish(writer)
        first, second = (copy(sqlite_url, tmp_path / name) for name in ("one", "two"))
        epochs = [writer.run("SELECT epoch FROM log_epoch")[0][0]]
    for backup in (first, second):
        with closing(PlainSql(f"sqlite:///{backup.path}")) as reader:
            epochs += reader.run("SELECT epoch FROM log_epoch")[0]
            assert reader.run("SELECT count(*) FROM change") == [(0,)]
            assert reader.run("SELECT command_id, actor, mode FROM writing") == [(None, None, None)]
    assert len(set(epochs)) == 3


def test_a_copy_is_one_file(sqlite_url, tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()
    copy(sqlite_url, folder / "copy.db")
    assert [path.name for path in folder.iterdir()] == ["copy.db"]


def test_a_copy_never_overwrites(database_url, tmp_path):
    there = tmp_path / "there"
    there.write_text("mine")
    with pytest.raises(Refused, match="exists already"):
        copy(database_url, there)
    assert there.read_text() == "mine"


def test_a_copy_that_fails_leaves_nothing_behind(database_url, tmp_path, monkeypatch):
    def break_off(*_):
        raise Refused("the disk is full")

    monkeypatch.setattr("db.maintenance.backup._copy_sqlite", break_off)
    monkeypatch.setattr("db.maintenance.backup._dump_postgresql", break_off)
    with pytest.raises(Refused):
        copy(database_url, tmp_path / "copy")
    assert [path for path in tmp_path.iterdir() if "copy" in path.name] == []


def test_a_copy_into_no_folder_is_refused_in_words(sqlite_url, tmp_path):
    with pytest.raises(CannotOpen, match="cannot be written"):
        copy(sqlite_url, tmp_path / "missing" / "copy")


def test_the_roles_a_copy_cannot_hold_are_listed(postgres_url, tmp_path):
    with closing(PlainSql(postgres_url)) as owner:
        login = f"t{os.urandom(4).hex()}"
        owner.run("SELECT person_signs_in(?, NULL, ?)", login, ["fw_coach"])
        try:
            roles = copy(postgres_url, tmp_path / "copy").roles
        finally:
            owner.run(f'DROP ROLE "{login}"')
    assert {"fw_owner", "fw_people", "fw_supervisor", login} <= set(roles)
    assert len(roles) == len(set(roles))


def test_pg_dump_that_cannot_be_had_is_told_in_words(postgres_url, tmp_path, monkeypatch):
    monkeypatch.setenv("FLOORWALKER_POSTGRES_BIN", str(tmp_path))
    with pytest.raises(KnownProblem, match="does not hold pg_dump"):
        copy(postgres_url, tmp_path / "copy")
    assert not (tmp_path / "copy").exists()


def test_the_password_is_on_no_command_line(postgres_url, tmp_path, monkeypatch):
    seen = []
    real = subprocess.run

    def run(command, **how):
        seen.append(" ".join(map(str, command)))
        return real(command, **how)

    monkeypatch.setattr("db.maintenance.backup.subprocess.run", run)
    copy(postgres_url, tmp_path / "copy")
    assert seen
    assert not any(parse(postgres_url).password in line for line in seen)


def test_a_floor_of_an_older_schema_can_be_copied_before_its_upgrade(tmp_path):
    url = f"sqlite:///{tmp_path / 'old.db'}"
    upgrade(url, revision="0002")
    with opened_floor(url, any_schema=True) as engine:
        backup = back_up(parse(url), engine, tmp_path / "copy")
    with make_engine(f"sqlite:///{Path(backup.path)}").connect() as connection:
        assert floor_status(connection).schema == "0002"
