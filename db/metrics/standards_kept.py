"""How far each standard is kept, week by week, per team and site: from contacts drawn at random, never from chosen ones.

Share kept = scored behaviours of the standard whose level is `kept_from` or more / all that were scored; behaviours that
were not observed do not count. Interval: Wilson's score interval, 95 % (E. B. Wilson, JASA 22 (1927) 209).
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import sqlalchemy as sa

from db.coaching.agreement import agreement_now
from db.metrics.calendar_weeks import week_of
from db.metrics.wilson import wilson
from db.metrics.withholding import shown_together
from db.models.attention import escalation
from db.models.coaching import coaching_note
from db.models.people import site, team
from db.models.reviewing import contact_review, review_score, rubric_behaviour
from db.models.work import queue
from db.queries.team_names import team_names


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
    smaller than the monitoring agreement shows, or that one that is could be worked out from it; of a group that is shown
    such weeks are in `withheld_weeks`, and weeks without a review in neither.
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
    withheld_weeks: tuple[int, ...] = ()


def standards_kept(connection: sa.Connection, from_at: int, to_at: int) -> list[StandardKept]:
    """Every standard in every team and site in sight, from `from_at` until before `to_at` (UTC microseconds)."""
    agreement = agreement_now(connection)
    teams = _teams(connection)
    scored = _scored(connection, from_at, to_at)
    said = _said(connection, from_at, to_at)
    made = []
    for standard in sorted({standard for standard, _ in scored} | {standard for standard, _, _ in said}):
        rows = {team_id: found for (of, team_id), found in scored.items() if of == standard and team_id in teams}
        counts = {team_id: tuple(said[standard, team_id, what] for what in _SAID) for team_id in teams}
        made += standard_kept(standard, rows, counts, teams, agreement.shows_group)
    return made


def standard_kept(
    standard: str,
    scored: Mapping[str, Sequence["Observed"]],
    said: Mapping[str, tuple[int, ...]],
    teams: Mapping[str, "Place"],
    shows: Callable[[int], bool],
) -> list[StandardKept]:
    """One standard in every team, then in every site, of which something is known. Pure.

    `scored` are the observations of each team, `said` how often it was named there (as `_SAID` has it); `shows` says
    whether figures of a group of so many agents may be shown.
    """
    places = _places(teams)
    parts = {(team_id, week_of(one.at)): set[str]() for team_id, rows in scored.items() for one in rows}
    for team_id, rows in scored.items():
        for one in rows:
            parts[team_id, week_of(one.at)].add(one.agent_id)
    shown = _shown(places, parts, shows)
    made = []
    for place, (kind, name, team_ids) in places.items():
        rows = [one for team_id in team_ids for one in scored.get(team_id, ())]
        raised, praised, corrected = (sum(said[team_id][which] for team_id in team_ids) for which in range(len(_SAID)))
        if rows and (place, None) not in shown:
            made.append(StandardKept(standard, kind, name, (), KeptShare(0, 0), 0, 0, 0, withheld=True))
        elif rows or raised or praised or corrected:
            weeks = sorted({week_of(one.at) for one in rows})
            told = tuple((week, _share(rows, week)) for week in weeks if (place, week) in shown)
            hidden = tuple(week for week in weeks if (place, week) not in shown)
            made.append(StandardKept(standard, kind, name, told, _share(rows), raised, praised, corrected,
                                     withheld_weeks=hidden))  # fmt: skip
    return made


#: A team or a site by its kind and id.
_PlaceKey = tuple[str, str]
#: What can be told apart: a team's week.
_Part = tuple[str, int]
#: A place in all weeks (None), or in one.
_Group = tuple[_PlaceKey, int | None]


def _shown(
    places: Mapping[_PlaceKey, tuple[str, str, tuple[str, ...]]],
    parts: Mapping[_Part, Collection[str]],
    shows: Callable[[int], bool],
) -> set[_Group]:
    """Which places and weeks may be shown together: teams add up to their site, and weeks to all of them."""
    wholes = {place: {part for part in parts if part[0] in team_ids} for place, (_, _, team_ids) in places.items()}
    weeks = sorted({week for _, week in parts})
    groups: dict[_Group, set[_Part]] = {}
    for place, whole in wholes.items():
        for week in (None, *weeks):
            found = {part for part in whole if week in (None, part[1])}
            if found:
                groups[place, week] = found
    tiers = [
        {group: found for group, found in groups.items() if (group[0][0], group[1] is None) == tier}
        for tier in (("site", True), ("team", True), ("site", False), ("team", False))
    ]
    return shown_together(tiers, parts, shows, under=lambda group: (group[0], None))


class Place(NamedTuple):
    """A team's name, and its site's id and name."""

    name: str
    site_id: str
    site: str


def _teams(connection: sa.Connection) -> dict[str, Place]:
    query = sa.select(team.c.id, team.c.site_id, site.c.name.label("site")).join(site, site.c.id == team.c.site_id)
    names = team_names(connection)
    return {
        str(row.id): Place(names[str(row.id)], str(row.site_id), row.site)
        for row in connection.execute(query.order_by(team.c.name))
    }


def _places(teams: Mapping[str, Place]) -> dict[_PlaceKey, tuple[str, str, tuple[str, ...]]]:
    """Teams, then sites: kind, name, and the teams there."""
    found: dict[_PlaceKey, tuple[str, str, tuple[str, ...]]] = {}
    for team_id, one in teams.items():
        found["team", team_id] = ("team", one.name, (team_id,))
    for one in teams.values():
        there = tuple(team_id for team_id, other in teams.items() if other.site_id == one.site_id)
        found["site", one.site_id] = ("site", one.site, there)
    return found


class Observed(NamedTuple):
    """One scored behaviour: when (UTC microseconds), whether the standard was kept, and whose contact it was."""

    at: int
    kept: bool
    agent_id: str


def _scored(connection: sa.Connection, from_at: int, to_at: int) -> dict[tuple[str, str], list[Observed]]:
    """(standard, team): each observation."""
    r, s, b = contact_review.c, review_score.c, rubric_behaviour.c
    query = (
        sa.select(b.standard_id, r.team_id, r.agent_id, r.finished_at, (s.level >= b.kept_from).label("kept"))
        .join(contact_review, r.id == s.review_id)
        .join(rubric_behaviour, b.id == s.behaviour_id)
        .where(r.basis == "sampled", r.state != "withdrawn", s.level.is_not(None), b.standard_id.is_not(None))
        .where(r.finished_at >= from_at, r.finished_at < to_at)
    )
    found: defaultdict[tuple[str, str], list[Observed]] = defaultdict(list)
    for row in connection.execute(query):
        found[str(row.standard_id), str(row.team_id)].append(
            Observed(row.finished_at, bool(row.kept), str(row.agent_id))
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


_SAID: Final = ("escalation", "praise", "correction")


def _share(rows: Sequence[Observed], week: int | None = None) -> KeptShare:
    """Of all of these, or of one week's."""
    of = [one for one in rows if week is None or week_of(one.at) == week]
    return KeptShare(sum(one.kept for one in of), len(of))
