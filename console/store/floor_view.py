"""The part of the floor that a view shows: its names found among the rows held, and who belongs, kept in step."""

from collections import Counter
from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass, replace
from typing import Any, Final

from console.store.floor_store import FloorStore, Touched
from console.store.held import hand_is_up
from console.store.view_filter import ViewFilter, name_key
from db.rows import AgentRow, CustomerFollowUpRow, EscalationRow, QueueRow, RaisedHandRow

Member = Callable[[Any], bool]
_NAMED: Final = frozenset({"site", "team", "queue"})


@dataclass(frozen=True, slots=True)
class Missing:
    """Names a view asks for that no row held bears."""

    sites: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    queues: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.sites or self.teams or self.queues)


class FloorView:
    """Answers in O(1) whether a row belongs to the view that is on; with an empty filter every row does.

    Names are looked up again whenever a site, a team or a queue changes. Agents are kept as a set that follows every
    agent and membership, raised hands as one that is looked over with each batch (there are few). Call `follow` after
    the store has taken something in.
    """

    def __init__(self, store: FloorStore) -> None:
        self._store = store
        self.filter = ViewFilter()
        #: What the person calls it; '' for none.
        self.name = ""
        self.missing = Missing()
        #: Goes up whenever other queues belong than before.
        self.revision = 0
        self._queues: frozenset[str] = frozenset()
        self._named_queues: frozenset[str] = frozenset()
        self._teams: frozenset[str] = frozenset()
        self._agents: set[str] = set()
        self._heads: Counter[str] = Counter()
        self._counted: dict[str, str] = {}
        self._hands: frozenset[str] = frozenset()
        self._agents_due: set[str] = set()
        self._names_due = False
        store.listen(self)

    @property
    def is_whole(self) -> bool:
        """Whether the figures are those of the whole floor."""
        return not self.filter.narrows_figures

    def choose(self, chosen: ViewFilter, name: str = "") -> None:
        """Let the view be this from now on, under this name."""
        self.filter, self.name = chosen, name
        self._begin_again()

    def queue_ids(self) -> Set[str]:
        """Ids of the queues that belong, retired ones too."""
        return self._store.rows("queue").keys() if self.is_whole else self._queues

    def heads(self) -> dict[str, int]:
        """People of a view that is not the whole floor by state, one head each; states it does not list count too."""
        return dict(+self._heads)

    def has_queue(self, queue_id: str) -> bool:
        """Whether a queue belongs, and with it its contacts and escalations."""
        return self.is_whole or queue_id in self._queues

    def has_escalation(self, row: EscalationRow) -> bool:
        """Whether an escalation belongs."""
        return self.is_whole or row.queue_id in self._queues

    def has_follow_up(self, row: CustomerFollowUpRow) -> bool:
        """Whether what is still to be done for a customer belongs."""
        return self.is_whole or row.queue_id in self._queues

    def has_hand(self, row: RaisedHandRow) -> bool:
        """Whether a raised hand belongs."""
        if self.is_whole or row.agent_id in self._agents:
            return True
        contact = self._store.row("contact", row.contact_id)
        return contact is not None and contact.queue_id in self._queues

    def lists(self, table: str) -> Member | None:
        """Which rows of a table are listed, states included; None for all. To be asked for again when `follow` or
        `choose` began again. O(1) a row."""
        kept: Member | None = None
        if not self.is_whole:
            kept = self._members(table)
        states = frozenset({"agent": self.filter.agent_states, "contact": self.filter.contact_states}.get(table, ()))
        if not states:
            return kept
        return lambda row: row.state in states and (kept is None or kept(row))

    def follow(self, touched: Touched) -> Touched:
        """Take note of what the store took in; says also which rows came into the view or left it because of others."""
        if touched.everything or self.is_whole:
            self._forget_what_is_due()
            return touched
        if self._names_due and self._look_names_up():
            self._gather()
            self._forget_what_is_due()
            return replace(touched, regrouped=True)
        moved = {"agent": self._check_agents(), "raised_hand": self._check_hands()}
        self._forget_what_is_due()
        if not any(moved.values()):
            return touched
        return replace(
            touched, ids=dict(touched.ids) | {table: touched.of(table) | ids for table, ids in moved.items()}
        )

    def row_changed(self, table: str, old: Any, new: Any) -> None:
        """Note whom one changed row concerns."""
        if table in _NAMED:
            self._names_due = True
        elif table == "agent":
            self._agents_due.add((new or old).id)
        elif table == "queue_membership":
            self._agents_due.update(row.agent_id for row in (old, new) if row is not None)

    def everything_changed(self) -> None:
        """All rows were replaced by a snapshot."""
        self._begin_again()

    def _begin_again(self) -> None:
        self._look_names_up()
        self._gather()
        self._forget_what_is_due()
        self.revision += 1

    def _forget_what_is_due(self) -> None:
        self._agents_due.clear()
        self._names_due = False

    def _members(self, table: str) -> Member:
        queues, agents = self._queues, self._agents
        kinds: dict[str, Member] = {
            "queue": lambda row: row.id in queues,
            "contact": lambda row: row.queue_id in queues,
            "escalation": lambda row: row.queue_id in queues,
            "customer_follow_up": lambda row: row.queue_id in queues,
            "agent": lambda row: row.id in agents,
            "raised_hand": self.has_hand,
        }
        return kinds[table]

    def _look_names_up(self) -> bool:
        """Find the rows that bear the names asked for; says whether other teams or queues are meant than before."""
        rows, asked = self._store.rows, self.filter
        sites, no_sites = _named(asked.sites, rows("site").values())
        teams, no_teams = _named(asked.teams, rows("team").values())
        queues, no_queues = _named(asked.queue_names, rows("queue").values())
        self.missing = Missing(no_sites, no_teams, no_queues)
        before = self._teams, self._named_queues, self._queues
        self._teams = frozenset(
            team.id
            for team in rows("team").values()
            if (not asked.sites or team.site_id in sites) and (not asked.teams or team.id in teams)
        )
        named = [
            queue
            for queue in rows("queue").values()
            if (not asked.names_queues or queue.id in queues)
            and (not asked.channels or queue.channel in asked.channels)
        ]
        self._named_queues = frozenset(queue.id for queue in named)
        self._queues = frozenset(queue.id for queue in named if self._is_of_its_teams(queue))
        changed = before != (self._teams, self._named_queues, self._queues)
        self.revision += changed
        return changed

    def _is_of_its_teams(self, row: QueueRow | AgentRow) -> bool:
        return not (self.filter.sites or self.filter.teams) or row.team_id in self._teams

    def _gather(self) -> None:
        """Find all agents and hands of the view."""
        self._agents = set()
        self._heads.clear()
        self._counted.clear()
        if self.is_whole:
            self._hands = frozenset()
            return
        serving = self._serving(self._queues)
        own = self._own_people()
        for agent in self._store.rows("agent").values():
            if agent.id in serving or agent.id in own:
                self._take_in(agent)
        self._hands = self._hands_now()

    def _serving(self, queue_ids: Iterable[str]) -> set[str]:
        memberships = (self._store.rows_where("queue_membership", "queue_id", queue_id) for queue_id in queue_ids)
        return {row.agent_id for several in memberships for row in several}

    def _own_people(self) -> set[str]:
        asked = self.filter
        if not (asked.sites or asked.teams):
            return set()
        own = {agent.id for agent in self._store.rows("agent").values() if agent.team_id in self._teams}
        return own & self._serving(self._named_queues) if asked.names_queues or asked.channels else own

    def _belongs(self, agent: AgentRow) -> bool:
        asked = self.filter
        served = {row.queue_id for row in self._store.rows_where("queue_membership", "agent_id", agent.id)}
        if not served.isdisjoint(self._queues):
            return True
        if not (asked.sites or asked.teams) or agent.team_id not in self._teams:
            return False
        return not (asked.names_queues or asked.channels) or not served.isdisjoint(self._named_queues)

    def _check_agents(self) -> frozenset[str]:
        """Look again at the agents that something happened to; those who came into the view or left it."""
        moved = set()
        for agent_id in self._agents_due:
            agent = self._store.row("agent", agent_id)
            was_in = agent_id in self._agents
            self._let_go(agent_id)
            if agent is not None and self._belongs(agent):
                self._take_in(agent)
            if was_in != (agent_id in self._agents):
                moved.add(agent_id)
        return frozenset(moved)

    def _take_in(self, agent: AgentRow) -> None:
        self._agents.add(agent.id)
        if agent.retired_at is None:
            self._heads[agent.state] += 1
            self._counted[agent.id] = agent.state

    def _let_go(self, agent_id: str) -> None:
        self._agents.discard(agent_id)
        state = self._counted.pop(agent_id, None)
        if state is not None:
            self._heads[state] -= 1

    def _check_hands(self) -> frozenset[str]:
        before, self._hands = self._hands, self._hands_now()
        return before ^ self._hands

    def _hands_now(self) -> frozenset[str]:
        return frozenset(
            row.id for row in self._store.rows("raised_hand").values() if hand_is_up(row) and self.has_hand(row)
        )


def _named(names: Iterable[str], rows: Iterable[Any]) -> tuple[set[str], tuple[str, ...]]:
    """Ids of the rows that bear one of these names, and the names that none of them bears."""
    wanted = {name_key(name): name for name in names}
    if not wanted:
        return set(), ()
    found: set[str] = set()
    borne: set[str] = set()
    for row in rows:
        key = name_key(row.name)
        if key in wanted:
            found.add(row.id)
            borne.add(key)
    return found, tuple(name for key, name in wanted.items() if key not in borne)
