"""What simulated people do about authority: who asks after a refusal, what is approved, what becomes of what was given."""

from random import Random
from typing import Final

from db.feeds.simulated.authority_rules import Limits

#: After a refusal: asks for more, gives as much as may be given, or leaves it.
AFTER_REFUSAL: Final = {"asks": 60, "gives_less": 18, "leaves": 22}
#: Of those who leave it: escalate all the same, without saying what for.
ESCALATES: Final = 0.3
#: What becomes of what was given: confirmed by billing, given back, or forgotten; and mean seconds until then.
BECOMES: Final = {"confirmed": 92, "given_back": 5, "reserved": 3}
SETTLED_AFTER_S: Final = 900.0
#: Mean seconds until a request is decided, after the least that takes.
DECIDED_AFTER_S: Final = (40.0, 260.0)
#: How often the agent still gives what was approved, and within how many seconds.
USES_APPROVAL: Final = 0.9
USED_AFTER_S: Final = (15.0, 90.0)
#: How many of those come back within a week who were given it, were given less, and were given nothing.
COMES_BACK: Final = {"given": 0.1, "less": 0.2, "nothing": 0.3}
#: Up to so many times an agent's own limit supervisors always say yes, and how often above that.
_ALWAYS_TIMES: Final = 1.7
_APPROVED: Final = {"refund": 0.7, "credit": 0.75, "fee_waiver": 0.85}
_APPROVED_ELSE: Final = 0.8


def is_approved(limits: Limits, kind: str, level: str, amount: int, chance: Random) -> bool:
    """Whether a supervisor approves it; never what is above their own limit or needs a second person."""
    own, theirs, second = limits.cells.get((kind, level)), limits.cells.get((kind, "supervisor")), limits.kinds[kind]
    if theirs is None or amount > theirs.per_use or (second.second_above is not None and amount > second.second_above):
        return False
    if kind == "credit" and own is not None and amount <= _ALWAYS_TIMES * own.per_use:
        return True
    return chance.random() < _APPROVED.get(kind, _APPROVED_ELSE)


def drawn(chance: Random, weights: dict[str, int]) -> str:
    """One of the words, by their weights."""
    return chance.choices(list(weights), list(weights.values()))[0]
