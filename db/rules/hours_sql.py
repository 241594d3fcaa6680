"""SQL of the moment at which so much of a queue's open time is over, for clocks that stand still outside opening hours."""

from typing import Final

#: How much open time the queue had until {start}; intervals count their open time from the first known one on.
_PASSED: Final = (
    "coalesce((SELECT o.before_us + CASE WHEN {start} < o.closes_at THEN {start} - o.opens_at"
    " ELSE o.closes_at - o.opens_at END FROM open_interval o WHERE o.queue_id = {queue} AND o.opens_at <= {start}"
    " ORDER BY o.opens_at DESC LIMIT 1), 0)"
)
#: The interval in which {start} lies, or the one before it: none earlier can hold the moment that is looked for.
_FIRST: Final = (
    "coalesce((SELECT max(p.opens_at) FROM open_interval p WHERE p.queue_id = {queue} AND p.opens_at <= {start}), 0)"
)
_THEN: Final = (
    "(SELECT v.opens_at + ({passed} + {limit}) - v.before_us FROM open_interval v WHERE v.queue_id = {queue}"
    " AND v.opens_at >= {first} AND v.before_us + (v.closes_at - v.opens_at) >= {passed} + {limit}"
    " ORDER BY v.opens_at LIMIT 1)"
)


def in_open_hours(start: str, limit_us: str, queue: str) -> str:
    """SQL of the moment at which `limit_us` of a queue's open time are over since `start`; NULL while that is not known.

    Where the queue's clock always runs that is simply later by so much. All three are SQL; the limit is more than 0.
    """
    places = {"start": start, "queue": queue, "limit": limit_us}
    passed, first = _PASSED.format(**places), _FIRST.format(**places)
    then = _THEN.format(passed=passed, first=first, **places)
    hours = f"EXISTS (SELECT 1 FROM queue_clock k WHERE k.queue_id = {queue} AND k.runs = 'hours')"
    return f"CASE WHEN {hours} THEN {then} ELSE {start} + {limit_us} END"
