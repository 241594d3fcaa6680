"""Agents of the simulated floor give and are refused as its limits say, ask and are answered; without limits nobody does."""

from collections import defaultdict
from contextlib import contextmanager

import pytest

from console.demo.given_authority import LIMITS, give_authority
from db.floor_name import name_floor
from tests.db.feeds.obeying_floor import ObeyingFloor, now_us

DAY = 86_400_000_000
#: What was given by level at once, with what its agent had left to them.
GIVEN = (
    "SELECT k.code, a.level, u.amount, u.at, u.contact_id, u.agent_id FROM authority_use u"
    " JOIN authority_kind k ON k.id = u.kind_id JOIN agent a ON a.id = u.agent_id"
    " WHERE u.limit_id IS NOT NULL AND u.state IN ('reserved', 'confirmed')"
)
SPENT = (
    "SELECT count(*) FROM authority_grant g WHERE g.spent <> (SELECT coalesce(sum(u.amount), 0) FROM authority_use u"
    " WHERE u.grant_id = g.id AND u.state IN ('reserved', 'confirmed'))"
)


@contextmanager
def floor_with_limits(url, agents=60):
    name_floor(url, "North floor", "")
    give_authority(url)
    floor = ObeyingFloor(url, agents=agents)
    try:
        yield floor
    finally:
        floor.close()


def test_a_floor_with_limits_begins_with_weeks_of_authority(sqlite_url):
    began = now_us()
    with floor_with_limits(sqlite_url, agents=36) as floor:
        looks_like_weeks(floor, began)
        stays_within_its_limits(floor)
        waits = "SELECT 1 FROM authority_request r JOIN escalation e ON e.id = r.escalation_id WHERE r.state = 'open'"
        assert floor.until(lambda: floor.rows(waits))
        assert floor.findings() == []


@pytest.mark.long
def test_agents_give_are_refused_ask_and_are_answered_while_they_talk(database_url):
    began = now_us()
    with floor_with_limits(database_url) as floor:
        live = f"FROM authority_use u WHERE u.at > {began}"
        for wanted in (
            f"SELECT 1 {live} AND u.state = 'refused'",
            f"SELECT 1 {live} AND u.state = 'confirmed' AND u.billing_reference IS NOT NULL",
            f"SELECT 1 FROM authority_request WHERE asked_at > {began} AND state IN ('approved', 'declined')"
            " AND decided_by_id IS NOT NULL",
        ):
            assert floor.until(lambda asked=wanted: floor.rows(asked), seconds=40)
        stays_within_its_limits(floor)
        assert floor.findings() == []


def looks_like_weeks(floor, began):
    states = {row.state for row in floor.rows("SELECT DISTINCT state FROM authority_use")}
    assert states == {"reserved", "confirmed", "given_back", "refused"}
    assert {row.state for row in floor.rows("SELECT DISTINCT state FROM authority_request")} == {"approved", "declined"}
    oldest = floor.one("SELECT min(at) FROM authority_use")
    assert began - 30 * DAY < oldest < began - 26 * DAY
    soon = (
        "SELECT count(*) FROM authority_grant WHERE contact_id IS NULL AND until_at BETWEEN :now AND :now + 3600000000"
    )
    assert floor.one(soon, now=began) == 1
    assert floor.one("SELECT count(*) FROM authority_grant WHERE state = 'waiting'") == 1
    assert {row.level for row in floor.rows("SELECT DISTINCT level FROM agent")} == {"new", "standard", "senior"}
    blocked = "SELECT count(*) FROM escalation WHERE reason = 'blocked_by_limit' AND amount_minor > 0"
    assert floor.one(blocked) > 50
    # Nobody gives anything for a contact that was over long before.
    late = (
        "SELECT count(*) FROM authority_use u JOIN contact c ON c.id = u.contact_id"
        " WHERE u.at > c.closed_at + 600000000"
    )
    assert floor.one(late) == 0


def stays_within_its_limits(floor):
    assert floor.one(SPENT) == 0
    of_contact, of_agent = defaultdict(int), defaultdict(list)
    for row in floor.rows(GIVEN):
        most = LIMITS.get(row.code, {}).get(row.level, 1)
        assert row.amount <= most
        of_contact[row.code, row.level, row.contact_id] += row.amount
        of_agent[row.code, row.level, row.agent_id].append((row.at, row.amount))
    assert of_contact
    for (code, level, _), amount in of_contact.items():
        assert code not in LIMITS or amount <= 2 * LIMITS[code][level]
    for (code, level, _), given in of_agent.items():
        for at, _ in given:
            in_a_day = sum(amount for when, amount in given if at - DAY < when <= at)
            assert code not in LIMITS or in_a_day <= 10 * LIMITS[code][level]


@pytest.mark.long
def test_a_floor_without_limits_gives_nothing_and_lives_as_before(sqlite_url):
    floor = ObeyingFloor(sqlite_url)
    try:
        floor.live(0.5)
        for table in ("authority_use", "authority_request", "authority_grant"):
            assert floor.one(f"SELECT count(*) FROM {table}") == 0
        assert floor.one("SELECT count(*) FROM agent WHERE level <> 'standard'") == 0
    finally:
        floor.close()
