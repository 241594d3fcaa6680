"""Adherence against a plain recount, minute by minute, and what being out of plan means."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from db.metrics.adherence import (
    Piece,
    StateSpan,
    adherence,
    agrees,
    impact,
    pieces,
    planned_at,
    stretch_at,
    stretches,
)
from db.words import AGENT_STATES, PLAN_ACTIVITIES

M = 60 * 1_000_000
RANK = {"shift": 0, "absence": 2}


def plans():
    minute = st.integers(0, 300)
    one = st.tuples(st.sampled_from(PLAN_ACTIVITIES), minute, st.integers(1, 120))
    # Equals overlap nowhere: which of two breaks at once counts is nobody's question.
    return st.lists(one, max_size=6).map(
        lambda found: [Piece(activity, start * M, (start + length) * M) for activity, start, length in found]
    )


def state_spans():
    state = st.tuples(st.sampled_from(AGENT_STATES), st.sampled_from((None, *PLAN_ACTIVITIES[1:-1], "project")))
    return st.lists(st.tuples(state, st.integers(1, 60)), max_size=8)


def spans_of(found):
    at, spans = 0, []
    for (state, reason), length in found:
        spans.append(StateSpan(state, reason if state == "aux" else None, at * M, (at + length) * M))
        at += length
    return [*spans[:-1], spans[-1]._replace(until_at=None)] if spans else []


def best(plan, at):
    over = [one for one in plan if one.starts_at <= at < one.ends_at]
    return max(over, key=lambda one: (RANK.get(one.activity, 1), one.starts_at)).activity if over else None


@settings(max_examples=60, deadline=None)
@given(plans(), state_spans(), st.integers(0, 200), st.integers(1, 200))
def test_adherence_is_what_a_count_of_every_minute_finds(plan, found, start, length):
    spans, end = spans_of(found), start + length
    planned = pieces(plan)
    agreed = total = 0
    for minute in range(start, end):
        at = minute * M
        activity = planned_at(planned, at)
        there = best(plan, at)
        assert (activity is None) == (there is None)
        assert RANK.get(activity, 1) == RANK.get(there, 1)
        if activity in (None, "absence"):
            continue
        now = next((one for one in spans if one.since_at <= at and (one.until_at is None or at < one.until_at)), None)
        if now is not None:
            total += 1
            agreed += agrees(activity, now.state, now.aux_reason)
    counted = adherence(planned, spans, start * M, end * M)
    assert (counted.agreed_us, counted.planned_us) == (agreed * M, total * M)
    assert counted.share == (agreed / total if total else None)


@settings(max_examples=40, deadline=None)
@given(plans())
def test_pieces_are_in_order_and_apart(plan):
    planned = pieces(plan)
    assert all(one.ends_at <= other.starts_at for one, other in itertools.pairwise(planned))
    assert pieces(planned) == planned


def test_parts_of_a_shift_are_one_stretch_and_absences_none():
    day = [Piece("shift", 0, 120 * M), Piece("shift", 150 * M, 300 * M), Piece("shift", 900 * M, 960 * M)]
    assert stretches(day) == [(0, 300 * M), (900 * M, 960 * M)]
    assert stretches(pieces([*day, Piece("absence", 0, 2000 * M)])) == []
    assert [stretch_at(day, at * M) for at in (-1, 5, 400, 920)] == [
        None,
        (0, 300 * M),
        (0, 300 * M),
        (900 * M, 960 * M),
    ]


def test_what_agrees_and_what_it_means_for_the_queues():
    assert all(agrees("shift", state, None) for state in ("available", "ringing", "on_contact", "wrap_up"))
    assert not agrees("shift", "aux", "break")
    assert agrees("lunch", "aux", "break")
    assert agrees("lunch", "offline", None)
    assert agrees("meeting", "aux", "project")
    assert not agrees("meeting", "aux", "lunch")
    cases = {
        ("shift", "aux", "lunch"): "negative", ("shift", "offline", None): "negative", ("shift", "available", None): "",
        ("lunch", "on_contact", None): "positive", ("absence", "available", None): "positive",
        (None, "available", None): "positive", (None, "offline", None): "", ("training", "aux", "break"): "neutral",
        ("absence", "offline", None): "",
    }  # fmt: skip
    assert {case: impact(*case) for case in cases} == cases
