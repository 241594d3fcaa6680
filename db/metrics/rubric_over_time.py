"""The rubric of one agent over time: by behaviour and month the mean level, of contacts that were drawn by lot.

Reviews of contacts that somebody chose, and those of calibrations, are left out: they would say more of how they were
chosen. So are reviews that are withdrawn, or disputed and not settled yet.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from db.coaching.agreement import agreement_now
from db.metrics.mean_level import MeanLevel, mean_level
from db.words import AGENT_LEVELS

#: So many of the last months are looked at, where the agreement allows it.
MONTHS = 12
_DAY_US = 86_400_000_000


@dataclass(frozen=True, slots=True)
class MonthLevel:
    """The mean level in one month ('2026-11') of the agent's site."""

    month: str
    level: MeanLevel


@dataclass(frozen=True, slots=True)
class BehaviourOverTime:
    """One behaviour: what is expected of an agent of this level (`expected` of 1 to `top`), and what was seen.

    `expected_at` is what each level of agents expects, `overall` all months together; None where nothing was seen.
    """

    code: str
    name: str
    expected: int
    top: int
    months: tuple[MonthLevel, ...]
    expected_at: Mapping[str, int] = field(default_factory=dict)
    overall: MeanLevel | None = None


@dataclass(frozen=True, slots=True)
class RubricOverTime:
    """All behaviours of the rubric that holds, in its order. Nothing of them is `allowed` where the agreement forbids it.

    `since` (UTC microseconds) is how far back it looks; `reviews` were counted, `disputed` wait to be settled.
    """

    agent_id: str
    allowed: bool
    since: int
    reviews: int
    disputed: int
    behaviours: tuple[BehaviourOverTime, ...]


_SCORES = sa.text(
    "SELECT r.id, v.code, s.level, r.finished_at FROM contact_review r JOIN review_score s ON s.review_id = r.id"
    " JOIN rubric_behaviour v ON v.id = s.behaviour_id WHERE r.agent_id = :agent AND r.basis = 'sampled'"
    " AND s.level IS NOT NULL AND r.finished_at >= :since AND (r.state = 'finished' OR r.state = 'settled')"
    " AND coalesce(r.settlement, '') <> 'withdrawn'"
)
_DISPUTED = sa.text(
    "SELECT count(*) FROM contact_review r WHERE r.agent_id = :agent AND r.basis = 'sampled' AND r.state = 'disputed'"
    " AND r.finished_at >= :since"
)
_BEHAVIOURS = sa.text(
    "SELECT v.code, v.name, v.expected_new, v.expected_standard, v.expected_senior,"
    " (SELECT max(l.level) FROM rubric_level l WHERE l.behaviour_id = v.id) AS top FROM rubric_behaviour v"
    " WHERE v.rubric_version_id = (SELECT n.id FROM rubric_version n JOIN rubric b ON b.id = n.rubric_id"
    " WHERE b.retired_at IS NULL AND n.from_at <= :now ORDER BY b.position, n.number DESC LIMIT 1) ORDER BY v.position"
)
_AGENT = sa.text(
    "SELECT a.level, i.time_zone FROM agent a JOIN team t ON t.id = a.team_id JOIN site i ON i.id = t.site_id"
    " WHERE a.id = :agent"
)


def rubric_over_time(connection: sa.Connection, agent_id: str, *, actor: str | None = None) -> RubricOverTime:
    """What was seen of an agent, as far as who is signed in may read it (on SQLite `actor`, by default the system's user)."""
    agreed = agreement_now(connection, actor=actor)
    since = max(agreed.individual_since, agreed.at - MONTHS * 31 * _DAY_US)
    agent = connection.execute(_AGENT, {"agent": agent_id}).one_or_none()
    if not agreed.individual or agent is None:
        return RubricOverTime(agent_id, False, since, 0, 0, ())
    asked = {"agent": agent_id, "since": since}
    scores = connection.execute(_SCORES, asked).all()
    disputed = connection.execute(_DISPUTED, asked).scalar_one()
    zone = ZoneInfo(agent.time_zone) if agent.time_zone else UTC
    levels: dict[tuple[str, str], list[int]] = defaultdict(list)
    for row in scores:
        month = datetime.fromtimestamp(row.finished_at / 1_000_000, zone).strftime("%Y-%m")
        levels[row.code, month].append(row.level)
    behaviours = tuple(
        _behaviour(row, agent.level, levels) for row in connection.execute(_BEHAVIOURS, {"now": agreed.at})
    )
    return RubricOverTime(agent_id, True, since, len({row.id for row in scores}), disputed, behaviours)


def _behaviour(
    row: sa.Row[tuple[str, str, int, int, int, int]], level: str, levels: Mapping[tuple[str, str], list[int]]
) -> BehaviourOverTime:
    expected = {name: getattr(row, f"expected_{name}") for name in AGENT_LEVELS}
    top = row.top or 4
    every = [one for (code, _), given in levels.items() if code == row.code for one in given]
    return BehaviourOverTime(
        row.code,
        row.name,
        expected.get(level, row.expected_standard),
        top,
        _months(row.code, top, levels.items()),
        expected,
        mean_level(every, top) if every else None,
    )


def _months(code: str, top: int, levels: Iterable[tuple[tuple[str, str], list[int]]]) -> tuple[MonthLevel, ...]:
    found = [MonthLevel(month, mean_level(given, top)) for (of, month), given in levels if of == code]
    return tuple(sorted(found, key=lambda one: one.month))
