"""What speaks against acts on readiness, and for lack of it, in words: one sentence for each word of a refusal."""

from collections.abc import Callable, Mapping
from typing import Final

from console.words import say

READINESS_REFUSALS: Final[Mapping[str, Callable[[], str]]] = {
    "not_ready": lambda: say(
        "The queue asks for what the agent has not learnt yet; a supervisor can let them in for a while (Coaching, Readiness)."
    ),
    "unknown_module": lambda: say("There is no such module any more."),
    "code_needed": lambda: say("It needs a short name for programs."),
    "minutes_short": lambda: say("The hours it needs are not reached yet; it is signed off after that."),
    "override_too_long": lambda: say("Somebody is let in for a shift at most: choose a time within 24 hours."),
    "own_buddy": lambda: say("Nobody is their own buddy; choose a colleague."),
    "buddy_elsewhere": lambda: say("A buddy is of the same team; choose a colleague there."),
    "buddy_is_new": lambda: say("The other one is new, too; choose somebody with experience."),
    "has_buddy": lambda: say("The agent has a buddy; end that first."),
    "unknown_agent": lambda: say("This agent is not on the floor any more."),
}
