"""Priorities in words: a number from -9 to 9 that people call high, normal or low."""

from typing import Final

from console.words import count, say

HIGHEST: Final = 9
HIGH: Final = 5
NORMAL: Final = 0
LOW: Final = -5
LOWEST: Final = -9


def priority_words(value: int) -> str:
    """What a priority is called: 'high (5)', 'normal', 'low (-5)'."""
    if value == NORMAL:
        return say("normal")
    return say("high ({n})", n=count(value)) if value > NORMAL else say("low ({n})", n=count(value))
