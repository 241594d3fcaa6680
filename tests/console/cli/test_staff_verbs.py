"""The verbs of people on the command line."""

import io
from contextlib import closing

import pytest

from db.ids import new_id
from tests.db.changes.floor_writer import PlainSql, furnish


@pytest.fixture
def floor(database_url):
    with closing(PlainSql(database_url)) as writer:
        furnish(writer)
        yield writer


def test_a_person_is_added_listed_and_disabled(run, floor):
    said = run("staff", "add", "Anna Berg", "--login", "anna", "--role", "supervisor", "--team", "Team 1")
    assert said.code == 0
    assert said.out.startswith("Anna Berg (anna) is supervisor of the team Team 1.\n")
    (anna,) = run.json("staff", "list")["staff"]
    assert (anna["name"], anna["login"], anna["disabled"]) == ("Anna Berg", "anna", None)
    (role,) = anna["roles"]
    assert (role["role"], role["team"], role["queue"], role["until"], role["active"]) == (
        "supervisor", "North/Team 1", None, None, True,
    )  # fmt: skip
    assert "North/Team 1" in run("staff", "list").out
    assert "is disabled" in run("staff", "disable", "anna").out
    (anna,) = run.json("staff", "list")["staff"]
    assert (anna["disabled"] is not None, anna["roles"][0]["active"]) == (True, False)
    assert "disabled" in run("staff", "list").out


def test_a_role_for_a_time_says_until_when(run, floor):
    made = run.json("staff", "add", "Zoe", "--login", "zoe", "--role", "viewer", "--until", "2090-01-01T00:00:00Z")
    assert made["roles"][0]["until"] == "2090-01-01T00:00:00.000000Z"
    floor.run("UPDATE staff_role SET from_at = 1, until_at = 5")
    assert not run.json("staff", "list")["staff"][0]["roles"][0]["active"]
    assert "over since 1970" in run("staff", "list").out


def test_an_empty_list_says_so(run):
    assert run("staff", "list").out == "Nobody is on the staff list yet.\n"


def test_what_is_refused_is_one_sentence(run, floor):
    line = ("staff", "add", "Anna", "--login", "anna", "--role", "viewer", "--team", "Taem 2")
    assert run(*line).sentence == "There is no team called 'Taem 2'; the nearest is 'Team 2'."
    assert "no person with a login called 'nobody'" in run("staff", "disable", "nobody").sentence


def test_a_password_comes_by_standard_input_and_lets_its_owner_in(postgres_url, capsys, monkeypatch):
    from tests.console.cli.running import CommandLine

    login = f"t{new_id()[-8:]}"
    run = CommandLine(postgres_url, capsys)
    monkeypatch.setattr("sys.stdin", io.StringIO("open sesame\nand more\n"))
    try:
        said = run("staff", "add", "Anna", "--login", login, "--role", "viewer", "--password-stdin")
        assert said == (0, f"Anna ({login}) is viewer of the whole floor.\n", "")
        host = postgres_url.partition("@")[2]
        theirs = CommandLine(f"postgresql://{login}:open%20sesame@{host}", capsys)
        assert theirs.json("staff", "list")["staff"][0]["login"] == login
        assert f"{login} may not do that here" in theirs("staff", "disable", login).sentence
        assert f"{login} may not do that here" in theirs("db", "prune").sentence
    finally:
        with closing(PlainSql(postgres_url)) as owner:
            owner.run(f'DROP OWNED BY "{login}"')
            owner.run(f'DROP ROLE "{login}"')


def test_no_password_on_standard_input_is_refused(run, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("\n"))
    line = ("staff", "add", "Anna", "--login", "anna", "--role", "viewer", "--password-stdin")
    assert "No password came" in run(*line).sentence
    assert run.json("staff", "list") == {"staff": [], "agent_desktops": []}
