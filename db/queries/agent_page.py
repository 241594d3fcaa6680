"""What a coach looks at of one agent: feedback, steps, goals, contacts worth hearing, figures, the next step."""

from dataclasses import dataclass
from random import Random
from typing import Any, Final

import sqlalchemy as sa

from db.coaching.agreement import agreement_now
from db.metrics.rubric_over_time import RubricOverTime, rubric_over_time
from db.models.coaching import agent_goal, coaching_action, coaching_note
from db.models.people import skill
from db.models.reviewing import repeat_flag, repeat_flag_contact, review_sample
from db.models.work import contact
from db.queries.agent_workload import Workload, day_began, workload
from db.queries.authority_left import StillLeft, left_to_agent
from db.queries.coaching_notes import NoteShown, notes_shown
from db.queries.database_clock import database_now
from db.queries.next_step import NextStep, next_step

_DAY_US: Final = 86_400_000_000
_WEEK_US: Final = 7 * _DAY_US
#: The newest so many notes and steps.
_MOST: Final = 6


@dataclass(frozen=True, slots=True)
class StepShown:
    """An agreed step that is open."""

    number: int
    text: str | None
    due_at: int


@dataclass(frozen=True, slots=True)
class GoalShown:
    """A goal that is neither reached nor given up: in words, or a skill at a level."""

    id: str
    text: str | None
    skill: str | None
    level: int | None
    due_at: int | None


@dataclass(frozen=True, slots=True)
class WorthHearing:
    """A contact and why it is worth hearing: 'drawn', 'flag' or 'chance'; `at` is when it was answered, UTC microseconds."""

    contact_id: str
    number: int
    why: str
    at: int | None


@dataclass(frozen=True, slots=True)
class AgentShown:
    """Everything beside what the floor in memory knows.

    `today` and `week` (seven days, or as few as the agreement keeps) and `rubric` are None where the agreement withholds
    them. `authority` is what the agent may give by themselves; nothing for who reads no amounts.
    """

    agent_id: str
    notes: tuple[NoteShown, ...]
    praises: int
    steps: tuple[StepShown, ...]
    goals: tuple[GoalShown, ...]
    hearing: tuple[WorthHearing, ...]
    today: Workload | None
    week: Workload | None
    rubric: RubricOverTime | None
    next_step: NextStep
    authority: tuple[StillLeft, ...]


def agent_shown(connection: sa.Connection, agent_id: str) -> AgentShown:
    """One agent as far as the reader may see."""
    now = database_now(connection)
    agreement = agreement_now(connection)
    today = week = rubric = None
    if agreement.individual:
        began = day_began(connection, agent_id, now)
        today = workload(connection, agent_id, now if began is None else began, now)
        week = workload(connection, agent_id, max(now - _WEEK_US, agreement.individual_since), now)
        rubric = rubric_over_time(connection, agent_id)
    return AgentShown(
        agent_id,
        tuple(notes_shown(connection, agent_id=agent_id, most=_MOST)),
        _praises(connection, agent_id),
        _steps(connection, agent_id),
        _goals(connection, agent_id),
        _worth_hearing(connection, agent_id, now),
        today,
        week,
        rubric,
        next_step(connection, agent_id, rubric, now),
        left_to_agent(connection, agent_id),
    )


def _praises(connection: sa.Connection, agent_id: str) -> int:
    n = coaching_note.c
    query = sa.select(sa.func.count()).where(n.agent_id == agent_id, n.kind == "praise", n.state != "withdrawn")
    return int(connection.execute(query).scalar_one())


def _steps(connection: sa.Connection, agent_id: str) -> tuple[StepShown, ...]:
    a = coaching_action.c
    query = sa.select(a.number, a.text, a.due_at).where(
        a.agent_id == agent_id, a.done_at.is_(None), a.withdrawn_at.is_(None)
    )
    return tuple(StepShown(row.number, row.text, row.due_at) for row in connection.execute(query.order_by(a.due_at)))


def _goals(connection: sa.Connection, agent_id: str) -> tuple[GoalShown, ...]:
    g = agent_goal.c
    query = (
        sa.select(g.id, g.text, g.level, g.due_at, skill.c.name)
        .select_from(agent_goal.outerjoin(skill, skill.c.id == g.skill_id))
        .where(g.agent_id == agent_id, g.reached_at.is_(None), g.withdrawn_at.is_(None))
        .order_by(g.made_at)
    )
    return tuple(GoalShown(str(row.id), row.text, row.name, row.level, row.due_at) for row in connection.execute(query))


def _worth_hearing(connection: sa.Connection, agent_id: str, now: int) -> tuple[WorthHearing, ...]:
    """Drawn ones first, then those a flag names, then two of the week by chance: never the worst, never the best."""
    c, s, f, x = contact.c, review_sample.c, repeat_flag.c, repeat_flag_contact.c
    drawn = sa.select(c.id, c.number, c.answered_at).join(review_sample, s.contact_id == c.id).where(
        s.agent_id == agent_id, s.state == "open"
    )  # fmt: skip
    flagged = (
        sa.select(c.id, c.number, c.answered_at)
        .join(repeat_flag_contact, x.contact_id == c.id)
        .join(repeat_flag, f.id == x.flag_id)
        .where(f.agent_id == agent_id, f.lapses_at > now, f.listened_at.is_(None))
    )
    recent = (
        sa.select(c.id, c.number, c.answered_at)
        .where(c.agent_id == agent_id, c.state == "closed", c.answered_at >= now - _WEEK_US)
        .order_by(c.number)
    )
    found = [_worth(row, "drawn") for row in connection.execute(drawn.limit(_MOST))]
    found += [_worth(row, "flag") for row in connection.execute(flagged.limit(_MOST))]
    known = {one.contact_id for one in found}
    others = [row for row in connection.execute(recent) if str(row.id) not in known]
    # The same all day: who looks again is not shown others until they like one.
    chance = Random(f"{agent_id} {now // _DAY_US}")
    return tuple(found + [_worth(row, "chance") for row in chance.sample(others, min(2, len(others)))])


def _worth(row: Any, why: str) -> WorthHearing:
    return WorthHearing(str(row[0]), row[1], why, row[2])
