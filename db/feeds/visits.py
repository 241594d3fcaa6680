"""A contact and its visits to queues as a feed holds them in memory."""

from __future__ import annotations

from typing import Any

from db.feeds.pending import Row
from db.ids import nth_after, tail_of, timed_id


class Visit(Row):
    """A row of `contact_segment`: one visit of one contact to one queue."""

    table = "contact_segment"
    id: str
    contact_id: str
    queue_id: str
    channel: str
    direction: str
    entered_at: int
    left_at: int | None = None
    outcome: str | None = None
    agent_id: str | None = None
    ended_at: int | None = None
    end_reason: str | None = None
    wrapped_at: int | None = None

    contact: Contact

    @property
    def waits(self) -> bool:
        """Whether nobody answered and nothing but a lost line ended the wait."""
        return self.outcome is None or (self.outcome == "lost" and self.agent_id is None)

    @property
    def talks(self) -> bool:
        """Whether the agent of this visit still talks."""
        return self.agent_id is not None and self.ended_at is None


class Transfer(Row):
    """A row of `transfer`."""

    table = "transfer"
    id: str
    contact_id: str
    kind: str
    from_queue_id: str | None = None
    to_queue_id: str | None = None
    from_agent_id: str | None = None
    to_agent_id: str | None = None
    at: int
    note_id: str | None = None


class Contact(Row):
    """A row of `contact`, derived from its latest visit, and its visits."""

    table = "contact"
    id: str
    case_id: str | None = None
    channel: str = "voice"
    direction: str = "inbound"
    queue_id: str
    agent_id: str | None = None
    state: str = "waiting"
    state_since: int
    outcome: str | None = None
    priority: int = 0
    intent: str | None = None
    language: str | None = None
    customer_id: str | None = None
    origin_id: str
    external_id: str
    arrived_at: int
    queued_at: int | None = None
    answered_at: int | None = None
    due_at: int | None = None
    promised_from_at: int | None = None
    promised_until_at: int | None = None
    attempts: int = 0
    closed_at: int | None = None
    transfers: int = 0
    overflows: int = 0
    distinct_agents: int = 0
    intent_at: int | None = None
    refusals: int | None = None
    refused_at: int | None = None

    tail: str
    visit: Visit
    former: list[Visit] | None = None
    transfer: Transfer | None = None
    #: Whether the transfer has been told but not where the contact came to.
    handed_on: bool = False
    known: bool = False
    has_visits: bool = False

    def enter(self, queue_id: str, at: int) -> Visit:
        """Begins the next visit: the contact waits in `queue_id` since `at` (UTC microseconds)."""
        former = self.visit
        if self.former is None:
            self.former = [former]
        else:
            self.former.append(former)
        self.agent_id = self.outcome = self.closed_at = None
        return self.begin(queue_id, at, nth_after(former.id, former.entered_at, at))

    def begin(self, queue_id: str, at: int, nth: int = 0) -> Visit:
        """Begins the first visit, or the `nth` (from 0) of this millisecond."""
        visit = Visit()
        visit.id = timed_id(at, self.tail, nth)
        visit.contact = self
        visit.contact_id = self.id
        visit.queue_id = self.queue_id = queue_id
        visit.channel = self.channel
        visit.direction = self.direction
        visit.entered_at = self.queued_at = self.state_since = at
        self.visit = visit
        self.state = "waiting"
        return visit

    def visits(self) -> list[Visit]:
        """All visits, the latest first."""
        return [self.visit] if self.former is None else [self.visit, *reversed(self.former)]

    def is_ahead_of(self, at: int) -> bool:
        """Whether the database knew more of this contact than what happened at `at`: then that has been told before."""
        return self.known and at < self.state_since

    def count_agents(self) -> None:
        """Counts the people who answered this contact, each once."""
        if self.former is None:
            self.distinct_agents = 1 if self.visit.agent_id else 0
        else:
            self.distinct_agents = len({visit.agent_id for visit in self.visits() if visit.agent_id})

    def add_transfer(self, kind: str, at: int) -> Transfer:
        """Begins the row of a change of queue or agent at `at` (UTC microseconds), as the contact's latest."""
        former = self.transfer
        nth = 0 if former is None else nth_after(former.id, former.at, at)
        row = self.transfer = Transfer()
        row.id, row.contact_id, row.kind, row.at = timed_id(at, self.tail, nth), self.id, kind, at
        return row

    @classmethod
    def loaded(cls, values: tuple[Any, ...]) -> Contact:
        """A contact from a known row, still without its visits."""
        contact = cls()
        contact.fill(values)
        contact.tail = tail_of(contact.origin_id, contact.external_id)
        contact.known = True
        return contact

    def load_visit(self, values: tuple[Any, ...]) -> None:
        """Takes a known row of `contact_segment` as the latest visit; call in the order of `entered_at`, then id."""
        visit = Visit()
        visit.fill(values)
        visit.contact = self
        if self.has_visits:
            self.former = [*(self.former or []), self.visit]
        self.visit = visit
        self.has_visits = True
