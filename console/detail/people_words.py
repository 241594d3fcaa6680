"""Raised hands, what agents did and what was notable in a queue, in words."""

from collections.abc import Callable, Mapping
from typing import Final

from console.clock_words import moment
from console.coaching.notes.note_words import note_number
from console.detail.said import Said, agent_name, by_words, contact_name, queue_name, staff_name
from console.words import NOTHING, count, duration, plural, say, word
from db.queries.timeline_entry import Entry

SayEntry = Callable[[Entry, int], Said]
"""(entry, now in UTC microseconds) -> what it says"""


def _lasted(entry: Entry, now: int) -> str:
    return duration(max(0, now - entry.at) if entry.goes_on else entry.lasted_us)


def _moment(value: int | str | None, now: int) -> str:
    return NOTHING if value is None else moment(int(value), now)


def _hand_up(entry: Entry, now: int) -> Said:
    agent, quote = agent_name(entry.agent), entry.text or ""
    if entry.goes_on:
        words = say("{agent} raised a hand; nobody came in {time} so far", agent=agent, time=_lasted(entry, now))
        return Said(words, "escalation", strong=True, quote=quote)
    return Said(say("{agent} raised a hand", agent=agent), quote=quote)


def _hand_taken(entry: Entry, now: int) -> Said:
    time = _lasted(entry, now)
    if entry.staff is None:
        return Said(say("Somebody came to help after {time}", time=time))
    return Said(say("{name} came to help after {time}", name=staff_name(entry.staff), time=time))


def _hand_down(entry: Entry, now: int) -> Said:
    return Said(say("The hand was lowered after {time}", time=_lasted(entry, now)), tone="quiet")


def _state(entry: Entry, now: int) -> Said:
    state = (
        say("{state}: {reason}", state=word(entry.word), reason=word(entry.text)) if entry.text else word(entry.word)
    )
    glyph, who = entry.word or "", by_words(entry.by)
    if entry.goes_on:
        return Said(say("{state}, {time} so far", state=state, time=_lasted(entry, now)), glyph, who=who)
    tone = "text" if who else "quiet"
    return Said(say("{state} for {time}", state=state, time=_lasted(entry, now)), glyph, tone, who=who)


def _day_withheld(_entry: Entry, _now: int) -> Said:
    words = say(
        "The monitoring agreement shows the day of single agents to other roles: see Help > Monitoring agreement."
    )
    return Said(words, tone="quiet")


def _handled(entry: Entry, now: int) -> Said:
    contact, queue, time = contact_name(entry), queue_name(entry.queue), _lasted(entry, now)
    if entry.goes_on:
        return Said(
            say("With {contact} in {queue}, {time} so far", contact=contact, queue=queue, time=time), "on_contact"
        )
    if entry.word == "transferred":
        words = say("{contact} in {queue} for {time}, then passed on", contact=contact, queue=queue, time=time)
        return Said(words, "on_contact")
    return Said(say("{contact} in {queue} for {time}", contact=contact, queue=queue, time=time), "on_contact")


def _coached(entry: Entry, _now: int) -> Said:
    told = {"note": note_number(int(entry.value or 0)), "agent": agent_name(entry.agent)}
    words = (
        say("Praise for {agent}, {note}", **told)
        if entry.word == "praise"
        else say("Feedback for {agent}, {note}", **told)
    )
    return Said(words, who=say("by {name}", name=staff_name(entry.staff)))


def _joined(entry: Entry, now: int) -> Said:
    if entry.value:
        return Said(plural("%Ln agent(s) joined {queue}", int(entry.value), queue=queue_name(entry.queue)))
    agent, queue, who = agent_name(entry.agent), queue_name(entry.queue), by_words(entry.by)
    if entry.word == "lent" and entry.former is not None:
        until = _moment(entry.former, now)
        return Said(say("{agent} was lent to {queue} until {time}", agent=agent, queue=queue, time=until), who=who)
    if entry.word == "lent":
        return Said(say("{agent} was lent to {queue}", agent=agent, queue=queue), who=who, strong=True)
    return Said(say("{agent} joined {queue}", agent=agent, queue=queue), who=who)


def _left(entry: Entry, _now: int) -> Said:
    if entry.value:
        return Said(plural("%Ln agent(s) left {queue}", int(entry.value), queue=queue_name(entry.queue)))
    agent, queue = agent_name(entry.agent), queue_name(entry.queue)
    who = by_words(entry.by)
    if entry.word == "lent":
        return Said(say("{agent} came back from {queue}", agent=agent, queue=queue), who=who)
    return Said(say("{agent} left {queue}", agent=agent, queue=queue), who=who)


def _paused(entry: Entry, _now: int) -> Said:
    if entry.value:
        return Said(plural("%Ln agent(s) paused in {queue}", int(entry.value), queue=queue_name(entry.queue)), "aux")
    agent, queue = agent_name(entry.agent), queue_name(entry.queue)
    if entry.text:
        words = say("{agent} paused in {queue}: {reason}", agent=agent, queue=queue, reason=word(entry.text))
        return Said(words, "aux")
    return Said(say("{agent} paused in {queue}", agent=agent, queue=queue), "aux")


def _resumed(entry: Entry, _now: int) -> Said:
    if entry.value:
        return Said(
            plural("%Ln agent(s) took contacts in {queue} again", int(entry.value), queue=queue_name(entry.queue))
        )
    agent, queue = agent_name(entry.agent), queue_name(entry.queue)
    return Said(say("{agent} takes contacts in {queue} again", agent=agent, queue=queue))


def _message(entry: Entry, _now: int) -> Said:
    read, number = int(entry.value or 0), int(entry.former or 0)
    who = by_words(entry.by)
    if entry.word == "withdrawn":
        return Said(say("Message, withdrawn"), tone="quiet", who=who, quote=entry.text or "")
    if entry.agent is not None:
        name = agent_name(entry.agent)
        words = (
            say("Message to {agent}, read", agent=name) if read else say("Message to {agent}, not read yet", agent=name)
        )
        return Said(words, who=who, quote=entry.text or "")
    to = queue_name(entry.queue) if entry.queue is not None else say("the team")
    words = plural("Message to {to}, read by {read} of %Ln", number, to=to, read=count(read))
    return Said(words, who=who, quote=entry.text or "")


def _long_wait(entry: Entry, now: int) -> Said:
    contact, time = contact_name(entry), _lasted(entry, now)
    if entry.goes_on:
        return Said(say("{contact} waits {time} so far", contact=contact, time=time), "", "urgent", True)
    if entry.word == "answered":
        return Said(say("{contact} was answered after {time}", contact=contact, time=time))
    if entry.word == "abandoned":
        return Said(say("{contact} gave up after {time}", contact=contact, time=time), "", "urgent")
    if entry.word == "overflowed":
        return Said(say("{contact} was moved on after {time}", contact=contact, time=time))
    return Said(say("{contact} left unanswered after {time}", contact=contact, time=time))


def _gave_up_in_a_row(entry: Entry, now: int) -> Said:
    number = int(entry.value or 0)
    words = plural("%Ln customer(s) in a row gave up within {time}", number, time=_lasted(entry, now))
    return Said(words, "", "urgent", True)


PEOPLE_WORDS: Final[Mapping[str, SayEntry]] = {
    "hand_up": _hand_up,
    "hand_taken": _hand_taken,
    "hand_down": _hand_down,
    "state": _state,
    "handled": _handled,
    "day_withheld": _day_withheld,
    "coached": _coached,
    "joined": _joined,
    "left": _left,
    "paused": _paused,
    "resumed": _resumed,
    "message": _message,
    "long_wait": _long_wait,
    "gave_up_in_a_row": _gave_up_in_a_row,
}
