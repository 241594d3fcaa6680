"""Managing people on a server: who may, what the functions take, and that what ends ends at once, also on the server."""

import secrets

import psycopg
import pytest

from db.address import parse
from db.appointing import Appointment, RoleChange, add_person, change_role, disable_person, enable_person
from db.engine import make_engine
from db.errors import Refused
from db.ids import new_id
from db.opening import opened_floor
from tests.db.changes.floor_writer import PlainSql
from tests.db.security.test_server_is_the_border import DENIED

VERIFIER = "SCRAM-SHA-256$4096:" + "A" * 22 + "==$" + "B" * 43 + "=:" + "C" * 43 + "="


@pytest.fixture
def engine(postgres_url):
    with opened_floor(postgres_url) as made:
        yield made


def groups(floor, login):
    rows = floor.owner.run(
        "SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid"
        " JOIN pg_roles r ON r.oid = m.member WHERE r.rolname = ? ORDER BY 1",
        login,
    )
    return [row[0] for row in rows]


def url_of(url, login, password):
    address = parse(url)
    return f"postgresql://{login}:{password}@{address.host}:{address.port}/{address.database}"


def test_groups_follow_the_roles_given_changed_ended_and_run_out(floor, engine, postgres_url):
    login = f"{floor.prefix}_anna"
    add_person(engine, Appointment("Anna", login, "supervisor", team="Team 1", password="a good password"))
    add_person(engine, Appointment("Anna", login, "controller"))
    assert groups(floor, login) == ["fw_controller", "fw_supervisor"]
    change_role(engine, RoleChange(login, "controller", ends=True))
    assert groups(floor, login) == ["fw_supervisor"]
    change_role(engine, RoleChange(login, "supervisor", to_queue="Queue 2", until_at=4_000_000_000_000_000))
    anna = PlainSql(url_of(postgres_url, login, "a%20good%20password"))
    assert anna.run("SELECT count(*) FROM contact") == [(1,)]
    # A role that has run out by itself: the policies know at once, the groups when somebody looks.
    floor.forget_to_follow("staff_role")
    floor.owner.run("UPDATE staff_role SET from_at = 1, until_at = 5")
    assert anna.run("SELECT count(*) FROM contact") == [(0,)]
    assert groups(floor, login) == ["fw_supervisor"]
    assert anna.run("SELECT leave_ended_roles()") == [(1,)]
    assert groups(floor, login) == []
    anna.close()


def test_who_is_shut_out_is_out_at_once_and_comes_back_with_the_same_password(floor, engine, postgres_url):
    login = f"{floor.prefix}_anna"
    theirs = url_of(postgres_url, login, "pw")
    add_person(engine, Appointment("Anna", login, "supervisor", password="pw"))
    sessions = [PlainSql(theirs) for _ in range(3)]
    disable_person(engine, login)
    for session in sessions:
        with pytest.raises(psycopg.OperationalError):
            session.run("SELECT 1")
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
        PlainSql(theirs)
    assert groups(floor, login) == []
    enable_person(engine, login)
    back = PlainSql(theirs)
    assert back.run("SELECT count(*) FROM contact") == [(4,)]
    back.close()


def test_what_the_functions_do_not_take(floor, postgres_url):
    owner, prefix = floor.owner, floor.prefix
    signs_in = "SELECT person_signs_in(?, ?, CAST(? AS text[]))"
    for verifier in (
        "clear text", "md5" + "0" * 32, "SCRAM-SHA-256$", "SCRAM-SHA-256$1:x$y:z", VERIFIER + "x", "x" + VERIFIER,
        VERIFIER + "\nclear", VERIFIER.replace("4096", "1"), VERIFIER.replace("4096", "0"), "",
    ):  # fmt: skip
        with pytest.raises(psycopg.errors.RaiseException, match="SCRAM verifier"):
            owner.run(signs_in, f"{prefix}_x", verifier, [])
    for group in ("pg_read_all_data", "fw_owner", "fw_people", "postgres", "fw_viewer; DROP"):
        with pytest.raises(psycopg.errors.RaiseException, match="not a role of Floorwalker"):
            owner.run(signs_in, f"{prefix}_x", VERIFIER, [group])
    for login in ("postgres", "fw_owner", "fw_people", "fw_x", "pg_monitor"):
        with pytest.raises(psycopg.errors.RaiseException, match=r"role of (the server|Floorwalker) itself"):
            owner.run(signs_in, login, VERIFIER, [])
    for login in ("", "x" * 64, None):
        with pytest.raises(psycopg.errors.RaiseException, match="1 to 63 bytes"):
            owner.run(signs_in, login, VERIFIER, [])
    # Another program's role of the same server, with powers of its own or none.
    for name, power in (("power", "pg_read_all_data"), ("create", None), ("plain", None)):
        options = "CREATEDB" if name == "create" else ""
        owner.run(f'CREATE ROLE "{prefix}_{name}" LOGIN {options}')
        if power:
            owner.run(f'GRANT {power} TO "{prefix}_{name}"')
        with pytest.raises(psycopg.errors.RaiseException, match=r"role of the server itself|for something else"):
            owner.run(signs_in, f"{prefix}_{name}", VERIFIER, ["fw_viewer"])
    given = "SELECT count(*) FROM pg_authid WHERE rolname LIKE ? AND rolpassword IS NOT NULL"
    assert owner.run(given, f"{prefix}%") == [(0,)]
    # A name is a name, whatever stands in it.
    odd = f'{prefix}_x"; DROP ROLE fw_viewer; --'
    owner.run(signs_in, odd, VERIFIER, ["fw_viewer"])
    assert groups(floor, odd) == ["fw_viewer"]
    ((stored,),) = owner.run("SELECT rolpassword FROM pg_authid WHERE rolname = ?", odd)
    assert stored == VERIFIER
    owner.run("SELECT person_signs_out(?)", odd)
    owner.run("DROP ROLE " + '"' + odd.replace('"', '""') + '"')


@pytest.mark.parametrize("role", ["manager", "agent_desktop"])
def test_nobody_but_an_owner_manages_people_not_even_by_raw_sql(floor, signed_in, role):
    who = "agent0" if role == "agent_desktop" else f"p{role}"
    person, login = signed_in(who, role), f"{floor.prefix}_{who}"
    for statement in (
        f"SELECT person_signs_in('{login}', NULL, '{{fw_controller}}')",
        f"SELECT person_signs_out('{login}')",
        f"SELECT person_follows('{login}', true)",
        f"SELECT end_sessions('{login}')",
        f"SELECT groups_of('{login}')",
        "SELECT is_of_server('postgres')",
        "SELECT * FROM shut_out()",
        f"CREATE ROLE {login}_other",
        f"GRANT fw_owner TO {login}",
        "SET ROLE fw_people",
        f"ALTER ROLE {login} CREATEROLE",
        f"INSERT INTO staff (id, name, login) VALUES ('{new_id()}', 'x', 'x')",
        "UPDATE staff_role SET until_at = NULL",
        "DELETE FROM staff_role",
    ):
        with pytest.raises(DENIED):
            person.run(statement)


@pytest.mark.long
def test_an_owner_by_membership_manages_people_and_cannot_shut_themselves_out(floor, engine, postgres_url):
    login, other = f"{floor.prefix}_boss", f"{floor.prefix}_otto"
    add_person(engine, Appointment("Boss", login, "manager", password="pw"))
    theirs = make_engine(url_of(postgres_url, login, "pw"))
    with pytest.raises(Refused, match="only an owner of the floor manages people"):
        add_person(theirs, Appointment("Otto", other, "viewer"))
    floor.owner.run(f'GRANT fw_owner TO "{login}"')
    add_person(theirs, Appointment("Otto", other, "viewer", password=secrets.token_hex(8)))
    assert groups(floor, other) == ["fw_viewer"]
    with pytest.raises(Refused, match="shut yourself out"):
        disable_person(theirs, login)
    with pytest.raises(Refused, match="Nobody else would manage the whole floor"):
        change_role(theirs, RoleChange(login, "manager", ends=True))
    theirs.dispose()


def test_an_agents_sign_in_ends_with_the_login_and_a_connector_gives_none(floor, signed_in):
    desk = signed_in("agent0", "agent_desktop")
    pbx = signed_in("pbx", "connector")
    pbx.run("UPDATE agent SET login = ? WHERE id = ?", f"{floor.prefix}_pbx", floor.agents[1])
    assert groups(floor, f"{floor.prefix}_pbx") == ["fw_connector"]
    floor.owner.run("UPDATE agent SET login = NULL WHERE id = ?", floor.agents[0])
    with pytest.raises(psycopg.OperationalError):
        desk.run("SELECT 1")
    assert groups(floor, f"{floor.prefix}_agent0") == []


def test_a_role_that_is_over_gives_nothing_although_the_group_is_still_there(floor, signed_in):
    pbx, control = signed_in("pbx", "connector"), signed_in("control", "controller")
    floor.owner.run("INSERT INTO command (id, kind, actor, at) VALUES (?, 'claim', 'somebody', 1)", new_id())
    assert pbx.run("SELECT count(*) FROM contact") == [(4,)]
    assert control.run("SELECT count(*) > 0 FROM command") == [(True,)]
    floor.forget_to_follow("staff_role")
    floor.owner.run("UPDATE staff_role SET from_at = 1, until_at = 5")
    assert groups(floor, f"{floor.prefix}_pbx") == ["fw_connector"]
    assert pbx.run("SELECT count(*) FROM contact") == pbx.run("SELECT count(*) FROM customer") == [(0,)]
    assert pbx.run("UPDATE agent SET state = 'offline' RETURNING id") == []
    with pytest.raises(DENIED):
        pbx.run("INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, 1)", new_id(), floor.queues[0])
    assert control.run("SELECT count(*) FROM command") == [(0,)]
