"""What is going on with a contact beside its state: orders to the telephone system as they stand, and colleagues' hands."""

import pytest

from console.acting.order_watch import OrderWatch
from console.detail.contact_facts import contact_facts
from console.models.contacts import contact_table
from console.store.floor import Floor
from tests.console.made_up_floor import MINUTE, NOON, SECOND, batch, changed, made, snapshot


@pytest.fixture
def floor(qapp):
    held = Floor(lambda: 0.0)
    held.login = "dana"
    held.apply(
        snapshot(
            made("queue", "billing"),
            made("queue", "tech", name="Tech"),
            made("agent", "ana"),
            made("staff", "marta", name="Marta Rey", login="marta"),
            made("contact", "c1", number=7, arrived_at=NOON - 30 * SECOND, state_since=NOON - 30 * SECOND),
        )
    )
    return held


def order(**fields):
    asked = {
        "command_id": "k",
        "contact_id": "c1",
        "queue_id": "billing",
        "to_queue_id": "tech",
        "requested_by": "dana",
        "requested_at": NOON - 5 * SECOND,
        "state": "requested",
    }
    return made("telephone_order", "o", **asked | fields)


def state(floor, now=NOON):
    spec = contact_table()
    return spec.columns[spec.column("state")].cell(floor.store.row("contact", "c1"), floor, now)


def fact(floor, key):
    facts = contact_facts(contact_table(), floor.store.row("contact", "c1"), None, (), floor, NOON)
    return next((one.cell.text for one in facts if one.key == key), None)


@pytest.mark.parametrize(
    ("fields", "text", "glyph"),
    [
        ({}, "to Tech, 0:05", "asked"),
        ({"to_agent_id": "ana"}, "to Ana Ruiz, 0:05", "asked"),
        ({"state": "taken", "taken_at": NOON, "requested_at": NOON - 12 * SECOND}, "no answer, 0:12", "asked"),
        ({"requested_at": NOON - MINUTE}, "not moved to Tech", "lost"),
        ({"state": "failed", "taken_at": NOON, "ended_at": NOON, "problem": "busy"}, "not moved to Tech", "lost"),
        ({"state": "done", "taken_at": NOON, "ended_at": NOON}, "waiting", ""),
        ({"state": "withdrawn", "withdrawn_at": NOON}, "waiting", ""),
        ({"state": "failed", "problem": "busy", "requested_at": NOON - 16 * MINUTE}, "waiting", ""),
    ],
)
def test_an_order_stands_where_the_contact_is(floor, fields, text, glyph):
    floor.apply(batch(order(**fields)))
    cell = state(floor)
    assert (cell.text, cell.glyph) == (text, glyph)


def test_once_somebody_answered_or_it_went_elsewhere_the_order_says_nothing_any_more(floor):
    failed = order(state="failed", taken_at=NOON, ended_at=NOON, problem="busy")
    contact = changed(floor.store.row("contact", "c1"), queue_id="tech")
    floor.apply(batch(failed, contact))
    assert state(floor).text == "waiting"
    assert fact(floor, "order") == "The telephone system could not move it to Tech, 0:00 ago: “busy”."


def test_the_detail_says_the_state_itself_and_beside_it_what_is_going_on(floor):
    floor.apply(batch(order()))
    assert fact(floor, "state") == "waiting, 0:30"
    assert fact(floor, "order") == "The telephone system was asked 0:05 ago to move it to Tech."
    assert fact(floor, "in_hand") is None


def mark(login, until):
    return made(
        "working_on", f"w-{login}", login=login, team_id="team", entity="contact", entity_id="c1", until_at=until
    )


def test_a_colleague_who_has_it_in_hand_is_named_until_the_mark_is_void_and_oneself_never(floor):
    floor.apply(batch(mark("dana", NOON + MINUTE)))
    assert state(floor).text == "waiting"
    floor.apply(batch(mark("marta", NOON + MINUTE)))
    assert state(floor).text == "Marta Rey has it"
    assert fact(floor, "in_hand") == "Marta Rey"
    floor.apply(batch(changed(mark("marta", NOON), until_at=NOON - SECOND)))
    assert state(floor).text == "waiting"


@pytest.fixture
def told(floor):
    watch = OrderWatch(floor, "dana", None)
    found = []
    watch.told.connect(lambda answered: found.append((answered.sentence, answered.contacts)))

    def bring(*rows, now=NOON):
        watch.take(floor.apply(batch(*rows, now=now)))
        return found

    return bring


def test_who_asked_is_told_that_it_failed_and_why_and_others_are_not(told):
    asked = order()
    foreign = order(requested_by="marta")._replace(id="p")
    assert told(asked, foreign) == []
    taken = changed(asked, state="taken", taken_at=NOON)
    failed = changed(taken, state="failed", ended_at=NOON, problem="line busy")
    foreign = changed(foreign, state="failed", ended_at=NOON, problem="line busy")
    words = "C-7 was not moved to Tech: the telephone system says “line busy”. It stays where it is."
    assert told(taken, failed, foreign) == [(words, ("c1",))]


def test_an_answer_that_comes_after_it_was_taken_back_is_told(told):
    asked = order(state="taken", taken_at=NOON)
    back = changed(asked, state="withdrawn", withdrawn_at=NOON)
    assert told(asked) == told(back) == []
    done = changed(back, state="done", ended_at=NOON)
    assert told(done) == [("C-7 went to Tech all the same: taking it back came too late.", ("c1",))]


def test_what_nobody_took_in_time_is_told_by_the_clock(told):
    assert told(order(requested_at=NOON - 50 * SECOND)) == []
    other = order(requested_at=NOON)._replace(id="p")
    (sentence, _), *_ = told(other, now=NOON + 11 * SECOND)
    assert sentence.startswith("C-7 was not moved to Tech: no telephone system took the request.")


def test_several_that_failed_together_are_one_sentence(told):
    asked = [order()._replace(id=f"o{n}") for n in range(5)]
    told(*asked)
    failed = [changed(one, state="failed", taken_at=NOON, ended_at=NOON, problem="busy") for one in asked]
    ((sentence, contacts),) = told(*failed)
    assert sentence.startswith("The telephone system could not move C-7, C-7, C-7 and 2 more")
    assert len(contacts) == 5
