"""The end of talks: who hung up, wrap-up that a person or time ends, contacts that are over and forgotten."""

import heapq

from db.feeds.directory import Agent
from db.feeds.known import RECENT_US
from db.feeds.presence import AWAY, NEVER, Presence
from db.feeds.visits import Contact, Visit


class Talks(Presence):
    """Ends talks and wrap-up; all `at` are UTC microseconds."""

    def advance(self, now_us: int) -> None:
        """Time has passed up to `now_us`: wrap-up that lasts a fixed time ends, and contacts long over leave memory."""
        if now_us < self.next_due:
            return
        due, over = self._due, self._over
        while due and due[0][0] <= now_us:
            until, _, visit = heapq.heappop(due)
            self._finish_wrap_up(visit, until)
        while over and over[0][0] + RECENT_US <= now_us:
            closed_at, contact = over.popleft()
            if contact.closed_at == closed_at and self.contacts.get(contact.external_id) is contact:
                self._forget(contact)
        self.next_due = min(due[0][0] if due else NEVER, over[0][0] + RECENT_US if over else NEVER)

    def _forget(self, contact: Contact) -> None:
        del self.contacts[contact.external_id]
        for visit in contact.visits():
            # So that memory is freed without a search for cycles, which a long import does without.
            del visit.contact

    def ended(
        self,
        contact_key: str,
        at: int,
        reason: str,
        *,
        queue_id: str | None = None,
        agent_id: str | None = None,
        wrap_up: bool = False,
        wrap_until: int | None = None,
    ) -> bool:
        """The talk with the agent is over: `reason` agent, customer, transferred or lost.

        With `wrap_up` the agent wraps up until `wrapped`; with `wrap_until` (UTC microseconds) until time passes that
        point; not if they were told to be aux or offline meanwhile, and not while they have another contact.
        False if nobody talks with the contact, or not `agent_id` for `queue_id` where these are given.
        """
        contact = self.contacts.get(contact_key)
        if contact is None or (contact.known and contact.is_ahead_of(at)):
            return False
        visit = contact.visit
        if visit.agent_id is None or visit.ended_at is not None:
            return False
        if agent_id not in (None, visit.agent_id) or queue_id not in (None, visit.queue_id):
            return False
        wraps = self._end_talk(visit, at, reason, wrap_until, wrap_up)
        ended_at = visit.ended_at or at
        if wraps and reason != "transferred":
            contact.state, contact.state_since = "wrap_up", ended_at
            if not contact.dirty:
                self._touch(contact)
        else:
            self._close(contact, ended_at)
        return True

    def _end_talk(
        self, visit: Visit, at: int, reason: str, wrap_until: int | None = None, wrap_up: bool = False
    ) -> bool:
        """Ends the talk of one visit; answers whether its agent wraps up now."""
        if visit.left_at is not None and at < visit.left_at:
            at = visit.left_at
        visit.ended_at = at
        visit.end_reason = reason
        if not visit.dirty:
            self._touch(visit)
        agent = self._agent_at(visit.agent_id or "", at)
        if visit in agent.talking:
            agent.talking.remove(visit)
        wraps = self._may_wrap_up(agent, at, wrap_until, wrap_up)
        if wraps:
            agent.wrapping.append(visit)
            if wrap_until is not None:
                self._wake_at(wrap_until, visit)
        if wraps and agent.rest_state == "available" and not agent.talking and agent.ringing is None:
            self._move(agent, "wrap_up", None, at)
        else:
            self._settle(agent, at)
        return wraps

    @staticmethod
    def _may_wrap_up(agent: Agent, at: int, wrap_until: int | None, wrap_up: bool) -> bool:
        if agent.rest_state in AWAY and not agent.talking:
            return False
        return wrap_up or (wrap_until is not None and wrap_until > at and not agent.talking)

    def wrapped(self, contact_key: str, at: int) -> bool:
        """The agent's wrap-up of this contact is over."""
        contact = self.contacts.get(contact_key)
        if contact is None:
            return False
        for visit in contact.visits():
            if visit.agent_id is not None and visit.ended_at is not None and visit.wrapped_at is None:
                return self._finish_wrap_up(visit, at)
        return False

    def _finish_wrap_up(self, visit: Visit, at: int) -> bool:
        agent = self._agent_at(visit.agent_id or "", at)
        if visit not in agent.wrapping:
            return False
        visit.wrapped_at = at = max(at, visit.ended_at or at)
        self._touch(visit)
        agent.wrapping.remove(visit)
        contact = visit.contact
        if contact.state == "wrap_up" and contact.visit is visit:
            self._close(contact, at)
        self._settle(agent, at)
        return True

    def talks_of(self, agent_id: str, at: int, queue_id: str | None = None) -> list[tuple[str, int]]:
        """The contacts the agent talks with at `at`, each with the instant of the answer; of one queue, or of all."""
        return [
            (visit.contact.external_id, visit.left_at or visit.entered_at)
            for visit in self._agent_at(agent_id, at).talking
            if queue_id in (None, visit.queue_id)
        ]

    def was_answered(self, contact_key: str, queue_id: str, agent_id: str) -> bool:
        """Whether this agent answered this contact in this queue, be it that they still talk or not."""
        return self._visit_with(contact_key, queue_id, agent_id) is not None

    def _visit_with(self, contact_key: str, queue_id: str, agent_id: str) -> Visit | None:
        contact = self.contacts.get(contact_key)
        for visit in () if contact is None else contact.visits():
            if visit.agent_id == agent_id and visit.queue_id == queue_id:
                return visit
        return None

    def wraps_up(self, contact_key: str, queue_id: str, agent_id: str, at: int, until: int | None) -> None:
        """The agent wraps up until `until` a talk that ended this very instant; one that ended before needs none now."""
        visit = self._visit_with(contact_key, queue_id, agent_id)
        if visit is None or visit.ended_at != at or visit.wrapped_at is not None or until is None:
            return
        agent = self._agent_at(agent_id, at)
        if visit not in agent.wrapping and self._may_wrap_up(agent, at, until, False):
            agent.wrapping.append(visit)
            self._wake_at(until, visit)
            self._settle(agent, at)
