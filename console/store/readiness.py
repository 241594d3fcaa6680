"""Who is ready for which queue, from the rows in memory: the same that the database's acts ask before they move work."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from console.store.floor_store import FloorStore
from db.coaching_rows import AgentTrainingRow, TrainingModuleRow
from db.metrics.business_day import day_time, zone_named
from db.metrics.periods import business_date, to_us

_DAY_US: Final = 86_400_000_000
#: What it is found in, beside agents, queues and who serves them.
READINESS_TABLES: Final = frozenset({"training_module", "queue_module", "agent_training", "readiness_override"})
#: So many days ahead the end of a sign-off is announced, the furthest first.
ANNOUNCED_DAYS: Final = (30, 14, 3)


class Expiry(NamedTuple):
    """A sign-off that ends within the days it is announced for; `days` is the nearest such announcement."""

    training: AgentTrainingRow
    days: int


class NotReadyOnQueue(NamedTuple):
    """An agent who serves a queue without what it asks for; `is_let_in` says that a supervisor lets them, until then."""

    agent_id: str
    queue_id: str
    missing: tuple[TrainingModuleRow, ...]
    let_in_until: int | None


class Readiness:
    """Looks it up for whoever asks; rows are few, so nothing is remembered."""

    def __init__(self, store: FloorStore) -> None:
        self._store = store

    def modules(self) -> list[TrainingModuleRow]:
        """What there is to learn, in order."""
        rows = (row for row in self._store.rows("training_module").values() if row.retired_at is None)
        return sorted(rows, key=lambda row: (row.position, row.name))

    def asked(self, queue_id: str) -> list[TrainingModuleRow]:
        """What a queue asks for."""
        rows = self._store.rows("queue_module").values()
        ids = {row.module_id for row in rows if row.queue_id == queue_id}
        return [module for module in self.modules() if module.id in ids]

    def training(self, agent_id: str, module_id: str) -> AgentTrainingRow | None:
        """How far an agent is with a module; None where it was not begun."""
        rows = self._store.rows_where("agent_training", "agent_id", agent_id)
        return next((row for row in rows if row.module_id == module_id), None)

    def missing(self, agent_id: str, queue_id: str, now_us: int) -> list[TrainingModuleRow]:
        """What a queue asks for and the agent has not, at `now_us` (UTC microseconds)."""
        asked = self.asked(queue_id)
        if not asked:
            return []
        rows = self._store.rows_where("agent_training", "agent_id", agent_id)
        held = {row.module_id for row in rows if holds(row, now_us)}
        return [module for module in asked if module.id not in held]

    def let_in_until(self, agent_id: str, queue_id: str, now_us: int) -> int | None:
        """Until when a supervisor lets the agent serve the queue without, UTC microseconds; None where nobody does."""
        rows = self._store.rows_where("readiness_override", "agent_id", agent_id)
        found = [
            row.until_at
            for row in rows
            if row.queue_id == queue_id and row.withdrawn_at is None and row.at <= now_us < row.until_at
        ]
        return max(found, default=None)

    def is_ready(self, agent_id: str, queue_id: str, now_us: int) -> bool:
        """Whether the acts would give the agent work of this queue."""
        return not self.missing(agent_id, queue_id, now_us) or self.let_in_until(agent_id, queue_id, now_us) is not None

    def not_ready_on_queues(self, now_us: int) -> Iterator[NotReadyOnQueue]:
        """Who serves a queue now without what it asks for: once each, also of who stands there twice, own and lent."""
        return self._not_ready(self._store.rows("queue_membership").values(), self.asking(), now_us)

    def not_ready_of(
        self, agent_id: str, asking: Mapping[str, Sequence[TrainingModuleRow]], now_us: int
    ) -> Iterator[NotReadyOnQueue]:
        """The same of one agent; `asking` is what queues ask for, as `asking` says it."""
        return self._not_ready(self._store.rows_where("queue_membership", "agent_id", agent_id), asking, now_us)

    def asking(self) -> dict[str, list[TrainingModuleRow]]:
        """What each queue asks for; of those that ask for something."""
        ids = {row.queue_id for row in self._store.rows("queue_module").values()}
        return {queue_id: self.asked(queue_id) for queue_id in ids}

    def _not_ready(
        self, memberships: Iterable[Any], asking: Mapping[str, Sequence[TrainingModuleRow]], now_us: int
    ) -> Iterator[NotReadyOnQueue]:
        held: dict[str, set[str]] = {}
        named: set[tuple[str, str]] = set()
        for row in memberships:
            if row.queue_id not in asking or row.since_at > now_us or (row.until_at or now_us + 1) <= now_us:
                continue
            if row.agent_id not in held:
                learnt = self._store.rows_where("agent_training", "agent_id", row.agent_id)
                held[row.agent_id] = {one.module_id for one in learnt if holds(one, now_us)}
            missing = [module for module in asking[row.queue_id] if module.id not in held[row.agent_id]]
            if missing and (row.agent_id, row.queue_id) not in named:
                named.add((row.agent_id, row.queue_id))
                until = self.let_in_until(row.agent_id, row.queue_id, now_us)
                yield NotReadyOnQueue(row.agent_id, row.queue_id, tuple(missing), until)

    def days_left(self, agent_id: str, expires_at: int, now_us: int) -> int:
        """Business days of the agent's site from `now_us` to `expires_at` (UTC microseconds), whatever clocks do between."""
        zone, start = self._business_day(agent_id)
        return (business_date(expires_at, zone, start) - business_date(now_us, zone, start)).days

    def announced_at(self, agent_id: str, expires_at: int, days: int) -> int:
        """When it came to be so many business days of the agent's site to `expires_at`; both UTC microseconds."""
        zone, start = self._business_day(agent_id)
        day = business_date(expires_at, zone, start) - timedelta(days=days)
        return to_us(datetime.combine(day, start, tzinfo=zone))

    def _business_day(self, agent_id: str) -> tuple[ZoneInfo, time]:
        agent = self._store.row("agent", agent_id)
        team = self._store.row("team", agent.team_id) if agent is not None else None
        site = self._store.row("site", team.site_id) if team is not None else None
        zone = zone_named(site.time_zone if site is not None else None)
        return zone, day_time(site.business_day_start_min if site is not None else 0)

    def expiring(self, now_us: int) -> list[Expiry]:
        """Sign-offs that end within 30 days, the nearest first; those that ended are missing, not expiring."""
        return self._expiring(self._store.rows("agent_training").values(), now_us)

    def expiring_of(self, agent_id: str, now_us: int) -> list[Expiry]:
        """The same of one agent."""
        return self._expiring(self._store.rows_where("agent_training", "agent_id", agent_id), now_us)

    def _expiring(self, rows: Iterable[AgentTrainingRow], now_us: int) -> list[Expiry]:
        found = []
        for row in rows:
            if row.signed_off_at is None or row.expires_at is None or row.expires_at <= now_us:
                continue
            # No day is longer than 25 hours: what is further away is not looked at closely.
            if row.expires_at - now_us > (ANNOUNCED_DAYS[0] + 3) * _DAY_US:
                continue
            left = self.days_left(row.agent_id, row.expires_at, now_us)
            days = [one for one in ANNOUNCED_DAYS if left <= one]
            if days:
                found.append(Expiry(row, min(days)))
        return sorted(found, key=lambda one: one.training.expires_at or 0)


def holds(row: AgentTrainingRow, now_us: int) -> bool:
    """Whether a sign-off holds at `now_us` (UTC microseconds)."""
    return row.signed_off_at is not None and (row.expires_at is None or row.expires_at > now_us)
