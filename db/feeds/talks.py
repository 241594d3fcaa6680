"""The end of talks: who hung up, wrap-up that a person or time ends, contacts that are over and forgotten."""

import heapq

from db.feeds.directory import Agent
from db.feeds.known import RECENT_US
from db.feeds.presence import AWAY, Presence
from db.feeds.visits import Contact, Visit


class Talks(Presence):
    """Ends talks and wrap-up; all `at` are UTC microseconds."""

    def advance(self, now_us: int) -> None:
        """Time has passed up to `now_us`: wrap-up that lasts a fixed time ends, and contacts long over leave memory."""
        while self._due and self._due[0][0] <= now_us:
            due, _, visit = heapq.heappop(self._due)
            self._finish_wrap_up(visit, due)
        limit = now_us - RECENT_US
        while self._over and self._over[0][0] < limit:
            closed_at, contact = self._over.popleft()
            if contact.closed_at == closed_at and self._contacts.get(contact.external_id) is contact:
                del self._contacts[contact.external_id]

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
        `queue_id` and `agent_id` choose among several people talking.
        """
        contact = self._contacts.get(contact_key)
        if contact is None:
            return False
        for visit in contact.visits():
            if visit.talks and agent_id in (None, visit.agent_id) and queue_id in (None, visit.queue_id):
                wraps = self._end_talk(visit, at, reason, wrap_until, wrap_up)
                if visit is contact.visit:
                    self._leave_talk(contact, visit.ended_at or at, wraps and reason != "transferred")
                return True
        return False

    def _leave_talk(self, contact: Contact, at: int, wraps: bool) -> None:
        if wraps:
            contact.state, contact.state_since = "wrap_up", at
            self._touch(contact)
        else:
            self._close(contact, at)

    def _end_talk(
        self, visit: Visit, at: int, reason: str, wrap_until: int | None = None, wrap_up: bool = False
    ) -> bool:
        """Ends the talk of one visit; answers whether its agent wraps up now."""
        visit.ended_at = at = max(at, visit.left_at or at)
        visit.end_reason = reason
        self._touch(visit)
        agent = self._agent_at(visit.agent_id or "", at)
        if visit in agent.talking:
            agent.talking.remove(visit)
        wraps = self._may_wrap_up(agent, at, wrap_until, wrap_up)
        if wraps:
            agent.wrapping.append(visit)
            if wrap_until is not None:
                self._wake_at(wrap_until, visit)
        self._settle(agent, at)
        return wraps

    @staticmethod
    def _may_wrap_up(agent: Agent, at: int, wrap_until: int | None, wrap_up: bool) -> bool:
        if agent.rest_state in AWAY and not agent.talking:
            return False
        return wrap_up or (wrap_until is not None and wrap_until > at and not agent.talking)

    def wrapped(self, contact_key: str, at: int) -> bool:
        """The agent's wrap-up of this contact is over."""
        contact = self._contacts.get(contact_key)
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
        contact = self._contacts.get(contact_key)
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
