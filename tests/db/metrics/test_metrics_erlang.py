"""Erlang B, C and A against published values, against independent arithmetic, and at their extremes."""

import json
import math
from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.metrics.erlang import asa_c, erlang_b, erlang_c, occupancy_c, service_level_c, trunks_required
from db.metrics.erlang_a import ErlangA
from db.metrics.staffing import agents_required, rostered

VECTORS = [*(f"ec-{n:02}" for n in range(1, 8)), *(f"eb-{n:02}" for n in range(1, 4)), "ea-01"]
LOADS = st.floats(min_value=0.01, max_value=60, allow_nan=False)


@pytest.fixture(scope="module")
def vectors(shared_data: Path) -> dict[str, dict]:
    text = (shared_data / "erlang-reference" / "vectors.json").read_text("utf-8")
    return {vector["id"]: vector for vector in json.loads(text)}


def erlang_c_values(given: dict) -> dict[str, float | None]:
    load, agents = given["load_erlangs"], given["agents"]
    values = {"p_wait": erlang_c(load, agents), "occupancy": occupancy_c(load, agents)}
    if "aht_s" in given:
        values["service_level"] = service_level_c(load, agents, given["aht_s"], given["target_wait_s"])
    return values


def staffing_values(given: dict) -> dict[str, float | None]:
    agents = agents_required(
        given["load_erlangs"],
        given["aht_s"],
        given["target_wait_s"],
        given["service_level_at_least"],
        given["occupancy_at_most"],
    )
    return {"agents": agents, "rostered": rostered(agents, given["shrinkage"])}


def erlang_a_values(given: dict) -> dict[str, float | None]:
    model = ErlangA(
        given["arrival_rate"],
        given["mean_service"],
        given["servers"],
        given["mean_patience"],
        given["waiting_places"],
    )
    names = ("p_no_wait", "p_abandon", "mean_queue", "var_queue", "mean_in_system")
    waits = ("mean_wait_served", "mean_wait_abandoned")
    values = {name: getattr(model, name) for name in (*names, *waits)}
    for name, t in (("0_1", 0.1), ("0_2", 0.2)):
        values[f"p_wait_le_{name}_served"] = model.p_wait_at_most_served(t)
        values[f"p_wait_le_{name}_abandoned"] = model.p_wait_at_most_abandoned(t)
    return values


MODELS: dict[str, Callable[[dict], dict[str, float | None]]] = {
    "Erlang C": erlang_c_values,
    "Erlang C staffing": staffing_values,
    "Erlang B": lambda given: {"p_block": erlang_b(given["load_erlangs"], given["trunks"])},
    "Erlang B sizing": lambda given: {"trunks": trunks_required(given["load_erlangs"], given["p_block_at_most"])},
    "Erlang A (M/M/s/r+M)": erlang_a_values,
}


def tolerance(vector: dict, printed: float) -> float:
    """Half of the last digit that is printed, where the vector does not say better."""
    if "tolerance" in vector:
        return vector["tolerance"]
    decimals = vector.get("decimals", len(repr(printed).partition(".")[2]))
    return 0.5 * 10.0**-decimals + 1e-12


@pytest.mark.parametrize("name", VECTORS)
def test_every_published_value_comes_out_to_its_printed_digits(vectors: dict[str, dict], name: str) -> None:
    vector = vectors[name]
    values = MODELS[vector["model"]](vector["given"])
    for what, printed in vector["expect"].items():
        assert values[what] == pytest.approx(printed, abs=tolerance(vector, printed), rel=0), what


def test_no_published_vector_is_left_out(vectors: dict[str, dict]) -> None:
    assert sorted(vectors) == sorted(VECTORS)


def test_the_wrong_values_of_a_public_test_suite_are_not_ours() -> None:
    assert erlang_c(20, 25) == pytest.approx(0.209, abs=0.0005)
    assert erlang_b(180, 200) == pytest.approx(0.010, abs=0.0005)


@given(load=st.integers(1, 40), agents=st.integers(0, 60))
def test_both_recursions_equal_the_textbook_sums_in_exact_fractions(load: int, agents: int) -> None:
    terms = [Fraction(load**k, math.factorial(k)) for k in range(agents + 1)]
    assert erlang_b(load, agents) == pytest.approx(float(terms[-1] / sum(terms)), rel=1e-12)
    if agents > load:
        last = terms[-1] * Fraction(agents, agents - load)
        assert erlang_c(load, agents) == pytest.approx(float(last / (sum(terms[:-1]) + last)), rel=1e-12)


@given(load=LOADS, agents=st.integers(1, 80))
def test_b_and_c_hold_their_identity(load: float, agents: int) -> None:
    if agents <= load:
        assert erlang_c(load, agents) == 1.0
        return
    b, c = erlang_b(load, agents), erlang_c(load, agents)
    occupancy = load / agents
    assert c == pytest.approx(b / (1 - occupancy * (1 - b)), rel=1e-9)
    assert b <= c <= 1


@given(load=LOADS, agents=st.integers(1, 80), more=st.floats(0.01, 5))
def test_more_agents_help_and_more_load_hurts(load: float, agents: int, more: float) -> None:
    assert erlang_b(load, agents + 1) < erlang_b(load, agents) < erlang_b(load + more, agents)
    assert erlang_c(load, agents + 1) <= erlang_c(load, agents) <= erlang_c(load + more, agents)
    level = service_level_c(load, agents, 180, 20)
    assert service_level_c(load + more, agents, 180, 20) <= level
    assert level <= service_level_c(load, agents + 1, 180, 20)
    assert asa_c(load, agents + 1, 180) <= asa_c(load, agents, 180)


def test_nothing_to_do_nobody_there_and_too_much_have_plain_answers() -> None:
    assert (erlang_b(0, 5), erlang_b(3, 0), erlang_c(0, 5), erlang_c(3, 0)) == (0.0, 1.0, 0.0, 1.0)
    assert service_level_c(0, 5, 180, 20) == 1.0
    assert service_level_c(3, 0, 180, 20) == service_level_c(3, 3, 180, 20) == 0.0
    assert asa_c(3, 3, 180) == math.inf
    assert (occupancy_c(3, 0), occupancy_c(0, 2), occupancy_c(9, 3)) == (None, 0.0, 1.0)


def test_ten_thousand_agents_neither_overflow_nor_vanish() -> None:
    assert erlang_b(10_000, 10_000) == pytest.approx(0.00795, abs=1e-4)
    assert 0 < erlang_c(9_900, 10_000) < 1
    model = ErlangA(10_200, 1, 10_000, 1)
    assert model.p_abandon == pytest.approx(200 / 10_200, abs=1e-4)
    assert 0 < model.service_level(0.02) < 1


def plain_chain(arrivals: float, mu: float, s: int, theta: float, places: int) -> list[float]:
    """The same birth-death chain from the empty state upwards: right as long as nothing overflows."""
    weights = [1.0]
    for k in range(1, s + places + 1):
        weights.append(weights[-1] * arrivals / (min(k, s) * mu + max(0, k - s) * theta))
    return [weight / math.fsum(weights) for weight in weights]


MODEL = st.tuples(st.floats(0.1, 30), st.floats(0.2, 3), st.integers(1, 25), st.floats(0.1, 20), st.integers(1, 40))


@given(MODEL)
def test_erlang_a_equals_the_chain_walked_from_the_empty_state(
    model: tuple[float, float, int, float, int],
) -> None:
    arrivals, service, s, patience, places = model
    chain = plain_chain(arrivals, 1 / service, s, 1 / patience, places)
    a = ErlangA(arrivals, service, s, patience, places)
    entering = 1 - chain[-1]
    queue = math.fsum(max(0, k - s) * p for k, p in enumerate(chain))
    assert a.p_block == pytest.approx(chain[-1], abs=1e-12)
    assert a.p_no_wait == pytest.approx(math.fsum(chain[:s]) / entering, abs=1e-9)
    assert a.mean_queue == pytest.approx(queue, rel=1e-9, abs=1e-12)
    # What leaves by giving up is what the line loses; Little's law for those who entered.
    assert a.p_abandon == pytest.approx(queue / patience / arrivals / entering, rel=1e-9, abs=1e-12)
    assert a.mean_wait == pytest.approx(queue / arrivals / entering, rel=1e-9, abs=1e-12)
    busy = math.fsum(min(k, s) * p for k, p in enumerate(chain))
    assert a.occupancy == pytest.approx(busy / s, rel=1e-9)


@settings(max_examples=20, deadline=None)
@given(MODEL)
def test_the_wait_distributions_have_the_means_that_were_reckoned_without_them(
    model: tuple[float, float, int, float, int],
) -> None:
    a = ErlangA(*model)
    longest = 60 * min(model[3], model[1] * (model[4] + 1) / model[2])
    waits = [(a.mean_wait, a.p_wait_at_most), (a.mean_wait_served, a.p_wait_at_most_served)]
    if a.p_abandon > 1e-9:
        waits.append((a.mean_wait_abandoned, a.p_wait_at_most_abandoned))
    for mean, at_most in waits:
        later = [1 - at_most(longest * (i / 400) ** 2) for i in range(401)]
        steps = [longest * ((i + 1) ** 2 - i**2) / 160_000 for i in range(400)]
        area = sum(step * (later[i] + later[i + 1]) / 2 for i, step in enumerate(steps))
        assert area == pytest.approx(mean, rel=0.02, abs=1e-4)
        assert all(one >= other - 1e-6 for one, other in pairwise(later))


@given(load=st.floats(0.1, 30), extra=st.integers(1, 10))
def test_erlang_a_becomes_c_as_patience_grows(load: float, extra: int) -> None:
    agents, aht = math.ceil(load) + extra, 180.0
    endless = ErlangA(load / aht, aht, agents, math.inf)
    assert 1 - endless.p_no_wait == pytest.approx(erlang_c(load, agents), rel=1e-8)
    assert endless.mean_wait == pytest.approx(asa_c(load, agents, aht), rel=1e-8)
    assert endless.service_level(20) == pytest.approx(service_level_c(load, agents, aht, 20), rel=1e-8)
    assert endless.p_abandon == 0 and endless.mean_wait_abandoned is None
    gaps = [
        abs(1 - ErlangA(load / aht, aht, agents, patience).p_no_wait - erlang_c(load, agents))
        for patience in (60.0, 600.0, 6e4, 6e7)
    ]
    assert gaps == sorted(gaps, reverse=True) and gaps[-1] < 1e-3


def test_erlang_a_without_patience_or_places_is_b() -> None:
    assert ErlangA(9, 1, 10, 5, waiting_places=0).p_block == pytest.approx(erlang_b(9, 10), rel=1e-12)
    hasty = ErlangA(9, 1, 10, 1e-9)
    assert hasty.p_abandon == pytest.approx(erlang_b(9, 10), rel=1e-6)


def test_erlang_a_with_nobody_calling_or_nobody_there() -> None:
    idle = ErlangA(0, 180, 3, 60)
    assert (idle.p_no_wait, idle.p_abandon, idle.mean_queue, idle.occupancy) == (1.0, 0.0, 0.0, 0.0)
    alone = ErlangA(2, 180, 0, 60)
    assert alone.p_abandon == pytest.approx(1.0) and alone.p_no_wait == pytest.approx(0.0)
    assert alone.mean_wait_abandoned == pytest.approx(60) and alone.mean_wait_served is None
    assert alone.p_wait_at_most_abandoned(60) == pytest.approx(1 - math.exp(-1))
    assert alone.service_level(60) == 0.0 and alone.occupancy is None


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ((2, 1, 2, math.inf), "grow for ever"),
        ((3, 1, 2, 1e12), "grow for ever"),
        ((1, 1, 0, math.inf), "somebody must"),
        ((1, 0, 1, 1), "service time"),
        ((-1, 1, 1, 1), "arrival rate"),
        ((1, 1, 1, 0), "patience"),
    ],
)
def test_a_model_that_cannot_be_is_refused_with_a_reason(arguments: tuple, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        ErlangA(*arguments)


def test_numbers_out_of_range_are_refused() -> None:
    for wrong in (
        lambda: erlang_b(-1, 3),
        lambda: erlang_c(math.inf, 3),
        lambda: erlang_b(1, -1),
        lambda: trunks_required(5, 0),
        lambda: service_level_c(1, 2, 0, 20),
    ):
        with pytest.raises(ValueError):
            wrong()
