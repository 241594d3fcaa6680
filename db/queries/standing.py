"""How a contact stands at one moment: as its row says now, or as its visits to queues tell of then. Pure."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from db.metrics.segment import ANSWERED, Segment

WITH_AGENT: Final = frozenset({"ringing", "on_contact", "wrap_up"})
IN_LINE: Final = frozenset({"waiting", "ringing"})
_FOR_EVER: Final = 1 << 62


class Visit(NamedTuple):
    """A visit to a queue with what its end says beyond the figures; see `db.metrics.segment.Segment`."""

    segment: Segment
    end_reason: str | None


class Standing(NamedTuple):
    """A contact at one moment. Durations are microseconds; `waited_us` is this wait, the total all waits since arrival."""

    state: str
    queue_id: str
    agent_id: str | None
    waited_us: int
    total_waited_us: int
    transfers: int
    distinct_agents: int


def standing_now(contact: Any, visits: Sequence[Visit], at: int) -> Standing:
    """The contact as its row says; `at` (UTC microseconds) ends the waits that go on."""
    return _as_row_says(contact, [visit.segment for visit in visits], at)


def standing_then(
    contact: Any, visits: Sequence[Visit], moves_after: int, ringing: Mapping[str, int | None], at: int
) -> Standing | None:
    """The contact as it stood at `at` (UTC microseconds); None if it was not on the floor.

    A row that has not changed since then still says it. Else the visits do: what began at `at` is there, what ended at
    `at` is over. `moves_after` is the number of transfers later than `at`. Who rang is in no history, but who rang
    successfully is: `ringing` maps agents that were ringing at `at` to when they stopped, and the contact that such an
    agent answered at that instant was ringing. A ring without an answer shows as waiting.
    """
    if contact.state_since is not None and contact.state_since <= at:
        return None if contact.state == "closed" else _as_row_says(contact, [visit.segment for visit in visits], at)
    begun = sorted((visit for visit in visits if visit.segment.entered_at <= at), key=_by_time)
    if not begun:
        return None
    state, agent_id = _state_of(contact, begun[-1], ringing, at)
    if state is None:
        return None
    segments = [visit.segment for visit in begun]
    waits = [segment.waited_us(at) for segment in segments]
    answered = {s.agent for s in segments if s.outcome == ANSWERED and s.left_at is not None and s.left_at <= at}
    transfers = max(0, contact.transfers - moves_after)
    return Standing(state, segments[-1].queue, agent_id, waits[-1], sum(waits), transfers, len(answered - {None}))


def _as_row_says(contact: Any, segments: Sequence[Segment], at: int) -> Standing:
    begun = sorted((segment for segment in segments if segment.entered_at <= at), key=_order)
    waits = [segment.waited_us(at) for segment in begun]
    if not waits:
        # A program that wrote in bulk may have left the visits out.
        waits = [max(0, at - (contact.queued_at or contact.arrived_at))]
    return Standing(
        contact.state,
        contact.queue_id,
        contact.agent_id,
        waits[-1],
        sum(waits),
        contact.transfers,
        contact.distinct_agents,
    )


def _state_of(contact: Any, visit: Visit, ringing: Mapping[str, int | None], at: int) -> tuple[str | None, str | None]:
    """State and agent of a contact whose latest visit at `at` is this one; no state where it is over."""
    segment = visit.segment
    if segment.left_at is None or segment.left_at > at:
        if contact.promised_from_at is not None and contact.promised_from_at > at:
            return "scheduled", None
        if segment.agent is not None and segment.left_at is not None and ringing.get(segment.agent) == segment.left_at:
            return "ringing", segment.agent
        return "waiting", None
    if segment.outcome != ANSWERED:
        return ("lost" if segment.outcome == "lost" else None), None
    if segment.ended_at is None or segment.ended_at > at:
        return "on_contact", segment.agent
    if segment.wrapped_at is not None and segment.wrapped_at > at:
        return "wrap_up", segment.agent
    return ("lost", segment.agent) if visit.end_reason == "lost" else (None, None)


def _by_time(visit: Visit) -> tuple[int, int, int]:
    return _order(visit.segment)


def _order(segment: Segment) -> tuple[int, int, int]:
    """Visits that began in one instant: those that were over sooner came first."""
    return (
        segment.entered_at,
        _FOR_EVER if segment.left_at is None else segment.left_at,
        _FOR_EVER if segment.ended_at is None else segment.ended_at,
    )
