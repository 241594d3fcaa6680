"""Who and what there is on the floor a feed writes about: sites, teams, skills, queues, agents and their names."""

from typing import Any, Final

from db.feeds.known import Known, Origin
from db.feeds.pending import Ledger, Row
from db.feeds.visits import Visit
from db.ids import named_id, tail_of

DEFAULT_SITE: Final = "Main"
DEFAULT_TEAM: Final = "Floor"


class OriginSystem(Row):
    """A row of `origin_system`."""

    table = "origin_system"
    id: str
    name: str
    kind: str
    contact_url: str | None = None
    recording_url: str | None = None
    ticket_url: str | None = None


class Site(Row):
    """A row of `site`."""

    table = "site"
    id: str
    name: str
    time_zone: str = "UTC"
    business_day_start_min: int = 0
    language: str = "en"


class Team(Row):
    """A row of `team`."""

    table = "team"
    id: str
    site_id: str
    name: str


class Skill(Row):
    """A row of `skill`."""

    table = "skill"
    id: str
    name: str


class Queue(Row):
    """A row of `queue`."""

    table = "queue"
    id: str
    team_id: str
    name: str
    channel: str = "voice"
    time_zone: str | None = None
    business_day_start_min: int | None = None
    answer_within_s: int = 20
    target_percent: int = 80
    service_level_rule: str = "without_short_abandons"
    short_abandon_s: int = 5
    handling_limit_s: int | None = None
    wrap_up_s: int = 0
    position: int = 0
    duty_supervisor_id: str | None = None
    retired_at: int | None = None


class Level(Row):
    """A row of `agent_skill` or `queue_skill`: which skill, at which level 1..5."""

    id: str
    skill_id: str
    level: int


class AgentSkill(Level):
    """A row of `agent_skill`."""

    table = "agent_skill"
    agent_id: str


class QueueSkill(Level):
    """A row of `queue_skill`."""

    table = "queue_skill"
    queue_id: str


class AgentAlias(Row):
    """A row of `agent_alias`."""

    table = "agent_alias"
    id: str
    agent_id: str
    origin_id: str
    alias: str


class AgentCapacity(Row):
    """A row of `agent_capacity`."""

    table = "agent_capacity"
    id: str
    agent_id: str
    channel: str
    slots: int


class Agent(Row):
    """A row of `agent`, and what the agent is doing.

    `present_id` is the id of the present row of `agent_state`, `rest_state` the state without any contact. `silent` says that
    the database holds later history than what is being read, so that nothing is written until the row `known_id` is reached
    again or `known_since` is passed.
    """

    table = "agent"
    id: str
    team_id: str
    name: str
    login: str | None = None
    desk: str | None = None
    language: str | None = None
    state: str = "offline"
    aux_reason: str | None = None
    state_since: int | None = None
    next_state: str | None = None
    next_aux_reason: str | None = None
    retired_at: int | None = None

    tail: str
    present_id: str = ""
    rest_state: str = "offline"
    rest_reason: str | None = None
    ringing: Visit | None = None
    silent: bool = False
    saved: tuple[Any, ...] = ()
    saved_state: str = "offline"
    known_id: str = ""
    known_since: int = -1
    began: int = -1

    def __init__(self, agent_id: str) -> None:
        self.id = agent_id
        self.tail = tail_of("agent", agent_id)
        self.talking: list[Visit] = []
        self.wrapping: list[Visit] = []


class Directory(Ledger):
    """Finds queues, agents, teams and skills by their names in the system of origin, and makes them at first sight."""

    def __init__(self, origin: Origin, known: Known, *, site: str = DEFAULT_SITE, team: str = DEFAULT_TEAM) -> None:
        super().__init__()
        self.origin = origin
        self.origin_id: Final = origin.key
        self._sites: dict[str, Site] = {}
        self._teams: dict[tuple[str, str], Team] = {}
        self._skills: dict[str, Skill] = {}
        self._queues: dict[str, Queue] = {}
        self._queues_by_id: dict[str, Queue] = {}
        self._agents: dict[str, Agent] = {}
        self._aliases: dict[str, Agent] = {}
        self._capacities: dict[tuple[str, str], AgentCapacity] = {}
        self._default_site: Final = site
        self._default_team: Final = team
        self._load_directory(known)

    def _load_directory(self, known: Known) -> None:
        if self.origin_id not in {row[0] for row in known.of("origin_system")}:
            row = OriginSystem()
            row.id, row.name, row.kind = self.origin_id, self.origin.name, self.origin.kind
            row.contact_url, row.recording_url = self.origin.contact_url, self.origin.recording_url
            row.ticket_url = self.origin.ticket_url
            self._touch(row)
        for values in known.of("site"):
            site = Site()
            site.fill(values)
            self._sites[site.name] = site
        names = {site.id: site.name for site in self._sites.values()}
        for values in known.of("team"):
            team = Team()
            team.fill(values)
            self._teams[names.get(team.site_id, team.site_id), team.name] = team
        for values in known.of("skill"):
            skill = Skill()
            skill.fill(values)
            self._skills[skill.name] = skill
        for values in known.of("queue"):
            queue = Queue()
            queue.fill(values)
            self._queues[queue.name] = self._queues_by_id[queue.id] = queue
        self._load_agents(known)

    def _load_agents(self, known: Known) -> None:
        for values in known.of("agent"):
            agent = Agent(values[0])
            agent.fill(values)
            self._agents[agent.id] = agent
        for _, agent_id, origin_id, alias in known.of("agent_alias"):
            if origin_id == self.origin_id and agent_id in self._agents:
                self._aliases[alias] = self._agents[agent_id]
        for values in known.of("agent_capacity"):
            capacity = AgentCapacity()
            capacity.fill(values)
            self._capacities[capacity.agent_id, capacity.channel] = capacity

    def _change(self, row: Row, settings: dict[str, Any]) -> None:
        for column, value in settings.items():
            if value is not None and getattr(row, column) != value:
                setattr(row, column, value)
                self._touch(row)

    def site(self, name: str, **settings: Any) -> str:
        """The id of the site `name`, made at first sight; `settings` are columns of `site`."""
        site = self._sites.get(name)
        if site is None:
            site = self._sites[name] = Site()
            site.id, site.name = named_id("site", name), name
            self._touch(site)
        self._change(site, settings)
        return site.id

    def team(self, name: str, site: str | None = None) -> str:
        """The id of the team `name` of `site` (a site's name; by default the feed's own), made at first sight."""
        key = (site or self._default_site, name)
        team = self._teams.get(key)
        if team is None:
            site_id = self.site(key[0])
            team = self._teams[key] = Team()
            team.id, team.site_id, team.name = named_id("team", key[0], name), site_id, name
            self._touch(team)
        return team.id

    def skill(self, name: str) -> str:
        """The id of the skill `name`, made at first sight."""
        skill = self._skills.get(name)
        if skill is None:
            skill = self._skills[name] = Skill()
            skill.id, skill.name = named_id("skill", name), name
            self._touch(skill)
        return skill.id

    def queue(
        self,
        name: str,
        *,
        channel: str | None = None,
        team: str | None = None,
        site: str | None = None,
        **settings: Any,
    ) -> str:
        """The id of the queue `name`, made at first sight.

        `team` and `site` (names) count only then; `channel` and `settings` (columns of `queue`, such as answer_within_s,
        target_percent, wrap_up_s; seconds, percent) change a queue that exists, too, where given and not None.
        """
        queue = self._queues.get(name)
        if queue is None:
            queue = self._queues[name] = Queue()
            queue.id, queue.name = named_id("queue", name), name
            queue.team_id = self.team(team or self._default_team, site)
            queue.position = len(self._queues_by_id)
            self._queues_by_id[queue.id] = queue
            self._touch(queue)
        self._change(queue, {"channel": channel, **settings})
        return queue.id

    def agent(
        self,
        alias: str,
        *,
        name: str | None = None,
        team: str | None = None,
        site: str | None = None,
        **settings: Any,
    ) -> str:
        """The id of the agent that the system of origin calls `alias`, made at first sight.

        `name` (by default the alias), `team`, `site` (names) and `settings` (login, desk, language) count only then:
        what is known of an agent is the supervisors' to change. A new agent is offline until told otherwise.
        """
        agent = self._aliases.get(alias)
        if agent is None:
            agent = Agent(named_id(self.origin.name, "agent", alias))
            agent.name = name or alias
            agent.team_id = self.team(team or self._default_team, site)
            for column, value in settings.items():
                setattr(agent, column, value)
            self._agents[agent.id] = agent
            self._touch(agent)
            self.alias(agent.id, alias)
        return agent.id

    def alias(self, agent_id: str, alias: str) -> None:
        """From now on `alias` means this agent in the system of origin; nothing changes where it means one already."""
        if alias in self._aliases:
            return
        row = AgentAlias()
        row.id = named_id(self.origin_id, "alias", alias)
        row.agent_id, row.origin_id, row.alias = agent_id, self.origin_id, alias
        self._aliases[alias] = self._agents[agent_id]
        self._touch(row)

    def known_agent(self, alias: str) -> str | None:
        """The id of the agent called `alias`, or None if nobody is called so."""
        agent = self._aliases.get(alias)
        return None if agent is None else agent.id

    def aliases(self) -> dict[str, str]:
        """All names agents have in the system of origin, with the agents' ids."""
        return {alias: agent.id for alias, agent in self._aliases.items()}

    def wrap_up_s(self, queue_id: str) -> int:
        """How many seconds agents of the queue have for wrap-up; 0 for none."""
        return self._queues_by_id[queue_id].wrap_up_s

    def capacity(self, agent_id: str, channel: str, slots: int) -> None:
        """How many contacts of `channel` the agent may hold at once."""
        capacity = self._capacities.get((agent_id, channel))
        if capacity is None:
            capacity = self._capacities[agent_id, channel] = AgentCapacity()
            capacity.id = named_id(agent_id, "capacity", channel)
            capacity.agent_id, capacity.channel, capacity.slots = agent_id, channel, slots
            self._touch(capacity)
        self._change(capacity, {"slots": slots})

    def agent_skill(self, agent_id: str, skill: str, level: int = 1) -> None:
        """The agent has the skill of that name at `level` 1..5."""
        row = AgentSkill()
        row.id = named_id(agent_id, "skill", skill)
        row.agent_id, row.skill_id, row.level = agent_id, self.skill(skill), level
        self._touch(row)

    def queue_skill(self, queue_id: str, skill: str, level: int = 1) -> None:
        """The queue asks for the skill of that name at `level` 1..5."""
        row = QueueSkill()
        row.id = named_id(queue_id, "skill", skill)
        row.queue_id, row.skill_id, row.level = queue_id, self.skill(skill), level
        self._touch(row)
