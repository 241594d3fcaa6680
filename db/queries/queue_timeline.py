"""What was notable in one queue over the last hours: escalations, long waits, people giving up, who came and went."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from db.metrics.segment import ANSWERED, MICROSECONDS, OUTBOUND
from db.models.attention import escalation
from db.models.people import skill, staff, team
from db.models.work import contact_segment, queue, queue_membership, queue_skill
from db.queries.acts_told import Told, acts_on_queue
from db.queries.agent_decisions import with_lenders
from db.queries.attention_entries import escalation_entries
from db.queries.database_clock import database_now
from db.queries.escalation_columns import SHOWN_ESCALATION
from db.queries.membership_entries import membership_entries
from db.queries.message_entries import messages_to_queue
from db.queries.names import names_of, with_names
from db.queries.queue_decisions import set_up, skills_asked
from db.queries.skill_changes import rows_of_skills
from db.queries.timeline_entry import Entry, Numbered

#: How far back it goes, hours.
HOURS: Final = 4
#: So many of the longest waits are told, of those past the answer time of the queue's target.
LONGEST: Final = 8
#: So many of the newest changes of the set-up are told.
SET_UP: Final = 20
#: So many customers giving up one after the other, with nobody answered between them, are worth a line.
IN_A_ROW: Final = 3
#: More people than this coming or going in one instant are told as a number.
_CROWD: Final = 3
_US_AN_HOUR: Final = 3600 * MICROSECONDS
_VISIT: Final = contact_segment.c
#: The condition of the index of visits that go on, word for word.
_OPEN: Final = sa.text("(left_at IS NULL OR (outcome = 'answered' AND ended_at IS NULL))")


class QueueTimeline(NamedTuple):
    """A queue's last hours, oldest first, from `since` (UTC microseconds) on; and how its set-up was changed before."""

    since: int
    entries: tuple[Entry, ...]


def queue_timeline(connection: sa.Connection, queue_id: str) -> QueueTimeline | None:
    """What was notable in one queue over the last `HOURS` hours; None if there is no such queue."""
    row = connection.execute(sa.select(queue).where(queue.c.id == queue_id)).first()
    if row is None:
        return None
    now = database_now(connection)
    since = now - HOURS * _US_AN_HOUR
    told = acts_on_queue(connection, queue_id)
    members = membership_entries(_memberships(connection, queue_id, since, now), since, now)
    entries = [
        *_longest(connection, queue_id, since, row.answer_within_s * MICROSECONDS, now),
        *_gave_up_in_a_row(connection, queue_id, since, row.short_abandon_s * MICROSECONDS),
        *_crowds(with_lenders(members, told)),
        *(entry for entry in _escalations(connection, queue_id, since) if entry.at >= since),
    ]
    entries += _set_up(connection, queue_id, told)
    entries += messages_to_queue(connection, queue_id, since)
    return QueueTimeline(since, with_names(connection, sorted(entries, key=lambda entry: entry.at)))


def _set_up(connection: sa.Connection, queue_id: str, told: Sequence[Told]) -> Iterable[Entry]:
    """The newest changes of how the queue is set up, however long ago."""
    if not told:
        return []
    asked = connection.execute(sa.select(queue_skill).where(queue_skill.c.queue_id == queue_id)).all()
    names = names_of(connection, team, staff, skill)
    entries = [*set_up(told, names), *skills_asked(told, names, rows_of_skills(told, asked))]
    return sorted(entries, key=lambda entry: entry.at)[-SET_UP:]


def _longest(connection: sa.Connection, queue_id: str, since: int, answer_within_us: int, now: int) -> Iterable[Entry]:
    """The longest waits of these hours, and of those that still go on, whenever they began."""
    waited = (sa.func.coalesce(_VISIT.left_at, now) - _VISIT.entered_at).label("waited")
    offered = sa.select(_VISIT.contact_id, _VISIT.entered_at, _VISIT.left_at, _VISIT.outcome, waited).where(
        _VISIT.queue_id == queue_id, _VISIT.direction != OUTBOUND, _VISIT.channel != "callback"
    )
    late = offered.where(waited > answer_within_us).order_by(waited.desc()).limit(LONGEST)
    rows = [
        *connection.execute(late.where(_VISIT.left_at.is_not(None), _VISIT.entered_at >= since)),
        *connection.execute(late.where(_OPEN, _VISIT.left_at.is_(None))),
    ]
    for row in sorted(rows, key=lambda row: -int(row.waited))[:LONGEST]:
        waits_still = row.left_at is None
        yield Entry(
            row.entered_at if waits_still else row.left_at,
            "long_wait",
            contact=Numbered(row.contact_id),
            word=row.outcome,
            lasted_us=None if waits_still else row.waited,
            goes_on=waits_still,
        )


def _gave_up_in_a_row(connection: sa.Connection, queue_id: str, since: int, short_us: int) -> Iterable[Entry]:
    """Where `IN_A_ROW` and more gave up with nobody answered between them; who hung up within `short_us` does not count."""
    answered = sa.case((_VISIT.outcome == ANSWERED, 1), else_=0)
    before = sa.func.sum(answered).over(order_by=(_VISIT.left_at, _VISIT.id)).label("answered_before")
    gave_up = sa.and_(_VISIT.outcome == "abandoned", _VISIT.left_at - _VISIT.entered_at > short_us)
    ended = (
        sa.select(_VISIT.left_at, _VISIT.outcome, before)
        .where(_VISIT.queue_id == queue_id, _VISIT.entered_at >= since)
        .where(_VISIT.direction != OUTBOUND, _VISIT.channel != "callback")
        .where(sa.or_(_VISIT.outcome == ANSWERED, gave_up))
        .subquery()
    )
    many, first, last = sa.func.count(), sa.func.min(ended.c.left_at), sa.func.max(ended.c.left_at)
    query = (
        sa.select(many, first, last)
        .where(ended.c.outcome == "abandoned")
        .group_by(ended.c.answered_before)
        .having(many >= IN_A_ROW)
    )
    for count, first_at, last_at in connection.execute(query):
        yield Entry(last_at, "gave_up_in_a_row", value=count, lasted_us=last_at - first_at)


def _memberships(connection: sa.Connection, queue_id: str, since: int, now: int) -> Sequence[Any]:
    member = queue_membership.c
    mine = sa.select(queue_membership).where(member.queue_id == queue_id, member.since_at <= now)
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
    mine = sa.select(*SHOWN_ESCALATION).where(raised.queue_id == queue_id)
    recent = connection.execute(mine.where(raised.raised_at >= since)).all()
    for row in recent:
        yield from escalation_entries(row, None)
