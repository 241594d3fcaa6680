"""The running tally of a sliding window against a plain recount."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from db.metrics.segment import MICROSECONDS, OUTCOMES
from db.metrics.service_level import Counts, Rule, Target, service_level
from db.metrics.window import Entry, WindowTally

TARGET = Target(20, 0.8, Rule.WITHOUT_SHORT_ABANDONS, 5)
ENTRY = st.tuples(st.integers(0, 30), st.sampled_from(sorted(OUTCOMES)), st.integers(0, 8).map(lambda n: 5_000_000 * n))
STEP = st.one_of(
    st.tuples(st.just("add"), ENTRY),
    st.tuples(st.just("remove"), st.integers(0, 100)),
    st.tuples(st.just("expire"), st.integers(0, 30)),
)


def recount(entries: Sequence[Entry]) -> Counts:
    answered = [wait for _, outcome, wait in entries if outcome == "answered"]
    abandoned = [wait for _, outcome, wait in entries if outcome == "abandoned"]
    return Counts(
        len(answered),
        sum(wait <= 20 * MICROSECONDS for wait in answered),
        len(abandoned),
        sum(wait <= 20 * MICROSECONDS for wait in abandoned),
        sum(wait <= 5 * MICROSECONDS for wait in abandoned),
    )


@given(st.lists(STEP, max_size=60))
def test_the_running_tally_equals_a_plain_recount_whatever_comes_in_whatever_order(steps: list[tuple]) -> None:
    tally, inside, horizon = WindowTally(TARGET), [], -1
    for kind, what in steps:
        if kind == "add":
            tally.add(*what)
            inside += [what] if what[0] >= horizon else []
        elif kind == "remove" and inside:
            tally.remove(*inside.pop(what % len(inside)))
        elif kind == "expire":
            tally.expire(what)
            horizon = max(horizon, what)
            inside = [entry for entry in inside if entry[0] >= horizon]
        assert tally.counts() == recount(inside)
        assert len(tally) == len(inside)
        waits = [wait for _, outcome, wait in inside if outcome == "answered"]
        assert tally.asa_s() == (sum(waits) / len(waits) / MICROSECONDS if waits else None)


@given(st.lists(ENTRY, max_size=40))
def test_once_all_has_expired_nothing_is_left_behind(entries: list[Entry]) -> None:
    tally = WindowTally(TARGET)
    for entry in entries:
        tally.add(*entry)
    for entry in entries[::2]:
        tally.remove(*entry)
    tally.expire(31)
    assert tally.counts() == Counts() and len(tally) == 0 and tally.asa_s() is None
    assert not tally._in_order and not tally._late and not tally._removed


def test_an_abandon_that_turns_out_to_be_an_overflow_is_corrected() -> None:
    tally = WindowTally(TARGET)
    tally.add(1, "abandoned", 30 * MICROSECONDS)
    tally.add(2, "answered", 10 * MICROSECONDS)
    assert tally.service_level() == 0.5
    tally.remove(1, "abandoned", 30 * MICROSECONDS)
    tally.add(1, "overflowed", 30 * MICROSECONDS)
    assert tally.service_level() == 1.0 and tally.left_otherwise == 1


def test_who_waits_past_the_threshold_now_pulls_the_level_down_now() -> None:
    tally = WindowTally(TARGET)
    tally.add(2, "answered", 10 * MICROSECONDS)
    assert tally.service_level(waiting_past_threshold=3) == 0.25
    assert tally.service_level(3) == service_level(tally.counts(3), TARGET.rule)


def test_what_comes_after_its_instant_has_expired_is_not_counted() -> None:
    tally = WindowTally(TARGET)
    tally.expire(10)
    tally.add(9, "answered", 0)
    tally.add(10, "answered", 0)
    tally.remove(9, "answered", 0)
    tally.expire(5)
    assert tally.answered == 1
