"""Which incidents are there, and what belongs to each: computed from the rows held, one row at a time.

A contact belongs to an incident that it met: a visit of it to one of the incident's queues overlaps the time from when the
incident was declared until it ended, and where the incident has an intent, the contact has it. `db/queries` finds the
same by one query over all that ever was.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any, Final, NamedTuple

from console.store.floor_store import FloorStore
from console.store.held import escalation_is_open
from db.metrics.segment import ANSWERED
from db.rows import ContactRow, ContactSegmentRow, EscalationRow, IncidentRow

#: States of a call-back in which nobody has spoken with the customer yet.
_NOT_CALLED: Final = frozenset({"scheduled", "waiting", "ringing"})


class PromisedCall(NamedTuple):
    """Somebody was promised to be called back by `until_us` (UTC microseconds): a contact, an escalation, or both."""

    until_us: int
    contact_id: str | None
    escalation_id: str | None = None


def visit_meets(row: ContactSegmentRow, incident: IncidentRow) -> bool:
    """Whether a visit overlaps the time of an incident; one that lasted no time belongs where it falls."""
    begun, over = incident.declared_at, incident.ended_at
    if over is not None and (over <= begun or row.entered_at >= over):
        return False
    ended = row.ended_at if row.outcome == ANSWERED else row.left_at
    return ended is None or ended > begun or row.entered_at >= begun


class Incidents:
    """Incidents held, and the open contacts of each. Following a visit costs as many steps as its queue has incidents;
    an incident that changes costs as many as its queues have visits held."""

    def __init__(self, store: FloorStore) -> None:
        self._store = store
        self._queues: dict[str, set[str]] = {}
        self._of_queue: dict[str, set[str]] = {}
        #: By incident: how many visits of each contact meet it.
        self._visits: dict[str, dict[str, int]] = {}
        #: By contact: the incidents its visits meet, whatever its intent.
        self._met: defaultdict[str, set[str]] = defaultdict(set)
        self._open: dict[str, set[str]] = {}
        #: By incident: until when those of its open contacts that wait for a promised call-back were promised it.
        self._calls: dict[str, dict[str, int]] = {}
        #: Goes up whenever an incident or its queues change.
        self.revision = 0
        store.listen(self)

    def all(self) -> list[IncidentRow]:
        """Every incident held, open or ended a day ago at most, but for those taken back; the oldest first."""
        rows = self._store.rows("incident").values()
        return sorted((row for row in rows if not was_taken_back(row)), key=lambda row: row.number)

    def open(self) -> list[IncidentRow]:
        """Those that go on: the one whose next update is due first stands first."""
        going_on = (row for row in self._store.rows("incident").values() if row.ended_at is None)
        return sorted(going_on, key=lambda row: (row.next_update_at or 0, row.number))

    def queue_ids(self, incident_id: str) -> frozenset[str]:
        """The queues of an incident."""
        return frozenset(self._queues.get(incident_id, ()))

    def of_queue(self, queue_id: str) -> list[IncidentRow]:
        """All incidents held that a queue belongs to, the oldest first."""
        rows = (self._store.row("incident", incident_id) for incident_id in self._of_queue.get(queue_id, ()))
        return sorted((row for row in rows if row is not None), key=lambda row: row.number)

    def incident_of_queue(self, queue_id: str) -> IncidentRow | None:
        """The incident that goes on in a queue, of several the one declared last; None for none. O(incidents of it)."""
        return next((row for row in reversed(self.of_queue(queue_id)) if row.ended_at is None), None)

    def of_contact(self, contact_id: str | None) -> list[IncidentRow]:
        """The incidents that an open contact belongs to, the newest first. O(incidents of it)."""
        met = self._met.get(contact_id) if contact_id is not None else None
        if not met:
            return []
        rows = (self._store.row("incident", one) for one in met if contact_id in self._open.get(one, ()))
        return sorted((row for row in rows if row is not None), key=lambda row: -row.number)

    def of_row(self, row: ContactRow) -> list[IncidentRow]:
        """As `of_contact`, for a contact that may be closed: as far as its visits are held, a day back."""
        rows = (self._store.row("incident", one) for one in self._met.get(row.id, ()))
        return sorted(
            (one for one in rows if one is not None and one.intent in (None, row.intent)), key=lambda one: -one.number
        )

    def has(self, incident_id: str, contact_id: str | None) -> bool:
        """Whether an open contact belongs to an incident. O(1)."""
        return contact_id in self._open.get(incident_id, ())

    def open_contacts(self, incident_id: str) -> frozenset[str]:
        """Ids of the contacts held that belong to an incident; held is what is open."""
        return frozenset(self._open.get(incident_id, ()))

    def count_open(self, incident_id: str) -> int:
        """How many open contacts belong to it. O(1)."""
        return len(self._open.get(incident_id, ()))

    def escalations(self, incident_id: str) -> list[EscalationRow]:
        """Open escalations of its contacts, and of its queues where no contact is named, next due first."""
        held = self._store.rows("escalation").values()
        found = (row for row in held if escalation_is_open(row) and self._has_escalation(incident_id, row))
        return sorted(found, key=lambda row: (row.due_at, row.id))

    def of_escalation(self, row: EscalationRow) -> list[IncidentRow]:
        """The incidents an escalation belongs to, the newest first: its contact's, or where it names none those of its
        queue that went on when it was raised. Of a contact that is closed the intent is not held: only incidents that
        ask for none are its own."""
        if row.contact_id is not None:
            if self._store.row("contact", row.contact_id) is not None:
                return self.of_contact(row.contact_id)
            rows = (self._store.row("incident", one) for one in self._met.get(row.contact_id, ()))
            return sorted((one for one in rows if one is not None and one.intent is None), key=lambda one: -one.number)
        there = self.of_queue(row.queue_id)
        return [one for one in reversed(there) if one.intent is None and _went_on(one, row.raised_at)]

    def promised(self, incident_id: str) -> list[PromisedCall]:
        """Call-backs its contacts were promised and have not had, next due first. O(call-backs + escalations held)."""
        calls = [PromisedCall(until, contact_id) for contact_id, until in self._calls.get(incident_id, {}).items()]
        calls += [
            PromisedCall(row.promised_at, row.contact_id, row.id)
            for row in self._store.rows("escalation").values()
            if row.state == "promised" and row.promised_at is not None and self._has_escalation(incident_id, row)
        ]
        return sorted(calls, key=lambda call: (call.until_us, call.contact_id or "", call.escalation_id or ""))

    def row_changed(self, table: str, old: Any, new: Any) -> None:
        """Follow one changed row."""
        if table == "contact_segment":
            if self._queues:
                self._follow_visit(old, -1)
                self._follow_visit(new, 1)
        elif table == "contact":
            if self._met:
                self._look((new or old).id)
        elif table in ("incident", "incident_queue"):
            self.revision += 1
            if table == "incident_queue":
                self._follow_queue(old, new)
            for incident_id in {_incident_of(table, row) for row in (old, new) if row is not None}:
                self._recount(incident_id)

    def everything_changed(self) -> None:
        """All rows were replaced by a snapshot."""
        self.revision += 1
        self._queues, self._of_queue, self._visits, self._open, self._calls = {}, {}, {}, {}, {}
        self._met.clear()
        for row in self._store.rows("incident_queue").values():
            self._follow_queue(None, row)
        for incident_id in self._store.rows("incident"):
            self._recount(incident_id)

    def _has_escalation(self, incident_id: str, row: EscalationRow) -> bool:
        return any(one.id == incident_id for one in self.of_escalation(row))

    def _follow_queue(self, old: Any, new: Any) -> None:
        if old is not None:
            self._queues.get(old.incident_id, set()).discard(old.queue_id)
            self._of_queue.get(old.queue_id, set()).discard(old.incident_id)
        if new is not None:
            self._queues.setdefault(new.incident_id, set()).add(new.queue_id)
            self._of_queue.setdefault(new.queue_id, set()).add(new.incident_id)

    def _follow_visit(self, row: ContactSegmentRow | None, step: int) -> None:
        for incident_id in self._of_queue.get(row.queue_id, ()) if row is not None else ():
            incident = self._store.row("incident", incident_id)
            if row is not None and incident is not None and visit_meets(row, incident):
                self._count(incident_id, row.contact_id, step)
                self._look(row.contact_id)

    def _count(self, incident_id: str, contact_id: str, step: int) -> None:
        visits = self._visits.setdefault(incident_id, {})
        visits[contact_id] = visits.get(contact_id, 0) + step
        if visits[contact_id] > 0:
            self._met[contact_id].add(incident_id)
            return
        visits.pop(contact_id)
        met = self._met[contact_id]
        met.discard(incident_id)
        self._open.get(incident_id, set()).discard(contact_id)
        self._calls.get(incident_id, {}).pop(contact_id, None)
        if not met:
            del self._met[contact_id]

    def _look(self, contact_id: str) -> None:
        """Whether the contact is held, and of the right intent."""
        contact = self._store.row("contact", contact_id)
        for incident_id in self._met.get(contact_id, ()):
            incident = self._store.row("incident", incident_id)
            belongs = contact is not None and incident is not None and incident.intent in (None, contact.intent)
            open_ = self._open.setdefault(incident_id, set())
            (open_.add if belongs else open_.discard)(contact_id)
            calls = self._calls.setdefault(incident_id, {})
            if belongs and contact.promised_until_at is not None and contact.state in _NOT_CALLED:
                calls[contact_id] = contact.promised_until_at
            else:
                calls.pop(contact_id, None)

    def _recount(self, incident_id: str) -> None:
        """Begin again with one incident."""
        for contact_id in list(self._visits.pop(incident_id, ())):
            self._met[contact_id].discard(incident_id)
            if not self._met[contact_id]:
                del self._met[contact_id]
        self._open.pop(incident_id, None)
        self._calls.pop(incident_id, None)
        incident = self._store.row("incident", incident_id)
        if incident is None:
            return
        for queue_id in self._queues.get(incident_id, ()):
            for row in self._store.rows_where("contact_segment", "queue_id", queue_id):
                if visit_meets(row, incident):
                    self._count(incident_id, row.contact_id, 1)
        for contact_id in self._visits.get(incident_id, ()):
            self._look(contact_id)


def was_taken_back(row: IncidentRow) -> bool:
    """Whether it was declared by mistake: it lasted no time."""
    return row.ended_at is not None and row.ended_at <= row.declared_at


def _went_on(row: IncidentRow, at: int) -> bool:
    return row.declared_at <= at and (row.ended_at is None or at < row.ended_at)


def _incident_of(table: str, row: Any) -> str:
    return str(row.id if table == "incident" else row.incident_id)
