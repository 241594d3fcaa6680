"""The database's clock as a console follows it."""

from console.store.clock import DatabaseClock
from tests.console.made_up_floor import NOON, SECOND


class Steady:
    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def test_the_time_goes_on_between_two_reads_of_the_feed():
    steady = Steady()
    clock = DatabaseClock(steady)
    clock.heard(NOON)
    steady.seconds += 2.5
    assert clock.now_us() == NOON + 2_500_000


def test_a_late_message_does_not_turn_the_clock_back_by_its_delay():
    steady = Steady()
    clock = DatabaseClock(steady)
    clock.heard(NOON)
    clock.heard(NOON - SECOND)
    assert NOON - 200_000 < clock.now_us() < NOON


def test_a_clock_that_was_set_is_followed_at_once():
    steady = Steady()
    clock = DatabaseClock(steady)
    clock.heard(NOON)
    clock.heard(NOON + 3600 * SECOND)
    assert clock.now_us() == NOON + 3600 * SECOND
