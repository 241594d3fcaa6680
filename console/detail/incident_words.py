"""What the entries of an incident's course say."""

from collections.abc import Callable, Mapping
from typing import Final

from console.authority.amounts import amount_words
from console.detail.said import Said, by_words, queue_name, staff_name
from console.words import NOTHING, length, plural, say
from db.queries.timeline_entry import Entry

SayEntry = Callable[[Entry, int], Said]
"""(entry, now in UTC microseconds) -> what it says"""


def _who(entry: Entry) -> str:
    if entry.staff is not None:
        return say("by {name}", name=staff_name(entry.staff))
    return by_words(entry.by)


def _declared(entry: Entry, _now: int) -> Said:
    words = say("Declared: {cause}", cause=entry.value or NOTHING)
    return Said(words, "escalation", "urgent", True, _who(entry), entry.text or "")


def _update(entry: Entry, _now: int) -> Said:
    return Said(say("Update"), strong=True, who=_who(entry), quote=entry.text or "")


def _ended(entry: Entry, _now: int) -> Said:
    return Said(say("Ended; what it was:"), strong=True, who=_who(entry), quote=entry.text or "")


def _line(entry: Entry, _now: int) -> Said:
    value = str(entry.value or "")
    words = say("Say to customers from here on:") if value else say("No line to say any more")
    return Said(words, who=by_words(entry.by), quote=value)


def _queue_added(entry: Entry, _now: int) -> Said:
    return Said(say("Concerns {queue} as well", queue=queue_name(entry.queue)), who=by_words(entry.by))


def _queue_removed(entry: Entry, _now: int) -> Said:
    return Said(say("Does not concern {queue}", queue=queue_name(entry.queue)), who=by_words(entry.by))


def _withdrawn(entry: Entry, _now: int) -> Said:
    return Said(say("Taken back: it was none"), strong=True, who=by_words(entry.by))


def _goes_on(entry: Entry, _now: int) -> Said:
    return Said(say("It goes on: the end was taken back"), strong=True, who=by_words(entry.by))


def _there(entry: Entry, _now: int) -> Said:
    return Said(plural("%Ln contact(s) were there when it was declared", int(entry.value or 0)), tone="quiet")


def _came(entry: Entry, _now: int) -> Said:
    minutes = max(1, (entry.lasted_us or 0) // 60_000_000)
    words = plural("%Ln contact(s) came to it within {time}", int(entry.value or 0), time=length(60 * minutes))
    return Said(words, tone="quiet")


def _granted(entry: Entry, _now: int) -> Said:
    words = say(
        "Emergency grant, {kind}: up to {once} at once, {all} in all",
        kind=entry.text or NOTHING,
        once=_amount(entry.former, entry.word),
        all=_amount(entry.value, entry.word),
    )
    return Said(words, strong=True, who=_who(entry))


def _grant_ended(entry: Entry, _now: int) -> Said:
    words = say(
        "Emergency grant, {kind}, ended: {used} used of {all}",
        kind=entry.text or NOTHING,
        used=_amount(entry.value, entry.word),
        all=_amount(entry.former, entry.word),
    )
    return Said(words, who=_who(entry) if entry.staff is not None else "")


def _amount(amount: object, unit: str | None) -> str:
    """An amount of a grant; `unit` is a currency, or what it is measured in."""
    if not isinstance(amount, int):
        return NOTHING
    return amount_words(amount, unit, "") if unit in ("times", "days") else amount_words(amount, "money", unit or "")


INCIDENT_WORDS: Final[Mapping[str, SayEntry]] = {
    "incident_declared": _declared,
    "incident_update": _update,
    "incident_ended": _ended,
    "incident_line": _line,
    "incident_queue_added": _queue_added,
    "incident_queue_removed": _queue_removed,
    "incident_withdrawn": _withdrawn,
    "incident_goes_on": _goes_on,
    "incident_there": _there,
    "incident_came": _came,
    "emergency_granted": _granted,
    "emergency_ended": _grant_ended,
}
