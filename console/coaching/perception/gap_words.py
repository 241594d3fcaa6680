"""The perception gap in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.words import count, percent, say

if TYPE_CHECKING:
    from db.metrics.perception_gap import Gap, Mean


def kind_words(kind: str) -> str:
    """What sort of group."""
    return {"queue": say("queue"), "team": say("team"), "site": say("site"), "coach": say("coach")}[kind]


def group_words(gap: Gap) -> str:
    """A group by its sort and name."""
    return say("{kind} {name}", kind=kind_words(gap.kind), name=gap.name)


def mean_words(mean: Mean | None) -> str:
    """A mean with its interval."""
    if mean is None:
        return "–"
    if mean.low is None or mean.high is None:
        return percent(mean.mean)
    low, high = max(0.0, mean.low), min(1.0, mean.high)
    return say("{mean} ({low} to {high})", mean=percent(mean.mean), low=percent(low), high=percent(high))


def verdict_sign(gap: Gap) -> str:
    """The same as a sign."""
    return {"we_think_better": "▲", "customers_think_better": "▼", "alike": "=", "cannot_tell": "?"}[gap.verdict]


def gap_words(gap: Gap) -> str:
    """One sentence for a group; it never says why."""
    if gap.withheld or gap.ours is None or gap.theirs is None:
        return say("Not shown: too few agents here, or in a group beside it.")
    told = {"ours": percent(gap.ours.mean), "theirs": percent(gap.theirs.mean), "n": count(gap.ours.n)}
    match gap.verdict:
        case "we_think_better":
            return say(
                "We score {ours}, customers {theirs} of the same {n} contacts: we see it better than they do.", **told
            )
        case "customers_think_better":
            return say(
                "We score {ours}, customers {theirs} of the same {n} contacts: they see it better than we do.", **told
            )
        case "alike":
            return say("We score {ours}, customers {theirs} of the same {n} contacts: alike.", **told)
    return say("We score {ours}, customers {theirs} of the same {n} contacts: too few or too mixed to tell.", **told)
