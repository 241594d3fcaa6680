"""A limit in words: what may be given at once, its other bounds each with its unit, whose it is, and what is coming."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from console.authority.amounts import amount_words
from console.clock_words import moment
from console.money import money_figure
from console.words import NOTHING, plural, say
from db.words import APPROVERS

if TYPE_CHECKING:
    from db.authority.limits_seen import Held, KindSeen, LimitSeen, LimitsSeen, Place

#: Columns of the matrix, as a table is headed and as a sentence says it.
_LEVELS: Final[Mapping[str, Callable[[], str]]] = {
    "new": lambda: say("New agents"),
    "standard": lambda: say("Standard agents"),
    "senior": lambda: say("Senior agents"),
    "supervisor": lambda: say("Supervisors approve"),
    "manager": lambda: say("Managers approve"),
}
_MEASURES: Final[Mapping[str, Callable[[], str]]] = {
    "money": lambda: say("money"),
    "times": lambda: say("times"),
    "days": lambda: say("days"),
}


def level_title(level: str) -> str:
    """What a column of the matrix is called: 'Senior agents', 'Supervisors approve'."""
    return _LEVELS[level]()


def measure_words(measure: str) -> str:
    """What a kind is measured in."""
    return _MEASURES[measure]()


def place_words(place: Place) -> str:
    """A place by its name; 'the whole floor' has none."""
    return place.name or say("the whole floor")


def at_once(amount: int | None, kind: KindSeen, currency: str) -> str:
    """The figure of a cell: '50.00 EUR'; '–' for nothing."""
    return NOTHING if amount is None else amount_words(amount, kind.measure, currency)


def nothing_words(level: str) -> str:
    """What it means that a cell is empty."""
    return say("approve none") if level in APPROVERS else say("ask each time")


def bounds(limit: LimitSeen, kind: KindSeen, currency: str) -> tuple[str, ...]:
    """The bounds beside the figure, each with its unit: '100.00 per contact', '500.00 per agent and day'.

    They are in the currency of the figure, which is not said again.
    """
    if limit.level in APPROVERS:
        if limit.per_agent is None:
            return (say("no budget"),)
        return (say("{amount} in all by one grant", amount=_beside(limit.per_agent, kind, currency)),)
    found = []
    if limit.per_contact is not None:
        found.append(say("{amount} per contact", amount=_beside(limit.per_contact, kind, currency)))
    if limit.per_customer is not None:
        amount = _beside(limit.per_customer, kind, currency)
        found.append(
            say("{amount} per customer and day", amount=amount)
            if limit.customer_days == 1
            else plural("{amount} per customer in %Ln day(s)", limit.customer_days, amount=amount)
        )
    if limit.per_agent is not None:
        amount = _beside(limit.per_agent, kind, currency)
        found.append(
            say("{amount} per agent and day", amount=amount)
            if limit.agent_days == 1
            else plural("{amount} per agent in %Ln day(s)", limit.agent_days, amount=amount)
        )
    return tuple(found)


def _beside(amount: int, kind: KindSeen, currency: str) -> str:
    if kind.measure == "money":
        return money_figure(amount, currency)
    return amount_words(amount, kind.measure, currency)


def coming_words(held: Held, kind: KindSeen, seen: LimitsSeen) -> str:
    """What a cell becomes and when; '' for nothing to come."""
    if not held.coming:
        return ""
    first, more = held.coming[0], len(held.coming) - 1
    time = moment(first.from_at, seen.now, seconds=False)
    if first.per_use is None:
        words = say("no limit of its own from {time}", time=time)
    else:
        words = say("{amount} from {time}", amount=at_once(first.per_use, kind, seen.currency), time=time)
    return plural("{first}, then %Ln more", more, first=words) if more else words


def inherited_words(held: Held, seen: LimitsSeen) -> str:
    """Whose limit holds where a place has none of its own; '' where it has."""
    if not held.is_inherited:
        return ""
    return say("limit of {place}", place=place_words(seen.place_named(held.from_place)))


def cell_sentence(seen: LimitsSeen, kind: KindSeen, level: str, held: Held) -> str:
    """A whole cell as it is read aloud."""
    if held.limit is None:
        parts = [NOTHING, nothing_words(level)]
    else:
        parts = [say("{amount} at once", amount=at_once(held.limit.per_use, kind, seen.currency))]
        parts += bounds(held.limit, kind, seen.currency)
    parts += [inherited_words(held, seen), coming_words(held, kind, seen)]
    return ", ".join(part for part in parts if part)


def cell_name(kind: KindSeen, level: str, place: Place) -> str:
    """What a cell is called: 'Refund · Senior agents · North'."""
    where = place.name or say("whole floor")
    return say("{kind} · {level} · {place}", kind=kind.name, level=level_title(level), place=where)
