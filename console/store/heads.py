"""Agents by state, per queue and in all: in a total one head counts once, however many queues it serves."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from console.store.floor_store import FloorStore
from db.rows import AgentRow, QueueMembershipRow

AT_WORK: Final = frozenset({"available", "ringing", "on_contact", "wrap_up"})


class QueueHeads(NamedTuple):
    """The agents of one queue now: numbers of people."""

    by_state: dict[str, int]
    free: int
    """Available, and not paused in this queue."""
    shared: int
    """The part of `free` that is free in another queue as well."""


def state_in_queue(agent: AgentRow, membership: QueueMembershipRow) -> str:
    """The agent's state as this queue sees it: paused here is aux here, but who talks, talks."""
    if membership.paused_at is not None and agent.state in ("available", "ringing", "wrap_up"):
        return "aux"
    return agent.state


class Heads:
    """Running counts of agents by state; every change of an agent or of a membership is told to it."""

    def __init__(self, store: FloorStore) -> None:
        self._store = store
        self._in_queue: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._all: Counter[str] = Counter()
        #: Ids of the people at work in at least one of their queues.
        self.at_work: set[str] = set()

    def rebuild(self) -> None:
        """Count everything again."""
        self._in_queue.clear()
        self._all.clear()
        self.at_work.clear()
        for agent in self._store.rows("agent").values():
            self._count_agent(agent, 1)
            self._note_at_work(agent.id)

    def agent_changed(self, old: AgentRow | None, new: AgentRow | None) -> None:
        """An agent came, changed or went."""
        if old is not None:
            self._count_agent(old, -1)
        if new is not None:
            self._count_agent(new, 1)
        for agent_id in {agent.id for agent in (old, new) if agent is not None}:
            self._note_at_work(agent_id)

    def membership_changed(self, old: QueueMembershipRow | None, new: QueueMembershipRow | None) -> None:
        """A membership came, changed or went."""
        for membership, sign in ((old, -1), (new, 1)):
            agent = membership and self._store.row("agent", membership.agent_id)
            if membership is not None and agent is not None:
                self._count_member(agent, membership, sign)
            if membership is not None:
                self._note_at_work(membership.agent_id)

    def totals(self) -> dict[str, int]:
        """People by state over the whole floor."""
        return dict(+self._all)

    def of_queue(self, queue_id: str) -> QueueHeads:
        """People by state in one queue. O(members)."""
        by_state = dict(+self._in_queue.get(queue_id, Counter()))
        shared = sum(1 for agent_id in self.present(queue_id, ("available",)) if self._free_queues(agent_id) > 1)
        return QueueHeads(by_state, by_state.get("available", 0), shared)

    def free(self, queue_id: str) -> int:
        """People available and not paused in one queue. O(1)."""
        states = self._in_queue.get(queue_id)
        return states["available"] if states is not None else 0

    def at_work_in(self, queue_id: str) -> int:
        """People at work in one queue and not paused there. O(1)."""
        states = self._in_queue.get(queue_id)
        return sum(states[state] for state in AT_WORK) if states is not None else 0

    def present(self, queue_id: str, states: Iterable[str] = AT_WORK) -> set[str]:
        """Ids of the agents that are in one of `states` in this queue. O(members)."""
        wanted = frozenset(states)
        return {
            agent.id for membership, agent in self._members(queue_id) if state_in_queue(agent, membership) in wanted
        }

    def present_in(self, queue_ids: Iterable[str]) -> int:
        """How many different people are at work in any of these queues. O(members)."""
        return len(set[str]().union(*map(self.present, queue_ids)))

    def members(self) -> dict[str, list[str]]:
        """Ids of all members of every queue that is held, at work or not."""
        return {
            queue_id: [row.agent_id for row in self._store.rows_where("queue_membership", "queue_id", queue_id)]
            for queue_id in self._store.rows("queue")
        }

    def _members(self, queue_id: str) -> Iterable[tuple[QueueMembershipRow, AgentRow]]:
        for membership in self._store.rows_where("queue_membership", "queue_id", queue_id):
            agent = self._store.row("agent", membership.agent_id)
            if agent is not None and agent.retired_at is None:
                yield membership, agent

    def _free_queues(self, agent_id: str) -> int:
        memberships = self._store.rows_where("queue_membership", "agent_id", agent_id)
        return sum(1 for membership in memberships if membership.paused_at is None)

    def _note_at_work(self, agent_id: str) -> None:
        agent = self._store.row("agent", agent_id)
        if (
            agent is not None
            and agent.state in AT_WORK
            and agent.retired_at is None
            and any(
                state_in_queue(agent, membership) in AT_WORK
                for membership in self._store.rows_where("queue_membership", "agent_id", agent_id)
            )
        ):
            self.at_work.add(agent_id)
        else:
            self.at_work.discard(agent_id)

    def _count_agent(self, agent: AgentRow, sign: int) -> None:
        if agent.retired_at is not None:
            return
        self._all[agent.state] += sign
        for membership in self._store.rows_where("queue_membership", "agent_id", agent.id):
            self._in_queue[membership.queue_id][state_in_queue(agent, membership)] += sign

    def _count_member(self, agent: AgentRow, membership: QueueMembershipRow, sign: int) -> None:
        if agent.retired_at is None:
            self._in_queue[membership.queue_id][state_in_queue(agent, membership)] += sign


def queues_of(store: FloorStore, agent_id: str) -> list[Any]:
    """The queue rows an agent is a member of now, in the floor's own order."""
    memberships = store.rows_where("queue_membership", "agent_id", agent_id)
    found = [store.row("queue", membership.queue_id) for membership in memberships]
    return sorted((queue for queue in found if queue is not None), key=lambda queue: (queue.position, queue.name))
