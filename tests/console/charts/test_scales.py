"""Axes that a person reads at a glance."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.charts.scales import clock_ticks, people_scale, share_scale, time_scale
from tests.console.made_up_floor import HOUR, MINUTE, NOON


@pytest.fixture
def machine_in(monkeypatch):
    """Let this machine's clock show the time of a zone."""

    def there(zone):
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield there
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("most", "ticks"),
    [
        (0, ["0", "2", "4"]),
        (4, ["0", "3", "6"]),
        (13, ["0", "8", "16"]),
        (79, ["0", "50", "100"]),
        (1180, ["0", "800", "1,600"]),
    ],
)
def test_people_are_whole_ones(most, ticks):
    assert [words for _, words in people_scale(most).ticks] == ticks


@pytest.mark.parametrize(
    ("seconds", "ticks"),
    [
        (0, ["0:00", "0:15", "0:30"]),
        (252, ["0:00", "3:00", "6:00"]),
        (3700, ["0:00", "1:00:00", "2:00:00"]),
        (200 * 3600, ["0:00", "8 d 0 h", "16 d 0 h"]),
    ],
)
def test_lengths_of_time_are_round(seconds, ticks):
    assert [words.replace("\N{NO-BREAK SPACE}", " ") for _, words in time_scale(seconds).ticks] == ticks


def test_shares_go_from_nothing_to_all():
    assert [words for _, words in share_scale().ticks] == [
        "0\N{NO-BREAK SPACE}%",
        "50\N{NO-BREAK SPACE}%",
        "100\N{NO-BREAK SPACE}%",
    ]


@given(st.integers(0, 10**7))
def test_every_value_is_under_the_top_and_not_lost_below_it(most):
    for scale in (people_scale(most), time_scale(most)):
        assert most < scale.top
        assert scale.top <= max(30, most * 2.5)
        assert scale.ticks[1][0] * 2 == scale.top


def test_times_are_those_of_this_machines_clock(machine_in):
    machine_in("Europe/Berlin")
    assert [words for _, words in clock_ticks(NOON - HOUR, NOON, 4)] == ["12:00", "12:15", "12:30", "12:45", "13:00"]
    machine_in("Asia/Kathmandu")
    found = clock_ticks(NOON - HOUR, NOON, 3)
    assert [words for _, words in found] == ["17:00", "17:20", "17:40"]
    assert found[0][0] == NOON - 45 * MINUTE


@given(st.integers(0, 3599), st.integers(1, 12))
def test_there_is_at_least_one_time_and_never_more_than_there_is_room_for(second, most):
    begin = NOON + second * 1_000_000
    found = clock_ticks(begin, begin + HOUR, most)
    assert 1 <= len(found) <= most + 1
