"""What was notable in one queue over the last hours: escalations, long waits, people giving up, who came and went."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from db.metrics.segment import MICROSECONDS, OUTBOUND
from db.models.attention import escalation
from db.models.work import contact_segment, queue, queue_membership
from db.queries.attention_entries import escalation_entries
from db.queries.database_clock import database_now
from db.queries.membership_entries import membership_entries
from db.queries.names import with_names
from db.queries.timeline_entry import Entry, Numbered

#: How far back it goes, hours.
HOURS: Final = 4
#: So many of the longest waits are told, of those past the answer time of the queue's target.
LONGEST: Final = 8
#: So many customers giving up one after the other, with nobody answered between them, are worth a line.
IN_A_ROW: Final = 3
#: More people than this coming or going in one instant are told as a number.
_CROWD: Final = 3
_US_AN_HOUR: Final = 3600 * MICROSECONDS


class QueueTimeline(NamedTuple):
    """A queue's last hours, oldest first, from `since` (UTC microseconds) on."""

    since: int
    entries: tuple[Entry, ...]


def queue_timeline(connection: sa.Connection, queue_id: str) -> QueueTimeline | None:
    """What was notable in one queue over the last `HOURS` hours; None if there is no such queue."""
    row = connection.execute(sa.select(queue).where(queue.c.id == queue_id)).first()
    if row is None:
        return None
    now = database_now(connection)
    since = now - HOURS * _US_AN_HOUR
    visits = _visits(connection, queue_id, since)
    entries = [
        *_longest(visits, row.answer_within_s * MICROSECONDS, now),
        *gave_up_in_a_row(visits, row.short_abandon_s * MICROSECONDS),
        *_crowds(membership_entries(_memberships(connection, queue_id, since), since)),
        *(entry for entry in _escalations(connection, queue_id, since) if entry.at >= since),
    ]
    return QueueTimeline(since, with_names(connection, sorted(entries, key=lambda entry: entry.at)))


def _visits(connection: sa.Connection, queue_id: str, since: int) -> Sequence[Any]:
    """The visits that began in these hours, and those that still go on; call-backs and outbound contacts wait for nobody."""
    visit = contact_segment.c
    mine = (
        sa.select(visit.contact_id, visit.entered_at, visit.left_at, visit.outcome, visit.channel, visit.direction)
        .where(visit.queue_id == queue_id)
        .where(visit.direction != OUTBOUND, visit.channel != "callback")
    )
    # The condition of the index of open visits, word for word.
    still = sa.text("(left_at IS NULL OR (outcome = 'answered' AND ended_at IS NULL))")
    begun = connection.execute(mine.where(visit.entered_at >= since)).all()
    older = connection.execute(mine.where(still, visit.entered_at < since)).all()
    return [*older, *begun]


def _longest(visits: Sequence[Any], answer_within_us: int, now: int) -> Iterable[Entry]:
    waits = [(visit, (visit.left_at or now) - visit.entered_at) for visit in visits]
    late = sorted((wait for wait in waits if wait[1] > answer_within_us), key=lambda wait: -wait[1])
    for visit, waited in late[:LONGEST]:
        waits_still = visit.left_at is None
        yield Entry(
            visit.entered_at if waits_still else visit.left_at,
            "long_wait",
            contact=Numbered(visit.contact_id),
            word=visit.outcome,
            lasted_us=None if waits_still else waited,
            goes_on=waits_still,
        )


def gave_up_in_a_row(visits: Iterable[Any], short_us: int) -> Iterable[Entry]:
    """Where `IN_A_ROW` and more gave up with nobody answered between them; who hung up within `short_us` does not count."""
    row: list[int] = []
    for visit in sorted((v for v in visits if v.left_at is not None), key=lambda v: v.left_at):
        if visit.outcome == "abandoned":
            if visit.left_at - visit.entered_at > short_us:
                row.append(visit.left_at)
        elif visit.outcome == "answered":
            yield from _row(row)
            row = []
    yield from _row(row)


def _row(gave_up: list[int]) -> Iterable[Entry]:
    if len(gave_up) >= IN_A_ROW:
        yield Entry(gave_up[-1], "gave_up_in_a_row", value=len(gave_up), lasted_us=gave_up[-1] - gave_up[0])


def _memberships(connection: sa.Connection, queue_id: str, since: int) -> Sequence[Any]:
    member = queue_membership.c
    mine = sa.select(queue_membership).where(member.queue_id == queue_id)
    present = connection.execute(mine.where(member.until_at.is_(None))).all()
    former = connection.execute(mine.where(member.until_at >= since)).all()
    return [*former, *present]


def _crowds(entries: Iterable[Entry]) -> Iterable[Entry]:
    """Many who join or leave in one instant as one entry with their number."""
    found = list(entries)
    together = Counter((entry.at, entry.what) for entry in found)
    told: set[tuple[int, str]] = set()
    for entry in found:
        moment = (entry.at, entry.what)
        if together[moment] <= _CROWD:
            yield entry
        elif moment not in told:
            told.add(moment)
            yield Entry(entry.at, entry.what, queue=entry.queue, value=together[moment])


def _escalations(connection: sa.Connection, queue_id: str, since: int) -> Iterable[Entry]:
    raised = escalation.c
    mine = sa.select(escalation).where(raised.queue_id == queue_id)
    recent = connection.execute(mine.where(raised.raised_at >= since)).all()
    for row in recent:
        yield from escalation_entries(row, None)
