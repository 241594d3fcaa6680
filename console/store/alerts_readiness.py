"""Who serves a queue without what it asks for, and whose sign-offs end or have ended: told to who answers for it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from heapq import heappop, heappush
from itertools import islice
from typing import Any, Final, NamedTuple

from console.store.alerts_alert import Alert
from console.store.alerts_concern import Concern
from console.store.alerts_limits import AlertChoices
from console.store.floor_store import FloorStore
from console.store.readiness import ANNOUNCED_DAYS, READINESS_TABLES, Expiry, NotReadyOnQueue, Readiness
from db.coaching_rows import AgentTrainingRow, TrainingModuleRow

_DAY_US: Final = 86_400_000_000
#: That a sign-off has ended is told for so many days; after that it is simply not held.
ENDED_DAYS: Final = 14
#: Agents gathered in one look at most: when all may be otherwise the rest follows in the next looks, half a second apart.
AT_ONCE: Final = 250
#: A sign-off that is further away than this is not looked at closely: no business day is longer than 25 hours.
_FAR_US: Final = (ANNOUNCED_DAYS[0] + 3) * _DAY_US
#: A row of these is about one agent, and one of those about all.
_OF_ONE: Final = frozenset({"agent_training", "readiness_override", "queue_membership"})
_OF_ALL: Final = (READINESS_TABLES - _OF_ONE) | {"queue", "team", "site"}


class _Gathered(NamedTuple):
    """What there is to tell of one agent: each unready place with the modules missing there, and sign-offs that end."""

    not_ready: tuple[tuple[Alert, frozenset[str]], ...] = ()
    signed: tuple[Alert, ...] = ()


class ReadinessAlerts:
    """Gathered of an agent when a row about them changes or an instant in it comes, not at each look.

    On a floor of thousands somebody's membership ends and begins every second (a pause is one), so one change is O(1).
    """

    def __init__(self, store: FloorStore, readiness: Readiness, concern: Concern) -> None:
        self._store = store
        self._readiness = readiness
        self._concern = concern
        self._looked_at = 0
        #: Whom to gather anew, in the order it was noted; what queues ask for, None where that may be otherwise.
        self._noted: dict[str, None] = {}
        self._asking: dict[str, list[TrainingModuleRow]] | None = None
        self._told: dict[str, _Gathered] = {}
        #: When something becomes otherwise with time alone: (UTC microseconds, agent), the next first.
        self._edges: list[tuple[int, str]] = []
        #: The newest that is known of each agent: one that stays the same is not noted again.
        self._edge_of: dict[str, int] = {}

    def forget(self) -> None:
        """Everything may be otherwise."""
        self._asking = None

    def row_changed(self, table: str, old: Any, new: Any) -> None:
        """Note one row of the store."""
        if table in _OF_ALL:
            self.forget()
        elif table in _OF_ONE:
            self._noted.update({row.agent_id: None for row in (old, new) if row is not None})
        elif table == "agent" and (
            old is None or new is None or (old.team_id, old.retired_at) != (new.team_id, new.retired_at)
        ):
            # Their states change all day long and say nothing of what they have learnt.
            self._noted.update({row.id: None for row in (old, new) if row is not None})

    def look(self, choices: AlertChoices, now_us: int) -> Iterator[Alert]:
        """What of it concerns the person at `now_us` (UTC microseconds)."""
        self._gather(now_us)
        told: set[tuple[str | None, str]] = set()
        for alert, missing in [pair for one in self._told.values() for pair in one.not_ready]:
            if choices.of("readiness").is_on and alert.queue_id not in choices.muted and self._answers_for(alert):
                told |= {(alert.agent_id, module_id) for module_id in missing}
                yield alert
        if choices.of("expiry").is_on:
            for alert in [alert for one in self._told.values() for alert in one.signed]:
                row = self._store.row("agent_training", alert.id)
                # Who is told that an agent serves a queue without it is not told the same a second time.
                if (alert.agent_id, row.module_id if row is not None else "") not in told and self._is_coached(alert):
                    yield alert

    def _answers_for(self, alert: Alert) -> bool:
        team = self._team(alert.agent_id)
        return self._concern.coached.has(team) or self._concern.supervised.has(team, alert.queue_id)

    def _is_coached(self, alert: Alert) -> bool:
        """Coaches of the team; where a queue asks for what has ended, its supervisors, too."""
        if self._concern.coached.has(self._team(alert.agent_id)):
            return True
        return alert.stage == "ended" and alert.queue_id is not None and self._answers_for(alert)

    def _team(self, agent_id: str | None) -> str | None:
        agent = self._store.row("agent", agent_id)
        return agent.team_id if agent is not None else None

    def _gather(self, now_us: int) -> None:
        """Gather some of those who were noted, and of whom an instant came."""
        if self._asking is None or now_us < self._looked_at:
            self._asking = self._readiness.asking()
            self._edges.clear()
            self._edge_of.clear()
            self._noted = dict.fromkeys((*self._told, *self._store.rows("agent")))
        self._looked_at = now_us
        while self._edges and self._edges[0][0] <= now_us:
            _, agent_id = heappop(self._edges)
            self._edge_of.pop(agent_id, None)
            self._noted[agent_id] = None
        for agent_id in list(islice(self._noted, AT_ONCE)):
            del self._noted[agent_id]
            found = self._of_agent(agent_id, self._asking, now_us)
            if any(found):
                self._told[agent_id] = found
            else:
                self._told.pop(agent_id, None)

    def _of_agent(self, agent_id: str, asking: Mapping[str, Sequence[TrainingModuleRow]], now_us: int) -> _Gathered:
        if not self._is_there("agent", agent_id):
            return _Gathered()
        edge = min((at for at in self._edges_of(agent_id, asking, now_us) if at > now_us), default=None)
        if edge is not None and self._edge_of.get(agent_id) != edge:
            self._edge_of[agent_id] = edge
            heappush(self._edges, (edge, agent_id))
        not_ready = [
            (self._told_not_ready(one, now_us), frozenset(module.id for module in one.missing))
            for one in self._readiness.not_ready_of(agent_id, asking, now_us)
            if one.let_in_until is None and self._is_there("queue", one.queue_id)
        ]
        soon = [
            self._told_soon(one)
            for one in self._readiness.expiring_of(agent_id, now_us)
            if self._is_there("training_module", one.training.module_id)
        ]
        ended = [
            self._told_ended(row, row.expires_at, asking, now_us)
            for row in self._store.rows_where("agent_training", "agent_id", agent_id)
            if row.signed_off_at is not None
            and row.expires_at is not None
            and now_us - ENDED_DAYS * _DAY_US < row.expires_at <= now_us
            and self._is_there("training_module", row.module_id)
        ]
        return _Gathered(tuple(not_ready), (*soon, *ended))

    def _edges_of(self, agent_id: str, asking: Collection[str], now_us: int) -> Iterator[int]:
        """Every instant at which it may become otherwise for one agent without a row that changes."""
        for row in self._store.rows_where("agent_training", "agent_id", agent_id):
            if row.expires_at is None:
                continue
            yield row.expires_at
            yield row.expires_at + ENDED_DAYS * _DAY_US
            if row.expires_at - now_us > _FAR_US:
                yield row.expires_at - _FAR_US
            elif row.expires_at > now_us:
                yield from (self._readiness.announced_at(agent_id, row.expires_at, days) for days in ANNOUNCED_DAYS)
        for row in self._store.rows_where("readiness_override", "agent_id", agent_id):
            yield row.at
            yield row.until_at
        for row in self._store.rows_where("queue_membership", "agent_id", agent_id):
            if row.queue_id in asking:
                yield row.since_at
                if row.until_at is not None:
                    yield row.until_at

    def _is_there(self, table: str, row_id: str) -> bool:
        row = self._store.row(table, row_id)
        return row is not None and row.retired_at is None

    def _told_not_ready(self, one: NotReadyOnQueue, now_us: int) -> Alert:
        began = self._not_ready_since(one, now_us)
        about = f"{one.agent_id} {one.queue_id}"
        return Alert(
            "readiness", "not_ready", "agent", one.agent_id, about, began, began, "high", len(one.missing),
            queue_id=one.queue_id, agent_id=one.agent_id,
        )  # fmt: skip

    def _not_ready_since(self, one: NotReadyOnQueue, now_us: int) -> int:
        """Since the agent serves the queue, a sign-off ended, or nobody lets them in any more; the last of these."""
        serving = [
            row.since_at
            for row in self._store.rows_where("queue_membership", "agent_id", one.agent_id)
            if row.queue_id == one.queue_id and row.since_at <= now_us
        ]
        missing = {module.id for module in one.missing}
        learnt = self._store.rows_where("agent_training", "agent_id", one.agent_id)
        ended = [row.expires_at for row in learnt if row.module_id in missing and row.expires_at is not None]
        # What was never learnt is missing from the start; only where all of it was held once does its end count.
        lapsed = [min(ended)] if len(ended) == len(missing) else []
        let_in = [
            min(row.until_at, row.withdrawn_at if row.withdrawn_at is not None else row.until_at)
            for row in self._store.rows_where("readiness_override", "agent_id", one.agent_id)
            if row.queue_id == one.queue_id
        ]
        return max((at for at in (*serving, *lapsed, *let_in) if at <= now_us), default=now_us)

    def _told_soon(self, one: Expiry) -> Alert:
        row, expires_at = one.training, one.training.expires_at or 0
        began = max(row.signed_off_at or 0, self._readiness.announced_at(row.agent_id, expires_at, one.days))
        # The step is a part of what it is about: each is told once, whatever was seen of the one before.
        return Alert(
            "expiry", "soon", "agent_training", row.id, f"{row.id} {one.days}", began, expires_at,
            "high" if one.days <= 3 else "normal", one.days, agent_id=row.agent_id,
        )  # fmt: skip

    def _told_ended(
        self, row: AgentTrainingRow, expires_at: int, asking: Mapping[str, Sequence[TrainingModuleRow]], now_us: int
    ) -> Alert:
        return Alert(
            "expiry", "ended", "agent_training", row.id, f"{row.id} {expires_at}", expires_at, expires_at, "high",
            queue_id=self._asking_queue(row, asking, now_us), agent_id=row.agent_id,
        )  # fmt: skip

    def _asking_queue(
        self, row: AgentTrainingRow, asking: Mapping[str, Sequence[TrainingModuleRow]], now_us: int
    ) -> str | None:
        """A queue that the agent serves and that asks for it."""
        for one in self._store.rows_where("queue_membership", "agent_id", row.agent_id):
            asks = any(module.id == row.module_id for module in asking.get(one.queue_id, ()))
            if asks and one.since_at <= now_us < (one.until_at or now_us + 1):
                return str(one.queue_id)
        return None
