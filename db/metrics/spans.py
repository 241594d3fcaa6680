"""Arithmetic on spans of time: union, overlap, difference, and how much of them falls into each period."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

Span = tuple[int, int]
"""A half-open stretch of time [start, end) in UTC microseconds; empty when end <= start."""


def union(spans: Iterable[Span]) -> list[Span]:
    """The time covered by any of the spans, disjoint and in order; touching ones are joined. O(n log n)."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if end <= start:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def clip(spans: Iterable[Span], start: int, end: int) -> list[Span]:
    """Each span cut to [start, end); those outside are dropped, overlaps and order are kept."""
    cut = ((max(low, start), min(high, end)) for low, high in spans)
    return [(low, high) for low, high in cut if low < high]


def intersect(one: Iterable[Span], other: Iterable[Span]) -> list[Span]:
    """The time covered by both, as disjoint spans in order. O(n log n)."""
    left, right = union(one), union(other)
    common: list[Span] = []
    i = j = 0
    while i < len(left) and j < len(right):
        start, end = max(left[i][0], right[j][0]), min(left[i][1], right[j][1])
        if start < end:
            common.append((start, end))
        if left[i][1] < right[j][1]:
            i += 1
        else:
            j += 1
    return common


def subtract(spans: Iterable[Span], away: Iterable[Span]) -> list[Span]:
    """The time covered by `spans` and not by `away`, as disjoint spans in order. O(n log n)."""
    rest: list[Span] = []
    holes = union(away)
    first = 0
    for start, end in union(spans):
        while first < len(holes) and holes[first][1] <= start:
            first += 1
        at, hole = start, first
        while hole < len(holes) and holes[hole][0] < end:
            if holes[hole][0] > at:
                rest.append((at, holes[hole][0]))
            at = holes[hole][1]
            hole += 1
        if at < end:
            rest.append((at, end))
    return rest


def duration(spans: Iterable[Span]) -> int:
    """Microseconds of all spans together; time covered twice counts twice (take the `union` first if not)."""
    return sum(max(0, end - start) for start, end in spans)


def per_period(spans: Iterable[Span], periods: Sequence[Span]) -> list[int]:
    """Microseconds of the spans that fall into each period (disjoint, in order): time where it was spent.

    A span that crosses a border is split there; spans that overlap each other count each for itself.
    O(spans x (log periods + periods touched)).
    """
    totals = [0] * len(periods)
    starts = [start for start, _ in periods]
    for low, high in spans:
        index = max(0, bisect_right(starts, low) - 1)
        while index < len(periods) and periods[index][0] < high:
            totals[index] += max(0, min(high, periods[index][1]) - max(low, periods[index][0]))
            index += 1
    return totals
