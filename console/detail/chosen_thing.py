"""The thing whose detail is shown: its row, held or read, its facts, its history, and which changes concern it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from console.detail.authority_facts import authority_facts
from console.detail.contact_facts import contact_facts
from console.detail.customer_facts import customer_facts
from console.detail.fact import Fact
from console.detail.floor_facts import agent_facts, escalation_facts, hand_facts, queue_facts
from console.detail.incident_facts import incident_facts
from console.incidents.incident_words import called
from console.models.agents import agent_table
from console.models.contacts import contact_table
from console.models.escalations import escalation_table, hand_table
from console.models.queues import queue_table
from console.selection import Selected
from console.store.floor import Floor
from console.store.floor_store import Touched
from console.words import NOTHING, say
from db.rows import ContactRow

if TYPE_CHECKING:
    from console.detail.timeline_questions import Timeline
    from db.queries.contact_timeline import ContactFacts
    from db.queries.timeline_entry import Entry

_AUTHORITY_OF_CONTACT: Final = (
    ("authority_use", "contact_id"),
    ("authority_request", "contact_id"),
    ("authority_grant", "contact_id"),
)
#: The tables whose rows say by this column which chosen thing they are about.
_ABOUT: Final = {
    "contact": (
        ("contact_segment", "contact_id"),
        ("escalation", "contact_id"),
        ("customer_follow_up", "contact_id"),
        ("raised_hand", "contact_id"),
        ("telephone_order", "contact_id"),
        *_AUTHORITY_OF_CONTACT,
    ),
    "agent": (
        ("contact", "agent_id"),
        ("queue_membership", "agent_id"),
        ("raised_hand", "agent_id"),
        ("agent_skill", "agent_id"),
        ("message", "agent_id"),
        ("authority_use", "agent_id"),
        ("authority_request", "agent_id"),
        ("authority_grant", "agent_id"),
    ),
    "queue": (
        ("contact_segment", "queue_id"),
        ("queue_membership", "queue_id"),
        ("escalation", "queue_id"),
        ("message", "queue_id"),
    ),
    "customer": (),
    "escalation": (("customer_follow_up", "escalation_id"), ("authority_request", "escalation_id")),
    "raised_hand": (),
    "incident": (("incident_queue", "incident_id"),),
}

#: Of these the history tells that there was a note; which it is about stands in no row that consoles hold.
_COACHED: Final = ("contact", "agent")


class ChosenThing:
    """One thing of the floor. `history` is what the database answered, None while it has not."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self._specs = {
            "queue": queue_table(floor),
            "agent": agent_table(),
            "contact": contact_table(),
            "escalation": escalation_table(),
            "raised_hand": hand_table(),
        }
        self.thing: Selected | None = None
        self.history: Timeline | None = None
        self._last_row: Any = None

    def begin(self, thing: Selected | None) -> None:
        """Another thing is chosen; nothing is known of its history."""
        self.thing, self.history, self._last_row = thing, None, None

    @property
    def is_customer(self) -> bool:
        """Whether it is a customer, over all their contacts."""
        return self.thing is not None and self.thing.kind == "customer"

    @property
    def row(self) -> Any:
        """Its row: as the store holds it, else as its history brought it, else as it was held last."""
        if self.thing is None:
            return None
        if self.is_customer:
            return self.history
        row = self._floor.store.row(self.thing.kind, self.thing.id)
        if row is None:
            row = self._row_of_history() or self._last_row
        self._last_row = row
        return row

    def _row_of_history(self) -> Any:
        facts = self._contact_facts if self.thing is not None and self.thing.kind == "contact" else None
        return facts.row if facts is not None else getattr(self.history, "row", None)

    @property
    def _contact_facts(self) -> ContactFacts | None:
        """What the history says of the contact: of the chosen one, or of the one an escalation or hand is about."""
        found: ContactFacts | None = getattr(self.history, "facts", None) or getattr(self.history, "contact", None)
        return found

    @property
    def name(self) -> str:
        """What it is called; '–' for what was never seen."""
        row = self.row
        if self.thing is None or row is None:
            return NOTHING
        if self.is_customer:
            return say("customer {name}", name=row.name) if row.name else say("a customer")
        if self.thing.kind == "incident":
            return called(row)
        call = self._specs[self.thing.kind].called
        name = row.name if call is None else call(row, self._floor)
        return say("hand of {agent}", agent=name) if self.thing.kind == "raised_hand" else str(name)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Its history, oldest first."""
        return self.history.entries if self.history is not None else ()

    @property
    def log_since(self) -> int | None:
        """From when on all changes are known; see `db.queries.contact_timeline.ContactTimeline`."""
        return getattr(self.history, "log_since", None)

    @property
    def contact(self) -> ContactRow | None:
        """The contact it is, or is about."""
        if self.thing is None or self.is_customer:
            return None
        row = self.row
        if self.thing.kind == "contact":
            found: ContactRow | None = row
            return found
        held: ContactRow | None = self._floor.store.row("contact", getattr(row, "contact_id", None))
        facts = self._contact_facts
        return held if held is not None or facts is None else facts.row

    @property
    def case_external_id(self) -> str | None:
        """What its contact's case is called in the system the case comes from."""
        facts = self._contact_facts
        return None if facts is None else facts.case_external_id

    @property
    def customer_contacts(self) -> int:
        """How many contacts in sight its contact's customer has; 0 where nobody knows whose it is."""
        facts = self._contact_facts
        return 0 if facts is None or facts.customer is None else facts.customer_contacts

    @property
    def case_origin_id(self) -> str | None:
        """The system its contact's case comes from."""
        facts = self._contact_facts
        return None if facts is None else facts.case_origin_id

    def facts(self, now: int) -> list[Fact]:
        """What its head says at `now` (UTC microseconds)."""
        row, thing, floor = self.row, self.thing, self._floor
        if thing is None or row is None:
            return []
        if self.is_customer:
            return customer_facts(row, now)
        if thing.kind == "incident":
            return incident_facts(row, self.history, floor, now)  # type: ignore[arg-type]
        spec, history = self._specs[thing.kind], self.history
        match thing.kind:
            case "contact":
                made = contact_facts(spec, row, self._contact_facts, self.entries, floor, now)
                return made + authority_facts(getattr(history, "authority", ()), now)
            case "agent":
                made = agent_facts(spec, row, history, floor, now)  # type: ignore[arg-type]
                return made + authority_facts(getattr(history, "authority", ()), now)
            case "queue":
                return queue_facts(spec, row, floor, now)
            case "escalation":
                return escalation_facts(spec, row, history, floor, now)  # type: ignore[arg-type]
        return hand_facts(spec, row, history, floor, now)  # type: ignore[arg-type]

    def is_concerned(self, touched: Touched) -> bool:
        """Whether its history may have become longer by what changed."""
        thing = self.thing
        if thing is None:
            return False
        if self.is_customer:
            contacts: frozenset[str] = frozenset(row.id for row in getattr(self.history, "contacts", ()))
            if touched.everything or not contacts.isdisjoint(touched.of("contact")):
                return True
            things = [Selected("contact", row_id) for row_id in contacts]
            pairs = [(one, *pair) for pair in _AUTHORITY_OF_CONTACT if touched.of(pair[0]) for one in things]
            return any(self._is_about(one, table, column, touched) for one, table, column in pairs)
        if touched.everything or thing.id in touched.of(thing.kind):
            return True
        if thing.kind in _COACHED and touched.of("coaching_news"):
            return True
        things = [thing]
        contact_id = getattr(self._last_row, "contact_id", None)
        if contact_id is not None:
            things.append(Selected("contact", contact_id))
            if contact_id in touched.of("contact"):
                return True
        return any(self._is_about(one, table, column, touched) for one in things for table, column in _ABOUT[one.kind])

    def _is_about(self, thing: Selected, table: str, column: str, touched: Touched) -> bool:
        rows = self._floor.store.rows(table)
        for row_id in touched.of(table):
            row = rows.get(row_id)
            if row is not None and getattr(row, column) == thing.id:
                return True
        return False
