"""How far the record is sealed, in words: up to when, how many commands, and when it was found whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from console.clock_words import moment
from console.words import count, plural, say

if TYPE_CHECKING:
    from db.queries.audit import SealState

#: Waiting longer than this for a seal is told, microseconds.
_LONG_US: Final = 60 * 1_000_000


def seal_words(state: SealState, now_us: int) -> str:
    """One or two sentences."""
    if state.sealed_at is None:
        sealed = say("Nothing is sealed yet: an open console or 'floorwalker rules' does that within seconds.")
    else:
        sealed = plural(
            "Sealed to {moment}: %Ln command(s), seal {number}.",
            state.commands,
            moment=moment(state.sealed_at, now_us),
            number=count(state.number),
        )
    return say("{sealed} {checked}", sealed=sealed, checked=_checked(state, now_us))


def waiting_words(state: SealState, now_us: int) -> str:
    """What waits too long for its seal; '' where nothing does."""
    if not state.waiting or state.waiting_since is None or now_us - state.waiting_since < _LONG_US:
        return ""
    return plural(
        "%Ln row(s) wait for their seal since {moment}. Nobody seals: keep a console open, or run 'floorwalker rules'.",
        state.waiting,
        moment=moment(state.waiting_since, now_us),
    )


def _checked(state: SealState, now_us: int) -> str:
    if state.checked_at is None or state.checked_number is None:
        return say("Whether all of it is as it was sealed has not been checked yet: 'floorwalker db check' does.")
    when = moment(state.checked_at, now_us)
    return say("Found whole on {moment}, up to seal {number}.", moment=when, number=count(state.checked_number))
