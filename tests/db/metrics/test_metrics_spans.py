"""Arithmetic on spans of time against sets of single moments, and agent time built on it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.metrics.agent_time import AgentTime, agent_time, busy_spans, occupancy
from db.metrics.segment import MICROSECONDS, Segment
from db.metrics.spans import Span, clip, duration, intersect, per_period, subtract, union

SPANS = st.lists(st.tuples(st.integers(0, 14), st.integers(0, 14)), max_size=12)
BORDERS = st.lists(st.integers(0, 14), max_size=8, unique=True).map(sorted)


def moments(spans: list[Span]) -> set[int]:
    return {moment for start, end in spans for moment in range(start, end)}


def is_tidy(spans: list[Span]) -> bool:
    """Disjoint, in order, none empty, none touching the next."""
    return all(start < end for start, end in spans) and all(one[1] < other[0] for one, other in pairwise(spans))


@given(SPANS, SPANS)
def test_union_overlap_and_difference_are_those_of_the_moments_covered(one: list[Span], other: list[Span]) -> None:
    assert moments(union(one)) == moments(one)
    assert moments(intersect(one, other)) == moments(one) & moments(other)
    assert moments(subtract(one, other)) == moments(one) - moments(other)
    assert is_tidy(union(one)) and is_tidy(subtract(one, other))
    assert duration(union(one)) == len(moments(one))


@given(SPANS, st.integers(0, 14), st.integers(0, 14))
def test_clipping_keeps_the_moments_within_and_overlaps(spans: list[Span], start: int, end: int) -> None:
    kept = clip(spans, start, end)
    assert moments(kept) == moments(spans) & set(range(start, end))
    assert duration(kept) == sum(len(moments([span]) & set(range(start, end))) for span in spans)


@given(SPANS, BORDERS)
def test_time_is_split_at_the_borders_and_none_is_lost_between_them(spans: list[Span], borders: list[int]) -> None:
    periods = list(pairwise(borders))
    each = per_period(spans, periods)
    assert each == [sum(len(moments([span]) & set(range(*period))) for span in spans) for period in periods]
    if periods:
        assert sum(each) == duration(clip(spans, borders[0], borders[-1]))


@given(SPANS, st.lists(st.tuples(st.integers(0, 9), st.integers(1, 4)), max_size=6))
def test_periods_with_gaps_get_only_what_falls_into_them(spans: list[Span], steps: list[tuple[int, int]]) -> None:
    periods, at = [], 0
    for gap, length in steps:
        periods.append((at + gap, at + gap + length))
        at += gap + length
    assert per_period(union(spans), periods) == [len(moments(spans) & set(range(*period))) for period in periods]


@given(SPANS, SPANS, st.integers(0, 7), st.integers(7, 14))
def test_busy_wins_over_available_and_no_moment_counts_twice(
    busy: list[Span], available: list[Span], start: int, end: int
) -> None:
    within = set(range(start, end))
    time = agent_time(busy, available, start, end)
    assert time.busy_us == len(moments(busy) & within)
    assert time.available_us == len((moments(available) - moments(busy)) & within)


def test_three_chats_at_once_are_one_persons_time() -> None:
    hour = 3600 * MICROSECONDS
    chats = [(0, hour // 2), (hour // 4, hour // 2), (hour // 4, 3 * hour // 4)]
    assert agent_time(chats, [(0, hour)], 0, hour) == AgentTime(3 * hour // 4, hour // 4)
    assert agent_time(chats, [(0, hour)], 0, hour).occupancy == 0.75


def test_a_call_over_the_hour_is_busy_time_in_both_hours() -> None:
    call, free = [(50, 80)], [(0, 50), (80, 120)]
    assert [agent_time(call, free, start, start + 60) for start in (0, 60)] == [AgentTime(10, 50), AgentTime(20, 40)]


def test_occupancy_of_a_group_weighs_people_by_their_time() -> None:
    assert occupancy([AgentTime(30, 30), AgentTime(0, 180)]) == 0.125
    assert occupancy([]) is None and occupancy([AgentTime(0, 0)]) is None


def test_busy_time_runs_from_the_answer_to_the_end_of_wrap_up_or_to_now() -> None:
    def call(answered: int | None, ended: int | None, wrapped: int | None, agent: str = "ann") -> Segment:
        outcome = "answered" if answered is not None else "abandoned"
        return Segment("q", "voice", "outbound", 0, answered or 5, outcome, agent, ended, wrapped, "c")

    visits = [
        call(10, 20, 25),
        call(30, None, None),
        call(40, 50, None),
        call(60, 70, 90, "bob"),
        call(None, None, None),
    ]
    assert busy_spans(visits, 45) == {"ann": [(10, 25), (30, 45), (40, 45)], "bob": []}


@pytest.mark.parametrize("wrapped", [None, 70])
def test_talk_that_has_not_begun_at_the_moment_asked_for_is_no_busy_time(wrapped: int | None) -> None:
    visit = Segment("q", "voice", "inbound", 0, 50, "answered", "ann", 60, wrapped, "c")
    assert duration(busy_spans([visit], 50).get("ann", [])) == 0
