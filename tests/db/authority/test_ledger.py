"""The ledger lists every line once, in order, page by page; its totals are the uses it lists, whatever is asked for."""

import random
from collections import Counter
from dataclasses import replace

import pytest

from db.authority.ledger_sql import USES
from db.commands.command import Command, Wanted
from db.errors import Refused
from db.queries.authority_ledger import GROUPINGS, LedgerFilter, ledger_page, ledger_totals
from db.queries.authority_unconfirmed import unconfirmed
from tests.db.authority.used_authority import DAY, HOUR, UsedFloor


@pytest.fixture
def floor(database_url):
    made = UsedFloor(database_url)
    yield made
    made.engine.dispose()


def everything(floor):
    return LedgerFilter(0, floor.database_now() + DAY)


def listed(floor, asked, most=25):
    lines, after = [], None
    with floor.engine.connect() as connection:
        while page := ledger_page(connection, asked, after=after, most=most):
            lines += page
            after = page[-1].place
    return lines


def totals(floor, asked, by="kind"):
    with floor.engine.connect() as connection:
        return ledger_totals(connection, asked, by)


def test_totals_by_state_equal_the_uses_listed_after_random_histories(floor):
    chance = random.Random(4)
    floor.random_uses(chance, 90)
    outcome = floor.give()
    grant = outcome.effects[0].entity_id
    floor.do(Command("authority_grant.change", (Wanted(grant, {"budget": 8000}),)))
    floor.do(Command("authority_grant.revoke", (Wanted(grant),)))
    floor.grant()
    whole = everything(floor)
    kinds = {code: made[0] for code, made in floor.kinds.items()}
    asked = [
        whole,
        LedgerFilter(floor.now - 9 * DAY, floor.now - 2 * DAY),
        replace(whole, agent_id=floor.agents[1], kind_id=kinds["credit"]),
        replace(whole, queue_id=floor.queues[2], state="confirmed"),
        replace(whole, team_id=floor.teams[1], cause="policy"),
        replace(whole, customer="K-3"),
        replace(whole, customer="C-12"),
        replace(whole, what=("refusal", "grant")),
        replace(whole, state="given_back", from_at=floor.now - 20 * DAY),
    ]
    for one in asked:
        lines = listed(floor, one)
        keys = [(line.what, line.place) for line in lines]
        assert len(set(keys)) == len(keys)
        assert [line.place for line in lines] == sorted((line.place for line in lines), reverse=True)
        assert lines == listed(floor, one, most=1000)
        shown = Counter(), Counter()
        for line in lines:
            if line.what in USES:
                key = (line.kind, line.currency, line.state)
                shown[0][key] += 1
                shown[1][key] += line.amount
        for by in GROUPINGS if one == whole else ("kind", "customer"):
            summed = Counter(), Counter()
            for total in totals(floor, one, by):
                key = (total.kind, total.currency, total.state)
                summed[0][key] += total.uses
                summed[1][key] += total.amount
            assert summed == shown, (one, by)
    assert sum(total.uses for total in totals(floor, whole)) == 90
    assert {group.group for group in totals(floor, whole, "customer")} == {"C-12", *(f"K-{n}" for n in range(5))}


def test_the_ledger_tells_who_gave_changed_and_took_back(floor):
    outcome = floor.give()
    grant = outcome.effects[0].entity_id
    changed = floor.do(Command("authority_grant.change", (Wanted(grant, {"budget": 8000}),)))
    floor.undo(changed)
    floor.do(Command("authority_grant.revoke", (Wanted(grant),)))
    floor.do(Command("agent.set_level", (Wanted(floor.agents[2], {"level": "senior"}),)))
    used = floor.use(state="confirmed", confirmed_at=floor.now - 60, billing_reference="B-7")
    floor.grant(granted_at=floor.now - HOUR)
    lines = listed(floor, everything(floor))
    assert [line.what for line in lines] == [
        "limit", "revocation", "taken_back", "change", "grant", "confirmation", "use", "grant"
    ]  # fmt: skip
    assert lines[-1].who == "Maria" and lines[0].agent == "Cy"
    assert [line.amount for line in lines[2:5]] == [6000, 8000, 6000]
    assert all(line.who for line in lines[:5])
    confirmed, made = lines[5:7]
    assert (confirmed.billing, made.billing, made.state, made.customer) == ("B-7", "B-7", "confirmed", "K-0")
    assert made.cause == "policy" and made.place.row_id == used
    assert [line.what for line in listed(floor, replace(everything(floor), agent_id=floor.agents[2]))] == ["limit"]
    with pytest.raises(Refused, match="No customer"):
        listed(floor, replace(everything(floor), customer="nobody"))


def test_what_waits_too_long_for_billing_is_listed(floor):
    floor.use(at=floor.now - 23 * HOUR)
    late = floor.use(at=floor.now - 50 * HOUR, agent=1)
    floor.use(at=floor.now - 50 * HOUR, state="given_back", given_back_at=floor.now)
    with floor.engine.connect() as connection:
        found = unconfirmed(connection)
    assert (found.hours, [one.id for one in found.uses]) == (24, [late])
    assert found.uses[0].agent == "Bo" and 50 * HOUR <= found.uses[0].waited_us < 51 * HOUR
