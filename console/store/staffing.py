"""People over or under what the targets need: per queue, and pooled over queues that share people."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from console.store.queue_tally import RECENT_S, QueueFigures
from db.metrics.segment import MICROSECONDS
from db.metrics.service_level import Target
from db.metrics.staffing import OverUnder, QueueLoad, over_under


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


def people_short(
    loads: Mapping[str, QueueLoad | None], at_work: Mapping[str, set[str]], groups: Sequence[Sequence[str]]
) -> int | None:
    """People short over the whole floor: the sum over groups that share nobody, each pooled.

    Somebody too many in one group does not help another. None when no queue's load is known.
    """
    short, known = 0, False
    for group in groups:
        asked = [load for queue in group if (load := loads.get(queue)) is not None]
        known = known or bool(asked)
        short += max(0, -balance(asked, {queue: at_work.get(queue, set()) for queue in group}).over_under)
    return short if known else None


def balance(loads: Sequence[QueueLoad], at_work: Mapping[str, set[str]]) -> OverUnder:
    """Heads at work against the pooled need of these queues."""
    return over_under(loads, at_work)
