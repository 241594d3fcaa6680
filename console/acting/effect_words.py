"""What a move or a loan does to the waits, in words: 'Tech: longest 1:05 → 1:50 to 2:20'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from console.words import duration, plural, say
from db.metrics.segment import MICROSECONDS

if TYPE_CHECKING:
    from console.store.move_effect import MoveEffect, QueueEffect, Span

_MINUTE_S: Final = 60
#: What is foretold is said to the step (seconds) that stands beside the first length (seconds) it is below.
_STEPS: Final = ((2 * _MINUTE_S, 5), (10 * _MINUTE_S, 10), (60 * _MINUTE_S, _MINUTE_S))
_COARSE_S: Final = 5 * _MINUTE_S


def effect_words(effect: QueueEffect) -> str:
    """What becomes of the longest wait of one queue."""
    queue = effect.queue.name
    if effect.unknown == "nobody":
        return say("{queue}: nobody is at work there", queue=queue)
    if effect.unknown == "no_pace":
        return say("{queue}: cannot tell, nothing was finished there in the last 30 minutes", queue=queue)
    if effect.after is None:
        return say("{queue}: nobody waits there afterwards", queue=queue)
    if effect.before_us is None or effect.before_us == effect.longest_us:
        return _longest(effect, effect.after)
    return _foretold(effect, effect.after, duration(_rounded(effect.before_us)))


def _longest(effect: QueueEffect, after: Span) -> str:
    """Where the longest wait stands on screen as it is."""
    before = duration(effect.longest_us)
    queue, (low, high) = effect.queue.name, _bounds(after, effect.longest_us, before)
    if high is None:
        return say("{queue}: longest {before} → {low} or longer", queue=queue, before=before, low=low)
    if low == high == before:
        return say("{queue}: longest stays {before}", queue=queue, before=before)
    if low == high:
        return say("{queue}: longest {before} → {after}", queue=queue, before=before, after=low)
    return say("{queue}: longest {before} → {low} to {high}", queue=queue, before=before, low=low, high=high)


def _foretold(effect: QueueEffect, after: Span, before: str) -> str:
    """Where somebody will have waited longer than anybody has by now."""
    queue, (low, high) = effect.queue.name, _bounds(after, effect.before_us, before)
    if high is None:
        return say("{queue}: longest to come {before} → {low} or longer", queue=queue, before=before, low=low)
    if low == high == before:
        return say("{queue}: longest to come stays {before}", queue=queue, before=before)
    if low == high:
        return say("{queue}: longest to come {before} → {after}", queue=queue, before=before, after=low)
    return say("{queue}: longest to come {before} → {low} to {high}", queue=queue, before=before, low=low, high=high)


def _bounds(after: Span, before_us: int | None, before: str) -> tuple[str, str | None]:
    """Both bounds in words; `before` is how it stands now, which rounding makes neither better nor worse."""
    low = before if after.low_us == before_us else duration(_low(after.low_us, before_us))
    if after.high_us is None:
        return low, None
    return low, before if after.high_us == before_us else duration(_rounded(after.high_us, up=True))


def effect_lines(effect: MoveEffect | None) -> list[str]:
    """A line for the queue it goes to, and one for each of those it comes from where that changes anything."""
    if effect is None:
        return []
    sources = [source for source in effect.sources if source.waiting and not _is_same(source)]
    return [effect_words(one) for one in (effect.target, *sources)]


def _is_same(effect: QueueEffect) -> bool:
    return effect.after is not None and effect.after.low_us == effect.after.high_us == effect.before_us


def effect_assumption(effect: QueueEffect) -> str:
    """What the range is reckoned from, to be said beside it; '' where nothing is foretold."""
    if effect.after is None:
        return ""
    return plural(
        "Reckoned from the %Ln contact(s) that {queue} finished in the last 30 minutes. That many may be some more or"
        " some fewer by chance, hence the range; whoever is free takes one at once.",
        effect.finished,
        queue=effect.queue.name,
    )


def _low(low_us: int, before_us: int | None) -> int:
    """The lower bound, microseconds: rounding makes it no better than it is now."""
    rounded = _rounded(low_us)
    return rounded if before_us is None or low_us < before_us else max(rounded, before_us)


def _rounded(microseconds: int, *, up: bool = False) -> int:
    """A foretold length of time as exactly as anybody can mean it, microseconds."""
    seconds = microseconds / MICROSECONDS
    step = next((step for below, step in _STEPS if seconds < below), _COARSE_S)
    steps = -(-seconds // step) if up else seconds // step
    return round(steps * step) * MICROSECONDS
