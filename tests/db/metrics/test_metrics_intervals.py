"""The interval report: attribution to the arrival, what still waits, and sums that agree with the whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.metrics.intervals import Row, combine, interval_report, report_over
from db.metrics.rates import aht_s, asa_s, average_wait_s, tally
from db.metrics.segment import MICROSECONDS, OUTCOMES, Segment
from db.metrics.service_level import Rule, Target, service_level

S = MICROSECONDS
TARGETS = {
    "sales": Target(20, 0.8, Rule.STRICT, 5),
    "billing": Target(60, 0.9, Rule.WITHOUT_SHORT_ABANDONS, 10),
}


def segment(
    entered: int,
    left: int | None = None,
    outcome: str | None = None,
    ended: int | None = None,
    wrapped: int | None = None,
    queue: str = "sales",
    channel: str = "voice",
    direction: str = "inbound",
) -> Segment:
    """A visit with its instants in seconds."""
    times = [None if at is None else at * S for at in (left, ended, wrapped)]
    agent = "ann" if outcome == "answered" else None
    return Segment(queue, channel, direction, entered * S, times[0], outcome, agent, times[1], times[2], "c")


@st.composite
def segments(draw: st.DrawFn) -> Segment:
    entered, wait = draw(st.integers(0, 30)), draw(st.integers(-2, 70))
    outcome = draw(st.sampled_from([None, "answered", "answered", "abandoned", *sorted(OUTCOMES)]))
    left = None if outcome is None else entered + wait
    ended = entered + wait + draw(st.integers(0, 30)) if outcome == "answered" and draw(st.booleans()) else None
    wrapped = ended + draw(st.integers(0, 20)) if ended is not None and draw(st.booleans()) else None
    return segment(
        entered,
        left,
        outcome,
        ended,
        wrapped,
        draw(st.sampled_from(["sales", "billing", "nowhere"])),
        draw(st.sampled_from(["voice", "voice", "chat", "callback"])),
        draw(st.sampled_from(["inbound", "inbound", "outbound"])),
    )


def one_row(visits: list[Segment], as_of: int, start: int = 0, end: int = 600) -> Row:
    rows = interval_report(visits, start * S, end * S, (end - start) * S, {"sales": TARGETS["sales"]}, as_of=as_of * S)
    assert len(rows) == 1
    return rows[0]


@given(st.lists(segments(), max_size=40), st.integers(0, 120), st.integers(1, 20))
def test_the_sum_over_the_intervals_equals_the_whole(visits: list[Segment], as_of: int, every: int) -> None:
    parts = interval_report(visits, 0, 31 * S, every * S, TARGETS, as_of=as_of * S)
    whole = interval_report(visits, 0, 31 * S, 31 * S, TARGETS, as_of=as_of * S)
    for row in whole:
        own = [part for part in parts if part.queue == row.queue]
        assert own[0].start == 0 and own[-1].end == 31 * S
        assert combine(own, row.queue) == row


@given(st.lists(segments(), max_size=40), st.integers(0, 120))
def test_a_row_equals_what_the_plain_definitions_say_of_its_segments(visits: list[Segment], as_of: int) -> None:
    for row in interval_report(visits, 0, 31 * S, 31 * S, TARGETS, as_of=as_of * S):
        own = [known_at(visit, as_of * S) for visit in visits if visit.queue == row.queue]
        own = [visit for visit in own if visit.entered_at <= as_of * S]
        offered = [visit for visit in own if visit.counts_as_offered]
        assert row.offered == row.answered + row.abandoned + row.left_otherwise + row.waiting == len(offered)
        assert row.callbacks == sum(visit.is_callback for visit in own)
        assert (row.asa_s, row.average_wait_s) == (asa_s(own), average_wait_s(own))
        assert row.aht_s == aht_s(offered)
        target = TARGETS.get(row.queue)
        if target is None:
            assert row.service_level is None and row.short_abandoned == 0
            continue
        assert row.counts == tally(own, target, as_of * S)
        assert row.service_level == service_level(row.counts, target.rule)


def known_at(visit: Segment, as_of: int) -> Segment:
    """The segment as it stood at `as_of`: what happened later is not known yet."""
    if visit.left_at is None or visit.left_at > as_of:
        return visit._replace(left_at=None, outcome=None, agent=None, ended_at=None, wrapped_at=None)
    if visit.ended_at is not None and visit.ended_at > as_of:
        return visit._replace(ended_at=None, wrapped_at=None)
    if visit.wrapped_at is not None and visit.wrapped_at > as_of:
        return visit._replace(wrapped_at=None)
    return visit


@given(st.lists(segments(), max_size=40), st.integers(0, 120))
def test_the_report_of_a_past_moment_uses_nothing_that_came_later(visits: list[Segment], as_of: int) -> None:
    then = [known_at(visit, as_of * S) for visit in visits if visit.entered_at <= as_of * S]
    now = interval_report(visits, 0, 31 * S, 10 * S, dict.fromkeys(TARGETS, None) | {"nowhere": None}, as_of=as_of * S)
    past = interval_report(then, 0, 31 * S, 10 * S, dict.fromkeys(TARGETS, None) | {"nowhere": None}, as_of=as_of * S)
    assert now == past


def test_a_contact_belongs_to_the_interval_of_its_arrival_even_if_answered_in_the_next() -> None:
    rows = interval_report([segment(590, 610, "answered", 700)], 0, 1200 * S, 600 * S, {}, as_of=2000 * S)
    assert [(row.offered, row.answered, row.asa_s, row.aht_s) for row in rows] == [(1, 1, 20, 90), (0, 0, None, None)]


def test_who_already_waits_past_the_threshold_counts_as_missed_now_and_the_row_is_provisional() -> None:
    visits = [segment(0, 10, "answered", 50), segment(100)]
    before, after = one_row(visits, as_of=120), one_row(visits, as_of=121)
    assert (before.service_level, before.waiting_past_threshold) == (1.0, 0)
    assert (after.service_level, after.waiting_past_threshold) == (0.5, 1)
    assert before.provisional and after.provisional


def test_who_leaves_at_the_very_moment_asked_for_has_left_and_who_leaves_later_waits() -> None:
    visit = segment(0, 50, "answered", 90)
    assert [one_row([visit], as_of=at).waiting for at in (49, 50, 51)] == [1, 0, 0]
    assert [one_row([visit], as_of=at).handled for at in (50, 89, 90)] == [0, 0, 1]
    assert one_row([visit], as_of=89).aht_s is None


def test_a_row_is_final_once_its_interval_is_over_and_nobody_waits_or_talks() -> None:
    answered = segment(0, 10, "answered", 50)
    assert one_row([answered], as_of=599).provisional
    assert not one_row([answered], as_of=600).provisional
    assert one_row([answered, segment(5)], as_of=600).provisional
    assert one_row([segment(0, 10, "answered")], as_of=600).provisional


def test_an_answer_at_the_threshold_is_in_time_and_a_moment_later_is_not() -> None:
    row = one_row([segment(0, 20, "answered", 50), segment(0, 21, "answered", 50)], as_of=600)
    assert (row.answered, row.answered_in_time, row.service_level) == (2, 1, 0.5)


def test_short_abandons_are_a_part_of_the_abandons() -> None:
    row = one_row([segment(0, wait, "abandoned") for wait in (4, 5, 6, 21)], as_of=600)
    assert (row.abandoned, row.short_abandoned, row.abandoned_in_time) == (4, 2, 3)


def test_call_backs_stand_in_their_own_column_and_outbound_in_none() -> None:
    row = one_row(
        [
            segment(0, 30, "abandoned", channel="callback"),
            segment(0, channel="callback", direction="outbound"),
            segment(0, 5, "answered", 9, direction="outbound"),
        ],
        as_of=600,
    )
    assert (row.callbacks, row.offered, row.abandoned, row.answered) == (2, 0, 0, 0)
    assert (row.service_level, row.longest_wait_s, row.asa_s, row.aht_s) == (None, None, None, None)


def test_the_longest_wait_is_of_everybody_who_came_whether_it_is_over_or_goes_on() -> None:
    visits = [segment(0, 10, "answered", 50), segment(0, 40, "timed_out"), segment(60)]
    assert one_row(visits, as_of=90).longest_wait_s == 40
    assert one_row(visits, as_of=130).longest_wait_s == 70


def test_handle_time_is_talk_and_wrap_up_of_those_whose_talk_has_ended() -> None:
    visits = [segment(0, 10, "answered", 50, 60), segment(0, 10, "answered", 50), segment(0, 10, "answered")]
    assert one_row(visits, as_of=600).aht_s == (50 + 40) / 2
    assert one_row(visits, as_of=55).aht_s == 40


def test_gaps_between_the_intervals_are_closed_hours_and_the_last_interval_may_be_short() -> None:
    visits = [segment(at, at + 1, "abandoned") for at in (0, 99, 100, 150, 199, 200, 299, 300)]
    rows = report_over(visits, [(0, 100 * S), (200 * S, 300 * S)], {}, as_of=999 * S)
    assert [row.offered for row in rows] == [2, 2]
    rows = interval_report(visits, 0, 250 * S, 100 * S, {}, as_of=999 * S)
    assert [(row.end // S, row.offered) for row in rows] == [(100, 2), (200, 3), (250, 1)]


def test_every_queue_with_a_target_has_a_row_for_every_interval() -> None:
    rows = interval_report([], 0, 300 * S, 100 * S, {"b": None, "a": TARGETS["sales"]}, as_of=0)
    assert [(row.queue, row.start // S) for row in rows] == [(q, at) for q in "ab" for at in (0, 100, 200)]


def test_a_group_of_queues_is_met_by_each_queues_own_rule() -> None:
    visits = [
        segment(0, 30, "answered", 40),
        segment(0, 30, "answered", 40, queue="billing"),
        segment(0, 9, "abandoned", queue="billing"),
    ]
    rows = interval_report(visits, 0, 100 * S, 100 * S, TARGETS, as_of=999 * S)
    group = combine(rows, "all")
    assert (group.met, group.counted, group.service_level, group.rule) == (1, 2, 0.5, None)


def test_nonsense_is_refused() -> None:
    with pytest.raises(ValueError, match="more than 0"):
        interval_report([], 0, 100, 0, {}, as_of=0)
    with pytest.raises(ValueError, match="no rows"):
        combine([], "all")


@pytest.mark.long
def test_a_million_segments_add_up() -> None:
    visits = [segment(at % 86_400, at % 86_400 + at % 60, "answered", at % 86_400 + 200) for at in range(1_000_000)]
    rows = interval_report(visits, 0, 86_400 * S, 1800 * S, TARGETS, as_of=90_000 * S)
    assert sum(row.offered for row in rows) == 1_000_000
