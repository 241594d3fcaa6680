"""Who is due for a coach, and why: reasons in their own right, never added up to one number for a person."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any, Final

import sqlalchemy as sa

from db.coaching.readiness_sql import NOT_READY_ON_QUEUES
from db.models.coaching import agent_goal, coaching_action, coaching_note
from db.models.people import agent, team
from db.models.readiness import agent_buddy, agent_training, training_module
from db.models.reviewing import contact_review, repeat_flag, review_sample
from db.queries.database_clock import database_now
from db.queries.due_settings import DueSettings, due_settings

_DAY_US: Final = 86_400_000_000
#: The end of a sign-off is announced so many days ahead, and again 14 and 3.
EXPIRES_DAYS: Final = 30


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an agent is due: `kind` is a word, `due_at` (UTC microseconds) since or until when, `about` a name or number.

    Kinds: 'answered', 'disputed', 'follow_up', 'drawn' (`about`: how many contacts), 'unseen', 'expires', 'no_buddy',
    'flag', 'goal', 'feedback' (`about`: days without), 'never', 'praise' (`about`: corrections since the last praise),
    'not_ready' (`about`: the queue that is served without what it asks for), 'let_in' (the same, but let in until then).
    `agreed` is the number of days or corrections that is settled on this floor, where the reason follows from one.
    """

    kind: str
    due_at: int
    about: str = ""
    agreed: int = 0


@dataclass(frozen=True, slots=True)
class DueAgent:
    """An agent with all reasons, the nearest first. `feedback_at` is when the last note was shared; None for never."""

    agent_id: str
    agent: str
    team: str
    level: str
    feedback_at: int | None
    reasons: tuple[Reason, ...]


def coaching_due(connection: sa.Connection) -> list[DueAgent]:
    """Every agent in sight for whom there is a reason, by the nearest of them."""
    now, settled = database_now(connection), due_settings(connection)
    reasons: defaultdict[str, list[Reason]] = defaultdict(list)
    found_now = _waiting(connection, now, settled), _ending(connection, now, settled), _not_ready(connection, now)
    for agent_id, reason in chain.from_iterable(found_now):
        reasons[agent_id].append(reason)
    feedback = _feedback(connection)
    corrections = _corrections_without_praise(connection)
    buddies = _with_buddy(connection, now)
    query = (
        sa.select(agent.c.id, agent.c.name, agent.c.level, team.c.name.label("team"))
        .join(team, team.c.id == agent.c.team_id)
        .where(agent.c.retired_at.is_(None))
    )
    found = []
    for row in connection.execute(query):
        key = str(row.id)
        mine = reasons[key]
        mine += _of_feedback(settled.feedback_days(row.level), feedback.get(key), now)
        if corrections[key] >= settled.praise_after:
            mine.append(Reason("praise", now, str(corrections[key]), settled.praise_after))
        if row.level == "new" and key not in buddies:
            mine.append(Reason("no_buddy", now))
        if mine:
            ordered = tuple(sorted(mine, key=lambda one: (one.due_at, one.kind)))
            found.append(DueAgent(key, row.name, row.team, row.level, feedback.get(key), ordered))
    return sorted(found, key=lambda one: (one.reasons[0].due_at, one.agent.casefold()))


def _of_feedback(days: int, last: int | None, now: int) -> Iterator[Reason]:
    if last is None:
        yield Reason("never", now, agreed=days)
    elif now - last > days * _DAY_US:
        yield Reason("feedback", last + days * _DAY_US, str((now - last) // _DAY_US), days)


def _not_ready(connection: sa.Connection, now: int) -> Iterator[tuple[str, Reason]]:
    """Who serves a queue now without what it asks for, and until when somebody is let in without."""
    for row in connection.execute(sa.text(NOT_READY_ON_QUEUES).bindparams(now=now)):
        kind, at = ("not_ready", row.since) if row.let_in_until is None else ("let_in", row.let_in_until)
        yield str(row.agent_id), Reason(kind, at, row.queue)


def _waiting(connection: sa.Connection, now: int, settled: DueSettings) -> Iterator[tuple[str, Reason]]:
    """What somebody waits for an answer to."""
    n, r, a = coaching_note.c, contact_review.c, coaching_action.c
    for row in connection.execute(sa.select(n.agent_id, n.number, n.answered_at).where(n.state == "answered")):
        yield str(row.agent_id), Reason("answered", row.answered_at, f"N-{row.number}")
    unseen = sa.select(n.agent_id, n.number, n.shared_at).where(
        n.state == "shared", n.shared_at < now - settled.unseen_days * _DAY_US
    )
    for note in connection.execute(unseen):
        due_at = note.shared_at + settled.unseen_days * _DAY_US
        yield str(note.agent_id), Reason("unseen", due_at, f"N-{note.number}", settled.unseen_days)
    disputed = sa.select(r.agent_id, r.number, r.disputed_at).where(r.state == "disputed")
    for review in connection.execute(disputed):
        yield str(review.agent_id), Reason("disputed", review.disputed_at, f"R-{review.number}")
    due = sa.select(a.agent_id, a.number, a.due_at).where(
        a.done_at.is_(None), a.withdrawn_at.is_(None), a.due_at < now + _DAY_US
    )
    for step in connection.execute(due):
        yield str(step.agent_id), Reason("follow_up", step.due_at, f"A-{step.number}")


def _ending(connection: sa.Connection, now: int, settled: DueSettings) -> Iterator[tuple[str, Reason]]:
    """What is still to be done, or ends soon."""
    s, f, g, t = review_sample.c, repeat_flag.c, agent_goal.c, agent_training.c
    drawn = sa.select(s.agent_id, sa.func.min(s.drawn_at).label("at"), sa.func.count().label("n"))
    for row in connection.execute(drawn.where(s.state == "open").group_by(s.agent_id)):
        yield str(row.agent_id), Reason("drawn", row.at, str(row.n))
    flags = sa.select(f.agent_id, sa.func.min(f.raised_at).label("at"))
    for flag in connection.execute(flags.where(f.listened_at.is_(None), f.lapses_at > now).group_by(f.agent_id)):
        yield str(flag.agent_id), Reason("flag", flag.at)
    goals = sa.select(g.agent_id, g.due_at).where(
        g.reached_at.is_(None), g.withdrawn_at.is_(None), g.due_at < now + settled.goal_soon_days * _DAY_US
    )
    for goal in connection.execute(goals):
        yield str(goal.agent_id), Reason("goal", goal.due_at)
    ends = (
        sa.select(t.agent_id, t.expires_at, training_module.c.name)
        .join(training_module, training_module.c.id == t.module_id)
        .where(training_module.c.retired_at.is_(None), t.expires_at < now + EXPIRES_DAYS * _DAY_US)
    )
    for held in connection.execute(ends):
        yield str(held.agent_id), Reason("expires", held.expires_at, held.name)


def _feedback(connection: sa.Connection) -> dict[str, int]:
    n = coaching_note.c
    query = (
        sa.select(n.agent_id, sa.func.max(n.shared_at).label("at")).where(n.state != "withdrawn").group_by(n.agent_id)
    )
    return {str(row.agent_id): row.at for row in connection.execute(query)}


def _corrections_without_praise(connection: sa.Connection) -> defaultdict[str, int]:
    n = coaching_note.c
    praised = sa.func.max(sa.case((n.kind == "praise", n.shared_at))).over(partition_by=n.agent_id)
    # A window, not a join: SQLite went through all who were praised again for each correction.
    said = (
        sa.select(n.agent_id, n.kind, n.shared_at, praised.label("praised_at")).where(n.state != "withdrawn").subquery()
    )
    query = (
        sa.select(said.c.agent_id, sa.func.count().label("n"))
        .where(said.c.kind == "correction", said.c.shared_at > sa.func.coalesce(said.c.praised_at, 0))
        .group_by(said.c.agent_id)
    )
    found: defaultdict[str, int] = defaultdict(int)
    found.update({str(row.agent_id): row.n for row in connection.execute(query)})
    return found


def _with_buddy(connection: sa.Connection, now: int) -> set[str]:
    b: Any = agent_buddy.c
    query = sa.select(b.agent_id).where(b.from_at <= now, b.until_at > now)
    return {str(row.agent_id) for row in connection.execute(query)}
