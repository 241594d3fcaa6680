"""The simulated floor against theory: Poisson arrivals, and Erlang A for one queue of people who may give up."""

import math
from functools import cache
from random import Random
from typing import Any

import pytest

from db.feeds.simulated.clock import HOUR_US, SECOND_US, FloorClock
from db.feeds.simulated.day_shapes import SHAPES, highest, weight
from db.feeds.simulated.floor_plan import make_plan, one_queue
from db.feeds.simulated.plan_parts import Duration
from db.feeds.simulated.simulation import Simulation
from db.metrics.erlang_a import ErlangA
from tests.db.feeds.pending_rows import Gathered

START = 1_790_000_000 * SECOND_US
HOURS = 60
TALK_S, PATIENCE_S, PER_HOUR = 240.0, 180.0, 150.0


@cache
def one_line(agents: int, seed: int, hours: int = HOURS) -> Gathered:
    """The visits to one queue during many hours of the textbook's floor."""
    plan = one_queue(agents=agents, per_hour=PER_HOUR, talk=Duration(TALK_S), patience=Duration(PATIENCE_S), seed=seed)
    simulation = Simulation(plan, START)
    simulation.run_until(START + hours * HOUR_US)
    return Gathered([simulation.take()])


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.long) for seed in (2, 3))])
def test_arrivals_are_as_many_and_as_scattered_as_poisson_says(seed: int) -> None:
    hours = [0] * HOURS
    for contact in one_line(10, seed).table("contact"):
        hours[(contact["arrived_at"] - START) // HOUR_US] += 1
    mean = sum(hours) / HOURS
    assert mean == pytest.approx(PER_HOUR, abs=4 * math.sqrt(PER_HOUR / HOURS))
    spread = sum((count - mean) ** 2 for count in hours) / (HOURS - 1)
    # The variance of n Poisson counts scatters about the mean by a share of sqrt(2 / n).
    assert spread / mean == pytest.approx(1.0, abs=4 * math.sqrt(2 / HOURS))


@pytest.mark.parametrize("agents", [10, *(pytest.param(agents, marks=pytest.mark.long) for agents in (8, 12))])
def test_abandons_waits_and_service_level_are_those_of_erlang_a(agents: int) -> None:
    # 9,000 contacts, which depend on each other.
    compare(agents, one_line(agents, 1).table("contact_segment"), share=0.15, level=0.04)


@pytest.mark.long
@pytest.mark.parametrize("agents", [8, 12])
def test_in_many_hours_they_come_ever_closer_to_erlang_a(agents: int) -> None:
    visits = [v for seed in (1, 2, 3) for v in one_line(agents, seed, 250).table("contact_segment")]
    compare(agents, visits, share=0.06, level=0.015)


def compare(agents: int, visits: list[dict[str, Any]], *, share: float, level: float) -> None:
    model = ErlangA(PER_HOUR / 3600, TALK_S, agents, PATIENCE_S)
    visits = [visit for visit in visits if visit["outcome"]]
    waits = [(visit["left_at"] - visit["entered_at"]) / SECOND_US for visit in visits]
    abandoned = sum(visit["outcome"] == "abandoned" for visit in visits)
    in_time = sum(v["outcome"] == "answered" and w <= 20 for v, w in zip(visits, waits, strict=True))
    assert abandoned / len(visits) == pytest.approx(model.p_abandon, rel=share, abs=0.003)
    assert sum(waits) / len(waits) == pytest.approx(model.mean_wait, rel=share, abs=0.3)
    assert in_time / len(visits) == pytest.approx(model.service_level(20), abs=level)


@pytest.mark.long
def test_more_people_answer_more() -> None:
    abandoned = [
        sum(v["outcome"] == "abandoned" for v in one_line(agents, 1).table("contact_segment")) for agents in (8, 10, 12)
    ]
    assert abandoned == sorted(abandoned, reverse=True) and abandoned[0] > 2 * abandoned[2]


def test_the_workload_is_the_same_however_many_people_there_are() -> None:
    few, many = ([contact["arrived_at"] for contact in one_line(agents, 1).table("contact")] for agents in (8, 12))
    assert few == many


def test_a_day_has_the_shape_it_was_given() -> None:
    plan = make_plan(agents=60, queues=12, seed=1)
    midnight = 1_790_035_200 * SECOND_US
    simulation = Simulation(plan, midnight)
    simulation.run_until(midnight + 24 * HOUR_US)
    rows = Gathered([simulation.take()])
    names = {queue["id"]: queue["name"] for queue in rows.table("queue")}
    floor = simulation.floor
    for name in ("Technical help", "Orders German", "Messages"):
        line, hours = floor.lines[name], [0] * 24
        arrivals = [contact for contact in rows.table("contact") if contact["arrived_at"] >= midnight]
        first = {row["contact_id"]: row for row in reversed(rows.table("contact_segment"))}
        for contact in arrivals:
            if names[first[contact["id"]]["queue_id"]] == name:
                hours[int(simulation.clock.hour(line.zone, contact["arrived_at"]))] += 1
        wanted = [
            line.plan.per_hour * sum(weight(line.plan.shape, hour + part / 8) for part in range(8)) / 8
            for hour in range(24)
        ]
        assert sum(hours) == pytest.approx(sum(wanted), abs=4 * math.sqrt(sum(wanted)))
        for count, expected in zip(hours, wanted, strict=True):
            assert abs(count - expected) <= 4.5 * math.sqrt(expected + 1)


@pytest.mark.parametrize("shape", sorted(SHAPES))
def test_a_shape_is_one_at_half_past_ten_and_nowhere_above_its_highest(shape: str) -> None:
    assert weight(shape, 10.5) == 1.0
    hours = [hour / 20 for hour in range(480)]
    assert max(weight(shape, hour) for hour in hours) <= highest(shape)
    assert all(weight(shape, hour) >= 0 for hour in hours)
    assert weight(shape, 0.0) == pytest.approx(weight(shape, 24.0))


def test_a_duration_has_the_mean_it_was_given() -> None:
    for sigma in (None, 0.4, 0.9):
        chance = Random(7)
        drawn = [Duration(300.0, sigma).draw(chance) for _ in range(40_000)]
        assert sum(drawn) / len(drawn) == pytest.approx(300.0, rel=0.02)


def test_time_lapse_packs_more_floor_time_into_a_second_from_then_on() -> None:
    clock = FloorClock(START)
    assert clock.at(60.0) == START + 60 * SECOND_US
    clock.set_lapse(60.0, 30.0)
    assert clock.at(60.0) == START + 60 * SECOND_US
    assert clock.at(90.0) == START + 61 * SECOND_US
    assert clock.floor_seconds(START + 62 * SECOND_US) == pytest.approx(120.0)
    with pytest.raises(ValueError, match="above 0"):
        clock.set_lapse(90.0, 0.0)
