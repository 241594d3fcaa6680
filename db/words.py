"""The field's words as they stand in the database: channels, states, outcomes, roles.

Each tuple is the closed list a CHECK constraint enforces; screens translate, the database never does.
"""

from typing import Final

CHANNELS: Final = ("voice", "callback", "chat", "messaging", "email", "letter")
DIRECTIONS: Final = ("inbound", "outbound")

AGENT_STATES: Final = ("available", "ringing", "on_contact", "wrap_up", "aux", "offline")

#: 'scheduled' is a call-back before its window; 'lost' was left open by a crash or a lost line and waits for nobody.
CONTACT_STATES: Final = ("waiting", "ringing", "on_contact", "wrap_up", "scheduled", "closed", "lost")
OPEN_CONTACT_STATES: Final = ("waiting", "ringing", "on_contact", "wrap_up", "scheduled", "lost")
WAITING_STATES: Final = ("waiting", "ringing")

#: How the wait of one visit to a queue ended; NULL while somebody still waits.
SEGMENT_OUTCOMES: Final = (
    "answered",
    "abandoned",
    "timed_out",
    "left_by_key",
    "left_empty",
    "withdrawn",
    "overflowed",
    "refused_full",
    "refused_empty",
    "refused_closed",
    "lost",
)
END_REASONS: Final = ("agent", "customer", "transferred", "lost")
TRANSFER_KINDS: Final = ("cold", "warm", "overflow", "requeue")

#: Where a membership comes from: the telephone system's set-up, a log-in, seen at work, or lent by a supervisor.
MEMBERSHIP_SOURCES: Final = ("configured", "joined", "seen", "lent")

SERVICE_LEVEL_RULES: Final = (
    "abandons_in_time_met",
    "answered_only",
    "strict",
    "ignore_abandons_in_time",
    "short_abandons_met",
    "without_short_abandons",
)

ROLES: Final = (
    "supervisor",
    "analyst",
    "manager",
    "coach",
    "controller",
    "connector",
    "agent_desktop",
    "viewer",
)

ESCALATION_STATES: Final = ("open", "taken", "promised", "returned", "resolved")
ESCALATION_REASONS: Final = (
    "asked_for_supervisor",
    "blocked_by_limit",
    "cancellation_limit",
    "wrong_record",
    "promise_missed",
    "safety",
    "complaint",
    "wandering",
    "without_note",
    "repeat_contact",
    "repeat_cause",
    "never_answered",
    "callback_due",
    "other",
)
#: Who asked for it: the customer, the agent, somebody of the line, or a rule.
ASKED_BY: Final = ("customer", "agent", "line", "rule")
#: Why it came to an escalation, said when it is closed (peers call it root cause; the list is nine causes and 'other').
CAUSES: Final = (
    "understaffed",
    "routing",
    "hand_off",
    "skill",
    "training",
    "authority",
    "attitude",
    "policy",
    "wrong_data",
    "other",
)
ESCALATION_NOTES: Final = ("asked", "handed_on", "promised", "done", "returned", "note")
#: What the floor watches by itself. `db.rules.kinds` says what each counts, in which unit, and what comes of it.
RULE_KINDS: Final = (
    "wait",
    "handling",
    "cancellation",
    "refusals",
    "transfers",
    "people",
    "ping_pong",
    "without_note",
    "repeat_contact",
    "repeat_cause",
    "missing_record",
    "never_answered",
    "callback_due",
)
#: How the clock of a queue runs: at all times, or in the open hours of its calendar.
QUEUE_CLOCKS: Final = ("always", "hours")
HANDOVER_STATES: Final = ("open", "given", "accepted", "withdrawn")
HANDOVER_LINES: Final = (
    "escalation",
    "promise",
    "follow_up",
    "loan",
    "incident",
    "absence",
    "message",
    "note",
    "grant",
)
SEVERITIES: Final = ("normal", "high", "urgent")
PLAN_ACTIVITIES: Final = ("shift", "break", "lunch", "training", "meeting", "absence")

CHANGE_OPERATIONS: Final = ("row", "left", "delete", "batch")
HINT_MODES: Final = ("commit", "beacon")

#: What became of an order to the telephone system; 'withdrawn' may still be carried out by a system that did not hear it.
ORDER_STATES: Final = ("requested", "taken", "done", "failed", "withdrawn")
#: Whether a transfer along a route carries a note, once somebody has spoken with the customer.
NOTE_RULES: Final = ("no", "asked", "required")
EFFECT_OPERATIONS: Final = ("update", "insert", "delete")

#: What a kind of authority is measured in: money in minor units of the floor's currency, how often, or days.
MEASURES: Final = ("money", "times", "days")
#: The kind for closing a contact whose customer wants to leave, without trying to hold them: on by default.
CLOSE_WITHOUT_RETENTION: Final = "close_without_retention"
#: How much is left to an agent by themselves, by how long they have been at it; and who approves more than that.
AGENT_LEVELS: Final = ("new", "standard", "senior")
APPROVERS: Final = ("supervisor", "manager")
AUTHORITY_LEVELS: Final = (*AGENT_LEVELS, *APPROVERS)
#: 'waiting' needs a second person, who makes it 'active' or 'declined'.
GRANT_STATES: Final = ("active", "waiting", "declined")
#: 'reserved' was taken from the budget and awaits its billing reference; 'refused' never counted.
USE_STATES: Final = ("reserved", "confirmed", "given_back", "refused")
USES_THAT_COUNT: Final = ("reserved", "confirmed")
#: 'second' was approved by one and needs another person.
REQUEST_STATES: Final = ("open", "second", "approved", "declined", "withdrawn")
#: Why an authority does not reach: nothing was granted at all, or by how much it is over one of its bounds.
AUTHORITY_REFUSALS: Final = (
    "nothing_granted",
    "over_per_use",
    "over_per_contact",
    "over_per_customer",
    "over_per_agent",
    "over_budget",
    "over_customer_cap",
    "not_yet",
    "just_used",
)

#: What a floor keeps, each for so many days as it wishes.
KEPT_CLASSES: Final = ("agent_states", "contacts", "notes", "ledger", "changes")
#: What a legal hold keeps from being erased or pruned.
HELD_ENTITIES: Final = ("customer", "agent", "retention")

#: What a standard is: the one service promise, or something observable that is done for every customer.
STANDARD_KINDS: Final = ("promise", "standard")
#: What a coaching note says of a behaviour: that it was good, or what to do another way.
NOTE_KINDS: Final = ("praise", "correction")
#: Who reads a shared note beside author and agent: the coaches of the agent's team, or its supervisors and managers, too.
NOTE_VISIBILITIES: Final = ("agent_coach", "agent_line")
#: A draft is no note yet. A note that nobody saw may be withdrawn, which empties it.
NOTE_STATES: Final = ("shared", "seen", "answered", "agreed", "withdrawn")
#: Who may record feedback.
COACHING_ROLES: Final = ("coach", "supervisor", "manager")
#: By what a coach reads the notes of an agent that are from another team: the agent allowed it, or a reason was recorded.
CONSENT_BASES: Final = ("consent", "reason")
#: What an agreed action is measured by, before and after.
ACTION_MEASURES: Final = (
    "none",
    "rating",
    "rubric",
    "handle_time",
    "hold_time",
    "transfers",
    "repeats",
    "escalations",
    "refusals",
)
MODULE_KINDS: Final = ("module", "practice", "shadowing")
#: Why a contact was reviewed: drawn at random, chosen by somebody, or for coaches to compare how they score.
REVIEW_BASES: Final = ("sampled", "chosen", "calibration")
REVIEW_STATES: Final = ("finished", "disputed", "settled", "withdrawn")
#: What became of a dispute.
SETTLEMENTS: Final = ("upheld", "changed", "withdrawn")
SAMPLE_STATES: Final = ("open", "reviewed", "passed")
#: What happens again and again: customers come back, are passed on, escalate, or are held who want to leave.
REPEAT_PATTERNS: Final = ("repeats", "transfers", "escalations", "refusals")
#: What a floor settles about who is due for a coach: what is usual, and from where to where it may be.
DUE_SETTINGS: Final[dict[str, tuple[int, int, int]]] = {
    "feedback_new_days": (7, 1, 366),
    "feedback_standard_days": (28, 1, 366),
    "feedback_senior_days": (42, 1, 366),
    "unseen_days": (3, 1, 90),
    "praise_after": (3, 1, 50),
    "goal_soon_days": (14, 1, 90),
}
