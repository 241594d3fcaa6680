"""What of the floor concerns one person: where their roles reach now, queues they have duty in, and what is their own."""

from collections.abc import Collection
from typing import Any, Final, NamedTuple

from console.store.floor_store import FloorStore

#: Roles that answer for what happens on the floor; others are told only of what is their own.
ANSWERING: Final = frozenset({"supervisor", "manager", "analyst"})
#: Roles that answer for who serves a queue, and those that answer for what somebody has learnt.
SUPERVISING: Final = frozenset({"supervisor", "manager"})
COACHING: Final = frozenset({"coach"})
#: The tables it follows from.
TABLES: Final = frozenset({"staff", "staff_role", "queue", "team"})
_NEVER: Final = 1 << 62


class Reach(NamedTuple):
    """Where some of a person's roles reach now: everywhere, or in teams, or in single queues."""

    is_all: bool = True
    teams: frozenset[str] = frozenset()
    queues: frozenset[str] = frozenset()

    def has(self, team_id: str | None, queue_id: str | None = None) -> bool:
        """Whether a team is reached, or a queue."""
        return self.is_all or team_id in self.teams or queue_id in self.queues


class Concern:
    """Who has `login` on this floor. Whoever stands in no list of people is concerned by all of it, as on a floor in a file.

    `look` again with time, since roles begin and end; `forget` when a row of `TABLES` changed.
    """

    def __init__(self, store: FloorStore, login: str) -> None:
        self._store = store
        self._login = login
        self._until = 0
        #: The person's id in the list of people, None for none.
        self.staff_id: str | None = None
        self.is_all = True
        self.teams: frozenset[str] = frozenset()
        self.queues: frozenset[str] = frozenset()
        #: Where the person supervises, and where they coach.
        self.supervised = self.coached = Reach()

    def forget(self) -> None:
        """Look anew the next time."""
        self._until = 0

    def look(self, now_us: int) -> bool:
        """See where the person's roles reach at `now_us` (UTC microseconds); says whether that is another reach.

        O(1) until a role begins or ends, then O(roles + queues).
        """
        if now_us < self._until:
            return False
        before = self.staff_id, self.is_all, self.teams, self.queues
        staff = self._store.rows("staff").values()
        self.staff_id = next((row.id for row in staff if row.login == self._login and row.disabled_at is None), None)
        mine = [row for row in self._store.rows("staff_role").values() if row.staff_id == self.staff_id]
        roles = [row for row in mine if row.role in ANSWERING | COACHING]
        edges = [edge for row in roles for edge in (row.from_at, row.until_at) if edge is not None and edge > now_us]
        self._until = min(edges, default=_NEVER)
        held = [row for row in roles if row.from_at <= now_us and (row.until_at is None or now_us < row.until_at)]
        self.is_all, self.teams, self.queues = self._reach(held, ANSWERING)
        self.supervised, self.coached = self._reach(held, SUPERVISING), self._reach(held, COACHING)
        return before != (self.staff_id, self.is_all, self.teams, self.queues)

    def _reach(self, held: list[Any], roles: Collection[str]) -> Reach:
        rows = [row for row in held if row.role in roles]
        whole = self.staff_id is None or any(row.team_id is None and row.queue_id is None for row in rows)
        teams = frozenset(row.team_id for row in rows if row.team_id is not None and row.queue_id is None)
        named = {row.queue_id for row in rows if row.queue_id is not None}
        queues = frozenset(
            queue.id
            for queue in self._store.rows("queue").values()
            if whole
            or queue.id in named
            or queue.team_id in teams
            # Duty in a queue is a supervisor's, whatever their team.
            or (queue.duty_supervisor_id == self.staff_id and "supervisor" in roles)
        )
        return Reach(whole, teams, queues)

    def has_queue(self, queue_id: str | None) -> bool:
        """Whether a queue concerns the person; one that nobody holds a row of concerns who is concerned by all."""
        return self.is_all if queue_id is None else queue_id in self.queues

    def has_agent(self, agent_id: str | None) -> bool:
        """Whether an agent does: one of their teams, or of their queues."""
        if self.is_all:
            return True
        agent = self._store.row("agent", agent_id)
        if agent is not None and agent.team_id in self.teams:
            return True
        served: Collection[str] = [
            row.queue_id for row in self._store.rows_where("queue_membership", "agent_id", agent_id)
        ]
        return not self.queues.isdisjoint(served)
