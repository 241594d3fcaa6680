"""What agents ask for, with all that a decision needs to know; and what speaks against a decision."""

import pytest

from db.commands.authority_request_acts import APPROVE, DECLINE
from db.commands.command import Command, wanted
from db.commands.ledger import os_user
from db.errors import Refused
from db.queries.authority_requests import decided_requests, one_request, waiting_requests
from db.queries.database_clock import database_now
from tests.db.desktop.desk_floor import HOUR, DeskFloor


@pytest.fixture
def floor(database_url):
    made = DeskFloor(database_url)
    made.insert("floor", name="North", promise="We answer.", currency="EUR")
    yield made
    made.close()


def set_limit(floor, level, per_use, kind="refund", **values):
    found = floor.run("SELECT id FROM authority_kind WHERE code = :code", code=kind)[0][0]
    given = {"kind_id": found, "level": level, "per_use": per_use, "from_at": 1, "set_at": 1}
    return floor.insert("authority_limit", **given | values)


def ask(floor, amount=7000, kind="refund", **given):
    asked = {"contact": floor.mine, "kind": kind, "amount": amount} | given
    if kind == "refund":
        asked["currency"] = "EUR"
    return floor.desk("request", **asked)


def shown(floor, find=waiting_requests, *more):
    with floor.engine.begin() as connection:
        return find(connection, database_now(connection), *more)


def decide(floor, act, request, *, note=None, actor=None):
    row = floor.row("authority_request", request)
    made = Command(act.kind, (wanted(act, type("Row", (), row)),), note=note)
    return floor.do(made, actor=actor).effects[0].outcome


def test_what_waits_says_all_that_a_decision_needs(floor):
    set_limit(floor, "standard", 5000, per_agent=9000)
    set_limit(floor, "supervisor", 6000, per_agent=100_000)
    set_limit(floor, "manager", 50_000, per_agent=100_000)
    floor.run("UPDATE authority_setting SET customer_cap = 30000")
    people = {name: floor.insert("staff", name=name, login=f"{floor.prefix}_{name}") for name in ("Eli", "Mo", "Ana")}
    floor.run("UPDATE staff SET login = :login WHERE id = :id", login=floor.logins[0], id=people["Ana"])
    for name, role in (("Eli", "supervisor"), ("Mo", "manager"), ("Ana", "manager")):
        floor.insert("staff_role", staff_id=people[name], role=role, from_at=0)
    customer = floor.insert("customer", reference="K-17")
    for contact in (floor.mine, floor.others):
        floor.run("UPDATE contact SET customer_id = :customer WHERE id = :id", customer=customer, id=contact)
    floor.desk("use", contact=floor.mine, kind="refund", amount=1500, currency="EUR")
    floor.desk("use", agent=1, contact=floor.others, kind="refund", amount=4000, currency="EUR")
    ask(floor, note="Charged twice.")
    (request,) = shown(floor)
    assert (request.agent, request.level, request.kind, request.amount, request.currency) == (
        "Ana", "standard", "Refund", 7000, "EUR",
    )  # fmt: skip
    assert (request.refusal, request.over_by, request.bound) == ("over_per_use", 2000, 5000)
    assert (request.customer, request.customer_contacts, request.words) == ("K-17", 2, "Charged twice.")
    assert (request.given, request.cap, request.given_days) == (5500, 30000, 90)
    assert (request.used_today, request.per_agent, request.agent_days) == (1500, 9000, 1)
    assert (request.own_at_once, request.is_contact_over, request.needs_second) == (None, False, False)
    assert [one.name for one in request.approvers] == ["Mo"]
    if floor.engine.dialect.name == "sqlite":
        floor.run("UPDATE staff SET login = :me WHERE name = 'Eli'", me=os_user())
        (request,) = shown(floor)
        assert (request.own_at_once, request.own_in_all) == (6000, 100_000)
        assert decide(floor, APPROVE, request.id) == "above_own_limit"
        floor.run("UPDATE staff SET login = 'eli' WHERE name = 'Eli'")
    assert decide(floor, APPROVE, request.id) == "done"
    assert shown(floor) == []
    floor.desk("use", contact=floor.mine, kind="refund", amount=7000, currency="EUR")
    (request,) = shown(floor, decided_requests, floor.now() - HOUR)
    assert (request.state, request.spent) == ("approved", 7000)
    with floor.engine.begin() as connection:
        assert one_request(connection, request.id, database_now(connection)) == request


def test_what_could_not_be_used_is_not_approved_and_what_is_not_needed_is_withdrawn(floor):
    set_limit(floor, "standard", 5000)
    floor.run("UPDATE authority_setting SET customer_cap = 6000")
    asked = str(ask(floor)["request"])
    assert decide(floor, APPROVE, asked) == "over_customer_cap"
    floor.run("UPDATE authority_setting SET customer_cap = 7000")
    told = floor.desk("withdraw", request=asked)
    assert told["state"] == "withdrawn"
    assert floor.run("SELECT state, cause FROM escalation") == [("resolved", "withdrawn")]
    assert decide(floor, DECLINE, asked, note="no") == "ended"
    asked = str(ask(floor)["request"])
    with pytest.raises(Refused, match="no such request"):
        floor.desk("withdraw", request=asked, agent=1)
    floor.run("UPDATE contact SET state = 'closed' WHERE id = :id", id=floor.mine)
    long_ago = "entered_at = :at, left_at = :at, ended_at = :at, wrapped_at = :at"
    floor.run(f"UPDATE contact_segment SET {long_ago} WHERE contact_id = :id", at=floor.now() - HOUR, id=floor.mine)
    assert shown(floor)[0].is_contact_over
    assert decide(floor, APPROVE, asked) == "contact_over"
    assert decide(floor, DECLINE, asked) == "what_to_tell_needed"
    assert decide(floor, DECLINE, asked, note="The fee stands; here is why.") == "done"
    assert floor.desk("answer", request=asked)["told"] == "The fee stands; here is why."
