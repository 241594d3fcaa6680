"""What the ledger says in words: what a line tells, the state of a use, why it was refused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from console.authority.amounts import amount_words, bound_name
from console.words import NOTHING, count, say

if TYPE_CHECKING:
    from db.queries.authority_ledger import Grouping, LedgerLine

_WHAT = {
    "use": lambda: say("Used"),
    "refusal": lambda: say("Refused"),
    "confirmation": lambda: say("Confirmed"),
    "give_back": lambda: say("Given back"),
    "request": lambda: say("Asked for more"),
    "grant": lambda: say("Granted"),
    "first_approval": lambda: say("Approved by the first"),
    "approval": lambda: say("Approved"),
    "decline": lambda: say("Declined"),
    "withdrawal": lambda: say("Withdrawn"),
    "change": lambda: say("Changed"),
    "revocation": lambda: say("Revoked"),
    "taken_back": lambda: say("Undone"),
    "limit": lambda: say("Limit or level set"),
}
_STATES = {
    "reserved": lambda: say("reserved"),
    "confirmed": lambda: say("confirmed"),
    "given_back": lambda: say("given back"),
    "refused": lambda: say("refused"),
}
_REFUSALS = {
    "nothing_granted": lambda: say("nothing granted"),
    "over_per_use": lambda: say("too much at once"),
    "over_per_contact": lambda: say("too much for the contact"),
    "over_per_customer": lambda: say("too much for the customer"),
    "over_per_agent": lambda: say("too much by the agent"),
    "over_budget": lambda: say("over the budget"),
    "over_customer_cap": lambda: say("over the customer's cap"),
    "not_yet": lambda: say("too early to let the customer go"),
    "just_used": lambda: say("used up that moment"),
}
_GROUPINGS = {
    "kind": lambda: say("by kind"),
    "agent": lambda: say("by agent"),
    "team": lambda: say("by team"),
    "queue": lambda: say("by queue"),
    "customer": lambda: say("by customer"),
    "cause": lambda: say("by cause"),
}


def what_words(what: str) -> str:
    """What a line of this sort tells."""
    return _WHAT[what]()


def state_words(state: str) -> str:
    """The state of a use; '–' for none."""
    return _STATES[state]() if state in _STATES else NOTHING


def grouping_words(by: Grouping) -> str:
    """What totals are summed up by."""
    return _GROUPINGS[by]()


def number_words(line: LedgerLine) -> str:
    """How the use, grant, or the request's escalation is called."""
    if line.number is None:
        return NOTHING
    if line.what in ("use", "refusal", "confirmation", "give_back"):
        return f"U-{line.number}"
    return f"G-{line.number}" if line.grant_number is not None else f"E-{line.number}"


def line_amount(line: LedgerLine) -> str:
    """The amount of a line with its unit."""
    if line.amount is None or not line.measure:
        return NOTHING
    return amount_words(line.amount, line.measure, line.currency)


def outcome_words(line: LedgerLine) -> str:
    """The state a use is in now, and why it was refused."""
    if line.what == "change":
        return change_words(line)
    if line.refusal and line.state in ("refused", ""):
        return say("{state}: {why}", state=say("refused"), why=_REFUSALS[line.refusal]())
    return state_words(line.state)


def change_words(line: LedgerLine) -> str:
    """What a change of a grant changed: 'in all: 60.00 EUR → 80.00 EUR'; '–' where it was nothing but its end."""
    was, became = (json.loads(image) if image else {} for image in (line.was, line.became))
    changes = []
    for name in ("per_use", "budget"):
        former, new = was.get(name), became.get(name)
        if isinstance(former, int) and isinstance(new, int) and former != new:
            changes.append(
                say(
                    "{bound}: {former} → {new}",
                    bound=bound_name(name),
                    former=amount_words(former, line.measure, line.currency),
                    new=amount_words(new, line.measure, line.currency),
                )
            )
    return "; ".join(changes) or say("another end")


def uses_words(number: int, amount: int, measure: str, currency: str) -> str:
    """How many uses, and their sum: '12 · 340.00 EUR'; '–' for none."""
    if not number:
        return NOTHING
    return say("{n} · {sum}", n=count(number), sum=amount_words(amount, measure, currency))
