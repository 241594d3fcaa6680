"""Who serves a queue without what it asks for, and whose sign-offs end or have ended: told to who answers for it."""

from collections.abc import Iterator
from typing import Any, Final

from console.store.alerts_alert import Alert
from console.store.alerts_concern import Concern
from console.store.alerts_limits import AlertChoices
from console.store.floor_store import FloorStore
from console.store.readiness import READINESS_TABLES, Expiry, NotReadyOnQueue, Readiness
from db.coaching_rows import AgentTrainingRow

_DAY_US: Final = 86_400_000_000
#: Looked at anew at least so often: business days begin with time alone, at each site at its own.
_ANEW_US: Final = 60_000_000
#: That a sign-off has ended is told for so many days; after that it is simply not held.
ENDED_DAYS: Final = 14
_TABLES: Final = READINESS_TABLES | {"queue_membership", "queue", "team", "site"}


class ReadinessAlerts:
    """Gathered when a row of it changes or an instant in it comes, not at each look: O(memberships + sign-offs) then."""

    def __init__(self, store: FloorStore, readiness: Readiness, concern: Concern) -> None:
        self._store = store
        self._readiness = readiness
        self._concern = concern
        self._from = self._until = 0
        self._not_ready: list[tuple[Alert, frozenset[str]]] = []
        self._signed: list[Alert] = []

    def forget(self) -> None:
        """Everything may be otherwise."""
        self._until = 0

    def row_changed(self, table: str, old: Any, new: Any) -> None:
        """Note one row of the store."""
        if table in _TABLES:
            self._until = 0
        elif table == "agent" and (
            old is None or new is None or (old.team_id, old.retired_at) != (new.team_id, new.retired_at)
        ):
            # Their states change all day long and say nothing of what they have learnt.
            self._until = 0

    def look(self, choices: AlertChoices, now_us: int) -> Iterator[Alert]:
        """What of it concerns the person at `now_us` (UTC microseconds)."""
        if not self._from <= now_us < self._until:
            self._gather(now_us)
        told: set[tuple[str | None, str]] = set()
        for alert, missing in self._not_ready:
            if choices.of("readiness").is_on and alert.queue_id not in choices.muted and self._answers_for(alert):
                told |= {(alert.agent_id, module_id) for module_id in missing}
                yield alert
        if choices.of("expiry").is_on:
            for alert in self._signed:
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
        self._from = now_us
        self._until = min((at for at in self._edges() if at > now_us), default=now_us + _ANEW_US)
        self._until = min(self._until, now_us + _ANEW_US)
        self._not_ready = [
            (self._told_not_ready(one, now_us), frozenset(module.id for module in one.missing))
            for one in self._readiness.not_ready_on_queues(now_us)
            if one.let_in_until is None
            and self._is_there("agent", one.agent_id)
            and self._is_there("queue", one.queue_id)
        ]
        soon = [self._told_soon(one) for one in self._readiness.expiring(now_us) if self._counts(one.training)]
        ended = [
            self._told_ended(row, row.expires_at, now_us)
            for row in self._store.rows("agent_training").values()
            if row.signed_off_at is not None
            and row.expires_at is not None
            and now_us - ENDED_DAYS * _DAY_US < row.expires_at <= now_us
            and self._counts(row)
        ]
        self._signed = [*soon, *ended]

    def _edges(self) -> Iterator[int]:
        """Every instant at which it may become otherwise without a row that changes."""
        for row in self._store.rows("agent_training").values():
            if row.expires_at is not None:
                yield row.expires_at
        for row in self._store.rows("readiness_override").values():
            yield row.at
            yield row.until_at
        asking = {row.queue_id for row in self._store.rows("queue_module").values()}
        for row in self._store.rows("queue_membership").values():
            if row.queue_id in asking:
                yield row.since_at
                if row.until_at is not None:
                    yield row.until_at

    def _is_there(self, table: str, row_id: str) -> bool:
        row = self._store.row(table, row_id)
        return row is not None and row.retired_at is None

    def _counts(self, row: AgentTrainingRow) -> bool:
        return self._is_there("agent", row.agent_id) and self._is_there("training_module", row.module_id)

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

    def _told_ended(self, row: AgentTrainingRow, expires_at: int, now_us: int) -> Alert:
        return Alert(
            "expiry", "ended", "agent_training", row.id, f"{row.id} {expires_at}", expires_at, expires_at, "high",
            queue_id=self._asking_queue(row, now_us), agent_id=row.agent_id,
        )  # fmt: skip

    def _asking_queue(self, row: AgentTrainingRow, now_us: int) -> str | None:
        """A queue that the agent serves and that asks for it."""
        asking = {one.queue_id for one in self._store.rows("queue_module").values() if one.module_id == row.module_id}
        for one in self._store.rows_where("queue_membership", "agent_id", row.agent_id):
            if one.queue_id in asking and one.since_at <= now_us < (one.until_at or now_us + 1):
                return str(one.queue_id)
        return None
