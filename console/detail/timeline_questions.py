"""What the detail asks the database: the timeline of the chosen thing. The queries load in the thread that asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from console.questions import Question
from console.selection import Selected

if TYPE_CHECKING:
    import sqlalchemy as sa

    from db.queries.agent_timeline import AgentTimeline
    from db.queries.attention_timeline import AttentionTimeline
    from db.queries.contact_timeline import ContactTimeline
    from db.queries.customer_timeline import CustomerTimeline
    from db.queries.incident_timeline import IncidentTimeline
    from db.queries.queue_timeline import QueueTimeline

    Timeline = IncidentTimeline | ContactTimeline | CustomerTimeline | AgentTimeline | QueueTimeline | AttentionTimeline


@dataclass(frozen=True, slots=True)
class ContactQuestion:
    """What happened to one contact?"""

    id: str

    def answer(self, connection: sa.Connection) -> ContactTimeline | None:
        """Its course, or None where it cannot be seen."""
        from db.queries.contact_timeline import contact_timeline

        return contact_timeline(connection, self.id)


@dataclass(frozen=True, slots=True)
class AgentQuestion:
    """What did one agent do today?"""

    id: str

    def answer(self, connection: sa.Connection) -> AgentTimeline | None:
        """The agent's day, or None where it cannot be seen."""
        from db.queries.agent_timeline import agent_timeline

        return agent_timeline(connection, self.id)


@dataclass(frozen=True, slots=True)
class QueueQuestion:
    """What was notable in one queue?"""

    id: str

    def answer(self, connection: sa.Connection) -> QueueTimeline | None:
        """The queue's last hours, or None where it cannot be seen."""
        from db.queries.queue_timeline import queue_timeline

        return queue_timeline(connection, self.id)


@dataclass(frozen=True, slots=True)
class EscalationQuestion:
    """What was done about one escalation?"""

    id: str

    def answer(self, connection: sa.Connection) -> AttentionTimeline | None:
        """Its course, or None where it cannot be seen."""
        from db.queries.attention_timeline import escalation_timeline

        return escalation_timeline(connection, self.id)


@dataclass(frozen=True, slots=True)
class HandQuestion:
    """What was done about one raised hand?"""

    id: str

    def answer(self, connection: sa.Connection) -> AttentionTimeline | None:
        """Its course, or None where it cannot be seen."""
        from db.queries.attention_timeline import hand_timeline

        return hand_timeline(connection, self.id)


@dataclass(frozen=True, slots=True)
class IncidentQuestion:
    """What happened in one incident?"""

    id: str

    def answer(self, connection: sa.Connection) -> IncidentTimeline | None:
        """Its course, or None where there is none."""
        from db.queries.incident_timeline import incident_timeline

        return incident_timeline(connection, self.id)


@dataclass(frozen=True, slots=True)
class CustomerQuestion:
    """What happened to the customer of a contact, over all their contacts?"""

    id: str

    def answer(self, connection: sa.Connection) -> CustomerTimeline | None:
        """Their course, or None where it cannot be seen."""
        from db.queries.customer_timeline import customer_timeline

        return customer_timeline(connection, self.id)


_QUESTIONS: Final[Mapping[str, Callable[[str], Question]]] = {
    "contact": ContactQuestion,
    "customer": CustomerQuestion,
    "agent": AgentQuestion,
    "queue": QueueQuestion,
    "escalation": EscalationQuestion,
    "raised_hand": HandQuestion,
    "incident": IncidentQuestion,
}


def load_queries() -> None:
    """Load all that the questions need: a second's work on a slow machine."""
    import db.held_connection
    import db.queries.agent_timeline
    import db.queries.attention_timeline
    import db.queries.contact_timeline
    import db.queries.customer_timeline
    import db.queries.found
    import db.queries.incident_timeline
    import db.queries.queue_timeline  # noqa: F401


def question_about(thing: Selected) -> Question:
    """The question that finds the timeline of a chosen thing."""
    return _QUESTIONS[thing.kind](thing.id)
