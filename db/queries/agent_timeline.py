"""One agent's business day: states, contacts handled, queues joined and left, raised hands."""

from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from db.coaching.agreement import agreement_now
from db.metrics.segment import ANSWERED
from db.models.attention import escalation, raised_hand, shift_activity
from db.models.people import agent_skill, agent_state, skill, team
from db.models.work import contact_segment, queue_membership
from db.queries.acts_told import Told, acts_on_agent
from db.queries.agent_decisions import (
    asked_for_later,
    breaks_shifted,
    skills_and_team,
    with_askers,
    with_lenders,
)
from db.queries.agent_workload import day_began
from db.queries.attention_entries import escalation_entries, hand_entries
from db.queries.authority_entries import authority_of_agent
from db.queries.authority_left import StillLeft, left_to_agent
from db.queries.coaching_entries import coaching_of_agent
from db.queries.database_clock import database_now
from db.queries.escalation_columns import SHOWN_ESCALATION
from db.queries.membership_entries import membership_entries
from db.queries.message_entries import messages_to_agent
from db.queries.names import names_of, with_names
from db.queries.skill_changes import rows_of_skills
from db.queries.timeline_entry import Entry, Numbered, thing

#: A talk that was answered before the day began and goes on into it was answered at most so long before, microseconds.
_LONGEST_TALK_US: Final = 24 * 3600 * 1_000_000
#: A state and the contact that it is about may be written so far apart, microseconds.
_TOGETHER_US: Final = 1_000_000
#: Available for less than this between two contacts is not worth a line, microseconds.
PASSING_US: Final = 2_000_000
#: The newest so many contacts of the day are told.
MOST: Final = 500


class AgentTimeline(NamedTuple):
    """An agent's day, oldest first; it began at `since` (UTC microseconds), by the clock of the agent's site.

    `skills` are names with levels (1..5), the highest first.
    """

    since: int
    entries: tuple[Entry, ...]
    skills: tuple[tuple[str, int], ...]
    #: What they may still give by themselves now; nothing for who reads no amounts.
    authority: tuple[StillLeft, ...] = ()


def agent_timeline(connection: sa.Connection, agent_id: str) -> AgentTimeline | None:
    """What one agent did since the business day began; None if there is no such agent, or the reader may not see them.

    To whom the monitoring agreement shows no single agents it says only that; of hours too far back for it there is nothing.
    """
    now = database_now(connection)
    since = day_began(connection, agent_id, now)
    if since is None:
        return None
    agreement = agreement_now(connection)
    if not agreement.shows_single(now):
        return AgentTimeline(since, (Entry(since, "day_withheld"),), _skills(connection, agent_id))
    if not agreement.shows_single(since):
        since = agreement.individual_since
    visits = _visits(connection, agent_id, since)
    told = [one for one in acts_on_agent(connection, agent_id) if one.at >= since]
    entries = list(with_askers(_states(_state_rows(connection, agent_id, since), visits), told))
    entries += [_handled(visit) for visit in visits]
    entries += with_lenders(membership_entries(_memberships(connection, agent_id), since, now), told)
    entries += asked_for_later(told)
    entries += _set_up(connection, agent_id, told)
    entries += _attention(connection, agent_id, since, visits)
    entries += messages_to_agent(connection, agent_id, since)
    entries += authority_of_agent(connection, agent_id, since)
    entries += coaching_of_agent(connection, agent_id, since)
    ordered = sorted(entries, key=lambda entry: entry.at)
    left = left_to_agent(connection, agent_id)
    return AgentTimeline(since, with_names(connection, ordered), _skills(connection, agent_id), left)


def _set_up(connection: sa.Connection, agent_id: str, told: Sequence[Told]) -> Iterable[Entry]:
    """What was changed about the agent: skills, team, breaks."""
    if not told:
        return
    rows = connection.execute(sa.select(agent_skill).where(agent_skill.c.agent_id == agent_id)).all()
    names = names_of(connection, skill, team)
    yield from skills_and_team(told, names, rows_of_skills(told, rows))
    plan = shift_activity.c
    planned = connection.execute(sa.select(plan.id, plan.activity).where(plan.agent_id == agent_id))
    yield from breaks_shifted(told, {row.id: row.activity for row in planned})


def _skills(connection: sa.Connection, agent_id: str) -> tuple[tuple[str, int], ...]:
    query = (
        sa.select(skill.c.name, agent_skill.c.level)
        .join(skill, skill.c.id == agent_skill.c.skill_id)
        .where(agent_skill.c.agent_id == agent_id)
        .order_by(agent_skill.c.level.desc(), skill.c.name)
    )
    return tuple((name, level) for name, level in connection.execute(query))


def _state_rows(connection: sa.Connection, agent_id: str, since: int) -> Sequence[Any]:
    """The states of the day, and the one it began in."""
    state = agent_state.c
    mine = state.agent_id == agent_id
    former = sa.select(sa.func.max(state.since_at)).where(mine, state.since_at < since).scalar_subquery()
    query = (
        sa.select(agent_state)
        .where(mine, state.since_at >= sa.func.coalesce(former, since))
        .order_by(state.since_at, state.until_at.is_(None))
    )
    return connection.execute(query).all()


def _states(rows: Sequence[Any], visits: Sequence[Any]) -> list[Entry]:
    """The states without those that a contact of the same moment tells of; rings that nobody answered."""
    answered = sorted(visit.left_at for visit in visits)
    made: list[Entry] = []
    for place, row in enumerate(rows):
        lasted = None if row.until_at is None else row.until_at - row.since_at
        following = rows[place + 1].state if place + 1 < len(rows) else None
        if row.state == "ringing" and lasted is not None:
            if following not in ("on_contact", "ringing"):
                made.append(Entry(row.since_at, "ring_unanswered", row.id, lasted_us=lasted))
            continue
        if row.state == "on_contact" and any(abs(at - row.since_at) <= _TOGETHER_US for at in answered):
            continue
        if row.state == "available" and lasted is not None and lasted < PASSING_US:
            continue
        if made and _continues(made[-1], row):
            before = made[-1]
            whole = None if lasted is None else lasted + (before.lasted_us or 0)
            made[-1] = before._replace(lasted_us=whole, goes_on=row.until_at is None)
            continue
        made.append(
            Entry(
                row.since_at,
                "state",
                row.id,
                word=row.state,
                text=row.aux_reason,
                lasted_us=lasted,
                goes_on=row.until_at is None,
            )
        )
    return made


def _continues(before: Entry, row: Any) -> bool:
    """A move to another team ends a row and begins one, and leaves the state as it was."""
    ended = before.at + (before.lasted_us or 0)
    same = (before.what, before.word, before.text) == ("state", row.state, row.aux_reason)
    return same and not before.goes_on and row.since_at - ended <= _TOGETHER_US


def _visits(connection: sa.Connection, agent_id: str, since: int) -> Sequence[Any]:
    visit = contact_segment.c
    query = (
        sa.select(contact_segment)
        .where(visit.agent_id == agent_id, visit.left_at >= since - _LONGEST_TALK_US)
        .where(visit.outcome == ANSWERED, sa.or_(visit.ended_at.is_(None), visit.ended_at >= since))
        .order_by(visit.left_at.desc())
        .limit(MOST)
    )
    return connection.execute(query).all()[::-1]


def _handled(visit: Any) -> Entry:
    talked = None if visit.ended_at is None else visit.ended_at - visit.left_at
    return Entry(
        visit.left_at,
        "handled",
        visit.id,
        contact=Numbered(visit.contact_id),
        queue=thing(visit.queue_id),
        word=visit.end_reason,
        lasted_us=talked,
        goes_on=visit.ended_at is None,
    )


def _memberships(connection: sa.Connection, agent_id: str) -> Sequence[Any]:
    member = queue_membership.c
    return connection.execute(
        sa.select(queue_membership).where(member.agent_id == agent_id).order_by(member.since_at)
    ).all()


def _attention(connection: sa.Connection, agent_id: str, since: int, visits: Sequence[Any]) -> Iterable[Entry]:
    hand = raised_hand.c
    hands = connection.execute(sa.select(raised_hand).where(hand.agent_id == agent_id, hand.raised_at >= since))
    made = [entry for row in hands for entry in hand_entries(row)]
    contacts = sorted({visit.contact_id for visit in visits})
    if contacts:
        raised = escalation.c
        query = sa.select(*SHOWN_ESCALATION).where(
            raised.contact_id.in_(contacts), raised.raised_by_agent_id == agent_id, raised.raised_at >= since
        )
        made += [next(iter(escalation_entries(row, None))) for row in connection.execute(query)]
    return made
