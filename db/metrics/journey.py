"""The way of one contact through queues and people, and whether a case was settled at the first contact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import NamedTuple

from db.metrics.segment import ANSWERED, MICROSECONDS, Segment

_DAY_US = 86_400 * MICROSECONDS


class Journey(NamedTuple):
    """What a contact went through."""

    transfers: int
    """Changes of queue or agent after the first answer."""
    overflows: int
    """Changes of queue before any answer."""
    distinct_agents: int
    """How many people (whose name is known) answered it: the customer explained it to each."""
    distinct_queues: int


def journey(segments: Iterable[Segment]) -> Journey:
    """The journey of one contact from all its segments, in any order.

    One step (from a segment to the next) is at most one transfer, even if queue and agent both change. Coming
    back into the same queue is a transfer only once somebody else answers there.
    """
    transfers = overflows = 0
    queue: str | None = None
    agents: list[str] = []
    queues: set[str] = set()
    was_answered = False
    for segment in sorted(segments, key=lambda s: s.entered_at):
        answerer = segment.agent if segment.outcome == ANSWERED else None
        new_queue = queue is not None and segment.queue != queue
        new_agent = bool(agents) and answerer is not None and answerer != agents[-1]
        if was_answered:
            transfers += new_queue or new_agent
        else:
            overflows += new_queue
        queue = segment.queue
        queues.add(queue)
        was_answered = was_answered or segment.outcome == ANSWERED
        if answerer is not None:
            agents.append(answerer)
    return Journey(transfers, overflows, len(set(agents)), len(queues))


def journeys(segments: Iterable[Segment]) -> dict[str, Journey]:
    """The journey of every contact among the segments, by contact."""
    of_contact: defaultdict[str, list[Segment]] = defaultdict(list)
    for segment in segments:
        of_contact[segment.contact].append(segment)
    return {contact: journey(visits) for contact, visits in of_contact.items()}


def transfer_rate(segments: Iterable[Segment]) -> float | None:
    """Share (0..1) of answered contacts that were transferred at least once; None if none was answered."""
    visits = list(segments)
    answered = {segment.contact for segment in visits if segment.outcome == ANSWERED}
    transferred = sum(way.transfers > 0 for way in journeys(visits).values())
    return transferred / len(answered) if answered else None


class Resolution(NamedTuple):
    """First-contact resolution within a stated number of days."""

    cases: int
    """Cases old enough to judge."""
    at_first_contact: int
    """The part of them that was solved without a repeat."""
    too_young: int
    """Cases whose days have not passed yet: in neither number."""

    @property
    def rate(self) -> float | None:
        """Share (0..1) settled at the first contact; None where there is nothing to divide by."""
        return self.at_first_contact / self.cases if self.cases else None


def first_contact_resolution(
    arrivals: Mapping[str, Sequence[int]], solved: Container[str], days: int, as_of: int
) -> Resolution:
    """Cases solved with no repeat contact within `days` of the first / cases.

    `arrivals` maps each case to the arrivals (UTC microseconds, any order) of its contacts; `solved` holds
    the cases that are closed. A case is judged once `days` have passed since its first contact; what was
    known at `as_of` counts. Contacts made by us (outbound, call-backs) are the caller's to leave out: they
    are no repeat. Raises ValueError if `days` is not above 0.
    """
    if days <= 0:
        raise ValueError(f"first-contact resolution needs at least one day, not {days}")
    cases = settled = too_young = 0
    for case, times in arrivals.items():
        known = sorted(at for at in times if at <= as_of)
        if not known:
            continue
        judged_at = known[0] + days * _DAY_US
        if judged_at > as_of:
            too_young += 1
            continue
        cases += 1
        settled += case in solved and (len(known) == 1 or known[1] > judged_at)
    return Resolution(cases, settled, too_young)
