"""Capture by the database: equal images on both engines, versions nobody can forge, history whoever writes."""

import itertools
import json
import sqlite3

import psycopg
import pytest

from db.capture.description import CAPTURED
from db.engine import make_engine
from db.ids import new_id, source_id
from db.models import metadata
from db.rows import ROW_TYPES
from tests.db.changes.floor_writer import PlainSql, furnish

REFUSED = (sqlite3.DatabaseError, psycopg.Error)


@pytest.fixture
def writer(database_url):
    connection = PlainSql(database_url)
    yield connection
    connection.close()


def test_rows_have_exactly_the_columns_of_the_description():
    assert {captured.table: captured.columns for captured in CAPTURED} == {
        table: row._fields for table, row in ROW_TYPES.items()
    }
    for captured in CAPTURED:
        assert set(captured.columns) <= set(metadata.tables[captured.table].columns.keys())


def test_private_columns_are_never_in_an_image():
    hidden = {"customer_id", "login", "amount_minor", "currency", "address"}
    for captured in CAPTURED:
        # The logins of staff are known to all staff; an agent's is not.
        if captured.table not in ("staff", "floor", "working_on"):
            assert not hidden & set(captured.columns), captured.table


def test_images_are_equal_on_both_engines(sqlite_url, postgres_url):
    images = []
    for url in (sqlite_url, postgres_url):
        writer = PlainSql(url)
        _same_work(writer)
        found = writer.run(
            "SELECT entity, operation, version, image FROM change WHERE entity <> 'contact_segment' ORDER BY seq"
        )
        images.append([(*row[:3], json.loads(row[3]) if row[3] else None) for row in found])
        writer.close()
    assert images[0] == images[1]


#: Tables with rows that every floor begins with.
SHIPPED = (
    "floor_rule", "authority_kind", "authority_setting", "authority_limit", "standard", "training_module",
    "monitoring_agreement", "monitoring_right",
)  # fmt: skip


def test_the_image_is_the_row_as_it_stands(writer):
    _same_work(writer)
    for captured in CAPTURED:
        last = {}
        for entity_id, image in writer.run(
            "SELECT entity_id, image FROM change WHERE entity = ? AND operation = 'row' ORDER BY seq", captured.table
        ):
            last[str(entity_id)] = json.loads(image)
        columns = ", ".join(captured.columns)
        for row in writer.run(f"SELECT {columns} FROM {captured.table}"):
            if captured.table in SHIPPED and str(row[0]) not in last:
                # What a floor is shipped with stood there before anything was captured.
                continue
            stands = [str(value) if name == "id" or (name.endswith("_id") and value) else value
                      for name, value in zip(captured.columns, row, strict=True)]  # fmt: skip
            assert list(last[str(row[0])].values()) == stands


def test_a_writer_cannot_forge_a_version(writer):
    _, queues = furnish(writer)
    if writer.engine == "sqlite":
        with pytest.raises(REFUSED, match="counted by the database"):
            writer.run("UPDATE queue SET version = 70 WHERE id = ?", queues[0])
        writer.run("UPDATE queue SET target_percent = 71 WHERE id = ?", queues[0])
    else:
        writer.run("UPDATE queue SET version = 70, target_percent = 71 WHERE id = ?", queues[0])
    assert writer.run("SELECT version FROM queue WHERE id = ?", queues[0]) == [(2,)]


def test_a_row_deleted_and_inserted_again_goes_on_counting(writer):
    _, queues = furnish(writer)
    skill, level = new_id(), new_id()
    writer.run("INSERT INTO skill (id, name) VALUES (?, 'French')", skill)
    insert = "INSERT INTO queue_skill (id, queue_id, skill_id) VALUES (?, ?, ?)"
    writer.run(insert, level, queues[0], skill)
    writer.run("DELETE FROM queue_skill WHERE id = ?", level)
    writer.run(insert, level, queues[0], skill)
    assert writer.run("SELECT version, operation FROM change WHERE entity = 'queue_skill' ORDER BY seq") == [
        (1, "row"), (2, "delete"), (3, "row"),
    ]  # fmt: skip


def test_insert_or_replace_shows_as_a_change_with_the_next_version(sqlite_url):
    writer = PlainSql(sqlite_url)
    _, queues = furnish(writer)
    skill, level = new_id(), new_id()
    writer.run("INSERT INTO skill (id, name) VALUES (?, 'French')", skill)
    for wanted in (2, 4):
        writer.run(
            "INSERT OR REPLACE INTO queue_skill (id, queue_id, skill_id, level) VALUES (?, ?, ?, ?)",
            level, queues[0], skill, wanted,
        )  # fmt: skip
    found = writer.run("SELECT version, image FROM change WHERE entity = 'queue_skill' ORDER BY seq")
    assert [(version, json.loads(image)["level"]) for version, image in found] == [(1, 2), (2, 4)]
    with pytest.raises(REFUSED, match="another queue_skill has the same"):
        writer.run(
            "INSERT OR REPLACE INTO queue_skill (id, queue_id, skill_id) VALUES (?, ?, ?)", new_id(), queues[0], skill
        )
    writer.close()


def test_what_a_row_refers_to_must_exist_whatever_the_writer_switched_off(writer):
    _, queues = furnish(writer)
    with pytest.raises(REFUSED):
        writer.run("INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, 1)", new_id(), new_id())
    with pytest.raises(REFUSED):
        writer.run("UPDATE queue SET team_id = ? WHERE id = ?", new_id(), queues[0])
    writer.run("INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, 1)", new_id(), queues[0])
    with pytest.raises(REFUSED):
        writer.run("DELETE FROM queue WHERE id = ?", queues[0])


def test_the_change_log_and_the_commands_are_append_only(writer):
    furnish(writer)
    writer.run("INSERT INTO command (id, kind, actor, at) VALUES (?, 'test', 'me', 1)", new_id())
    tables = ("command", "change") if writer.engine == "sqlite" else ("command",)
    for table in tables:
        for statement in (f"UPDATE {table} SET actor = 'somebody else'", f"DELETE FROM {table}"):
            with pytest.raises(REFUSED, match="append-only"):
                writer.run(statement)


def test_plain_sql_shows_as_outside_or_as_who_signed_in_and_a_command_as_its_actor(writer):
    _, queues = furnish(writer)
    command = new_id()
    writer.run("BEGIN")
    writer.run("INSERT INTO command (id, kind, actor, at) VALUES (?, 'queue.target', 'dana', 1)", command)
    if writer.engine == "sqlite":
        writer.run("UPDATE writing SET command_id = ?, actor = 'dana', mode = 'act'", command)
    else:
        writer.run("SELECT set_config('floorwalker.command', ?, true)", command)
    writer.run("UPDATE queue SET target_percent = 70 WHERE id = ?", queues[0])
    if writer.engine == "sqlite":
        writer.run("UPDATE writing SET command_id = NULL, actor = NULL, mode = NULL")
    writer.run("COMMIT")
    writer.run("UPDATE queue SET target_percent = 75 WHERE id = ?", queues[0])
    told = writer.run("SELECT actor, command_id FROM change WHERE entity = 'queue' AND version > 1 ORDER BY seq")
    person = {"sqlite": ("dana", "outside"), "postgresql": ("postgres", "postgres")}[writer.engine]
    assert [(actor, str(named)) for actor, named in told] == [(person[0], command), (person[1], "None")]


def test_a_setting_that_names_an_old_command_counts_for_nothing(postgres_url):
    writer = PlainSql(postgres_url)
    _, queues = furnish(writer)
    command = new_id()
    writer.run("INSERT INTO command (id, kind, actor, at, mode) VALUES (?, 'import', 'x', 1, 'batch')", command)
    writer.run("SELECT set_config('floorwalker.command', ?, false)", command)
    writer.run("UPDATE queue SET target_percent = 70 WHERE id = ?", queues[0])
    assert writer.run("SELECT version, command_id FROM change WHERE entity = 'queue' AND version = 2") == [(2, None)]
    writer.close()


def test_history_is_kept_whoever_moves_a_contact(writer):
    teams, queues = furnish(writer)
    agent, contact = new_id(), new_id()
    writer.run("INSERT INTO agent (id, team_id, name, state) VALUES (?, ?, 'Ana', 'available')", agent, teams[0])
    writer.run("INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, 1000)", contact, queues[0])
    step = "UPDATE contact SET state = ?, agent_id = ?, queue_id = ?, state_since = ? WHERE id = ?"
    writer.run(step, "waiting", None, queues[1], 3000, contact)
    writer.run(step, "on_contact", agent, queues[1], 5000, contact)
    writer.run(step, "waiting", None, queues[2], 9000, contact)
    writer.run(step, "closed", None, queues[2], 12000, contact)
    visits = writer.run(
        "SELECT queue_id, entered_at, left_at, outcome, agent_id, ended_at, end_reason FROM contact_segment ORDER BY entered_at"
    )
    assert [tuple(str(value) if value is not None else None for value in visit) for visit in visits] == [
        (queues[0], "1000", "3000", "overflowed", None, None, None),
        (queues[1], "3000", "5000", "answered", agent, "9000", "transferred"),
        (queues[2], "9000", "12000", "abandoned", None, None, None),
    ]
    moves = writer.run("SELECT kind, from_queue_id, to_queue_id, at FROM transfer ORDER BY at")
    assert [(kind, str(source), str(target), at) for kind, source, target, at in moves] == [
        ("overflow", queues[0], queues[1], 3000), ("cold", queues[1], queues[2], 9000),
    ]  # fmt: skip
    assert writer.run("SELECT transfers, overflows, distinct_agents, answered_at, closed_at FROM contact") == [
        (1, 1, 1, 5000, 12000)
    ]


def test_a_feed_that_tells_of_a_move_and_an_answer_at_once_is_left_to_write_the_history_itself(writer):
    teams, queues = furnish(writer)
    bo, cy, contact = new_id(), new_id(), new_id()
    for agent in (bo, cy):
        writer.run("INSERT INTO agent (id, team_id, name, state) VALUES (?, ?, 'A', 'available')", agent, teams[0])
    writer.run("INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, 1000)", contact, queues[0])
    step = "UPDATE contact SET state = 'on_contact', agent_id = ?, queue_id = ?, state_since = ? WHERE id = ?"
    writer.run(step, bo, queues[0], 2000, contact)
    writer.run("BEGIN")
    if writer.engine == "sqlite":
        writer.run("UPDATE writing SET actor = 'feed', mode = 'ingest'")
    else:
        writer.run("SELECT set_config('floorwalker.mode', 'ingest', true)")
    writer.run(step, cy, queues[1], 3000, contact)
    writer.run("COMMIT")
    assert writer.run("SELECT count(*) FROM transfer") == [(0,)]
    assert writer.run("SELECT count(*) FROM contact_segment") == [(1,)]


def test_a_wrap_up_belongs_to_the_talk_before_it_and_to_no_earlier_one(writer):
    teams, queues = furnish(writer)
    bo, cy, contact = new_id(), new_id(), new_id()
    for agent in (bo, cy):
        writer.run("INSERT INTO agent (id, team_id, name, state) VALUES (?, ?, 'A', 'available')", agent, teams[0])
    writer.run("INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, 1000)", contact, queues[0])
    step = "UPDATE contact SET state = ?, agent_id = ?, queue_id = ?, state_since = ? WHERE id = ?"
    writer.run(step, "on_contact", bo, queues[0], 2000, contact)
    writer.run(step, "waiting", None, queues[1], 3000, contact)
    writer.run(step, "on_contact", cy, queues[1], 4000, contact)
    writer.run(step, "wrap_up", cy, queues[1], 8000, contact)
    writer.run(step, "closed", cy, queues[1], 9000, contact)
    wrapped = writer.run("SELECT ended_at, wrapped_at FROM contact_segment ORDER BY entered_at")
    assert wrapped == [(3000, None), (8000, 9000)]


def test_every_state_of_an_agent_is_kept_without_a_gap(writer):
    teams, _ = furnish(writer)
    agent = new_id()
    writer.run(
        "INSERT INTO agent (id, team_id, name, state, state_since) VALUES (?, ?, 'Ana', 'offline', 100)",
        agent,
        teams[0],
    )
    for since, state, reason in (
        (200, "available", None),
        (300, "aux", "lunch"),
        (400, "aux", "training"),
        (500, "offline", None),
    ):
        writer.run(
            "UPDATE agent SET state = ?, aux_reason = ?, state_since = ? WHERE id = ?", state, reason, since, agent
        )
    writer.run("UPDATE agent SET name = 'Ana Ruiz' WHERE id = ?", agent)
    assert writer.run("SELECT state, aux_reason, since_at, until_at FROM agent_state ORDER BY since_at") == [
        ("offline", None, 100, 200), ("available", None, 200, 300), ("aux", "lunch", 300, 400),
        ("aux", "training", 400, 500), ("offline", None, 500, None),
    ]  # fmt: skip


def test_a_change_of_team_leaves_no_moment_without_a_state(writer):
    teams, _ = furnish(writer)
    writer.run("INSERT INTO agent (id, team_id, name, state) VALUES (?, ?, 'Ana', 'available')", new_id(), teams[0])
    for team in (*teams[1:], teams[0]):
        writer.run("UPDATE agent SET team_id = ?", team)
    spans = writer.run("SELECT since_at, until_at FROM agent_state ORDER BY since_at, until_at NULLS LAST")
    assert len(spans) == 4
    assert all(former[1] == following[0] for former, following in itertools.pairwise(spans))


def test_a_closed_contact_can_be_opened_again_by_plain_sql(writer):
    _, queues = furnish(writer)
    writer.run("INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, 1)", new_id(), queues[0])
    writer.run("UPDATE contact SET state = 'closed'")
    writer.run("UPDATE contact SET state = 'waiting'")
    assert writer.run("SELECT state, closed_at FROM contact") == [("waiting", None)]
    assert writer.run("SELECT count(*) FROM contact_segment WHERE left_at IS NULL") == [(1,)]


def test_a_late_word_about_an_agent_never_turns_history_around(writer):
    teams, _ = furnish(writer)
    agent = new_id()
    writer.run(
        "INSERT INTO agent (id, team_id, name, state, state_since) VALUES (?, ?, 'A', 'aux', 900)", agent, teams[0]
    )
    writer.run("UPDATE agent SET state = 'available', state_since = 300 WHERE id = ?", agent)
    assert all(
        until is None or until >= since for since, until in writer.run("SELECT since_at, until_at FROM agent_state")
    )


def test_truncating_a_captured_table_is_refused(postgres_url):
    writer = PlainSql(postgres_url)
    with pytest.raises(REFUSED, match="TRUNCATE"):
        writer.run("TRUNCATE contact CASCADE")
    writer.close()


def test_capture_needs_no_application_code(database_url):
    """The triggers alone do it: nothing of ours is loaded by the program that writes."""
    writer = PlainSql(database_url)
    _, queues = furnish(writer)
    with make_engine(database_url).connect() as connection:
        before = connection.exec_driver_sql("SELECT count(*) FROM change").scalar()
    writer.run("UPDATE queue SET name = 'Renamed' WHERE id = ?", queues[0])
    with make_engine(database_url).connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM change").scalar() == before + 1
    writer.close()


def _same_work(writer):
    ids = {
        name: source_id(1, name)
        for name in ("site", "red", "blue", "billing", "tech", "ana", "call", "chat", "hand", "esc")
    }
    for statement in (
        "INSERT INTO site (id, name, time_zone) VALUES ('{site}', 'North', 'Europe/Berlin')",
        "INSERT INTO team (id, site_id, name) VALUES ('{red}', '{site}', 'Red'), ('{blue}', '{site}', 'Blue')",
        "INSERT INTO queue (id, team_id, name) VALUES ('{billing}', '{red}', 'Billing'), ('{tech}', '{blue}', 'Tëch \"1\"')",
        "INSERT INTO agent (id, team_id, name, state, state_since) VALUES ('{ana}', '{red}', 'Ana', 'available', 10)",
        "INSERT INTO agent_capacity (id, agent_id, channel, slots) VALUES ('{chat}', '{ana}', 'chat', 3)",
        "INSERT INTO contact (id, queue_id, arrived_at, queued_at, state_since, external_id)"
        " VALUES ('{call}', '{billing}', 20, 20, 20, '1795308842.2582')",
        "UPDATE contact SET state = 'on_contact', agent_id = '{ana}', state_since = 30",
        "UPDATE contact SET queue_id = '{tech}', state = 'waiting', agent_id = NULL, state_since = 40",
        "UPDATE agent SET team_id = '{blue}', state = 'aux', aux_reason = 'lunch', state_since = 50",
        "INSERT INTO raised_hand (id, agent_id, raised_at) VALUES ('{hand}', '{ana}', 60)",
        "INSERT INTO escalation (id, contact_id, queue_id, reason, raised_at, due_at, amount_minor, currency)"
        " VALUES ('{esc}', '{call}', '{tech}', 'complaint', 70, 80, 1250, 'EUR')",
        "UPDATE contact SET state = 'closed', state_since = 90",
        "DELETE FROM agent_capacity",
    ):
        writer.run(statement.format(**ids))
