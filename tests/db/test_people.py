"""People and their roles: recorded acts on both engines, and on PostgreSQL sign-ins of their own with their own scope."""

import json
import secrets
from contextlib import closing

import psycopg
import pytest

from db.appointing import Appointment, add_person, disable_person
from db.changes import open_reader
from db.engine import reading
from db.errors import CannotOpen, Refused
from db.ids import new_id
from db.opening import opened_floor
from db.people import people
from db.queries.floor_picture import floor_picture
from tests.db.changes.floor_writer import PlainSql, furnish


@pytest.fixture
def writer(database_url):
    with closing(PlainSql(database_url)) as connection:
        yield connection


@pytest.fixture
def floor(writer):
    furnish(writer)
    return writer


def add(url, *arguments, **options):
    with opened_floor(url) as engine:
        return add_person(engine, Appointment(*arguments, **options))


def everybody(url):
    with opened_floor(url) as engine, reading(engine) as connection:
        return people(connection)


def test_somebody_who_was_added_is_on_the_list_with_the_role(database_url, floor):
    add(database_url, "Anna Berg", "anna", "supervisor", team="Team 1")
    add(database_url, "Anna Berg", "anna", "analyst")
    add(database_url, "Zoe", "zoe", "viewer", queue="Queue 2", until_at=4_000_000_000_000_000)
    found = [
        (p.name, p.login, [(role.role, role.team, role.queue, role.until_at) for role in p.roles])
        for p in everybody(database_url)
    ]
    assert found == [
        ("Anna Berg", "anna", [("supervisor", "North/Team 1", None, None), ("analyst", None, None, None)]),
        ("Zoe", "zoe", [("viewer", None, "Queue 2", 4_000_000_000_000_000)]),
    ]


def test_every_act_has_a_command_that_its_changes_name(database_url, floor):
    with closing(open_reader(database_url)) as reader:
        reader.snapshot()
        person = add(database_url, "Anna Berg", "anna", "supervisor", team="Team 1")
        with opened_floor(database_url) as engine:
            disable_person(engine, "anna")
        changes = reader.changes().changes
    commands = floor.run("SELECT id, kind, subject_entity, subject_id, payload, outcome FROM command ORDER BY at, id")
    assert [row[1] for row in commands] == ["staff.add", "role.give", "staff.disable"]
    assert {(row[2], str(row[3]), row[5]) for row in commands} == {("staff", person.id, "done")}
    assert json.loads(commands[1][4])["to"]["role"] == "supervisor"
    added, given, disabled = (str(row[0]) for row in commands)
    assert [(one.entity, one.command_id) for one in changes] == [
        ("staff", added), ("staff_role", given), ("staff", disabled),
    ]  # fmt: skip
    assert {one.actor for one in changes} != {"outside"}


def test_after_an_act_other_programs_writes_belong_to_no_command(database_url, floor):
    add(database_url, "Anna Berg", "anna", "supervisor")
    with closing(open_reader(database_url)) as reader:
        reader.snapshot()
        floor.run("UPDATE queue SET target_percent = 50")
        assert {one.command_id for one in reader.changes().changes} == {None}


def test_an_act_that_fails_leaves_neither_rows_nor_command(database_url, floor, monkeypatch):
    def fail(*_):
        raise Refused("the server said no")

    monkeypatch.setattr("db.appointing._write_person", fail)
    with pytest.raises(Refused):
        add(database_url, "Anna Berg", "anna", "supervisor")
    for table in ("staff", "staff_role", "command"):
        assert floor.run(f"SELECT count(*) FROM {table}") == [(0,)]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"team": "Taem 1"}, "no team called 'Taem 1'; the nearest is 'Team 1'"),
        ({"queue": "Queue9"}, "no queue called 'Queue9'; the nearest is 'Queue"),
        ({"until_at": 5}, "over before it begins"),
        ({"login": "fw_owner"}, "kept for the server"),
        ({"login": "PG_x"}, "kept for the server"),
        ({"login": "x" * 64}, "1 to 63 bytes"),
        ({"login": " anna"}, "no space"),
    ],
)
def test_what_cannot_be_is_refused_in_words_and_changes_nothing(database_url, floor, options, sentence):
    with pytest.raises(Refused, match=sentence):
        add(database_url, **{"name": "Anna", "login": "anna", "role": "supervisor", **options})
    assert floor.run("SELECT count(*) FROM staff") == [(0,)]


def test_a_team_whose_name_stands_twice_has_to_be_named_with_its_site(database_url, floor):
    site = new_id()
    floor.run("INSERT INTO site (id, name) VALUES (?, 'South')", site)
    floor.run("INSERT INTO team (id, site_id, name) VALUES (?, ?, 'Team 1')", new_id(), site)
    with pytest.raises(Refused, match="write North/Team 1 or South/Team 1"):
        add(database_url, "Anna", "anna", "supervisor", team="Team 1")
    add(database_url, "Anna", "anna", "supervisor", team="South/Team 1")
    assert everybody(database_url)[0].roles[0].team == "South/Team 1"


def test_a_login_belongs_to_one_person_and_a_role_is_given_once(database_url, floor):
    add(database_url, "Anna", "anna", "supervisor")
    with pytest.raises(Refused, match="belongs to Anna"):
        add(database_url, "Otto", "anna", "supervisor")
    with pytest.raises(Refused, match="has this role already"):
        add(database_url, "Anna", "anna", "supervisor")
    with pytest.raises(Refused, match="has this role already"):
        add(database_url, "Anna", "anna", "supervisor", until_at=4_000_000_000_000_000)


def test_who_was_disabled_is_out_and_comes_back_when_added_again(database_url, floor):
    add(database_url, "Anna", "anna", "supervisor")
    with opened_floor(database_url) as engine:
        assert disable_person(engine, "anna").disabled_at is not None
        with pytest.raises(Refused, match="disabled already"):
            disable_person(engine, "anna")
        with pytest.raises(Refused, match="no person with a login called 'ana'; the nearest is 'anna'"):
            disable_person(engine, "ana")
    assert add(database_url, "Anna", "anna", "supervisor").disabled_at is None


def test_an_embedded_floor_takes_no_passwords(sqlite_url):
    with pytest.raises(Refused, match="no passwords"):
        add(sqlite_url, "Anna", "anna", "supervisor", password="secret")


class TestSigningIn:
    """People who sign in to PostgreSQL as themselves."""

    @pytest.fixture
    def shared(self, postgres_url):
        with closing(PlainSql(postgres_url)) as owner:
            self.prefix = f"t{secrets.token_hex(4)}"
            self.teams, self.queues = furnish(owner)
            for number, queue in enumerate(self.queues):
                owner.run(
                    "INSERT INTO contact (id, queue_id, arrived_at, external_id) VALUES (?, ?, 1, ?)",
                    new_id(), queue, f"call {number}",
                )  # fmt: skip
            yield owner
            for (login,) in owner.run("SELECT rolname FROM pg_roles WHERE rolname LIKE ?", f"{self.prefix}%"):
                owner.run(f'DROP OWNED BY "{login}"')
                owner.run(f'DROP ROLE "{login}"')

    def url_of(self, url, login, password):
        where = url.partition("@")[2]
        return f"postgresql+psycopg://{login}:{password}@{where}"

    def picture(self, url):
        with opened_floor(url) as engine, reading(engine) as connection:
            return floor_picture(connection)

    def test_somebody_added_with_a_password_signs_in_and_sees_their_team_alone(self, postgres_url, shared):
        login, password = f"{self.prefix}_anna", "correct horse ümlaut"
        add(postgres_url, "Anna", login, "supervisor", team="Team 1", password=password)
        mine = self.picture(self.url_of(postgres_url, login, password.replace(" ", "%20").replace("ü", "%C3%BC")))
        assert {row["external_id"] for row in mine["contacts"]} == {"call 1"}
        assert {row["external_id"] for row in self.picture(postgres_url)["contacts"]} == {f"call {n}" for n in range(4)}
        with pytest.raises(CannotOpen, match="refused the name"):
            self.picture(self.url_of(postgres_url, login, "wrong"))

    def test_a_second_role_widens_what_they_see_without_the_password_again(self, postgres_url, shared):
        login = f"{self.prefix}_anna"
        add(postgres_url, "Anna", login, "supervisor", team="Team 1", password="pw")
        add(postgres_url, "Anna", login, "analyst", queue="Queue 2")
        mine = self.picture(self.url_of(postgres_url, login, "pw"))
        assert {row["external_id"] for row in mine["contacts"]} == {"call 1", "call 2"}
        granted = shared.run("SELECT pg_has_role(?, 'fw_analyst', 'member')", login)
        assert granted == [(True,)]

    def test_a_password_given_again_is_a_new_password_and_no_second_role(self, postgres_url, shared):
        login = f"{self.prefix}_anna"
        for password in ("first", "second"):
            person = add(postgres_url, "Anna", login, "viewer", password=password)
        assert len(person.roles) == 1
        assert self.picture(self.url_of(postgres_url, login, "second"))["queues"]
        with pytest.raises(CannotOpen):
            self.picture(self.url_of(postgres_url, login, "first"))

    def test_who_is_disabled_sees_nothing_more_and_cannot_sign_in(self, postgres_url, shared):
        login = f"{self.prefix}_anna"
        add(postgres_url, "Anna", login, "supervisor", password="pw")
        theirs = self.url_of(postgres_url, login, "pw").replace("+psycopg", "")
        with psycopg.connect(theirs, autocommit=True) as session:
            assert session.execute("SELECT count(*) FROM contact").fetchone() == (4,)
            with opened_floor(postgres_url) as engine:
                disable_person(engine, login)
            with pytest.raises(psycopg.OperationalError):
                session.execute("SELECT count(*) FROM contact")
        with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
            psycopg.connect(theirs)

    def test_the_password_is_nowhere_in_the_database(self, postgres_url, shared):
        password = "unmistakable-1234"
        add(postgres_url, "Anna", f"{self.prefix}_anna", "supervisor", password=password)
        for table in ("command", "change", "staff"):
            for row in shared.run(f"SELECT * FROM {table}"):
                assert password not in str(row)
        assert "unmistakable" not in repr(Appointment("Anna", "anna", "supervisor", password=password))

    def test_who_is_no_owner_cannot_manage_people(self, postgres_url, shared):
        login = f"{self.prefix}_anna"
        add(postgres_url, "Anna", login, "supervisor", password="pw")
        with pytest.raises(Refused, match=f"{login} may not do that here"):
            add(self.url_of(postgres_url, login, "pw"), "Otto", f"{self.prefix}_otto", "manager")

    def test_the_login_of_a_role_of_the_server_is_refused(self, postgres_url, shared):
        with pytest.raises(Refused, match="role of the server itself"):
            add(postgres_url, "Mallory", "postgres", "manager", password="pw")
        assert shared.run("SELECT count(*) FROM staff") == [(0,)]
