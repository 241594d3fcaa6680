"""Acts on PostgreSQL by raw SQL: who has not the duty, or no command of their own, changes nothing."""

import json

import psycopg
import pytest

from db.commands.command import Command, UndoCommand, Wanted
from db.commands.doing import do, undo
from db.commands.known_acts import KNOWN_ACTS
from db.engine import make_engine
from db.ids import new_id

DENIED = psycopg.errors.InsufficientPrivilege
DENIED_BY_RULE = (DENIED, psycopg.errors.CheckViolation)


@pytest.fixture
def floor(floor):
    # Mail may be moved at once; a live call is the telephone system's.
    floor.owner.run("UPDATE contact SET channel = 'email'")
    return floor


def move_of(floor, contact, queue):
    return json.dumps([{"id": floor.contacts[contact], "to": {"queue_id": floor.queues[queue], "agent_id": None}}])


def begun(person, kind="contact.move"):
    """A command of this person's, its transaction open."""
    command = new_id()
    person.run("BEGIN")
    person.run("INSERT INTO command (id, kind, actor, at) VALUES (?, ?, 'x', 1)", command, kind)
    return command


def call(person, act, command, items, note=None):
    person.run(f"SELECT {act.function}(?, ?, ?)", command, items, note)


def queue_of(floor, contact):
    return str(floor.owner.run("SELECT queue_id FROM contact WHERE id = ?", floor.contacts[contact])[0][0])


def outcomes(floor, command):
    return [row[0] for row in floor.owner.run("SELECT outcome FROM command_effect WHERE command_id = ?", command)]


@pytest.mark.parametrize("role", ["viewer", "coach", "analyst", "controller", "connector", "agent_desktop"])
def test_who_has_not_the_duty_moves_nothing(floor, signed_in, role):
    person = signed_in(f"p{role}", role)
    command = begun(person)
    call(person, KNOWN_ACTS["contact.move"], command, move_of(floor, 0, 1))
    person.run("COMMIT")
    assert outcomes(floor, command) == ["not_yours"]
    assert queue_of(floor, 0) == floor.queues[0]


@pytest.mark.parametrize(
    "scope", [{"team": 1}, {"queue": 2}, {"until": 1}], ids=["another team's", "another queue's", "one who was"]
)
def test_a_supervisor_elsewhere_moves_nothing_here(floor, signed_in, scope):
    places = {"team": floor.teams, "queue": floor.queues}
    given = {name: places[name][value] if name in places else value for name, value in scope.items()}
    person = signed_in("eli", "supervisor", **given)
    command = begun(person)
    call(person, KNOWN_ACTS["contact.move"], command, move_of(floor, 0, 1))
    person.run("COMMIT")
    assert outcomes(floor, command) == ["not_yours"]
    assert queue_of(floor, 0) == floor.queues[0]


def test_a_disabled_supervisor_who_is_still_connected_moves_nothing(floor, signed_in):
    person = signed_in("leaver", "supervisor")
    floor.forget_to_follow("staff")
    floor.owner.run("UPDATE staff SET disabled_at = 1 WHERE name = 'leaver'")
    command = begun(person)
    call(person, KNOWN_ACTS["contact.move"], command, move_of(floor, 0, 1))
    person.run("COMMIT")
    assert outcomes(floor, command) == ["not_yours"]


def test_no_act_without_a_command_of_ones_own_in_this_transaction(floor, signed_in):
    dana = signed_in("dana", "manager")
    thing = json.dumps([{"id": floor.contacts[0], "to": {}}])
    for act in KNOWN_ACTS.values():
        with pytest.raises(DENIED):
            call(dana, act, new_id(), thing)
        wrong = begun(dana, kind="no.such")
        with pytest.raises(DENIED):
            call(dana, act, wrong, thing)
        dana.run("ROLLBACK")
        earlier = begun(dana, kind=act.kind)
        dana.run("COMMIT")
        with pytest.raises(DENIED):
            call(dana, act, earlier, thing)


def test_another_persons_command_does_not_serve(floor, signed_in):
    dana, eli = signed_in("dana", "supervisor"), signed_in("eli", "supervisor")
    command = begun(dana)
    with pytest.raises(DENIED):
        call(eli, KNOWN_ACTS["contact.move"], command, move_of(floor, 0, 1))
    dana.run("ROLLBACK")


def test_a_command_acts_once(floor, signed_in):
    dana = signed_in("dana", "supervisor")
    command = begun(dana)
    call(dana, KNOWN_ACTS["contact.move"], command, move_of(floor, 0, 1))
    with pytest.raises(DENIED):
        call(dana, KNOWN_ACTS["contact.move"], command, move_of(floor, 3, 1))
    dana.run("ROLLBACK")
    assert queue_of(floor, 0) == floor.queues[0]


def test_one_thing_twice_in_a_command_is_refused(floor, signed_in):
    dana = signed_in("dana", "supervisor")
    command = begun(dana)
    twice = json.dumps([*json.loads(move_of(floor, 0, 1)), *json.loads(move_of(floor, 0, 2))])
    with pytest.raises(psycopg.errors.CheckViolation):
        call(dana, KNOWN_ACTS["contact.move"], command, twice)
    dana.run("ROLLBACK")


def test_who_acts_and_since_when_is_never_what_the_writer_says(floor, signed_in):
    dana = signed_in("dana", "supervisor")
    command = begun(dana)
    dana.run("COMMIT")
    ((actor,),) = floor.owner.run("SELECT actor FROM command WHERE id = ?", command)
    assert actor == f"{floor.prefix}_dana"
    for statement in ("UPDATE command SET kind = 'x' WHERE id = ?", "DELETE FROM command WHERE id = ?"):
        with pytest.raises(DENIED):
            dana.run(statement, command)


def test_effects_are_written_by_acts_alone(floor, signed_in):
    dana = signed_in("dana", "manager")
    command = begun(dana)
    with pytest.raises(DENIED):
        dana.run(
            "INSERT INTO command_effect (id, command_id, subject_id, entity, operation, outcome)"
            " VALUES (?, ?, ?, 'contact', 'update', 'done')",
            *(new_id(), command, floor.contacts[0]),
        )
    dana.run("ROLLBACK")
    moved = begun(dana)
    call(dana, KNOWN_ACTS["contact.move"], moved, move_of(floor, 0, 1))
    dana.run("COMMIT")
    for statement in ("UPDATE command_effect SET outcome = 'done'", "DELETE FROM command_effect"):
        with pytest.raises(DENIED):
            dana.run(statement)


def test_nobody_reads_what_anothers_command_did(floor, signed_in):
    dana, eli = signed_in("dana", "supervisor"), signed_in("eli", "supervisor")
    command = begun(dana)
    call(dana, KNOWN_ACTS["contact.move"], command, move_of(floor, 0, 1))
    dana.run("COMMIT")
    assert len(dana.run("SELECT id FROM command_effect")) == 1
    assert eli.run("SELECT id FROM command_effect") == []


def test_only_ones_own_command_is_undone(floor, signed_in):
    dana, eli = signed_in("dana", "supervisor"), signed_in("eli", "supervisor")
    moved = begun(dana)
    call(dana, KNOWN_ACTS["contact.move"], moved, move_of(floor, 0, 1))
    dana.run("COMMIT")
    command = begun(eli, kind="undo")
    with pytest.raises(DENIED):
        eli.run("SELECT undo_contact_move(?, ?, NULL)", command, moved)
    eli.run("ROLLBACK")
    assert queue_of(floor, 0) == floor.queues[1]


def test_work_moved_out_of_ones_sight_can_be_fetched_back(floor):
    engine = make_engine(floor.person("dana", "supervisor", team=floor.teams[0]))
    to = {"queue_id": floor.queues[1], "agent_id": None}
    with engine.begin() as connection:
        moved = do(connection, Command("contact.move", (Wanted(floor.contacts[0], to),)))
    assert [effect.outcome for effect in moved.effects] == ["done"]
    assert queue_of(floor, 0) == floor.queues[1]
    with engine.begin() as connection:
        undone = undo(connection, UndoCommand(moved.command_id))
    assert [effect.outcome for effect in undone.effects] == ["done"]
    assert queue_of(floor, 0) == floor.queues[0]
    engine.dispose()


def test_a_right_that_was_taken_away_cannot_be_used_to_undo(floor):
    engine = make_engine(floor.person("dana", "supervisor", team=floor.teams[0]))
    to = {"queue_id": floor.queues[1], "agent_id": None}
    with engine.begin() as connection:
        moved = do(connection, Command("contact.move", (Wanted(floor.contacts[0], to),)))
    floor.forget_to_follow("staff_role")
    floor.owner.run("UPDATE staff_role SET until_at = 1")
    with engine.begin() as connection:
        undone = undo(connection, UndoCommand(moved.command_id))
    assert [effect.outcome for effect in undone.effects] == ["not_yours"]
    engine.dispose()


WRITES = (
    "UPDATE contact SET queue_id = queue_id",
    "UPDATE agent SET next_state = 'aux'",
    "UPDATE raised_hand SET answered_at = 1",
    "UPDATE queue SET target_percent = 1",
    "DELETE FROM route",
    "INSERT INTO route (id, from_queue_id, to_queue_id) SELECT gen_random_uuid(), a.id, b.id FROM queue a, queue b",
    "INSERT INTO skill (id, name) VALUES (gen_random_uuid(), 'x')",
    "UPDATE queue_membership SET until_at = 1",
    "UPDATE telephone_order SET state = 'done'",
    "DELETE FROM telephone_order",
    "UPDATE message SET text = 'x'",
    "DELETE FROM message",
    "INSERT INTO note (id, contact_id, at, text) SELECT gen_random_uuid(), id, 1, 'x' FROM contact",
    "UPDATE transfer SET note_id = NULL",
)


@pytest.mark.parametrize("role", ["manager", "supervisor", "analyst", "coach", "viewer"])
def test_nothing_is_written_past_the_acts(floor, signed_in, role):
    person = signed_in("dana", role)
    for statement in WRITES:
        with pytest.raises(DENIED):
            person.run(statement)


def test_a_connector_says_only_what_became_of_an_order(floor, signed_in):
    dana, line = signed_in("dana", "supervisor"), signed_in("line", "connector")
    floor.owner.run("UPDATE contact SET channel = 'voice'")
    command = begun(dana, kind="contact.ask_move")
    items = [{**json.loads(move_of(floor, 0, 1))[0], "row": new_id()}]
    call(dana, KNOWN_ACTS["contact.ask_move"], command, json.dumps(items))
    dana.run("COMMIT")
    assert outcomes(floor, command) == ["done"]
    for columns in ("to_queue_id = to_queue_id", "requested_by = 'x'", "contact_id = contact_id"):
        with pytest.raises(DENIED):
            line.run(f"UPDATE telephone_order SET {columns}")
    with pytest.raises(DENIED_BY_RULE):
        line.run("UPDATE telephone_order SET state = 'withdrawn'")
    line.run("UPDATE telephone_order SET state = 'taken', taken_at = utc_us()")
    assert line.run("SELECT state FROM telephone_order") == [("taken",)]


def test_who_has_what_in_hand_is_said_by_each_for_themselves(floor, signed_in):
    dana = signed_in("dana", "supervisor", team=floor.teams[0])
    put = "INSERT INTO working_on (id, login, team_id, entity, entity_id, until_at) VALUES (?, ?, ?, 'contact', ?, 1)"
    dana.run(put, new_id(), f"{floor.prefix}_dana", floor.teams[0], floor.contacts[0])
    with pytest.raises(DENIED):
        dana.run(put, new_id(), "somebody", floor.teams[0], floor.contacts[1])
    with pytest.raises(DENIED):
        dana.run(put, new_id(), f"{floor.prefix}_dana", floor.teams[1], floor.contacts[1])
    eli = signed_in("eli", "supervisor", team=floor.teams[0])
    eli.run("DELETE FROM working_on")
    assert floor.owner.run("SELECT count(*) FROM working_on") == [(1,)]


def test_an_agent_reads_own_messages_and_marks_them_read_for_no_other(floor, signed_in):
    mine, other, shared = new_id(), new_id(), new_id()
    send = "INSERT INTO message (id, sent_by, team_id, agent_id, text, sent_at) VALUES (?, 'dana', ?, ?, ?, 1)"
    floor.owner.run(send, mine, floor.teams[0], floor.agents[0], "Well done.")
    floor.owner.run(send, other, floor.teams[1], floor.agents[1], "Not for Agent 0.")
    floor.owner.run(send, shared, floor.teams[0], None, "For the team.")
    verifier_login = f"{floor.prefix}_agent0"
    desk = signed_in("agent0", "agent_desktop")
    assert desk.run("SELECT session_user::text") == [(verifier_login,)]
    read = {row[0] for row in desk.run("SELECT text FROM message")}
    assert read == {"Well done.", "For the team."}
    reading = "INSERT INTO message_reading (id, message_id, agent_id, read_at) VALUES (?, ?, ?, 5)"
    desk.run(reading, new_id(), mine, floor.agents[0])
    with pytest.raises(DENIED):
        desk.run(reading, new_id(), shared, floor.agents[1])
    with pytest.raises(DENIED):
        desk.run(reading, new_id(), other, floor.agents[0])


def test_a_supervisor_of_another_team_reads_no_message_of_this_one(floor, signed_in):
    send = "INSERT INTO message (id, sent_by, team_id, text, sent_at) VALUES (?, 'dana', ?, 'For the team.', 1)"
    floor.owner.run(send, new_id(), floor.teams[0])
    assert signed_in("eli", "supervisor", team=floor.teams[1]).run("SELECT text FROM message") == []
    assert signed_in("dana", "supervisor", team=floor.teams[0]).run("SELECT text FROM message") == [("For the team.",)]
