"""Grants in words: whose they are, how they stand, how much is left, until when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from console.authority.amounts import amount_words
from console.clock_words import moment
from console.money import money_figure
from console.words import contact_number, count, duration, incident_number, plural, say

if TYPE_CHECKING:
    from db.queries.authority_grants import GrantShown

#: A grant that ends within this time is told of; microseconds.
SOON_US: Final = 15 * 60 * 1_000_000
#: From this part of its budget on it is nearly used up.
NEARLY: Final = 0.8

Stage = Literal["waiting", "soon", "used_up", "nearly", "active", "done", "ended", "revoked", "declined"]
#: What asks to be looked at stands first, what is over last.
STAGES: Final[tuple[Stage, ...]] = (
    "waiting", "soon", "used_up", "nearly", "active", "done", "ended", "revoked", "declined"
)  # fmt: skip
OVER: Final = frozenset({"ended", "revoked", "declined"})
#: What nobody has to look at: over, or used for the one contact that it was given for.
QUIET: Final = OVER | {"done"}
_URGENT: Final = frozenset({"soon", "used_up", "nearly"})


def stage(grant: GrantShown, now: int) -> Stage:
    """How a grant stands at `now` (UTC microseconds)."""
    if grant.revoked_at is not None:
        return "revoked"
    if grant.state == "declined":
        return "declined"
    if grant.ended_at(now) is not None:
        return "ended"
    if grant.state == "waiting":
        return "waiting"
    if grant.spent >= grant.budget:
        return "used_up" if grant.contact_id is None else "done"
    if grant.until_at - now <= SOON_US:
        return "soon"
    return "nearly" if grant.contact_id is None and grant.spent >= NEARLY * grant.budget else "active"


def is_urgent(grant: GrantShown, now: int) -> bool:
    """Whether somebody should look at it now."""
    return stage(grant, now) in _URGENT


def receiver(grant: GrantShown) -> str:
    """Who may use it."""
    if grant.contact_number is not None:
        return contact_number(grant.contact_number)
    if grant.incident_number is not None:
        return say("Incident {n}", n=incident_number(grant.incident_number))
    return grant.receiver if grant.agent_id is not None else say("Team {team}", team=grant.receiver)


def called(grant: GrantShown) -> str:
    """'Refund for Ana Ruiz'."""
    return say("{kind} for {who}", kind=grant.kind_name, who=receiver(grant))


def used_words(grant: GrantShown) -> str:
    """'120.00 left of 500.00 EUR'."""
    left = grant.budget - grant.spent
    return say(
        "{left} left of {budget}",
        left=money_figure(left, grant.currency) if grant.measure == "money" else count(left),
        budget=amount_words(grant.budget, grant.measure, grant.currency),
    )


def stands(grant: GrantShown, now: int) -> str:
    """How it stands, with the moment that matters."""
    found = stage(grant, now)
    until = moment(grant.until_at, now, seconds=False)
    if found == "revoked":
        at = moment(grant.revoked_at or now, now, seconds=False)
        if grant.revoked_by is None:
            return say("revoked {time}", time=at)
        return say("revoked {time} by {name}", time=at, name=grant.revoked_by)
    if found == "declined":
        return say("declined")
    if found == "ended":
        return say("ended {time}", time=moment(grant.ended_at(now) or now, now, seconds=False))
    if found == "waiting":
        return say("waits, until {time}", time=until)
    if found == "soon":
        return say("ends in {time}\N{NO-BREAK SPACE}!", time=duration(grant.until_at - now))
    if found == "done":
        return say("used as given")
    if found == "used_up":
        return say("used up\N{NO-BREAK SPACE}!, until {time}", time=until)
    if found == "nearly":
        return say("nearly used up\N{NO-BREAK SPACE}!, until {time}", time=until)
    return say("until {time}", time=until)


def where(grant: GrantShown) -> str:
    """Where alone it holds; '' for everywhere."""
    parts = [", ".join(grant.queues), (grant.intent or "").replace("_", " ")]
    return " · ".join(filter(None, parts))


def given_by(grant: GrantShown) -> str:
    """Who gave it, and who approved it as the second person."""
    if grant.granted_by is None:
        return say("the owner of the floor")
    if grant.approved_by is None:
        return grant.granted_by
    return say("{name} and {second}", name=grant.granted_by, second=grant.approved_by)


def uses_words(grant: GrantShown) -> str:
    """How often it was used, and how much of it billing has not confirmed."""
    uses = plural("used %Ln time(s)", grant.uses)
    if not grant.reserved:
        return uses
    amount = amount_words(grant.reserved, grant.measure, grant.currency)
    return say("{uses}, {amount} not confirmed yet", uses=uses, amount=amount)


def stage_title(found: Stage, number: int) -> str:
    """What a group of grants that stand alike is called, with how many they are."""
    return {
        "waiting": lambda: plural("Waiting for a second person: %Ln", number),
        "soon": lambda: plural("About to end: %Ln", number),
        "used_up": lambda: plural("Used up: %Ln", number),
        "nearly": lambda: plural("Nearly used up: %Ln", number),
        "active": lambda: plural("Active: %Ln", number),
        "done": lambda: plural("Used for their contact: %Ln", number),
        "ended": lambda: plural("Ended in the last day: %Ln", number),
        "revoked": lambda: plural("Revoked in the last day: %Ln", number),
        "declined": lambda: plural("Declined in the last day: %Ln", number),
    }[found]()
