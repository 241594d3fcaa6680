"""The kinds of rules: what each counts, in which unit, what comes of it, and with which limit it is shipped."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

Unit = Literal["seconds", "count", "days"]
#: An alert is a line on the screens of whom it concerns; an escalation is a named contact that needs a decision.
Outcome = Literal["alert", "escalation"]

#: Intents that say the customer wants to leave.
CANCELLATION_INTENTS: Final = ("cancel", "cancellation")
#: Channels in which the customer is there while somebody works on the contact.
TALKS: Final = ("voice", "callback", "chat", "messaging")
#: Channels in which a customer waits for an answer without being on the line.
LETTERS: Final = ("email", "letter", "chat", "messaging")
_DAY_S: Final = 24 * 3600


@dataclass(frozen=True)
class RuleKind:
    """One kind: `reason` is why a contact is escalated by it ('' for an alert); limits in its unit, `due_s` in seconds.

    `in_hours` says that its clock runs in the queue's open hours, `pauses_on_hold` that time on hold is not counted.
    """

    kind: str
    unit: Unit
    outcome: Outcome
    reason: str
    limit: int
    severity: str
    due_s: int
    most: int
    in_hours: bool = False
    pauses_on_hold: bool = False


RULE_KINDS: Final[Mapping[str, RuleKind]] = {
    one.kind: one
    for one in (
        RuleKind("wait", "seconds", "alert", "", 180, "high", 900, _DAY_S, in_hours=True),
        RuleKind("handling", "seconds", "alert", "", 1200, "normal", 900, _DAY_S, pauses_on_hold=True),
        RuleKind("cancellation", "seconds", "escalation", "cancellation_limit", 300, "high", 300, _DAY_S),
        RuleKind("refusals", "count", "escalation", "cancellation_limit", 2, "high", 300, 20),
        RuleKind("transfers", "count", "escalation", "wandering", 3, "normal", 3600, 50),
        RuleKind("people", "count", "escalation", "wandering", 4, "normal", 3600, 50),
        RuleKind("ping_pong", "count", "escalation", "wandering", 1, "normal", 3600, 20),
        RuleKind("without_note", "seconds", "escalation", "without_note", 300, "normal", 7200, _DAY_S),
        RuleKind("repeat_contact", "days", "escalation", "repeat_contact", 7, "normal", 7200, 365),
        RuleKind("repeat_cause", "days", "escalation", "repeat_cause", 30, "high", _DAY_S, 365),
        RuleKind("missing_record", "seconds", "escalation", "wrong_record", 300, "normal", 3600, _DAY_S),
        RuleKind(
            "never_answered", "seconds", "escalation", "never_answered", 2 * _DAY_S, "normal", 4 * 3600, 90 * _DAY_S,
            in_hours=True,
        ),
        RuleKind("callback_due", "seconds", "escalation", "callback_due", 600, "high", 600, _DAY_S),
    )
}  # fmt: skip

#: Seconds of one unit, for limits that are times.
UNIT_S: Final[Mapping[str, int]] = {"seconds": 1, "days": _DAY_S}
