"""The perception gap: what we think of contacts beside what customers say of the same contacts.

For a contact that was drawn, reviewed and rated: ours = mean over its scored behaviours of (level - 1) / (levels - 1),
theirs = (score - lowest) / (highest - lowest), both 0..1. The gap of a group is the mean of ours - theirs with the paired
t interval (Student, Biometrika 6 (1908) 1). Groups are many, so that a gap counts as one only where it stands after Holm's
correction (S. Holm, Scandinavian Journal of Statistics 6 (1979) 65) and is larger than what nobody would notice.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Any, Final, Literal, NamedTuple

import sqlalchemy as sa

from db.coaching.agreement import agreement_now
from db.metrics.student import t_95, t_tails
from db.metrics.withholding import shown_together
from db.models.people import site, staff, team
from db.models.reviewing import contact_review, customer_rating, review_score, rubric_level
from db.models.work import queue
from db.queries.team_names import team_names

#: Of fewer contacts nothing is said.
FEWEST: Final = 10
#: A gap smaller than this is none, share of 1.
TOLERANCE: Final = 0.05
_LEVEL: Final = 0.05
#: Both scores are whole points on a scale, of a rating of five one point is a quarter: what is all the same still varies by
#: what is rounded off, the variance of a uniform of that width.
_LEAST_VARIANCE: Final = 0.25**2 / 12
Kind = Literal["queue", "team", "site", "coach"]
Verdict = Literal["we_think_better", "customers_think_better", "alike", "cannot_tell"]


class Group(NamedTuple):
    """A queue, team, site or coach; names may be shared by several."""

    id: str
    name: str


class Both(NamedTuple):
    """One contact that was reviewed and rated; ours and theirs are 0..1."""

    agent_id: str
    queue: Group
    team: Group
    site: Group
    coach: Group | None
    ours: float
    theirs: float


@dataclass(frozen=True, slots=True)
class Mean:
    """The mean of `n` values with its 95 % interval; without bounds of fewer than two."""

    n: int
    mean: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Gap:
    """A group: our scores, customers' ratings of the same contacts, and their difference (ours less theirs).

    `withheld`: the group is smaller than the monitoring agreement shows, or another that is could be worked out from it;
    then there are no figures.
    """

    kind: Kind
    name: str
    ours: Mean | None
    theirs: Mean | None
    gap: Mean | None
    verdict: Verdict
    withheld: bool = False


def perception_gaps(connection: sa.Connection, from_at: int, to_at: int) -> list[Gap]:
    """Gaps per queue, team, site and coach of contacts rated from `from_at` until before `to_at` (UTC microseconds)."""
    agreement = agreement_now(connection)
    return gaps_of(_both(connection, from_at, to_at), agreement.shows_group)


def gaps_of(rows: Sequence[Both], shows: Callable[[int], bool]) -> list[Gap]:
    """Gaps of these contacts; `shows` says whether a group of so many agents may be shown. Pure."""
    grouped: defaultdict[tuple[Kind, Group], list[Both]] = defaultdict(list)
    for row in rows:
        grouped["site", row.site].append(row)
        grouped["team", row.team].append(row)
        grouped["queue", row.queue].append(row)
        if row.coach is not None:
            grouped["coach", row.coach].append(row)
    allowed = _shown(grouped, rows, shows)
    seen = {key: found for key, found in grouped.items() if key in allowed}
    counted = {key: found for key, found in seen.items() if len(found) >= FEWEST}
    stand = _holm({key: _p_value([one.ours - one.theirs for one in found]) for key, found in counted.items()})
    made = []
    for key, found in sorted(grouped.items(), key=_place):
        kind, group = key
        if key not in seen:
            made.append(Gap(kind, group.name, None, None, None, "cannot_tell", withheld=True))
            continue
        gap = mean_of([one.ours - one.theirs for one in found])
        verdict = _verdict(gap, key in counted, key in stand)
        ours, theirs = mean_of([one.ours for one in found]), mean_of([one.theirs for one in found])
        made.append(Gap(kind, group.name, ours, theirs, gap, verdict))
    return made


def _shown(
    grouped: dict[tuple[Kind, Group], list[Both]], rows: Sequence[Both], shows: Callable[[int], bool]
) -> set[tuple[Kind, Group]]:
    """Which groups may be shown together: teams add up to their site, and queues to the same contacts as the sites."""
    of = {key: {_part(one) for one in found} for key, found in grouped.items()}
    agents: defaultdict[_Part, set[str]] = defaultdict(set)
    for one in rows:
        agents[_part(one)].add(one.agent_id)
    tiers = [{key: parts for key, parts in of.items() if key[0] == kind} for kind in _ORDER]
    return shown_together(tiers, agents, shows)


_Part = tuple[str, str, str, str]


def _part(row: Both) -> _Part:
    """What can be told apart of contacts: where, whose, and who reviewed."""
    return row.site.id, row.team.id, row.queue.id, row.coach.id if row.coach is not None else ""


def _place(item: tuple[tuple[Kind, Group], list[Both]]) -> tuple[int, str, str]:
    kind, group = item[0]
    return _ORDER.index(kind), group.name.casefold(), group.id


_ORDER: Final[tuple[Kind, ...]] = ("site", "team", "queue", "coach")


def mean_of(values: Sequence[float]) -> Mean:
    """Mean and t interval: mean +- t(n - 1) s / sqrt(n)."""
    n = len(values)
    mean = sum(values) / n
    if n < 2:
        return Mean(n, mean, None, None)
    deviation = sqrt(max(_LEAST_VARIANCE, sum((value - mean) ** 2 for value in values) / (n - 1)))
    reach = t_95(n - 1) * deviation / sqrt(n)
    return Mean(n, mean, mean - reach, mean + reach)


def _verdict(gap: Mean, is_counted: bool, stands: bool) -> Verdict:
    if not is_counted or gap.low is None or gap.high is None:
        return "cannot_tell"
    if stands and abs(gap.mean) > TOLERANCE:
        return "we_think_better" if gap.mean > 0 else "customers_think_better"
    # Alike only where a gap worth the word is ruled out.
    return "alike" if gap.low > -2 * TOLERANCE and gap.high < 2 * TOLERANCE else "cannot_tell"


def _p_value(values: Sequence[float]) -> float:
    """How likely so large a mean is by chance, two-sided, by Student's t; what is corrected for many lies far out in it."""
    n = len(values)
    mean = sum(values) / n
    variance = sum((value - mean) ** 2 for value in values) / (n - 1)
    return t_tails(mean / sqrt(max(_LEAST_VARIANCE, variance) / n), n - 1)


def _holm(values: dict[tuple[Kind, Group], float]) -> set[tuple[Kind, Group]]:
    """Those that stand at 5 % over all, by Holm: the k-th smallest of m has to be at most 5 % / (m - k + 1)."""
    stand = set()
    for place, (key, p) in enumerate(sorted(values.items(), key=lambda item: item[1])):
        if p > _LEVEL / (len(values) - place):
            break
        stand.add(key)
    return stand


def _both(connection: sa.Connection, from_at: int, to_at: int) -> list[Both]:
    r, s, c = contact_review.c, review_score.c, customer_rating.c
    tops = {
        str(row.behaviour_id): row.top
        for row in connection.execute(
            sa.select(rubric_level.c.behaviour_id, sa.func.max(rubric_level.c.level).label("top")).group_by(
                rubric_level.c.behaviour_id
            )
        )
    }
    query = (
        sa.select(
            r.contact_id, r.agent_id, s.behaviour_id, s.level, c.score, c.lowest, c.highest, queue.c.name.label("queue"),
            site.c.name.label("site"), staff.c.name.label("coach"), r.queue_id, r.team_id,
            team.c.site_id, r.reviewer_id,
        )
        .join(contact_review, r.id == s.review_id)
        .join(customer_rating, sa.and_(c.contact_id == r.contact_id, c.agent_id == r.agent_id))
        .join(queue, queue.c.id == r.queue_id)
        .join(team, team.c.id == r.team_id)
        .join(site, site.c.id == team.c.site_id)
        .outerjoin(staff, staff.c.id == r.reviewer_id)
        .where(r.basis == "sampled", r.state != "withdrawn", s.level.is_not(None))
        .where(c.rated_at >= from_at, c.rated_at < to_at)
    )  # fmt: skip
    teams = team_names(connection)
    found: defaultdict[tuple[Any, ...], list[tuple[float, float]]] = defaultdict(list)
    for row in connection.execute(query):
        top = tops.get(str(row.behaviour_id), 4)
        ours = (row.level - 1) / (top - 1) if top > 1 else 1.0
        theirs = (row.score - row.lowest) / (row.highest - row.lowest)
        coach = Group(str(row.reviewer_id), row.coach) if row.coach else None
        places = (
            Group(str(row.queue_id), row.queue),
            Group(str(row.team_id), teams[str(row.team_id)]),
            Group(str(row.site_id), row.site),
        )
        found[row.contact_id, str(row.agent_id), *places, coach].append((ours, theirs))
    return [
        Both(agent, of_queue, of_team, of_site, coach, _mean(one for one, _ in values), _mean(two for _, two in values))
        for (_, agent, of_queue, of_team, of_site, coach), values in found.items()
    ]


def _mean(values: Iterable[float]) -> float:
    listed = list(values)
    return sum(listed) / len(listed)
