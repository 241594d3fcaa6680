"""Authority in words: what was asked for and decided, what was given, used, refused, confirmed and given back."""

from collections.abc import Callable, Mapping
from typing import Final

from console.authority.amounts import amount_words
from console.clock_words import moment
from console.detail.said import Said, agent_name, by_words, staff_name
from console.words import NOTHING, say
from db.queries.timeline_entry import Authority, Entry

SayEntry = Callable[[Entry, int], Said]
"""(entry, now in UTC microseconds) -> what it says"""

_OVER: Final[Mapping[str, Callable[[str], str]]] = {
    "over_per_use": lambda over: say("{over} over what may be given at once", over=over),
    "over_per_contact": lambda over: say("{over} over what one contact may have", over=over),
    "over_per_customer": lambda over: say("{over} over what one customer may have of it", over=over),
    "over_per_agent": lambda over: say("{over} over what an agent may give in this time", over=over),
    "over_budget": lambda over: say("{over} over what is left of the grant", over=over),
    "over_customer_cap": lambda over: say("{over} over what one customer may have from everybody", over=over),
    "not_yet": lambda _: say("too early to let the customer go"),
}


def _amount(authority: Authority, amount: int) -> str:
    return amount_words(amount, authority.measure, authority.currency)


def _what(entry: Entry) -> str:
    """The kind, and how much of it to who may read that."""
    authority = entry.authority
    if authority is None:
        return NOTHING
    if authority.amount is None:
        return authority.kind
    return say("{kind}, {amount}", kind=authority.kind, amount=_amount(authority, authority.amount))


def _why(entry: Entry) -> str:
    """Why it did not reach, as far as the reader may know."""
    authority = entry.authority
    if authority is None or authority.refusal is None:
        return ""
    if authority.refusal == "just_used":
        return say("somebody used up what was left this moment")
    made = _OVER.get(authority.refusal)
    if made is None:
        return say("nothing of it is given to the agent")
    if authority.over_by is None:
        return say("more than is left to the agent")
    return made(_amount(authority, authority.over_by))


def _decider(entry: Entry) -> str:
    """Who decided, where no command tells."""
    return by_words(entry.by) if entry.by is not None else say("by {name}", name=staff_name(entry.staff))


def _asked(entry: Entry, _now: int) -> Said:
    words = say("{agent} asked for more than is left to them: {what}", agent=agent_name(entry.agent), what=_what(entry))
    return Said(words, "escalation", strong=True, who=_why(entry))


def _withdrawn(entry: Entry, _now: int) -> Said:
    words = say("{agent} does not need it any more: {what}", agent=agent_name(entry.agent), what=_what(entry))
    return Said(words, tone="quiet")


def _first(entry: Entry, _now: int) -> Said:
    return Said(say("Approved once; a second person has to as well: {what}", what=_what(entry)), who=_decider(entry))


def _approved(entry: Entry, _now: int) -> Said:
    words = say("Approved for this contact: {what}", what=_what(entry))
    return Said(words, strong=True, who=_decider(entry), quote=entry.text or "")


def _declined(entry: Entry, _now: int) -> Said:
    words = say("Declined: {what}", what=_what(entry))
    return Said(words, strong=True, who=_decider(entry), quote=entry.text or "")


def _undone(entry: Entry, _now: int) -> Said:
    return Said(say("The decision was taken back: {what}", what=_what(entry)), who=by_words(entry.by))


def _used(entry: Entry, _now: int) -> Said:
    agent, what, authority = agent_name(entry.agent), _what(entry), entry.authority
    if authority is not None and authority.grant is not None:
        return Said(say("{agent} used {what}, by grant G-{grant}", agent=agent, what=what, grant=authority.grant))
    return Said(say("{agent} used {what}", agent=agent, what=what))


def _refused(entry: Entry, _now: int) -> Said:
    words = say("{agent} was refused {what}", agent=agent_name(entry.agent), what=_what(entry))
    return Said(words, strong=True, who=_why(entry))


def _confirmed(entry: Entry, _now: int) -> Said:
    if entry.text:
        return Said(say("Carried out: {what}; billing calls it {reference}", what=_what(entry), reference=entry.text))
    return Said(say("Carried out: {what}", what=_what(entry)))


def _given_back(entry: Entry, _now: int) -> Said:
    words = say("{agent} gave back {what}", agent=agent_name(entry.agent), what=_what(entry))
    return Said(words)


def _grant(entry: Entry) -> str:
    authority = entry.authority
    if authority is None:
        return NOTHING
    return say("grant G-{n}", n=NOTHING if authority.grant is None else authority.grant)


def _bounds(entry: Entry, now: int) -> str:
    """How much at once and in all, and until when."""
    authority, until = entry.authority, NOTHING if entry.value is None else moment(int(entry.value), now, seconds=False)
    if authority is None or authority.amount is None or authority.in_all is None:
        kind = NOTHING if authority is None else authority.kind
        return say("{kind} until {time}", kind=kind, time=until)
    return say(
        "{kind}, {at_once} at once, {in_all} in all, until {time}",
        kind=authority.kind,
        at_once=_amount(authority, authority.amount),
        in_all=_amount(authority, authority.in_all),
        time=until,
    )


def _grant_given(entry: Entry, now: int) -> Said:
    words = say("Authority given, {grant}: {bounds}", grant=_grant(entry), bounds=_bounds(entry, now))
    return Said(words, strong=True, who=_decider(entry), quote=entry.text or "")


def _grant_changed(entry: Entry, now: int) -> Said:
    authority = entry.authority
    words = say("Changed, {grant}: {bounds}", grant=_grant(entry), bounds=_bounds(entry, now))
    if authority is not None and authority.former is not None and authority.former != authority.in_all:
        former = _amount(authority, authority.former)
        words = say("{changed} instead of {former} in all", changed=words, former=former)
    return Said(words, who=by_words(entry.by))


def _grant_approved(entry: Entry, _now: int) -> Said:
    return Said(say("A second person approved {grant}", grant=_grant(entry)), who=by_words(entry.by))


def _grant_declined(entry: Entry, _now: int) -> Said:
    return Said(say("A second person declined {grant}", grant=_grant(entry)), who=by_words(entry.by), strong=True)


def _grant_revoked(entry: Entry, _now: int) -> Said:
    return Said(say("Revoked: {grant}", grant=_grant(entry)), who=by_words(entry.by), strong=True)


def _grant_step_undone(entry: Entry, now: int) -> Said:
    words = say("As before again, {grant}: {bounds}", grant=_grant(entry), bounds=_bounds(entry, now))
    return Said(words, who=by_words(entry.by))


AUTHORITY_WORDS: Final[Mapping[str, SayEntry]] = {
    "authority_asked": _asked,
    "authority_withdrawn": _withdrawn,
    "authority_first": _first,
    "authority_approved": _approved,
    "authority_declined": _declined,
    "authority_decision_undone": _undone,
    "authority_used": _used,
    "authority_refused": _refused,
    "authority_confirmed": _confirmed,
    "authority_given_back": _given_back,
    "grant_given": _grant_given,
    "grant_changed": _grant_changed,
    "grant_approved": _grant_approved,
    "grant_declined": _grant_declined,
    "grant_revoked": _grant_revoked,
    "grant_step_undone": _grant_step_undone,
}
