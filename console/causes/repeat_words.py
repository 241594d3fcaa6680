"""Repeats in words: each pattern as a sentence with its numbers, worded as a reason to look or to listen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from console.clock_words import day
from console.setup.set_up_words import name_of
from console.words import contact_number, count, percent, plural, rough_length, say, word

if TYPE_CHECKING:
    from console.store.floor_store import FloorStore
    from db.queries.repeat_patterns import Pattern, Repeat, RepeatPatterns

#: In this order; agents come last and only where a coach looks.
SUBJECTS: Final = ("cause", "queue", "customer", "agent")
_CASES: Final = 3


def summary(found: RepeatPatterns) -> str:
    """How much was looked at."""
    if not found.contacts:
        return say(
            "No contact that belongs to a case was closed between {from_} and {to}: repeats are counted by case.",
            from_=day(found.start),
            to=day(found.end),
        )
    return plural(
        "Of %Ln contact(s) about a case, closed between {from_} and {to}, {again} were followed by another about the same"
        " case within {days}.",
        found.contacts,
        from_=day(found.start),
        to=day(found.end),
        again=count(found.repeats),
        days=plural("%Ln day(s)", found.days),
    )


def subject_title(subject: str) -> str:
    """What the patterns under it have in common."""
    return {
        "cause": say("After an escalation with the same cause"),
        "queue": say("In one queue more than in the others"),
        "customer": say("With one customer"),
        "agent": say("Worth listening to"),
    }[subject]


def nothing_words(subject: str, found: RepeatPatterns) -> str:
    """Why nothing stands under a title."""
    if subject == "agent":
        return plural("%Ln agent(s) could be compared, and nobody's contacts stand out.", found.agents_compared or 0)
    return say("Nothing stands out.")


def pattern_words(store: FloorStore, pattern: Pattern) -> str:
    """A pattern in one sentence."""
    if pattern.subject == "cause":
        return plural("{cause}: %Ln contact(s) came back after it", pattern.repeats, cause=word(pattern.key))
    if pattern.subject == "customer":
        cases = ", ".join(count(number) for number in pattern.cases[:_CASES])
        return plural("%Ln contact(s) of one customer, case {cases}", pattern.contacts, cases=cases)
    table = "queue" if pattern.subject == "queue" else "agent"
    name, usual = name_of(store, table, pattern.key), percent(pattern.usual)
    again, n = count(pattern.repeats), count(pattern.contacts)
    low, high = percent(pattern.low), percent(pattern.high)
    if pattern.subject == "queue":
        return say(
            "{name}: {again} of {n} came back ({low} to {high}); in the other queues {usual}",
            name=name, again=again, n=n, low=low, high=high, usual=usual,
        )  # fmt: skip
    return say(
        "{name}: {again} of {n} came back ({low} to {high}); with colleagues there and then {usual}",
        name=name, again=again, n=n, low=low, high=high, usual=usual,
    )  # fmt: skip


def evidence_words(repeat: Repeat) -> str:
    """One contact and the one that followed."""
    return say(
        "{contact}, closed on {day}; then {next} {time} later",
        contact=contact_number(repeat.number),
        day=day(repeat.closed_at),
        next=contact_number(repeat.then_number),
        time=rough_days((repeat.then_at - repeat.closed_at) / 1_000_000),
    )


def rough_days(seconds: float) -> str:
    """A length of time in days where it is longer than two."""
    days = int(seconds // 86_400)
    return plural("%Ln day(s)", days) if days >= 2 else rough_length(seconds)


def how_compared(found: RepeatPatterns, min_n: int, lapses: int) -> str:
    """How agents are compared and what it is for; where the reader is no coach, who is told."""
    if found.agents_compared is None:
        return say("Of single agents only a coach is told: it is an invitation to listen, not a verdict.")
    return plural(
        "Agents with at least %Ln contact(s) are compared with colleagues in the same queue at the same hour of the day, by"
        " Wilson's 95 % interval; of forty about one stands here by chance alone. It is an invitation to listen to these"
        " contacts together with the agent, not a verdict: nothing about it is kept, and nothing older than {lapses} days"
        " counts.",
        min_n,
        lapses=count(lapses),
    )
