"""Amounts of which no more than two digits are known, from where to where."""

from __future__ import annotations

from collections.abc import Sequence

from console.money import minor_units, money_figure
from console.words import count, say


def roughly(value: float) -> int:
    """Two digits: more are not known."""
    whole = round(value)
    return round(whole, 2 - len(str(abs(whole))))


def rough_money(ends: Sequence[float], currency: str) -> str:
    """'370 to 1,100 EUR'; `ends` in minor units, which are said only where it is little."""
    low, high = (roughly(end) for end in ends)
    whole = minor_units("1", currency) or 1
    if max(abs(low), abs(high)) >= 100 * whole:
        words = [_signed(count(abs(round(end / whole))), end) for end in (low, high)]
    else:
        words = [_signed(money_figure(abs(end), currency), end) for end in (low, high)]
    return say("{low} to {high} {currency}", low=words[0], high=words[1], currency=currency)


def _signed(words: str, end: float) -> str:
    return say("\N{MINUS SIGN}{amount}", amount=words) if end < 0 else words
