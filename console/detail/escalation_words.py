"""The course of an escalation in words: which clock ran out, who had it when, what was written, and what is still to do."""

from collections.abc import Callable, Mapping
from typing import Final

from console.clock_words import moment
from console.detail.said import Said, agent_name, by_words, staff_name
from console.models.clock_ran_out import clock_words
from console.words import NOTHING, say, word
from db.queries.timeline_entry import Entry

SayEntry = Callable[[Entry, int], Said]
"""(entry, now in UTC microseconds) -> what it says"""


def _moment(value: int | str | None, now: int) -> str:
    return NOTHING if value is None else moment(int(value), now)


def _limit(value: int | str | None) -> int | None:
    return None if value is None else int(value)


def _escalated(entry: Entry, now: int) -> Said:
    raised_by = agent_name(entry.agent) if entry.agent is not None else staff_name(entry.staff)
    if entry.agent is None and entry.staff is None:
        rule = clock_words(entry.text, _limit(entry.former))
        raised_by = say("the rule “{rule}”", rule=rule) if rule else say("nobody known")
    words = say(
        "Escalated by {who}: {reason}, due {due}", who=raised_by, reason=word(entry.word), due=_moment(entry.value, now)
    )
    return Said(words, "escalation", strong=True)


def _first_owner(entry: Entry, _now: int) -> Said:
    return Said(say("{name} has the escalation from the first second", name=staff_name(entry.staff)), tone="quiet")


def _clock_ran_out(entry: Entry, _now: int) -> Said:
    return Said(say("The clock ran out: {what}", what=clock_words(entry.word, _limit(entry.value))), tone="urgent")


def _taken(entry: Entry, _now: int) -> Said:
    return Said(say("{name} took the escalation", name=staff_name(entry.staff)))


def _promised_back(entry: Entry, now: int) -> Said:
    until = _moment(entry.value, now)
    words = say("{name} promised the customer an answer by {time}", name=staff_name(entry.staff), time=until)
    return Said(words, who=by_words(entry.by), quote=entry.text or "")


def _returned(entry: Entry, _now: int) -> Said:
    words = say("The escalation came back to {name}", name=staff_name(entry.staff))
    return Said(words, strong=True, who=by_words(entry.by), quote=entry.text or "")


def _given_to(entry: Entry, _now: int) -> Said:
    words = say("{name} has the escalation now", name=staff_name(entry.staff))
    return Said(words, who=by_words(entry.by), quote=entry.text or "")


def _due_moved(entry: Entry, now: int) -> Said:
    former, value = _moment(entry.former, now), _moment(entry.value, now)
    return Said(
        say("Escalation due at {value} instead of {former}", value=value, former=former), who=by_words(entry.by)
    )


def _resolved(entry: Entry, _now: int) -> Said:
    quote, cause = entry.text or "", word(entry.word)
    if entry.word == "withdrawn":
        return Said(say("Escalation taken back: it was raised by mistake"), tone="quiet", quote=quote)
    if entry.staff is None:
        return Said(say("Escalation resolved, cause: {cause}", cause=cause), quote=quote)
    name = staff_name(entry.staff)
    return Said(say("{name} resolved the escalation, cause: {cause}", name=name, cause=cause), quote=quote)


def _note(entry: Entry, _now: int) -> Said:
    name = agent_name(entry.agent) if entry.agent is not None else staff_name(entry.staff)
    words = say("Asked for by {name}", name=name) if entry.word == "asked" else say("Note by {name}", name=name)
    return Said(words, quote=entry.text or "")


def _follow_up(entry: Entry, now: int) -> Said:
    name, time = staff_name(entry.staff), _moment(entry.value, now)
    words = say("Still to be done for the customer by {time}, {name} does it", time=time, name=name)
    is_late = entry.goes_on and entry.value is not None and int(entry.value) < now
    return Said(words, tone="urgent" if is_late else "text", strong=entry.goes_on, quote=entry.text or "")


def _follow_up_done(entry: Entry, _now: int) -> Said:
    return Said(say("Done for the customer by {name}", name=staff_name(entry.staff)))


def _follow_up_withdrawn(_entry: Entry, _now: int) -> Said:
    return Said(say("What was still to be done was taken back"), tone="quiet")


ESCALATION_WORDS: Final[Mapping[str, SayEntry]] = {
    "escalated": _escalated,
    "first_owner": _first_owner,
    "clock_ran_out": _clock_ran_out,
    "taken": _taken,
    "promised_back": _promised_back,
    "returned": _returned,
    "given_to": _given_to,
    "due_moved": _due_moved,
    "resolved": _resolved,
    "escalation_note": _note,
    "follow_up": _follow_up,
    "follow_up_done": _follow_up_done,
    "follow_up_withdrawn": _follow_up_withdrawn,
}
