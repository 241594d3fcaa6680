"""People over or under what the targets need: per queue, and pooled over queues that share people."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from console.store.queue_tally import RECENT_S, QueueFigures
from db.metrics.segment import MICROSECONDS
from db.metrics.service_level import Target
from db.metrics.staffing import OverUnder, QueueLoad, over_under, pooled_need

HeadsOf = Callable[[Sequence[str]], int]


def queue_load(queue_id: str, figures: QueueFigures, target: Target, at_once: float) -> QueueLoad | None:
    """What a queue asked of its people in the last `RECENT_S` seconds; None while no handle time is known.

    `at_once` is how many of its contacts one agent handles at the same time.
    """
    if figures.arrivals <= 0:
        return QueueLoad(queue_id, 0.0, 1.0, target, at_once)
    if figures.handled <= 0 or figures.handle_us <= 0:
        return None
    aht_s = figures.handle_us / figures.handled / MICROSECONDS
    return QueueLoad(queue_id, figures.arrivals / RECENT_S, aht_s, target, at_once)


def sharing_groups(members: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Queues in groups that share people, directly or through others; `members` maps queue to agents."""
    queues_of: defaultdict[str, list[str]] = defaultdict(list)
    for queue, agents in members.items():
        for agent in agents:
            queues_of[agent].append(queue)
    seen: set[str] = set()
    groups: list[list[str]] = []
    for queue in members:
        if queue not in seen:
            groups.append(_reachable(queue, members, queues_of, seen))
    return groups


def _reachable(
    start: str, members: Mapping[str, Iterable[str]], queues_of: Mapping[str, list[str]], seen: set[str]
) -> list[str]:
    group, ahead = [], [start]
    seen.add(start)
    asked: set[str] = set()
    while ahead:
        queue = ahead.pop()
        group.append(queue)
        for agent in members[queue]:
            if agent in asked:
                continue
            asked.add(agent)
            news = [other for other in queues_of[agent] if other not in seen]
            seen.update(news)
            ahead.extend(news)
    return group


class FloorPeople(NamedTuple):
    """People over a whole floor, group by group of queues that share people; one head counts once."""

    balance: OverUnder
    """At work and needed, over the groups whose need is known."""
    short: int
    """People missing: somebody too many in one group does not help another."""


def floor_people(
    loads: Mapping[str, QueueLoad | None], groups: Sequence[Sequence[str]], heads: HeadsOf
) -> FloorPeople | None:
    """People at work, needed and short over the whole floor: the sum over groups that share nobody, each pooled.

    `heads` gives the number of different people at work in a group of queues. None when no queue's load is known.
    """
    at_work = needed = short = 0
    known = False
    for group in groups:
        asked = [load for queue in group if (load := loads.get(queue)) is not None]
        if asked:
            known = True
            there, need = heads(group), pooled_need(by_target(asked))
            at_work, needed, short = at_work + there, needed + need, short + max(0, need - there)
    return FloorPeople(OverUnder(at_work, needed), short) if known else None


def by_target(loads: Iterable[QueueLoad]) -> list[QueueLoad]:
    """The same load as one queue for each different target: pooling tries each queue's target on the whole load."""
    merged: dict[tuple[float, float], QueueLoad] = {}
    for load in loads:
        key = (load.target.answer_within_s, load.target.share)
        before = merged.get(key)
        arrivals = load.arrivals_per_s + (before.arrivals_per_s if before else 0.0)
        busy = load.load + (before.load if before else 0.0)
        merged[key] = QueueLoad(load.queue, arrivals, busy / arrivals if arrivals else 1.0, load.target)
    return list(merged.values())


def balance(load: QueueLoad, at_work: set[str]) -> OverUnder:
    """Heads at work against the need of one queue."""
    return over_under([load], {load.queue: at_work})
