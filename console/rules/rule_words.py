"""The kinds of rules in plain words: what each is called, what happens in one sentence, and limits with their unit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from console.words import count, length, plural, say, word
from db.rules.kinds import RULE_KINDS

_TITLES: Final[Mapping[str, Callable[[], str]]] = {
    "wait": lambda: say("Waits too long"),
    "handling": lambda: say("Takes too long"),
    "cancellation": lambda: say("Wants to leave and is held"),
    "refusals": lambda: say("Refused to let go"),
    "transfers": lambda: say("Passed on too often"),
    "people": lambda: say("Told it to too many people"),
    "ping_pong": lambda: say("Sent back and forth"),
    "without_note": lambda: say("Passed on without a note"),
    "repeat_contact": lambda: say("Comes back with the same case"),
    "repeat_cause": lambda: say("Same cause again"),
    "missing_record": lambda: say("Record not found"),
    "never_answered": lambda: say("Never answered"),
    "callback_due": lambda: say("Call-back about to be missed"),
}

_SENTENCES: Final[Mapping[str, Callable[[int], str]]] = {
    "wait": lambda n: say(
        "Somebody has been waiting in a queue for longer than {limit}, counted while it is open.", limit=length(n)
    ),
    "handling": lambda n: say(
        "An agent has been busy with one contact for longer than {limit}, time on hold left out.", limit=length(n)
    ),
    "cancellation": lambda n: say(
        "A customer is still held {limit} after it was known that they want to leave.", limit=length(n)
    ),
    "refusals": lambda n: plural("A customer who wants to leave was refused it %Ln time(s).", n),
    "transfers": lambda n: plural("A contact was passed on more than %Ln time(s).", n),
    "people": lambda n: plural("A customer has had to tell it to more than %Ln agent(s).", n),
    "ping_pong": lambda n: plural("A contact came back %Ln time(s) to a queue that had sent it away.", n),
    "without_note": lambda n: say(
        "A contact was passed on, and {limit} later there is still no note about it.", limit=length(n)
    ),
    "repeat_contact": lambda n: plural("A customer comes back with the same case within %Ln day(s).", n),
    "repeat_cause": lambda n: plural(
        "An escalation is closed with a cause that the same case or customer had within the last %Ln day(s).", n
    ),
    "missing_record": lambda n: say(
        "{limit} after the answer it is still not known which customer it is.", limit=length(n)
    ),
    "never_answered": lambda n: say(
        "A letter, e-mail, chat or message has had no answer for {limit}, counted while its queue is open.",
        limit=length(n),
    ),
    "callback_due": lambda n: say(
        "The time promised for a call-back ends in {limit}, and the customer has not been reached.", limit=length(n)
    ),
}


def rule_title(kind: str) -> str:
    """What a kind of rule is called."""
    known = _TITLES.get(kind)
    return known() if known is not None else word(kind)


def rule_sentence(kind: str, limit: int) -> str:
    """What has to happen for the rule to fire, with its limit."""
    return _SENTENCES[kind](limit)


def limit_words(kind: str, limit: int) -> str:
    """A limit with its unit: 5 min, 2 times, 7 days."""
    unit = RULE_KINDS[kind].unit
    if unit == "seconds":
        return length(limit)
    return plural("%Ln day(s)", limit) if unit == "days" else count(limit)


def outcome_words(kind: str, severity: str, due_s: int) -> str:
    """What comes of it, and who sees it."""
    one = RULE_KINDS[kind]
    if one.outcome == "alert":
        if kind == "wait":
            return say(
                "Then an alert shows on the screens of those whose queue it is, one for a queue however many wait,"
                " until nobody there waits so long any more. Nothing is written."
            )
        return say(
            "Then an alert shows on the screens of those whose queue or agent it is, until it is over. Nothing is written."
        )
    return say(
        "Then it is escalated for the reason “{reason}”, severity {severity}: the supervisor on duty of its queue has it"
        " at once, and it is due within {due}.",
        reason=word(one.reason),
        severity=word(severity),
        due=length(due_s),
    )


def on_or_off(enabled: int) -> str:
    """Whether a rule is on."""
    return say("on") if enabled else say("off")
