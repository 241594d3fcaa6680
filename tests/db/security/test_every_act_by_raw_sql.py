"""Acts on PostgreSQL with raw SQL, signed in as those who may not: no way around duty, record and row security."""

import json

import psycopg
import pytest

from db.address import parse
from db.commands.act_sql import signatures
from db.commands.goal_acts import GOAL_ACTS
from db.commands.known_acts import KNOWN_ACTS
from db.commands.pattern_acts import PATTERN_ACTS
from db.commands.readiness_acts import READINESS_ACTS
from db.commands.standard_acts import STANDARD_ACTS
from db.commands.template_acts import TEMPLATE_ACTS
from db.ids import new_id
from tests.db.changes.floor_writer import PlainSql
from tests.db.security.furnished_floor import furnished
from tests.db.security.test_server_is_the_border import DENIED

NO_DUTY = ("viewer", "coach", "analyst", "controller", "connector", "agent_desktop")


@pytest.fixture
def floor(floor):
    # Mail may be moved at once; a live call is the telephone system's.
    floor.owner.run("UPDATE contact SET channel = 'email'")
    return floor


def asked(person, kind, subject=None, command=None, **more):
    """A `command` row of raw SQL; its id."""
    made = command or new_id()
    person.run(
        "INSERT INTO command (id, kind, actor, at, subject_entity, subject_id) VALUES (?, ?, ?, ?, ?, ?)",
        made, kind, more.get("actor", "the manager"), more.get("at", 1), "command" if subject else None, subject,
    )  # fmt: skip
    return made


def acted(person, kind, *things, note=None, reads=True):
    """An act by raw SQL in a transaction of its own; the command, and if its sender may read them the answers."""
    person.run("BEGIN")
    try:
        command = asked(person, kind)
        items = json.dumps([{"id": thing, "row": new_id(), "to": to} for thing, to in things])
        person.run(f"SELECT act_{kind.replace('.', '_')}(?, CAST(? AS jsonb), ?)", command, items, note)
        read = "SELECT subject_id, outcome FROM command_effect WHERE command_id = ?"
        said = person.run(read, command) if reads else []
    except psycopg.Error:
        person.run("ROLLBACK")
        raise
    person.run("COMMIT")
    return command, {str(row[0]): row[1] for row in said}


def undone(person, kind, command, *, named=None):
    person.run("BEGIN")
    try:
        undo = asked(person, "undo", named or command)
        person.run(f"SELECT undo_{kind.replace('.', '_')}(?, ?, NULL)", undo, command)
        said = person.run("SELECT outcome FROM command_effect WHERE command_id = ?", undo)
    except psycopg.Error:
        person.run("ROLLBACK")
        raise
    person.run("COMMIT")
    return [row[0] for row in said]


def floor_as_it_is(owner):
    """Every row of the floor that an act could write."""
    tables = sorted({act.table for act in KNOWN_ACTS.values()} | {"transfer", "note"})
    return {table: owner.run(f"SELECT to_jsonb(t)::text FROM {table} t ORDER BY t.id") for table in tables}


def some_thing(floor, act):
    """An existing thing of the act's, else an id of its own, and values that would do where somebody may."""
    found = floor.owner.run(f"SELECT id FROM {act.subject} ORDER BY id LIMIT 1") if act.subject else []
    values = {
        "queue_id": floor.queues[3], "team_id": floor.teams[0], "from_queue_id": floor.queues[0],
        "to_queue_id": floor.queues[1], "state": "aux", "aux_reason": "break", "name": "New", "priority": 5, "level": 2,
    }  # fmt: skip
    return (str(found[0][0]) if found else new_id()), {column: values.get(column) for column in act.asked}


#: What each role may do after all: analysts lend people, coaches see to hands and escalate, both write to people.
ALLOWED = {
    "coach": {
        *(
            act.kind
            for act in (*READINESS_ACTS, *STANDARD_ACTS, *GOAL_ACTS, *TEMPLATE_ACTS)
            if "coach" in act.duty.roles
        ),
        "hand.answer",
        "hand.lower",
        "message.send",
        "escalation.raise",
        "escalation.return",
        "coaching_note.agree",
        "coaching_consent.read_with_reason",
        *(f"coaching_action.{verb}" for verb in ("add", "done", "due", "hand", "withdraw")),
        "rubric_version.set",
        "contact_review.settle",
        *(act.kind for act in PATTERN_ACTS),
        "review_sample.draw",
        "review_sample.pass",
        "review_sample.take_back",
        "calibration.open",
    },
    "analyst": {"agent.lend", "membership.end", "plan.shift", "message.send"},
}


@pytest.mark.parametrize("role", NO_DUTY)
def test_no_act_is_done_for_who_has_no_duty(floor, signed_in, role):
    furnished(floor)
    person = signed_in("agent0" if role == "agent_desktop" else f"p{role}", role)
    before = floor_as_it_is(floor.owner)
    for act in KNOWN_ACTS.values():
        if act.kind not in ALLOWED.get(role, ()):
            thing, to = some_thing(floor, act)
            command, _ = acted(person, act.kind, (thing, to), note="hello", reads=role != "agent_desktop")
            said = floor.owner.run("SELECT outcome FROM command_effect WHERE command_id = ?", command)
            assert said == [("not_yours",)], act.kind
    assert floor_as_it_is(floor.owner) == before


@pytest.mark.parametrize("who", ["another team", "run out", "disabled"])
def test_a_supervisor_of_elsewhere_or_of_yesterday_does_nothing_here(floor, signed_in, who):
    furnished(floor)
    options = {"another team": {"team": floor.teams[1]}, "run out": {"until": 1}, "disabled": {}}[who]
    eve = signed_in("eve", "supervisor", **options)
    if who == "disabled":
        floor.forget_to_follow("staff")
        floor.owner.run("UPDATE staff SET disabled_at = 1 WHERE name = 'eve'")
    contact = floor.contacts[0]
    before = floor_as_it_is(floor.owner)
    for kind, to in (
        ("contact.move", {"queue_id": floor.queues[1]}), ("contact.prioritise", {"priority": 9}), ("contact.close", {}),
    ):  # fmt: skip
        assert acted(eve, kind, (contact, to))[1] == {contact: "not_yours"}
    assert acted(eve, "agent.lend", (floor.agents[0], {"queue_id": floor.queues[1], "until_at": 2**60}))[1] == {
        floor.agents[0]: "not_yours"
    }
    ((handover, line),) = floor.owner.run("SELECT handover_id, id FROM handover_line")
    for kind, thing in (("accept_all", handover), ("accept_line", line), ("withdraw", handover)):
        assert acted(eve, f"handover.{kind}", (str(thing), {}))[1] == {str(thing): "not_yours"}
    assert acted(eve, "handover.begin", (floor.teams[0], {}))[1] == {floor.teams[0]: "not_yours"}
    assert floor_as_it_is(floor.owner) == before


@pytest.mark.parametrize("role", ["supervisor", "manager", "viewer", "coach", "analyst", "controller", "connector"])
def test_the_new_tables_are_written_by_no_raw_sql(floor, signed_in, role):
    furnished(floor)
    person = signed_in(f"p{role}", role)
    a, q, t, c = floor.agents[0], floor.queues[0], floor.teams[0], floor.contacts[0]
    command = asked(person, "claim")
    forbidden = [
        "INSERT INTO command_effect (id, command_id, subject_id, entity, operation, outcome)"
        f" VALUES ('{new_id()}', '{command}', '{c}', 'contact', 'update', 'done')",
        "UPDATE command_effect SET outcome = 'done'",
        "DELETE FROM command_effect",
        f"INSERT INTO route (id, from_queue_id, to_queue_id) VALUES ('{new_id()}', '{q}', '{floor.queues[1]}')",
        "UPDATE route SET note = 'no'",
        "DELETE FROM route",
        "INSERT INTO telephone_order (id, command_id, contact_id, queue_id, to_queue_id, requested_by, requested_at)"
        f" VALUES ('{new_id()}', '{command}', '{c}', '{q}', '{floor.queues[1]}', 'me', 1)",
        "DELETE FROM telephone_order",
        f"INSERT INTO message (id, sent_by, team_id, text, sent_at) VALUES ('{new_id()}', 'boss', '{t}', 'x', 1)",
        "UPDATE message SET text = 'x'",
        "DELETE FROM message",
        "DELETE FROM message_reading",
        "DELETE FROM queue_membership",
        f"INSERT INTO working_on (id, login, team_id, entity, entity_id, until_at)"
        f" VALUES ('{new_id()}', 'somebody', '{t}', 'contact', '{c}', 9)",
        "UPDATE working_on SET login = 'somebody'",
        f"INSERT INTO handover (id, team_id, begun_at) VALUES ('{new_id()}', '{floor.teams[2]}', 1)",
        "UPDATE handover SET state = 'accepted', accepted_at = 1",
        "DELETE FROM handover",
        "UPDATE handover_line SET accepted_at = 1",
        "DELETE FROM handover_line",
        f"INSERT INTO staff_presence (id, staff_id, since_at, until_at) VALUES ('{new_id()}', '{new_id()}', 1, 9)",
        "DELETE FROM staff_presence",
    ]
    if role != "connector":
        forbidden += [
            "UPDATE telephone_order SET state = 'done'",
            f"INSERT INTO message_reading (id, message_id, agent_id, read_at) VALUES ('{new_id()}', '{new_id()}', '{a}', 1)",
            f"INSERT INTO note (id, contact_id, at, text) VALUES ('{new_id()}', '{c}', 1, 'x')",
            f"INSERT INTO queue_membership (id, queue_id, agent_id, source, since_at)"
            f" VALUES ('{new_id()}', '{q}', '{a}', 'lent', 1)",
        ]
    for statement in forbidden:
        with pytest.raises(DENIED):
            person.run(statement)


def test_an_act_needs_a_command_of_ones_own_in_the_same_transaction_and_only_once(floor, signed_in):
    dana, eve = signed_in("dana", "supervisor"), signed_in("eve", "supervisor")
    items = json.dumps([{"id": floor.contacts[0], "to": {"priority": 9}}])
    call = "SELECT act_contact_prioritise(?, CAST(? AS jsonb), NULL)"
    old, hers, other = asked(dana, "contact.prioritise"), asked(eve, "contact.prioritise"), asked(dana, "contact.close")
    for command in (new_id(), old, hers, other, None):
        with pytest.raises(DENIED):
            dana.run(call, command, items)
    dana.run("BEGIN")
    command = asked(dana, "contact.prioritise")
    dana.run(call, command, items)
    with pytest.raises(DENIED):
        dana.run(call, command, items)
    dana.run("ROLLBACK")
    assert floor.owner.run("SELECT count(*) FROM contact WHERE priority = 9") == [(0,)]


def test_a_thing_named_twice_in_other_letters_is_refused(floor, signed_in):
    dana = signed_in("dana", "supervisor")
    contact = floor.contacts[0]
    with pytest.raises(psycopg.errors.CheckViolation):
        acted(dana, "contact.prioritise", (contact, {"priority": 3}), (contact.upper(), {"priority": 4}))


def test_the_record_is_signed_dated_and_booked_by_the_server(floor, signed_in):
    dana = signed_in("dana", "supervisor")
    contact = floor.contacts[0]
    dana.run("BEGIN")
    decoy = asked(dana, "claim")
    dana.run("SELECT set_config('floorwalker.command', ?, true)", decoy)
    command = asked(dana, "contact.prioritise", actor="the manager", at=1)
    items = json.dumps([{"id": contact, "to": {"priority": 9}}])
    dana.run("SELECT act_contact_prioritise(?, CAST(? AS jsonb), NULL)", command, items)
    dana.run("COMMIT")
    ((actor, at, now),) = floor.owner.run("SELECT actor, at, utc_us() FROM command WHERE id = ?", command)
    assert actor == f"{floor.prefix}_dana"
    assert now - 60_000_000 < at <= now
    booked = floor.owner.run(
        "SELECT actor, command_id FROM change WHERE entity_id = ? ORDER BY seq DESC LIMIT 1", contact
    )
    assert [(row[0], str(row[1])) for row in booked] == [(f"{floor.prefix}_dana", command)]


def test_only_ones_own_command_is_undone_once_and_under_its_own_name(floor, signed_in):
    dana, eve = signed_in("dana", "supervisor"), signed_in("eve", "supervisor")
    contact = floor.contacts[0]
    command, said = acted(dana, "contact.move", (contact, {"queue_id": floor.queues[1]}))
    assert said == {contact: "done"}
    with pytest.raises(DENIED):
        undone(eve, "contact.move", command)
    with pytest.raises(DENIED, match="another command"):
        undone(dana, "contact.move", command, named=new_id())
    with pytest.raises(DENIED):
        undone(dana, "contact.prioritise", command)
    assert undone(dana, "contact.move", command) == ["done"]
    # Moved there again: the same fields, another decision, which the first command must not take back.
    acted(dana, "contact.move", (contact, {"queue_id": floor.queues[1]}))
    with pytest.raises(DENIED, match="already"):
        undone(dana, "contact.move", command)
    at = floor.owner.run("SELECT queue_id FROM contact WHERE id = ?", contact)
    assert str(at[0][0]) == floor.queues[1]


def test_what_was_moved_out_of_sight_is_fetched_back_by_who_moved_it(floor, signed_in):
    dana = signed_in("dana", "supervisor", team=floor.teams[0])
    contact = floor.contacts[0]
    command, _ = acted(dana, "contact.move", (contact, {"queue_id": floor.queues[1]}))
    assert dana.run("SELECT id FROM contact WHERE id = ?", contact) == []
    assert acted(dana, "contact.prioritise", (contact, {"priority": 9}))[1] == {contact: "not_yours"}
    assert undone(dana, "contact.move", command) == ["done"]
    assert len(dana.run("SELECT id FROM contact WHERE id = ?", contact)) == 1


def test_an_undo_after_the_role_ran_out_is_refused(floor, signed_in):
    dana = signed_in("dana", "supervisor", team=floor.teams[0])
    contact = floor.contacts[0]
    command, _ = acted(dana, "contact.move", (contact, {"queue_id": floor.queues[1]}))
    floor.forget_to_follow("staff_role")
    floor.owner.run("UPDATE staff_role SET until_at = 1")
    assert undone(dana, "contact.move", command) == ["not_yours"]
    at = floor.owner.run("SELECT queue_id FROM contact WHERE id = ?", contact)
    assert str(at[0][0]) == floor.queues[1]


def test_a_connector_answers_orders_and_changes_nothing_else_of_them(floor, signed_in):
    pbx, dana = signed_in("pbx", "connector"), signed_in("dana", "supervisor")
    call = new_id()
    floor.owner.run(
        "INSERT INTO contact (id, queue_id, channel, arrived_at) VALUES (?, ?, 'voice', 1)", call, floor.queues[0]
    )
    acted(dana, "contact.ask_move", (call, {"queue_id": floor.queues[1]}))
    for column, value in (
        ("to_queue_id", floor.queues[2]), ("requested_by", "x"), ("contact_id", floor.contacts[0]), ("requested_at", 1),
        ("withdrawn_at", 1), ("command_id", new_id()),
    ):  # fmt: skip
        with pytest.raises(DENIED):
            pbx.run(f"UPDATE telephone_order SET {column} = ?", value)
    with pytest.raises((*DENIED, psycopg.errors.CheckViolation)):
        pbx.run("UPDATE telephone_order SET state = 'withdrawn'")
    pbx.run("UPDATE telephone_order SET state = 'taken', taken_at = utc_us()")
    assert dana.run("SELECT state FROM telephone_order") == [("taken",)]


def test_messages_of_another_team_are_not_read(floor, signed_in):
    eve, dana = (
        signed_in("eve", "supervisor", team=floor.teams[1]),
        signed_in("dana", "supervisor", team=floor.teams[0]),
    )
    message = new_id()
    said = acted(dana, "message.send", (message, {"agent_id": floor.agents[0]}), note="between us")[1]
    assert said == {message: "done"}
    assert eve.run("SELECT text FROM message") == []
    assert dana.run("SELECT text FROM message") == [("between us",)]
    assert eve.run("SELECT image FROM change WHERE entity = 'message'") == []


def test_a_mark_of_working_on_something_is_ones_own(floor, signed_in):
    dana, eve = signed_in("dana", "supervisor"), signed_in("eve", "supervisor")
    put = "INSERT INTO working_on (id, login, team_id, entity, entity_id, until_at) VALUES (?, ?, ?, 'contact', ?, 9)"
    dana.run(put, new_id(), f"{floor.prefix}_dana", floor.teams[0], floor.contacts[0])
    with pytest.raises(DENIED):
        eve.run(put, new_id(), f"{floor.prefix}_dana", floor.teams[0], floor.contacts[1])
    eve.run("UPDATE working_on SET until_at = 0")
    eve.run("DELETE FROM working_on")
    assert floor.owner.run("SELECT login, until_at FROM working_on") == [(f"{floor.prefix}_dana", 9)]


def test_a_stranger_to_the_floor_calls_no_act(floor):
    login = f"{floor.prefix}_stranger"
    floor.owner.run(f"CREATE ROLE \"{login}\" LOGIN PASSWORD 'secret'")
    address = parse(floor.url)
    stranger = PlainSql(f"postgresql+psycopg://{login}:secret@{address.host}:{address.port}/{address.database}")
    for signature in signatures(KNOWN_ACTS.values()):
        name, _, kinds = signature.partition("(")
        given = ", ".join(f"CAST(NULL AS {kind.strip()})" for kind in kinds.rstrip(")").split(","))
        with pytest.raises(DENIED):
            stranger.run(f"SELECT {name}({given})")
    stranger.close()
