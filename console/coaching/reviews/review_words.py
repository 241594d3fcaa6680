"""Reviews, draws and calibrations in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from console.clock_words import moment
from console.words import NOTHING, contact_number, plural, say
from db.metrics.agreement_of_coaches import LEAST_UNITS, RELIABLE, TENTATIVE

if TYPE_CHECKING:
    from db.metrics.agreement_of_coaches import CoachAgreement
    from db.queries.reviews import CalibrationShown, ReviewedContact, ReviewShown, ScoreShown

BASES: Final[Mapping[str, Callable[[], str]]] = {
    "sampled": lambda: say("drawn by lot"),
    "chosen": lambda: say("chosen"),
    "calibration": lambda: say("calibration"),
}
SETTLEMENTS: Final[Mapping[str, Callable[[], str]]] = {
    "upheld": lambda: say("Upheld: the levels stay"),
    "changed": lambda: say("Changed: other levels"),
    "withdrawn": lambda: say("Withdrawn: the review does not count"),
}
_STATES: Final[Mapping[str, Callable[[], str]]] = {
    "finished": lambda: say("finished"),
    "disputed": lambda: say("▲ disputed"),
    "withdrawn": lambda: say("withdrawn"),
}
_SETTLED: Final[Mapping[str, Callable[[], str]]] = {
    "upheld": lambda: say("disputed, upheld"),
    "changed": lambda: say("disputed, changed"),
    "withdrawn": lambda: say("disputed, withdrawn"),
}
_TIME: Final = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)")


def time_in_contact(seconds: int) -> str:
    """A time within a contact, as it is typed: 1:05, 1:02:05."""
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def typed_time(text: str) -> int | None:
    """Seconds of a time that was typed ('1:05', '1:02:05'); None where it is none."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds


def contact_words(contact: ReviewedContact) -> str:
    """Which contact: its number and its queue."""
    return say("{contact} · {queue}", contact=contact_number(contact.number), queue=contact.queue)


def answered_words(contact: ReviewedContact, now: int) -> str:
    """When it was answered, and how long it was."""
    if contact.answered_at is None:
        return NOTHING
    when = moment(contact.answered_at, now, seconds=False)
    if contact.length_s is None:
        return when
    return say("{when}, {length}", when=when, length=time_in_contact(contact.length_s))


def review_number(number: int) -> str:
    """How a review is called."""
    return say("R-{number}", number=number)


def state_words(review: ReviewShown) -> str:
    """What became of a review."""
    if review.state == "settled":
        return _SETTLED[review.settlement or "upheld"]()
    if review.state == "finished" and review.seen_at is not None:
        return say("seen")
    return _STATES[review.state]()


def score_words(score: ScoreShown) -> str:
    """A level with what it means, and what it was before a dispute."""
    if score.level is None:
        return say("not observed")
    words = say("{level} of {top}: {words}", level=score.level, top=score.top, words=score.words or NOTHING)
    if score.former_level is None:
        return words
    return say("{level} (before the dispute {former})", level=words, former=score.former_level)


def evidence_words(score: ScoreShown) -> str:
    """Where in the contact, and what."""
    time = "" if score.evidence_s is None else time_in_contact(score.evidence_s)
    return " ".join(filter(None, (time, score.evidence)))


def levels_words(review: ReviewShown) -> str:
    """All levels of a review side by side, in the order of the rubric."""
    return " · ".join(NOTHING if score.level is None else str(score.level) for score in review.scores)


def agreement_words(found: CoachAgreement, *, of_one: bool = False) -> str:
    """Krippendorff's alpha in words, with its interval and n; `of_one` behaviour n is contacts."""
    n = plural("%Ln contact(s)", found.units) if of_one else plural("%Ln behaviour(s) scored by several", found.units)
    if found.is_too_few:
        return say("{n}: too few to say, from {least} on", n=n, least=LEAST_UNITS)
    if found.alpha is None or found.low is None or found.high is None:
        return say("{n}: everybody gave the same level everywhere, which says nothing of agreement", n=n)
    locale = QLocale()
    alpha, low, high = (locale.toString(value, "f", 2) for value in (found.alpha, found.low, found.high))
    meaning = say("reliable") if found.alpha >= RELIABLE else say("for cautious conclusions only")
    if found.alpha < TENTATIVE:
        meaning = say("too far apart to compare agents by")
    return say("α {alpha} ({low} to {high}), {n}: {meaning}", alpha=alpha, low=low, high=high, n=n, meaning=meaning)


def waiting_for(calibration: CalibrationShown) -> str:
    """Who has not scored yet."""
    missing = [coach.name for coach in calibration.coaches if not coach.has_scored]
    if not missing:
        return say("all have scored")
    return say("waits for {people}", people=" · ".join(missing))
