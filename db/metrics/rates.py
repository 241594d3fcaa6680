"""Averages, rates and waits of any set of segments: speed of answer, handle time, abandons, longest wait."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from db.metrics.segment import ABANDONED, ANSWERED, MICROSECONDS, Segment
from db.metrics.service_level import Counts, Target


def tally(segments: Iterable[Segment], target: Target, as_of: int) -> Counts:
    """Counts of inbound segments under `target`, as known at `as_of` (UTC microseconds).

    Call-backs and outbound are left out, and so is who entered later; who left later is waiting.
    """
    within, short = target.answer_within_us, target.short_abandon_us
    answered = in_time = abandoned = abandoned_in_time = short_abandoned = past = 0
    for segment in segments:
        if not segment.counts_as_offered or segment.entered_at > as_of:
            continue
        wait = segment.waited_us(as_of)
        if _waits_at(segment, as_of):
            past += wait > within
        elif segment.outcome == ANSWERED:
            answered += 1
            in_time += wait <= within
        elif segment.outcome == ABANDONED:
            abandoned += 1
            abandoned_in_time += wait <= within
            short_abandoned += wait <= short
    return Counts(answered, in_time, abandoned, abandoned_in_time, short_abandoned, past)


def asa_s(segments: Iterable[Segment]) -> float | None:
    """Average speed of answer in seconds: waits of the answered / answered; None if nobody was.

    Call-backs and outbound are left out.
    """
    waits = [s.wait_us for s in segments if s.counts_as_offered and s.outcome == ANSWERED]
    return _mean_s([wait for wait in waits if wait is not None])


def average_wait_s(segments: Iterable[Segment]) -> float | None:
    """Seconds waited by answered and abandoned together / their number; None if there are none.

    Some products call this the average waiting time; it is not the average speed of answer.
    """
    left = (s.wait_us for s in segments if s.counts_as_offered and s.outcome in (ANSWERED, ABANDONED))
    return _mean_s([wait for wait in left if wait is not None])


def aht_s(segments: Iterable[Segment]) -> float | None:
    """Average handle time in seconds: talk, hold and wrap-up / handled; None if none is finished.

    Handled = answered and the talk has ended. Every channel and direction given is counted.
    """
    return _mean_s([handle for segment in segments if (handle := segment.handle_us) is not None])


def abandon_rate(offered: int, abandoned: int, short_abandoned: int = 0) -> float | None:
    """Share (0..1) that gave up: (abandoned - short) / (offered - short); None with nothing to divide by.

    `abandoned` includes the short ones; pass `short_abandoned` = 0 for the rate without a short-abandon
    limit. Call-backs are no abandons and not offered.
    """
    of = offered - short_abandoned
    return (abandoned - short_abandoned) / of if of > 0 else None


def answer_rate(offered: int, answered: int, refused_closed: int = 0) -> float | None:
    """Share (0..1) answered of those who came while the queue was open; None with nothing to divide by."""
    of = offered - refused_closed
    return answered / of if of > 0 else None


def longest_wait_us(segments: Iterable[Segment], as_of: int) -> int | None:
    """Microseconds that the longest of those still waiting at `as_of` has waited in this queue; None if
    none is.

    Call-backs keep their place without standing in line: see `longest_callback_us`. Outbound never counts.
    """
    return max((s.waited_us(as_of) for s in segments if s.counts_as_offered and _waits_at(s, as_of)), default=None)


def longest_callback_us(segments: Iterable[Segment], as_of: int) -> int | None:
    """Microseconds since the oldest call-back still open at `as_of` took its place; None if there is none."""
    return max((s.waited_us(as_of) for s in segments if s.is_callback and _waits_at(s, as_of)), default=None)


def predicted_wait_s(backlog: int, completions: int, window_s: float) -> float | None:
    """Expected wait in seconds of who joins behind `backlog` contacts, at the rate work was really finished.

    backlog / (completions / window): `completions` contacts were finished by the queue's agents in the last
    `window_s` seconds. None when none was: there is no rate to go by. Raises ValueError for an empty window.
    """
    if window_s <= 0:
        raise ValueError(f"the window must last more than 0 seconds, not {window_s}")
    return backlog * window_s / completions if completions > 0 else None


class Bucket(NamedTuple):
    """How many waited at least `min_s` and less than `max_s` seconds (None = no upper limit)."""

    min_s: float
    max_s: float | None
    answered: int
    abandoned: int


def wait_buckets(segments: Iterable[Segment], limits_s: Sequence[float]) -> list[Bucket]:
    """The waits of answered and abandoned, sorted into the buckets between 0, `limits_s` (rising) and no
    limit.

    A wait of exactly a limit falls into the next bucket, unlike 'in time', which a wait of the threshold is.
    """
    limits = [round(limit * MICROSECONDS) for limit in limits_s]
    answered = [0] * (len(limits) + 1)
    abandoned = [0] * (len(limits) + 1)
    for segment in segments:
        wait = segment.wait_us
        if wait is None or not segment.counts_as_offered:
            continue
        if segment.outcome == ANSWERED:
            answered[bisect_right(limits, wait)] += 1
        elif segment.outcome == ABANDONED:
            abandoned[bisect_right(limits, wait)] += 1
    lows: list[float] = [0, *limits_s]
    highs: list[float | None] = [*limits_s, None]
    return [Bucket(*bucket) for bucket in zip(lows, highs, answered, abandoned, strict=True)]


class Summary(NamedTuple):
    """How a set of durations is spread; all in seconds."""

    n: int
    mean_s: float
    median_s: float
    sd_s: float | None
    """Standard deviation of the sample (n - 1); None for a single duration."""


def summary(durations_us: Iterable[int]) -> Summary | None:
    """Mean, median and spread of durations given in microseconds; None if there are none. O(n log n)."""
    ordered = sorted(durations_us)
    n = len(ordered)
    if not n:
        return None
    mean = sum(ordered) / n
    median = (ordered[(n - 1) // 2] + ordered[n // 2]) / 2
    squares = math.fsum((duration - mean) ** 2 for duration in ordered)
    deviation = math.sqrt(squares / (n - 1)) / MICROSECONDS if n > 1 else None
    return Summary(n, mean / MICROSECONDS, median / MICROSECONDS, deviation)


def _waits_at(segment: Segment, as_of: int) -> bool:
    if segment.entered_at > as_of:
        return False
    return segment.outcome is None or segment.left_at is None or segment.left_at > as_of


def _mean_s(durations_us: Sequence[int]) -> float | None:
    return sum(durations_us) / len(durations_us) / MICROSECONDS if durations_us else None
