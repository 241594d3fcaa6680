"""When a limit is reached on a queue's clock, which stands still outside its open hours where it has any."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from console.store.floor_store import FloorStore
from db.rows import QueueRow

if TYPE_CHECKING:
    from db.rules.open_time import DayHours, OpenInterval

#: The tables that say when a clock runs.
TABLES: Final = frozenset({"opening_hours", "closed_day", "site", "team", "queue"})
_DAY_US: Final = 24 * 3600 * 1_000_000
#: Open time is worked out from so far before the moment asked about until so far after it, days. A queue that is not
#: open within the latter is never over a limit.
_BEFORE: Final = 7
_AFTER: Final = 60
_LEAST_AFTER: Final = 30
NEVER: Final = 1 << 62


class _Known(NamedTuple):
    """Open time of one queue, known in [since, until), UTC microseconds."""

    since: int
    until: int
    intervals: list[OpenInterval]
    opens: list[int]
    before: list[int]


class OpenHours:
    """The hours of every queue as they are held now. `read` again when a row of `TABLES` changed."""

    def __init__(self, store: FloorStore) -> None:
        self._store = store
        self._hours: dict[str, list[DayHours]] = {}
        self._known: dict[str, _Known] = {}
        self.read()

    def read(self) -> None:
        """Note the hours; what they come to is worked out queue by queue when asked for. O(their rows)."""
        self._known.clear()
        self._hours = {}
        rows = self._store.rows("opening_hours").values()
        if not rows:
            return
        # Here, not above: most floors have no hours, and the first window does not wait for zones.
        from db.rules.open_time import DayHours

        hours: defaultdict[str, list[DayHours]] = defaultdict(list)
        for row in rows:
            hours[row.queue_id or row.site_id].append(DayHours(row.weekday, row.opens_min, row.closes_min))
        self._hours = dict(hours)

    @property
    def are_kept(self) -> bool:
        """Whether any queue has hours; else all clocks always run."""
        return bool(self._hours)

    def reached(self, queue: QueueRow, start_us: int, limit_us: int) -> int:
        """When `limit_us` of the queue's open time are over since `start_us`, UTC microseconds; `NEVER` if not in sight.

        The earlier the start, the earlier it is.
        """
        hours = self._hours_of(queue)
        if hours is None:
            return start_us + limit_us
        known = self._known.get(queue.id)
        if known is None or start_us < known.since or start_us + limit_us > known.until - _LEAST_AFTER * _DAY_US:
            known = self._known[queue.id] = self._work_out(queue, hours, start_us, limit_us, known)
        goal = _passed(known, start_us) + limit_us
        # The first interval in which so much was open: where the one before it ends, if that is just so much.
        place = bisect_right(known.before, goal - 1) - 1
        if place < 0 or not known.intervals:
            return NEVER
        one = known.intervals[place]
        at = one.opens_at + goal - one.before_us
        return at if at <= one.closes_at else NEVER

    def _hours_of(self, queue: QueueRow) -> list[DayHours] | None:
        if not self._hours:
            return None
        team = self._store.row("team", queue.team_id)
        return self._hours.get(queue.id) or (self._hours.get(team.site_id) if team is not None else None)

    def _work_out(
        self, queue: QueueRow, hours: list[DayHours], start_us: int, limit_us: int, before: _Known | None
    ) -> _Known:
        from db.metrics.business_day import zone_named
        from db.rules.open_time import open_intervals

        team = self._store.row("team", queue.team_id)
        site = self._store.row("site", team.site_id) if team is not None else None
        closed = {
            row.day for row in self._store.rows("closed_day").values() if site is not None and row.site_id == site.id
        }
        zone = zone_named(queue.time_zone or (site.time_zone if site is not None else None))
        start = start_us - start_us % _DAY_US
        since, until = start - _BEFORE * _DAY_US, start + limit_us - limit_us % _DAY_US + _AFTER * _DAY_US
        if before is not None:
            since, until = min(since, before.since), max(until, before.until)
        found = open_intervals(hours, closed, zone, since, until)
        return _Known(since, until, found, [one.opens_at for one in found], [one.before_us for one in found])


def _passed(known: _Known, at_us: int) -> int:
    """How long it was open before a moment, from where it is known."""
    place = bisect_right(known.opens, at_us) - 1
    if place < 0:
        return 0
    one = known.intervals[place]
    return one.before_us + min(at_us, one.closes_at) - one.opens_at
