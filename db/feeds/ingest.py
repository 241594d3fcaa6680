"""The one class that everyone who brings data in speaks to: it holds the working state and collects the rows that changed."""

from typing import Any

from db.feeds.customers import Customer
from db.feeds.known import Known, Origin
from db.feeds.pending import Pending, Row
from db.feeds.rereading import Rereading
from db.ids import named_id, source_id, tail_of, timed_id

__all__ = ["Customer", "Ingest", "Known", "Origin", "Pending"]


class RaisedHand(Row):
    """A row of `raised_hand`."""

    table = "raised_hand"
    id: str
    agent_id: str
    contact_id: str | None = None
    reason: str | None = None
    raised_at: int
    answered_by_id: str | None = None
    answered_at: int | None = None
    ended_at: int | None = None


class Escalation(Row):
    """A row of `escalation`."""

    table = "escalation"
    id: str
    contact_id: str | None = None
    case_id: str | None = None
    queue_id: str
    reason: str
    severity: str = "normal"
    amount_minor: int | None = None
    currency: str | None = None
    raised_by_agent_id: str | None = None
    raised_by_staff_id: str | None = None
    rule: str | None = None
    crossed_at: int | None = None
    owner_id: str | None = None
    state: str = "open"
    raised_at: int
    due_at: int
    taken_at: int | None = None
    promised_at: int | None = None
    resolved_at: int | None = None
    cause: str | None = None
    asked_by: str | None = None
    rule_limit: int | None = None
    promise_made_at: int | None = None
    returned_at: int | None = None


class EscalationNote(Row):
    """A row of `escalation_note`."""

    table = "escalation_note"
    id: str
    escalation_id: str
    kind: str
    staff_id: str | None = None
    agent_id: str | None = None
    at: int
    text: str


class FollowUp(Row):
    """A row of `customer_follow_up`."""

    table = "customer_follow_up"
    id: str
    escalation_id: str
    queue_id: str
    contact_id: str | None = None
    owner_id: str | None = None
    text: str
    made_at: int
    due_at: int
    done_at: int | None = None
    withdrawn_at: int | None = None


class Case(Row):
    """A row of `service_case`."""

    table = "service_case"
    id: str
    customer_id: str | None = None
    origin_id: str
    external_id: str
    opened_at: int
    closed_at: int | None = None


class PlannedActivity(Row):
    """A row of `shift_activity`."""

    table = "shift_activity"
    id: str
    agent_id: str
    activity: str
    starts_at: int
    ends_at: int
    paid: int = 1


class MessageReading(Row):
    """A row of `message_reading`."""

    table = "message_reading"
    id: str
    message_id: str
    agent_id: str
    read_at: int


class Note(Row):
    """A row of `note`."""

    table = "note"
    id: str
    contact_id: str
    staff_id: str | None = None
    agent_id: str | None = None
    at: int
    text: str


class Ingest(Rereading):
    """The floor as one system of origin tells it; pure, without any database.

    Tell it what happened with the verbs of its parts, in the order of time, then `take()` the rows that changed and write
    them. Told the same twice it makes the same rows with the same ids. All `at` are UTC microseconds.
    `site` and `team` name where queues and agents belong whose source does not say.
    """

    def __init__(self, origin: Origin, known: Known | None = None, **defaults: Any) -> None:
        super().__init__(origin, known or Known(), **defaults)
        self._hands: dict[str, RaisedHand] = {}
        self._escalations: dict[str, Escalation] = {}
        self._follow_ups: dict[str, FollowUp] = {}
        self._cases: dict[str, Case] = {}
        self._kept_at: dict[str, int] = {}
        self._event_at = -1
        self._event_counts: dict[str, int] = {}
        self._load(known or Known())

    def _load(self, known: Known) -> None:
        for values in known.of("raised_hand"):
            hand = RaisedHand()
            hand.fill(values)
            self._hands[hand.id] = hand
        for values in known.of("escalation"):
            escalation = Escalation()
            escalation.fill(values)
            self._escalations[escalation.id] = escalation
        for values in known.of("service_case"):
            case = Case()
            case.fill(values)
            self._cases[case.external_id] = case
        for _, origin_id, at, kind, *_ in known.of("feed_event"):
            if origin_id == self.origin_id:
                self._kept_at[kind] = max(at, self._kept_at.get(kind, at))

    def case(self, external_id: str, at: int, *, customer: Customer | None = None) -> str:
        """The id of the case `external_id`, opened at `at` when first seen; hand it to `arrived` as `case_id`."""
        case = self._cases.get(external_id)
        if case is None:
            case = self._cases[external_id] = Case()
            case.id = named_id(self.origin_id, "case", external_id)
            case.origin_id, case.external_id, case.opened_at = self.origin_id, external_id, at
            case.customer_id = None if customer is None else self.customer(customer)
            self._touch(case)
        return case.id

    def case_closed(self, external_id: str, at: int) -> bool:
        """The case is closed; False if it was never seen."""
        case = self._cases.pop(external_id, None)
        if case is None:
            return False
        case.closed_at = max(at, case.opened_at)
        self._touch(case)
        return True

    def note(
        self, contact_key: str, at: int, text: str, *, agent_id: str | None = None, staff_id: str | None = None
    ) -> str:
        """A note about a contact by an agent or somebody in charge; answers its id. Raises KeyError for a contact not in
        memory."""
        contact = self.contacts[contact_key]
        row = Note()
        row.id = source_id(at, contact.id, agent_id or staff_id or "", text)
        row.contact_id, row.agent_id, row.staff_id, row.at, row.text = contact.id, agent_id, staff_id, at, text
        self._touch(row)
        return row.id

    def planned(self, agent_id: str, activity: str, starts_at: int, ends_at: int, *, paid: bool = True) -> str:
        """The plan has the agent at `activity` (shift, break, lunch, ...) from `starts_at` to `ends_at` (UTC microseconds)."""
        row = PlannedActivity()
        row.id = source_id(starts_at, agent_id, activity)
        row.agent_id, row.activity, row.paid = agent_id, activity, int(paid)
        row.starts_at, row.ends_at = starts_at, ends_at
        self._touch(row)
        return row.id

    def raised_hand(self, agent_id: str, at: int, *, contact_key: str | None = None, reason: str | None = None) -> str:
        """The agent asks for help; answers the id of the raised hand."""
        row = RaisedHand()
        row.id = source_id(at, "hand", agent_id)
        row.agent_id, row.raised_at, row.reason = agent_id, at, reason
        row.contact_id = None if contact_key is None else self.contacts[contact_key].id
        self._hands[row.id] = row
        self._touch(row)
        return row.id

    def message_read(self, message_id: str, agent_id: str, at: int) -> None:
        """The agent has read the message."""
        row = MessageReading()
        row.id = named_id("reading", message_id, agent_id)
        row.message_id, row.agent_id, row.read_at = message_id, agent_id, at
        self._touch(row)

    def reread(self, known: Known) -> None:
        """Raised hands and escalations are as others wrote them."""
        for values in known.of("raised_hand"):
            hand = self._hands.get(values[0]) or RaisedHand()
            hand.fill(values)
            if hand.ended_at is None:
                self._hands[hand.id] = hand
            else:
                self._hands.pop(hand.id, None)
        for values in known.of("escalation"):
            escalation = self._escalations.get(values[0]) or Escalation()
            escalation.fill(values)
            if escalation.state != "resolved":
                self._escalations[escalation.id] = escalation
            else:
                self._escalations.pop(escalation.id, None)

    def hand(self, hand_id: str) -> RaisedHand | None:
        """A raised hand that is still up."""
        return self._hands.get(hand_id)

    def open_escalation(self, escalation_id: str) -> Escalation | None:
        """An escalation that is not resolved."""
        return self._escalations.get(escalation_id)

    def hand_answered(self, hand_id: str, at: int, answered_by_id: str | None = None) -> None:
        """Somebody (a `staff` id) has come to help."""
        row = self._hands[hand_id]
        row.answered_at, row.answered_by_id = max(at, row.raised_at), answered_by_id
        self._touch(row)

    def hand_ended(self, hand_id: str, at: int) -> None:
        """The hand is down again."""
        row = self._hands.pop(hand_id)
        row.ended_at = max(at, row.raised_at)
        self._touch(row)

    def escalation(
        self, queue_id: str, at: int, reason: str, due_at: int, *, contact_key: str | None = None, **details: Any
    ) -> str:
        """A contact is escalated; answers the escalation's id.

        `details` are columns of `escalation`: severity, amount_minor (minor units) with currency, raised_by_agent_id,
        raised_by_staff_id, rule, crossed_at, owner_id, case_id.
        """
        row = Escalation()
        row.id = source_id(at, "escalation", queue_id, contact_key or "", reason)
        row.queue_id, row.raised_at, row.reason, row.due_at = queue_id, at, reason, due_at
        row.contact_id = None if contact_key is None else self.contacts[contact_key].id
        row.__dict__.update(details)
        self._escalations[row.id] = row
        self._touch(row)
        return row.id

    def escalation_changed(self, escalation_id: str, state: str, at: int, **details: Any) -> None:
        """The escalation is taken, promised, returned or resolved at `at`; `details`: owner_id, promised_at, cause."""
        row = self._escalations[escalation_id]
        row.state = state
        if state == "taken":
            row.taken_at = at
        elif state == "promised":
            row.promise_made_at = at
        elif state == "returned":
            row.returned_at = at
        elif state == "resolved":
            row.resolved_at = at
            del self._escalations[escalation_id]
        row.__dict__.update(details)
        self._touch(row)

    def escalation_note(
        self,
        escalation_id: str,
        kind: str,
        at: int,
        text: str,
        *,
        staff_id: str | None = None,
        agent_id: str | None = None,
    ) -> None:
        """What an agent or somebody in charge wrote about an escalation; `kind` is one of `words.ESCALATION_NOTES`."""
        row = EscalationNote()
        row.id = source_id(at, escalation_id, kind, staff_id or agent_id or "", text)
        row.escalation_id, row.kind, row.at, row.text = escalation_id, kind, at, text
        row.staff_id, row.agent_id = staff_id, agent_id
        self._touch(row)

    def follow_up(self, escalation_id: str, at: int, due_at: int, text: str, *, owner_id: str | None = None) -> str:
        """Something is still to be done for the customer of an open escalation, by `due_at`; answers its id."""
        escalation, row = self._escalations[escalation_id], FollowUp()
        row.id = source_id(at, "follow-up", escalation_id, text)
        row.escalation_id, row.queue_id, row.contact_id = escalation.id, escalation.queue_id, escalation.contact_id
        row.owner_id, row.text, row.made_at, row.due_at = owner_id, text, at, due_at
        self._follow_ups[row.id] = row
        self._touch(row)
        return row.id

    def follow_up_done(self, follow_up_id: str, at: int) -> None:
        """It was done."""
        row = self._follow_ups.pop(follow_up_id)
        row.done_at = at
        self._touch(row)

    def kept(
        self,
        kind: str,
        at: int,
        *,
        external_id: str | None = None,
        queue_id: str | None = None,
        agent_id: str | None = None,
        data: str | None = None,
    ) -> None:
        """Keeps as a `feed_event` what has no table of its own; the same again in the same instant is a second event."""
        if at != self._event_at:
            self._event_at = at
            self._event_counts.clear()
        tail = tail_of(self.origin_id, kind, external_id or "", queue_id or "", agent_id or "", data or "")
        nth = self._event_counts.get(tail, 0)
        self._event_counts[tail] = nth + 1
        self._ready["feed_event"].append(
            (timed_id(at, tail, nth), self.origin_id, at, kind, external_id, queue_id, agent_id, data)
        )

    def kept_at(self, kind: str) -> int | None:
        """When an event of that kind was last kept before this feed began, as far as `Known` says."""
        return self._kept_at.get(kind)

    def restarted(self, at: int) -> tuple[int, int]:
        """The system of origin started anew: whoever waited or talked is cut off and closed as lost.

        Answers how many waited and how many talked. Memberships and pauses are the reader's to end, who knows the rules.
        """
        waited = talked = 0
        for key, contact in list(self.contacts.items()):
            if contact.visit.talks:
                talked += 1
            elif contact.state in ("waiting", "ringing"):
                waited += 1
            if contact.state not in ("closed", "wrap_up", "scheduled"):
                self.lost(key, at, closed=True)
        return waited, talked
