"""Where an authority ends: other sources, teams, queues, incidents, customers who were found out, times, amounts."""

import pytest
import sqlalchemy as sa

from db.commands.authority_limit_acts import LARGEST_AMOUNT
from tests.db.authority.giving_floor import HOUR, GivingFloor, S

MIN = 60 * S


@pytest.fixture
def floor(database_url):
    made = GivingFloor(database_url, 3)
    made.desks = [made.desk(agent) for agent in range(3)]
    yield made
    for desk in made.desks:
        desk.close()
    made.close()


def asked(floor, agent, contact, amount, kind="refund", verb="may", currency="EUR", **more):
    given = {"contact": contact, "kind": kind, "amount": amount, "currency": currency}
    return floor.desks[agent].word(verb, **given, **more)


def source(floor, agent, contact, amount, **more):
    """The number of the grant a use was taken from, 0 for the agent's level, or why not."""
    given = {"contact": contact, "kind": "refund", "amount": amount, "currency": "EUR"}
    answer = floor.desks[agent]("use", **given, **more)
    return answer["reason"] or answer["grant_number"] or 0


def number(floor, grant):
    return floor.row("authority_grant", grant)["number"]


def test_one_source_is_used_at_a_time_the_nearest_first(floor):
    mine, others = floor.contacts[0], floor.contacts[2]
    floor.limit("refund", per_use=100, per_agent=250)
    of_team = floor.grant("refund", per_use=200, budget=200)
    ana = {"agent_id": floor.agents[0]}
    later = floor.grant("refund", per_use=200, budget=200, until_at=floor.database_now() + 2 * HOUR, **ana)
    sooner = floor.grant("refund", per_use=200, budget=200, **ana)
    of_contact = floor.grant("refund", per_use=90, budget=90, contact_id=mine)
    # For the contact first, then the agent's level, then what ends first of the agent's own, then the team's.
    assert [source(floor, 0, mine, 90) for _ in range(3)] == [number(floor, of_contact), 0, 0]
    assert source(floor, 0, mine, 90) == number(floor, sooner)
    assert source(floor, 0, mine, 150) == number(floor, later)
    # What is left here and there does not add up: 70 of the level, 110, 50 and 200.
    assert asked(floor, 0, mine, 201) == "over_per_use"
    assert source(floor, 0, mine, 150) == number(floor, of_team)
    assert asked(floor, 0, mine, 150) == "over_budget"
    assert source(floor, 0, mine, 70) == 0
    assert source(floor, 0, mine, 110) == number(floor, sooner)
    assert asked(floor, 0, mine, 51) == "over_budget"
    # Another agent has their own level, and of these grants the rest of the team's.
    assert source(floor, 1, others, 90) == 0
    assert asked(floor, 1, others, 101) == "over_per_use"


def test_a_grant_is_for_whom_and_for_what_it_was_given(floor):
    mine, theirs = floor.contacts[0], floor.contacts[2]
    of_queue = floor.grant("refund")
    floor.insert("authority_grant_queue", grant_id=of_queue, queue_id=floor.queues[2])
    floor.grant("credit", intent="damaged")
    incident = floor.insert("incident", cause="Down", declared_at=S)
    floor.insert("incident_queue", incident_id=incident, queue_id=floor.queues[2])
    floor.grant("fee_waiver", team_id=None, incident_id=incident)
    assert [asked(floor, 0, mine, 5, kind) for kind in ("refund", "credit", "fee_waiver")] == [
        "yes",
        "nothing_granted",
        "yes",
    ]
    # The contact moves to another queue, and it becomes known what it is about.
    floor.run("UPDATE contact SET queue_id = :queue, intent = 'damaged' WHERE id = :id", queue=floor.queues[0], id=mine)
    assert [asked(floor, 0, mine, 5, kind) for kind in ("refund", "credit", "fee_waiver")] == [
        "nothing_granted", "yes", "nothing_granted",
    ]  # fmt: skip
    assert asked(floor, 1, theirs, 5, "fee_waiver") == "yes"
    floor.run("UPDATE incident SET ended_at = :now", now=floor.database_now())
    assert asked(floor, 1, theirs, 5, "fee_waiver") == "nothing_granted"

    # What a team was given does not go along with an agent who leaves it; what the agent was given, and the contact, does.
    floor.run("UPDATE contact SET queue_id = :queue WHERE id = :id", queue=floor.queues[2], id=mine)
    floor.run("UPDATE agent SET team_id = :team WHERE id = :id", team=floor.teams[1], id=floor.agents[0])
    assert asked(floor, 0, mine, 5) == "nothing_granted"
    floor.grant("refund", agent_id=floor.agents[0])
    of_contact = floor.grant("extension", contact_id=mine, per_use=7, budget=7)
    assert asked(floor, 0, mine, 5) == "yes"
    assert asked(floor, 0, mine, 5, "extension", currency=None) == "yes"
    # Whoever gave it, or approved it, is no user of it, whatever they are here.
    giver = floor.insert("staff", name="Ana", login=floor.desks[0].login)
    for column in ("granted_by_id", "approved_by_id"):
        floor.grant("expedite", agent_id=floor.agents[0], per_use=1, budget=1, **{column: giver})
        assert asked(floor, 0, mine, 1, "expedite", currency=None) == "nothing_granted"
    # The contact goes on, in the middle: who has it may, and who just had it.
    floor.hand(mine, 1)
    extend = {"kind": "extension", "currency": None, "verb": "use"}
    assert asked(floor, 1, mine, 3, **extend) == "yes"
    assert asked(floor, 0, mine, 5, **extend) == "over_budget"
    assert asked(floor, 0, mine, 4, **extend) == "yes"
    assert floor.row("authority_grant", of_contact)["spent"] == 7
    assert "not in your hands" in asked(floor, 2, mine, 1, **extend)


def test_who_is_retired_gives_nothing_any_more_and_takes_back_what_they_gave(floor):
    floor.limit("refund")
    used = floor.desks[0]("use", contact=floor.contacts[0], kind="refund", amount=5, currency="EUR")
    floor.run("UPDATE authority_kind SET retired_at = 1 WHERE code = 'refund'")
    assert "no such kind" in asked(floor, 0, floor.contacts[0], 5)
    assert floor.desks[0]("give-back", use=used["use"])["state"] == "given_back"
    floor.run("UPDATE agent SET retired_at = 1 WHERE id = :id", id=floor.agents[0])
    if floor.engine.dialect.name == "sqlite":
        assert "No agent of this floor" in asked(floor, 0, floor.contacts[0], 5, "credit")
    else:
        # The server took what the role could do away with it.
        with pytest.raises(sa.exc.ProgrammingError, match="permission denied"):
            asked(floor, 0, floor.contacts[0], 5, "credit")


def test_all_that_a_customer_was_given_counts_however_they_were_found_out(floor):
    floor.limit("refund", per_use=100, per_customer=100)
    unknown, also_unknown = (floor.talk(agent, None) for agent in (0, 1))
    assert asked(floor, 0, unknown, 60, verb="use") == "yes"
    assert asked(floor, 0, unknown, 60) == "over_per_customer"
    assert asked(floor, 1, also_unknown, 60) == "yes", "nobody knows that it is the same"
    known, merged = (floor.insert("customer", name=name) for name in ("Ruth", "R."))
    third = floor.talk(1, known)
    assert asked(floor, 1, third, 60) == "yes"
    to = "UPDATE contact SET customer_id = :customer WHERE id = :id"
    floor.run(to, customer=known, id=unknown)
    assert asked(floor, 1, third, 60) == "over_per_customer"
    assert asked(floor, 1, third, 40) == "yes"
    # What was given by a contact of somebody who turns out to be the same counts, too.
    twin = floor.talk(2, merged)
    assert asked(floor, 2, twin, 30, verb="use") == "yes"
    floor.run(to, customer=known, id=twin)
    assert asked(floor, 1, third, 40) == "over_per_customer"
    assert asked(floor, 1, third, 10) == "yes"
    # And so it is for the cap across all kinds.
    floor.limit("credit", per_use=100)
    floor.cap(100)
    assert asked(floor, 1, third, 11, "credit") == "over_customer_cap"
    assert asked(floor, 1, third, 10, "credit", verb="use") == "yes"
    # Days go by.
    floor.run("UPDATE authority_setting SET customer_days = 1")
    floor.limit("refund", per_use=100, per_customer=100, customer_days=1)
    before = floor.database_now() - 24 * HOUR
    for at, word in ((before + MIN, "over_per_customer"), (before - 1, "yes")):
        if at > before:
            assert asked(floor, 1, third, 100) == word
        else:
            elsewhere = floor.insert("customer", name="Eve")
            row = {
                "kind_id": floor.kinds["refund"],
                "agent_id": floor.agents[1],
                "contact_id": floor.talk(1, elsewhere),
            }
            limit = floor.run("SELECT id FROM authority_limit LIMIT 1")[0][0]
            floor.insert(
                "authority_use", **row, customer_id=elsewhere, queue_id=floor.queues[2], team_id=floor.teams[0],
                limit_id=str(limit), amount=100, currency="EUR", state="confirmed", confirmed_at=at, at=at,
            )  # fmt: skip
            assert asked(floor, 1, row["contact_id"], 100) == word


def test_amounts_currencies_and_times_at_their_ends(floor):
    mine = floor.contacts[0]
    floor.limit("refund", per_use=LARGEST_AMOUNT)
    floor.limit("extension", per_use=30)
    floor.cap(LARGEST_AMOUNT)
    for amount, said in (
        (LARGEST_AMOUNT, "yes"),
        (LARGEST_AMOUNT + 1, "An amount is from 1"),
        (2**63 - 1, "An amount is from 1"),
        (0, "An amount is from 1"),
        (-5, "An amount is from 1"),
        (None, "An amount is from 1"),
    ):
        assert said in asked(floor, 0, mine, amount)
        assert said in asked(floor, 0, mine, amount, verb="use")
    assert asked(floor, 0, mine, 1) == "over_customer_cap"
    floor.cap(None)
    for currency, said in (("eur", "yes"), (" EUR ", "yes"), ("USD", "currency"), ("", "currency"), (None, "currency")):
        assert said in asked(floor, 0, mine, 1, currency=currency)
    assert "leave the currency out" in asked(floor, 0, mine, 1, "extension")
    assert asked(floor, 0, mine, 30, "extension", currency="") == "yes"
    # A budget near the end of what a number can be.
    floor.grant("credit", per_use=2**62, budget=2**63 - 1, spent=2**63 - 1 - 50)
    assert asked(floor, 0, mine, 51, "credit", verb="use") == "over_budget"
    assert asked(floor, 0, mine, 50, "credit", verb="use") == "yes"

    # Not yet, not any more, waiting for a second person, declined, revoked.
    now = floor.database_now()
    for values in (
        {"from_at": now + HOUR, "until_at": now + 2 * HOUR},
        {"from_at": now - 2 * HOUR, "until_at": now},
        {"state": "waiting"},
        {"state": "declined"},
        {"revoked_at": now},
    ):
        floor.grant("fee_waiver", **values)
        assert asked(floor, 0, mine, 1, "fee_waiver", verb="use") == "nothing_granted", values
    floor.insert(
        "authority_limit", kind_id=floor.kinds["fee_waiver"], level="standard", team_id=floor.teams[0], per_use=9,
        from_at=now + HOUR, set_at=now,
    )  # fmt: skip
    assert asked(floor, 0, mine, 1, "fee_waiver") == "nothing_granted"

    # A contact that is over is one's own for ten minutes.
    for ago, said in ((10 * MIN - 20 * S, "yes"), (10 * MIN + S, "over")):
        contact, at = floor.talk(0, None, since_us=ago + MIN), floor.database_now() - ago
        floor.run("UPDATE contact SET state = 'closed', state_since = :at WHERE id = :id", at=at, id=contact)
        assert said in asked(floor, 0, contact, 1)
