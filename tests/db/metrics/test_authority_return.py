"""Cost beside return by hand, and whether nothing is claimed where too few were counted."""

import math
from random import Random

import pytest

from db.metrics.authority_return import DEFAULTS, Contact, Spent, compared, returned
from db.metrics.newcombe import difference_interval
from db.metrics.wilson import wilson


def test_the_difference_of_two_shares_is_as_published():
    # R. G. Newcombe, Statistics in Medicine 17 (1998) 873, table II, example a, method 10.
    low, high = difference_interval(56, 70, 48, 80)
    assert (round(low, 4), round(high, 4)) == (0.0524, 0.3339)
    with pytest.raises(ValueError):
        difference_interval(1, 0, 1, 2)


def contacts(given, given_back, stopped, stopped_back, queue="q"):
    made = [Contact(queue, "refund", True, number < given_back) for number in range(given)]
    return made + [Contact(queue, "refund", False, number < stopped_back) for number in range(stopped)]


def test_what_authority_brought_is_an_interval_under_the_assumptions():
    spent = Spent(confirmed=90_000, reserved=10_000, uses=100, own=80)
    found = returned(spent, 50, 30, contacts(60, 6, 40, 12), DEFAULTS)
    assert found.cost == 100_000
    low, high = wilson(30, 50)
    assert found.escalations == pytest.approx((80 * low, 80 * high))
    below, above = difference_interval(12, 40, 6, 60)
    assert found.repeats == pytest.approx((100 * below, 100 * above))
    assert found.minutes == pytest.approx((15 * 80 * low + 8 * 100 * below, 15 * 80 * high + 8 * 100 * above))
    assert found.value.high == pytest.approx(found.minutes.high * 50)
    kept = returned(spent, 50, 30, contacts(60, 6, 40, 12), DEFAULTS._replace(kept_of_hundred=10))
    assert kept.value.high == pytest.approx(found.value.high + 80 * high * 0.1 * 20_000)


def test_nothing_is_claimed_where_too_few_were_counted_or_nothing_is_alike():
    spent = Spent(1000, 0, 30, 30)
    few = returned(spent, 19, 10, contacts(60, 6, 19, 9), DEFAULTS)
    assert (few.escalations, few.repeats, few.minutes, few.value) == (None,) * 4
    # Refused in another queue only: they are not held against each other.
    apart = [*contacts(40, 4, 0, 0), *contacts(0, 0, 40, 20, queue="other")]
    assert compared(apart) == (0, 0, 0, 0)
    assert returned(spent, 50, 20, apart, DEFAULTS).repeats is None
    # Who cannot be known to have come back counts in neither.
    assert compared([Contact("q", "refund", True, None)] * 30) == (0, 0, 0, 0)


def test_the_interval_of_repeats_holds_the_truth_about_as_often_as_it_says():
    chance, held = Random(5), 0
    for _ in range(400):
        back = sum(chance.random() < 0.1 for _ in range(120)), sum(chance.random() < 0.3 for _ in range(40))
        low, high = difference_interval(back[1], 40, back[0], 120)
        held += low <= 0.2 <= high
    assert held >= 0.92 * 400
    assert not math.isnan(low)
