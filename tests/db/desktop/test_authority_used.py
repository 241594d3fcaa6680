"""The authority of an agent as the agent's own program asks for it, on both engines."""

import pytest

from db.errors import Refused
from tests.db.desktop.desk_floor import HOUR, DeskFloor


@pytest.fixture
def floor(database_url):
    made = DeskFloor(database_url)
    made.insert("floor", name="North", promise="We answer.", currency="EUR")
    yield made
    made.close()


def kind(floor, code="refund"):
    return str(floor.run("SELECT id FROM authority_kind WHERE code = :code", code=code)[0][0])


def limit(floor, *, code="refund", level="standard", **values):
    return floor.insert(
        "authority_limit", kind_id=kind(floor, code), level=level, from_at=1, set_at=1, **{"per_use": 5000} | values
    )


def grant(floor, **values):
    now = floor.now()
    given = {"kind_id": kind(floor), "per_use": 3000, "budget": 10000, "granted_at": now, "from_at": now - 1}
    return floor.insert("authority_grant", **given | {"until_at": now + HOUR} | values)


def may(floor, amount, **given):
    asked = {"contact": floor.mine, "kind": "refund", "amount": amount, "currency": "EUR"} | given
    answer = floor.desk("may", **asked)
    return answer["reason"] or "yes", answer["over_by"]


def use(floor, amount, **given):
    asked = {"contact": floor.mine, "kind": "refund", "amount": amount, "currency": "EUR"} | given
    return floor.desk("use", **asked)


def test_a_level_allows_up_to_its_bounds_and_says_how_far_over(floor):
    assert may(floor, 100) == ("nothing_granted", 100)
    limit(floor, per_use=5000, per_contact=8000, per_agent=12000)
    assert may(floor, 5000) == ("yes", None)
    assert may(floor, 5001) == ("over_per_use", 1)
    assert use(floor, 5000)["state"] == "reserved"
    assert may(floor, 3001) == ("over_per_contact", 1)
    assert may(floor, 5000, contact=floor.handed_on) == ("yes", None)
    assert use(floor, 5000, contact=floor.handed_on)["allowed"]
    refused = use(floor, 2500, contact=floor.handed_on)
    assert (refused["state"], refused["reason"], refused["over_by"]) == ("refused", "over_per_agent", 500)
    assert floor.run("SELECT state, count(*) FROM authority_use GROUP BY state ORDER BY state") == [
        ("refused", 1),
        ("reserved", 2),
    ]


def test_a_grant_is_spent_given_back_confirmed_and_never_overspent(floor):
    made = grant(floor, agent_id=floor.agents[0], team_id=floor.teams[0])
    first = use(floor, 3000, key="one")
    assert first == use(floor, 3000, key="one")
    assert first["left_in_budget"] == 7000
    with pytest.raises(Refused, match="under this key"):
        use(floor, 2000, key="one")
    assert may(floor, 3001) == ("over_per_use", 1)
    use(floor, 3000), use(floor, 3000)
    assert use(floor, 2000)["reason"] == "over_budget"
    assert floor.desk("give-back", use=str(first["use"]))["state"] == "given_back"
    with pytest.raises(Refused, match="already"):
        floor.desk("confirm", use=str(first["use"]), reference="B-1")
    again = use(floor, 2000)
    assert floor.desk("confirm", use=str(again["use"]), reference="B-2")["billing_reference"] == "B-2"
    assert floor.row("authority_grant", made)["spent"] == 8000


def test_a_request_is_an_escalation_and_its_approval_a_grant(floor):
    asked = {"contact": floor.mine, "kind": "refund", "amount": 7000, "currency": "EUR"}
    request = floor.desk("request", note="Charged twice.", **asked)
    assert (request["state"], request["owner"]) == ("open", "Dana Reyes")
    with pytest.raises(Refused, match="already"):
        floor.desk("request", **asked)
    row = floor.run("SELECT reason, amount_minor, currency FROM escalation")
    assert [tuple(one) for one in row] == [("blocked_by_limit", 7000, "EUR")]
