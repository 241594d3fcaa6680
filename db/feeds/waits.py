"""What happens to a contact while it waits: a ring, nobody answering, a window that opens, a line that never comes."""

from db.feeds.talks import Talks
from db.feeds.visits import Contact


class Waits(Talks):
    """Takes what happens to waiting contacts, by their key in the system of origin; all `at` are UTC microseconds."""

    def ringing(self, contact_key: str, agent_id: str, at: int) -> bool:
        """An agent is being rung for a waiting contact."""
        contact = self.contacts.get(contact_key)
        if contact is None or not contact.visit.waits:
            return False
        self.revived(contact_key, at)
        self._stop_ringing(contact, at)
        agent = self._agent_at(agent_id, at)
        agent.ringing = contact.visit
        contact.state, contact.state_since = "ringing", max(at, contact.state_since)
        contact.agent_id = agent_id
        self._touch(contact)
        self._settle(agent, at)
        return True

    def not_answered(self, contact_key: str, at: int) -> bool:
        """Nobody took the contact that was ringing; it waits on."""
        contact = self.contacts.get(contact_key)
        if contact is None or not contact.visit.waits:
            return False
        self.revived(contact_key, at)
        if contact.state == "ringing":
            self._stop_ringing(contact, at)
            contact.state, contact.state_since, contact.agent_id = "waiting", max(at, contact.state_since), None
            self._touch(contact)
        return True

    def _stop_ringing(self, contact: Contact, at: int) -> None:
        if contact.state == "ringing" and contact.agent_id is not None:
            agent = self._agent_at(contact.agent_id, at)
            if agent.ringing is not None and agent.ringing.contact is contact:
                agent.ringing = None
                self._settle(agent, at)

    def window_opened(self, contact_key: str, at: int) -> bool:
        """The promised window of a scheduled call-back has begun: it waits for an agent now."""
        contact = self.contacts.get(contact_key)
        if contact is None or contact.state != "scheduled":
            return False
        contact.state, contact.state_since = "waiting", max(at, contact.state_since)
        self._touch(contact)
        return True

    def lost(self, contact_key: str, at: int, *, closed: bool = False) -> bool:
        """Nothing more is heard of the contact: it waits for nobody since `at`, or its talk is cut off.

        With `closed` it is over (a restart cut it off); without it is shown as lost until something is heard of it.
        """
        contact = self.contacts.get(contact_key)
        if contact is None or contact.state == "closed":
            return False
        visit = contact.visit
        self._stop_ringing(contact, at)
        if visit.talks:
            self._end_talk(visit, at, "lost")
            self._close(contact, at)
            return True
        if visit.outcome is None:
            visit.left_at, visit.outcome = max(at, visit.entered_at), "lost"
            self._touch(visit)
        contact.agent_id = None
        if closed:
            self._close(contact, at)
        else:
            contact.state, contact.state_since = "lost", max(at, visit.entered_at)
            contact.outcome = visit.outcome
            self._touch(contact)
        return True

    def revived(self, contact_key: str, at: int) -> bool:
        """Something was heard of a contact that seemed lost: it waits after all, as it did before."""
        contact = self.contacts.get(contact_key)
        if contact is None or contact.visit.outcome != "lost" or not contact.visit.waits:
            return False
        contact.visit.left_at = contact.visit.outcome = None
        self._touch(contact.visit)
        contact.state, contact.state_since = "waiting", max(at, contact.state_since)
        contact.outcome = contact.closed_at = None
        self._touch(contact)
        return True

    def waits_in(self, contact_key: str, queue_id: str) -> bool:
        """Whether the contact waits in that queue."""
        contact = self.contacts.get(contact_key)
        return contact is not None and contact.visit.queue_id == queue_id and contact.visit.outcome is None

    def waiting(self, queue_id: str) -> list[tuple[str, int]]:
        """The contacts that wait in the queue, the first to come first, each with the instant (UTC us) it came."""
        found = [
            (contact.visit.entered_at, contact.visit.id, contact.external_id)
            for contact in self.contacts.values()
            if contact.visit.queue_id == queue_id and contact.visit.outcome is None
        ]
        return [(key, since) for since, _, key in sorted(found)]
