"""Why it came to escalations: closed ones by cause and week, and wrong or missing records by the system they came from."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

import sqlalchemy as sa

from db import words
from db.commands.escalation_acts import WITHDRAWN
from db.metrics.business_day import zone_named
from db.metrics.periods import local_moment
from db.models.attention import escalation
from db.models.work import contact, origin_system
from db.nearest_name import unknown_name
from db.queries.queue_rows import QUEUES

_PLACES: Final = {cause: place for place, cause in enumerate(words.CAUSES)}


@dataclass(frozen=True, slots=True)
class CauseCount:
    """How many escalations had a cause; `share` is that of all in the week, `cumulative` with all before it (0..1)."""

    cause: str
    count: int
    share: float
    cumulative: float


@dataclass(frozen=True, slots=True)
class CauseWeek:
    """A week from `monday` on, as the queues' own clocks have it: the most frequent cause first (a Pareto).

    `wrong_record` is (system of origin, escalations for a wrong or missing record raised in the week), the most first;
    the system is None where the contact came from none.
    """

    monday: date
    causes: tuple[CauseCount, ...]
    wrong_record: tuple[tuple[str | None, int], ...]

    @property
    def total(self) -> int:
        """All closed escalations of the week."""
        return sum(one.count for one in self.causes)


def cause_weeks(connection: sa.Connection, start: int, end: int, queue_name: str | None = None) -> list[CauseWeek]:
    """The weeks with something in [start, end) (UTC microseconds), the earliest first; within the reader's sight.

    A cause counts in the week in which the escalation was closed. What was raised by mistake and taken back counts nowhere.

    Raises:
        Refused: no queue has that name.
    """
    zones = _zones(connection, queue_name)
    causes: defaultdict[date, Counter[str]] = defaultdict(Counter)
    origins: defaultdict[date, Counter[str | None]] = defaultdict(Counter)
    for queue, at, cause in connection.execute(_closed(start, end, zones)):
        causes[_monday(at, zones[queue])][cause] += 1
    for queue, at, origin in connection.execute(_wrong_records(start, end, zones)):
        origins[_monday(at, zones[queue])][origin] += 1
    return [
        CauseWeek(monday, pareto(causes[monday]), _most_first(origins[monday]))
        for monday in sorted(causes.keys() | origins.keys())
    ]


def pareto(counts: Counter[str]) -> tuple[CauseCount, ...]:
    """The causes, the most frequent first, with shares adding up."""
    total, so_far = counts.total(), 0
    made = []
    for cause, number in sorted(counts.items(), key=lambda one: (-one[1], _PLACES.get(one[0], len(_PLACES)), one[0])):
        so_far += number
        made.append(CauseCount(cause, number, number / total, so_far / total))
    return tuple(made)


def _zones(connection: sa.Connection, queue_name: str | None) -> dict[str, Any]:
    queues = connection.execute(QUEUES).all()
    if queue_name is not None:
        found = [one for one in queues if one.name == queue_name]
        if not found:
            raise unknown_name("queue", queue_name, {one.name for one in queues})
        queues = found
    return {one.id: zone_named(one.zone) for one in queues}


def _closed(start: int, end: int, queues: Iterable[str]) -> sa.Select[Any]:
    at = escalation.c.resolved_at
    return sa.select(escalation.c.queue_id, at, escalation.c.cause).where(
        escalation.c.state == "resolved",
        at >= start,
        at < end,
        escalation.c.cause.is_not(None),
        escalation.c.cause != WITHDRAWN,
        escalation.c.queue_id.in_(sorted(queues)),
    )


def _wrong_records(start: int, end: int, queues: Iterable[str]) -> sa.Select[Any]:
    at = escalation.c.raised_at
    return (
        sa.select(escalation.c.queue_id, at, origin_system.c.name)
        .select_from(escalation)
        .outerjoin(contact, contact.c.id == escalation.c.contact_id)
        .outerjoin(origin_system, origin_system.c.id == contact.c.origin_id)
        .where(
            escalation.c.reason == "wrong_record",
            at >= start,
            at < end,
            sa.func.coalesce(escalation.c.cause, "") != WITHDRAWN,
            escalation.c.queue_id.in_(sorted(queues)),
        )
    )


def _monday(at: int, zone: Any) -> date:
    day = local_moment(at, zone).date()
    return day - timedelta(days=day.weekday())


def _most_first(counts: Counter[str | None]) -> tuple[tuple[str | None, int], ...]:
    return tuple(sorted(counts.items(), key=lambda one: (-one[1], one[0] or "")))
