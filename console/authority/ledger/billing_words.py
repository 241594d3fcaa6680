"""What came of a billing file in words: classes, the steps from our sum to the file's, and single bookings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.authority.ledger.ledger_words import state_words
from console.clock_words import moment
from console.money import money
from console.words import contact_number, count, plural, say

if TYPE_CHECKING:
    from db.queries.billing_compared import Compared, Pair

_CLASSES = {
    "matches": lambda: say("Matches"),
    "amount_differs": lambda: say("Billed with another amount"),
    "never_authorised": lambda: say("Billed but never authorised"),
    "not_billed": lambda: say("Authorised but not billed"),
    "billed_twice": lambda: say("Billed twice"),
    "given_back": lambda: say("Billed although given back"),
    "contradicts": lambda: say("Number and reference are of different uses"),
    "reversed": lambda: say("Reversed by billing"),
}
_ABOUT = {
    "not_billed": lambda: say("What was used on the last days of the file may be booked later."),
    "contradicts": lambda: say("Nothing is taken as matching while the two say different things."),
    "reversed": lambda: say("Taken back by billing itself; the ledger stays as it is."),
}


def class_words(what: str) -> str:
    """What a class of bookings or uses is called."""
    return _CLASSES[what]()


def class_about(what: str) -> str:
    """What should be known about a class; '' where its name says all."""
    return _ABOUT[what]() if what in _ABOUT else ""


def summary_words(found: Compared) -> str:
    """What was compared, and what the file proves."""
    if found.first is None or found.last is None:
        return say("The file has no bookings: there is nothing to compare.")
    span = say(
        "{bookings} of {first} to {last} beside {uses} of the ledger.",
        bookings=plural("%Ln booking(s)", found.bookings),
        first=found.first.isoformat(),
        last=found.last.isoformat(),
        uses=plural("%Ln use(s)", found.uses),
    )
    proved = len(found.proved)
    if not proved:
        return say("{span} The file proves no reserved use that was not confirmed before.", span=span)
    return plural("{span} The file proves %Ln reserved use(s): they can be confirmed.", proved, span=span)


def sum_lines(found: Compared) -> list[tuple[str, str, str]]:
    """Title, how many and how much: from our sum step by step to the file's."""
    lines = [(say("Authorised, as the ledger has it"), count(found.uses), money(found.ours, found.currency))]
    for step in found.steps:
        lines.append((class_words(step.what), count(step.number), _signed(step.amount, found.currency)))
    lines.append((say("Billed, as the file has it"), count(found.bookings), money(found.file, found.currency)))
    return lines


def pair_words(pair: Pair, currency: str, now_us: int) -> str:
    """One booking, one use, or both side by side."""
    booking, use = pair.booking, pair.use
    billed = authorised = ""
    if booking is not None:
        billed = say(
            "Line {line}: {reference}, {amount}, {date}",
            line=count(booking.line),
            reference=booking.reference or say("no reference"),
            amount=money(booking.amount, booking.currency),
            date=booking.day.isoformat(),
        )
    if use is not None:
        authorised = say(
            "U-{number} by {agent} for {contact}: {amount}, {state}, {when}",
            number=use.number,
            agent=use.agent,
            contact=contact_number(use.contact_number),
            amount=money(use.amount, use.currency or currency),
            state=state_words(use.state),
            when=moment(use.at, now_us, seconds=False),
        )
    if billed and authorised:
        return say("{billed}  ·  {authorised}", billed=billed, authorised=authorised)
    return billed or authorised


def _signed(minor: int, currency: str) -> str:
    if minor > 0:
        return say("+{amount}", amount=money(minor, currency))
    if minor < 0:
        return say("\N{MINUS SIGN}{amount}", amount=money(-minor, currency))
    return money(0, currency)
