"""The course of an escalation as acts made it: who had it when, what was written with each step, and what is left to do."""

import getpass

import pytest

from console.detail.timeline_words import said_of
from console.signed_in import login_of
from db.commands.command import Command, Wanted
from db.queries.attention_timeline import escalation_timeline
from db.queries.contact_timeline import contact_timeline
from db.queries.escalation_hand import escalation_hand
from tests.db.commands.acted_floor import ActedFloor

HOUR = 3600 * 1_000_000


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    made.me = made.insert("staff", name="Dana", login=login_of(database_url) or getpass.getuser())
    made.eve = made.insert("staff", name="Eve", login="eve")
    made.insert("staff_role", staff_id=made.me, role="manager", from_at=1)
    made.insert("staff_role", staff_id=made.eve, role="supervisor", from_at=1)
    made.run("UPDATE queue SET duty_supervisor_id = :eve", eve=made.eve)
    made.now = made.database_now()
    yield made
    made.engine.dispose()


def test_the_course_tells_each_step_with_its_words(floor, qapp):
    contact = floor.contact(0)
    to = {"reason": "complaint", "asked_by": "customer"}
    floor.do(Command("escalation.raise", (Wanted(contact, to),), note="She was promised a refund."))
    row_id = str(floor.run("SELECT id FROM escalation")[0][0])

    def act(kind, note=None, **to):
        row = floor.row("escalation", row_id)
        was = {name: row[name] for name in ("owner_id", "state", "due_at")}
        outcome = floor.do(Command(f"escalation.{kind}", (Wanted(row_id, to, was),), note=note))
        assert floor.answers(outcome) == ["done"], kind

    act("take")
    act("hand_on", "She speaks Dutch.", owner_id=floor.eve)
    act("promise", "By noon.", promised_at=floor.now + HOUR)
    act("resolve", "Refunded.", cause="authority")
    owed = Wanted(row_id, {"due_at": floor.now + 2 * HOUR, "owner_id": floor.eve})
    floor.do(Command("follow_up.add", (owed,), note="Send the letter."))
    act("return", "The fee was taken again.")
    act("take")
    with floor.engine.connect() as connection:
        found = escalation_timeline(connection, row_id)
        whole = contact_timeline(connection, contact)
        hand = escalation_hand(connection, row_id)
    told = [(entry.what, entry.staff and entry.staff.name, entry.text) for entry in found.entries if entry.at > 1e9]
    assert told == [
        ("escalated", "Dana", None),
        ("first_owner", "Eve", None),
        ("escalation_note", "Dana", "She was promised a refund."),
        ("taken", "Dana", None),
        ("given_to", "Eve", "She speaks Dutch."),
        ("promised_back", "Dana", "By noon."),
        ("given_to", "Dana", None),
        ("resolved", "Dana", "Refunded."),
        ("follow_up", "Eve", "Send the letter."),
        ("returned", "Dana", "The fee was taken again."),
        ("due_moved", None, None),
        ("taken", "Dana", None),
    ]
    assert [entry.what for entry in whole.entries if entry.at > 1e9] == [what for what, *_ in told]
    said = [said_of(entry, floor.now).words for entry in found.entries if entry.at > 1e9]
    assert said[7] == "Dana resolved the escalation, cause: no authority to decide"
    assert said[9] == "The escalation came back to Dana"
    assert (hand.state, hand.owner, hand.by.name) == ("taken", "Dana", "Dana")


def test_of_one_that_a_rule_raised_the_clock_is_told_when_it_ran_out(floor, qapp):
    row_id = floor.insert(
        "escalation", queue_id=floor.queues[0], contact_id=floor.contact(0), reason="cancellation_limit",
        rule="cancellation", rule_limit=300, crossed_at=floor.now - HOUR, raised_at=floor.now, due_at=floor.now + HOUR,
    )  # fmt: skip
    with floor.engine.connect() as connection:
        entries = [entry for entry in escalation_timeline(connection, row_id).entries if entry.at > 1e9]
    assert [entry.what for entry in entries] == ["clock_ran_out", "escalated", "first_owner"]
    said = [said_of(entry, floor.now).words.replace("\N{NO-BREAK SPACE}", " ") for entry in entries]
    assert said[0] == "The clock ran out: cancellation held over 5 min"
    assert said[1].startswith("Escalated by the rule “cancellation held over 5 min”: cancellation limit, due ")
