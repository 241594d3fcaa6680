"""The line's own times: how long escalations waited until somebody took them, and until they were resolved.

Sources: product.md C5 ('the supervisors' own response times are measured too'); median and nearest-rank percentile
(Hyndman & Fan 1996, definition 1), so that both are times that occurred.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from math import ceil
from typing import Any, Final, NamedTuple

#: The cause of an escalation that was raised by mistake: nobody responded to anything.
_WITHDRAWN: Final = "withdrawn"


class Spread(NamedTuple):
    """Some times, microseconds: half are no longer than the median, nine of ten no longer than `p90_us`; of `n`."""

    median_us: int | None
    p90_us: int | None
    n: int


class ResponseTimes(NamedTuple):
    """Time to take and time to resolve, of what was taken and what was resolved in one window of time."""

    to_take: Spread
    to_resolve: Spread


class Responses(NamedTuple):
    """The times over all and by person (id of `staff`); None stands for whoever is in no list of people."""

    over_all: ResponseTimes
    by_person: Mapping[str | None, ResponseTimes]


def spread(times_us: Iterable[int]) -> Spread:
    """Median and 90th percentile by nearest rank: the ceil(q * n)-th of the times in order."""
    ordered = sorted(times_us)
    if not ordered:
        return Spread(None, None, 0)
    return Spread(_rank(ordered, 0.5), _rank(ordered, 0.9), len(ordered))


def responses(escalations: Iterable[Any], since: Mapping[str, int], until: int) -> Responses:
    """The line's times up to `until`, from rows of `escalation`; `since` is by queue when its business day began (UTC us).

    To take: taken_at - raised_at, of what was first taken in the day. To resolve: resolved_at - raised_at, of what was
    resolved in the day and has not come back. Each belongs to the day it was done on, not to the day it was raised on:
    what waited over night counts with all its time. What nobody has taken yet is in neither. A person's are those of the
    escalations the person has now, or resolved. What was raised by mistake and taken back is left out.
    """
    taken: defaultdict[str | None, list[int]] = defaultdict(list)
    resolved: defaultdict[str | None, list[int]] = defaultdict(list)
    for row in escalations:
        begin = since.get(row.queue_id)
        if begin is None or row.cause == _WITHDRAWN:
            continue
        for at, times in ((row.taken_at, taken), (row.resolved_at, resolved)):
            if at is not None and begin <= at <= until:
                times[row.owner_id].append(max(0, at - row.raised_at))
    people = sorted(taken.keys() | resolved.keys(), key=lambda person: (person is None, person or ""))
    every = ResponseTimes(spread(_all(taken)), spread(_all(resolved)))
    return Responses(every, {one: ResponseTimes(spread(taken[one]), spread(resolved[one])) for one in people})


def _rank(ordered: list[int], share: float) -> int:
    return ordered[ceil(share * len(ordered)) - 1]


def _all(times: Mapping[str | None, list[int]]) -> list[int]:
    return [time for several in times.values() for time in several]
