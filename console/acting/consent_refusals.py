"""What speaks against reading older notes of an agent by a recorded reason, in words."""

from collections.abc import Callable, Mapping
from typing import Final

from console.words import say

CONSENT_REFUSALS: Final[Mapping[str, Callable[[], str]]] = {
    "reader_unknown": lambda: say("You stand in no list of people: nobody could tell the agent who read."),
    "reading_reason": lambda: say("Say in a few words why you read older notes: the agent sees it."),
    "reads_already": lambda: say("You recorded a reason already, and it still holds."),
}
