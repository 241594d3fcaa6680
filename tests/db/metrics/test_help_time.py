"""Time to help of raised hands."""

from hypothesis import given
from hypothesis import strategies as st

from db.metrics.help_time import Hand, HelpTime, help_time


def test_half_of_those_raised_in_the_window_and_answered_had_help_within_it():
    hands = [
        Hand(10, 14, 50),
        Hand(20, 50, None),
        Hand(30, 36, 90),
        # Raised before the window, still up, lowered in vain, raised after it.
        Hand(9, 10, 11),
        Hand(40, None, None),
        Hand(45, None, 60),
        Hand(100, 101, None),
    ]
    assert help_time(hands, 10, 100) == HelpTime(6, 3, 1)


def test_nothing_is_said_of_nobody():
    assert help_time([Hand(1, None, None)], 0, 10) == HelpTime(None, 0, 0)


@given(st.lists(st.tuples(st.integers(0, 1000), st.integers(0, 1000)), min_size=1))
def test_at_least_half_had_help_within_it_and_at_least_half_waited_that_long(waits):
    found = help_time([Hand(at, at + wait, None) for at, wait in waits], 0, 1001)
    within = sum(wait <= found.median_us + 0.5 for _, wait in waits)
    beyond = sum(wait >= found.median_us - 0.5 for _, wait in waits)
    assert 2 * within >= len(waits) and 2 * beyond >= len(waits)
