"""What speaks against an act on an agreed step, in words: one sentence for each word of a refusal."""

from collections.abc import Callable, Mapping
from typing import Final

from console.words import say

FOLLOW_UP_REFUSALS: Final[Mapping[str, Callable[[], str]]] = {
    "action_done": lambda: say("It is done already."),
    "action_withdrawn": lambda: say("It was withdrawn meanwhile."),
    "action_to_oneself": lambda: say("Nobody writes down steps for themselves here."),
    "step_missing": lambda: say("Say what was agreed: the agent reads it."),
    "outcome_missing": lambda: say("Say in a few words what came of it: the agent reads it."),
    "why_missing": lambda: say("Say why it is withdrawn: the agent reads it."),
    "due_missing": lambda: say("Choose until when."),
    "too_far_ahead": lambda: say("It is due in more than a year; choose a time within that."),
    "unknown_measure": lambda: say("There is no such measure; choose one of the list."),
    "unknown_visibility": lambda: say("Choose who reads it beside the agent."),
    "not_their_coach": lambda: say("This person does not coach the agent's team; choose somebody who does."),
}
