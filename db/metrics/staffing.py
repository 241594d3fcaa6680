"""How many people a target needs, and whether a queue or a group of queues has too many or too few."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from db.metrics.erlang import level_from_waiting, waiting_by_agents
from db.metrics.erlang_a import ErlangA
from db.metrics.service_level import Target

_ROUNDING = 1e-9


def agents_required(load: float, aht_s: float, answer_within_s: float, share: float, max_occupancy: float = 1.0) -> int:
    """The fewest agents with which Erlang C answers `share` (0..1) within `answer_within_s` seconds.

    `load` in Erlang (arrivals per second x `aht_s`), at least one agent for any load, and always enough
    for the line not to grow and for agents to be busy at most `max_occupancy` (0 < ... <= 1) of their
    time. 0 for no load. Raises ValueError for numbers out of range. Cost O(agents).
    """
    _check(load, aht_s, share, max_occupancy)
    if load == 0:
        return 0
    fewest = max(math.floor(load) + 1, math.ceil(load / max_occupancy - _ROUNDING))
    return next(
        agents
        for agents, p_wait in waiting_by_agents(load, fewest)
        if level_from_waiting(p_wait, load, agents, aht_s, answer_within_s) >= share
    )


def agents_required_with_patience(
    load: float, aht_s: float, answer_within_s: float, share: float, mean_patience_s: float
) -> int:
    """The fewest agents with which Erlang A answers `share` (0..1) of all callers within `answer_within_s`.

    Callers give up after `mean_patience_s` on average and count as missed then (the strict rule). That is
    fewer than `agents_required` when callers are patient, since those who leave shorten the line, and can
    be more when they are not. Raises ValueError for numbers out of range. Cost O(log agents) models of `erlang_a`.
    """
    enough = agents_required(load, aht_s, answer_within_s, share)
    if load == 0:
        return 0
    # Agents serve at most agents / load of the callers, so fewer than this share of the load cannot do.
    too_few = min(enough, math.ceil(share * load)) - 1

    def is_enough(agents: int) -> bool:
        model = ErlangA(load / aht_s, aht_s, agents, mean_patience_s)
        return model.service_level(answer_within_s) >= share

    while not is_enough(enough):
        too_few, enough = enough, 2 * enough
    while enough - too_few > 1:
        agents = (too_few + enough) // 2
        too_few, enough = (too_few, agents) if is_enough(agents) else (agents, enough)
    return enough


def rostered(agents: int, shrinkage: float) -> int:
    """People to roster for `agents` at work when a share `shrinkage` (0 <= ... < 1) of paid time is away.

    agents / (1 - shrinkage), rounded up. Raises ValueError for numbers out of range.
    """
    if agents < 0 or not 0.0 <= shrinkage < 1.0:
        raise ValueError(f"{agents} agents and a shrinkage of {shrinkage}: not negative, and below 1")
    return math.ceil(agents / (1.0 - shrinkage) - _ROUNDING)


class QueueLoad(NamedTuple):
    """What a queue asks of its people now."""

    queue: str
    arrivals_per_s: float
    """Contacts that join per second."""
    aht_s: float
    """Average handle time in seconds."""
    target: Target
    at_once: float = 1.0
    """How many contacts of this queue one agent handles at the same time (three chats)."""

    @property
    def load(self) -> float:
        """Load in Erlang: people busy on average."""
        return self.arrivals_per_s * self.aht_s / self.at_once


class OverUnder(NamedTuple):
    """People there against people needed, for one queue or for a group."""

    heads: int
    """Different people at work in any of the queues: one in several queues is one head."""
    needed: int

    @property
    def over_under(self) -> int:
        """People too many (above 0) or short (below 0)."""
        return self.heads - self.needed


def pooled_need(loads: Iterable[QueueLoad], max_occupancy: float = 1.0) -> int:
    """The fewest people who meet every queue's own target if all of them serve all of these queues.

    The loads are added and the handle time is the mean over arrivals; each target (seconds and share) is
    tried on the pool, and the most demanding one counts. Pooling makes this at most the sum of the single
    needs. It assumes that everybody can take everything: with people fit for a part only, the need is
    higher. The rule of the target plays no part: in Erlang C nobody gives up, so that all rules agree.
    Raises ValueError for numbers out of range.
    """
    busy = [load for load in loads if load.load > 0]
    total = math.fsum(load.load for load in busy)
    arrivals = math.fsum(load.arrivals_per_s for load in busy)
    return max(
        (
            agents_required(total, total / arrivals, load.target.answer_within_s, load.target.share, max_occupancy)
            for load in busy
        ),
        default=0,
    )


def over_under(
    loads: Sequence[QueueLoad], members: Mapping[str, Collection[str]], max_occupancy: float = 1.0
) -> OverUnder:
    """Heads at work against the pooled need, for one queue or for a group of queues.

    `members` maps a queue to the agents at work in it now: signed in and available, ringing, on a contact
    or in wrap-up, not in aux or offline. Somebody in several of the queues is counted once. A group's
    figure is its pooled need against its heads and never the sum of the figures of its queues.
    """
    heads = {agent for load in loads for agent in members.get(load.queue, ())}
    return OverUnder(len(heads), pooled_need(loads, max_occupancy))


def _check(load: float, aht_s: float, share: float, max_occupancy: float) -> None:
    if not 0.0 <= load < math.inf or not 0.0 < aht_s < math.inf:
        raise ValueError(f"load {load} cannot be negative and the handle time {aht_s} must be above 0")
    if not 0.0 <= share <= 1.0 or not 0.0 < max_occupancy <= 1.0:
        raise ValueError(f"share {share} and occupancy {max_occupancy} must lie between 0 and 1")
