"""Taking up what others wrote into rows that a feed holds in memory, so that it never writes over it."""

from typing import Any

from db.feeds.directory import Agent
from db.feeds.known import Known
from db.feeds.memberships import Memberships
from db.feeds.presence import AWAY
from db.feeds.visits import Contact, Visit
from db.feeds.written import WRITTEN

_BUSY = frozenset({"on_contact", "ringing", "wrap_up"})
_STANDING = tuple(WRITTEN["contact"].index(column) for column in ("state", "queue_id", "agent_id"))
_ENTERED, _LEFT = (WRITTEN["contact_segment"].index(column) for column in ("entered_at", "left_at"))


class Rereading(Memberships):
    """Takes rows as they stand in the database now in place of what it held; call it when nothing is pending.

    Agents come with the present row of their `agent_state`, contacts with all their visits.
    """

    def reread_agents(self, known: Known) -> list[tuple[str, bool]]:
        """Agents are as others wrote them; answers their ids, each with whether they were asked into another state."""
        present = {row[1]: row for row in known.of("agent_state")}
        found = []
        for values in known.of("agent"):
            agent = self._agents.get(values[0])
            if agent is None:
                agent = self._agents[values[0]] = Agent(values[0])
            former = (agent.rest_state, agent.rest_reason, agent.retired_at)
            agent.fill(values)
            agent.silent = False
            state = present.get(agent.id)
            if state is not None:
                agent.present_id, agent.state_since = state[0], state[5]
            agent.rest_state, agent.rest_reason = agent.state, agent.aux_reason
            if agent.state in _BUSY:
                agent.rest_state = agent.next_state or "available"
                agent.rest_reason = agent.next_aux_reason
            found.append((agent.id, (agent.rest_state, agent.rest_reason, agent.retired_at) != former))
        return found

    def reread_contacts(self, known: Known, at: int) -> list[tuple[str, bool]]:
        """Contacts of this origin are as others wrote them, at `at` (UTC microseconds) at the latest.

        Answers their keys, each with whether its state, queue or agent is another than this feed held.
        """
        visits: dict[str, list[tuple[Any, ...]]] = {}
        for row in sorted(known.of("contact_segment"), key=_in_time):
            visits.setdefault(row[1], []).append(row)
        found = []
        for values in known.of("contact"):
            contact = Contact.loaded(values)
            if contact.origin_id == self.origin_id and contact.id in visits:
                found.append((contact.external_id, self._reread_contact(contact, values, visits[contact.id], at)))
        return found

    def _reread_contact(
        self, contact: Contact, values: tuple[Any, ...], visits: list[tuple[Any, ...]], at: int
    ) -> bool:
        held = self.contacts.get(contact.external_id)
        if held is not None and _stands_as(held, values, visits):
            held.fill(values)
            return False
        for row in visits:
            contact.load_visit(row)
        self.contacts[contact.external_id] = contact
        let_go = self._let_go(contact.external_id)
        self._take_in_hand(contact)
        for agent in let_go:
            self._settle(agent, at)
        if contact.closed_at is not None and contact.state == "closed":
            self._over.append((contact.closed_at, contact))
        return True

    def _let_go(self, key: str) -> list[Agent]:
        """Whoever had the contact in hand has it no more; answers them."""

        def without(visits: list[Visit]) -> list[Visit]:
            return [visit for visit in visits if visit.contact.external_id != key]

        found = []
        for agent in self._agents.values():
            talking, wrapping = without(agent.talking), without(agent.wrapping)
            rung = agent.ringing is not None and agent.ringing.contact.external_id == key
            if rung or len(talking) < len(agent.talking) or len(wrapping) < len(agent.wrapping):
                agent.talking, agent.wrapping = talking, wrapping
                agent.ringing = None if rung else agent.ringing
                found.append(agent)
        return found

    def _take_in_hand(self, contact: Contact) -> None:
        visit = contact.visit
        agent = self._agents.get(contact.agent_id or "")
        if agent is None:
            return
        if visit.talks:
            agent.talking.append(visit)
        elif contact.state == "wrap_up":
            agent.wrapping.append(visit)
        elif contact.state == "ringing":
            agent.ringing = visit

    def team_of(self, agent_id: str) -> str:
        """The id of the team the agent is in now."""
        return self._agents[agent_id].team_id

    def is_away(self, agent_id: str) -> bool:
        """Whether the agent is, or will be after their contacts, aux or offline, or has left for good."""
        agent = self._agents[agent_id]
        return agent.rest_state in AWAY or agent.retired_at is not None


def _stands_as(held: Contact, values: tuple[Any, ...], visits: list[tuple[Any, ...]]) -> bool:
    """Whether a contact is where it was held to be, and has not been elsewhere meanwhile."""
    standing = tuple(values[place] for place in _STANDING)
    same_visits = {visit.id for visit in held.visits()} == {row[0] for row in visits}
    return (held.state, held.queue_id, held.agent_id) == standing and same_visits


def _in_time(row: tuple[Any, ...]) -> tuple[int, bool, int, str]:
    """Visits in their order; of two that began in one instant, the one that goes on is the later."""
    return row[_ENTERED], row[_LEFT] is None, row[_LEFT] or 0, row[0]
