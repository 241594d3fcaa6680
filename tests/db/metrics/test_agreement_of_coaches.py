"""Krippendorff's alpha against the published example, and what it says of too little."""

import pytest

from db.metrics import agreement_of_coaches as coaches
from db.metrics.agreement_of_coaches import agreement_of_coaches

#: K. Krippendorff (2011), 'Computing Krippendorff's Alpha-Reliability', part C: 4 observers, 12 units, 0 is missing.
OBSERVERS = (
    (1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0),
    (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3),
    (0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0),
    (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0),
)
UNITS = [[score for score in unit if score] for unit in zip(*OBSERVERS, strict=True)]


@pytest.mark.parametrize(
    ("distance", "published"), [(coaches.nominal, 0.743), (coaches.ordinal, 0.815), (coaches.interval, 0.849)]
)
def test_it_is_what_is_published(distance, published):
    assert coaches.alpha(UNITS, distance) == pytest.approx(published, abs=5e-4)


def test_the_figure_comes_with_its_interval_and_n():
    found = agreement_of_coaches(UNITS)
    assert found.alpha == pytest.approx(0.815, abs=5e-4)
    # The last unit was scored once: it says nothing.
    assert (found.units, found.scores) == (11, 40)
    assert found.low < found.alpha <= found.high <= 1
    assert agreement_of_coaches(UNITS) == found


def test_too_little_and_no_variation_give_no_figure():
    few = agreement_of_coaches(UNITS[:9])
    assert (few.alpha, few.units, few.is_too_few) == (None, 9, True)
    same = agreement_of_coaches([(3, 3)] * 12)
    assert (same.alpha, same.is_same, same.is_too_few) == (None, True, False)
    assert agreement_of_coaches([]).units == 0
    # Perfect, and as bad as can be.
    assert agreement_of_coaches([(1, 1), (4, 4)] * 6).alpha == 1
    assert agreement_of_coaches([(1, 4)] * 12).alpha < 0
