"""What a what-if says in words: its sentence, its figures with how sure they are, and what history cannot know."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from console.authority.amounts import amount_words
from console.authority.what_if.rough_amounts import rough_money, roughly
from console.explanation import Meaning
from console.words import count, percent, plural, say
from db.metrics.authority_what_if import FEWEST
from db.metrics.wilson import wilson

if TYPE_CHECKING:
    from db.authority.limits_seen import KindSeen, Place
    from db.authority.what_if_groups import Reach
    from db.metrics.authority_what_if import Counted, Interval, Outcome, Sum, WhatIf


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked about: a kind, levels, a place, and the days of history there are."""

    kind: KindSeen
    levels: tuple[str, ...]
    place: Place
    days: int
    currency: str

    def amount(self, amount: int) -> str:
        """An amount of the kind in words."""
        words = amount_words(abs(amount), self.kind.measure, self.currency)
        return say("\N{MINUS SIGN}{amount}", amount=words) if amount < 0 else words

    @property
    def who(self) -> str:
        """Whom and where the limit is for."""
        agents = agents_words(self.levels)
        if self.place.name:
            return say("{agents} of {place}", agents=agents, place=self.place.name)
        return agents

    @property
    def window(self) -> str:
        """The days the figures are of."""
        return plural("the last %Ln day(s)", self.days)


_AGENTS = {
    ("new",): lambda: say("new agents"),
    ("standard",): lambda: say("standard agents"),
    ("senior",): lambda: say("senior agents"),
}


def agents_words(levels: tuple[str, ...]) -> str:
    """Whom a limit is for."""
    return _AGENTS[levels]() if levels in _AGENTS else say("all agents")


def sentence(asked: Asked, found: WhatIf, outcome: Outcome) -> str:
    """The whole what-if as one sentence."""
    words = {"limit": asked.amount(outcome.limit), "agents": asked.who, "window": asked.window}
    if outcome.limit == found.present:
        return say("{limit} at once is what holds now for {agents}. Move the limit to see what changes.", **words)
    if outcome.is_lower:
        refused = plural("%Ln time(s)", outcome.refusals.n)
        return say(
            "With {limit} at once {agents} would have been refused {refused} more in {window}.",
            refused=refused,
            **words,
        )
    if not outcome.refusals.n:
        return say("With {limit} at once nothing would have changed for {agents} in {window}.", **words)
    return say(
        "With {limit} at once {agents} would have been refused {refused} less often in {window}, and asked"
        " {asked} less often.",
        refused=plural("%Ln time(s)", outcome.refusals.n),
        asked=plural("%Ln time(s)", outcome.escalations.n),
        **words,
    )


def count_note(counted: Counted, of: int, *, share: bool = True) -> str:
    """How sure a count is: what is to be expected of as many days, and which share of all it was."""
    if counted.expected is None:
        return plural("too few to say what to expect (under %Ln)", FEWEST)
    expected = _between(counted.expected, lambda value: count(round(value)))
    if not share or of < counted.n:
        return say("expect {range} in as many days", range=expected)
    low, high = wilson(counted.n, of)
    return say(
        "of {all}: {low} to {high}; expect {range} in as many days",
        all=count(of),
        low=percent(low),
        high=percent(high),
        range=expected,
    )


def sum_note(asked: Asked, found: Sum) -> str:
    """How sure a sum is."""
    if found.expected is None:
        return say("too few to say what to expect")
    if asked.kind.measure == "money":
        expected = rough_money(sorted(found.expected), asked.currency)
    else:
        expected = _between(found.expected, lambda value: asked.amount(roughly(value)))
    return say("expect {range} in as many days", range=expected)


def _between(interval: Interval, words: Callable[[float], str]) -> str:
    return say("{low} to {high}", low=words(interval.low), high=words(interval.high))


def refusals_meaning(asked: Asked, found: WhatIf) -> Meaning:
    """What the avoided refusals are."""
    return Meaning(
        say(
            "Contacts for which an agent was refused or asked, and which this limit would have settled at once. For a lower"
            " limit: uses it would have refused."
        ),
        say(
            "contacts whose largest amount that was tried lies above the limit of now and not above this one, the other"
            " bounds as they are; share: Wilson, 95 %; what to expect: Poisson (Byar), 95 %"
        ),
        asked.window,
        plural("%Ln contact(s) stopped by a limit", found.stops),
        say("limit of now: {limit}", limit=asked.amount(found.present)),
    )


def escalations_meaning(asked: Asked, outcome: Outcome) -> Meaning:
    """What the avoided escalations are."""
    return Meaning(
        say("Of these contacts those that were escalated: a request for more, or an escalation because of a limit."),
        say("avoided refusals with a request or an escalation; what to expect: Poisson (Byar), 95 %"),
        asked.window,
        plural("%Ln refusal(s) avoided", outcome.refusals.n),
    )


def more_meaning(asked: Asked, outcome: Outcome) -> Meaning:
    """What would have been given more."""
    return Meaning(
        say(
            "What these contacts would have cost beyond what was given for them anyway, after asking or in part."
            " Without asking it would have been {amount} in all.",
            amount=asked.amount(outcome.gross),
        ),
        say(
            "sum of the amounts tried, less what was given for the same contact later; what to expect: bootstrap over days"
        ),
        asked.window,
        plural("%Ln contact(s)", outcome.refusals.n),
    )


def reach_meaning(asked: Asked, reach: Reach) -> Meaning:
    """What could be given at most."""
    return Meaning(
        say(
            "The most that these agents could give by themselves in as many days if all of them always gave all they may."
            " Nobody does; it is what the limits allow, not what is to be expected."
        ),
        say("agents times the bound per agent times the periods of that bound"),
        asked.window,
        plural("%Ln agent(s)", reach.agents),
    )


def unknown_words(asked: Asked, found: WhatIf, elsewhere: int) -> list[str]:
    """What the figures leave out, and what history cannot know; a sentence each."""
    told = [
        say(
            "Who did not ask because of the limit is in no figure: with a higher limit more may be given than history shows."
        )
    ]
    if found.at_the_limit:
        told.append(
            plural(
                "%Ln use(s) were given at the limit itself (95 % of it and more): some of them would have been more.",
                found.at_the_limit,
            )
        )
    if found.beyond:
        told.append(
            plural(
                "%Ln stop(s) had other reasons (the customer's bound, the day's, a budget): no limit at once avoids them.",
                found.beyond,
            )
        )
    if found.already:
        told.append(
            plural("%Ln stop(s) happened under a lower limit: what holds now would have avoided them.", found.already)
        )
    if elsewhere:
        told.append(plural("%Ln row(s) of places with a limit of their own are left out.", elsewhere))
    if len(asked.levels) > 1:
        told.append(say("For all levels: nobody gets less than this limit; who may give more keeps it."))
    return told
