"""The stages that single rows go through: an agent's long contact, raised hands, escalations, promises, incidents, loans."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from console.store.alerts_alert import Alert
from console.store.alerts_concern import Concern
from console.store.alerts_limits import AlertLimits
from console.store.alerts_stages import Stages
from console.store.climbing import Climbing
from console.store.floor_store import FloorStore
from console.store.held import escalation_is_open, follow_up_is_open
from db.escalation_due import nearest_due
from db.metrics.segment import MICROSECONDS
from db.rows import (
    AuthorityGrantRow,
    ContactRow,
    CustomerFollowUpRow,
    EscalationRow,
    IncidentRow,
    QueueMembershipRow,
    RaisedHandRow,
)

#: Of what was given little time from the start, the last part of it is 'about to be due'.
_LAST_PART: Final = 3
_NOTHING: Final[Stages] = ()


class RowStages:
    """Says the stages of a row as it is, by the person's choices and who they are."""

    def __init__(self, store: FloorStore, limits: AlertLimits, concern: Concern) -> None:
        self._store = store
        self._limits = limits
        self._concern = concern
        self._kinds: Mapping[str, tuple[str, Callable[[Any], Stages]]] = {
            "contact": ("handling", self._contact),
            "raised_hand": ("hand", self._hand),
            "escalation": ("escalation", self._escalation),
            "customer_follow_up": ("follow_up", self._follow_up),
            "incident": ("incident", self._incident),
            "queue_membership": ("loan", self._loan),
            "authority_grant": ("grant", self._grant),
        }
        self.tables = frozenset(self._kinds)

    def of(self, table: str, row: Any) -> Stages:
        """The stages of one row of `tables`; none where nothing is ever to be told of it."""
        metric, kind = self._kinds[table]
        return kind(row) if self._limits.choices.of(metric).is_on else _NOTHING

    def _lead_us(self, metric: str) -> int:
        return self._limits.choices.lead_s(metric) * MICROSECONDS

    def _contact(self, row: ContactRow) -> Stages:
        if row.state != "on_contact" or row.agent_id is None:
            return _NOTHING
        queue = self._store.row("queue", row.queue_id)
        limit = self._limits.of("handling", queue) if queue is not None else None
        began = row.state_since if row.state_since is not None else row.answered_at
        if limit is None or began is None:
            return _NOTHING
        crossed = began + row.held_us + limit.value * MICROSECONDS
        if row.held_since is not None and crossed > row.held_since:
            # While the customer is on hold the clock stands still.
            return _NOTHING
        alert = Alert(
            "handling", "over", "agent", row.agent_id, row.id, crossed, began + row.held_us, limit.severity,
            limit.value, limit.whose, row.queue_id, row.agent_id, row.id,
        )  # fmt: skip
        return ((crossed, alert),)

    def _hand(self, row: RaisedHandRow) -> Stages:
        if row.answered_at is not None or row.ended_at is not None:
            return _NOTHING
        limit_s = self._limits.choices.lead_s("hand")
        crossed = row.raised_at + limit_s * MICROSECONDS
        whose = "usual" if self._limits.choices.of("hand").limit is None else "mine"
        contact = self._store.row("contact", row.contact_id)
        alert = Alert(
            "hand", "over", "raised_hand", row.id, row.id, crossed, row.raised_at, "high", limit_s, whose,
            contact.queue_id if contact is not None else None, row.agent_id, row.contact_id,
        )  # fmt: skip
        return ((crossed, alert),)

    def _escalation(self, row: EscalationRow) -> Stages:
        if not escalation_is_open(row) or not self._is_own(row):
            # Somebody else has it: that is theirs, unless it climbs to this person.
            return _NOTHING
        due = nearest_due(row)
        stages: list[tuple[int, Alert | None]] = []
        if row.state in ("open", "returned"):
            stage = "returned" if row.state == "returned" else "raised"
            stages.append(self._told_escalation(row, stage, _began(row), row.severity))
        stages.append(self._told_escalation(row, "soon", self._soon(_began(row), due, "escalation"), "high"))
        stages.append(self._told_escalation(row, "overdue", due, "urgent"))
        return stages

    def climbed(self, row: EscalationRow, now_us: int, climbing: Climbing) -> Alert | None:
        """What is told of an open escalation that is not the person's own, as it stands at `now_us`.

        It is told to whom it has climbed. While nobody on shift can decide it, everybody whose roles reach it is told.
        """
        if self._concern.staff_id is None or self._is_own(row) or not self._limits.choices.of("escalation").is_on:
            return None
        has_it = climbing.responsible(row, now_us)
        due = nearest_due(row)
        began = due if due <= now_us else _began(row)
        if has_it.staff_id == self._concern.staff_id:
            alert = self._told_escalation(row, "climbed", began, "urgent" if due <= now_us else "high")[1]
            return alert._replace(is_own=True)
        if has_it.step == "nobody" and due <= now_us:
            return self._told_escalation(row, "nobody", began, "urgent")[1]
        return None

    def _is_own(self, row: EscalationRow) -> bool:
        return self._concern.staff_id is None or row.owner_id == self._concern.staff_id

    def _told_escalation(self, row: EscalationRow, stage: str, at: int, severity: str) -> tuple[int, Alert]:
        due = nearest_due(row)
        alert = Alert(
            "escalation",
            stage,
            "escalation",
            row.id,
            row.id,
            at,
            due,
            severity,
            whose="promised" if row.state == "promised" and due == row.promised_at else "due",
            queue_id=row.queue_id,
            contact_id=row.contact_id,
            is_own=row.owner_id is not None and row.owner_id == self._concern.staff_id,
        )
        return at, alert

    def _follow_up(self, row: CustomerFollowUpRow) -> Stages:
        if not follow_up_is_open(row):
            return _NOTHING
        own = row.owner_id is not None and row.owner_id == self._concern.staff_id
        if row.owner_id is not None and not own and self._concern.staff_id is not None:
            return _NOTHING

        def told(stage: str, at: int, severity: str) -> tuple[int, Alert]:
            alert = Alert(
                "follow_up", stage, "escalation", row.escalation_id, row.id, at, row.due_at, severity, 0, "promised",
                row.queue_id, None, row.contact_id, own,
            )  # fmt: skip
            return at, alert

        soon = self._soon(row.made_at, row.due_at, "follow_up")
        return told("soon", soon, "high"), told("overdue", row.due_at, "urgent")

    def _incident(self, row: IncidentRow) -> Stages:
        if row.ended_at is not None:
            return _NOTHING
        own = row.declared_by_id is not None and row.declared_by_id == self._concern.staff_id

        def told(stage: str, at: int, severity: str) -> tuple[int, Alert]:
            clock = row.declared_at if stage == "declared" else row.next_update_at or at
            return at, Alert(
                "incident", stage, "incident", row.id, row.id, at, clock, severity, whose="due", is_own=own
            )

        stages = [told("declared", row.declared_at, "high")]
        if row.next_update_at is not None:
            soon = row.next_update_at - self._lead_us("incident")
            stages.append(told("soon", max(soon, row.declared_at), "high" if own else "normal"))
            stages.append(told("overdue", row.next_update_at, "urgent" if own else "high"))
        return stages

    def _loan(self, row: QueueMembershipRow) -> Stages:
        if row.source != "lent" or row.until_at is None:
            return _NOTHING
        soon = max(row.since_at, row.until_at - self._lead_us("loan"))
        alert = Alert(
            "loan", "soon", "agent", row.agent_id, row.id, soon, row.until_at, "normal", whose="due",
            queue_id=row.queue_id, agent_id=row.agent_id,
        )  # fmt: skip
        return (soon, alert), (row.until_at, None)

    def _grant(self, row: AuthorityGrantRow) -> Stages:
        """Authority that waits for a second person, another than who gave it; then that it is about to end.

        What was given for one contact ends with the day, and nobody has to know.
        """
        if row.revoked_at is not None or row.state == "declined":
            return _NOTHING
        own = row.granted_by_id is not None and row.granted_by_id == self._concern.staff_id

        def told(stage: str, at: int, severity: str) -> tuple[int, Alert]:
            alert = Alert(
                "grant", stage, "authority_grant", row.id, row.id, at, row.until_at, severity, whose="due",
                agent_id=row.agent_id, contact_id=row.contact_id, is_own=own,
            )  # fmt: skip
            return at, alert

        stages: list[tuple[int, Alert | None]] = []
        if row.state == "waiting":
            if own:
                return _NOTHING
            stages.append(told("waiting", row.granted_at, "high"))
        elif row.contact_id is None:
            stages.append(told("soon", self._soon(row.from_at, row.until_at, "grant"), "high" if own else "normal"))
        return [*stages, (row.until_at, None)] if stages else _NOTHING

    def _soon(self, began: int, due: int, metric: str) -> int:
        return due - min(self._lead_us(metric), max(0, due - began) // _LAST_PART)


def _began(row: EscalationRow) -> int:
    """When the clock that runs now began."""
    moments = (row.raised_at, row.returned_at, row.promise_made_at if row.state == "promised" else None)
    return max(moment for moment in moments if moment is not None)
