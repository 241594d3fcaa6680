"""The course of one contact on both engines, written by plain SQL of another program and by this program's own acts."""

from contextlib import closing

import pytest
import sqlalchemy as sa

from db.commands.ledger import recorded
from db.engine import make_engine, reading
from db.ids import new_id
from db.queries.attention_timeline import escalation_timeline, hand_timeline
from db.queries.contact_timeline import contact_timeline
from tests.db.changes.floor_writer import FloorWork, PlainSql
from tests.db.changes.floor_writer import furnish as furnish_teams
from tests.db.queries.furnished import Furnished

S = 1_000_000
MIN = 60 * S
NINE = 1_772_442_000 * S


@pytest.fixture
def floor(database_url):
    made = Furnished(database_url)
    yield made
    made.sql.close()


@pytest.fixture
def read(database_url):
    engine = make_engine(database_url)

    def timeline(query, row_id):
        with reading(engine) as connection:
            return query(connection, row_id)

    yield timeline
    engine.dispose()


@pytest.fixture
def course(read):
    """The entries of a contact as (seconds after nine, what)."""

    def told(contact):
        return [((entry.at - NINE) // S, entry.what) for entry in read(contact_timeline, contact).entries]

    return told


def test_a_contact_that_is_passed_on_with_a_note_and_closed(floor, read, course):
    billing, tech = floor.queue("Billing"), floor.queue("Tech")
    bo, cy = floor.agent("Bo Lind"), floor.agent("Cy Okafor")
    contact = floor.arrive(billing, NINE)
    floor.step(contact, "on_contact", NINE + 40 * S, agent_id=bo)
    floor.step(contact, "waiting", NINE + 100 * S, queue_id=tech, agent_id=None)
    note = floor.insert("note", contact_id=contact, agent_id=bo, at=NINE + 100 * S, text="Wants the invoice again.")
    floor.sql.run("UPDATE transfer SET note_id = ?, from_agent_id = ? WHERE contact_id = ?", note, bo, contact)
    floor.step(contact, "on_contact", NINE + 130 * S, agent_id=cy)
    floor.step(contact, "wrap_up", NINE + 250 * S)
    floor.step(contact, "closed", NINE + 260 * S, outcome="answered")
    assert course(contact) == [
        (0, "arrived"),
        (40, "answered"),
        (100, "moved"),
        (100, "queued"),
        (130, "answered"),
        (250, "talk_ended"),
        (260, "wrapped"),
        (260, "closed"),
    ]
    found = read(contact_timeline, contact)
    arrived, answered, moved, queued, again, talked, wrapped, closed = found.entries
    assert (arrived.queue.name, arrived.word, arrived.goes_on) == ("Billing", "voice", False)
    assert (answered.agent.name, answered.lasted_us) == ("Bo Lind", 40 * S)
    assert (moved.word, moved.queue.name, moved.to_queue.name, moved.agent.name) == (
        "cold",
        "Billing",
        "Tech",
        "Bo Lind",
    )
    assert (moved.text, moved.value, moved.lasted_us) == ("Wants the invoice again.", 1, 60 * S)
    assert (queued.queue.name, again.agent.name, again.lasted_us) == ("Tech", "Cy Okafor", 30 * S)
    assert (talked.agent.name, talked.word, talked.lasted_us) == ("Cy Okafor", "agent", 120 * S)
    assert (wrapped.lasted_us, closed.word) == (10 * S, "answered")
    assert (found.facts.waits_us, found.facts.waits_since, found.facts.row.state) == (70 * S, None, "closed")


def test_a_move_before_anybody_answered_asks_for_no_note(floor, read):
    billing, tech = floor.queue("Billing"), floor.queue("Tech")
    contact = floor.arrive(billing, NINE)
    floor.update("contact", contact, queue_id=tech, state_since=NINE + 90 * S)
    moved = next(entry for entry in read(contact_timeline, contact).entries if entry.what == "moved")
    assert (moved.word, moved.value, moved.text, moved.lasted_us) == ("overflow", 0, None, 90 * S)
    facts = read(contact_timeline, contact).facts
    assert (facts.waits_us, facts.waits_since) == (90 * S, NINE + 90 * S)


def test_a_wait_that_goes_on_and_one_that_was_given_up(floor, read, course):
    billing = floor.queue("Billing")
    waits, gone = floor.arrive(billing, NINE), floor.gave_up(billing, NINE, NINE + 75 * S)
    assert [entry.goes_on for entry in read(contact_timeline, waits).entries] == [True]
    assert course(gone) == [(0, "arrived"), (75, "closed")]
    closed = read(contact_timeline, gone).entries[-1]
    assert (closed.word, closed.queue.name, closed.lasted_us) in [
        ("abandoned", "Billing", 75 * S),
        (None, "Billing", 75 * S),
    ]


def test_rings_that_nobody_answered_are_told_once_whoever_tells_of_them(floor, read):
    origin = floor.insert("origin_system", name="PBX", kind="asterisk")
    billing, bo, cy = floor.queue("Billing"), floor.agent("Bo Lind"), floor.agent("Cy Okafor")
    contact = floor.arrive(billing, NINE, origin_id=origin, external_id="call 1")
    floor.step(contact, "ringing", NINE + 10 * S, agent_id=bo)
    floor.step(contact, "waiting", NINE + 25 * S, agent_id=None)
    floor.step(contact, "ringing", NINE + 30 * S, agent_id=cy)
    floor.step(contact, "on_contact", NINE + 34 * S)
    reported = {"origin_id": origin, "kind": "RINGNOANSWER", "external_id": "call 1", "queue_id": billing}
    floor.insert("feed_event", at=NINE + 26 * S, agent_id=bo, data="15000", **reported)
    floor.insert("feed_event", at=NINE + 9 * S, agent_id=cy, data=None, **reported)
    floor.insert("feed_event", at=NINE, agent_id=cy, **{**reported, "external_id": "call 2"})
    rings = [entry for entry in read(contact_timeline, contact).entries if entry.what == "ring_unanswered"]
    assert [(ring.at - NINE, ring.agent.name, ring.lasted_us) for ring in rings] == [
        (9 * S, "Cy Okafor", None),
        (26 * S, "Bo Lind", 15 * S),
    ]


def test_values_that_changed_and_who_changed_them(floor, read, database_url):
    billing = floor.queue("Billing")
    contact = floor.arrive(billing, NINE, due_at=NINE + MIN)
    floor.update("contact", contact, priority=2)
    with make_engine(database_url).begin() as connection, recorded(connection, kind="contact.due", reason="promised"):
        connection.execute(
            sa.text("UPDATE contact SET due_at = :due WHERE id = :id"), {"due": NINE + 5 * MIN, "id": contact}
        )
    found = read(contact_timeline, contact)
    priority, due = (next(entry for entry in found.entries if entry.what == what) for what in ("priority", "due"))
    assert (priority.former, priority.value, priority.by.how) == (0, 2, "outside")
    assert (due.former, due.value) == (NINE + MIN, NINE + 5 * MIN)
    assert (due.by.how, due.by.kind, due.by.reason) == ("command", "contact.due", "promised")
    assert found.log_since is None


def test_a_move_by_an_act_names_who_moved_it(floor, read, database_url):
    billing, tech = floor.queue("Billing"), floor.queue("Tech")
    contact = floor.arrive(billing, NINE)
    engine = make_engine(database_url)
    with engine.begin() as connection, recorded(connection, kind="contact.move"):
        moved = "UPDATE contact SET queue_id = :tech, state_since = :at WHERE id = :id"
        connection.execute(sa.text(moved), {"tech": tech, "at": NINE + 30 * S, "id": contact})
    floor.update("contact", contact, queue_id=billing, state_since=NINE + 60 * S)
    moves = [entry for entry in read(contact_timeline, contact).entries if entry.what == "moved"]
    assert [move.by and move.by.how for move in moves] == ["command", None]
    engine.dispose()


def test_whoever_makes_a_change_is_named_where_the_floor_knows_the_login(floor, read, database_url):
    with make_engine(database_url).connect() as connection:
        sqlite = connection.dialect.name == "sqlite"
    login = "outside" if sqlite else "postgres"
    floor.insert("staff", name="Dana Reyes", login=login)
    contact = floor.arrive(floor.queue("Billing"), NINE)
    floor.update("contact", contact, priority=1)
    by = read(contact_timeline, contact).entries[-1].by
    assert (by.login, by.name, by.how) == (login, "Dana Reyes", "outside")


def test_a_pruned_log_says_from_when_on_changes_are_known(floor, read):
    contact = floor.arrive(floor.queue("Billing"), NINE)
    floor.update("contact", contact, priority=1)
    floor.update("contact", contact, priority=2)
    newest = floor.sql.run("SELECT version FROM contact")[0][0]
    if floor.sql.engine == "sqlite":
        floor.sql.run("UPDATE writing SET mode = 'prune'")
    floor.sql.run("DELETE FROM change WHERE entity = 'contact' AND version < ?", newest - 1)
    found = read(contact_timeline, contact)
    assert [(entry.former, entry.value) for entry in found.entries if entry.what == "priority"] == [(1, 2)]
    kept = floor.sql.run("SELECT min(at) FROM change WHERE entity = 'contact'")[0][0]
    assert found.log_since == kept
    floor.sql.run("DELETE FROM change WHERE entity = 'contact'")
    assert read(contact_timeline, contact).log_since == 0


def test_a_call_back_with_its_window_and_attempts(floor, read, course):
    queue = floor.queue("Call-backs", channel="callback")
    window = {"promised_from_at": NINE + 10 * MIN, "promised_until_at": NINE + 40 * MIN}
    contact = floor.arrive(queue, NINE, channel="callback", state="scheduled", **window)
    floor.update("contact", contact, promised_from_at=NINE + 12 * MIN)
    floor.step(contact, "waiting", NINE + 12 * MIN)
    floor.update("contact", contact, attempts=1)
    found = [entry for entry in read(contact_timeline, contact).entries if entry.what != "arrived"]
    assert sorted(entry.what for entry in found) == ["attempt", "promised", "promised", "window_opened"]
    first, changed = (entry for entry in found if entry.what == "promised")
    assert (first.at, first.former, first.value, first.lasted_us) == (NINE, None, NINE + 10 * MIN, 30 * MIN)
    assert (changed.former, changed.value, changed.lasted_us) == (NINE + 10 * MIN, NINE + 12 * MIN, 28 * MIN)
    assert (12 * 60, "window_opened") in course(contact)


def test_notes_stand_with_who_wrote_them(floor, read):
    contact = floor.arrive(floor.queue("Billing"), NINE)
    dana = floor.insert("staff", name="Dana Reyes", login="dana")
    floor.insert("note", contact_id=contact, staff_id=dana, at=NINE + S, text="Rang back,\nno answer.")
    floor.insert("note", contact_id=contact, agent_id=floor.agent("Bo Lind"), at=NINE + 2 * S, text="")
    notes = [entry for entry in read(contact_timeline, contact).entries if entry.what == "note"]
    assert [(n.text, n.staff and n.staff.name, n.agent and n.agent.name) for n in notes] == [
        ("Rang back,\nno answer.", "Dana Reyes", None),
        ("", None, "Bo Lind"),
    ]


def test_an_escalation_and_a_hand_with_their_whole_course(floor, read):
    billing, bo = floor.queue("Billing"), floor.agent("Bo Lind")
    dana, eli = (floor.insert("staff", name=name, login=name) for name in ("Dana", "Eli"))
    contact = floor.arrive(billing, NINE)
    floor.step(contact, "on_contact", NINE + 5 * S, agent_id=bo)
    hand = floor.insert("raised_hand", agent_id=bo, contact_id=contact, raised_at=NINE + 10 * S, reason="Angry")
    floor.update("raised_hand", hand, answered_at=NINE + 40 * S, answered_by_id=dana)
    floor.update("raised_hand", hand, ended_at=NINE + 90 * S)
    escalation = floor.insert(
        *("escalation",),
        contact_id=contact,
        queue_id=billing,
        reason="blocked_by_limit",
        raised_by_agent_id=bo,
        raised_at=NINE + 20 * S,
        due_at=NINE + 15 * MIN,
        amount_minor=12_000,
        currency="EUR",
    )
    floor.update("escalation", escalation, state="taken", owner_id=dana, taken_at=NINE + 60 * S)
    floor.update("escalation", escalation, owner_id=eli)
    floor.update("escalation", escalation, state="promised", promised_at=NINE + 30 * MIN)
    floor.update("escalation", escalation, due_at=NINE + 30 * MIN)
    floor.update("escalation", escalation, state="returned")
    floor.update("escalation", escalation, state="resolved", resolved_at=NINE + 20 * MIN, cause="limit too low")
    found = read(escalation_timeline, escalation)
    assert (found.amount_minor, found.currency, found.contact.row.id) == (12_000, "EUR", contact)
    mine = {entry.what: entry for entry in found.entries if entry.about == escalation}
    assert set(mine) == {"escalated", "taken", "given_to", "promised_back", "due_moved", "returned", "resolved"}
    assert (mine["escalated"].word, mine["escalated"].agent.name) == ("blocked_by_limit", "Bo Lind")
    assert [mine[what].staff.name for what in ("taken", "given_to", "returned", "resolved")] == [
        *("Dana", "Eli", "Eli", "Eli"),
    ]
    assert (mine["promised_back"].value, mine["due_moved"].former) == (NINE + 30 * MIN, NINE + 15 * MIN)
    assert mine["resolved"].word == "limit too low"
    raised = [entry for entry in found.entries if entry.about == hand]
    assert [(entry.what, entry.lasted_us) for entry in raised] == [
        ("hand_up", None),
        ("hand_taken", 30 * S),
        ("hand_down", 80 * S),
    ]
    assert raised[1].staff.name == "Dana"
    assert [entry.what for entry in read(contact_timeline, contact).entries] == [e.what for e in found.entries]
    assert read(hand_timeline, hand).entries == found.entries


def test_an_escalation_about_no_contact_has_a_course_of_its_own(floor, read):
    escalation = floor.insert(
        "escalation", queue_id=floor.queue("Billing"), reason="safety", rule="smoke", raised_at=NINE, due_at=NINE + MIN
    )
    found = read(escalation_timeline, escalation)
    assert found.contact is None
    assert [(entry.what, entry.text) for entry in found.entries] == [("escalated", "smoke")]
    hand = floor.insert("raised_hand", agent_id=floor.agent("Bo"), raised_at=NINE)
    assert [entry.what for entry in read(hand_timeline, hand).entries] == ["hand_up"]


def test_the_customers_reference_and_case_are_told_where_there_are_some(floor, read):
    origin = floor.insert("origin_system", name="CRM", kind="help desk")
    curie = floor.insert("customer", reference="K-17", name="M. Curie")
    nameless = floor.insert("customer", name="M. Curie")
    case = floor.insert("service_case", origin_id=origin, external_id="R-9", opened_at=NINE)
    queue = floor.queue("Billing")
    facts = [
        read(contact_timeline, floor.arrive(queue, NINE, customer_id=customer, case_id=case)).facts
        for customer in (curie, nameless, None)
    ]
    assert [found.customer for found in facts] == ["K-17", "M. Curie", None]
    assert {(found.case_external_id, found.case_origin_id) for found in facts} == {("R-9", origin)}


def test_what_is_not_there_has_no_timeline(read, database_url):
    for query in (contact_timeline, escalation_timeline, hand_timeline):
        assert read(query, new_id()) is None


@pytest.mark.parametrize("seed", [3, 11])
def test_whatever_happens_every_wait_and_every_move_is_told_once_and_in_order(database_url, read, seed):
    with closing(PlainSql(database_url)) as writer:
        work = FloorWork(writer, *furnish_teams(writer), seed=seed)
        for _ in range(150):
            work.step()
        for contact in work.contacts:
            found = read(contact_timeline, contact).entries
            counted = [entry.what for entry in found]
            assert [entry.at for entry in found] == sorted(entry.at for entry in found)
            moves = writer.run("SELECT count(*) FROM transfer WHERE contact_id = ?", contact)[0][0]
            answers = "SELECT count(*) FROM contact_segment WHERE contact_id = ? AND outcome = 'answered'"
            assert counted.count("moved") == moves
            assert counted.count("answered") == writer.run(answers, contact)[0][0]
            state = writer.run("SELECT state FROM contact WHERE id = ?", contact)[0][0]
            assert (counted[-1] == "closed") == (state == "closed")
            assert sum(entry.goes_on for entry in found) == (state in ("waiting", "ringing"))
