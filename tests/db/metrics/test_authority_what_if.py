"""The what-if against a plain recount of made-up histories, and whether its intervals hold what they promise."""

import math
from random import Random

import pytest

from db.metrics.authority_what_if import DAY_US, Bounds, Group, Tried, WhatIf
from db.metrics.day_bootstrap import sum_interval
from db.metrics.poisson import poisson_interval

SINCE = 1_700_000_000_000_000
DAYS = 28
NOW = SINCE + DAYS * DAY_US
PRESENT = 50
BOUNDS = Bounds(PRESENT, per_contact=100, per_agent=500, agent_days=1)


def tried(source, at, amount, state, *, contact, agent="a", queue="q", refusal=None, by_limit=False):
    return Tried(
        *(source, "kind", "standard", "team", queue, agent, contact, at, amount, state, refusal, by_limit, None)
    )


def history(seed, contacts=300):
    """Contacts of one kind: given, refused, asked, given less or after asking."""
    chance = Random(seed)
    rows = []
    for number in range(contacts):
        at = SINCE + round(chance.random() * (DAYS - 1) * DAY_US)
        contact, agent, queue = f"c{number}", f"a{chance.randrange(8)}", f"q{chance.randrange(3)}"
        known = {"contact": contact, "agent": agent, "queue": queue}
        amount = max(1, round(chance.lognormvariate(math.log(40), 0.7)))
        if amount <= PRESENT:
            rows.append(tried("use", at, amount, chance.choice(("confirmed", "given_back")), by_limit=True, **known))
            continue
        refusal = "over_customer_cap" if chance.random() < 0.05 else "over_per_use"
        rows.append(tried("use", at, amount, "refused", refusal=refusal, **known))
        after = chance.random()
        if after < 0.6:
            state = "approved" if chance.random() < 0.7 else "declined"
            rows.append(tried("request", at + 1, amount, state, refusal=refusal, **known))
            if state == "approved":
                rows.append(tried("use", at + 2, amount, "confirmed", **known))
        elif after < 0.8:
            rows.append(tried("use", at + 1, PRESENT, "reserved", by_limit=True, **known))
        else:
            rows.append(tried("escalation", at + 1, amount, "resolved", **known)._replace(kind_id=None))
    return rows


def recount(rows, limit):
    """The same by looking at each contact for itself: refusals and escalations avoided, and what was given more."""
    refusals = escalations = more = 0
    for contact in {one.contact_id for one in rows}:
        mine = [one for one in rows if one.contact_id == contact]
        refused = [one for one in mine if one.state == "refused"]
        if not refused or refused[0].refusal != "over_per_use" or refused[0].amount > limit:
            continue
        earlier = [
            one.amount
            for one in rows
            if one.agent_id == refused[0].agent_id
            and one.by_limit
            and one.state in ("reserved", "confirmed")
            and refused[0].at - DAY_US < one.at < refused[0].at
        ]
        if sum(earlier) + refused[0].amount > BOUNDS.per_agent:
            continue
        refusals += 1
        escalations += any(one.source != "use" for one in mine)
        given = sum(one.amount for one in mine if one.state in ("reserved", "confirmed"))
        more += refused[0].amount - min(given, refused[0].amount)
    return refusals, escalations, more


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_limit_avoids_what_a_plain_recount_finds(seed):
    rows = history(seed)
    found = WhatIf([Group(rows, BOUNDS)], SINCE, NOW)
    for limit in (51, 75, 100, 180, 400):
        outcome = found.at(limit)
        told = outcome.refusals.n, outcome.escalations.n, outcome.more.amount
        assert told == recount(rows, limit)
        assert sum(one.refusals.n for one in outcome.queues) == outcome.refusals.n
        assert sum(one.more for one in outcome.queues) == outcome.more.amount
        steps = [step for step in found.curve() if step[0] <= limit]
        assert (steps[-1][1], steps[-1][2]) == told[:2] if steps else told[:2] == (0, 0)
    assert found.at(found.most_needed).refusals.n == found.at(10**9).refusals.n > 20
    assert found.beyond >= sum(one.refusal == "over_customer_cap" and one.source == "use" for one in rows)
    assert found.at(PRESENT).refusals.n == 0


def test_a_lower_limit_refuses_what_was_given_above_it():
    rows = history(4)
    outcome = WhatIf([Group(rows, BOUNDS)], SINCE, NOW).at(20)
    above = [one.amount for one in rows if one.by_limit and one.state in ("reserved", "confirmed") and one.amount > 20]
    assert outcome.is_lower
    assert (outcome.refusals.n, outcome.more.amount, outcome.escalations.n) == (len(above), -sum(above), 0)


def test_the_bound_per_contact_grows_along_but_not_further():
    rows = [
        tried("use", SINCE + 1, 50, "confirmed", contact="c", by_limit=True),
        tried("use", SINCE + 2, 50, "confirmed", contact="c", by_limit=True),
        tried("use", SINCE + 3, 60, "refused", contact="c", refusal="over_per_use"),
    ]
    found = WhatIf([Group(rows, BOUNDS)], SINCE, NOW)
    # 100 was given for the contact: only a limit of 160 lets 60 more through.
    assert [found.at(limit).refusals.n for limit in (60, 159, 160)] == [0, 0, 1]
    assert found.at_the_limit == 2


def test_levels_together_keep_what_is_higher_and_never_fall():
    junior = [tried("use", SINCE, 30, "refused", contact="c1", refusal="over_per_use")]
    senior = [tried("use", SINCE, 60, "refused", contact="c2", refusal="over_per_use")]
    found = WhatIf([Group(junior, Bounds(20)), Group(senior, Bounds(50))], SINCE, NOW)
    assert found.present == 20
    assert [found.at(limit).refusals.n for limit in (10, 20, 30, 45, 60)] == [0, 0, 1, 1, 2]


def test_too_few_say_nothing_of_what_to_expect():
    rows = [
        tried("use", SINCE + day * DAY_US, 60, "refused", contact=f"c{day}", refusal="over_per_use") for day in range(4)
    ]
    outcome = WhatIf([Group(rows, BOUNDS)], SINCE, NOW).at(60)
    assert outcome.refusals == (4, None) and outcome.more == (240, None)
    few_days = WhatIf([Group(rows * 3, BOUNDS)], SINCE, SINCE + 4 * DAY_US).at(60)
    assert few_days.more.expected is None


def test_intervals_hold_the_true_mean_about_as_often_as_they_say():
    chance = Random(7)
    for mean in (2.0, 8.0, 30.0):
        held = 0
        for _ in range(400):
            low, high = poisson_interval(drawn(chance, mean))
            held += low <= mean <= high
        assert held >= 0.93 * 400
    # Sums of days with a few amounts each: bootstrap over days, a little short for few days as is known of it.
    held = 0
    for _ in range(150):
        by_day = [sum(chance.lognormvariate(3, 0.6) for _ in range(drawn(chance, 3.0))) for _ in range(28)]
        low, high = sum_interval(by_day, 200)
        held += low <= 28 * 3.0 * math.exp(3 + 0.18) <= high
    assert held >= 0.88 * 150
    assert sum_interval([1.0] * 6) is None
    assert poisson_interval(0) == (0.0, pytest.approx(3.689, abs=0.001))
    with pytest.raises(ValueError):
        poisson_interval(-1)


def drawn(chance, mean):
    """A Poisson number, by D. Knuth's way."""
    number, product, least = 0, chance.random(), math.exp(-mean)
    while product > least:
        number += 1
        product *= chance.random()
    return number
