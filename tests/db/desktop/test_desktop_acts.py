"""What an agent's own program may do: the same on both engines, for that agent's contacts only, and nothing half done."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from db.desktop.desktop_acts import NOTHING_WRITTEN
from db.desktop.doing import do_desktop_act
from db.desktop.known_desktop_acts import COMMON_WORDS, DESKTOP_ACTS, SENTENCES
from db.engine import make_engine, reading
from db.errors import Refused
from db.escalation_due import due_s
from db.ids import new_id
from db.queries.contact_timeline import contact_timeline
from db.rules.cancellation_clock import cancellation_clock
from tests.db.desktop.desk_floor import ACTS, DeskFloor, S


@pytest.fixture
def floor(database_url):
    made = DeskFloor(database_url)
    yield made
    made.close()


def refused(floor, verb, word, **given):
    """It is refused for this reason, in its sentence."""
    with pytest.raises(Refused) as problem:
        floor.desk(verb, **given)
    assert str(problem.value) == SENTENCES[word] + NOTHING_WRITTEN


def test_hands_and_escalations_are_raised(floor):
    hand = floor.desk("hand", contact=floor.mine, reason=" Not sure about the policy ")
    row = floor.row("raised_hand", hand["hand"])
    assert (row["agent_id"], row["contact_id"]) == (floor.agents[0], floor.mine)
    assert (row["reason"], row["raised_at"]) == ("Not sure about the policy", hand["raised_at"])
    refused(floor, "hand", "already_up")
    assert floor.desk("lower")["hand"] == hand["hand"]
    assert floor.row("raised_hand", hand["hand"])["ended_at"] >= hand["raised_at"]
    refused(floor, "lower", "not_up")
    assert floor.desk("hand")["contact"] is None

    made = floor.desk(
        "escalate", contact=floor.mine, reason="blocked_by_limit", severity="high", asked_by="customer",
        amount_minor=12_900, currency="eur", note="Wants it back today.",
    )  # fmt: skip
    row = floor.row("escalation", made["escalation"])
    assert (row["reason"], row["severity"], row["asked_by"]) == ("blocked_by_limit", "high", "customer")
    assert (row["amount_minor"], row["currency"], row["queue_id"]) == (12_900, "EUR", floor.queues[2])
    assert (row["raised_by_agent_id"], row["owner_id"], row["state"]) == (floor.agents[0], floor.duty, "open")
    assert row["due_at"] - row["raised_at"] == due_s("blocked_by_limit", "high") * S
    assert (made["number"], made["due_at"], made["owner"]) == (row["number"], row["due_at"], "Dana Reyes")
    note = floor.run("SELECT kind, CAST(agent_id AS text), text FROM escalation_note")
    assert note == [("asked", floor.agents[0], "Wants it back today.")]
    refused(floor, "escalate", "already_raised", contact=floor.mine, reason="blocked_by_limit")

    # Who just handed a contact on, or closed it, may still escalate it.
    onward = floor.desk("escalate", contact=floor.handed_on, reason="complaint")
    assert floor.row("escalation", onward["escalation"])["queue_id"] == floor.queues[1]
    assert floor.row("escalation", onward["escalation"])["asked_by"] == "agent"
    floor.end(floor.mine, floor.now())
    assert floor.desk("escalate", contact=floor.mine, reason="complaint")["number"]
    actors = {actor for (actor,) in floor.run("SELECT actor FROM change WHERE entity IN ('escalation', 'raised_hand')")}
    assert actors == {floor.logins[0]}
    kinds = floor.run("SELECT kind FROM command WHERE kind LIKE 'desktop.%' ORDER BY at, id")
    assert [kind for (kind,) in kinds].count("desktop.escalate") == 3


def test_what_cannot_be_is_said_in_a_sentence_and_nothing_is_written(floor):
    unknown, before = new_id(), floor.everything()
    for contact, word in ((floor.others, "not_yours"), (unknown, "not_yours"), (floor.closed, "over")):
        refused(floor, "hand", word, contact=contact)
        refused(floor, "escalate", word, contact=contact, reason="complaint")
        refused(floor, "intent", word, contact=contact, intent="cancel")
        refused(floor, "refusal", word, contact=contact)
        refused(floor, "hold", word, contact=contact, on_hold=True)
        refused(floor, "clock", word, contact=contact)
    mine = {"contact": floor.mine, "reason": "complaint"}
    for wrong, word in (
        ({"reason": "because"}, "unknown_reason"),
        ({"reason": None}, "unknown_reason"),
        ({"severity": "mild"}, "unknown_severity"),
        ({"asked_by": "line"}, "unknown_asker"),
        ({"asked_by": "rule"}, "unknown_asker"),
        ({"amount_minor": 500}, "amount_needs_currency"),
        ({"currency": "EUR"}, "amount_needs_currency"),
        ({"amount_minor": 500, "currency": "Euro"}, "amount_needs_currency"),
        ({"amount_minor": -1, "currency": "EUR"}, "negative_amount"),
        ({"note": "x" * 2001}, "too_long"),
    ):
        refused(floor, "escalate", word, **mine | wrong)
    refused(floor, "hand", "too_long", reason="x" * 501)
    refused(floor, "intent", "no_intent", contact=floor.mine, intent="  ")
    refused(floor, "intent", "too_long", contact=floor.mine, intent="x" * 101)
    refused(floor, "intent", "not_in_hand", contact=floor.handed_on, intent="cancel")
    refused(floor, "refusal", "not_leaving", contact=floor.mine)
    refused(floor, "refusal", "not_talking", contact=floor.handed_on)
    refused(floor, "hold", "not_talking", contact=floor.handed_on, on_hold=True)
    assert floor.everything() == before


def test_a_customer_who_wants_to_leave_is_not_held_and_holds_are_counted(floor):
    assert floor.desk("clock", contact=floor.mine)["may_close"] is False
    told = floor.desk("intent", contact=floor.mine, intent="refund")
    assert (told["intent"], told["began_at"], told["refusals_reported"]) == ("refund", None, False)
    told = floor.desk("intent", contact=floor.mine, intent="cancel")
    began = told["began_at"]
    assert floor.now() - began < 5 * S
    assert (told["limit_s"], told["refusals"], told["refusals_limit"]) == (300, None, 2)
    # Told again, or in other words, the clock goes on; and it cannot be talked away.
    assert floor.desk("intent", contact=floor.mine, intent="cancel", counts_refusals=True)["refusals"] == 0
    assert floor.desk("intent", contact=floor.mine, intent="cancellation")["began_at"] == began
    refused(floor, "intent", "leaving", contact=floor.mine, intent="price question")

    assert floor.desk("refusal", contact=floor.mine)["refusals"] == 1
    refused(floor, "refusal", "counted", contact=floor.mine)
    floor.run("UPDATE contact SET refused_at = refused_at - 60000000 WHERE id = :id", id=floor.mine)
    told = floor.desk("refusal", contact=floor.mine)
    assert (told["refusals"], told["may_close"], told["because"]) == (2, True, "refusals")
    assert floor.row("contact", floor.mine)["refused_at"] >= began

    for at_s, may in ((299, False), (301, True)):
        floor.run(
            "UPDATE contact SET intent = 'cancel', intent_at = :at, refusals = NULL WHERE id = :id",
            at=floor.now() - at_s * S, id=floor.mine,
        )  # fmt: skip
        told = floor.desk("clock", contact=floor.mine)
        assert (told["may_close"], told["because"]) == (may, "limit" if may else None)
        clock = same_clock(floor)
        assert (clock.began_at, clock.limit_us, clock.may_close(floor.now())) == (told["began_at"], 300 * S, may)
    # The rule of the contact's queue takes the place of the floor's, switched on or not.
    floor.insert("floor_rule", kind="cancellation", queue_id=floor.queues[2], limit_value=600, enabled=0, since_at=0)
    told = floor.desk("clock", contact=floor.mine)
    assert (told["limit_s"], told["may_close"]) == (600, False)
    assert same_clock(floor).limit_us == 600 * S

    time_on_hold_is_counted(floor)
    with reading(floor.engine) as connection:
        entries = contact_timeline(connection, floor.mine).entries
    told = [entry.value or entry.lasted_us for entry in entries if entry.what in ("refused", "off_hold")]
    assert told[:2] == [1, 2]
    assert 30 * S <= told[2] < 40 * S
    assert [entry.by.kind for entry in entries if entry.what == "put_on_hold"] == ["desktop.hold"]


def time_on_hold_is_counted(floor):
    assert floor.desk("hold", contact=floor.mine, on_hold=False)["held_s"] == 0
    held = floor.desk("hold", contact=floor.mine, on_hold=True)
    assert held["on_hold"] is True
    assert floor.desk("hold", contact=floor.mine, on_hold=True)["held_since"] == held["held_since"]
    floor.run("UPDATE contact SET held_since = held_since - 30000000 WHERE id = :id", id=floor.mine)
    assert floor.desk("hold", contact=floor.mine, on_hold=True)["held_s"] == 30
    told = floor.desk("hold", contact=floor.mine, on_hold=False)
    assert (told["on_hold"], told["held_since"], told["held_s"]) == (False, None, 30)
    row = floor.row("contact", floor.mine)
    assert 30 * S <= row["held_us"] < 40 * S
    assert row["held_since"] is None


def same_clock(floor):
    """The clock as a console works it out from its rows."""
    with floor.engine.connect() as connection:
        rules = connection.exec_driver_sql("SELECT kind, CAST(queue_id AS text) queue_id, limit_value FROM floor_rule")
        contact = connection.exec_driver_sql(
            "SELECT CAST(queue_id AS text) queue_id, intent, intent_at, answered_at, refusals FROM contact"
            f" WHERE id = '{floor.mine}'"
        ).one()
        return cancellation_clock(contact, rules.all())


def test_two_at_once_are_one(floor):
    floor.apart()
    floor.run("UPDATE contact SET intent = 'cancel', intent_at = arrived_at WHERE id = :id", id=floor.mine)
    for verb, counted in (
        ("hand", "SELECT count(*) FROM raised_hand"),
        ("escalate", "SELECT count(*) FROM escalation"),
        ("refusal", "SELECT sum(refusals) FROM contact"),
    ):
        given = {"contact": floor.mine} | ({"reason": "complaint"} if verb == "escalate" else {})
        with ThreadPoolExecutor(2) as two:
            answers = [*two.map(lambda _, verb=verb, given=given: answer(floor, verb, given), range(2))]
        assert sorted(type(one).__name__ for one in answers) == ["Refused", "dict"]
        assert [int(count) for (count,) in floor.run(counted)] == [1]


def answer(floor, verb, given):
    """What is answered, be it why not."""
    try:
        return floor.desk(verb, **given)
    except Refused as problem:
        return problem


def test_nobody_acts_under_an_unknown_login(sqlite_url):
    with make_engine(sqlite_url).begin() as connection:
        for login in ("nobody", None):
            with pytest.raises(Refused, match="No agent of this floor"):
                do_desktop_act(connection, ACTS["lower"], {}, login=login)


def test_every_word_of_a_refusal_has_its_sentence():
    said = {word for act in DESKTOP_ACTS for word, _ in act.refusals if word is not None}
    assert said | set(COMMON_WORDS) == set(SENTENCES)
