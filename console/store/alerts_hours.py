"""When a limit is reached on a queue's clock, which stands still outside its open hours where it has any."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from console.store.floor_store import FloorStore
from db.rows import QueueRow

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

#: The tables that say when a clock runs.
TABLES: Final = frozenset({"opening_hours", "closed_day", "site", "team", "queue"})
#: So far ahead a moment is looked for: who opens less than once in this time is never over a limit.
_DAYS: Final = 90
_MINUTE_US: Final = 60_000_000
NEVER: Final = 1 << 62


class OpenHours:
    """The hours of every queue as they are held now. `read` again when a row of `TABLES` changed."""

    def __init__(self, store: FloorStore) -> None:
        self._store = store
        self._hours: dict[tuple[str, str], dict[int, list[tuple[int, int]]]] = {}
        self._closed: set[tuple[str, str]] = set()
        self._spans: dict[tuple[str, date], list[tuple[int, int]]] = {}
        self.read()

    def read(self) -> None:
        """Note the hours and closed days. O(their rows)."""
        hours: defaultdict[tuple[str, str], dict[int, list[tuple[int, int]]]] = defaultdict(dict)
        for row in self._store.rows("opening_hours").values():
            place = ("queue", row.queue_id) if row.queue_id is not None else ("site", row.site_id or "")
            hours[place].setdefault(row.weekday, []).append((row.opens_min, row.closes_min))
        self._hours = dict(hours)
        self._closed = {(row.site_id, row.day) for row in self._store.rows("closed_day").values()}
        self._spans.clear()

    def reached(self, queue: QueueRow, start_us: int, limit_us: int) -> int:
        """When `limit_us` of the queue's open time are over since `start_us`, UTC microseconds; `NEVER` if not in sight."""
        if not self._hours:
            return start_us + limit_us
        site_id, week = self._week(queue)
        if week is None:
            return start_us + limit_us
        return self._reached_in(queue, site_id, week, start_us, limit_us)

    def _week(self, queue: QueueRow) -> tuple[str, dict[int, list[tuple[int, int]]] | None]:
        team = self._store.row("team", queue.team_id)
        site_id = team.site_id if team is not None else ""
        own = self._hours.get(("queue", queue.id))
        return site_id, own if own is not None else self._hours.get(("site", site_id))

    def _reached_in(
        self, queue: QueueRow, site_id: str, week: dict[int, list[tuple[int, int]]], start_us: int, limit_us: int
    ) -> int:
        # Here, not above: most floors have no hours, and the first window does not wait for zones.
        from db.metrics.business_day import zone_named
        from db.metrics.periods import local_moment

        site = self._store.row("site", site_id)
        zone = zone_named(queue.time_zone or (site.time_zone if site is not None else None))
        left, first = limit_us, local_moment(start_us, zone).date()
        for days in range(_DAYS):
            for opens, closes in self._of_day(queue.id, site_id, week, first + timedelta(days=days), zone):
                begins = max(opens, start_us)
                if begins >= closes:
                    continue
                if left <= closes - begins:
                    return begins + left
                left -= closes - begins
        return NEVER

    def _of_day(
        self, queue_id: str, site_id: str, week: dict[int, list[tuple[int, int]]], day: date, zone: ZoneInfo
    ) -> list[tuple[int, int]]:
        known = self._spans.get((queue_id, day))
        if known is None:
            open_ = [] if (site_id, day.isoformat()) in self._closed else sorted(week.get(day.weekday(), ()))
            known = [(_at(day, opens, zone), _at(day, closes, zone)) for opens, closes in open_]
            self._spans[queue_id, day] = known
        return known


def _at(day: date, minutes: int, zone: ZoneInfo) -> int:
    """The instant of a local time of day; one that a clock change leaves out is the moment of the change."""
    from db.metrics.periods import to_us

    local = datetime.combine(day, datetime.min.time()) + timedelta(minutes=minutes)
    return to_us(local.replace(tzinfo=zone))
