"""Cost beside return in words: each figure with how sure it is and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.authority.amounts import amount_words
from console.authority.what_if.rough_amounts import rough_money, roughly
from console.explanation import Meaning
from console.money import money
from console.words import count, percent, plural, say
from db.metrics.authority_return import FEWEST, REPEAT_DAYS

if TYPE_CHECKING:
    from db.metrics.authority_return import Return
    from db.metrics.authority_what_if import Interval
    from db.queries.authority_return import ReturnRows


def too_few() -> str:
    """What stands where nothing is claimed."""
    return say("too few to say")


def between(interval: Interval | None) -> str:
    """From where to where, in whole numbers of two digits."""
    if interval is None:
        return too_few()
    return say("{low} to {high}", low=count(roughly(interval.low)), high=count(roughly(interval.high)))


def money_between(interval: Interval | None, currency: str) -> str:
    """From where to where, in money without the minor units nobody knows."""
    if interval is None:
        return too_few()
    return rough_money(interval, currency)


def cost_told(rows: ReturnRows, found: Return, window: str) -> tuple[str, str, Meaning]:
    """What was given."""
    spent = found.spent
    note = say(
        "confirmed {confirmed}, reserved {reserved}",
        confirmed=money(spent.confirmed, rows.currency),
        reserved=money(spent.reserved, rows.currency),
    )
    meaning = Meaning(
        say("Money that agents gave, with and without asking. Floorwalker authorises; billing pays."),
        say("sum of uses that are confirmed or reserved"),
        window,
        plural("%Ln contact(s) with a use", spent.uses),
    )
    return money(found.cost, rows.currency), note, meaning


def escalations_told(rows: ReturnRows, found: Return, window: str) -> tuple[str, str, Meaning]:
    """What would have been escalated."""
    note = say("needs {n} refused contacts, there are {found}", n=count(FEWEST), found=count(rows.stops))
    if found.escalated_share is not None:
        note = say(
            "{uses} uses without asking; of refused contacts {low} to {high} are escalated",
            uses=count(found.spent.own),
            low=percent(found.escalated_share.low),
            high=percent(found.escalated_share.high),
        )
    meaning = Meaning(
        say(
            "Escalations there would have been if agents could give nothing by themselves. It is supposed that those who"
            " were given would have been escalated as often as those who were refused."
        ),
        say("uses by level or grant, not approved one by one, times the share of refused contacts that were escalated"),
        window,
        say(
            "{refused} refused contacts, {escalated} escalated",
            refused=count(rows.stops),
            escalated=count(rows.escalated),
        ),
    )
    return between(found.escalations), note, meaning


def repeats_told(found: Return, window: str) -> tuple[str, str, Meaning]:
    """Who would have come back."""
    one = found.compared
    note = say(
        "came back within {days} days: {back} of {given} given, {others} of {stopped} not",
        days=count(REPEAT_DAYS),
        back=count(one.given_back),
        given=count(one.given),
        others=count(one.stopped_back),
        stopped=count(one.stopped),
    )
    meaning = Meaning(
        say(
            "Contacts of the same customer within 7 days that did not come because something was given. Held against"
            " contacts of the same queue and intent that were refused or escalated and got nothing. They may differ in more"
            " than that: it is a comparison, no experiment."
        ),
        say("contacts with a use times the difference of both shares; Newcombe's interval (method 10), 95 %"),
        window,
        say("{given} given, {stopped} not", given=count(one.given), stopped=count(one.stopped)),
    )
    return between(found.repeats), note, meaning


def hours_told(found: Return, window: str) -> tuple[str, str, Meaning]:
    """The time that was saved."""
    minutes = found.minutes
    value = too_few()
    if minutes is not None:
        value = say("{low} to {high} h", low=count(round(minutes.low / 60)), high=count(round(minutes.high / 60)))
    note = say("by the assumptions below")
    if found.escalations is None:
        note = say("escalations are not in it: too few")
    elif found.repeats is None:
        note = say("repeat contacts are not in it: too few")
    meaning = Meaning(
        say("Hours of work of everybody that escalations and repeat contacts would have taken."),
        say("escalations and repeat contacts avoided times the assumed minutes; the ends of both are added"),
        window,
    )
    return value, note, meaning


def worth_told(rows: ReturnRows, found: Return, window: str) -> tuple[str, str, Meaning]:
    """What that is worth."""
    value = found.value
    note = say("by the assumptions below")
    if value is not None:
        if value.low > found.cost:
            note = say("more than it cost, by the assumptions below")
        elif value.high < found.cost:
            note = say("less than it cost, by the assumptions below")
        else:
            note = say("history does not say whether that is more than it cost")
    meaning = Meaning(
        say("What the hours and the customers who stayed are worth under the assumptions; nothing of it was measured."),
        say("hours times the cost of an hour, and escalations avoided times customers who stay times their worth"),
        window,
    )
    return money_between(value, rows.currency), note, meaning


def counted_words(rows: ReturnRows) -> str:
    """What was given that is no money."""
    if not rows.counted:
        return ""
    given = [
        say("{kind}: {amount}", kind=name, amount=amount_words(amount, measure, ""))
        for name, measure, amount in rows.counted
    ]
    return say("Given and not in the cost, for it is counted and not paid: {kinds}.", kinds="; ".join(given))
