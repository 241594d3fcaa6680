"""Erlang B and C: how many are blocked, or wait and for how long, with a given load and number of agents.

Load is in Erlang: arrivals per second x average handle time in seconds. Source: A. K. Erlang (1917); the
recursion and the relation of C to B as in any textbook of queueing theory, for example Cooper,
Introduction to Queueing Theory (1981), chapter 3. Both recursions are stable: no factorial or power is
ever formed.
"""

from __future__ import annotations

import math
from collections.abc import Iterator


def erlang_b(load: float, trunks: int) -> float:
    """Probability (0..1) that an arrival finds all `trunks` busy and is lost. O(trunks).

    B(0) = 1, B(n) = load B(n-1) / (n + load B(n-1)). Raises ValueError if an argument is negative.
    """
    _check(load, trunks)
    blocking = 1.0
    for n in range(1, trunks + 1):
        blocking = load * blocking / (n + load * blocking)
    return blocking


def trunks_required(load: float, p_block_at_most: float) -> int:
    """The fewest trunks that lose at most this share (0 < share <= 1) of the arrivals.

    Raises ValueError if the load is negative or the share is outside its range.
    """
    _check(load, 0)
    if not 0.0 < p_block_at_most <= 1.0:
        raise ValueError(f"a blocking share above 0 and at most 1 is needed, not {p_block_at_most}")
    blocking, trunks = 1.0, 0
    while blocking > p_block_at_most:
        trunks += 1
        blocking = load * blocking / (trunks + load * blocking)
    return trunks


def erlang_c(load: float, agents: int) -> float:
    """Probability (0..1) that an arrival has to wait; 1.0 where load >= agents (the queue grows for ever).

    C = n B / (n - load (1 - B)) with B of `erlang_b`. O(agents). Raises ValueError if an argument is
    negative.
    """
    return _waiting(load, agents, erlang_b(load, agents))


def waiting_by_agents(load: float, first: int) -> Iterator[tuple[int, float]]:
    """(agents, probability to wait) for `first`, `first` + 1, ... without end; one step of recursion each."""
    blocking = erlang_b(load, first)
    agents = first
    while True:
        yield agents, _waiting(load, agents, blocking)
        agents += 1
        blocking = load * blocking / (agents + load * blocking)


def service_level_c(load: float, agents: int, aht_s: float, answer_within_s: float) -> float:
    """Share (0..1) answered within `answer_within_s` seconds: 1 - C exp(-(agents - load) t / AHT).

    0.0 where load >= agents. Raises ValueError if an argument is negative or `aht_s` is 0.
    """
    return level_from_waiting(erlang_c(load, agents), load, agents, aht_s, answer_within_s)


def level_from_waiting(p_wait: float, load: float, agents: int, aht_s: float, answer_within_s: float) -> float:
    """`service_level_c` where the probability to wait is already known."""
    if aht_s <= 0 or answer_within_s < 0:
        raise ValueError("handle time must be above 0 and the threshold not negative")
    if agents <= load:
        return 0.0
    return 1.0 - p_wait * math.exp(-(agents - load) * answer_within_s / aht_s)


def asa_c(load: float, agents: int, aht_s: float) -> float:
    """Average speed of answer in seconds over all arrivals: C AHT / (agents - load); infinite if unstable."""
    p_wait = erlang_c(load, agents)
    return math.inf if agents <= load else p_wait * aht_s / (agents - load)


def occupancy_c(load: float, agents: int) -> float | None:
    """Share (0..1) of their time that agents are busy: load / agents, at most 1; None without agents."""
    _check(load, agents)
    return min(1.0, load / agents) if agents else None


def _waiting(load: float, agents: int, blocking: float) -> float:
    return 1.0 if agents <= load else agents * blocking / (agents - load * (1.0 - blocking))


def _check(load: float, agents: int) -> None:
    if not 0.0 <= load < math.inf or agents < 0:
        raise ValueError(f"load {load} and agents {agents} must be numbers that are not negative")
