"""The levels of agents in words: how much is left to an agent by themselves follows from them."""

from collections.abc import Callable, Mapping
from typing import Final

from console.words import say

_WORDS: Final[Mapping[str, Callable[[], str]]] = {
    "new": lambda: say("new"),
    "standard": lambda: say("standard"),
    "senior": lambda: say("senior"),
}


def agent_level(level: str) -> str:
    """A level as people say it; an unknown one reads as it is."""
    known = _WORDS.get(level)
    return level if known is None else known()
