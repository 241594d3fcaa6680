"""Times of day that a person types."""

from datetime import UTC

import pytest

from console.clock_words import next_time
from tests.console.made_up_floor import HOUR, MINUTE, NOON


@pytest.mark.parametrize(
    ("typed", "ahead"),
    [("12:30", 30 * MINUTE), ("1430", 150 * MINUTE), ("9:15", 21 * HOUR + 15 * MINUTE), ("12:00", 24 * HOUR)],
)
def test_a_time_of_day_is_the_next_moment_at_which_clocks_show_it(typed, ahead):
    assert next_time(typed, NOON, UTC) == NOON + ahead


@pytest.mark.parametrize("typed", ["", "24:00", "12:60", "noon", "-1:30", "12", "12:345"])
def test_what_is_no_time_of_day_is_none(typed):
    assert next_time(typed, NOON, UTC) is None
