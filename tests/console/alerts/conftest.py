"""A window whose floor is live without a link, for the tests of alerts."""

import pytest

from console.freshness import Freshness


@pytest.fixture
def live(window, small_floor):
    """A window that shows the small floor, fresh, with nothing looked at behind the test's back."""
    window.freshness = lambda: Freshness("live", "", True, False)
    window.alerts._timer.stop()
    window.take_snapshot(small_floor)
    return window
