"""What speaks against an act on a coaching note, in words: one sentence for each word of a refusal."""

from collections.abc import Callable, Mapping
from typing import Final

from console.words import say

NOTE_REFUSALS: Final[Mapping[str, Callable[[], str]]] = {
    "draft_gone": lambda: say(
        "This draft is older than 14 days and is gone; what you still see can be copied into a new one."
    ),
    "shared_already": lambda: say("This draft was shared already; the note is in the list."),
    "no_agent": lambda: say("Choose the agent it is for."),
    "agent_gone": lambda: say("This agent is not on the floor any more; the draft stays until it is 14 days old."),
    "to_oneself": lambda: say("Nobody writes coaching notes to themselves."),
    "nothing_said": lambda: say("Say what was done: the behaviour is what a note is about."),
    "impact_needed": lambda: say("A correction says what it meant: write the impact."),
    "step_needed": lambda: say("A correction says what to do from now on: write the next step."),
    "step_for_due": lambda: say("A follow-up is of a next step: write it, or leave the follow-up out."),
    "seen_already": lambda: say("The agent has seen it; it stays, and can be answered."),
    "already_agreed": lambda: say("It is agreed already."),
    "withdrawn": lambda: say("It was taken back meanwhile."),
    "no_statement": lambda: say("Say what can be seen or heard when it is kept."),
    "no_promise": lambda: say("The promise stands on every screen and is never empty; give it other words."),
    "promise_too_long": lambda: say("The promise stands on every screen: make it shorter."),
    "promise_now": lambda: say("Another promise holds at once, since it stands on every screen."),
    "promise_stays": lambda: say("The promise is never retired; give it other words."),
    "holds_already": lambda: say("It holds already, so it stays; set other words instead."),
    "briefed_already": lambda: say("Agents were briefed on it already, so it stays; set other words instead."),
    "template_empty": lambda: say("Write at least one of the four parts: a note begins with them."),
    "template_retired": lambda: say("The template is retired; bring it back first."),
    "unknown_standard": lambda: say("There is no such standard any more."),
    "unknown_version": lambda: say("There is no such version any more."),
    "goal_needed": lambda: say("Say what it is, or choose a skill."),
    "not_seen": lambda: say("The agent has not seen it yet; it is agreed after that."),
}
