"""The authority of an agent as the agent's own program asks for it, on both engines."""

import json

import pytest

from console.authority.ledger import ledger_words
from db.desktop.authority_acts import REFUSAL_SENTENCES
from db.errors import Refused
from db.words import AUTHORITY_REFUSALS
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
        "authority_limit", kind_id=kind(floor, code), level=level, set_at=1, **{"per_use": 5000, "from_at": 1} | values
    )


def grant(floor, *, code="refund", **values):
    now = floor.now()
    given = {"kind_id": kind(floor, code), "per_use": 3000, "budget": 10000, "granted_at": now, "from_at": now - 1}
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
    # Taken back it is closed as such, and may be asked for again.
    taken_back = floor.desk("withdraw", request=str(request["request"]))
    assert taken_back["state"] == "withdrawn"
    assert floor.run("SELECT state, cause FROM escalation")[0] == ("resolved", "withdrawn")
    assert floor.desk("withdraw", request=str(request["request"])) == taken_back
    second = floor.desk("request", **asked)
    floor.run("UPDATE authority_request SET state = 'declined' WHERE id = :id", id=str(second["request"]))
    with pytest.raises(Refused, match="decided already"):
        floor.desk("withdraw", request=str(second["request"]))
    with pytest.raises(Refused, match="no such request"):
        floor.desk("withdraw", agent=1, request=str(second["request"]))


def test_what_is_sent_again_is_the_same_whatever_became_of_it(floor):
    limit(floor)
    first = use(floor, 100, key=" one ")
    assert use(floor, 100, key="one")["use"] == first["use"]
    refused = use(floor, 5001, key="two")
    limit(floor, per_use=9000, from_at=2)
    assert use(floor, 5001, key="two") == refused
    # The answer was lost, and by now the contact is over, or somebody else's, or the kind is no more.
    floor.end(floor.mine, floor.now() - HOUR)
    floor.run("UPDATE contact_segment SET agent_id = :bo WHERE contact_id = :id", bo=floor.agents[1], id=floor.mine)
    with pytest.raises(Refused, match="not in your hands"):
        use(floor, 100, key="three")
    assert use(floor, 100, key="one") == first
    floor.run("UPDATE authority_kind SET retired_at = 1 WHERE code = 'refund'")
    assert use(floor, 100, key="one") == first
    confirmed = floor.desk("confirm", use=str(first["use"]), reference="B-1")
    assert floor.desk("confirm", use=str(first["use"]), reference=" B-1 ") == confirmed
    with pytest.raises(Refused, match="already"):
        floor.desk("confirm", use=str(first["use"]), reference="B-2")
    assert floor.run("SELECT count(*) FROM authority_use")[0][0] == 2


def test_who_is_held_may_be_let_go_when_the_guard_says_so(floor):
    def answers(**given):
        may = floor.desk("may", contact=floor.mine, kind="close_without_retention", amount=1, **given)
        clock = floor.desk("clock", contact=floor.mine)
        return may["allowed"], may["reason"], clock["may_close"], clock["because"]

    assert answers() == (False, "not_yet", False, None)
    began = "UPDATE contact SET intent = 'cancel', intent_at = :at, refusals = :refusals WHERE id = :id"
    for ago_s, refusals, expected in (
        (10, None, (False, "not_yet", False, None)),
        (10, 1, (False, "not_yet", False, None)),
        (10, 2, (True, None, True, "refusals")),
        (299, None, (False, "not_yet", False, None)),
        (301, None, (True, None, True, "limit")),
    ):
        floor.run(began, at=floor.now() - ago_s * 1_000_000, refusals=refusals, id=floor.mine)
        assert answers() == expected, (ago_s, refusals)
    # Who is not trusted with it at all is not told that they may.
    limit(floor, code="close_without_retention", per_use=0, from_at=2)
    assert answers() == (False, "over_per_use", False, None)
    # A grant holds from the beginning.
    floor.run(began, at=floor.now(), refusals=None, id=floor.mine)
    grant(floor, code="close_without_retention", per_use=1, budget=1, agent_id=floor.agents[0])
    assert answers() == (True, None, True, "granted")
    used = use(floor, 1, kind="close_without_retention", currency=None)
    assert (used["allowed"], used["left_in_budget"]) == (True, 0)
    assert answers()[:2] == (False, "over_budget")


def test_what_was_used_stands_in_the_record_with_its_amount_and_without_free_text(floor):
    grant(floor, agent_id=floor.agents[0])
    used = use(floor, 1200, payee="Erika Mustermann", key="k-1")
    said = floor.run("SELECT payload, subject_id FROM command WHERE kind = 'desktop.use'")
    told = json.loads(said[0][0])
    assert (told["kind"], told["amount"], told["made"]) == ("refund", 1200, str(used["use"]))
    assert str(said[0][1]) == floor.mine
    assert "Mustermann" not in said[0][0]


def test_every_refusal_has_its_words_in_the_ledger_too():
    for words in (REFUSAL_SENTENCES, ledger_words._REFUSALS):
        assert set(words) == set(AUTHORITY_REFUSALS)
