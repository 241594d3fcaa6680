"""A pattern in words: an invitation, with how it is for colleagues at the same hours."""

from __future__ import annotations

from console.words import count, percent, plural, say


def pattern_title(pattern: str) -> str:
    """What happens."""
    return {
        "repeats": say("customers come back within a week"),
        "transfers": say("contacts are passed on"),
        "escalations": say("contacts escalate"),
        "refusals": say("who wants to leave is refused more than once"),
    }[pattern]


def how_often(happened: int, among: int, expected: float) -> str:
    """How often, beside colleagues, as short as a column; `expected` is a share of 1."""
    return say("{happened} of {among}; colleagues {share}", happened=count(happened), among=count(among),
               share=percent(expected))  # fmt: skip


def compared(happened: int, among: int, expected: float) -> str:
    """How often, beside colleagues; `expected` is a share of 1."""
    return say(
        "{happened} of {among}; colleagues in the same queue at the same hours: {share}",
        happened=count(happened),
        among=count(among),
        share=percent(expected),
    )


def invitation(agent: str, contacts: int) -> str:
    """What is asked of whom."""
    return plural("Listen to %Ln contact(s) with {agent}.", contacts, agent=agent)
