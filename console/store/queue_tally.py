"""The figures of one queue, kept in step with its visits one at a time."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from console.store.minute_sums import MinuteSums
from db.metrics.segment import MICROSECONDS, OUTBOUND
from db.metrics.service_level import Counts, Rule, Target
from db.metrics.window import WindowTally
from db.rows import ContactSegmentRow, QueueRow

#: The sliding window of the live figures, in seconds.
RECENT_S: Final = 30 * 60
_RECENT_US: Final = RECENT_S * MICROSECONDS
FOR_EVER_US: Final = 1 << 62
_CALLBACK: Final = "callback"


class QueueFigures(NamedTuple):
    """The figures of one queue (or of several together) at one moment; instants are UTC microseconds."""

    waiting: int
    """Inbound contacts in the line; call-backs and outbound are not in it."""
    oldest_at: int | None
    """When the one who waits longest joined this line."""
    past_threshold: int
    """Of those waiting, how many have waited longer than the target's answer time."""
    callbacks: int
    """Call-backs that nobody has taken yet."""
    recent: Counts
    """Visits that ended in the last `RECENT_S` seconds, and all who wait past the threshold now."""
    today: Counts
    """Visits that began on the queue's business day, and those of them who wait past the threshold now."""
    left_otherwise: int
    """Of today's visits, those that ended without an answer and without giving up."""
    arrivals: int
    """Visits that began in the last `RECENT_S` seconds (to the minute)."""
    handled: int
    """Contacts finished in the last `RECENT_S` seconds (to the minute)."""
    handle_us: int
    """Their handle time together, in microseconds."""


def target_of(queue: QueueRow) -> Target:
    """What the queue promises, for `db.metrics`."""
    return Target(
        queue.answer_within_s,
        queue.target_percent / 100,
        Rule(queue.service_level_rule),
        queue.short_abandon_s,
    )


def counts_as_offered(row: ContactSegmentRow) -> bool:
    """Whether the visit counts in waiting and service level: neither outbound nor a call-back."""
    return row.direction != OUTBOUND and row.channel != _CALLBACK


def handle_time_us(row: ContactSegmentRow) -> int | None:
    """Talk, hold and wrap-up in microseconds; None if not answered or not finished."""
    if row.outcome != "answered" or row.left_at is None or row.ended_at is None:
        return None
    return max(0, (row.wrapped_at or row.ended_at) - row.left_at)


class QueueTally:
    """Running figures of one queue. `add` and `remove` take each visit as it is and as it was.

    Figures are asked for many times a second and change seldom: they are kept until a visit changes, or until the time
    at which somebody will have waited too long, or something will be too long ago.
    """

    def __init__(self, queue: QueueRow, day_start_us: int) -> None:
        self.target = target_of(queue)
        self._line: list[int] = []
        self._callbacks: list[int] = []
        self._recent = WindowTally(self.target)
        self._today = WindowTally(self.target)
        self._arrivals = MinuteSums(RECENT_S)
        self._handled = MinuteSums(RECENT_S)
        self._handle_us = MinuteSums(RECENT_S)
        self._day_start_us = day_start_us
        self._known: QueueFigures | None = None
        self._known_until = 0

    @property
    def has_callbacks(self) -> bool:
        """Whether a call-back waits here that nobody has taken."""
        return bool(self._callbacks)

    @property
    def line(self) -> Sequence[int]:
        """When each who waits joined, UTC microseconds, the first first; a live view that must not be changed."""
        return self._line

    def add(self, row: ContactSegmentRow) -> None:
        """Take in a visit."""
        self._known = None
        self._work(row, 1)
        if row.left_at is None:
            if row.direction != OUTBOUND:
                insort(self._callbacks if row.channel == _CALLBACK else self._line, row.entered_at)
        elif counts_as_offered(row) and row.outcome is not None:
            wait = max(0, row.left_at - row.entered_at)
            self._recent.add(row.left_at, row.outcome, wait)
            self._today.add(row.entered_at, row.outcome, wait)

    def remove(self, row: ContactSegmentRow) -> None:
        """Take back a visit exactly as it was added."""
        self._known = None
        self._work(row, -1)
        if row.left_at is None:
            if row.direction != OUTBOUND:
                line = self._callbacks if row.channel == _CALLBACK else self._line
                del line[bisect_left(line, row.entered_at)]
        elif counts_as_offered(row) and row.outcome is not None:
            wait = max(0, row.left_at - row.entered_at)
            self._recent.remove(row.left_at, row.outcome, wait)
            self._today.remove(row.entered_at, row.outcome, wait)

    def oldest_without(self, joined_at: Iterable[int]) -> int | None:
        """When the longest waiting joined the line, were those gone who joined at these instants; None if nobody is left.

        UTC microseconds. O(those gone): who is gone is looked for from the front.
        """
        gone = Counter(joined_at)
        for joined in self._line:
            if not gone[joined]:
                return joined
            gone[joined] -= 1
        return None

    def figures(self, now_us: int, day_start_us: int) -> QueueFigures:
        """The figures at `now_us`, which moves on only; `day_start_us` is when the business day began."""
        known = self._known
        if known is None or now_us >= self._known_until or day_start_us > self._day_start_us:
            known = self._known = self._figures(now_us, day_start_us)
        return known

    def _figures(self, now_us: int, day_start_us: int) -> QueueFigures:
        self._move_on(now_us, day_start_us)
        line, within_us = self._line, self.target.answer_within_us
        past = bisect_left(line, now_us - within_us)
        past_today = max(0, past - bisect_left(line, self._day_start_us))
        self._known_until = min(
            line[past] + within_us + 1 if past < len(line) else FOR_EVER_US,
            self._recent.oldest_at + _RECENT_US + 1 if self._recent.oldest_at is not None else FOR_EVER_US,
            self._arrivals.same_until(now_us),
        )
        return QueueFigures(
            len(line),
            line[0] if line else None,
            past,
            len(self._callbacks),
            self._recent.counts(past),
            self._today.counts(past_today),
            self._today.left_otherwise,
            self._arrivals.total(now_us),
            self._handled.total(now_us),
            self._handle_us.total(now_us),
        )

    def _work(self, row: ContactSegmentRow, sign: int) -> None:
        if row.direction != OUTBOUND:
            self._arrivals.add(row.entered_at, sign)
        handle = handle_time_us(row)
        if handle is not None and row.ended_at is not None:
            finished_at = row.wrapped_at or row.ended_at
            self._handled.add(finished_at, sign)
            self._handle_us.add(finished_at, sign * handle)

    def _move_on(self, now_us: int, day_start_us: int) -> None:
        self._day_start_us = max(day_start_us, self._day_start_us)
        self._recent.expire(now_us - _RECENT_US)
        self._today.expire(self._day_start_us)
