"""Wilson's interval, against published values."""

import pytest

from db.metrics.wilson import wilson


@pytest.mark.parametrize(
    ("count", "n", "low", "high"),
    # Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_the_published_values_are_met(count, n, low, high):
    assert wilson(count, n) == pytest.approx((low, high), abs=5e-5)


def test_it_is_the_same_seen_from_the_other_side_and_refuses_what_is_no_share():
    low, high = wilson(20, 20)
    assert (round(1 - high, 9), 1 - low) == (0, pytest.approx(wilson(0, 20)[1]))
    for count, n in ((0, 0), (-1, 3), (4, 3)):
        with pytest.raises(ValueError, match="no share"):
            wilson(count, n)
