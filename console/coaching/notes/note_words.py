"""Coaching notes in words: kinds, states, who reads them, measures."""

from __future__ import annotations

import re
from typing import Final

from console.words import say

#: So many digits in a row, with blanks and hyphens between, may be the number of a card.
_DIGITS: Final = re.compile(r"(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)")


def note_number(number: int) -> str:
    """What people call a note by."""
    return f"N-{number}"


def kind_words(kind: str) -> str:
    """Praise, or a correction."""
    return {"praise": say("praise"), "correction": say("correction")}[kind]


def state_words(state: str) -> str:
    """How far a note is."""
    return {
        "draft": say("draft"),
        "shared": say("shared, not seen yet"),
        "seen": say("seen"),
        "answered": say("answered"),
        "agreed": say("agreed"),
        "withdrawn": say("taken back"),
    }[state]


def state_sign(state: str) -> str:
    """The same as a sign: nothing is told by colour alone."""
    return {"draft": "✎", "shared": "○", "seen": "◐", "answered": "↩", "agreed": "●", "withdrawn": "–"}[state]


def visibility_words(visibility: str) -> str:
    """Who reads it beside the author and the agent."""
    return {
        "agent_coach": say("The agent, and the coaches of the agent's team"),
        "agent_line": say("The agent, the coaches, and the supervisors and managers of the team"),
    }[visibility]


def measure_words(measure: str) -> str:
    """What an agreed step is measured by."""
    return {
        "none": say("nothing"),
        "rating": say("customers' ratings"),
        "rubric": say("reviews by the rubric"),
        "handle_time": say("handle time"),
        "hold_time": say("time on hold"),
        "transfers": say("transfers"),
        "repeats": say("customers who come back"),
        "escalations": say("escalations"),
        "refusals": say("refused wishes to leave"),
    }[measure]


def looks_like_card(text: str) -> bool:
    """Whether a text may hold a payment card's number: 13 to 19 digits with the right check digit (Luhn, ISO/IEC 7812-1)."""
    return any(_luhn([int(sign) for sign in found[0] if sign.isdigit()]) for found in _DIGITS.finditer(text))


def _luhn(digits: list[int]) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = digit * 2 if place % 2 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0
