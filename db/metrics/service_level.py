"""Service level: the six named rules of the field, the target of a queue, and the counts they divide."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Rule(StrEnum):
    """Which formula a queue's service level follows; the values are stable names for settings and reports.

    Source of F1 to F5: ICMI QueueTips (July 2002); the sixth leaves short abandons out altogether.
    """

    ABANDONS_IN_TIME_MET = "abandons_in_time_met"
    """F1, which Asterisk calls SL2: giving up inside the threshold counts as met."""
    ANSWERED_ONLY = "answered_only"
    """F2, which Asterisk calls SL: who gave up does not count at all."""
    STRICT = "strict"
    """F3: only an answer in time is met, everybody else is missed."""
    IGNORE_ABANDONS_IN_TIME = "ignore_abandons_in_time"
    """F4: who gave up inside the threshold does not count."""
    SHORT_ABANDONS_MET = "short_abandons_met"
    """F5: giving up inside the short-abandon limit counts as met."""
    WITHOUT_SHORT_ABANDONS = "without_short_abandons"
    """Who gave up inside the short-abandon limit does not count, later abandons are missed."""


_FORMULAS = {
    Rule.ABANDONS_IN_TIME_MET: (
        "(answered in time + abandoned in time) / (answered + abandoned + waiting past the threshold)"
    ),
    Rule.ANSWERED_ONLY: "answered in time / (answered + waiting past the threshold)",
    Rule.STRICT: "answered in time / (answered + abandoned + waiting past the threshold)",
    Rule.IGNORE_ABANDONS_IN_TIME: (
        "answered in time / (answered + abandoned after the threshold + waiting past the threshold)"
    ),
    Rule.SHORT_ABANDONS_MET: (
        "(answered in time + short abandons) / (answered + abandoned + waiting past the threshold)"
    ),
    Rule.WITHOUT_SHORT_ABANDONS: (
        "answered in time / (answered + abandoned - short abandons + waiting past the threshold)"
    ),
}


def formula(rule: Rule) -> str:
    """The rule's formula in plain words, to stand beside the percentage."""
    return _FORMULAS[rule]


@dataclass(frozen=True, slots=True)
class Target:
    """What a queue promises: answer within `answer_within_s` seconds for `share` (0..1) of its contacts.

    'In time' is a wait of at most `answer_within_s`; a short abandon gave up after at most `short_abandon_s`
    seconds (0 = no abandon is called short). Raises ValueError for negative seconds or a share outside 0..1.
    """

    answer_within_s: float
    share: float
    rule: Rule
    short_abandon_s: float = 0.0

    def __post_init__(self) -> None:
        if self.answer_within_s < 0 or self.short_abandon_s < 0:
            raise ValueError("a target's seconds cannot be negative")
        if not 0.0 <= self.share <= 1.0:
            raise ValueError(f"a target's share lies between 0 and 1, not {self.share}")

    @property
    def answer_within_us(self) -> int:
        """The threshold in microseconds."""
        return round(self.answer_within_s * 1_000_000)

    @property
    def short_abandon_us(self) -> int:
        """The short-abandon limit in microseconds; -1 when the limit is off, so that no wait is within it."""
        return round(self.short_abandon_s * 1_000_000) if self.short_abandon_s > 0 else -1


@dataclass(frozen=True, slots=True)
class Counts:
    """What a service level divides; all are numbers of segments of one queue (or of one group of queues).

    Whoever left otherwise (timed out, by key, overflowed, refused, lost) is in none of the rules.
    """

    answered: int = 0
    answered_in_time: int = 0
    """The part of `answered` that waited at most the threshold."""
    abandoned: int = 0
    """All who gave up, the short ones included."""
    abandoned_in_time: int = 0
    """The part of `abandoned` that waited at most the threshold."""
    short_abandoned: int = 0
    """The part of `abandoned` that waited at most the short-abandon limit."""
    waiting_past_threshold: int = 0
    """Still waiting, and longer than the threshold: missed already, whatever comes."""

    def __add__(self, other: Counts) -> Counts:
        """Counts of two disjoint sets of segments together."""
        return Counts(
            self.answered + other.answered,
            self.answered_in_time + other.answered_in_time,
            self.abandoned + other.abandoned,
            self.abandoned_in_time + other.abandoned_in_time,
            self.short_abandoned + other.short_abandoned,
            self.waiting_past_threshold + other.waiting_past_threshold,
        )


def service_level(counts: Counts, rule: Rule) -> float | None:
    """Share (0..1) of contacts served in time under `rule`; None where there is nothing to divide by."""
    met, of = met_and_counted(counts, rule)
    return met / of if of > 0 else None


def met_and_counted(counts: Counts, rule: Rule) -> tuple[int, int]:
    """Numerator and denominator of the service level under `rule`, both numbers of segments."""
    met = counts.answered_in_time
    of = counts.answered + counts.waiting_past_threshold
    if rule is Rule.ANSWERED_ONLY:
        return met, of
    of += counts.abandoned
    if rule is Rule.ABANDONS_IN_TIME_MET:
        return met + counts.abandoned_in_time, of
    if rule is Rule.IGNORE_ABANDONS_IN_TIME:
        return met, of - counts.abandoned_in_time
    if rule is Rule.SHORT_ABANDONS_MET:
        return met + counts.short_abandoned, of
    if rule is Rule.WITHOUT_SHORT_ABANDONS:
        return met, of - counts.short_abandoned
    return met, of
