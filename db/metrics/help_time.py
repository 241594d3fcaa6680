"""Time to help: how long agents who raised a hand waited until somebody said they were coming."""

from collections.abc import Iterable
from statistics import median
from typing import NamedTuple


class Hand(NamedTuple):
    """One raised hand; instants are UTC microseconds, None for 'not yet'."""

    raised_at: int
    answered_at: int | None
    ended_at: int | None


class HelpTime(NamedTuple):
    """The figure of the hands raised in one window of time."""

    median_us: int | None
    """Half of them had help within this, microseconds; None where nobody had any."""
    answered: int
    """How many it is of."""
    in_vain: int
    """Hands that were lowered before anybody came: they are in no median."""


def help_time(hands: Iterable[Hand], since: int, until: int) -> HelpTime:
    """Median of (answered - raised) over the hands raised in `since` <= raised < `until` (UTC microseconds) and answered.

    A hand belongs to the window it was raised in, as a contact to that of its arrival. One that is up still counts as
    nothing yet. The median, because one hand that was forgotten for an hour says nothing about the others.
    """
    waits, in_vain = [], 0
    for hand in hands:
        if not since <= hand.raised_at < until:
            continue
        if hand.answered_at is not None:
            waits.append(max(0, hand.answered_at - hand.raised_at))
        elif hand.ended_at is not None:
            in_vain += 1
    return HelpTime(round(median(waits)) if waits else None, len(waits), in_vain)
