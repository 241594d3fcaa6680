"""What stands out is found where it is planted, and hardly ever where everybody was honest."""

import random
from collections import Counter
from datetime import datetime

import pytest

from db.authority.flags import OF_ONE_AGENT, Approval, UseFacts, binomial_tail, flags_in, poisson_tail
from db.commands.ledger import os_user
from db.queries.authority_flags import flags_found
from tests.db.authority.used_authority import DAY, HOUR, S, UsedFloor

#: Noon of a day in the middle of a month.
MAY_10 = int(datetime(2026, 5, 10, 12).astimezone().timestamp()) * S
BOUNDS = (2500, 5000, 10000)


class Honest:
    """Ninety days of 25 agents who each have a level, of customers of whom a few come often; prices scatter."""

    def __init__(self, seed, uses=500):
        chance = self.chance = random.Random(seed)
        self.levels = [chance.choice(BOUNDS) for _ in range(25)]
        weights = [chance.paretovariate(1.6) for _ in range(900)]
        self.contacts = Counter(chance.choices([f"k{n}" for n in range(900)], weights, k=2600))
        self.uses = []
        busy = [chance.uniform(0.4, 2) for _ in range(25)]
        for _ in range(uses):
            at = MAY_10 - chance.randrange(90 * 24) * HOUR
            bound = self.levels[agent := chance.choices(range(25), busy)[0]]
            customer = chance.choices(list(self.contacts), list(self.contacts.values()))[0]
            price = chance.choice((990, 1499, 2000, 2499, 4999, 5000, chance.randrange(100, 9000)))
            closed = at + HOUR if chance.random() < 0.9 else at - 8 * 60 * S
            payee = customer if chance.random() < 0.3 else ""
            self.use(agent, min(price, bound), customer, at, payee=payee, closed_at=closed)
        self.approvals = []
        for _ in range(60):
            first, second = chance.sample("ABCDE", 2)
            self.approvals.append(Approval(first, second, MAY_10, 1))

    def use(self, agent, amount, who, at, *, bound=None, payee="", closed_at=None):
        n = len(self.uses) + 1
        self.uses.append(
            UseFacts(
                str(n), n, at, "refund", "Refund", "money", "EUR", amount, f"a{agent}", f"Agent {agent}", f"c{n}", n, who,
                payee, bound or self.levels[agent], closed_at,
            )
        )  # fmt: skip

    def flags(self, month_end=None):
        seen = {use.who for use in self.uses}
        known = {who: self.contacts.get(who, 1) for who in seen}
        known[""] = sum(n for who, n in self.contacts.items() if who not in seen)
        return flags_in(sorted(self.uses, key=lambda use: use.at), self.approvals, known, month_end)

    def of(self, sort, **given):
        return [flag for flag in self.flags(**given) if flag.sort == sort]


def test_honest_floors_raise_hardly_any_flag():
    raised = Counter(flag.sort for seed in range(12) for flag in Honest(seed).flags(3 / 30.5))
    assert raised.total() <= 3, raised


@pytest.mark.long
def test_many_honest_floors_raise_few_flags():
    raised = Counter(flag.sort for seed in range(100, 160) for flag in Honest(seed).flags(3 / 30.5))
    # Nine sorts with one chance in a hundred each, over sixty floors: five and a half would be no surprise.
    assert raised.total() <= 10, raised


def test_what_is_planted_is_found_with_its_uses():
    floor = Honest(1)
    for place in range(3):
        floor.use(3, int(0.95 * floor.levels[3]), "k7", MAY_10 - 20 * DAY + place * HOUR)
    (found,) = floor.of("split")
    assert (found.key, found.counted) == ("k7", 3) and found.expected < 0.2
    assert {use.agent_id for use in found.uses} == {"a3"}

    floor = Honest(2)
    floor.levels[4] = 10000
    floor.uses = [use for use in floor.uses if use.agent_id != "a4"]
    for place in range(9):
        floor.use(4, int(0.9 * floor.levels[4]), f"n{place}", MAY_10 - place * 5 * DAY)
        floor.use(4, int(0.85 * floor.levels[4]), f"n{place}", MAY_10 - place * 5 * DAY + 2 * HOUR)
    assert [flag.subject for flag in floor.of("split_often")] == ["Agent 4"]
    assert [flag.key for flag in floor.of("near_bound")] == ["a4"]
    assert floor.of("near_bound")[0].counted >= 18 > floor.of("near_bound")[0].expected

    floor = Honest(3)
    floor.approvals += [Approval(a, b, MAY_10, n) for n in range(14) for a, b in (("A", "B"), ("B", "A"))]
    (found,) = floor.of("mutual")
    assert found.key == "A B" and found.counted >= 28 and len(found.approvals) == found.counted
    assert found.expected < found.counted / 2

    floor = Honest(4)
    for place in range(9):
        floor.use(place, 500, "one", MAY_10 - place * 4 * DAY)
        floor.use(place, 700, f"other{place}", MAY_10 - place * 4 * DAY, payee="IBAN 12" if place % 2 else "iban  12")
    assert [flag.key for flag in floor.of("customer_again")] == ["one"]
    (found,) = floor.of("payee_again")
    assert (found.subject.casefold().split(), found.counted) == (["iban", "12"], 9)

    floor = Honest(5)
    for place in range(16):
        floor.use(6, 500, f"l{place}", MAY_10 - place * DAY, closed_at=MAY_10 - place * DAY - 9 * 60 * S)
    floor.use(8, 500, "late", MAY_10, closed_at=MAY_10 - DAY)
    assert [flag.key for flag in floor.of("after_close")] == ["a6"]
    assert [(flag.key, flag.counted) for flag in floor.of("long_after_close")] == [("a8", 1)]

    floor = Honest(6)
    last = int((datetime(2026, 4, 30, 12)).astimezone().timestamp()) * S
    for place in range(12):
        floor.use(9, 500, f"m{place}", last - place * HOUR)
    assert [flag.key for flag in floor.of("month_end")] == ["a9"]
    for place in range(60):
        floor.use(place % 25, 500, f"e{place}", last - DAY)
    assert len(floor.of("month_end_all", month_end=3 / 30.5)) == 1
    assert floor.of("month_end_all", month_end=None) == []


def test_two_who_are_the_only_ones_to_approve_do_not_stand_out():
    floor = Honest(7)
    floor.approvals = [Approval(a, b, MAY_10, n) for n in range(20) for a, b in (("A", "B"), ("B", "A"))]
    assert floor.of("mutual") == []


def test_tails_are_those_of_the_distributions():
    assert binomial_tail(0, 5, 0.2) == 1.0 and binomial_tail(6, 5, 0.2) == 0.0
    assert binomial_tail(2, 3, 0.5) == pytest.approx(0.5)
    assert binomial_tail(5, 5, 0.1) == pytest.approx(1e-5)
    assert poisson_tail(1, 2.0) == pytest.approx(0.8646647)
    assert poisson_tail(10, 0.5) == pytest.approx(1.7096e-10, rel=1e-3)


@pytest.fixture
def floor(database_url):
    made = UsedFloor(database_url)
    yield made
    made.engine.dispose()


def test_flags_of_a_real_floor_name_whom_they_are_about(floor):
    for place in range(12):
        floor.use(agent=place % 3 + 1, contact=place, amount=700 + place, at=floor.now - place * 7 * DAY - HOUR)
    for place in range(8):
        contact = floor.contact(
            0, state="closed", closed_at=floor.now - place * DAY - 3 * HOUR, arrived_at=floor.now - 9 * DAY
        )
        floor.contacts.append((contact, 0, None))
        floor.use(contact=12 + place, amount=4900, at=floor.now - place * DAY - HOUR)
    floor.use(contact=0, state="given_back", given_back_at=floor.now)
    bo = floor.insert("staff", name="Bo", login="bo")
    floor.grant(approved_by_id=bo)
    with floor.engine.connect() as connection:
        found = flags_found(connection, 90)
    assert (found.uses, found.agents, found.approvals) == (20, 4, 1)
    sorts = {flag.sort: flag for flag in found.flags}
    assert sorts["long_after_close"].subject == sorts["near_bound"].subject == "Ana"
    assert len(sorts["near_bound"].uses) == 8 and all(use.bound == 5000 for use in sorts["near_bound"].uses)


def test_how_single_agents_compare_is_as_the_monitoring_agreement_says(sqlite_url):
    floor = UsedFloor(sqlite_url)
    for place in range(12):
        floor.use(agent=place % 3 + 1, contact=place, amount=700 + place, at=floor.now - place * 7 * DAY - HOUR)
    for place in range(8):
        floor.use(contact=place, amount=4900, at=floor.now - (10 + place) * DAY)
    me = floor.insert("staff", name="Me", login=os_user())
    floor.insert("staff_role", staff_id=me, role="controller", from_at=1)

    def found():
        with floor.engine.connect() as connection:
            return flags_found(connection, 90)

    near = [(flag.sort, flag.counted) for flag in found().flags if flag.sort in OF_ONE_AGENT]
    assert ("near_bound", 8) in near
    # What is older than the agreement goes back says nothing of anybody any more.
    floor.run("UPDATE monitoring_agreement SET individual_days = 5")
    assert [flag for flag in found().flags if flag.sort in OF_ONE_AGENT] == []
    assert found().agents_since == pytest.approx(floor.now - 5 * DAY, abs=HOUR)
    floor.run("UPDATE monitoring_agreement SET individual_days = 92")
    floor.run("UPDATE monitoring_right SET individual = 0 WHERE role = 'controller'")
    withheld = found()
    floor.engine.dispose()
    assert withheld.agents_since is None and withheld.uses == 20
    assert {flag.sort for flag in withheld.flags}.isdisjoint(OF_ONE_AGENT)
