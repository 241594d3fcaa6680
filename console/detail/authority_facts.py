"""What an agent may still give by themselves, as facts with budget bars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from console.authority.amounts import amount_words
from console.clock_words import moment
from console.detail.fact import Fact
from console.models.columns import Cell
from console.money import money_figure
from console.words import count, plural, say

if TYPE_CHECKING:
    from db.queries.authority_left import StillLeft

#: From this part on it is nearly used up.
_NEARLY: Final = 0.8


def authority_facts(left: Sequence[StillLeft], now: int) -> list[Fact]:
    """One for each authority, at `now` (UTC microseconds)."""
    titles = {
        "level": (say("May give"), say("What is left to the agent's level; used without asking, within the limit.")),
        "agent": (say("Granted"), say("Given to this agent for a while, beside what their level allows.")),
        "team": (say("Granted to the team"), say("Given to the whole team for a while: all use the same budget.")),
        "contact": (say("Authorised"), say("Given for this contact, to whoever has it.")),
    }
    return [
        Fact(
            f"authority {place}",
            titles[one.source][0],
            _cell(one, now),
            titles[one.source][1],
            whole=True,
            bar=_bar(one),
        )
        for place, one in enumerate(left)
    ]


def _bar(one: StillLeft) -> tuple[int, int] | None:
    return None if one.in_all is None else (one.used, one.in_all)


def _cell(one: StillLeft, now: int) -> Cell:
    once = amount_words(one.at_once, one.measure, one.currency)
    if one.in_all is None:
        return Cell(say("{kind} up to {once} at once", kind=one.kind_name, once=once))
    left = max(0, one.in_all - one.used)
    words = {
        "kind": one.kind_name,
        "once": once,
        "left": money_figure(left, one.currency) if one.measure == "money" else count(left),
        "all": amount_words(one.in_all, one.measure, one.currency),
    }
    # One for a single contact was given to be used.
    nearly = one.source != "contact" and one.used >= _NEARLY * one.in_all
    if one.until_at is not None:
        until = moment(one.until_at, now, seconds=False)
        text = say("{kind}: {left} left of {all}, {once} at once, until {time}", time=until, **words)
    else:
        days = plural("within %Ln day(s)", one.days or 1)
        text = say("{kind}: {left} left of {all} {days}, {once} at once", days=days, **words)
    if nearly:
        text = say("{text}\N{NO-BREAK SPACE}!", text=text)
    return Cell(text, "urgent" if nearly else "text", strong=nearly)
