"""What a proposed move of contacts, or a loan of agents, would do to the longest wait of the queues concerned.

Predicted from what the queues really did: who waits, and how many contacts their people finished in the last half hour.
Somebody free takes one at once; behind them the line goes on at that pace. The pace is a count, so it is known only to
about its square root: that is the range of a move. The range of a loan is how much of their time people who serve several
queues spend in each. Nothing is foretold where nobody is at work or nothing was finished.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from console.store.floor import Floor
from console.store.heads import AT_WORK, state_in_queue
from console.store.queue_tally import RECENT_S
from db.metrics.segment import CALLBACK, MICROSECONDS, OUTBOUND
from db.rows import ContactRow, QueueRow

#: Why nothing can be foretold: nobody is at work in the queue, or nothing was finished there in the last half hour.
Unknown = Literal["", "nobody", "no_pace"]
_IN_LINE: Final = frozenset({"waiting", "ringing"})
_NEVER_MOVES: Final = frozenset({"closed", "lost"})


class Span(NamedTuple):
    """A length of time that is known between two bounds, microseconds; `high_us` None: without a bound."""

    low_us: int
    high_us: int | None


class Pace(NamedTuple):
    """How a queue is served: `finished` contacts in the last half hour, by `people` at work, `free` of them now."""

    finished: float
    people: float
    free: int


class QueueEffect(NamedTuple):
    """What becomes of the longest wait of one queue.

    The longest wait is that of who waits longest now, or will be that of who is last in the line, whichever is longer.
    """

    queue: QueueRow
    waiting: int
    """In the line now."""
    waiting_after: int
    longest_us: int | None
    """How long who waits longest has waited, microseconds; None where nobody waits."""
    before_us: int | None
    """The longest wait as things stand, microseconds; None where nobody waits, or nothing can be foretold."""
    after: Span | None
    """The longest wait afterwards; None where nobody waits any more, or nothing can be foretold."""
    unknown: Unknown = ""
    """Why nothing can be foretold of afterwards."""
    finished: int = 0
    """What it is reckoned from: contacts finished in the last half hour."""


class MoveEffect(NamedTuple):
    """What a move does to the queue it goes to, and to those it comes from, in the floor's order."""

    target: QueueEffect
    sources: tuple[QueueEffect, ...]


@dataclass(frozen=True)
class Moved:
    """The contacts of a move, counted once for however many targets are looked at."""

    joining: int = 0
    """How many will stand in the line they come to: neither call-backs nor outbound."""
    left_at: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """For each queue they leave a line of: when they had joined it, UTC microseconds."""


def moved(contacts: Iterable[ContactRow]) -> Moved:
    """Count what a move takes along. O(contacts)."""
    left: defaultdict[str, list[int]] = defaultdict(list)
    joining = 0
    for contact in contacts:
        if contact.channel == CALLBACK or contact.direction == OUTBOUND or contact.state in _NEVER_MOVES:
            continue
        joining += 1
        if contact.state in _IN_LINE:
            joined = contact.queued_at if contact.queued_at is not None else contact.arrived_at
            left[contact.queue_id].append(joined)
    return Moved(joining, {queue: tuple(joined) for queue, joined in left.items()})


class MoveEffects:
    """Reckons what moves would do, on a floor as it stands at `now_us` (UTC microseconds)."""

    def __init__(self, floor: Floor, now_us: int) -> None:
        self._store = floor.store
        self._tallies = floor.tallies
        self._now_us = now_us

    def of_move(self, what: Moved, to_queue_id: str) -> MoveEffect | None:
        """What moving these contacts to a queue does; None where that queue is not held."""
        target = self.on_target(what, to_queue_id)
        if target is None:
            return None
        return MoveEffect(target, self.on_sources(what, to_queue_id))

    def on_target(self, what: Moved, to_queue_id: str) -> QueueEffect | None:
        """What happens where they go; who waits there already changes nothing. O(1)."""
        queue = self._store.row("queue", to_queue_id)
        if queue is None:
            return None
        coming = what.joining - len(what.left_at.get(to_queue_id, ()))
        figures = self._tallies.queue(to_queue_id, self._now_us)
        return self._after_move(queue, figures.waiting + coming, figures.oldest_at)

    def on_sources(self, what: Moved, to_queue_id: str) -> tuple[QueueEffect, ...]:
        """What happens where they stood in line. O(contacts moved)."""
        found = []
        for queue_id, joined in what.left_at.items():
            queue = self._store.row("queue", queue_id)
            if queue is None or queue_id == to_queue_id:
                continue
            figures = self._tallies.queue(queue_id, self._now_us)
            oldest = self._tallies.oldest_without(queue_id, joined)
            found.append(self._after_move(queue, max(0, figures.waiting - len(joined)), oldest))
        return tuple(sorted(found, key=lambda effect: (effect.queue.position, effect.queue.name)))

    def of_lending(self, agent_ids: Iterable[str], to_queue_id: str) -> MoveEffect | None:
        """What lending these agents to a queue does to it and to their own queues; None where it is not held.

        There it is between each of them sharing their time over all their queues, and being there only; at home between
        nothing changing, and them being gone. Who is not at work changes nothing.
        """
        queue = self._store.row("queue", to_queue_id)
        if queue is None:
            return None
        lent = [agent_id for agent_id in set(agent_ids) if self._comes(agent_id, to_queue_id)]
        there = self._pace(to_queue_id)
        free = there.free + sum(1 for agent_id in lent if self._store.row("agent", agent_id).state == "available")
        sharing = sum(1 / (1 + len(self._own(agent_id, to_queue_id))) for agent_id in lent)
        target = self._after_loan(
            queue,
            self._with_people(to_queue_id, there, sharing)._replace(free=free),
            self._with_people(to_queue_id, there, float(len(lent)))._replace(free=free),
        )
        return MoveEffect(target, self._lenders(lent, to_queue_id))

    def _lenders(self, lent: list[str], to_queue_id: str) -> tuple[QueueEffect, ...]:
        going: defaultdict[str, int] = defaultdict(int)
        free: defaultdict[str, int] = defaultdict(int)
        for agent_id in lent:
            for queue_id in self._own(agent_id, to_queue_id):
                going[queue_id] += 1
                free[queue_id] += self._store.row("agent", agent_id).state == "available"
        found = []
        for queue_id, number in going.items():
            pace = self._pace(queue_id)
            gone = self._with_people(queue_id, pace, -number)._replace(free=max(0, pace.free - free[queue_id]))
            queue = self._store.row("queue", queue_id)
            found.append(self._after_loan(queue, gone, pace))
        return tuple(sorted(found, key=lambda effect: (effect.queue.position, effect.queue.name)))

    def _comes(self, agent_id: str, to_queue_id: str) -> bool:
        agent = self._store.row("agent", agent_id)
        if agent is None or agent.retired_at is not None or agent.state not in AT_WORK:
            return False
        memberships = self._store.rows_where("queue_membership", "agent_id", agent_id)
        return all(membership.queue_id != to_queue_id for membership in memberships)

    def _own(self, agent_id: str, but: str) -> list[str]:
        """The queues an agent is at work in now, but for one."""
        agent = self._store.row("agent", agent_id)
        return [
            membership.queue_id
            for membership in self._store.rows_where("queue_membership", "agent_id", agent_id)
            if membership.queue_id != but
            and state_in_queue(agent, membership) in AT_WORK
            and self._store.row("queue", membership.queue_id) is not None
        ]

    def _pace(self, queue_id: str) -> Pace:
        heads = self._tallies.heads
        return Pace(
            self._tallies.queue(queue_id, self._now_us).handled, heads.at_work_in(queue_id), heads.free(queue_id)
        )

    def _with_people(self, queue_id: str, pace: Pace, more: float) -> Pace:
        """The pace with more people, or fewer: in proportion to who is at work, or where nobody is, by handle time."""
        people = pace.people + more
        if people <= 0:
            return Pace(0.0, 0.0, 0)
        if pace.people > 0:
            return Pace(pace.finished * people / pace.people, people, pace.free)
        figures = self._tallies.queue(queue_id, self._now_us)
        if figures.handled <= 0 or figures.handle_us <= 0:
            return Pace(0.0, people, pace.free)
        return Pace(RECENT_S * MICROSECONDS * people * figures.handled / figures.handle_us, people, pace.free)

    def _after_move(self, queue: QueueRow, waiting: int, oldest_at: int | None) -> QueueEffect:
        """Another number waits; the pace is as it was, give or take."""
        pace, counted = self._pace(queue.id), self._tallies.queue(queue.id, self._now_us).handled
        doubt = math.sqrt(counted)
        slow, fast = pace._replace(finished=pace.finished - doubt), pace._replace(finished=pace.finished + doubt)
        effect = self._effect(queue, waiting, oldest_at, slow, fast, _unknown(waiting, pace))
        if effect.after is None or effect.before_us is None:
            return effect
        low, high = effect.after
        # More in the line never wait less, and fewer never longer, whatever the pace.
        if waiting > effect.waiting:
            return effect._replace(after=Span(max(low, effect.before_us), high))
        return effect._replace(after=Span(low, effect.before_us if high is None else min(high, effect.before_us)))

    def _after_loan(self, queue: QueueRow, slow: Pace, fast: Pace) -> QueueEffect:
        """The same wait, served by others."""
        figures = self._tallies.queue(queue.id, self._now_us)
        unknown = _unknown(figures.waiting, slow if slow.people > 0 else fast)
        return self._effect(queue, figures.waiting, figures.oldest_at, slow, fast, unknown)

    def _effect(
        self, queue: QueueRow, waiting: int, oldest_at: int | None, slow: Pace, fast: Pace, unknown: Unknown
    ) -> QueueEffect:
        figures = self._tallies.queue(queue.id, self._now_us)
        longest = None if figures.oldest_at is None else self._waited(figures.oldest_at)
        before = _longest(figures.waiting, longest or 0, self._pace(queue.id))
        after = None
        if not unknown and waiting > 0:
            waited = self._waited(oldest_at)
            after = Span(_longest(waiting, waited, fast) or 0, _longest(waiting, waited, slow))
        return QueueEffect(queue, figures.waiting, waiting, longest, before, after, unknown, figures.handled)

    def _waited(self, since_us: int | None) -> int:
        return 0 if since_us is None else max(0, self._now_us - since_us)


def _unknown(waiting: int, pace: Pace) -> Unknown:
    if waiting <= 0:
        return ""
    if pace.people <= 0:
        return "nobody"
    return "" if pace.finished > 0 or waiting <= pace.free else "no_pace"


def _longest(waiting: int, waited_us: int, pace: Pace) -> int | None:
    """The longest wait of a line of so many at this pace, microseconds; None where it is empty or without a bound."""
    if waiting <= 0:
        return None
    if waiting <= pace.free:
        return waited_us
    if pace.people <= 0 or pace.finished <= 0:
        return None
    behind = waiting - pace.free
    return max(waited_us, round(behind * RECENT_S / pace.finished * MICROSECONDS))
