"""What programs read of the floor is an export: for every verb refused, without names, or with them, and in the record."""

import json
import re

import pytest

from db.commands.ledger import os_user
from db.pseudonyms import Lettered
from db.queries.audit import AuditFilter, audit_lines
from tests.console.cli.running import CommandLine
from tests.db.authority.test_billing_compared import day
from tests.db.authority.used_authority import DAY, HOUR, UsedFloor
from tests.db.changes.floor_writer import PlainSql
from tests.db.security.people_floor import SignedIn

STRETCH = ("--from", "1000000000", "--to", "now")
#: Every verb that prints figures or rows of the floor, in every form for programs; how the record calls what it gives.
VERBS = {
    "floor": (("floor",), ("json",)),
    "report.intervals": (("report", "intervals", "--every", "month", *STRETCH), ("json", "csv")),
    "report.causes": (("report", "causes", *STRETCH), ("json", "csv")),
    "report.coaching": (("report", "coaching"), ("json",)),
    "report.perception": (("report", "perception"), ("json",)),
    "report.standards": (("report", "standards"), ("json", "csv")),
    "report.authority": (("report", "authority", *STRETCH), ("json", "csv")),
    "incident.list": (("incident", "list"), ("json",)),
    "incident.show": (("incident", "show", "1"), ("json",)),
    "authority.unconfirmed": (("authority", "unconfirmed"), ("json", "csv")),
    "authority.reconcile": (("authority", "reconcile", "{billing}", "--dry-run"), ("json",)),
}
#: Those of them that name agents on this floor.
NAMING = {
    "floor", "report.coaching", "incident.list", "incident.show", "authority.unconfirmed", "authority.reconcile"
}  # fmt: skip
#: Modules whose documents are no figures or rows of the floor: what an act did, how the floor is set up, an agent's own.
NO_EXPORT = {
    "agent.py", "audit.py", "database.py", "doctor.py", "erase.py", "imports.py", "people.py", "prune.py",
    "ratings_arguments.py", "rules.py", "training_arguments.py",
}  # fmt: skip
AGENTS = ("Ana", "Bo", "Cy", "Di")
NOT_RECORDED = "Nothing is printed, since it could not be recorded that this is taken out. "
REFUSED = "The monitoring agreement lets other roles take this out; leave --format out to read it on the screen."


@pytest.fixture
def floor(sqlite_url, tmp_path):
    made = UsedFloor(sqlite_url)
    made.use(at=made.now - 3 * DAY)
    billing = tmp_path / "billing.csv"
    billing.write_text(f"reference,use,amount,date\nX-1,U-1,10.00,{day(made.now, '%Y-%m-%d')}\n")
    made.billing = str(billing)
    made.incident = made.insert("incident", cause="Ana says lines are down", declared_at=made.now - HOUR)
    made.insert("incident_queue", incident_id=made.incident, queue_id=made.queues[0])
    contact, *_ = made.contacts[0]
    made.run(
        "UPDATE contact SET external_id = 'CASE-77', state = 'on_contact', state_since = :at, agent_id = :agent WHERE id = :id",
        at=made.now - HOUR, agent=made.agents[0], id=contact,
    )  # fmt: skip
    whose = {"agent_id": made.agents[1], "team_id": made.teams[1], "owner_id": made.maria}
    made.insert("coaching_action", text="Ask Ana how she sums up", due_at=made.now - HOUR, made_at=1, **whose)
    yield made
    made.engine.dispose()


def begin_as(floor, role):
    """Whoever runs this is somebody with this role for the whole floor."""
    me = floor.insert("staff", name="Me", login=os_user())
    floor.insert("staff_role", staff_id=me, role=role, from_at=1)


def every_verb(floor):
    for name, (words, formats) in VERBS.items():
        for form in formats:
            yield name, [word.format(billing=floor.billing) for word in words], form


def taken(floor):
    """What the record says was taken out, the oldest first."""
    found = floor.run("SELECT payload FROM command WHERE kind = 'table.export' ORDER BY at, id")
    return [json.loads(payload) for (payload,) in found]


def test_to_whom_no_export_is_given_every_verb_says_so_and_still_shows_tables(run_sqlite, floor):
    begin_as(floor, "viewer")
    for name, words, form in every_verb(floor):
        assert run_sqlite(*words, "--format", form).sentence == REFUSED, name
        shown = run_sqlite(*words)
        assert (shown.code, shown.err) == (0, ""), name
        assert shown.out.strip(), name
    assert taken(floor) == []


def test_without_the_right_to_names_agents_are_letters_and_customers_are_nobody(run_sqlite, floor):
    begin_as(floor, "analyst")
    for name, words, form in every_verb(floor):
        said = run_sqlite(*words, "--format", form)
        assert (said.code, said.err) == (0, ""), name
        secrets = [word for word in (*AGENTS, *floor.agents, "CASE-77", "K-0") if word in said.out]
        assert secrets == [], (name, form)
        assert ("agent " in said.out) == (name in NAMING), (name, form)
        last = taken(floor)[-1]
        assert (last["table"], last["names"]) == (name, False), form
    assert len(taken(floor)) == len(list(every_verb(floor)))
    # On the screen the same person reads the names.
    assert "Ana" in run_sqlite("floor").out


def test_with_the_right_everything_stands_there_and_in_the_record(run_sqlite, floor):
    begin_as(floor, "manager")
    for name, words, form in every_verb(floor):
        said = run_sqlite(*words, "--format", form)
        assert (said.code, said.err) == (0, ""), name
        assert any(agent in said.out for agent in AGENTS) == (name in NAMING), name
        last = taken(floor)[-1]
        assert (last["table"], last["names"]) == (name, True), form
    assert "CASE-77" in run_sqlite("floor", "--format", "json").out
    with floor.engine.begin() as connection:
        lines = audit_lines(connection, AuditFilter(0, 1 << 62, kind="table.export"), most=100, actor=os_user())
    assert {line.actor for line in lines} == {os_user()}
    assert len(lines) == len(list(every_verb(floor))) + 1


def test_the_record_says_how_many_rows_went_out(run_sqlite, floor):
    picture = run_sqlite.json("floor")
    uses = run_sqlite.json("authority", "unconfirmed")["uses"]
    run_sqlite("report", "intervals", "--every", "month", *STRETCH, "--queue", "Billing", "--format", "csv")
    lists = [rows for rows in picture.values() if isinstance(rows, list)]
    counted = [one["rows"] for one in taken(floor)]
    assert counted[:2] == [sum(map(len, lists)), len(uses)]
    assert counted[2] > 0


def test_a_letter_is_the_same_throughout_one_document(run_sqlite, floor):
    begin_as(floor, "analyst")
    picture = run_sqlite.json("floor")
    (talk,) = (one for one in picture["contacts"] if one["state"] == "on_contact")
    (who,) = (one for one in picture["agents"] if one["contacts"])
    assert talk["agent"] == who["agent"]
    assert [one["agent"] for one in picture["agents"]] == [f"agent {letter}" for letter in "ABCD"]
    assert {one["agent_id"] for one in picture["agents"]} == {None}


def test_what_cannot_be_recorded_is_not_printed(postgres_url, capsys):
    people = SignedIn(postgres_url)
    try:
        url = people.person("lee", "analyst")
        run = CommandLine(url, capsys)
        assert run.json("floor")["agents"] == []
        people.owner.run("REVOKE INSERT ON command FROM fw_analyst")
        for words in (("floor", "--format", "json"), ("report", "causes", *STRETCH, "--format", "csv")):
            sentence = run(*words).sentence
            assert sentence.startswith(NOT_RECORDED)
            assert "may not do that here" in sentence
        assert run("floor").code == 0
        assert people.owner.run("SELECT count(*) FROM command WHERE kind = 'table.export'") == [(1,)]
    finally:
        people.end()


def test_while_nobody_can_write_nothing_is_taken_out(run_sqlite, floor, sqlite_url, monkeypatch):
    monkeypatch.setattr("db.engine.BUSY_S", 0.1)
    other = PlainSql(sqlite_url)
    other.run("BEGIN IMMEDIATE")
    assert run_sqlite("floor", "--format", "json").sentence.startswith(NOT_RECORDED)
    assert "Ana" in run_sqlite("floor").out
    other.run("ROLLBACK")
    other.close()
    assert run_sqlite.json("floor")["agents"]
    assert len(taken(floor)) == 1


@pytest.mark.parametrize(("role", "names"), [("analyst", False), ("supervisor", True)])
def test_on_a_server_it_is_the_roles_of_who_signs_in(postgres_url, capsys, role, names):
    floor, people = UsedFloor(postgres_url), SignedIn(postgres_url)
    floor.engine.dispose()
    try:
        run = CommandLine(people.person("lee", role), capsys)
        assert ("Ana" in str(run.json("floor"))) == names
        ((actor, payload),) = people.owner.run("SELECT actor, payload FROM command WHERE kind = 'table.export'")
        assert (actor, json.loads(payload)["names"]) == (f"{people.prefix}_lee", names)
        viewer = CommandLine(people.person("vi", "viewer"), capsys)
        assert viewer("floor", "--format", "json").sentence == REFUSED
        assert "Ana" in viewer("floor").out
    finally:
        people.end()


def test_names_are_found_as_whole_words_wherever_they_stand_and_nothing_else_is():
    lettered = Lettered([("id-1", "Ana", "ana"), ("id-2", "Ana Ray", "2026"), ("id-3", "★", None)])
    made = lettered.document(
        {
            "text": "Ana Ray asked Ana, not Anatol (★)", "at": "2026-06-20T07:01:50.000000Z", "by": "ana", "day": "2026-06-20",
            "said": "ana is a word", "external_id": "K", "n": 3, "agents": ["Ana", "★", "Ana Ray"], "who": ["id-2", None],
        }
    )  # fmt: skip
    ana, ray, star = (lettered.document(name) for name in ("Ana", "Ana Ray", "★"))
    assert sorted((ana, ray, star)) == ["agent A", "agent B", "agent C"]
    assert made == {
        "text": f"{ray} asked {ana}, not Anatol ({star})", "at": "2026-06-20T07:01:50.000000Z", "by": ana, "day": "2026-06-20",
        "said": "ana is a word", "external_id": None, "n": 3, "agents": ["agent A", "agent B", "agent C"], "who": [ray, None],
    }  # fmt: skip


def test_no_verb_prints_a_document_that_is_neither_an_export_nor_known_to_be_none(repository):
    printing = {
        path.name: "from console.cli.taking_out import" in path.read_text(encoding="utf-8")
        for path in (repository / "console" / "cli").glob("*.py")
        if re.search(r"^ *from .* import .*\bprint_json\b", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert {name for name, is_export in printing.items() if not is_export} == NO_EXPORT
    assert len(printing) > len(NO_EXPORT)
