"""How old what is on screen is, in words, from what the link says and when the database was last heard."""

from dataclasses import dataclass

from console.link_state import LinkState
from console.words import rough_length, say

#: The link reads at least once a second; older than this is old, seconds.
LIVE_S = 2.0


@dataclass(frozen=True, slots=True)
class Freshness:
    """`words` for the screen ('live', '12 s old'), `sentence` for who wants to know why."""

    words: str
    sentence: str
    is_live: bool
    is_stale: bool


def freshness(state: LinkState, age_s: float | None) -> Freshness:
    """What to say when the database was last heard `age_s` seconds ago (None = never)."""
    if age_s is None:
        sentence = state.sentence or say("Reading the floor for the first time.")
        words = say("no data yet") if state.status == "lost" else say("connecting")
        return Freshness(words, sentence, False, state.status == "lost")
    if state.status == "live" and age_s < LIVE_S:
        return Freshness(say("live"), say("The database was heard less than two seconds ago."), True, False)
    words = say("{age} old", age=rough_length(age_s))
    return Freshness(words, state.sentence or say("The database has not answered since."), False, True)
