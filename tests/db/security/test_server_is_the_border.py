"""PostgreSQL as the border: what each role may read and write with raw SQL, signed in as itself."""

import psycopg
import pytest

from db.address import parse
from db.changes import SnapshotNeeded, open_reader
from db.errors import CannotOpen, Refused
from db.feeds.imports import import_queue_log
from db.feeds.ingest import Ingest
from db.feeds.known import Origin
from db.feeds.writer import open_writer
from db.ids import new_id
from db.words import ROLES
from tests.db.changes.floor_writer import PlainSql

DENIED = (psycopg.errors.InsufficientPrivilege,)


def test_a_supervisor_reads_the_rows_of_the_own_team_and_no_others(floor, signed_in):
    dana = signed_in("dana", "supervisor", team=floor.teams[0])
    mine = {floor.contacts[0], floor.contacts[3]}
    assert {str(row[0]) for row in dana.run("SELECT id FROM contact")} == mine
    assert {str(row[0]) for row in dana.run("SELECT contact_id FROM contact_segment")} == mine
    assert {str(row[0]) for row in dana.run("SELECT id FROM agent")} == {floor.agents[0]}
    assert {str(row[0]) for row in dana.run("SELECT agent_id FROM agent_state")} == {floor.agents[0]}
    seen = dana.run("SELECT entity_id FROM change WHERE entity = 'contact'")
    assert {str(row[0]) for row in seen} == mine


def test_a_role_for_one_queue_shows_that_queue_alone(floor, signed_in):
    cover = signed_in("cover", "supervisor", queue=floor.queues[1])
    assert [str(row[0]) for row in cover.run("SELECT id FROM contact")] == [floor.contacts[1]]
    assert cover.run("SELECT id FROM agent") == []


def test_a_role_that_has_run_out_shows_nothing(floor, signed_in):
    gone = signed_in("gone", "supervisor", until=1)
    assert gone.run("SELECT id FROM contact") == []
    assert gone.run("SELECT id FROM change WHERE team_id IS NOT NULL".replace("id FROM", "seq FROM")) == []


def test_a_disabled_person_sees_nothing_and_cannot_sign_in_again(floor):
    url = floor.person("leaver", "supervisor")
    leaver = PlainSql(url)
    assert leaver.run("SELECT count(*) FROM contact") == [(4,)]
    floor.forget_to_follow("staff")
    floor.owner.run("UPDATE staff SET disabled_at = 1 WHERE name = 'leaver'")
    assert leaver.run("SELECT count(*) FROM contact") == [(0,)]
    floor.owner.run("SELECT person_signs_out(?)", parse(url).user)
    with pytest.raises(psycopg.errors.AdminShutdown):
        leaver.run("SELECT 1")
    with pytest.raises(psycopg.OperationalError):
        PlainSql(url)


def test_no_setting_widens_what_a_person_sees(floor, signed_in):
    dana = signed_in("dana", "supervisor", team=floor.teams[0])
    for setting, value in (
        ("floorwalker.mode", "ingest"), ("floorwalker.command", new_id()), ("floorwalker.teams", "{}"), ("row_security", "off"),
    ):  # fmt: skip
        dana.run(f"SET {setting} = '{value}'")
        if setting == "row_security":
            with pytest.raises(DENIED):
                dana.run("SELECT id FROM contact")
            dana.run("SET row_security = on")
        else:
            assert len(dana.run("SELECT id FROM contact")) == 2
    with pytest.raises(DENIED):
        dana.run("SET ROLE fw_owner")
    with pytest.raises(DENIED):
        dana.run("SET SESSION AUTHORIZATION postgres")


@pytest.mark.parametrize("role", [role for role in ROLES if role not in ("connector", "agent_desktop")])
def test_no_reading_role_writes_the_floor_past_its_rights(floor, signed_in, role):
    person = signed_in(f"p{role}", role)
    forbidden = (
        f"UPDATE contact SET priority = 9 WHERE id = '{floor.contacts[0]}'",
        f"DELETE FROM contact WHERE id = '{floor.contacts[0]}'",
        f"INSERT INTO contact (id, queue_id, arrived_at) VALUES ('{new_id()}', '{floor.queues[0]}', 1)",
        f"INSERT INTO staff_role (id, staff_id, role, from_at) SELECT '{new_id()}', id, 'manager', 0 FROM staff",
        "UPDATE staff_role SET team_id = NULL",
        "UPDATE change SET actor = 'somebody'",
        "DELETE FROM change",
        "INSERT INTO change (entity, version, operation, actor, at) VALUES ('contact', 1, 'row', 'x', 1)",
        "UPDATE command SET actor = 'somebody'",
        "DELETE FROM command",
        "UPDATE log_epoch SET pruned_before = 0",
        "UPDATE former_version SET version = 1",
        "SELECT * FROM customer",
        "TRUNCATE contact CASCADE",
        "SELECT prune_changes(utc_us())",
        "SELECT person_signs_in('intruder', NULL, ARRAY['fw_manager'])",
        "CREATE TABLE public.mine (a int)",
        "DROP TABLE contact CASCADE",
        "ALTER TABLE contact DISABLE TRIGGER ALL",
        f"INSERT INTO command (id, kind, actor, at, mode) VALUES ('{new_id()}', 'import', 'x', 1, 'batch')",
    )
    for statement in forbidden:
        with pytest.raises(DENIED):
            person.run(statement)
    assert floor.owner.run("SELECT count(*) FROM contact WHERE priority = 9") == [(0,)]


def test_a_command_is_signed_by_the_server_whatever_the_writer_claims(floor, signed_in):
    dana = signed_in("dana", "supervisor")
    dana.run("INSERT INTO command (id, kind, actor, at) VALUES (?, 'claim', 'the manager', 1)", new_id())
    assert dana.run("SELECT actor FROM command") == [(f"{floor.prefix}_dana",)]
    eve = signed_in("eve", "supervisor")
    assert eve.run("SELECT actor FROM command") == []


def test_a_connector_writes_the_floor_and_its_changes_bear_its_name(floor, signed_in):
    pbx = signed_in("pbx", "connector")
    pbx.run("INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, 1)", new_id(), floor.queues[1])
    told = floor.owner.run("SELECT actor FROM change WHERE entity = 'contact' ORDER BY seq DESC LIMIT 1")
    assert told == [(f"{floor.prefix}_pbx",)]
    with pytest.raises(DENIED):
        pbx.run("DELETE FROM contact")
    with pytest.raises(DENIED):
        pbx.run("UPDATE staff_role SET role = 'manager'")


def test_an_agents_desktop_sees_and_raises_its_own_hand_only(floor, signed_in):
    desk = signed_in("agent0", "agent_desktop")
    assert [str(row[0]) for row in desk.run("SELECT id FROM agent")] == [floor.agents[0]]
    raise_hand = "INSERT INTO raised_hand (id, agent_id, reason, raised_at) VALUES (?, ?, 'help', 5)"
    desk.run(raise_hand, new_id(), floor.agents[0])
    with pytest.raises(DENIED):
        desk.run(raise_hand, new_id(), floor.agents[1])
    with pytest.raises(DENIED):
        desk.run("SELECT * FROM change")
    with pytest.raises(DENIED):
        desk.run("UPDATE raised_hand SET answered_by_id = NULL")


def test_an_agents_desktop_reads_its_own_messages_and_says_so_for_itself_only(floor, signed_in):
    desk = signed_in("agent0", "agent_desktop")
    floor.owner.run(
        "INSERT INTO queue_membership (id, queue_id, agent_id, source, since_at) VALUES (?, ?, ?, 'configured', 1)",
        new_id(), floor.queues[0], floor.agents[0],
    )  # fmt: skip
    send = "INSERT INTO message (id, sent_by, team_id, queue_id, agent_id, text, sent_at) VALUES (?, 'dana', ?, ?, ?, ?, 5)"
    mine, others = {}, {}
    for kept, number in ((mine, 0), (others, 1)):
        for name, queue, agent in (
            ("agent", None, floor.agents[number]), ("queue", floor.queues[number], None), ("team", None, None),
        ):  # fmt: skip
            kept[name] = new_id()
            floor.owner.run(send, kept[name], floor.teams[number], queue, agent, f"to {name} {number}")
    # What README.md shows for an agent's own desktop, word for word.
    unread = (
        "SELECT m.id, m.sent_by, m.sent_at, m.text FROM message m WHERE m.withdrawn_at IS NULL AND NOT EXISTS"
        " (SELECT 1 FROM message_reading r WHERE r.message_id = m.id AND r.agent_id = my_agent())"
    )
    assert {str(row[0]) for row in desk.run(unread)} == set(mine.values())
    read = "INSERT INTO message_reading (id, message_id, agent_id, read_at) VALUES (?, ?, my_agent(), utc_us())"
    desk.run(read, new_id(), mine["queue"])
    assert {row[3] for row in desk.run(unread)} == {"to agent 0", "to team 0"}
    with pytest.raises(DENIED):
        desk.run(read, new_id(), others["queue"])
    as_other = "INSERT INTO message_reading (id, message_id, agent_id, read_at) VALUES (?, ?, ?, 9)"
    with pytest.raises(DENIED):
        desk.run(as_other, new_id(), mine["agent"], floor.agents[1])
    with pytest.raises(DENIED):
        desk.run("DELETE FROM message_reading")
    with pytest.raises(DENIED):
        desk.run(send, new_id(), floor.teams[0], None, floor.agents[0], "from me")


def test_who_sees_a_message_sees_that_somebody_of_another_team_has_read_it(floor, signed_in):
    message, lent = new_id(), floor.agents[1]
    floor.owner.run(
        "INSERT INTO message (id, sent_by, team_id, queue_id, text, sent_at) VALUES (?, 'dana', ?, ?, 'hello', 5)",
        message, floor.teams[0], floor.queues[0],
    )  # fmt: skip
    reader = open_reader(floor.person("dana", "supervisor", team=floor.teams[0]))
    reader.snapshot()
    floor.owner.run(
        "INSERT INTO message_reading (id, message_id, agent_id, read_at) VALUES (?, ?, ?, 9)", new_id(), message, lent
    )
    assert [change.row.agent_id for change in reader.changes().changes] == [lent]
    assert signed_in("bo", "supervisor", team=floor.teams[1]).run("SELECT * FROM message_reading") == []
    reader.close()


def test_a_persons_customer_is_read_by_contact_and_only_within_the_scope(floor, signed_in):
    customer = new_id()
    floor.owner.run("INSERT INTO customer (id, name) VALUES (?, 'M. Curie')", customer)
    floor.owner.run("UPDATE contact SET customer_id = ?", customer)
    dana = signed_in("dana", "supervisor", team=floor.teams[0])
    assert [row[3] for row in dana.run("SELECT * FROM customer_of(?)", floor.contacts[0])] == ["M. Curie"]
    assert dana.run("SELECT * FROM customer_of(?)", floor.contacts[1]) == []


def test_the_feed_of_a_team_carries_that_team_and_a_move_away_as_left(floor):
    reader = open_reader(floor.person("dana", "supervisor", team=floor.teams[0]))
    assert {row.id for row in reader.snapshot().rows["contact"]} == {floor.contacts[0], floor.contacts[3]}
    floor.owner.run("UPDATE contact SET queue_id = ? WHERE id = ?", floor.queues[1], floor.contacts[0])
    batch = reader.changes()
    mine = [(change.operation, change.row) for change in batch.changes if change.entity == "contact"]
    assert mine == [("left", None)]
    reader.close()


def test_a_role_given_while_the_feed_runs_leads_to_a_new_snapshot(floor):
    url = floor.person("dana", "supervisor", team=floor.teams[0])
    reader = open_reader(url)
    reader.snapshot()
    staff = floor.owner.run("SELECT id FROM staff WHERE name = 'dana'")[0][0]
    floor.owner.run(
        "INSERT INTO staff_role (id, staff_id, role, team_id, from_at) VALUES (?, ?, 'supervisor', ?, 0)",
        new_id(), staff, floor.teams[1],
    )  # fmt: skip
    assert isinstance(reader.changes(), SnapshotNeeded)
    assert len(reader.snapshot().rows["contact"]) == 3
    reader.close()


def test_a_stranger_with_a_login_of_the_server_is_told_to_ask_for_a_role(floor):
    login = f"{floor.prefix}_stranger"
    floor.owner.run(f"CREATE ROLE \"{login}\" LOGIN PASSWORD 'secret'")
    address = parse(floor.url)
    url = f"postgresql+psycopg://{login}:secret@{address.host}:{address.port}/{address.database}"
    with pytest.raises(CannotOpen, match="ask whoever manages it"):
        open_reader(url)


def test_roles_of_the_server_itself_are_never_touched_by_people_functions(floor):
    for statement in (
        "SELECT person_signs_in('postgres', NULL, ARRAY['fw_viewer'])",
        "SELECT person_signs_in('fw_owner', NULL, ARRAY['fw_viewer'])",
        "SELECT person_signs_out('postgres')",
        "SELECT person_signs_in('somebody', 'a clear password', ARRAY['fw_viewer'])",
        "SELECT person_signs_in('somebody', NULL, ARRAY['pg_read_all_data'])",
    ):
        with pytest.raises(psycopg.errors.RaiseException):
            floor.owner.run(statement)
    assert floor.owner.run("SELECT count(*) FROM pg_roles WHERE rolname = 'somebody'") == [(0,)]


def test_a_connector_imports_a_whole_log_signed_in_as_itself(floor, shared_data):
    url = floor.person("pbx", "connector")
    log = shared_data / "asterisk-live" / "run-c" / "queue_log"
    report = import_queue_log(url, [log])
    assert report.contacts == 242
    assert import_queue_log(url, [log]).rows_written == 0
    live = open_writer(url, Origin("other", "test"))
    ingest = Ingest(Origin("other", "test"), live.known(0))
    queue = ingest.queue("support")
    ingest.arrived("call 1", queue, 1_000_000)
    assert live.write(ingest.take()) > 0
    live.close()
    told = floor.owner.run("SELECT DISTINCT actor FROM change WHERE entity = 'contact' AND actor <> 'postgres'")
    assert told == [(f"{floor.prefix}_pbx",)]


def test_who_is_no_connector_cannot_feed_the_floor(floor):
    origin = Origin("forged", "test")
    writer = open_writer(floor.person("dana", "supervisor"), origin)
    ingest = Ingest(origin)
    ingest.arrived("call 1", ingest.queue("support"), 1_000_000)
    with pytest.raises(Refused, match="permission denied"):
        writer.write(ingest.take())
    writer.close()
    assert floor.owner.run("SELECT count(*) FROM queue WHERE name = 'support'") == [(0,)]
