"""How far each standard is kept, week by week, per team and site: from contacts drawn at random, never from chosen ones.

Share kept = scored behaviours of the standard whose level is `kept_from` or more / all that were scored; behaviours that
were not observed do not count. Interval: Wilson's score interval, 95 % (E. B. Wilson, JASA 22 (1927) 209).
"""

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Final, NamedTuple

import sqlalchemy as sa

from db.coaching.agreement import Agreement, agreement_now
from db.metrics.wilson import wilson
from db.models.attention import escalation
from db.models.coaching import coaching_note
from db.models.people import site, team
from db.models.reviewing import contact_review, review_score, rubric_behaviour
from db.models.work import queue
from db.queries.team_names import team_names

_DAY_US: Final = 86_400_000_000
WEEK_US: Final = 7 * _DAY_US
#: 1970-01-01 was a Thursday: weeks begin on Monday, UTC.
_MONDAY_US: Final = 4 * _DAY_US


@dataclass(frozen=True, slots=True)
class KeptShare:
    """Of `scored` observations `kept`; `low` and `high` are the interval, shares of 1. Nothing scored has none."""

    kept: int
    scored: int

    @property
    def share(self) -> float | None:
        """The share of 1; None of nothing."""
        return self.kept / self.scored if self.scored else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson's interval, 95 %; None of nothing."""
        return wilson(self.kept, self.scored) if self.scored else None


@dataclass(frozen=True, slots=True)
class StandardKept:
    """One standard in one place: `place` names a team or a site (`kind`), `weeks` are by the week's Monday (UTC microseconds).

    `escalations`, `praises` and `corrections` name the standard within the same weeks. `withheld` says that the group is
    smaller than the monitoring agreement shows.
    """

    standard_id: str
    kind: str
    place: str
    weeks: tuple[tuple[int, KeptShare], ...]
    total: KeptShare
    escalations: int
    praises: int
    corrections: int
    withheld: bool = False


def week_of(at: int) -> int:
    """The Monday on which the week of an instant begins, 00:00 UTC, both in UTC microseconds."""
    return at - (at - _MONDAY_US) % WEEK_US


def standards_kept(connection: sa.Connection, from_at: int, to_at: int) -> list[StandardKept]:
    """Every standard in every team and site in sight, from `from_at` until before `to_at` (UTC microseconds)."""
    agreement = agreement_now(connection)
    teams = _teams(connection)
    scored = _scored(connection, from_at, to_at)
    said = _said(connection, from_at, to_at)
    return [
        *_of_places(scored, said, {key: (name, (key,)) for key, (name, _) in teams.items()}, "team", agreement),
        *_of_places(scored, said, _sites(teams), "site", agreement),
    ]  # fmt: skip


def _teams(connection: sa.Connection) -> dict[str, tuple[str, str]]:
    query = sa.select(team.c.id, site.c.name.label("site")).join(site, site.c.id == team.c.site_id)
    names = team_names(connection)
    return {str(row.id): (names[str(row.id)], row.site) for row in connection.execute(query.order_by(team.c.name))}


def _sites(teams: dict[str, tuple[str, str]]) -> dict[str, tuple[str, tuple[str, ...]]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for team_id, (_, place) in teams.items():
        found[place].append(team_id)
    return {place: (place, tuple(ids)) for place, ids in found.items()}


class _Observed(NamedTuple):
    """One scored behaviour: when (UTC microseconds), whether the standard was kept, and whose contact it was."""

    at: int
    kept: bool
    agent_id: str


def _scored(connection: sa.Connection, from_at: int, to_at: int) -> dict[tuple[str, str], list[_Observed]]:
    """(standard, team): each observation."""
    r, s, b = contact_review.c, review_score.c, rubric_behaviour.c
    query = (
        sa.select(b.standard_id, r.team_id, r.agent_id, r.finished_at, (s.level >= b.kept_from).label("kept"))
        .join(contact_review, r.id == s.review_id)
        .join(rubric_behaviour, b.id == s.behaviour_id)
        .where(r.basis == "sampled", r.state != "withdrawn", s.level.is_not(None), b.standard_id.is_not(None))
        .where(r.finished_at >= from_at, r.finished_at < to_at)
    )
    found: defaultdict[tuple[str, str], list[_Observed]] = defaultdict(list)
    for row in connection.execute(query):
        found[str(row.standard_id), str(row.team_id)].append(
            _Observed(row.finished_at, bool(row.kept), str(row.agent_id))
        )
    return found


def _said(connection: sa.Connection, from_at: int, to_at: int) -> Counter[tuple[str, str, str]]:
    """(standard, team, 'escalation', 'praise' or 'correction'): how often."""
    n, e = coaching_note.c, escalation.c
    notes = sa.select(n.standard_id, n.team_id, n.kind).where(
        n.standard_id.is_not(None), n.state != "withdrawn", n.shared_at >= from_at, n.shared_at < to_at
    )
    raised = (
        sa.select(e.standard_id, queue.c.team_id)
        .join(queue, queue.c.id == e.queue_id)
        .where(e.standard_id.is_not(None), e.raised_at >= from_at, e.raised_at < to_at)
    )
    found: Counter[tuple[str, str, str]] = Counter()
    for row in connection.execute(notes):
        found[str(row.standard_id), str(row.team_id), row.kind] += 1
    for one in connection.execute(raised):
        found[str(one.standard_id), str(one.team_id), "escalation"] += 1
    return found


def _of_places(
    scored: dict[tuple[str, str], list[_Observed]],
    said: Counter[tuple[str, str, str]],
    places: dict[str, tuple[str, tuple[str, ...]]],
    kind: str,
    agreement: Agreement,
) -> list[StandardKept]:
    standards = sorted({standard for standard, _ in scored} | {standard for standard, _, _ in said})
    made = []
    for standard in standards:
        for name, team_ids in places.values():
            rows = [one for team_id in team_ids for one in scored.get((standard, team_id), ())]
            counts = [sum(said[standard, team_id, what] for team_id in team_ids) for what in _SAID]
            if not rows and not any(counts):
                continue
            if rows and not _shown(rows, agreement):
                made.append(StandardKept(standard, kind, name, (), KeptShare(0, 0), 0, 0, 0, withheld=True))
                continue
            escalations, praises, corrections = counts
            made.append(
                StandardKept(
                    standard, kind, name, _weeks(rows, agreement), _share(rows), escalations, praises, corrections
                )
            )
    return made


_SAID: Final = ("escalation", "praise", "correction")


def _shown(rows: list[_Observed], agreement: Agreement) -> bool:
    """Whether enough different people were reviewed: a large team of whom one was is still one person."""
    return agreement.shows_group(len({one.agent_id for one in rows}))


def _weeks(rows: list[_Observed], agreement: Agreement) -> tuple[tuple[int, KeptShare], ...]:
    """By week; a week in which too few people were reviewed is left out."""
    by_week: defaultdict[int, list[_Observed]] = defaultdict(list)
    for one in rows:
        by_week[week_of(one.at)].append(one)
    return tuple((week, _share(found)) for week, found in sorted(by_week.items()) if _shown(found, agreement))


def _share(rows: list[_Observed]) -> KeptShare:
    return KeptShare(sum(one.kept for one in rows), len(rows))
