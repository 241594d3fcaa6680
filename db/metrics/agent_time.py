"""Where an agent's time went: signed in, paused, in wrap-up and busy, built from marks and from segments."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from db.metrics.segment import ANSWERED, Segment
from db.metrics.spans import Span, clip, duration, intersect, subtract, union


class Mark(NamedTuple):
    """A moment at which something about an agent went on or off: signed in, paused, member of a queue."""

    at: int
    """UTC microseconds."""
    on: bool
    lasted_us: int | None = None
    """Microseconds that it had lasted, where the source logs this with the switching off."""


class Session(NamedTuple):
    """A stretch for which something was on; `end` is None while it still is. UTC microseconds."""

    start: int
    end: int | None


def sessions(marks: Iterable[Mark]) -> list[Session]:
    """Pair the marks of one agent (and one queue, reason or whatever they are about) into sessions, in order.

    Marks may come in any order. The first of several 'on' in a row counts; an 'off' without an 'on' counts
    back by its logged duration and is ignored if none was logged. At the same instant the order given counts.
    """
    found: list[Session] = []
    since: int | None = None
    for mark in sorted(marks, key=lambda mark: mark.at):
        if mark.on:
            since = mark.at if since is None else since
            continue
        if since is None and mark.lasted_us is not None:
            since = mark.at - mark.lasted_us
        if since is not None:
            found.append(Session(since, mark.at))
        since = None
    if since is not None:
        found.append(Session(since, None))
    return found


def spans_of(found: Iterable[Session], start: int, end: int) -> list[Span]:
    """The time of the sessions within [start, end): disjoint, in order; open sessions last to `end`."""
    return union(clip(((low, end if high is None else high) for low, high in found), start, end))


def completed(found: Iterable[Session]) -> list[Session]:
    """Only the sessions that have ended."""
    return [session for session in found if session.end is not None]


def last_start(found: Iterable[Session], end: int) -> int | None:
    """When the latest session begun before `end` began; None if there was none. UTC microseconds."""
    return max((session.start for session in found if session.start < end), default=None)


def time_in_queue(signed_in: Iterable[Span], member: Iterable[Span]) -> list[Span]:
    """An agent's time in one queue: signed in at all, and a member of that queue."""
    return intersect(signed_in, member)


def busy_spans(segments: Iterable[Segment], as_of: int) -> dict[str, list[Span]]:
    """Per agent the time on contacts and in wrap-up, one span per contact (three chats at once overlap).

    Talk that goes on lasts to `as_of` (UTC microseconds), and nothing later is known. Wrap-up whose end is
    not known yet is not in it: add the agent's wrap_up state for that. Call-backs and outbound are busy
    time too.
    """
    busy: defaultdict[str, list[Span]] = defaultdict(list)
    for segment in segments:
        if segment.outcome != ANSWERED or segment.agent is None or segment.left_at is None:
            continue
        ended = as_of if segment.ended_at is None else segment.wrapped_at or segment.ended_at
        busy[segment.agent].extend(clip([(segment.left_at, ended)], segment.left_at, as_of))
    return dict(busy)


class AgentTime(NamedTuple):
    """An agent's working time within a period, in microseconds; times of several agents add up."""

    busy_us: int
    """On contacts, ringing not included, and in wrap-up; several contacts at once count once."""
    available_us: int
    """Free for work and on no contact at all."""

    @property
    def occupancy(self) -> float | None:
        """Busy / (busy + available), 0..1; None where there is nothing to divide by."""
        total = self.busy_us + self.available_us
        return self.busy_us / total if total else None


def agent_time(busy: Iterable[Span], available: Iterable[Span], start: int, end: int) -> AgentTime:
    """One agent's busy and available time within [start, end), clipped to where it was spent.

    Busy is the union of the busy spans. Who is on a contact and has free slots left (one chat of three) is
    busy.
    """
    busy_time = union(clip(busy, start, end))
    return AgentTime(duration(busy_time), duration(subtract(clip(available, start, end), busy_time)))


def occupancy(times: Iterable[AgentTime]) -> float | None:
    """Occupancy of a group of agents: all their busy time / all their busy and available time, 0..1 or None.

    Source: (talk + hold + wrap-up) / (talk + hold + wrap-up + available), as the field's glossaries have it.
    """
    busy = available = 0
    for time in times:
        busy += time.busy_us
        available += time.available_us
    return AgentTime(busy, available).occupancy
