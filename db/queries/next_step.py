"""The next step of one agent: what the next level asks for that is not there yet, and what the agent's queues ask for."""

from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from db.metrics.mean_level import MeanLevel
from db.metrics.rubric_over_time import RubricOverTime
from db.models.base import Id
from db.models.people import agent
from db.words import AGENT_LEVELS


@dataclass(frozen=True, slots=True)
class BehaviourStep:
    """A behaviour of the rubric as it was seen in contacts drawn by lot, and the level `expected` (1..) at the aim."""

    name: str
    expected: int
    seen: MeanLevel


@dataclass(frozen=True, slots=True)
class SkillAsked:
    """What a queue that the agent serves asks for: `has` is the agent's level (1..5), 0 without the skill."""

    queue: str
    skill: str
    asked: int
    has: int


@dataclass(frozen=True, slots=True)
class NextStep:
    """What stands between an agent and the `aim`: the next level, or their own where there is none above (`is_highest`).

    `modules` are not held now. Of the rubric's behaviours `below` are those seen below the expected level, with all of the
    95 % interval under it; `unsure` those whose mean lies under it while so few contacts cannot tell. Both are empty where
    `rubric_read` is False (the monitoring agreement) or nothing was reviewed (`reviews` is 0). `skills` are what queues ask
    for beyond the agent's.
    """

    aim: str
    is_highest: bool
    modules: tuple[str, ...]
    rubric_read: bool
    reviews: int
    below: tuple[BehaviourStep, ...]
    unsure: tuple[BehaviourStep, ...]
    skills: tuple[SkillAsked, ...]


def next_step(connection: sa.Connection, agent_id: str, rubric: RubricOverTime | None, now: int) -> NextStep:
    """The next step at `now` (UTC microseconds); `rubric` is what was seen of the agent, None where it is withheld."""
    level = connection.execute(sa.select(agent.c.level).where(agent.c.id == agent_id)).scalar() or AGENT_LEVELS[0]
    after = AGENT_LEVELS[AGENT_LEVELS.index(level) + 1 :]
    aim = after[0] if after else level
    below, unsure = _behaviours(rubric, aim)
    return NextStep(
        aim,
        not after,
        _modules(connection, agent_id, aim, now),
        rubric is not None and rubric.allowed,
        rubric.reviews if rubric is not None else 0,
        below,
        unsure,
        _skills(connection, agent_id, now),
    )


def _behaviours(rubric: RubricOverTime | None, aim: str) -> tuple[tuple[BehaviourStep, ...], tuple[BehaviourStep, ...]]:
    """Those surely below what the aim expects, and those that may be."""
    below, unsure = [], []
    for one in rubric.behaviours if rubric is not None else ():
        if one.overall is None:
            continue
        step = BehaviourStep(one.name, one.expected_at[aim], one.overall)
        if _is_below(step):
            below.append(step)
        elif _may_be_below(step):
            unsure.append(step)
    return tuple(below), tuple(unsure)


def _is_below(step: BehaviourStep) -> bool:
    return step.seen.high is not None and step.seen.high < step.expected


def _may_be_below(step: BehaviourStep) -> bool:
    return step.seen.mean < step.expected


_MODULES: Final = sa.text(
    "SELECT m.name FROM training_module m WHERE m.retired_at IS NULL AND m.for_level = :level AND NOT EXISTS (SELECT 1"
    " FROM agent_training t WHERE t.agent_id = :agent AND t.module_id = m.id AND t.signed_off_at IS NOT NULL"
    " AND (t.expires_at IS NULL OR t.expires_at > :now)) ORDER BY m.position, m.name"
).bindparams(sa.bindparam("agent", type_=Id))
_SKILLS: Final = sa.text(
    "SELECT q.name AS queue, s.name AS skill, w.level AS asked, coalesce(h.level, 0) AS has FROM queue_membership m"
    " JOIN queue q ON q.id = m.queue_id AND q.retired_at IS NULL JOIN queue_skill w ON w.queue_id = q.id"
    " JOIN skill s ON s.id = w.skill_id LEFT JOIN agent_skill h ON h.agent_id = m.agent_id AND h.skill_id = w.skill_id"
    " WHERE m.agent_id = :agent AND (m.until_at IS NULL OR m.until_at > :now) AND m.since_at <= :now"
    " AND coalesce(h.level, 0) < w.level ORDER BY q.name, s.name"
).bindparams(sa.bindparam("agent", type_=Id))


def _modules(connection: sa.Connection, agent_id: str, level: str, now: int) -> tuple[str, ...]:
    return tuple(connection.execute(_MODULES, {"level": level, "agent": agent_id, "now": now}).scalars())


def _skills(connection: sa.Connection, agent_id: str, now: int) -> tuple[SkillAsked, ...]:
    found = connection.execute(_SKILLS, {"agent": agent_id, "now": now})
    return tuple(SkillAsked(row.queue, row.skill, row.asked, row.has) for row in found)
