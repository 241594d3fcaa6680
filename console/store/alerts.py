"""Everything on a floor that one person is to be told of now, kept in step with the rows that are held."""

from itertools import chain
from typing import Any, Final

from console.store import alerts_concern, alerts_hours
from console.store.alerts_alert import Alert, worst_first
from console.store.alerts_concern import Concern
from console.store.alerts_hours import OpenHours
from console.store.alerts_levels import LowLevels
from console.store.alerts_limits import AlertChoices, AlertLimits, Limit
from console.store.alerts_readiness import ReadinessAlerts
from console.store.alerts_rows import RowStages
from console.store.alerts_stages import StagedAlerts
from console.store.alerts_waiting import WaitingAlerts
from console.store.alerts_waits import LongWaits
from console.store.climbing import CLIMBS_BY
from console.store.floor import Floor
from console.store.held import escalation_is_open
from db.rows import QueueRow

_ON_CONTACT: Final = "on_contact"
#: What belongs to people, whatever goes on in their queues: no part of an incident.
_OF_PEOPLE: Final = frozenset({"readiness", "expiry", "coaching"})
#: Who has to decide about the escalations of others is looked at so often, microseconds.
_CLIMBED_US: Final = 2_000_000


class FloorAlerts:
    """The alerts of who has `login`. Nothing is written: it follows from the rows, the person's choices and the time.

    A changed row costs O(log n) at the next `look`, and a look O(queues + alerts): never all contacts. All rows are read
    again only after a snapshot, another limit or another reach of the person's roles.
    """

    def __init__(self, floor: Floor, login: str) -> None:
        self._floor = floor
        self._store = floor.store
        self.limits = AlertLimits(self._store)
        self.concern = Concern(self._store, login)
        self._hours = OpenHours(self._store)
        self._waits = LongWaits(self._store, floor.tallies, self._hours)
        self._levels = LowLevels(floor.history)
        self._rows = RowStages(self._store, self.limits, self.concern)
        self._staged = StagedAlerts()
        self._readiness = ReadinessAlerts(self._store, floor.readiness, self.concern)
        #: What the database said waits for the person in coaching; no feed carries it.
        self.waiting = WaitingAlerts()
        self._changed: set[tuple[str, str]] = set()
        self._limits_due = self._hours_due = self._all_due = True
        self._open_escalations: set[str] = set()
        self._climbed: tuple[Alert, ...] = ()
        self._climbed_at = 0
        self._store.listen(self)

    def choose(self, choices: AlertChoices) -> None:
        """Let the person be told of this from now on."""
        self.limits.choose(choices)
        self._all_due = True

    def everything_changed(self) -> None:
        """All rows were replaced by a snapshot."""
        self._limits_due = self._hours_due = self._all_due = True
        self.concern.forget()
        self._readiness.forget()

    def row_changed(self, table: str, old: Any, new: Any) -> None:
        """Note one row of the store; it is looked at when somebody looks."""
        self._readiness.row_changed(table, old, new)
        if table == "contact_segment":
            self._waits.visit_changed(old, new)
        elif table == "contact":
            if (old is not None and old.state == _ON_CONTACT) or (new is not None and new.state == _ON_CONTACT):
                self._changed.add((table, (new or old).id))
        else:
            if table in self._rows.tables:
                self._changed.add((table, (new or old).id))
            if table in CLIMBS_BY:
                self._climbed_at = 0
            if table in alerts_concern.TABLES:
                self.concern.forget()
            if table in alerts_hours.TABLES:
                self._hours_due = True
            if table in ("floor_rule", "queue"):
                self._limits_due = True

    def look(self, now_us: int) -> tuple[Alert, ...]:
        """What concerns the person at `now_us` (UTC microseconds, moving on only), the worst first."""
        self._read_again(now_us)
        self._staged.move_on(now_us)
        told = chain(self._staged.current.values(), self._look_who_has_them(now_us))
        found = [alert for alert in told if self._concerns(alert)]
        for queue in self.queues():
            if queue.id not in self.limits.choices.muted:
                self._look_at_queue(queue, now_us, found)
        found += self._readiness.look(self.limits.choices, now_us)
        if self.limits.choices.of("coaching").is_on:
            found += self.waiting.look(now_us)
        return tuple(sorted(found, key=worst_first))

    def incident_of(self, alert: Alert) -> str | None:
        """The incident that goes on and an alert belongs to: its contact's, else the one of its queue that is about all
        who are there; None for none."""
        if alert.metric == "incident":
            return alert.id
        if alert.metric in _OF_PEOPLE:
            return None
        incidents = self._floor.incidents
        if alert.contact_id is not None and self._store.row("contact", alert.contact_id) is not None:
            return next((row.id for row in incidents.of_contact(alert.contact_id) if row.ended_at is None), None)
        there = reversed(incidents.of_queue(alert.queue_id)) if alert.queue_id is not None else ()
        return next((row.id for row in there if row.ended_at is None and row.intent is None), None)

    def queues(self) -> list[QueueRow]:
        """The queues in use that concern the person, in the floor's order."""
        found = [
            row
            for row in self._store.rows("queue").values()
            if row.id in self.concern.queues and row.retired_at is None
        ]
        return sorted(found, key=lambda row: (row.position, row.name))

    def _look_who_has_them(self, now_us: int) -> tuple[Alert, ...]:
        """Escalations that are not the person's own and yet theirs now. Who is on shift changes with time alone, too."""
        if not self._climbed_at <= now_us < self._climbed_at + _CLIMBED_US:
            self._climbed_at = now_us
            rows = [self._store.row("escalation", row_id) for row_id in self._open_escalations]
            told = (self._rows.climbed(row, now_us, self._floor.climbing) for row in rows if row is not None)
            self._climbed = tuple(alert for alert in told if alert is not None)
        return self._climbed

    def _look_at_queue(self, queue: QueueRow, now_us: int, found: list[Alert]) -> None:
        limit = self.limits.of("wait", queue)
        wait = self._waits.look(queue, limit, now_us) if limit is not None else None
        if limit is not None and wait is not None:
            alert = _of_queue("wait", queue, limit, wait.began_at)
            found.append(alert._replace(clock_at=wait.oldest_at, contacts=wait.contacts))
        limit = self.limits.of("level", queue)
        low = self._levels.look(queue, limit) if limit is not None else None
        if limit is not None and low is not None:
            found.append(_of_queue("level", queue, limit, low.began_at)._replace(level=low.level))

    def _concerns(self, alert: Alert) -> bool:
        if alert.metric == "grant":
            return self._grant_concerns(alert)
        if alert.is_own:
            return True
        if alert.queue_id in self.limits.choices.muted:
            return False
        if alert.metric == "incident":
            queues = self._floor.incidents.queue_ids(alert.id)
            return self.concern.is_all or not queues.isdisjoint(self.concern.queues)
        if alert.metric in ("hand", "handling"):
            return (alert.queue_id is not None and self.concern.has_queue(alert.queue_id)) or self.concern.has_agent(
                alert.agent_id
            )
        return self.concern.has_queue(alert.queue_id)

    def _grant_concerns(self, alert: Alert) -> bool:
        """Who gave it, or whose roles reach the team it belongs to; that of an incident ended with it."""
        row = self._store.row("authority_grant", alert.id)
        if row is None:
            return False
        if row.incident_id is None:
            return alert.is_own or self.concern.is_all or row.team_id in self.concern.teams
        incident = self._store.row("incident", row.incident_id)
        if incident is None or incident.ended_at is not None:
            return False
        queues = self._floor.incidents.queue_ids(row.incident_id)
        return alert.is_own or self.concern.is_all or not queues.isdisjoint(self.concern.queues)

    def _read_again(self, now_us: int) -> None:
        """Bring what was noted since the last look up to date."""
        if self._limits_due:
            self.limits.read_rules()
        if self._hours_due:
            self._hours.read()
        reached = self.concern.look(now_us)
        if self._hours_due:
            # Another limit makes them find their visits anew by themselves.
            self._waits.forget()
        if self._limits_due or self._hours_due or self._all_due or reached:
            self._levels.forget()
            self._read_all(now_us)
        else:
            for table, row_id in self._changed:
                self._read(table, row_id, now_us)
        self._changed.clear()
        self._limits_due = self._hours_due = self._all_due = False

    def _read_all(self, now_us: int) -> None:
        self._staged.clear()
        self._open_escalations.clear()
        for table in self._rows.tables - {"contact"}:
            for row_id in self._store.rows(table):
                self._read(table, row_id, now_us)
        for row in self._store.rows("contact").values():
            if row.state == _ON_CONTACT:
                self._read("contact", row.id, now_us)

    def _read(self, table: str, row_id: str, now_us: int) -> None:
        row = self._store.row(table, row_id)
        if table == "escalation":
            self._climbed_at = 0
            if row is not None and escalation_is_open(row):
                self._open_escalations.add(row_id)
            else:
                self._open_escalations.discard(row_id)
        self._staged.follow((table, row_id), self._rows.of(table, row) if row is not None else (), now_us)


def _of_queue(metric: str, queue: QueueRow, limit: Limit, began_at: int) -> Alert:
    return Alert(
        metric,
        "over",
        "queue",
        queue.id,
        queue.id,
        began_at,
        began_at,
        limit.severity,
        limit.value,
        limit.whose,
        queue.id,
    )
