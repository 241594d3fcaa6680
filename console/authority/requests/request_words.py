"""Requests in words: what was asked for, how far over what, how it stands, and who may decide it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from console.authority.amounts import amount_words
from console.clock_words import moment
from console.words import NOTHING, contact_number, count, duration, plural, say

if TYPE_CHECKING:
    from db.queries.authority_requests import RequestShown

_SECOND_US: Final = 1_000_000
#: So many names stand in a sentence.
_NAMED: Final = 2

_OVER: Final[Mapping[str, Callable[..., str]]] = {
    "over_per_use": lambda **by: say("{over} over {bound} at once", **by),
    "over_per_contact": lambda **by: say("{over} over {bound} per contact", **by),
    "over_per_customer": lambda **by: say("{over} over {bound} per customer", **by),
    "over_per_agent": lambda **by: say("{over} over {bound} per agent", **by),
    "over_budget": lambda **by: say("{over} over what is left of the grant", **by),
    "over_customer_cap": lambda **by: say("{over} over what one customer may have", **by),
    "not_yet": lambda **_: say("too early to let the customer go"),
}


def amount_of(request: RequestShown, amount: int) -> str:
    """An amount in the request's own measure."""
    return amount_words(amount, request.measure, request.currency)


def over_words(request: RequestShown) -> str:
    """How far it is over which bound: '20.00 EUR over 50.00 EUR at once'."""
    made = _OVER.get(request.refusal or "")
    if made is None or request.over_by is None:
        return say("nothing of it is left to the agent")
    bound = NOTHING if request.bound is None else amount_of(request, request.bound)
    return made(over=amount_of(request, request.over_by), bound=bound)


def due_words(due_at: int, now: int) -> str:
    """Time left until it is due, or since it was."""
    left = due_at - now
    if left <= -_SECOND_US:
        return say("overdue {time}", time=duration(-left))
    return say("{time} left", time=duration(max(0, left)))


def customer_words(request: RequestShown) -> str:
    """Which customer, and how manieth contact of theirs it is."""
    number = contact_number(request.contact)
    if request.customer is None:
        return number
    if request.customer_contacts < 2:
        return say("{contact}, customer {name}", contact=number, name=request.customer)
    return plural(
        "{contact}, customer {name}: %Ln contact(s)", request.customer_contacts, contact=number, name=request.customer
    )


def given_words(request: RequestShown) -> str:
    """What the customer was given before, by everybody, and how much one customer may have."""
    if request.measure != "money":
        return ""
    given, days = amount_of(request, request.given), plural("%Ln day(s)", request.given_days)
    if request.cap is None:
        return say("{given} within {days}, by everybody", given=given, days=days)
    cap = amount_of(request, request.cap)
    return say("{given} of at most {cap} within {days}, by everybody", given=given, cap=cap, days=days)


def used_words(request: RequestShown) -> str:
    """What the agent used of it today."""
    used = amount_of(request, request.used_today)
    if request.per_agent is None:
        return used
    most = amount_of(request, request.per_agent)
    if request.agent_days == 1:
        return say("{used}; at most {most} a day", used=used, most=most)
    return say("{used}; at most {most} in {days}", used=used, most=most, days=plural("%Ln day(s)", request.agent_days))


def own_limit(request: RequestShown) -> str:
    """Why the person's own approval does not reach, as a sentence that says how far it does; '' where it reaches."""
    at_once, in_all = request.own_at_once, request.own_in_all
    if at_once is not None and request.amount > at_once:
        most = at_once
    elif in_all is not None and request.amount > in_all:
        most = in_all
    else:
        return ""
    if most == 0:
        return say("You may approve nothing of this kind here.")
    return say("It is more than you may approve: at most {most}.", most=amount_of(request, most))


def who_may(request: RequestShown) -> str:
    """Who may decide it instead, as a sentence."""
    names = [one.name for one in request.approvers]
    if not names:
        return say("Nobody on this floor may approve so much: the owner of the floor sets what managers may.")
    if len(names) == 1:
        return say("{name} may.", name=names[0])
    if len(names) == _NAMED:
        return say("{one} and {other} may.", one=names[0], other=names[1])
    more = len(names) - 1
    return plural("{one} and %Ln other(s) may.", more, one=names[0])


def stands(request: RequestShown, now: int) -> str:
    """How it stands: what waits for whom, or who decided it, when, and what came of it."""
    if request.state == "open":
        return say("waits") if not request.is_contact_over else say("waits; the contact is over")
    name = request.decided_by or say("somebody")
    time = NOTHING if request.decided_at is None else moment(request.decided_at, now, seconds=False)
    if request.state == "second":
        return say("{name} approved at {time}; waits for a second person", name=name, time=time)
    if request.state == "withdrawn":
        return say("taken back by the agent at {time}", time=time)
    if request.state == "declined":
        return say("{name} declined at {time}", name=name, time=time)
    if request.second_by is not None:
        return say("{name} and {other} approved at {time}", name=name, other=request.second_by, time=time)
    return say("{name} approved at {time}", name=name, time=time)


def decided_by(request: RequestShown) -> str:
    """The same without the time, for what is decided and has the time beside it."""
    name = request.decided_by or say("somebody")
    if request.state == "withdrawn":
        return say("taken back")
    if request.state == "declined":
        return say("{name} declined", name=name)
    if request.second_by is not None:
        return say("{name} and {other} approved", name=name, other=request.second_by)
    return say("{name} approved", name=name)


def what_came(request: RequestShown, now: int) -> str:
    """What came of an approval, or what the agent may tell the customer of a refusal."""
    if request.state != "approved":
        return " ".join((request.told or "").split())
    if request.spent >= request.amount:
        return say("used")
    if request.spent > 0:
        return say("{amount} used", amount=amount_of(request, request.spent))
    if request.revoked_at is not None:
        return say("revoked, not used")
    if request.approved_until is not None and request.approved_until <= now:
        return say("ended, not used")
    return say("not used yet")


def heading(waiting: int, overdue: int) -> str:
    """How many wait."""
    if not waiting:
        return say("Nothing waits for an approval.")
    words = plural("%Ln request(s) wait for an approval.", waiting)
    if not overdue:
        return words
    return say("{waiting} {overdue}", waiting=words, overdue=plural("%Ln of them overdue.", overdue))


def title(request: RequestShown) -> str:
    """What it is called: '70.00 EUR refund for C-20931'."""
    return say(
        "{kind}: {amount} for {contact}",
        kind=request.kind,
        amount=amount_of(request, request.amount),
        contact=contact_number(request.contact),
    )


def escalation_name(request: RequestShown) -> str:
    """The escalation that it is."""
    return say("escalation {n}", n=count(request.escalation))
