"""The life of contacts: arrival, visits to queues, ringing, answers, transfers, losses."""

from typing import Any, Final

from db.feeds.customers import Customer
from db.feeds.known import Known, Origin
from db.feeds.visits import Contact, Visit
from db.feeds.waits import Waits
from db.ids import Tails, timed_id


class Contacts(Waits):
    """Takes what happened to contacts, by their key in the system of origin; all `at` are UTC microseconds.

    A contact that is not known is begun by whatever is heard of it first. Verbs that find nothing to change answer False.
    """

    def __init__(self, origin: Origin, known: Known, **defaults: Any) -> None:
        super().__init__(origin, known, **defaults)
        self._tails: Final = Tails(self.origin_id)
        #: How many contacts were begun here.
        self.contact_count = 0
        self._load_contacts(known)

    def _load_contacts(self, known: Known) -> None:
        by_id: dict[str, Contact] = {}
        for values in known.of("contact"):
            contact = Contact.loaded(values)
            if contact.origin_id == self.origin_id:
                by_id[contact.id] = contact
        for values in sorted(known.of("contact_segment"), key=lambda row: (row[5], row[0])):
            if values[1] in by_id:
                by_id[values[1]].load_visit(values)
        self.contacts = {contact.external_id: contact for contact in by_id.values() if contact.has_visits}
        self._over.extend(
            sorted(
                ((contact.closed_at, contact) for contact in self.contacts.values() if contact.closed_at is not None),
                key=lambda pair: pair[0],
            )
        )
        self._wake_known()

    def arrived(
        self,
        contact_key: str,
        queue_id: str,
        at: int,
        *,
        channel: str = "voice",
        direction: str = "inbound",
        priority: int = 0,
        customer: Customer | None = None,
        customer_id: str | None = None,
        born_at: int | None = None,
        scheduled: bool = False,
        **details: Any,
    ) -> str:
        """A contact arrived and waits in a queue; answers the contact's id.

        `born_at` (by default `at`) is the instant its id is made of, for sources whose keys tell when a contact began.
        `customer_id` (of `customer`) may stand for `customer`. `scheduled` is a call-back before its window. `details` are
        further columns of `contact`: intent, language, due_at, promised_from_at, promised_until_at, case_id.
        A contact that has arrived already enters another queue.
        """
        contact = self.contacts.get(contact_key)
        if contact is not None:
            self.entered(contact_key, queue_id, at)
            return contact.id
        contact = Contact()
        contact.tail = self._tails(contact_key)
        contact.id = timed_id(at if born_at is None else born_at, contact.tail)
        contact.origin_id, contact.external_id = self.origin_id, contact_key
        contact.channel, contact.direction, contact.priority = channel, direction, priority
        contact.arrived_at = at
        contact.customer_id = self.customer(customer) if customer is not None else customer_id
        if details:
            self._change(contact, details)
        self._touch(contact)
        self._touch(contact.begin(queue_id, at))
        if scheduled:
            contact.state = "scheduled"
        self.contacts[contact_key] = contact
        self.contact_count += 1
        return contact.id

    def _read_again(self, contact: Contact, queue_id: str, at: int) -> None:
        """A contact of the database is told from its beginning again, and so begins again."""
        for visit in contact.visits():
            agent = self._agents.get(visit.agent_id or "")
            if agent is not None and visit in agent.talking:
                agent.talking.remove(visit)
            if agent is not None and visit in agent.wrapping:
                agent.wrapping.remove(visit)
        contact.known = False
        contact.former = contact.transfer = contact.agent_id = contact.outcome = None
        contact.answered_at = contact.closed_at = None
        contact.transfers = contact.overflows = contact.distinct_agents = contact.attempts = 0
        self._touch(contact.begin(queue_id, at))
        self._touch(contact)

    def entered(
        self, contact_key: str, queue_id: str, at: int, *, kind: str | None = None, note_id: str | None = None
    ) -> bool:
        """A contact that is here already joins the wait of a queue: an overflow before its first answer, else a transfer.

        `kind` is cold, warm, overflow or requeue; by default what the contact's course says. `note_id` is the note that
        goes with it (see `note`). Whoever still talked with it
        stops at this moment, and a wait that was still going on has overflowed. An abandon before is found to be none.
        """
        contact = self.contacts.get(contact_key)
        if contact is None:
            self.arrived(contact_key, queue_id, at)
            return True
        if contact.known and contact.arrived_at == at:
            self._read_again(contact, queue_id, at)
            return True
        if contact.is_ahead_of(at):
            return False
        former = contact.visit
        if former.waits and former.queue_id == queue_id and former.entered_at == at:
            return False
        at = max(at, former.ended_at or former.left_at or former.entered_at)
        if contact.known and contact.transfer is None and former.end_reason == "transferred":
            # Announced before this feed began: the row is in the database, made as it is here.
            row = contact.add_transfer(kind or "cold", former.ended_at or at)
            row.from_queue_id, row.from_agent_id = former.queue_id, former.agent_id
            contact.handed_on = True
        if former.talks:
            self._end_talk(former, at, "transferred")
        elif former.waits or former.outcome == "abandoned":
            former.left_at = at if former.outcome is None else former.left_at
            former.outcome = "overflowed"
            self._touch(former)
        self._stop_ringing(contact, at)
        self._record_move(contact, former, at, kind, queue_id, note_id)
        visit = contact.enter(queue_id, at)
        self._touch(contact)
        self._touch(visit)
        return True

    def _record_move(
        self, contact: Contact, former: Visit, at: int, kind: str | None, queue_id: str, note_id: str | None
    ) -> None:
        """Counts a change of queue or agent, or completes the transfer that announced it."""
        announced = contact.transfer
        if contact.handed_on and announced is not None:
            contact.handed_on = False
            announced.to_queue_id = announced.to_queue_id or queue_id
            announced.note_id = announced.note_id or note_id
            self._touch(announced)
            return
        if contact.answered_at is not None:
            contact.transfers += 1
            kind = kind or "cold"
        elif former.queue_id == queue_id:
            kind = kind or "requeue"
        else:
            contact.overflows += 1
            kind = kind or "overflow"
        row = contact.add_transfer(kind, at)
        row.from_queue_id, row.to_queue_id = former.queue_id, queue_id
        row.from_agent_id, row.note_id = former.agent_id, note_id
        self._touch(row)

    def transferred(
        self,
        contact_key: str,
        at: int,
        kind: str,
        *,
        queue_id: str | None = None,
        agent_id: str | None = None,
        to_queue_id: str | None = None,
        to_agent_id: str | None = None,
        wrap_until: int | None = None,
    ) -> bool:
        """The agent who talks hands the contact on (`kind` cold or warm); it is closed unless it comes to a queue again.

        False if nobody talks with it, or not `agent_id` for `queue_id` where these are given; if it came to the next queue
        before this was told, only the kind is put right.
        """
        contact = self.contacts.get(contact_key)
        if contact is None or contact.is_ahead_of(at):
            return False
        if not contact.visit.talks:
            made = contact.transfer
            if made is not None and made.at == at and made.from_agent_id == agent_id and made.kind != kind:
                made.kind = kind
                self._touch(made)
            return False
        former = contact.visit
        if agent_id not in (None, former.agent_id) or queue_id not in (None, former.queue_id):
            return False
        self._end_talk(former, at, "transferred", wrap_until)
        contact.transfers += 1
        row = contact.add_transfer(kind, former.ended_at or at)
        row.from_queue_id, row.from_agent_id = former.queue_id, former.agent_id
        row.to_queue_id, row.to_agent_id = to_queue_id, to_agent_id
        contact.handed_on = True
        self._touch(row)
        self._close(contact, former.ended_at or at)
        return True

    def answered(
        self, contact_key: str, queue_id: str, agent_id: str, at: int, *, waited_us: int = 0, **arrival: Any
    ) -> bool:
        """An agent answers the contact.

        If it does not wait in that queue (nobody said that it came there) a visit is begun `waited_us` microseconds before;
        `arrival` are arguments of `arrived` for a contact that is not known at all.
        """
        contact = self.contacts.get(contact_key)
        if contact is None:
            self.arrived(contact_key, queue_id, at - waited_us, **arrival)
            contact = self.contacts[contact_key]
        elif contact.known and contact.is_ahead_of(at):
            return False
        visit = contact.visit
        if visit.outcome is not None or visit.queue_id != queue_id:
            if visit.agent_id == agent_id and visit.queue_id == queue_id and visit.left_at == at:
                return False
            if visit.queue_id == queue_id and visit.waits:
                visit.outcome = None
        if visit.outcome is not None or visit.queue_id != queue_id:
            self.entered(contact_key, queue_id, at - waited_us)
            visit = contact.visit
        if contact.state == "ringing" and contact.agent_id != agent_id:
            self._stop_ringing(contact, at)
        self._begin_talk(contact, visit, agent_id, max(at, visit.entered_at))
        return True

    def _begin_talk(self, contact: Contact, visit: Visit, agent_id: str, at: int) -> None:
        agent = self._agent_at(agent_id, at)
        visit.left_at, visit.outcome, visit.agent_id = at, "answered", agent_id
        contact.state, contact.state_since, contact.outcome = "on_contact", at, "answered"
        contact.agent_id, contact.closed_at = agent_id, None
        if contact.answered_at is None:
            contact.answered_at = at
        contact.count_agents()
        if not visit.dirty:
            self._touch(visit)
        if not contact.dirty:
            self._touch(contact)
        agent.ringing = None
        if agent.wrapping and not agent.talking:
            self._end_wrap_up(agent, at)
        agent.talking.append(visit)
        if agent.state == agent.rest_state == "available":
            self._move(agent, "on_contact", None, at)
        else:
            self._settle(agent, at)

    def left(
        self, contact_key: str, queue_id: str, at: int, outcome: str, *, waited_us: int = 0, **arrival: Any
    ) -> bool:
        """The contact stops waiting in the queue without an answer: abandoned, timed_out, left_by_key, ... ('Words').

        The contact is over unless it enters another queue. `waited_us` and `arrival` as in `answered`.
        """
        contact = self.contacts.get(contact_key)
        if contact is None:
            self.arrived(contact_key, queue_id, at - waited_us, **arrival)
            contact = self.contacts[contact_key]
        elif contact.is_ahead_of(at):
            return False
        visit = contact.visit
        if visit.queue_id != queue_id or not visit.waits:
            return False
        self._stop_ringing(contact, at)
        visit.left_at, visit.outcome = max(at, visit.entered_at), outcome
        contact.agent_id = None
        self._touch(visit)
        self._close(contact, visit.left_at)
        return True

    def refused(self, contact_key: str, queue_id: str, at: int, outcome: str, **arrival: Any) -> None:
        """The contact never got into the queue: refused_full, refused_empty or refused_closed."""
        self.arrived(contact_key, queue_id, at, **arrival)
        visit = self.contacts[contact_key].visit
        visit.left_at, visit.outcome = at, outcome
        self._close(visit.contact, at)

    def attempted(self, contact_key: str) -> bool:
        """One more attempt was made to reach the customer (call-back, outbound)."""
        contact = self.contacts.get(contact_key)
        if contact is None:
            return False
        contact.attempts += 1
        self._touch(contact)
        return True

    def changed(self, contact_key: str, **details: Any) -> bool:
        """More became known of a contact: priority, intent, language, due_at, direction, case_id, promised_*_at, customer."""
        contact = self.contacts.get(contact_key)
        if contact is None:
            return False
        customer = details.pop("customer", None)
        if customer is not None:
            details["customer_id"] = self.customer(customer)
        self._change(contact, details)
        for visit in contact.visits() if "direction" in details else ():
            self._change(visit, {"direction": details["direction"]})
        return True

    def closed(self, contact_key: str, at: int, outcome: str = "withdrawn") -> bool:
        """The contact is over: talk and wrap-up end, a wait that goes on ends with `outcome`."""
        contact = self.contacts.get(contact_key)
        if contact is None or contact.state == "closed":
            return False
        if contact.visit.talks:
            self._end_talk(contact.visit, at, "agent")
        elif contact.state == "wrap_up":
            return self.wrapped(contact_key, at)
        elif contact.visit.waits:
            return self.left(contact_key, contact.visit.queue_id, at, outcome)
        self._close(contact, at)
        return True

    def contact_id(self, contact_key: str) -> str | None:
        """The id of a contact in memory, by its key in the system of origin."""
        contact = self.contacts.get(contact_key)
        return None if contact is None else contact.id
