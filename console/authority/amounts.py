"""Amounts of authority as people read and write them: money with its currency, times, days."""

from __future__ import annotations

from console.money import minor_units, money, plain_money
from console.words import plural, say

#: What the bounds of a limit are called, each with its unit spelt out.
_NAMES = {
    "per_use": lambda: say("at once"),
    "per_contact": lambda: say("per contact"),
    "per_customer": lambda: say("per customer"),
    "per_agent": lambda: say("per agent"),
    "budget": lambda: say("in all"),
}


def amount_words(amount: int, measure: str, currency: str) -> str:
    """'49.90 EUR', '3 times', '14 days'; `amount` in minor units for money."""
    if measure == "money":
        return money(amount, currency)
    if measure == "days":
        return plural("%Ln day(s)", amount)
    return plural("%Ln time(s)", amount)


def typed_amount(text: str, measure: str, currency: str) -> int | None:
    """What was typed as an amount of this measure; None where it is none."""
    if measure == "money":
        return minor_units(text, currency)
    typed = text.strip()
    return int(typed) if typed.isdecimal() else None


def bound_name(bound: str) -> str:
    """What one bound of a limit or grant is called: 'per customer'."""
    return _NAMES[bound]()


def amount_to_type(amount: int, measure: str, currency: str) -> str:
    """An amount as it stands in a field: '49.90', '3'."""
    return plain_money(amount, currency) if measure == "money" else str(amount)


def unit_words(measure: str, currency: str) -> str:
    """The unit beside such a field: 'EUR', 'times', 'days'."""
    if measure == "money":
        return currency
    return say("days") if measure == "days" else say("times")
