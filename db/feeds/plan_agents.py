"""Whom a shift plan means: by login, by a name in a system of origin, or by the name on the floor."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from db.feeds.contact_values import Unreadable
from db.folded import folded
from db.metrics.business_day import zone_named


class PlannedAgent(NamedTuple):
    """An agent of the floor, with the zone of their site."""

    id: str
    name: str
    team: str
    zone: ZoneInfo


class UnknownAgent(Exception):
    """Nobody on the floor has this name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class PlanAgents:
    """All agents who have not left, by what a plan may call them."""

    def __init__(self, connection: sa.Connection) -> None:
        self.by_id: dict[str, PlannedAgent] = {}
        by_login: defaultdict[str, set[str]] = defaultdict(set)
        by_name: defaultdict[str, set[str]] = defaultdict(set)
        rows = connection.execute(
            sa.text(
                "SELECT CAST(a.id AS text) AS id, a.name, a.login, t.name AS team, s.time_zone FROM agent a"
                " JOIN team t ON t.id = a.team_id JOIN site s ON s.id = t.site_id WHERE a.retired_at IS NULL"
            )
        )
        for row in rows:
            self.by_id[row.id] = PlannedAgent(row.id, row.name, row.team, zone_named(row.time_zone))
            by_name[folded(row.name)].add(row.id)
            if row.login:
                by_login[folded(row.login)].add(row.id)
        by_alias: defaultdict[str, set[str]] = defaultdict(set)
        for row in connection.execute(sa.text("SELECT CAST(agent_id AS text) AS agent_id, alias FROM agent_alias")):
            if row.agent_id in self.by_id:
                by_alias[folded(row.alias)].add(row.agent_id)
        self._ways = (by_login, by_alias, by_name)

    def find(self, text: str, team: str = "") -> PlannedAgent:
        """The agent that `text` means; of several with one name the one in `team`.

        Raises:
            UnknownAgent: there is none.
            Unreadable: there is no name, or it means several.
        """
        wanted = folded(text)
        if not wanted:
            raise Unreadable("it has no agent")
        for way in self._ways:
            if wanted in way:
                return self._one(text, team, way[wanted])
        raise UnknownAgent(text)

    def _one(self, text: str, team: str, found: Iterable[str]) -> PlannedAgent:
        agents = [self.by_id[agent_id] for agent_id in found]
        if len(agents) > 1 and team:
            agents = [agent for agent in agents if folded(agent.team) == folded(team)] or agents
        if len(agents) > 1:
            teams = ", ".join(sorted(agent.team for agent in agents))
            raise Unreadable(f"{text!r} means {len(agents)} agents (in {teams}); name the login or the team")
        return agents[0]
