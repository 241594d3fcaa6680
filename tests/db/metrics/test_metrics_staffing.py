"""People needed for a target, and over or under for a queue and for a group that shares people."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.metrics.erlang import service_level_c
from db.metrics.erlang_a import ErlangA
from db.metrics.service_level import Rule, Target
from db.metrics.staffing import (
    OverUnder,
    QueueLoad,
    agents_required,
    agents_required_with_patience,
    over_under,
    pooled_need,
    rostered,
)

TARGET = Target(20, 0.8, Rule.STRICT)
LOADS = st.floats(0.05, 200)
SHARES = st.floats(0.5, 0.99)


def queue(name: str, per_hour: float, aht_s: float = 180, target: Target = TARGET, at_once: float = 1) -> QueueLoad:
    return QueueLoad(name, per_hour / 3600, aht_s, target, at_once)


@given(LOADS, SHARES, st.floats(0, 120), st.floats(0.5, 1))
def test_the_agents_required_reach_the_target_and_one_fewer_does_not(
    load: float, share: float, within: float, busy: float
) -> None:
    def is_enough(agents: int) -> bool:
        level = service_level_c(load, agents, 180, within)
        return agents > load and level >= share and load / agents <= busy + 1e-9

    agents = agents_required(load, 180, within, share, busy)
    assert is_enough(agents) and not is_enough(agents - 1)


@settings(max_examples=40, deadline=None)
@given(st.floats(0.05, 60), SHARES, st.floats(1, 2000))
def test_with_patience_the_agents_reach_the_target_and_one_fewer_does_not(
    load: float, share: float, patience: float
) -> None:
    agents = agents_required_with_patience(load, 180, 20, share, patience)
    assert ErlangA(load / 180, 180, agents, patience).service_level(20) >= share
    assert ErlangA(load / 180, 180, agents - 1, patience).service_level(20) < share


def test_patient_callers_who_may_leave_need_fewer_than_callers_who_never_do() -> None:
    endless, patient = agents_required(100, 180, 20, 0.8), agents_required_with_patience(100, 180, 20, 0.8, 120)
    assert patient < endless
    assert agents_required_with_patience(100, 180, 20, 0.8, 1e5) == endless


def test_no_load_needs_nobody_and_the_least_load_needs_one() -> None:
    assert agents_required(0, 180, 20, 0.8) == agents_required_with_patience(0, 180, 20, 0.8, 60) == 0
    assert agents_required(1e-9, 180, 20, 0.8) == 1
    assert agents_required(3, 180, 20, 0.0) == 4  # else the line would grow for ever


def test_thousands_of_agents_are_reckoned_at_once() -> None:
    agents = agents_required(5000, 180, 20, 0.8)
    assert 5000 < agents < 5100
    assert agents_required_with_patience(5000, 180, 20, 0.8, 120) < agents


@given(st.integers(0, 3000), st.floats(0, 0.9))
def test_those_rostered_leave_enough_when_the_share_is_away(agents: int, shrinkage: float) -> None:
    people = rostered(agents, shrinkage)
    assert people * (1 - shrinkage) >= agents - 1e-6
    assert (people - 1) * (1 - shrinkage) < agents


def test_an_agent_in_several_queues_is_one_head_in_every_total() -> None:
    loads = [queue("a", 100), queue("b", 100)]
    members = {"a": ["ann", "bob", "cem"], "b": ["bob", "cem", "dee"], "c": ["eve"]}
    assert over_under(loads[:1], members).heads == 3
    assert over_under(loads[1:], members).heads == 3
    assert over_under(loads, members).heads == 4


def test_a_group_is_judged_by_pooled_need_against_heads_not_by_the_sum_of_its_queues() -> None:
    loads = [queue(name, 100) for name in "abc"]
    shared = {name: [f"agent {n}" for n in range(20)] for name in "abc"}
    single = [over_under([load], shared).over_under for load in loads]
    group = over_under(loads, shared)
    assert single == [12, 12, 12]
    assert group == OverUnder(heads=20, needed=19) and group.over_under == 1
    assert group.over_under < sum(single)


@given(st.lists(st.tuples(st.floats(0, 300), st.floats(30, 600), SHARES), min_size=1, max_size=5))
def test_pooling_never_needs_more_than_its_queues_apart_when_they_are_alike(
    queues: list[tuple[float, float, float]],
) -> None:
    aht_s, share = queues[0][1], queues[0][2]
    target = Target(20, share, Rule.STRICT)
    loads = [queue(str(n), per_hour, aht_s, target) for n, (per_hour, _, _) in enumerate(queues)]
    assert pooled_need(loads) <= sum(pooled_need([load]) for load in loads)


@given(st.lists(st.tuples(st.floats(1, 300), st.floats(30, 600), SHARES, st.floats(5, 90)), min_size=1, max_size=4))
def test_the_pool_meets_the_target_of_every_queue_in_it(queues: list[tuple[float, float, float, float]]) -> None:
    loads = [queue(str(n), rate, aht, Target(t, share, Rule.STRICT)) for n, (rate, aht, share, t) in enumerate(queues)]
    need = pooled_need(loads)
    total = math.fsum(load.load for load in loads)
    aht_s = total / math.fsum(load.arrivals_per_s for load in loads)
    for load in loads:
        level = service_level_c(total, need, aht_s, load.target.answer_within_s)
        assert level >= load.target.share - 1e-12


def test_three_chats_at_once_are_a_third_of_the_load() -> None:
    assert queue("chat", 60, 600, at_once=3).load == pytest.approx(queue("voice", 60, 200).load)
    assert pooled_need([queue("chat", 60, 600, at_once=3)]) < pooled_need([queue("chat", 60, 600)])


def test_a_queue_where_nothing_comes_needs_nobody_and_has_all_its_people_over() -> None:
    assert over_under([queue("a", 0)], {"a": ["ann"]}) == OverUnder(1, 0)
    assert over_under([queue("a", 10)], {}).over_under < 0
    assert over_under([], {}).over_under == 0


def test_numbers_out_of_range_are_refused() -> None:
    for wrong in (
        lambda: agents_required(-1, 180, 20, 0.8),
        lambda: agents_required(1, 0, 20, 0.8),
        lambda: agents_required(1, 180, 20, 1.1),
        lambda: agents_required(1, 180, 20, 0.8, 0),
        lambda: rostered(3, 1.0),
        lambda: rostered(-1, 0.3),
    ):
        with pytest.raises(ValueError):
            wrong()
