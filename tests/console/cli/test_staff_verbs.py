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


def test_a_role_is_changed_and_ended_and_a_person_comes_back(run, floor):
    run("staff", "add", "Anna", "--login", "anna", "--role", "supervisor", "--team", "Team 1")
    run("staff", "add", "Otto", "--login", "otto", "--role", "manager")
    changed = run.json(
        "staff", "change", "anna", "--role", "supervisor", "--to-queue", "Queue 2", "--until", "2090-01-01T00:00Z"
    )
    assert [(role["team"], role["queue"], role["until"][:4]) for role in changed["roles"]] == [
        (None, "Queue 2", "2090")
    ]
    run("staff", "add", "Anna", "--login", "anna", "--role", "supervisor", "--queue", "Queue 1")
    assert "more than once: say which" in run("staff", "change", "anna", "--role", "supervisor", "--no-end").sentence
    said = run("staff", "change", "anna", "--role", "supervisor", "--queue", "Queue 2", "--to-floor", "--no-end")
    assert "  supervisor, whole floor\n" in said.out
    ended = run.json("staff", "change", "anna", "--role", "supervisor", "--queue", "Queue 1", "--end")
    assert [role["until"] is None for role in ended["roles"]] == [True, False]
    assert "no such role now" in run("staff", "change", "anna", "--role", "coach", "--end").sentence
    assert "Nothing was asked for" in run("staff", "change", "anna", "--role", "supervisor").sentence
    assert "give --end alone" in run("staff", "change", "anna", "--role", "supervisor", "--end", "--to-floor").sentence
    assert "Nobody else would manage" in run("staff", "change", "otto", "--role", "manager", "--end").sentence
    assert "Nobody else would manage" in run("staff", "disable", "otto").sentence
    run("staff", "disable", "anna")
    assert run.json("staff", "enable", "anna")["disabled"] is None
    assert "is not disabled" in run("staff", "enable", "anna").sentence
    assert [one["login"] for one in run.json("staff", "list", "--find", "OTT")["staff"]] == ["otto"]


def test_an_agents_program_gets_a_sign_in_and_loses_it(run, floor):
    name, agent = "Ana Ruiz", new_id()
    floor.run("INSERT INTO agent (id, team_id, name) SELECT ?, id, ? FROM team ORDER BY id LIMIT 1", agent, name)
    made = run.json("staff", "add", name, "--login", "desk", "--role", "agent_desktop")
    assert made == {"agent": name, "login": "desk", "role": "agent_desktop"}
    assert run.json("staff", "list")["agent_desktops"] == [made]
    assert (
        "no team" in run("staff", "add", name, "--login", "d", "--role", "agent_desktop", "--team", "Team 1").sentence
    )
    assert "has this login" in run("staff", "add", "Zoe", "--login", "desk", "--role", "viewer").sentence
    assert "does not sign in any more" in run("staff", "disable", "desk").out
    assert floor.run("SELECT login FROM agent WHERE id = ?", agent) == [(None,)]


def test_a_password_is_reset_on_a_server_and_not_on_a_file(run, floor, postgres_url, monkeypatch):
    if run.url.startswith("sqlite"):
        run("staff", "add", "Anna", "--login", "anna", "--role", "viewer")
        assert "no passwords" in run("staff", "reset", "anna").sentence
        return
    login = f"t{new_id()[-8:]}"
    run("staff", "add", "Anna", "--login", login, "--role", "viewer")
    try:
        made = run.json("staff", "reset", login)["password"]
        host = run.url.partition("@")[2]
        theirs = type(run)(f"postgresql://{login}:{made}@{host}", run._captured)
        assert theirs.json("staff", "list")["staff"][0]["login"] == login
        monkeypatch.setattr("sys.stdin", io.StringIO("one of my own\n"))
        said = run("staff", "reset", login, "--password-stdin")
        assert (said.code, "own" in said.out, "shown only now" in said.out) == (0, False, False)
        assert "refused the name" in theirs("floor").sentence
        assert "Nobody on this floor" in run("staff", "reset", "nobody").sentence
        assert (
            "may not do that here"
            in type(run)(f"postgresql://{login}:one%20of%20my%20own@{host}", run._captured)(
                "staff", "reset", login
            ).sentence
        )
    finally:
        floor.run(f'DROP OWNED BY "{login}"')
        floor.run(f'DROP ROLE "{login}"')


def test_no_password_on_standard_input_is_refused(run, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("\n"))
    line = ("staff", "add", "Anna", "--login", "anna", "--role", "viewer", "--password-stdin")
    assert "No password came" in run(*line).sentence
    assert run.json("staff", "list") == {"staff": [], "agent_desktops": []}
