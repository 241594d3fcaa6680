"""The states agents are in: derived from their contacts, else from what they were told to be; kept as history."""

import heapq
from collections import deque
from typing import Any, Final

from db.feeds.customers import Customers
from db.feeds.directory import Agent
from db.feeds.known import RECENT_US, Known, Origin
from db.feeds.pending import Pending
from db.feeds.visits import Contact, Visit
from db.feeds.written import WRITTEN
from db.ids import nth_after, timed_id

#: States in which an agent takes no contact, and which wait as `next_state` while there is one.
AWAY: Final = frozenset({"aux", "offline"})
#: States that a contact gives an agent, as against those an agent is told to be in.
_BUSY: Final = frozenset({"on_contact", "ringing", "wrap_up"})
#: Later than every instant.
NEVER: Final = 1 << 62


class Presence(Customers):
    """Keeps `agent.state` and the history rows of `agent_state`.

    An agent with contacts is on_contact until the last one ends; what they are told to be meanwhile is `next_state`.
    `next_due` is the instant (UTC microseconds) before which `advance` has nothing to do.
    """

    def __init__(self, origin: Origin, known: Known, **defaults: Any) -> None:
        super().__init__(origin, known, **defaults)
        self.contacts: dict[str, Contact] = {}
        self.next_due = NEVER
        self._due: list[tuple[int, int, Visit]] = []
        self._scheduled = 0
        self._over: deque[tuple[int, Contact]] = deque()
        self._load_states(known)

    def _load_states(self, known: Known) -> None:
        for values in known.of("agent_state"):
            agent = self._agents.get(values[1])
            if agent is None or values[-1] is not None:
                continue
            agent.silent = True
            agent.known_id, agent.known_since = values[0], values[5]
            agent.began = known.began.get(agent.id, -1)
            agent.saved_state = agent.state
            agent.saved = tuple(getattr(agent, column) for column in WRITTEN["agent"])
            agent.state, agent.aux_reason, agent.state_since = "offline", None, None
            agent.next_state = agent.next_aux_reason = None

    def _resume(self, agent: Agent) -> None:
        """What is read has passed what the database knows of this agent: goes on from there."""
        agent.silent = False
        agent.fill(agent.saved)
        agent.present_id, agent.state_since = agent.known_id, agent.known_since
        agent.ringing = None
        agent.talking = [
            contact.visit
            for contact in self.contacts.values()
            if contact.visit.agent_id == agent.id and contact.visit.talks
        ]
        agent.wrapping = self._still_wrapped_up(agent)
        agent.rest_state, agent.rest_reason = agent.state, agent.aux_reason
        if agent.state in _BUSY:
            agent.rest_state = agent.next_state or "available"
            agent.rest_reason = agent.next_aux_reason

    def _still_wrapped_up(self, agent: Agent) -> list[Visit]:
        """The talks that an agent of the database still wraps up."""
        contacts = self.contacts.values()
        found = [one.visit for one in contacts if one.state == "wrap_up" and one.visit.agent_id == agent.id]
        if not found and agent.saved_state == "wrap_up":
            found = [
                visit
                for contact in contacts
                for visit in contact.visits()
                if visit.agent_id == agent.id and visit.ended_at == agent.known_since and visit.wrapped_at is None
            ]
        return found

    def _wake_known(self) -> None:
        """Wrap-up of a fixed time that was going on when this feed began ends by itself, too."""
        for agent in self._agents.values():
            for visit in self._still_wrapped_up(agent) if agent.silent else ():
                wrap_up_s = self._queues_by_id[visit.queue_id].wrap_up_s
                if wrap_up_s and visit.ended_at is not None:
                    self._wake_at(visit.ended_at + wrap_up_s * 1_000_000, visit)

    def _wake_at(self, due: int, visit: Visit) -> None:
        self._scheduled += 1
        heapq.heappush(self._due, (due, self._scheduled, visit))
        if due < self.next_due:
            self.next_due = due

    def _agent_at(self, agent_id: str, at: int) -> Agent:
        agent = self._agents[agent_id]
        if agent.silent and (at > agent.known_since or (at == agent.known_since and _goes_on(agent))):
            self._resume(agent)
        return agent

    def agent_state(self, agent_id: str, state: str, at: int, aux_reason: str | None = None) -> None:
        """The agent is told to be `state` from `at` (UTC microseconds); while on a contact it becomes `next_state`.

        A source that knows only states may also tell on_contact, ringing or wrap_up. Telling aux or offline ends wrap-up.
        Raises KeyError for an agent that `agent` never returned.
        """
        agent = self._agent_at(agent_id, at)
        agent.rest_state = state
        agent.rest_reason = aux_reason if state == "aux" else None
        if agent.wrapping and state in AWAY and not agent.talking:
            self._end_wrap_up(agent, at)
        self._settle(agent, at)

    def first_seen(self, agent_id: str, at: int) -> None:
        """Something was heard of the agent: who has no state yet is available from `at` on."""
        if not self._agent_at(agent_id, at).present_id:
            self.agent_state(agent_id, "available", at)

    def rest_state(self, agent_id: str, at: int) -> str:
        """What the agent is, or will be, without a contact: available, aux or offline (or what else they were told)."""
        return self._agent_at(agent_id, at).rest_state

    def agent_ids(self) -> list[str]:
        """All agents known so far."""
        return list(self._agents)

    def _end_wrap_up(self, agent: Agent, at: int) -> None:
        """Ends all wrap-up of this agent, without looking what the agent does next."""
        for visit in agent.wrapping:
            visit.wrapped_at = max(at, visit.ended_at or at)
            self._touch(visit)
            contact = visit.contact
            if contact.state == "wrap_up" and contact.visit is visit:
                self._close(contact, visit.wrapped_at)
        agent.wrapping.clear()

    def _close(self, contact: Contact, at: int) -> None:
        """The contact is over at `at`; its outcome is that of its latest visit."""
        if at < contact.state_since:
            at = contact.state_since
        contact.state = "closed"
        contact.state_since = contact.closed_at = at
        contact.outcome = contact.visit.outcome
        if not contact.dirty:
            self._touch(contact)
        self._over.append((at, contact))
        if at + RECENT_US < self.next_due:
            self.next_due = at + RECENT_US

    def _settle(self, agent: Agent, at: int) -> None:
        """Gives the agent the state that follows from what they do and were told; writes nothing if it is the same."""
        rest = agent.rest_state
        upcoming = reason = upcoming_reason = None
        if agent.talking:
            state = "on_contact"
        elif agent.ringing is not None:
            state = "ringing"
        elif agent.wrapping:
            state = "wrap_up"
        else:
            state, reason = rest, agent.rest_reason
        if state != rest and rest in AWAY:
            upcoming, upcoming_reason = rest, agent.rest_reason
        if upcoming != agent.next_state or upcoming_reason != agent.next_aux_reason:
            agent.next_state, agent.next_aux_reason = upcoming, upcoming_reason
            if not agent.silent:
                self._touch(agent)
        if state != agent.state or reason != agent.aux_reason or not agent.present_id:
            self._move(agent, state, reason, at)

    def _move(self, agent: Agent, state: str, reason: str | None, at: int) -> None:
        """Ends the present state and begins the next; history the database has already is not written again."""
        since = agent.state_since
        nth = 0
        if since is not None and agent.present_id:
            if at < since:
                at = since
            nth = 0 if at - since >= 1000 else nth_after(agent.present_id, since, at)
            if not agent.silent or since < agent.began:
                until = min(at, agent.began) if agent.silent else at
                row = (agent.present_id, agent.id, agent.team_id, agent.state, agent.aux_reason, since, until)
                self._ready["agent_state"].append(row)
        agent.present_id = timed_id(at, agent.tail, nth)
        agent.state, agent.aux_reason, agent.state_since = state, reason, at
        if not agent.silent:
            if not agent.dirty:
                self._touch(agent)
        elif agent.present_id == agent.known_id:
            agent.silent = False

    def take(self) -> Pending:
        """The rows that are new or changed since the last call, with their values now; nothing is pending after it."""
        self._ready["agent_state"].extend(
            (agent.present_id, agent.id, agent.team_id, agent.state, agent.aux_reason, agent.state_since, None)
            for agent in self._changed["agent"]
            if isinstance(agent, Agent) and agent.present_id and not agent.silent
        )
        return super().take()


def _goes_on(agent: Agent) -> bool:
    """Whether what is read in the very second of the known state comes after it: not if this second is read again."""
    return not agent.present_id and agent.began != agent.known_since
