"""One visit of one contact to one queue: the unit that every figure of the floor is counted from."""

from __future__ import annotations

from typing import Final, NamedTuple

MICROSECONDS: Final = 1_000_000
"""Microseconds in a second: instants are UTC microseconds, durations seconds."""

ANSWERED: Final = "answered"
ABANDONED: Final = "abandoned"
LEFT_OTHERWISE: Final = frozenset(
    {
        "timed_out",
        "left_by_key",
        "left_empty",
        "withdrawn",
        "overflowed",
        "refused_full",
        "refused_empty",
        "refused_closed",
        "lost",
    }
)
"""Outcomes that end a wait (or never let it begin) without an answer and without the customer giving up."""
REFUSED: Final = frozenset({"refused_full", "refused_empty", "refused_closed"})
"""The part of `LEFT_OTHERWISE` that never got into the queue."""
OUTCOMES: Final = LEFT_OTHERWISE | {ANSWERED, ABANDONED}

CALLBACK: Final = "callback"
"""The channel that is never an abandon and stands in its own column."""
OUTBOUND: Final = "outbound"
"""The direction that never counts in offered or service level."""


class Segment(NamedTuple):
    """One visit of one contact to one queue; instants are UTC microseconds, None where not (yet) happened.

    A contact that is transferred or overflows has one segment per queue (or agent) it came to, so offered is
    counted per queue and never summed across transfers.
    """

    queue: str
    """The queue visited (any stable text: id or name)."""
    channel: str
    """voice, callback, chat, messaging, email or letter."""
    direction: str
    """inbound or outbound."""
    entered_at: int
    """When it joined this queue's wait: the instant of arrival that it is attributed to."""
    left_at: int | None
    """When the waiting ended: the answer if answered, else the leaving; None = still waiting."""
    outcome: str | None
    """None while waiting, else one of `OUTCOMES`."""
    agent: str | None
    """Who answered; None unless answered (or unknown)."""
    ended_at: int | None
    """End of talk with this agent; None = still talking or never answered."""
    wrapped_at: int | None
    """End of wrap-up; None = none, or still in wrap-up."""
    contact: str
    """The contact this is a visit of."""

    @property
    def is_waiting(self) -> bool:
        """True while it has no outcome."""
        return self.outcome is None

    @property
    def is_answered(self) -> bool:
        """True if an agent answered here."""
        return self.outcome == ANSWERED

    @property
    def is_callback(self) -> bool:
        """True in the call-back channel, which has a column of its own."""
        return self.channel == CALLBACK

    @property
    def counts_as_offered(self) -> bool:
        """True unless outbound or a call-back: those never count in offered or service level."""
        return self.direction != OUTBOUND and self.channel != CALLBACK

    @property
    def wait_us(self) -> int | None:
        """Microseconds from joining to leaving the wait, None while waiting; never below 0.

        Two machines' clocks may disagree, and real logs hold answers stamped before the arrival.
        """
        return None if self.left_at is None else max(0, self.left_at - self.entered_at)

    @property
    def talk_us(self) -> int | None:
        """Microseconds of talk (hold included) with the agent; None if not answered or still talking."""
        if self.outcome != ANSWERED or self.left_at is None or self.ended_at is None:
            return None
        return max(0, self.ended_at - self.left_at)

    @property
    def handle_us(self) -> int | None:
        """Microseconds of talk and wrap-up; None if not answered or still talking.

        Wrap-up that still goes on is not in it until `wrapped_at` is known.
        """
        talk = self.talk_us
        if talk is None or self.left_at is None:
            return None
        return talk if self.wrapped_at is None else max(talk, self.wrapped_at - self.left_at)

    def waited_us(self, as_of: int) -> int:
        """Microseconds waited in this queue up to `as_of` (UTC microseconds), whether or not it has left."""
        end = as_of if self.left_at is None else min(self.left_at, as_of)
        return max(0, end - self.entered_at)
