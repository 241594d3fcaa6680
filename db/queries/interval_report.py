"""The interval report of a floor: each queue's figures per stretch of its own site's time."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import time
from typing import Any, Final
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from db.errors import Refused
from db.metrics.business_day import day_time, zone_named
from db.metrics.intervals import Row, report_over
from db.metrics.periods import Calendar, local_intervals
from db.metrics.segment import Segment
from db.models.work import contact_segment
from db.nearest_name import unknown_name
from db.queries.database_clock import database_now
from db.queries.queue_rows import QUEUES, VISIT, target_of

#: More rows than this are no report any more, and would take the memory to hold them.
MOST_ROWS: Final = 500_000
_AT_ONCE: Final = 20_000


def interval_rows(
    connection: sa.Connection, start: int, end: int, every: int | Calendar, queue_name: str | None = None
) -> list[tuple[Row, ZoneInfo]]:
    """A row per queue and interval of [start, end) (UTC microseconds), with the zone the queue's day is reckoned in.

    `every` is seconds, counted from the start of each business day, or a calendar period. In the floor's order of
    queues, then by time. What was known when it is asked counts: who waits past the threshold is missed already.

    Raises:
        Refused: no queue has that name, or the report would have more than `MOST_ROWS` rows.
    """
    queues = connection.execute(QUEUES).all()
    if queue_name is not None:
        chosen = [one for one in queues if one.name == queue_name]
        if not chosen:
            raise unknown_name("queue", queue_name, {one.name for one in queues})
        queues = chosen
    as_of = _as_of(connection, end)
    by_clock: defaultdict[tuple[ZoneInfo, time], list[Any]] = defaultdict(list)
    for one in queues:
        by_clock[zone_named(one.zone), day_time(one.day_start_min)].append(one)
    _refuse_too_many(len(queues), start, end, every)
    made: dict[str, list[tuple[Row, ZoneInfo]]] = defaultdict(list)
    for (zone, day_start), group in by_clock.items():
        targets = {one.name: target_of(one) for one in group}
        visits = _visits(connection, start, end, {one.id: one.name for one in group})
        intervals = local_intervals(start, end, every, zone, day_start)
        for row in report_over(visits, intervals, targets, as_of=as_of):
            made[row.queue].append((row, zone))
    return [pair for one in queues for pair in made[one.name]]


def _as_of(connection: sa.Connection, end: int) -> int:
    """Now, or later where a source whose clock is ahead has told of later arrivals within the report."""
    latest = connection.execute(
        sa.select(sa.func.max(contact_segment.c.entered_at)).where(contact_segment.c.entered_at < end)
    ).scalar()
    return max(database_now(connection), latest or 0)


def _visits(connection: sa.Connection, start: int, end: int, names: dict[str, str]) -> Iterator[Segment]:
    entered = contact_segment.c.entered_at
    query = sa.select(*VISIT).where(entered >= start, entered < end)
    if len(names) == 1:
        query = query.where(contact_segment.c.queue_id == next(iter(names)))
    for row in connection.execute(query, execution_options={"yield_per": _AT_ONCE}):
        name = names.get(row[0])
        if name is not None:
            yield Segment(name, *row[1:])


def _refuse_too_many(queues: int, start: int, end: int, every: int | Calendar) -> None:
    shortest = 86_400 if isinstance(every, Calendar) else every
    if queues * (end - start) / 1_000_000 / shortest > MOST_ROWS:
        raise Refused(
            f"The report would have more than {MOST_ROWS:,} rows: ask for longer intervals, fewer days or one queue."
        )
