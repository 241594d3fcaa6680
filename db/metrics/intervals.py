"""The interval report: what happened to the contacts that arrived in each queue in each stretch of time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from db.metrics.segment import ABANDONED, ANSWERED, CALLBACK, MICROSECONDS, OUTBOUND, Segment
from db.metrics.service_level import Counts, Rule, Target, met_and_counted
from db.metrics.spans import Span

_NEVER = 1 << 62
_ADDED = (
    "offered",
    "answered",
    "answered_in_time",
    "abandoned",
    "abandoned_in_time",
    "short_abandoned",
    "left_otherwise",
    "waiting",
    "waiting_past_threshold",
    "callbacks",
    "answered_wait_us",
    "abandoned_wait_us",
    "handled",
    "handle_us",
    "met",
    "counted",
)


@dataclass(frozen=True, slots=True)
class Row:
    """One queue in one interval [start, end): all figures are of the contacts that arrived in it.

    offered = answered + abandoned + left_otherwise + waiting. Outbound is in nothing; call-backs only in
    `callbacks`. Instants are UTC microseconds, figures ending in `_us` microseconds, in `_s` seconds.
    """

    queue: str
    start: int
    end: int
    offered: int
    answered: int
    answered_in_time: int
    abandoned: int
    """All who gave up, the short ones included."""
    abandoned_in_time: int
    short_abandoned: int
    """The part of `abandoned` that gave up within the short-abandon limit."""
    left_otherwise: int
    """Timed out, left by key, left empty, withdrawn, overflowed, refused or lost."""
    waiting: int
    waiting_past_threshold: int
    callbacks: int
    answered_wait_us: int
    abandoned_wait_us: int
    handled: int
    """Answered and the talk has ended."""
    handle_us: int
    longest_wait_us: int
    met: int
    """Numerator of the service level under the queue's rule; 0 where the queue has no target."""
    counted: int
    """Denominator of the service level; 0 where the queue has no target."""
    provisional: bool
    """True while something may still change: the interval is not over, or somebody waits or talks."""
    rule: Rule | None
    """The rule that `met` and `counted` follow; None without a target, or where combined rows differ."""

    @property
    def counts(self) -> Counts:
        """What any of the rules divides."""
        return Counts(
            self.answered,
            self.answered_in_time,
            self.abandoned,
            self.abandoned_in_time,
            self.short_abandoned,
            self.waiting_past_threshold,
        )

    @property
    def service_level(self) -> float | None:
        """Share (0..1) served in time under the rule; None with no target or nothing to divide by."""
        return self.met / self.counted if self.counted else None

    @property
    def asa_s(self) -> float | None:
        """Average speed of answer: seconds waited by the answered / answered; None if nobody was."""
        return self.answered_wait_us / self.answered / MICROSECONDS if self.answered else None

    @property
    def average_wait_s(self) -> float | None:
        """Seconds waited by answered and abandoned together / their number; None if there are none."""
        left = self.answered + self.abandoned
        return (self.answered_wait_us + self.abandoned_wait_us) / left / MICROSECONDS if left else None

    @property
    def aht_s(self) -> float | None:
        """Average handle time: seconds of talk, hold and wrap-up / handled; None if none is finished."""
        return self.handle_us / self.handled / MICROSECONDS if self.handled else None

    @property
    def longest_wait_s(self) -> float | None:
        """The longest wait in seconds of anybody offered, whether over or going on; None if nobody was."""
        return self.longest_wait_us / MICROSECONDS if self.offered else None


class _Cell:
    """Running sums of one queue in one interval."""

    __slots__ = (
        "abandoned",
        "abandoned_in_time",
        "abandoned_wait",
        "answered",
        "answered_in_time",
        "answered_wait",
        "callbacks",
        "handle",
        "handled",
        "left_otherwise",
        "longest",
        "short",
        "waiting",
        "waiting_past",
    )

    def __init__(self) -> None:
        self.answered = self.answered_in_time = self.answered_wait = 0
        self.abandoned = self.abandoned_in_time = self.abandoned_wait = self.short = 0
        self.left_otherwise = self.waiting = self.waiting_past = self.callbacks = 0
        self.handled = self.handle = self.longest = 0

    def add(self, segment: Segment, as_of: int, within: int, short: int) -> None:
        """Count an offered segment as it was known at `as_of`; `within` and `short` are limits in us."""
        entered, left = segment.entered_at, segment.left_at
        outcome = segment.outcome
        if outcome is None or left is None or left > as_of:
            wait = max(0, as_of - entered)
            self.waiting += 1
            self.waiting_past += wait > within
        else:
            wait = max(0, left - entered)
            if outcome == ANSWERED:
                self.answered += 1
                self.answered_wait += wait
                self.answered_in_time += wait <= within
                self._handle(left, segment.ended_at, segment.wrapped_at, as_of)
            elif outcome == ABANDONED:
                self.abandoned += 1
                self.abandoned_wait += wait
                self.abandoned_in_time += wait <= within
                self.short += wait <= short
            else:
                self.left_otherwise += 1
        if wait > self.longest:
            self.longest = wait

    def _handle(self, answered: int, ended: int | None, wrapped: int | None, as_of: int) -> None:
        if ended is None or ended > as_of:
            return
        if wrapped is not None and ended < wrapped <= as_of:
            ended = wrapped
        self.handled += 1
        self.handle += max(0, ended - answered)

    def row(self, queue: str, interval: Span, target: Target | None, as_of: int) -> Row:
        """The finished row."""
        counts = Counts(
            self.answered,
            self.answered_in_time,
            self.abandoned,
            self.abandoned_in_time,
            self.short,
            self.waiting_past,
        )
        met, counted = met_and_counted(counts, target.rule) if target else (0, 0)
        return Row(
            queue=queue,
            start=interval[0],
            end=interval[1],
            offered=self.answered + self.abandoned + self.left_otherwise + self.waiting,
            answered=self.answered,
            answered_in_time=self.answered_in_time if target else 0,
            abandoned=self.abandoned,
            abandoned_in_time=self.abandoned_in_time if target else 0,
            short_abandoned=self.short,
            left_otherwise=self.left_otherwise,
            waiting=self.waiting,
            waiting_past_threshold=self.waiting_past if target else 0,
            callbacks=self.callbacks,
            answered_wait_us=self.answered_wait,
            abandoned_wait_us=self.abandoned_wait,
            handled=self.handled,
            handle_us=self.handle,
            longest_wait_us=self.longest,
            met=met,
            counted=counted,
            provisional=interval[1] > as_of or self.waiting > 0 or self.handled < self.answered,
            rule=target.rule if target else None,
        )


def interval_report(
    segments: Iterable[Segment],
    start_us: int,
    end_us: int,
    every_us: int,
    targets: Mapping[str, Target | None],
    *,
    as_of: int,
) -> list[Row]:
    """Rows per queue x interval of `every_us` microseconds from `start_us` to `end_us` (the last may be
    shorter).

    All else as in `report_over`. Raises ValueError if `every_us` is not above 0. For a site's own hours, days
    and months make the intervals with `periods.local_intervals` and call `report_over`.
    """
    if every_us <= 0:
        raise ValueError(f"an interval must last more than 0 microseconds, not {every_us}")
    intervals = [(at, min(at + every_us, end_us)) for at in range(start_us, end_us, every_us)]
    return report_over(segments, intervals, targets, as_of=as_of)


def report_over(
    segments: Iterable[Segment],
    intervals: Sequence[Span],
    targets: Mapping[str, Target | None],
    *,
    as_of: int,
) -> list[Row]:
    """Rows per queue x interval, by queue name and then by time, in one pass over the segments.

    A segment belongs to the interval in which it joined the queue, whatever happened later and wherever. The
    report is what was known at `as_of` (UTC microseconds): who entered later is not in it, who left later is
    waiting in it, and whoever waits past the threshold counts as missed already. `intervals` are disjoint and
    in order; gaps (closed hours) are allowed. Every queue in `targets` or seen in the intervals gets a row
    for each; one without a target (None or absent) has no service level and no short abandons. Cost: about
    a microsecond a segment.
    """
    queues = sorted(targets)
    cells = {queue: [_Cell() for _ in intervals] for queue in queues}
    limits = {queue: _limits(targets[queue]) for queue in queues}
    starts = [start for start, _ in intervals]
    ends = [end for _, end in intervals]
    for segment in segments:
        entered = segment.entered_at
        index = bisect_right(starts, entered) - 1
        if index < 0 or entered >= ends[index] or entered > as_of:
            continue
        queue = segment.queue
        if queue not in cells:
            cells[queue] = [_Cell() for _ in intervals]
            limits[queue] = _limits(None)
        cell = cells[queue][index]
        if segment.channel == CALLBACK:
            cell.callbacks += 1
        elif segment.direction != OUTBOUND:
            cell.add(segment, as_of, *limits[queue])
    return [
        cell.row(queue, interval, targets.get(queue), as_of)
        for queue, row_of_cells in sorted(cells.items())
        for interval, cell in zip(intervals, row_of_cells, strict=True)
    ]


def _limits(target: Target | None) -> tuple[int, int]:
    if target is None:
        return _NEVER, -1
    return target.answer_within_us, target.short_abandon_us


def combine(rows: Iterable[Row], queue: str) -> Row:
    """Several rows as one named `queue`: counts and sums are added, so that ratios are never averaged.

    The service level is all that were met under each row's own rule / all that each row's rule counts.
    Rows of several queues make a group; its offered counts a contact once for each queue it came to.
    Raises ValueError if there are no rows.
    """
    every = list(rows)
    if not every:
        raise ValueError("there are no rows to combine")
    rules = {row.rule for row in every}
    sums = {name: sum(getattr(row, name) for row in every) for name in _ADDED}
    return Row(
        queue=queue,
        start=min(row.start for row in every),
        end=max(row.end for row in every),
        longest_wait_us=max(row.longest_wait_us for row in every),
        provisional=any(row.provisional for row in every),
        rule=rules.pop() if len(rules) == 1 else None,
        **sums,
    )
