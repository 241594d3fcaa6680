"""What a figure says about itself: what it counts, its formula, its window of time, n, its age and its limit."""

from dataclasses import dataclass
from typing import NamedTuple

from console.words import duration, percent, say
from db.metrics.segment import MICROSECONDS


class Meaning(NamedTuple):
    """What a figure knows about itself where it is made; '' is 'does not apply'.

    `counts` is one sentence, `formula` how it is computed, `window` the time it covers, `n` from how many cases, `limit`
    what it is held against.
    """

    counts: str
    formula: str = ""
    window: str = ""
    n: str = ""
    limit: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """All that a person can ask about one figure on screen; every field is text as it is read, '' where there is none."""

    title: str
    value: str
    meaning: str
    formula: str = ""
    window: str = ""
    n: str = ""
    age: str = ""
    limit: str = ""

    def facts(self) -> list[tuple[str, str]]:
        """What there is to say besides the meaning, each with its name."""
        named = (
            (say("Formula"), self.formula),
            (say("Window"), self.window),
            (say("From how many (n)"), self.n),
            (say("Limit"), self.limit),
            (say("Age of the data"), self.age),
        )
        return [(name, text) for name, text in named if text]

    def as_text(self) -> str:
        """The same as plain lines, as a tooltip or a screen reader takes them."""
        facts = [say("{name}: {text}", name=name, text=text) for name, text in self.facts()]
        return "\n".join([self.meaning, *facts])


def explained(title: str, value: str, meaning: Meaning | str, age: str) -> Explanation:
    """The explanation of a figure that reads `value` on screen; a plain sentence is a meaning without more to it."""
    known = Meaning(meaning) if isinstance(meaning, str) else meaning
    return Explanation(title, value, known.counts, known.formula, known.window, known.n, age, known.limit)


def now_window() -> str:
    """The window of a figure that is true at this moment."""
    return say("this moment")


def recent_window() -> str:
    """The window of the service level of the last half hour."""
    return say("waits that ended in the last 30 minutes, and whoever waits past the answer time now")


def target_limit(target_percent: int, answer_within_s: int) -> str:
    """A queue's target as the limit of its service level."""
    time = duration(answer_within_s * MICROSECONDS)
    return say("target: {share} within {time}", share=percent(target_percent / 100), time=time)
