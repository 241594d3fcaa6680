"""Which clock ran out, in words: what a rule counted, the limit it had then, and when that was crossed."""

from collections.abc import Callable, Mapping
from typing import Final

from console.clock_words import moment
from console.words import NOTHING, length, plural, say, word
from db.rows import EscalationRow

_Say = Callable[[int], str]


def clock_words(rule: str | None, limit: int | None) -> str:
    """What ran out, shortly: 'cancellation over 5 min'; '' where no rule raised it."""
    if not rule:
        return ""
    known = _WORDS.get(rule)
    return word(rule) if known is None or limit is None else known(limit)


def clock_sentence(row: EscalationRow, now: int) -> str:
    """The same as a sentence with the limit then and the moment it was crossed; '' where no rule raised it."""
    if not row.rule:
        return ""
    when = NOTHING if row.crossed_at is None else moment(row.crossed_at, now)
    return say(
        "The clock that ran out: {what}. That was the limit then; it was crossed at {time}.",
        what=clock_words(row.rule, row.rule_limit),
        time=when,
    )


_WORDS: Final[Mapping[str, _Say]] = {
    "cancellation": lambda limit: say("cancellation held over {limit}", limit=length(limit)),
    "refusals": lambda limit: plural("cancellation refused %Ln time(s)", limit),
    "transfers": lambda limit: plural("more than %Ln transfer(s)", limit),
    "people": lambda limit: plural("more than %Ln person(s) on it", limit),
    "ping_pong": lambda limit: plural("sent back %Ln time(s)", limit),
    "without_note": lambda limit: say("no note {limit} after a transfer", limit=length(limit)),
    "repeat_contact": lambda limit: plural("again within %Ln day(s)", limit),
    "repeat_cause": lambda limit: plural("same cause within %Ln day(s)", limit),
    "missing_record": lambda limit: say("no record after {limit}", limit=length(limit)),
    "never_answered": lambda limit: say("not answered in {limit}", limit=length(limit)),
    "callback_due": lambda limit: say("call-back window ends in {limit}", limit=length(limit)),
}
