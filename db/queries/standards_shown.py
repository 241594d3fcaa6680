"""The promise and the standards with all their versions, and who was briefed on the present ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from db.models.people import agent, staff, team
from db.models.standards import standard, standard_briefing, standard_version
from db.queries.database_clock import database_now
from db.queries.team_names import team_names


@dataclass(frozen=True, slots=True)
class VersionShown:
    """The words of a standard from `from_at` on (UTC microseconds; 0: from the beginning)."""

    id: str
    number: int
    statement: str
    kept_example: str | None
    not_kept_example: str | None
    from_at: int
    set_by: str | None


@dataclass(frozen=True, slots=True)
class NotBriefed:
    """Of a team with `agents` in sight those who were not briefed on the present version: (id, name), by name."""

    team_id: str
    team: str
    agents: int
    missing: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class StandardShown:
    """A standard. `versions` are the newest first, those to come, too; `present` is the one that holds now."""

    id: str
    code: str
    kind: str
    name: str
    position: int
    retired: bool
    version: int
    versions: tuple[VersionShown, ...]
    present: VersionShown | None
    teams: tuple[NotBriefed, ...]

    @property
    def briefed(self) -> tuple[int, int]:
        """How many agents were briefed on the present version, of how many."""
        agents = sum(one.agents for one in self.teams)
        return agents - sum(len(one.missing) for one in self.teams), agents


def standards_shown(connection: sa.Connection) -> list[StandardShown]:
    """All of them, the promise first; agents as far as the reader sees them."""
    now = database_now(connection)
    v = standard_version.c
    joined = standard_version.outerjoin(staff, staff.c.id == v.set_by_id)
    versions: dict[str, list[VersionShown]] = {}
    query = sa.select(standard_version, staff.c.name.label("set_by")).select_from(joined).order_by(v.number.desc())
    for row in connection.execute(query):
        made = VersionShown(
            str(row.id), row.number, row.statement, row.kept_example, row.not_kept_example, row.from_at, row.set_by
        )
        versions.setdefault(str(row.standard_id), []).append(made)
    agents = connection.execute(
        sa.select(agent.c.id, agent.c.name, agent.c.team_id)
        .join(team, team.c.id == agent.c.team_id)
        .where(agent.c.retired_at.is_(None))
        .order_by(team.c.name, agent.c.team_id, agent.c.name)
    ).all()
    teams = team_names(connection)
    b = standard_briefing.c
    briefed = {
        (str(row.standard_version_id), str(row.agent_id))
        for row in connection.execute(sa.select(b.standard_version_id, b.agent_id))
    }
    return [
        _shown(row, tuple(versions.get(str(row.id), ())), agents, teams, briefed, now)
        for row in connection.execute(
            sa.select(standard).order_by(standard.c.kind, standard.c.position, standard.c.name)
        )
    ]


def _shown(
    row: sa.Row[Any],
    versions: tuple[VersionShown, ...],
    agents: Sequence[Any],
    names: dict[str, str],
    briefed: set[tuple[str, str]],
    now: int,
) -> StandardShown:
    begun = [one for one in versions if one.from_at <= now]
    present = max(begun, key=lambda one: (one.from_at, one.number), default=None)
    teams: dict[str, tuple[str, int, list[tuple[str, str]]]] = {}
    for one in agents:
        name, count, missing = teams.get(str(one.team_id), (names[str(one.team_id)], 0, []))
        if present is not None and (present.id, str(one.id)) not in briefed:
            missing.append((str(one.id), one.name))
        teams[str(one.team_id)] = (name, count + 1, missing)
    told = tuple(NotBriefed(key, name, count, tuple(missing)) for key, (name, count, missing) in teams.items())
    values = row._mapping
    return StandardShown(
        str(values["id"]),
        values["code"],
        values["kind"],
        values["name"],
        values["position"],
        values["retired_at"] is not None,
        values["version"],
        versions,
        present,
        told,
    )
