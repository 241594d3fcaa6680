"""Time to help in words: the figure, and what it means."""

from console.explanation import Meaning
from console.store.floor import Floor
from console.store.help_times import DAY_US, HOUR_US, time_to_help
from console.words import count, duration, plural, say
from db.metrics.help_time import HelpTime


def help_words(found: HelpTime) -> str:
    """'0:48, median of 12'; '–' where nobody had help."""
    if found.median_us is None:
        return say("nobody had help") if found.in_vain else say("no hand was answered")
    return plural("{time}, median of %Ln", found.answered, time=duration(found.median_us))


def help_line(floor: Floor, now: int) -> str:
    """'Help came after 0:48 in the last hour (median of 12)'; '' where no hand was answered in it."""
    found = time_to_help(floor, now, HOUR_US)
    if found.median_us is None:
        return ""
    return plural("Last hour: help after {time} (median of %Ln)", found.answered, time=duration(found.median_us))


def help_meaning(floor: Floor, now: int, span_us: int) -> Meaning:
    """What the time to help over the last hour or day means."""
    found = time_to_help(floor, now, span_us)
    return Meaning(
        say("Time to help: half of the agents who raised a hand had somebody coming within this."),
        say("median of answered minus raised, over the hands raised in the window and answered"),
        say("the last 24 hours") if span_us >= DAY_US else say("the last hour"),
        plural(
            "%Ln answered; {vain} lowered before anybody came, which are not in it",
            found.answered,
            vain=count(found.in_vain),
        ),
    )
