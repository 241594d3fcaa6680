"""The verbs of the database on both engines: what they do, print and refuse."""

from contextlib import closing

import pytest

from db.address import parse
from db.migrations import HEAD, upgrade
from tests.console.cli.running import CommandLine
from tests.db.changes.floor_writer import PlainSql, furnish


@pytest.fixture
def writer(database_url):
    with closing(PlainSql(database_url)) as connection:
        yield connection


def test_init_makes_a_floor_and_doing_it_again_changes_nothing(empty_database_url, capsys):
    run = CommandLine(empty_database_url, capsys)
    for _ in range(2):
        said = run("db", "init")
        assert (said.code, said.err) == (0, "")
        assert "is ready (schema" in said.out
    assert run.json("db", "check") == {"whole": True, "findings": []}


def test_upgrade_brings_an_old_floor_up_to_date_and_makes_none(empty_database_url, capsys):
    run = CommandLine(empty_database_url, capsys)
    assert "no floor" in run("db", "upgrade").sentence
    upgrade(empty_database_url, revision="0002")
    assert "older schema 0002" in run("floor").sentence
    assert run.json("db", "upgrade")["schema"] == run.json("db", "status")["schema"] == HEAD


def test_the_status_of_an_older_floor_says_what_to_do(empty_database_url, capsys):
    upgrade(empty_database_url, revision="0002")
    said = CommandLine(empty_database_url, capsys)("db", "status")
    assert (said.code, said.err) == (0, "")
    assert f"bring it to {HEAD} with 'floorwalker db upgrade'" in said.out


def test_status_counts_what_is_there(run, writer, database_url):
    furnish(writer)
    status = run.json("db", "status")
    assert status["counts"] == {"queues": 4, "agents": 0, "people": 0, "contacts": 0, "visits": 0}
    assert (status["changes"], status["open_contacts"]) == (8, 0)
    assert status["oldest_change"] <= status["newest_change"]
    assert status["database"] == parse(database_url).shown
    said = run("db", "status").out
    assert "4 queues" in said
    assert "8 changes, " in said


def test_no_password_is_ever_printed(postgres_url, capsys):
    run = CommandLine(postgres_url, capsys)
    password = parse(postgres_url).password
    for line in (["db", "init"], ["db", "status"], ["db", "check"], ["db", "status", "--format", "json"]):
        said = run(*line)
        assert password not in said.out + said.err


def test_a_check_that_finds_something_ends_with_1(run_sqlite):
    assert run_sqlite("db", "check") == (0, "The database is whole.\n", "")
    with closing(PlainSql(run_sqlite.url)) as writer:
        writer.run("DROP TRIGGER fw_site_after_delete")
        writer.run("DROP TRIGGER fw_team_after_delete")
    said = run_sqlite("db", "check")
    assert (said.code, said.err) == (1, "The check found 2 problems.\n")
    assert [line[:20] for line in said.out.splitlines()] == ["The trigger fw_site_", "The trigger fw_team_"]
    assert len(run_sqlite("db", "check", "--format", "json").document["findings"]) == 2


def test_a_backup_is_made_once(run, tmp_path):
    made = run.json("db", "backup", tmp_path / "copy")
    assert made["file"] == str(tmp_path / "copy")
    assert made["size_bytes"] == (tmp_path / "copy").stat().st_size > 10_000
    assert "exists already" in run("db", "backup", tmp_path / "copy").sentence


def test_a_backup_of_a_server_names_the_roles_it_cannot_hold(postgres_url, capsys, tmp_path):
    said = CommandLine(postgres_url, capsys)("db", "backup", tmp_path / "copy")
    assert said.code == 0
    assert {"fw_owner", "fw_supervisor"} <= set(said.out.split())


def test_prune_says_how_many_changes_went(run, writer):
    furnish(writer)
    assert run.json("db", "prune")["deleted"] == 0
    assert run("db", "prune", "--days", "0").out.startswith("8 changes from before ")
    assert run.json("db", "status")["changes"] == 0


def test_the_log_of_changes_is_kept_no_longer_than_figures_of_one_agent_are_shown(run, writer):
    said = run("db", "prune", "--dry-run").out
    assert "Changes older than 14 days would be deleted" in said
    writer.run("UPDATE monitoring_agreement SET individual_days = 5")
    for asked in ((), ("--days", "30")):
        assert run.json("db", "prune", "--dry-run", *asked)["days_of_changes"] == 5
    assert run.json("db", "prune", "--dry-run", "--days", "3")["days_of_changes"] == 3
