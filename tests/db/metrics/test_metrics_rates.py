"""Rates and averages of segments, the longest wait, the predicted wait, journeys and first-contact resolution."""

import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.metrics.journey import Journey, Resolution, first_contact_resolution, journey, journeys, transfer_rate
from db.metrics.rates import (
    abandon_rate,
    aht_s,
    answer_rate,
    asa_s,
    longest_callback_us,
    longest_wait_us,
    predicted_wait_s,
    summary,
    wait_buckets,
)
from db.metrics.segment import LEFT_OTHERWISE, MICROSECONDS, OUTCOMES, Segment

S = MICROSECONDS
DAY = 86_400 * S


def visit(
    entered: int,
    left: int | None = None,
    outcome: str | None = None,
    agent: str | None = None,
    queue: str = "q",
    channel: str = "voice",
    direction: str = "inbound",
    contact: str = "c",
) -> Segment:
    """A visit with its instants in seconds; talk lasts 100 s."""
    left_at = None if left is None else left * S
    ended = left_at + 100 * S if left_at is not None and outcome == "answered" else None
    return Segment(queue, channel, direction, entered * S, left_at, outcome, agent, ended, None, contact)


def test_a_wait_is_never_negative_even_if_two_clocks_disagree() -> None:
    assert visit(10, 8, "answered").wait_us == 0
    assert visit(10, 8, "answered").talk_us == 100 * S
    assert visit(10).waited_us(5 * S) == 0


def test_what_has_not_happened_yet_has_no_duration() -> None:
    waiting = visit(10)
    assert (waiting.wait_us, waiting.talk_us, waiting.handle_us) == (None, None, None)
    assert waiting.is_waiting and waiting.waited_us(15 * S) == 5 * S
    talking = visit(10, 20, "answered")._replace(ended_at=None)
    assert (talking.wait_us, talking.talk_us, talking.handle_us) == (10 * S, None, None)
    assert visit(10, 20, "abandoned").handle_us is None


def test_handle_time_ends_with_wrap_up_and_never_before_the_talk() -> None:
    done = visit(0, 10, "answered")
    assert done._replace(wrapped_at=130 * S).handle_us == 120 * S
    assert done._replace(wrapped_at=90 * S).handle_us == done.talk_us == 100 * S
    assert aht_s([done, done._replace(wrapped_at=130 * S), visit(0)]) == 110


def test_the_outcomes_are_those_of_the_schema() -> None:
    assert LEFT_OTHERWISE | {"answered", "abandoned"} == OUTCOMES and len(OUTCOMES) == 11


def test_speed_of_answer_is_over_the_answered_inbound_contacts() -> None:
    visits = [
        visit(0, 10, "answered"),
        visit(0, 30, "answered"),
        visit(0, 90, "abandoned"),
        visit(0, 90, "answered", direction="outbound"),
        visit(0, 90, "answered", channel="callback"),
    ]
    assert asa_s(visits) == 20
    assert asa_s([]) is None and aht_s([]) is None


def test_the_abandon_rate_leaves_short_abandons_out_above_and_below() -> None:
    assert abandon_rate(100, 20) == 0.2
    assert abandon_rate(100, 20, 10) == 10 / 90
    assert abandon_rate(0, 0) is None and abandon_rate(5, 5, 5) is None


def test_the_answer_rate_leaves_out_who_came_when_it_was_closed() -> None:
    assert answer_rate(9, 4, 1) == 0.5
    assert answer_rate(3, 0, 3) is None


def test_the_longest_wait_is_of_callers_still_waiting_and_call_backs_have_their_own() -> None:
    visits = [
        visit(0, 50, "answered"),
        visit(20),
        visit(5, channel="callback"),
        visit(1, direction="outbound"),
        visit(30, 70, "abandoned"),
    ]
    assert longest_wait_us(visits, 60 * S) == 40 * S
    assert longest_callback_us(visits, 60 * S) == 55 * S
    assert longest_wait_us(visits, 40 * S) == 40 * S  # the first had not been answered then
    assert longest_wait_us([], 0) is None and longest_callback_us([visit(9)], 10 * S) is None


def test_the_predicted_wait_is_the_backlog_at_the_rate_work_was_finished() -> None:
    assert predicted_wait_s(12, 30, 600) == 240
    assert predicted_wait_s(0, 30, 600) == 0
    assert predicted_wait_s(12, 0, 600) is None
    with pytest.raises(ValueError):
        predicted_wait_s(1, 1, 0)


def test_a_wait_of_exactly_a_limit_falls_into_the_next_bucket() -> None:
    visits = [visit(0, wait, "answered") for wait in (0, 4, 5, 9, 10, 50)] + [visit(0, 5, "abandoned"), visit(0)]
    assert wait_buckets(visits, [5, 10]) == [(0, 5, 2, 0), (5, 10, 2, 1), (10, None, 2, 0)]
    assert wait_buckets(visits, []) == [(0, None, 6, 1)]


@given(st.lists(st.integers(0, 10**12), min_size=1, max_size=50))
def test_a_summary_is_what_the_standard_library_says(durations: list[int]) -> None:
    found = summary(durations)
    assert found is not None and found.n == len(durations)
    assert found.mean_s == pytest.approx(statistics.mean(durations) / S)
    assert found.median_s == pytest.approx(statistics.median(durations) / S)
    spread = statistics.stdev(durations) / S if len(durations) > 1 else None
    assert found.sd_s == (spread if spread is None else pytest.approx(spread, rel=1e-9, abs=1e-9))


def test_an_overflow_is_before_the_first_answer_and_a_transfer_after_it() -> None:
    way = [
        visit(0, 10, "overflowed", queue="a"),
        visit(10, 20, "answered", "ann", queue="b"),
        visit(120, 130, "answered", "bob", queue="c"),
        visit(230, 240, "answered", "ann", queue="b"),
    ]
    assert journey(reversed(way)) == Journey(transfers=2, overflows=1, distinct_agents=2, distinct_queues=3)


def test_coming_back_into_the_same_queue_is_a_transfer_once_somebody_else_answers() -> None:
    first = visit(0, 10, "answered", "ann")
    assert journey([first, visit(110)]).transfers == 0
    assert journey([first, visit(110, 120, "answered", "ann")]).transfers == 0
    assert journey([first, visit(110, 120, "answered", "bob")]).transfers == 1
    given_up = [first, visit(110, 115, "timed_out"), visit(115, 120, "answered", "bob")]
    assert journey(given_up).transfers == 1


def test_one_step_is_one_transfer_even_if_queue_and_agent_change() -> None:
    assert journey([visit(0, 1, "answered", "ann"), visit(101, 102, "answered", "bob", queue="b")]).transfers == 1
    assert journey([]) == Journey(0, 0, 0, 0)


def test_journeys_are_told_apart_by_contact_and_make_the_transfer_rate() -> None:
    visits = [
        visit(0, 1, "answered", "ann", contact="x"),
        visit(101, 102, "answered", "bob", contact="x"),
        visit(0, 1, "answered", "ann", contact="y"),
        visit(0, 5, "abandoned", contact="z"),
    ]
    assert {contact: way.transfers for contact, way in journeys(visits).items()} == {"x": 1, "y": 0, "z": 0}
    assert transfer_rate(visits) == 0.5
    assert transfer_rate(visits[3:]) is None


def test_a_contact_answered_by_nobody_known_still_counts_as_answered() -> None:
    unknown = [visit(0, 1, "answered"), visit(101, 102, "answered", "bob", queue="b")]
    assert journey(unknown).transfers == 1
    assert transfer_rate(unknown[:1]) == 0.0


def test_a_case_is_settled_at_the_first_contact_if_none_follows_within_the_days() -> None:
    arrivals = {
        "once": [0],
        "again": [0, 2 * DAY],
        "on the last day": [0, 7 * DAY],
        "just after it": [0, 7 * DAY + 1],
        "open": [0],
        "young": [9 * DAY],
        "future": [20 * DAY],
    }
    solved = {"once", "again", "on the last day", "just after it", "young"}
    found = first_contact_resolution(arrivals, solved, 7, 10 * DAY)
    assert found == Resolution(cases=5, at_first_contact=2, too_young=1)
    assert found.rate == 0.4
    assert first_contact_resolution({}, solved, 7, 0).rate is None
    with pytest.raises(ValueError):
        first_contact_resolution({}, solved, 0, 0)
