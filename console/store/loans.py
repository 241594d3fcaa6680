"""Who is lent where and until when, when people's shifts end, and which queues need people most: found in the rows held."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from console.store.floor_store import FloorStore
from db.rows import AgentRow, QueueMembershipRow, QueueRow, ShiftActivityRow

if TYPE_CHECKING:
    from console.store.floor import Floor

LENT: Final = "lent"
#: What of a plan can be shifted.
BREAKS: Final = frozenset({"break", "lunch", "training", "meeting"})


class QueueInNeed(NamedTuple):
    """A queue people can be lent to, as it stands: `over_under` is None while nobody knows how many it needs."""

    queue: QueueRow
    over_under: int | None
    waiting: int
    oldest_at: int | None
    """When who waits longest joined the line, UTC microseconds."""
    unfit: tuple[AgentRow, ...]
    """Those of the people asked about who lack a skill that it asks for."""
    already: tuple[AgentRow, ...]
    """Those who are in it now."""


def loans_of(store: FloorStore, agent_id: str) -> list[QueueMembershipRow]:
    """The loans an agent is on now, the first to end first."""
    held = store.rows_where("queue_membership", "agent_id", agent_id)
    return sorted((row for row in held if row.source == LENT), key=lambda row: row.until_at or 0)


def lent_to(store: FloorStore, queue_id: str) -> list[QueueMembershipRow]:
    """The loans that a queue has people from now, the first to end first."""
    held = store.rows_where("queue_membership", "queue_id", queue_id)
    return sorted((row for row in held if row.source == LENT), key=lambda row: row.until_at or 0)


def shift_end(store: FloorStore, agent_id: str, now_us: int) -> int | None:
    """When the agent's present shift ends by the plan, UTC microseconds; None without a plan that covers now."""
    ends = [
        row.ends_at
        for row in plan_of(store, agent_id)
        if row.activity == "shift" and row.starts_at <= now_us < row.ends_at
    ]
    return max(ends, default=None)


def breaks_ahead(store: FloorStore, agent_id: str, now_us: int) -> list[ShiftActivityRow]:
    """Breaks and the like of an agent's plan that are not over, in order."""
    ahead = [row for row in plan_of(store, agent_id) if row.activity in BREAKS and row.ends_at > now_us]
    return sorted(ahead, key=lambda row: row.starts_at)


def plan_of(store: FloorStore, agent_id: str) -> list[ShiftActivityRow]:
    """All of an agent's plan that is held, in no order."""
    return store.rows_where("shift_activity", "agent_id", agent_id)


def queues_in_need(floor: Floor, agents: Iterable[AgentRow], now_us: int) -> list[QueueInNeed]:
    """The queues in use, in the order in which these people help most: most people short, then the longest wait.

    Behind them stand the queues that nobody of them is fit for, then those that all of them are in.
    """
    people, store = tuple(agents), floor.store
    # Many have the same skills: whether those are enough is looked at once for all of them.
    alike: defaultdict[frozenset[tuple[str, int]], list[AgentRow]] = defaultdict(list)
    for agent in people:
        held = store.rows_where("agent_skill", "agent_id", agent.id)
        alike[frozenset((row.skill_id, row.level) for row in held)].append(agent)
    found = [
        _in_need(floor, queue, people, alike, now_us)
        for queue in store.rows("queue").values()
        if queue.retired_at is None
    ]
    return sorted(found, key=lambda need: _rank(need, len(people), now_us))


def _in_need(
    floor: Floor,
    queue: QueueRow,
    people: tuple[AgentRow, ...],
    alike: Mapping[frozenset[tuple[str, int]], list[AgentRow]],
    now_us: int,
) -> QueueInNeed:
    store = floor.store
    members = {row.agent_id for row in store.rows_where("queue_membership", "queue_id", queue.id)}
    asked = {row.skill_id: row.level for row in store.rows("queue_skill").values() if row.queue_id == queue.id}
    figures, balance = floor.tallies.queue(queue.id, now_us), floor.tallies.over_under(queue.id, now_us)
    return QueueInNeed(
        queue,
        None if balance is None else balance.over_under,
        figures.waiting,
        figures.oldest_at,
        tuple(agent for levels, several in alike.items() if not _is_fit(dict(levels), asked) for agent in several),
        tuple(agent for agent in people if agent.id in members),
    )


def _is_fit(levels: Mapping[str, int], asked: Mapping[str, int]) -> bool:
    return all(levels.get(skill, 0) >= level for skill, level in asked.items())


def _rank(need: QueueInNeed, people: int, now_us: int) -> tuple[bool, bool, int, int, int, str]:
    over = (now_us - need.oldest_at) // 1_000_000 - need.queue.answer_within_s if need.oldest_at is not None else None
    here = {row.id for row in (*need.already, *need.unfit)}
    return (
        len(need.already) == people,
        len(here) == people,
        need.over_under or 0,
        0 if over is None else -max(0, over),
        -need.waiting,
        need.queue.name.casefold(),
    )
