"""The mean of levels against a textbook interval, and at the ends of the scale."""

import random
from statistics import fmean

import pytest

from db.metrics.mean_level import mean_level


def test_it_is_the_t_interval():
    # 2, 3, 3, 4: mean 3, s = 0.8165, t(3) = 3.182.
    found = mean_level([2, 3, 3, 4], 5)
    assert (found.n, found.mean) == (4, 3)
    assert found.low == pytest.approx(3 - 3.182 * 0.8165 / 2, abs=1e-3)
    assert found.high == pytest.approx(3 + 3.182 * 0.8165 / 2, abs=1e-3)


def test_one_says_nothing_and_levels_that_are_the_same_are_still_rounded():
    assert (mean_level([3], 4).low, mean_level([3], 4).high) == (None, None)
    same = mean_level([3, 3, 3], 4)
    assert same.low < 3 < same.high
    assert (mean_level([4, 4], 4).high, mean_level([1, 1], 4).low) == (4, 1)


def test_the_interval_holds_what_it_says():
    chance = random.Random(1)
    weights = (1, 3, 5, 2)
    truth = sum(level * weight for level, weight in enumerate(weights, 1)) / sum(weights)
    drawn = [mean_level(chance.choices((1, 2, 3, 4), weights, k=12), 4) for _ in range(600)]
    assert fmean(one.low <= truth <= one.high for one in drawn) > 0.92
